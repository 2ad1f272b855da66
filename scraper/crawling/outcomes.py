"""What passes between the spiders and the archive.

A `Lead` is a page that might be fetched. A leased page ends in exactly one
outcome; spiders yield outcomes as items, and the archive's pipeline writes
each in one transaction that also ends the page's lease.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scraper.article import Article
from scraper.evidence import Claim

PageKind = Literal["feed", "sitemap", "section", "home", "article", "record"]
"""What a page is expected to be. `record` is one response inside a WARC file."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lead:
    """A page that might be fetched, and what the source that named it said about it."""

    url: str
    kind: PageKind
    claims: tuple[Claim, ...] = ()
    """What feed or sitemap say (title, dates, author): evidence for the reading."""
    changed_at: datetime | None = None
    """Aware. When the source says that the page last changed; a page fetched before is due again."""
    priority: int = 0
    """Higher is fetched sooner."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How the work on one leased page ended."""

    page_id: int
    fetched_at: datetime
    """Aware; under a replay the capture's own date."""
    capture_id: int | None = None
    """The row of its capture; None where nothing was fetched."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ArticleRead(Outcome):
    """The page was an article."""

    article: Article


@dataclass(frozen=True, slots=True, kw_only=True)
class LinksFound(Outcome):
    """The page was a source: these are the leads it gave."""

    leads: tuple[Lead, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Unchanged(Outcome):
    """The site answered 304: what the archive holds is still true."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageFailed(Outcome):
    """The page gave nothing. `name` is what it is counted under."""

    name: str
    """`http_404`, `timeout`, `dns`, `robots`, `listing`, `wall`, `empty`, `unreadable`, `reading_timeout`, `worker_died`, …"""
    message: str
    try_again: bool = False
    """True for a passing fault (503, timeout): the page stays due, later each time, until its tries are spent."""
    retry_after_seconds: float | None = None
