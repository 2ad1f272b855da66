"""Leases end here: what a page's outcome means for when it is wanted again."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta

from archive.leads import SOURCE_KINDS
from archive.times import fine_text, parse_utc, utc_text

MAX_TRIES = 3
RETRY_SECONDS = 2.0
"""Before the second try; four times that before the third."""
SOONEST_REVISIT = timedelta(hours=1)
LATEST_REVISIT = timedelta(days=30)


class Endings:
    """Writes how the work on a page ended. Call inside the transaction that stores what was read.

    `started`: when this crawl did, as `fine_text` writes it. `revisit_days`: an
    article older than this is fetched again only when a source says it changed.
    """

    def __init__(self, db: sqlite3.Connection, *, started: str, revisit_days: float) -> None:
        self._db = db
        self._started = started
        self.revisit = timedelta(days=revisit_days)

    def article_read(
        self, page_id: int, *, article_id: int, fetched_at: datetime, capture_id: int | None, published: datetime | None
    ) -> None:
        """The page was read as an article and stored. `published` (aware) decides when it is worth another look.

        A record of a WARC file is never wanted again: it cannot change.
        """
        now = datetime.now(UTC)
        kind = self._db.execute("select kind from pages where id = ?", (page_id,)).fetchone()[0]
        due_at = None if kind == "record" else self._revisit_at(now, published or now)
        self._read(page_id, "article", due_at, fetched_at=fetched_at, capture_id=capture_id, article_id=article_id)

    def source_read(self, page_id: int, *, fetched_at: datetime, capture_id: int | None) -> None:
        """The page was a source and its leads are stored; the start of the next crawl makes it due again."""
        self._read(page_id, "source", None, fetched_at=fetched_at, capture_id=capture_id, article_id=None)

    def unchanged(self, page_id: int, *, fetched_at: datetime, capture_id: int | None) -> int | None:
        """The site says that what the archive holds is still true; returns the article it was read as, None for a source.

        Sources that an unchanged source once named are due again: it does not name them anew.
        """
        now = datetime.now(UTC)
        kind, article_id, published = self._db.execute(
            "select pages.kind, article_id, published from pages left join articles on articles.id = article_id"
            " where pages.id = ?",
            (page_id,),
        ).fetchone()
        due_at = None
        if article_id is not None:
            due_at = self._revisit_at(now, parse_utc(published) if published else now)
        self._db.execute(
            "update pages set outcome = ?, fetched_at = ?, done_at = ?, due_at = ?, capture_id = coalesce(?, capture_id),"
            " lease_owner = null, tries = 0, lost_leases = 0, failure = null, failure_message = null, passing = 0"
            " where id = ?",
            (
                "source" if kind in SOURCE_KINDS else "article",
                utc_text(fetched_at), fine_text(now), due_at, capture_id, page_id,
            ),
        )  # fmt: skip
        if kind in SOURCE_KINDS:
            self._db.execute(
                "update pages set due_at = ?, tries = 0 where found_on = ? and kind not in ('article', 'record')"
                " and changed_at is null and lease_owner is null and done_at < ?",
                (fine_text(now), page_id, self._started),
            )
        return int(article_id) if article_id is not None else None

    def failed(
        self,
        page_id: int,
        name: str,
        message: str,
        *,
        capture_id: int | None = None,
        try_again: bool = False,
        retry_after_seconds: float | None = None,
    ) -> bool:
        """The page gave nothing; True while it will be tried again. What the archive holds of it stays."""
        now = datetime.now(UTC)
        tries = self._db.execute("select tries from pages where id = ?", (page_id,)).fetchone()[0] + 1
        again = try_again and tries < MAX_TRIES
        wait = timedelta(seconds=max(retry_after_seconds or 0.0, RETRY_SECONDS * 4.0 ** (tries - 1)))
        self._db.execute(
            "update pages set outcome = 'failed', failure = ?, failure_message = ?, passing = ?, done_at = ?, due_at = ?,"
            " tries = ?, capture_id = coalesce(?, capture_id), lost_leases = 0, lease_owner = null where id = ?",
            (
                name, message, try_again, fine_text(now), fine_text(now + wait) if again else None,
                tries if again else 0, capture_id, page_id,
            ),
        )  # fmt: skip
        return again

    def _read(
        self, page_id: int, outcome: str, due_at: str | None, *,
        fetched_at: datetime, capture_id: int | None, article_id: int | None,
    ) -> None:  # fmt: skip
        self._db.execute(
            "update pages set outcome = ?, done_at = ?, due_at = ?, fetched_at = ?, capture_id = ?,"
            " article_id = coalesce(?, article_id), etag = (select etag from captures where id = ?),"
            " last_modified = (select last_modified from captures where id = ?), lease_owner = null, tries = 0,"
            " lost_leases = 0, failure = null, failure_message = null, passing = 0 where id = ?",
            (
                outcome, fine_text(datetime.now(UTC)), due_at, utc_text(fetched_at), capture_id,
                article_id, capture_id, capture_id, page_id,
            ),
        )  # fmt: skip

    def _revisit_at(self, now: datetime, published: datetime) -> str | None:
        """Half its age later, within bounds: a fresh article changes often, an old one hardly ever. None: not of itself."""
        age = now - published
        if age > self.revisit:
            return None
        return fine_text(now + min(max(age / 2, SOONEST_REVISIT), LATEST_REVISIT))
