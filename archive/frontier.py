"""Scrapy's scheduler over the frontier: what waits to be fetched waits in the archive, not in memory."""

from __future__ import annotations

import logging
from collections import deque
from typing import Any, Self

import scrapy
from scrapy import signals
from scrapy.core.scheduler import BaseScheduler
from scrapy.crawler import Crawler
from scrapy.utils.asyncio import CallLaterResult, call_later, create_looping_call

from archive.database import writing
from archive.pages import LeasedPage
from archive.session import Session
from scraper.crawling.outcomes import Lead
from scraper.errors import ArchiveError

logger = logging.getLogger(__name__)

BATCH = 16
"""Pages leased at a time. Small, so that two crawls of one queue share it fairly."""


class FrontierScheduler(BaseScheduler):
    """Stores requests that carry a `Lead`, hands out leased pages, keeps redirects of leased pages in memory."""

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._leads: list[Lead] = []
        self._memory: deque[scrapy.Request] = deque()
        self._leased: deque[LeasedPage] = deque()
        self._renewal: Any = None
        self._alarm: CallLaterResult | None = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def open(self, spider: scrapy.Spider) -> None:
        """Raises ArchiveError when the archive cannot be opened."""
        self._spider = spider
        self._session = Session.of(self._crawler)
        self._frontier = self._session.frontier
        with writing(self._frontier.db):
            taken = self._frontier.take_over()
            self._frontier.revive()
        if taken:
            logger.info("took over %d pages of a crawl that was killed", taken)
        self._crawler.signals.connect(self._start_renewal, signal=signals.spider_opened)

    def close(self, reason: str) -> None:
        """Give back what is still leased. A failure here is told and not raised: the crawl ends anyway."""
        if self._alarm is not None:
            self._alarm.cancel()
        if self._renewal is not None and self._renewal.running:
            self._renewal.stop()
        try:
            self._store_leads()
            self._session.finish(reason)
        except ArchiveError as error:
            self._session.give_up(error)

    def enqueue_request(self, request: scrapy.Request) -> bool:
        """Lead: into the archive. Anything else (a redirect of a leased page): into memory, ahead of the rest."""
        lead = request.meta.get("lead")
        if isinstance(lead, Lead):
            self._leads.append(lead)
        else:
            self._memory.append(request)
        return True

    def has_pending_requests(self) -> bool:
        if self._session.broken:
            return False
        if self._leads or self._memory or self._leased:
            return True
        wait = self._seconds_to_next()
        if wait is None:
            return False
        self._wake_in(wait)
        return True

    def next_request(self) -> scrapy.Request | None:
        if self._session.broken:
            return None
        if self._memory:
            return self._memory.popleft()
        if not self._leased:
            self._fill()
        while self._leased:
            request = self._request(self._leased.popleft())
            if request is not None:
                return request
        return None

    def poke(self) -> None:
        """Let the engine ask again now; idle, it would only ask every five seconds."""
        engine = self._crawler.engine
        if engine is not None and engine._slot is not None:
            engine._slot.nextcall.schedule()

    def _fill(self) -> None:
        try:
            self._store_leads()
            if self._frontier.seconds_to_next() == 0.0:
                with writing(self._frontier.db):
                    self._leased.extend(self._frontier.lease(BATCH))
        except ArchiveError as error:
            self._session.give_up(error)

    def _store_leads(self) -> None:
        if self._leads:
            leads, self._leads = self._leads, []
            with writing(self._frontier.db):
                self._frontier.add_leads(leads)

    def _seconds_to_next(self) -> float | None:
        wait = self._frontier.seconds_to_next()
        if wait == 0.0:
            return wait
        try:
            with writing(self._frontier.db):  # the pages of a crawl beside this one that was killed meanwhile
                taken = self._frontier.take_over()
        except ArchiveError as error:
            self._session.give_up(error)
            return None
        return self._frontier.seconds_to_next() if taken else wait

    def _wake_in(self, seconds: float) -> None:
        if self._alarm is not None:
            self._alarm.cancel()
        self._alarm = call_later(seconds, self._ring)

    def _ring(self) -> None:
        self._alarm = None
        self.poke()

    def _start_renewal(self) -> None:
        self._renewal = create_looping_call(self._renew)
        self._renewal.start(self._frontier.lease_seconds / 3, now=False)

    def _renew(self) -> None:
        try:
            with writing(self._frontier.db):
                self._frontier.renew()
        except ArchiveError as error:
            self._session.give_up(error)

    def _request(self, page: LeasedPage) -> scrapy.Request | None:
        spider: Any = self._spider
        headers = {}
        if page.etag:
            headers["If-None-Match"] = page.etag
        if page.last_modified:
            headers["If-Modified-Since"] = page.last_modified
        try:
            return scrapy.Request(
                page.url,
                callback=spider.read_response,
                errback=spider.read_failure,
                headers=headers,
                dont_filter=True,
                meta={
                    "page_id": page.page_id,
                    "page_kind": page.kind,
                    "claims": page.claims,
                    "handle_httpstatus_all": True,
                },
            )
        except ValueError as error:
            with writing(self._frontier.db):
                self._frontier.endings.failed(page.page_id, "bad_address", str(error))
            return None
