"""The spider that all others are: sources → pages → read.

The frontier hands each page that is due to `read_response` or `read_failure`,
and either ends it with exactly one outcome.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Hashable, Iterator
from datetime import UTC, datetime, timedelta
from functools import partial
from typing import Any, ClassVar, Self

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import CloseSpider
from scrapy.http import Response
from twisted.python.failure import Failure

from scraper.crawling.failures import Fault, fault_of_error, fault_of_status
from scraper.crawling.outcomes import ArticleRead, Lead, LinksFound, Outcome, PageFailed, PageKind, Unchanged
from scraper.crawling.pool import ReaderPool
from scraper.errors import BadSetting, BadSource, NotAnArticle, PageError, ReadingFailed
from scraper.publisher import Feed, Publisher, Sitemap
from scraper.reading.urls import on_same_site
from scraper.sources.leads import read_source
from spiders import publisher_for
from spiders.arguments import read_limit, read_since

logger = logging.getLogger("colporteur.pages")

SITEMAP_DAYS = 30
"""How old an entry of a sitemap may be, by its own date, unless `-a since=` says otherwise: many list twenty years."""

_SOURCE_KINDS = frozenset({"feed", "sitemap", "section", "home"})
_READING_FAULTS = {"timeout": "reading_timeout", "worker_died": "worker_died", "crash": "reading_crash"}
_PAGE_TYPES = ("text/", "application/xhtml", "application/xml", "application/octet-stream")


class NewsSpider(scrapy.Spider):
    """A subclass needs a `name` and a `publisher`.

    Arguments: `limit` (end after so many articles), `since` (YYYY-MM-DD: the
    oldest day that entries of sitemaps may have).
    """

    publisher: ClassVar[Publisher | None] = None
    contact_required: ClassVar[bool] = True
    """Whether sites of other people are asked, who must be able to reach whoever runs the crawl."""
    queue: str
    """Whose pages these are in the archive: crawls of one queue share its pages."""

    def __init__(self, *, limit: str | None = None, since: str | None = None, **arguments: str) -> None:
        if arguments:
            raise BadSetting(f"{self.name}: expected the arguments {self._arguments()}, got {', '.join(arguments)}")
        super().__init__()
        self.queue = self.name
        self.limit = read_limit(limit)
        self.since = read_since(since)
        self.articles_read = 0
        self._sources: dict[Hashable, str | None] = {}

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Raises BadSetting where an argument is not one."""
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider._open_pool, signal=signals.spider_opened)
        crawler.signals.connect(spider._close_pool, signal=signals.spider_closed)
        return spider

    async def start(self) -> AsyncIterator[Any]:
        for lead in self.first_leads():
            yield scrapy.Request(lead.url, meta={"lead": lead})

    def first_leads(self) -> Iterator[Lead]:
        """Where the crawl begins: the publisher's sources, or its front page where it has none."""
        assert self.publisher is not None
        yield from self.leads_of_publisher(self.publisher)
        if not self.publisher.sources:
            yield Lead(url=f"https://{self.publisher.domain}/", kind="home")

    def leads_of_publisher(self, publisher: Publisher) -> Iterator[Lead]:
        """The sources that a publisher's file names."""
        for source in publisher.sources:
            kind: PageKind = (
                "feed" if isinstance(source, Feed) else "sitemap" if isinstance(source, Sitemap) else "section"
            )
            yield Lead(url=source.url, kind=kind)

    async def read_response(self, response: Response) -> AsyncIterator[Outcome]:
        """The outcome of a page that answered."""
        outcome = await self._outcome(response)
        if self._is_over():
            return  # read at the same time as the last article wanted; its page stays due
        self._note(outcome, response.meta["page_kind"])
        yield outcome
        if self._is_over():
            raise CloseSpider("limit")

    def read_failure(self, failure: Failure) -> list[Outcome]:
        """The outcome of a page that did not answer."""
        request: scrapy.Request = failure.request  # type: ignore[attr-defined]  # Scrapy sets it
        assert failure.value is not None
        outcome = _failed(request, fault_of_error(failure.value, url=request.url))
        self._note(outcome, request.meta["page_kind"])
        return [outcome]

    def publisher_of(self, url: str) -> Publisher | None:
        """Whose rules read a page: this spider's publisher, else the one that owns the address."""
        return self.publisher or publisher_for(url)

    async def _outcome(self, response: Response) -> Outcome:
        request = response.request
        assert request is not None
        kind: PageKind = request.meta["page_kind"]
        try:
            if response.status == 304:
                return Unchanged(**_ending(request))
            if response.status != 200:
                return _failed(request, fault_of_status(response, now=datetime.now(UTC)))
            if kind in _SOURCE_KINDS:
                return LinksFound(leads=await self._read_source(response, kind), **_ending(request))
            return await self._read_article(response)
        except NotAnArticle as error:
            return _failed(request, Fault(name=error.reason, message=str(error)))
        except ReadingFailed as error:
            return _failed(request, Fault(name=_READING_FAULTS[error.name], message=str(error)))
        except PageError as error:
            return _failed(request, Fault(name="unreadable", message=str(error)))
        except BadSource as error:
            return _failed(request, Fault(name=f"not_a_{kind}", message=str(error)))
        except Exception as error:  # a fault of ours must not leave the page without an outcome
            logger.exception("%s: reading its response failed", response.url)
            return _failed(request, Fault(name="crash", message=f"{response.url}: {type(error).__name__}: {error}"))

    async def _read_article(self, response: Response) -> Outcome:
        request = response.request
        assert request is not None
        headers = _headers(response)
        media_type = headers.get("content-type", "text/html").lower()
        if not media_type.startswith(_PAGE_TYPES):
            return _failed(
                request, Fault(name="not_a_page", message=f"{response.url}: expected a page, got {media_type!r}")
            )
        asked_for = request.meta.get("redirect_urls", [response.url])[0]
        if not on_same_site(response.url, asked_for, publisher=self.publisher_of(asked_for)):
            return _failed(
                request, Fault(name="off_site", message=f"{asked_for}: redirects to another site, {response.url}")
            )
        article = await self.pool.read(
            response.body,
            url=response.url,
            fetched_at=request.meta["fetched_at"],
            headers=headers,
            publisher=self.publisher_of(response.url),
            claims=request.meta.get("claims", ()),
        )
        return ArticleRead(article=article, **_ending(request))

    async def _read_source(self, response: Response, kind: PageKind) -> tuple[Lead, ...]:
        """Raises BadSource."""
        fetched_at: datetime = response.meta["fetched_at"]
        reading = partial(
            read_source,
            response.body,
            kind=kind,
            url=response.url,
            headers=_headers(response),
            publisher=self.publisher_of(response.url),
            since=self.since or fetched_at - timedelta(days=SITEMAP_DAYS),
        )
        return await self.pool.run(reading, url=response.url)

    def _note(self, outcome: Outcome, kind: PageKind) -> None:
        """Count what the summary and the exit status need, and log a failure with its address."""
        if isinstance(outcome, ArticleRead):
            self.articles_read += 1
        fault = outcome if isinstance(outcome, PageFailed) else None
        if fault is not None:
            logger.warning("%s %s", fault.name, fault.message)
        if kind in _SOURCE_KINDS:
            self.count_source(
                outcome.page_id, fault_name=fault.name if fault else None, message=fault.message if fault else ""
            )

    def count_source(self, source: Hashable, *, fault_name: str | None = None, message: str = "") -> None:
        """Count a source that was read, or that failed under a name; only its last try counts.

        A crawl whose every source fails did not do its job.
        """
        stats = self.crawler.stats
        assert stats is not None
        before = self._sources.get(source)
        if before is not None:
            stats.inc_value(f"colporteur/sources_failed/{before}", -1)
        if fault_name is not None:
            stats.inc_value(f"colporteur/sources_failed/{fault_name}")
            stats.set_value("colporteur/source_error", message)
        self._sources[source] = fault_name
        stats.set_value("colporteur/sources", len(self._sources))

    def _is_over(self) -> bool:
        return self.limit is not None and self.articles_read >= self.limit

    def _open_pool(self) -> None:
        self.pool = ReaderPool.from_settings(self.settings)

    async def _close_pool(self) -> None:
        if hasattr(self, "pool"):
            await self.pool.close()

    @classmethod
    def _arguments(cls) -> str:
        return "limit, since"


def _ending(request: scrapy.Request) -> dict[str, Any]:
    """The fields that every outcome has."""
    meta = request.meta
    return {
        "page_id": meta["page_id"],
        "fetched_at": meta.get("fetched_at") or datetime.now(UTC),
        "capture_id": meta.get("capture_id"),
    }


def _failed(request: scrapy.Request, fault: Fault) -> PageFailed:
    return PageFailed(
        name=fault.name,
        message=fault.message,
        try_again=fault.try_again,
        retry_after_seconds=fault.retry_after_seconds,
        **_ending(request),
    )


def _headers(response: Response) -> dict[str, str]:
    return {
        name.decode("latin-1").lower(): b", ".join(values).decode("latin-1")
        for name, values in response.headers.items()
    }
