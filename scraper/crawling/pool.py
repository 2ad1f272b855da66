"""Reader processes: pages are read outside the reactor, each within a time limit.

In the reactor a page holds up every other for 20 ms, a bad one for seconds.
Here it costs the crawl nothing: a page that hangs or kills its reader is given
up under its name, the reader is replaced, and the crawl goes on.
"""

from __future__ import annotations

import asyncio
import logging
import multiprocessing
import os
from collections.abc import Callable, Mapping, Sequence
from concurrent.futures.process import BrokenProcessPool
from datetime import datetime
from threading import Thread
from typing import Any, Self, TypeVar

from pebble import ProcessExpired, ProcessPool
from scrapy.settings import BaseSettings

from scraper.article import Article
from scraper.crawling import worker
from scraper.errors import ReadingFailed
from scraper.evidence import Claim
from scraper.publisher import Publisher

T = TypeVar("T")

logger = logging.getLogger(__name__)


class ReaderPool:
    """Processes that read pages and sources; `seconds` is the time one page may take.

    `pages_per_process` bounds what a process can hoard: after so many pages a
    fresh one takes its place (0: never). Use it as `async with`, or `close()` it.
    """

    def __init__(self, *, processes: int, seconds: float, pages_per_process: int = 0) -> None:
        self.processes = processes
        self.seconds = seconds
        self.pages_per_process = pages_per_process
        self._context = multiprocessing.get_context("forkserver")
        # Each reader imports the program's own main module again: what that imports is better shared too.
        self._context.set_forkserver_preload(["scrapy.cmdline", "scraper.crawling.warm"])
        self._pool: Any = self._fresh_pool()

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
        for last_try in (False, True):
            if self._start.is_alive():  # a second, once, that the reactor must not wait
                await asyncio.to_thread(self._start.join)
            pool = self._pool
            try:
                future = self._schedule(pool, url, function, *args)
                result: T = await asyncio.wrap_future(future)
            except TimeoutError as error:
                message = f"{url}: expected to be read within {self.seconds:g} s, gave up"
                raise ReadingFailed(message, url=url, name="timeout") from error
            except ProcessExpired as error:
                message = f"{url}: its reader died (exit status {error.exitcode})"
                raise ReadingFailed(message, url=url, name="worker_died") from error
            except BrokenProcessPool as error:
                if last_try:
                    raise ReadingFailed(
                        f"{url}: no reader could be had: {error}", url=url, name="worker_died"
                    ) from error
                await self._replace(pool)
            else:
                return result
        raise AssertionError("unreachable: the second try returns or raises")

    def _schedule(self, pool: Any, url: str, function: Callable[..., T], *args: Any) -> Any:
        try:
            return pool.schedule(worker.run, (url, self.seconds, function, *args), timeout=self.seconds)
        except RuntimeError as error:  # pebble's word for a pool that is no more
            raise BrokenProcessPool(str(error)) from error

    async def close(self) -> None:
        """End the readers; what they were still reading is given up."""
        await asyncio.to_thread(_end, self._pool)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *error: object) -> None:
        await self.close()

    def _fresh_pool(self) -> Any:
        pool = ProcessPool(
            max_workers=self.processes,
            max_tasks=self.pages_per_process,
            initializer=worker.prepare,
            context=self._context,
        )
        self._start = Thread(target=lambda: pool.active, daemon=True)  # asking starts it
        self._start.start()
        return pool

    async def _replace(self, broken: Any) -> None:
        """A reader that died with the pool's lock in hand takes the pool with it: start another."""
        if self._pool is broken:
            logger.warning("the readers' queue broke and is replaced")
            self._pool = self._fresh_pool()
            await asyncio.to_thread(_end, broken)


def usable_processors() -> int:
    """Processors this process may run on."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _end(pool: Any) -> None:
    pool.stop()
    pool.join()
