"""Where the network begins: the download handlers for http, https and warc."""

from __future__ import annotations

from typing import Any
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.core.downloader.handlers.base import BaseDownloadHandler
from scrapy.core.downloader.handlers.http11 import HTTP11DownloadHandler
from scrapy.crawler import Crawler
from scrapy.exceptions import CannotResolveHostError
from scrapy.http import Response
from scrapy.utils.httpobj import urlparse_cached

from scraper.crawling.addresses import GuardedResolver, allowed_networks, host_key
from scraper.crawling.refusals import Refused
from scraper.crawling.replay import Replay, answer_record

_guards: WeakKeyDictionary[Crawler, GuardedResolver] = WeakKeyDictionary()


class WebHandler(HTTP11DownloadHandler):
    """http and https: from public addresses only, or from WARC files where `REPLAY` names some."""

    def __init__(self, crawler: Crawler) -> None:
        super().__init__(crawler)
        self._replay = Replay.of(crawler)
        self._guard = _guard_of(crawler)

    async def download_request(self, request: Request) -> Response:
        """Raises `Refused` (`address_refused`, `not_in_replay`) beside Scrapy's own errors."""
        if self._replay is not None:
            return self._replay.answer(request)
        try:
            return await super().download_request(request)
        except CannotResolveHostError as error:
            host = urlparse_cached(request).hostname or ""
            refused = self._guard.refused.get(host_key(host))
            if not refused:
                raise
            raise Refused(
                "address_refused",
                f"{request.url}: expected a public address, got {host} at {', '.join(refused)} "
                f"(ALLOW_PRIVATE_ADDRESSES={refused[0]} lets it pass)",
            ) from error

    async def close(self) -> None:
        """End idle connections, and take the guard off the reactor."""
        if _reactor().nameResolver is self._guard:
            _reactor().installNameResolver(self._guard.resolver)
        await super().close()


class RecordHandler(BaseDownloadHandler):
    """warc: one response inside a WARC file, under the address it was recorded for."""

    lazy = True

    async def download_request(self, request: Request) -> Response:
        """Raises `Refused` (`no_record`) where the file holds no such record."""
        return answer_record(request)


def _guard_of(crawler: Crawler) -> GuardedResolver:
    """The one guard for both schemes: behind a second, it would not see what the first left out."""
    if crawler not in _guards:
        _guards[crawler] = GuardedResolver(_reactor().nameResolver, allowed_networks(crawler.settings))
        _reactor().installNameResolver(_guards[crawler])
    return _guards[crawler]


def _reactor() -> Any:
    from twisted.internet import reactor  # importing it earlier would install the wrong one

    return reactor
