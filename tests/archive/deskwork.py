"""A crawl that fetches nothing: its parts are called by hand, with responses made up on the spot."""

from __future__ import annotations

import asyncio
import sqlite3
from collections.abc import Coroutine, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import HtmlResponse, Request, Response
from scrapy.utils.test import get_crawler

from archive.captures import CaptureExtension
from archive.frontier import FrontierScheduler
from archive.pipeline import ArchivePipeline
from archive.session import Session


class Vannier(scrapy.Spider):
    """What the archive asks of a spider, and no more."""

    name = "levannier"
    queue = "levannier"

    def read_response(self, response: Response) -> None:
        raise NotImplementedError

    def read_failure(self, failure: object) -> None:
        raise NotImplementedError


class NoEngine:
    """Scrapy's engine, so far as the archive asks it to end the crawl."""

    _slot = None

    def __init__(self, spider: scrapy.Spider) -> None:
        self.spider = spider
        self.closed_for: list[str] = []

    def close_spider_async(self, *, reason: str) -> Coroutine[Any, Any, None]:
        self.closed_for.append(reason)
        return asyncio.sleep(0)


class Desk:
    """A crawl's scheduler, captures and pipeline over an archive of their own."""

    def __init__(self, folder: Path, **settings: Any) -> None:
        self.crawler: Crawler = get_crawler(
            Vannier,
            {
                "ARCHIVE_DB": str(folder / "news.db"),
                "CAPTURES_DIR": str(folder / "captures"),
                "EXTENSIONS_BASE": {},
                **settings,
            },
        )
        self.crawler.spider = Vannier.from_crawler(self.crawler)
        self.engine = NoEngine(self.crawler.spider)
        self.crawler.engine = self.engine  # type: ignore[assignment]
        self.captures = CaptureExtension(self.crawler)
        self.scheduler = FrontierScheduler.from_crawler(self.crawler)
        self.pipeline = ArchivePipeline.from_crawler(self.crawler)
        self.scheduler.open(self.crawler.spider)
        self.pipeline.open_spider()
        self.send(signals.spider_opened)
        self.session = Session.of(self.crawler)

    @property
    def db(self) -> sqlite3.Connection:
        return self.session.db

    @property
    def stats(self) -> dict[str, Any]:
        assert self.crawler.stats is not None
        return self.crawler.stats.get_stats()

    def send(self, signal: object, **arguments: Any) -> None:
        for _, result in self.crawler.signals.send_catch_log(signal, spider=self.crawler.spider, **arguments):
            assert result is None, result

    def download(self, url: str, body: bytes = b"", **fields: Any) -> tuple[Response, int]:
        """A response as the downloader hands it over; returns it with the id of its capture."""
        request = Request(url, meta=fields.pop("meta", {}), headers=fields.pop("asked", {}))
        response = HtmlResponse(url, body=body, request=request, **fields)
        self.send(signals.response_downloaded, response=response, request=request)
        return response, request.meta.get("capture_id", 0)

    def close(self, reason: str = "finished") -> None:
        self.scheduler.close(reason)
        self.send(signals.spider_closed, reason=reason)
        self.send(signals.engine_stopped)


@contextmanager
def a_desk(folder: Path, **settings: Any) -> Iterator[Desk]:
    with a_loop():
        desk = Desk(folder, **settings)
        try:
            yield desk
        finally:
            desk.close()


@contextmanager
def a_loop() -> Iterator[None]:
    """A loop that Scrapy takes for running, so that it lets calls be scheduled; none is ever made."""
    loop = asyncio.new_event_loop()
    asyncio._set_running_loop(loop)
    try:
        yield
    finally:
        asyncio._set_running_loop(None)
        loop.run_until_complete(asyncio.gather(*asyncio.all_tasks(loop), return_exceptions=True))
        loop.close()
