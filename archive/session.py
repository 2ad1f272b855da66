"""One crawl's hold on the archive, shared by its scheduler, its captures and its pipeline."""

from __future__ import annotations

import logging
import sqlite3
from datetime import UTC, datetime
from importlib.metadata import version
from typing import Any, Self
from weakref import WeakKeyDictionary

from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.utils.defer import deferred_from_coro

from archive.database import archive_folder, open_archive, writing
from archive.pages import Frontier
from archive.processes import is_gone, this_process
from archive.times import utc_text
from scraper.errors import ArchiveError

logger = logging.getLogger(__name__)

_sessions: WeakKeyDictionary[Crawler, Session] = WeakKeyDictionary()

UNWRITABLE = "archive_unwritable"
"""The reason a crawl ends with when its archive or its captures cannot be written."""


class Session:
    """An open archive, the row of this crawl in `crawls`, and the frontier of its queue."""

    def __init__(self, crawler: Crawler, db: sqlite3.Connection) -> None:
        self.db = db
        self.folder = archive_folder(db)
        self.broken = False
        """True once the archive could not be written: nothing more is stored, and the crawl is ending."""
        self._crawler = crawler
        spider: Any = crawler.spider
        name = spider.name
        queue = getattr(spider, "queue", None) or name
        with writing(db):
            self._close_killed_crawls()
            self.crawl_id = int(db.execute(
                "insert into crawls (spider, queue, process, version, started) values (?, ?, ?, ?, ?)",
                (name, queue, this_process(), version("colporteur"), utc_text(datetime.now(UTC))),
            ).lastrowid or 0)  # fmt: skip
        self.frontier = Frontier(
            db,
            queue=queue,
            crawl_id=self.crawl_id,
            lease_seconds=crawler.settings.getfloat("LEASE_SECONDS", 300.0),
            revisit_days=crawler.settings.getfloat("REVISIT_DAYS", 30.0),
        )

    @classmethod
    def of(cls, crawler: Crawler) -> Self:
        """The session of a crawl; the first who asks opens it.

        Raises:
            ArchiveError: the archive (setting ARCHIVE_DB) cannot be opened.
        """
        session = _sessions.get(crawler)
        if session is None:
            session = cls(crawler, open_archive(crawler.settings.get("ARCHIVE_DB", "news.db")))
            _sessions[crawler] = session
            crawler.signals.connect(session._close, signal=signals.engine_stopped)
        assert isinstance(session, cls)
        return session

    def finish(self, reason: str) -> None:
        """Note why the crawl ended, and give back what it still holds."""
        if self.broken:
            return
        with writing(self.db):
            self.frontier.release()
            self.db.execute(
                "update crawls set ended = ?, reason = ? where id = ?",
                (utc_text(datetime.now(UTC)), reason, self.crawl_id),
            )

    def give_up(self, error: ArchiveError) -> None:
        """End the crawl because its archive cannot be written; said once."""
        if self.broken:
            return
        self.broken = True
        logger.critical("%s", error)
        if self._crawler.stats:
            self._crawler.stats.set_value("colporteur/archive_error", str(error))
        engine = self._crawler.engine
        if engine is not None and engine.spider is not None:
            deferred_from_coro(engine.close_spider_async(reason=UNWRITABLE))

    def _close_killed_crawls(self) -> None:
        running = self.db.execute("select id, process from crawls where ended is null and reason is null").fetchall()
        for crawl_id, process in running:
            if is_gone(process):
                self.db.execute("update crawls set reason = 'killed' where id = ?", (crawl_id,))

    def _close(self) -> None:
        self.db.close()
