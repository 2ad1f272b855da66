"""The frontier: pages that are due, leased in batches to the crawls that work on them.

While a page is leased its `due_at` is when the lease runs out: so one condition
finds pages that are due and pages whose crawl died, and a killed crawl loses none.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

from archive.processes import is_gone, this_process
from archive.times import fine_text, parse_utc, utc_text
from scraper.crawling.outcomes import Lead, PageKind
from scraper.evidence import Claim
from scraper.reading.urls import clean_url, url_key

SOURCE_KINDS = ("feed", "sitemap", "section", "home")
SOURCE_LIFT = 100
"""Sources are fetched before articles: what they say is evidence for reading them."""
MAX_TRIES = 3
MAX_LOST_LEASES = 50
"""A page that so many crawls died with is given up; a score of kills in a row must not reach it."""
PATIENCE_SECONDS = 120.0
"""A crawl waits this long for a page that failed in passing; longer is left to the next crawl."""
RETRY_SECONDS = 2.0
"""Before the second try; four times that before the third."""
SOONEST_REVISIT = timedelta(hours=1)
LATEST_REVISIT = timedelta(days=30)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeasedPage:
    """A page this crawl may fetch now. `etag` and `last_modified` are None unless the archive holds what they stand for."""

    page_id: int
    url: str
    kind: PageKind
    claims: tuple[Claim, ...]
    tries: int
    etag: str | None
    last_modified: str | None


class Frontier:
    """One crawl's hold on the pages of its queue. Methods that write must run inside `archive.database.writing`.

    `revisit_days`: an article older than this is fetched again only when a source says that it changed.
    """

    def __init__(
        self,
        db: sqlite3.Connection,
        *,
        queue: str,
        crawl_id: int,
        lease_seconds: float = 300.0,
        revisit_days: float = 30.0,
    ) -> None:
        self.db = db
        self.queue = queue
        self.owner = f"{this_process()}#{crawl_id}"
        self.lease_seconds = lease_seconds
        self.revisit = timedelta(days=revisit_days)
        self.started = fine_text(datetime.now(UTC))

    # pages in

    def add_leads(self, leads: Iterable[Lead], *, found_on: int | None = None) -> int:
        """Store leads; returns how many pages are due because of them. The same lead again changes nothing.

        A known article becomes due when its sources say that it changed since, or when it failed in passing;
        a known source, once a crawl.
        """
        return sum(self._add(lead, found_on) for lead in leads)

    def _add(self, lead: Lead, found_on: int | None) -> bool:
        now = fine_text(datetime.now(UTC))
        url, key = _address(lead)
        changed_at = utc_text(lead.changed_at) if lead.changed_at else None
        priority = lead.priority + (SOURCE_LIFT if lead.kind in SOURCE_KINDS else 0)
        claims = _claims_text(lead.claims)
        added = self.db.execute(
            "insert into pages (queue, url, key, kind, priority, claims, changed_at, found_at, found_on, due_at)"
            " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (queue, key) do nothing",
            (self.queue, url, key, lead.kind, priority, claims, changed_at, now[:19] + "Z", found_on, now),
        )
        if added.rowcount:
            return True
        page = self.db.execute(
            "select id, kind, changed_at, fetched_at, done_at, due_at, lease_owner, outcome, passing, claims"
            " from pages where queue = ? and key = ?",
            (self.queue, key),
        ).fetchone()
        due = self._is_due_again(page, changed_at)
        page_id, known_change, known_claims = page[0], page[2], page[9]
        if not due and (changed_at or "") <= (known_change or "") and claims in ("[]", known_claims):
            return False
        self.db.execute(
            "update pages set priority = max(priority, ?), claims = iif(? = '[]', claims, ?), changed_at = ?,"
            " due_at = iif(?, ?, due_at), tries = iif(?, 0, tries) where id = ?",
            (priority, claims, claims, max(changed_at or "", known_change or "") or None, due, now, due, page_id),
        )
        return due

    def _is_due_again(self, page: Sequence[str | None], changed_at: str | None) -> bool:
        _, kind, known_change, fetched_at, done_at, due_at, lease_owner, outcome, passing, _ = page
        if lease_owner is not None or done_at is None:
            return False
        if changed_at and changed_at > (known_change or fetched_at or done_at):
            return True
        if done_at >= self.started:
            return False
        if kind in SOURCE_KINDS:
            return changed_at is None or fetched_at is None or outcome == "failed"
        return outcome == "failed" and bool(passing) and due_at is None

    # pages out

    def lease(self, limit: int) -> list[LeasedPage]:
        """Take up to `limit` due pages, the highest priority first; no other crawl gets them before the lease runs out."""
        now = datetime.now(UTC)
        until = fine_text(now + timedelta(seconds=self.lease_seconds))
        rows: list[tuple[Any, ...]] = []
        for priority in self._priorities():
            rows += self.db.execute(
                "update pages set due_at = ?, lost_leases = lost_leases + (lease_owner is not null), lease_owner = ?"
                " where id in (select id from pages where queue = ? and priority = ? and due_at <= ?"
                "   and lease_owner is not ? and (done_at is null or done_at < ? or tries > 0) order by due_at limit ?)"
                " returning id, url, kind, claims, tries, iif(fetched_at is null, null, etag),"
                "   iif(fetched_at is null, null, last_modified), lost_leases",
                (until, self.owner, self.queue, priority, fine_text(now), self.owner, self.started, limit - len(rows)),
            ).fetchall()
            if len(rows) >= limit:
                break
        pages = []
        for page_id, url, kind, claims, tries, etag, last_modified, lost in rows:
            if lost > MAX_LOST_LEASES:
                self.failed(page_id, "abandoned", f"{lost} crawls died while they held it")
                continue
            pages.append(
                LeasedPage(
                    page_id=page_id,
                    url=url,
                    kind=kind,
                    claims=_claims(claims),
                    tries=tries,
                    etag=etag,
                    last_modified=last_modified,
                )
            )
        return pages

    def _priorities(self) -> list[int]:
        """The distinct priorities of the queue, highest first, each by one step in the index."""
        return [
            row[0]
            for row in self.db.execute(
                "with recursive steps (priority) as ("
                " select max(priority) from pages where queue = :queue and due_at is not null"
                " union all select (select max(priority) from pages"
                "   where queue = :queue and due_at is not null and priority < steps.priority)"
                " from steps where steps.priority is not null)"
                " select priority from steps where priority is not null",
                {"queue": self.queue},
            )
        ]

    def seconds_to_next(self) -> float | None:
        """0.0: a page is due now. More: one that failed in passing is due soon. None: nothing to wait for."""
        now = datetime.now(UTC)
        soon = fine_text(now + timedelta(seconds=PATIENCE_SECONDS))
        for priority in self._priorities():
            if self.db.execute(
                "select 1 from pages where queue = ? and priority = ? and due_at <= ?"
                " and lease_owner is not ? and (done_at is null or done_at < ? or tries > 0) limit 1",
                (self.queue, priority, fine_text(now), self.owner, self.started),
            ).fetchone():
                return 0.0
        next_try = self.db.execute(
            "select min(due_at) from pages where queue = ? and tries > 0 and lease_owner is null and due_at <= ?",
            (self.queue, soon),
        ).fetchone()[0]
        return max(0.0, (parse_utc(next_try) - now).total_seconds()) if next_try else None

    # leases

    def renew(self) -> None:
        """Hold this crawl's pages for another `lease_seconds`."""
        until = fine_text(datetime.now(UTC) + timedelta(seconds=self.lease_seconds))
        self.db.execute("update pages set due_at = ? where lease_owner = ?", (until, self.owner))

    def release(self) -> None:
        """Give back every page this crawl still holds, due at once."""
        self.db.execute(
            "update pages set due_at = ?, lease_owner = null where lease_owner = ?",
            (fine_text(datetime.now(UTC)), self.owner),
        )

    def take_over(self) -> int:
        """Free the pages of crawls on this machine that died; returns how many."""
        owners = [
            row[0] for row in self.db.execute("select distinct lease_owner from pages where lease_owner is not null")
        ]
        dead = [owner for owner in owners if is_gone(owner.partition("#")[0])]
        return sum(
            self.db.execute(
                "update pages set due_at = ?, lease_owner = null, lost_leases = lost_leases + 1 where lease_owner = ?",
                (fine_text(datetime.now(UTC)), owner),
            ).rowcount
            for owner in dead
        )

    # outcomes: each ends the page's lease

    def article_read(
        self, page_id: int, *, article_id: int, fetched_at: datetime, capture_id: int | None, published: datetime | None
    ) -> None:
        """The page was read as an article and stored. `published` (aware) sets when it is worth another look."""
        now = datetime.now(UTC)
        due_at = self._revisit_at(now, published or now)
        self._end(page_id, now, due_at, "article", fetched_at=fetched_at, capture_id=capture_id, article_id=article_id)

    def source_read(self, page_id: int, *, fetched_at: datetime, capture_id: int | None) -> None:
        """The page was a source and its leads are stored; the next crawl's start makes it due again."""
        self._end(
            page_id, datetime.now(UTC), None, "source", fetched_at=fetched_at, capture_id=capture_id, article_id=None
        )

    def unchanged(self, page_id: int, *, fetched_at: datetime) -> int | None:
        """The site says that what the archive holds is still true; returns the article it was read as, None for a source.

        Sources that an unchanged source once named are due again: it will not name them anew.
        """
        now = datetime.now(UTC)
        kind, article_id, published = self.db.execute(
            "select pages.kind, article_id, published from pages left join articles on articles.id = article_id"
            " where pages.id = ?",
            (page_id,),
        ).fetchone()
        due_at = None
        if article_id is not None:
            due_at = self._revisit_at(now, parse_utc(published) if published else now)
        self.db.execute(
            "update pages set outcome = coalesce(nullif(outcome, 'failed'), iif(?, 'article', 'source')), fetched_at = ?,"
            " done_at = ?, due_at = ?, lease_owner = null, tries = 0, lost_leases = 0, failure = null,"
            " failure_message = null, passing = 0 where id = ?",
            (article_id is not None, utc_text(fetched_at), fine_text(now), due_at, page_id),
        )
        if kind in SOURCE_KINDS:
            self.db.execute(
                "update pages set due_at = ?, tries = 0 where found_on = ? and kind not in ('article', 'record')"
                " and changed_at is null and lease_owner is null and done_at < ?",
                (fine_text(now), page_id, self.started),
            )
        return article_id if isinstance(article_id, int) else None

    def failed(
        self,
        page_id: int,
        name: str,
        message: str,
        *,
        try_again: bool = False,
        retry_after_seconds: float | None = None,
    ) -> bool:
        """The page gave nothing; True while it will be tried again. What the archive holds of it stays."""
        now = datetime.now(UTC)
        tries = self.db.execute("select tries from pages where id = ?", (page_id,)).fetchone()[0] + 1
        again = try_again and tries < MAX_TRIES
        wait = max(retry_after_seconds or 0.0, RETRY_SECONDS * 4 ** (tries - 1))
        self.db.execute(
            "update pages set outcome = 'failed', failure = ?, failure_message = ?, passing = ?, done_at = ?, due_at = ?,"
            " tries = ?, lost_leases = 0, lease_owner = null where id = ?",
            (
                name,
                message,
                try_again,
                fine_text(now),
                fine_text(now + timedelta(seconds=wait)) if again else None,
                tries if again else 0,
                page_id,
            ),
        )
        return again

    def _end(
        self, page_id: int, now: datetime, due_at: str | None, outcome: str, *,
        fetched_at: datetime, capture_id: int | None, article_id: int | None,
    ) -> None:  # fmt: skip
        self.db.execute(
            "update pages set outcome = ?, done_at = ?, due_at = ?, fetched_at = ?, capture_id = ?,"
            " article_id = coalesce(?, article_id), etag = (select etag from captures where id = ?),"
            " last_modified = (select last_modified from captures where id = ?), lease_owner = null, tries = 0,"
            " lost_leases = 0, failure = null, failure_message = null, passing = 0 where id = ?",
            (
                outcome, fine_text(now), due_at, utc_text(fetched_at), capture_id,
                article_id, capture_id, capture_id, page_id,
            ),
        )  # fmt: skip

    def _revisit_at(self, now: datetime, published: datetime) -> str | None:
        """Half its age later, within bounds: a fresh article changes often, an old one hardly ever."""
        age = now - published
        if age > self.revisit:
            return None
        return fine_text(now + min(max(age / 2, SOONEST_REVISIT), LATEST_REVISIT))


def _address(lead: Lead) -> tuple[str, str]:
    """(address to fetch, key in the queue)."""
    if lead.kind == "article":
        return clean_url(lead.url), url_key(lead.url)
    return lead.url, lead.url


def _claims_text(claims: Iterable[Claim]) -> str:
    return json.dumps(
        [{"field": c.field, "value": c.value, "source": c.source, "place": c.place} for c in claims], ensure_ascii=False
    )


def _claims(text: str) -> tuple[Claim, ...]:
    return tuple(Claim(**claim) for claim in json.loads(text))
