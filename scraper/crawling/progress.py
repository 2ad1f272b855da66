"""A progress bar while a person watches; silence under cron."""

from __future__ import annotations

import sys
import time
from typing import Any, Self

from rich.console import Console
from rich.progress import Progress as Bar
from rich.progress import SpinnerColumn, TextColumn, TimeElapsedColumn
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.exceptions import NotConfigured
from scrapy.utils.asyncio import create_looping_call

REFRESH_SECONDS = 0.5


class Progress:
    """An extension that draws pages, articles, errors and pages per second on standard error, if that is a terminal.

    Not where the log goes there too: the two would write over each other.
    """

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler
        self._bar: Bar | None = None
        self._loop: Any = None

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        settings = crawler.settings
        log_on_terminal = settings.getbool("LOG_ENABLED") and not settings.get("LOG_FILE")
        if not sys.stderr.isatty() or log_on_terminal:
            raise NotConfigured
        extension = cls(crawler)
        crawler.signals.connect(extension.begin, signal=signals.spider_opened)
        crawler.signals.connect(extension.end, signal=signals.spider_closed)
        return extension

    def begin(self) -> None:
        """Start drawing."""
        self._bar = Bar(
            SpinnerColumn(),
            TextColumn("{task.description}"),
            TimeElapsedColumn(),
            console=Console(stderr=True),
            transient=True,
            auto_refresh=False,
        )
        self._task = self._bar.add_task("")
        self._began = time.monotonic()
        self._bar.start()
        self._loop = create_looping_call(self.draw)
        self._loop.start(REFRESH_SECONDS)

    def draw(self) -> None:
        """Draw what the statistics say now."""
        if self._bar is None:
            return
        stats = self.crawler.stats.get_stats()
        pages, articles, failures = (stats.get(f"colporteur/{name}", 0) for name in ("pages", "articles", "failures"))
        rate = pages / max(time.monotonic() - self._began, 0.001)
        text = f"{self.crawler.spider.name}: {pages} pages, {articles} articles, {failures} errors, {rate:.1f} pages/s"  # type: ignore[union-attr]
        self._bar.update(self._task, description=text, refresh=True)

    def end(self) -> None:
        """Take the bar away; the summary line follows."""
        if self._loop is not None and self._loop.running:
            self._loop.stop()
        if self._bar is not None:
            self._bar.stop()
