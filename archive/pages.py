"""The frontier: pages that are due, leased in batches to the crawls that work on them.

While a page is leased its `due_at` is when the lease runs out: so one condition
finds pages that are due and pages whose crawl died, and a killed crawl loses none.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from archive.endings import Endings
from archive.leads import claims_of, store_lead
from archive.processes import is_gone, this_process
from archive.times import fine_text, parse_utc, utc_text
from scraper.crawling.outcomes import Lead, PageKind
from scraper.evidence import Claim

MAX_LOST_LEASES = 50
"""A page that so many crawls died with is given up; a score of kills in a row must not reach it."""
PATIENCE_SECONDS = 120.0
"""A crawl waits this long for a page that failed in passing; longer is left to the next crawl."""

LOOK_AGAIN_SECONDS = 0.5
"""Between two looks at what another crawl of the queue is doing."""

_DUE = "queue = ? and priority = ? and due_at <= ? and lease_owner is not ? and (done_at is null or done_at < ? or tries > 0)"
"""A page is worked on once a crawl, unless it failed in passing."""
_LEASE = (
    "update pages set due_at = ?, lost_leases = lost_leases + (lease_owner is not null), lease_owner = ?"  # noqa: S608
    f" where id in (select id from pages where {_DUE} order by due_at limit ?)"
    " returning id, url, kind, claims, iif(fetched_at is null, null, etag),"
    " iif(fetched_at is null, null, last_modified), lost_leases"
)
_SOURCES_OF_OTHERS = (
    "select 1 from pages where queue = ? and lease_owner is not null and lease_owner <> ? and due_at > ?"
    " and kind not in ('article', 'record') limit 1"
)
_PRIORITIES = (
    "with recursive steps (priority) as ("
    " select max(priority) from pages where queue = :queue and due_at is not null"
    " union all select (select max(priority) from pages"
    "   where queue = :queue and due_at is not null and priority < steps.priority)"
    " from steps where steps.priority is not null)"
    " select priority from steps where priority is not null"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class LeasedPage:
    """A page this crawl may fetch now. `etag` and `last_modified` are None unless the archive holds what they stand for."""

    page_id: int
    url: str
    kind: PageKind
    claims: tuple[Claim, ...]
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
        self.started = fine_text(datetime.now(UTC))
        self.endings = Endings(db, started=self.started, revisit_days=revisit_days)

    def add_leads(self, leads: Iterable[Lead], *, found_on: int | None = None) -> int:
        """Store leads; returns how many pages are due because of them. The same lead again changes nothing."""
        return sum(
            store_lead(self.db, lead, queue=self.queue, started=self.started, found_on=found_on) for lead in leads
        )

    def revive(self) -> int:
        """Make due the articles that earlier crawls gave up in passing, for `revisit_days` after they were found.

        Their sources need not name them again: a feed that did not change is not read.
        """
        return self.db.execute(
            "update pages set due_at = ?, tries = 0 where queue = ? and passing = 1 and due_at is null"
            " and kind in ('article', 'record') and found_at > ?",
            (fine_text(datetime.now(UTC)), self.queue, utc_text(datetime.now(UTC) - self.endings.revisit)),
        ).rowcount

    def lease(self, limit: int) -> list[LeasedPage]:
        """Take up to `limit` due pages, the highest priority first; no other crawl gets them before the lease runs out."""
        now = datetime.now(UTC)
        until = fine_text(now + timedelta(seconds=self.lease_seconds))
        pages: list[LeasedPage] = []
        for priority in self._priorities():
            due = (self.queue, priority, fine_text(now), self.owner, self.started)
            rows = self.db.execute(_LEASE, (until, self.owner, *due, limit - len(pages))).fetchall()
            for page_id, url, kind, claims, etag, last_modified, lost in rows:
                if lost > MAX_LOST_LEASES:
                    self.endings.failed(page_id, "abandoned", f"{url}: {lost} crawls died while they held it")
                    continue
                pages.append(
                    LeasedPage(
                        page_id=page_id,
                        url=url,
                        kind=kind,
                        claims=claims_of(claims),
                        etag=etag,
                        last_modified=last_modified,
                    )
                )
            if len(pages) >= limit:
                break
        return pages

    def seconds_to_next(self) -> float | None:
        """0.0: a page is due now. More: look again then. None: nothing to wait for.

        A crawl waits for a page that failed in passing, and while another crawl
        of its queue reads a source, which may lead to pages for both.
        """
        now = datetime.now(UTC)
        for priority in self._priorities():
            due = (self.queue, priority, fine_text(now), self.owner, self.started)
            if self.db.execute(f"select 1 from pages where {_DUE} limit 1", due).fetchone():  # noqa: S608
                return 0.0
        soon = fine_text(now + timedelta(seconds=PATIENCE_SECONDS))
        next_try = self.db.execute(
            "select min(due_at) from pages where queue = ? and tries > 0 and lease_owner is null and due_at <= ?",
            (self.queue, soon),
        ).fetchone()[0]
        if next_try:
            return max(0.001, (parse_utc(next_try) - now).total_seconds())
        others = self.db.execute(_SOURCES_OF_OTHERS, (self.queue, self.owner, fine_text(now))).fetchone()
        return LOOK_AGAIN_SECONDS if others else None

    def holds(self, page_id: int) -> bool:
        """Whether this crawl still works on the page: its outcome is not written yet."""
        found = self.db.execute(
            "select 1 from pages where id = ? and lease_owner = ?", (page_id, self.owner)
        ).fetchone()
        return found is not None

    def renew(self) -> None:
        """Hold this crawl's pages for another `lease_seconds`."""
        until = fine_text(datetime.now(UTC) + timedelta(seconds=self.lease_seconds))
        self.db.execute("update pages set due_at = ? where lease_owner = ?", (until, self.owner))

    def release(self) -> None:
        """Give back every page this crawl still holds, due at once."""
        self._free(self.owner, lost=0)

    def take_over(self) -> int:
        """Free the pages of crawls on this machine that died; returns how many."""
        owners = self.db.execute("select distinct lease_owner from pages where lease_owner is not null").fetchall()
        return sum(self._free(owner, lost=1) for (owner,) in owners if is_gone(owner.partition("#")[0]))

    def _free(self, owner: str, *, lost: int) -> int:
        return self.db.execute(
            "update pages set due_at = ?, lease_owner = null, lost_leases = lost_leases + ? where lease_owner = ?",
            (fine_text(datetime.now(UTC)), lost, owner),
        ).rowcount

    def _priorities(self) -> list[int]:
        """The distinct priorities of the queue, highest first, each by one step in the index."""
        return [row[0] for row in self.db.execute(_PRIORITIES, {"queue": self.queue})]
