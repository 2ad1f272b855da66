"""The item pipeline: each outcome is written, and its page's lease ended, in one transaction."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, Self

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import DropItem
from scrapy.http import Response
from twisted.python.failure import Failure

from archive.database import writing
from archive.revisions import ArticleTable
from archive.session import Session
from scraper.crawling.outcomes import ArticleRead, LinksFound, Outcome, PageFailed, Unchanged
from scraper.errors import ArchiveError
from scraper.publisher import Publisher

_COUNTED = {"article": "articles", "revision": "revisions", "unchanged": "unchanged", "failure": "failures"}
"""What became of a page → the column of `crawls` and the key of the statistics it is counted under."""


class ArchivePipeline:
    """Writes outcomes. Items that are none pass through untouched."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        crawler.signals.connect(self._spider_error, signal=signals.spider_error)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def open_spider(self) -> None:
        """Raises ArchiveError when the archive cannot be opened or written."""
        self._session = Session.of(self._crawler)
        self._articles = ArticleTable(self._session.db)
        publisher = getattr(self._crawler.spider, "publisher", None)
        if isinstance(publisher, Publisher):
            with writing(self._session.db):
                self._articles.publisher_id(publisher.name, publisher)

    def process_item(self, item: Any) -> Any:
        """Raises DropItem when the archive cannot be written; the crawl then ends."""
        if isinstance(item, Outcome):
            self._write(item)
        return item

    def _write(self, outcome: Outcome) -> None:
        if self._session.broken:
            raise DropItem(f"page {outcome.page_id}: not stored, the archive cannot be written")
        db = self._session.db
        try:
            with writing(db):
                what = self._store(outcome)
                db.execute(
                    "update crawls set pages = pages + ?, articles = articles + ?, revisions = revisions + ?,"
                    " unchanged = unchanged + ?, failures = failures + ? where id = ?",
                    (int(what != "again"), *(int(what == each) for each in _COUNTED), self._session.crawl_id),
                )
        except ArchiveError as error:
            self._articles.rolled_back()
            self._session.give_up(error)
            raise DropItem(f"page {outcome.page_id}: not stored, the archive cannot be written") from error
        except BaseException:
            self._articles.rolled_back()
            raise
        self._count(what, outcome)

    def _store(self, outcome: Outcome) -> str:
        """Returns what is counted: a key of `_COUNTED`, "source" or "again"."""
        frontier = self._session.frontier
        endings = frontier.endings
        if isinstance(outcome, ArticleRead):
            article = outcome.article
            stored = self._articles.store(article, fetched_at=outcome.fetched_at, capture_id=outcome.capture_id)
            endings.article_read(
                outcome.page_id,
                article_id=stored.article_id,
                fetched_at=outcome.fetched_at,
                capture_id=outcome.capture_id,
                published=article.published.at if article.published else None,
            )
            return stored.change
        if isinstance(outcome, LinksFound):
            frontier.add_leads(outcome.leads, found_on=outcome.page_id)
            endings.source_read(outcome.page_id, fetched_at=outcome.fetched_at, capture_id=outcome.capture_id)
            return "source"
        if isinstance(outcome, Unchanged):
            article_id = endings.unchanged(
                outcome.page_id, fetched_at=outcome.fetched_at, capture_id=outcome.capture_id
            )
            if article_id is not None:
                self._articles.seen_again(article_id, fetched_at=outcome.fetched_at)
            return "unchanged"
        assert isinstance(outcome, PageFailed), f"an outcome of a kind nobody knows: {outcome!r}"
        again = endings.failed(
            outcome.page_id,
            outcome.name,
            outcome.message,
            capture_id=outcome.capture_id,
            try_again=outcome.try_again,
            retry_after_seconds=outcome.retry_after_seconds,
        )
        return "again" if again else "failure"

    def _count(self, what: str, outcome: Outcome) -> None:
        stats = self._crawler.stats
        assert stats is not None
        if what != "again":
            stats.inc_value("colporteur/pages")
        if what in _COUNTED:
            stats.inc_value(f"colporteur/{_COUNTED[what]}")
        if what == "failure" and isinstance(outcome, PageFailed):
            stats.inc_value(f"colporteur/failures/{outcome.name}")

    def _spider_error(self, failure: Failure, response: Response | Failure | None) -> None:
        """A fault in our own code must not keep the page leased, nor go uncounted. `response` is what the spider was given."""
        meta = getattr(getattr(response, "request", None), "meta", {})
        page_id = meta.get("page_id")
        if page_id is None or self._session.broken or not self._session.frontier.holds(page_id):
            return
        self._write(
            PageFailed(
                page_id=page_id,
                fetched_at=datetime.now(UTC),
                capture_id=meta.get("capture_id"),
                name="spider_error",
                message=repr(failure.value),
            )
        )
