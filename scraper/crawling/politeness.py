"""Not asking too often: Crawl-delay, Retry-After, and a throttle that respects both."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Self

from scrapy import Request, signals
from scrapy.core.downloader import Downloader, Slot
from scrapy.crawler import Crawler
from scrapy.extensions.throttle import AutoThrottle
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached

from scraper.crawling.refusals import Refused

logger = logging.getLogger(__name__)

PAUSE_SECONDS = 30.0
"""How long a site rests that says "too many requests" without saying how long."""


class CrawlDelay:
    """Applies robots.txt's Crawl-delay, which Scrapy parses and leaves at that."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        extension = cls(crawler)
        crawler.signals.connect(extension.apply, signal=signals.robots_parsed)
        return extension

    def apply(self, robotparser: RobotParser, request: Request) -> None:
        """Hold the host of `request` to one request at a time, `Crawl-delay` seconds apart."""
        delay_seconds = robotparser.crawl_delay(self.crawler.settings["ROBOTSTXT_USER_AGENT"])
        host = urlparse_cached(request).hostname
        if not delay_seconds or host is None or self.crawler.settings.get("REPLAY"):
            return
        downloader = self.crawler.engine.downloader
        delay_seconds = max(float(delay_seconds), self.crawler.settings.getfloat("DOWNLOAD_DELAY"))
        downloader.per_slot_settings.setdefault(host, {}).update(delay=delay_seconds, concurrency=1, jitter=0.0)
        slot = downloader.slots.get(host)  # made before robots.txt was read, by the request for it
        if slot is not None:
            slot.delay, slot.concurrency, slot.jitter = delay_seconds, 1, 0.0


class Throttle(AutoThrottle):
    """Scrapy's AutoThrottle, with a site's Crawl-delay as the floor it may not sink under."""

    def _adjust_delay(self, slot: Slot, latency: float, response: Response) -> None:
        super()._adjust_delay(slot, latency, response)
        host = urlparse_cached(response).hostname
        floor = self.crawler.engine.downloader.per_slot_settings.get(host or "", {}).get("delay", 0.0)
        slot.delay = max(slot.delay, floor)


class RetryAfter:
    """A downloader middleware: a site that asks for a pause (429, 503) gets it.

    A pause up to `RETRY_AFTER_MAX_SECONDS` holds the site's requests back; for a
    longer one they are refused (`asked_to_wait`) and stay due for a later crawl.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self.longest_seconds = crawler.settings.getfloat("RETRY_AFTER_MAX_SECONDS")
        self.open_at: dict[str, float] = {}
        """Per download slot, the monotonic second at which it may be asked again."""

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        middleware = cls(crawler)
        # The slot sends its next request before `process_response` would be called.
        crawler.signals.connect(middleware.pause, signal=signals.response_downloaded)
        return middleware

    def process_request(self, request: Request) -> None:
        """Raises `Refused` (`asked_to_wait`) while the site asks for a long pause."""
        downloader: Downloader = self.crawler.engine.downloader
        wait_seconds = self.open_at.get(downloader.get_slot_key(request), 0.0) - monotonic()
        if wait_seconds > self.longest_seconds:
            raise Refused(
                "asked_to_wait",
                f"{request.url}: the site asked to be left alone for {wait_seconds:.0f} seconds more",
                try_again=True,
                retry_after_seconds=wait_seconds,
            )

    def pause(self, response: Response, request: Request) -> None:
        """Hold back the site's requests for as long as it asks."""
        wait_seconds = asked_pause_seconds(response, now=datetime.now(UTC))
        if wait_seconds is None or self.crawler.settings.get("REPLAY"):
            return
        downloader: Downloader = self.crawler.engine.downloader
        key = downloader.get_slot_key(request)
        self.open_at[key] = max(self.open_at.get(key, 0.0), monotonic() + wait_seconds)
        slot: Any = downloader.slots.get(key)
        if slot is not None:
            slot.delay = max(slot.delay, 0.1)  # without a delay the slot does not look at when it was last used
            slot.lastseen = max(slot.lastseen, monotonic() + min(wait_seconds, self.longest_seconds))
        logger.info("%s answered %d: no request to it for %.0f s", key, response.status, wait_seconds)


def asked_pause_seconds(response: Response, *, now: datetime) -> float | None:
    """How long a response asks us to wait; None where it does not.

    Only 429 and 503 do. `Retry-After` is a number of seconds or an HTTP date;
    without one, 429 asks for `PAUSE_SECONDS` and 503 for nothing.
    """
    if response.status not in (429, 503):
        return None
    return retry_after_seconds(response, now=now) or (PAUSE_SECONDS if response.status == 429 else None)


def retry_after_seconds(response: Response, *, now: datetime) -> float | None:
    """The `Retry-After` header in seconds from `now`; None where it is missing, in the past or no date."""
    value = (response.headers.get("Retry-After") or b"").decode("latin-1").strip()
    if value.isascii() and value.isdigit():
        return float(value[:9]) or None
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    if moment.utcoffset() is None:
        moment = moment.replace(tzinfo=UTC)
    seconds = (moment - now).total_seconds()
    return seconds if seconds > 0 else None
