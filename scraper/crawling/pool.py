"""Reader processes: pages are read outside the reactor, each within a time limit.

In the reactor a page holds up every other for 20 ms, a bad one for seconds.
Here it costs the crawl nothing: a page that hangs or kills its reader is given
up under its name, the reader is replaced, and the crawl goes on.
"""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import time
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from threading import Lock
from typing import Any, Self, TypeVar

from scrapy.settings import BaseSettings

from scraper.article import Article
from scraper.crawling import worker
from scraper.crawling.reader import Reader, ReaderEnded
from scraper.errors import ReadingFailed
from scraper.evidence import Claim
from scraper.publisher import Publisher

T = TypeVar("T")

_STARTS = 3
"""How often a reader is started that does not come up, before its page is given up."""

_PAUSE_SECONDS = 0.1
"""Before another: what readers are forked from may have been killed too, and soon there is a new one."""


class ReaderPool:
    """Processes that read pages and sources; `seconds` is the time one page may take.

    `pages_per_process` bounds what a process can hoard: after so many pages a
    fresh one takes its place (0: never). Use it as `async with`, or `close()` it.

    A thread waits for each reader. The readers start at once, so that the first
    page finds them ready.
    """

    def __init__(self, *, processes: int, seconds: float, pages_per_process: int = 0) -> None:
        self.processes = processes
        self.seconds = seconds
        self.pages_per_process = pages_per_process
        self._context = multiprocessing.get_context("forkserver")
        # Each reader imports the program's own main module again: what that imports is better shared too.
        self._context.set_forkserver_preload(["scrapy.cmdline", "scraper.crawling.warm"])
        self._lock = Lock()
        self._closed = False
        self._readers: set[Reader] = set()
        self._idle: list[Reader] = []
        self._threads = ThreadPoolExecutor(processes, thread_name_prefix="reader")
        for _ in range(processes):
            self._threads.submit(self._make_ready)

    @classmethod
    def from_settings(cls, settings: BaseSettings) -> Self:
        """As `READER_PROCESSES` (0: one per processor), `READER_SECONDS` and `READER_PAGES` say."""
        return cls(
            processes=settings.getint("READER_PROCESSES") or usable_processors(),
            seconds=settings.getfloat("READER_SECONDS"),
            pages_per_process=settings.getint("READER_PAGES"),
        )

    async def read(
        self,
        body: bytes,
        *,
        url: str,
        fetched_at: datetime,
        headers: Mapping[str, str],
        publisher: Publisher | None = None,
        claims: Sequence[Claim] = (),
    ) -> Article:
        """Read a page; the arguments are those of `read_page`.

        Raises:
            NotAnArticle, UnreadablePage: what `read_page` raises.
            ReadingFailed: time limit, dead reader, or a fault of the reader.
        """
        return await self.run(worker.read, body, url, fetched_at, headers, publisher, tuple(claims), url=url)

    async def run(self, function: Callable[..., T], *args: Any, url: str) -> T:
        """Call a function of a module in a reader, under the same limits. `url` is what it is about.

        Raises:
            ReadingFailed: time limit, dead reader, or an error that is not one of ours.
            ColporteurError: what the function raises of ours.
        """
        return await asyncio.get_running_loop().run_in_executor(self._threads, self._call, url, function, args)

    async def close(self) -> None:
        """End the readers; what they were still reading is given up."""
        with self._lock:
            self._closed = True
            readers = tuple(self._readers)
        for reader in readers:
            reader.end()
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def _call(self, url: str, function: Callable[..., T], args: Sequence[Any]) -> T:
        """In a thread: have a reader call the function, and see what became of both."""
        for _ in range(self.processes + _STARTS):  # each reader at rest may turn out to be dead
            try:
                return self._call_once(url, function, args)
            except ReaderEnded as ended:
                error = ended
            if error.begun:
                break
            time.sleep(_PAUSE_SECONDS)
        if error.late:
            message = f"{url}: expected to be read within {self.seconds:g} s, gave up"
            raise ReadingFailed(message, url=url, name="timeout") from error
        message = f"{url}: its reader died (exit status {error.exitcode})"
        raise ReadingFailed(message, url=url, name="worker_died") from error

    def _call_once(self, url: str, function: Callable[..., T], args: Sequence[Any]) -> T:
        reader = self._take()
        try:
            return reader.call(function, *args, url=url, seconds=self.seconds)
        finally:
            self._give_back(reader)

    def _take(self) -> Reader:
        with self._lock:
            if self._idle:
                return self._idle.pop()
        return self._fresh_reader()

    def _give_back(self, reader: Reader) -> None:
        if reader.alive and not 0 < self.pages_per_process <= reader.pages:
            with self._lock:
                self._idle.append(reader)
        else:
            self._forget(reader)

    def _make_ready(self) -> None:
        with suppress(ReaderEnded):  # the first page will try again, and say so
            self._give_back(self._fresh_reader())

    def _fresh_reader(self) -> Reader:
        reader = Reader(self._context)
        with self._lock:
            self._readers.add(reader)
            if self._closed:
                reader.end()
        return reader

    def _forget(self, reader: Reader) -> None:
        reader.end()
        with self._lock:
            self._readers.discard(reader)


def usable_processors() -> int:
    """Processors this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
