"""`scrapy crawl NAME`: Scrapy's own, with one summary line and an exit status that cron can trust.

Standard output gets the summary line. Standard error gets nothing, unless the
crawl did not do its job: then the reason. Everything else (each page that failed,
under its name and with its address) goes to a log beside the archive: `news.log`
for `news.db`. `-L LEVEL` without `--logfile` brings the log to the terminal.

Exit status: 0 the crawl did its job; 1 it did not; 2 a setting or argument is
wrong; 130 it was interrupted (nothing is lost: the next crawl goes on from there).
"""

from __future__ import annotations

import argparse
import logging
import sys
import time
from pathlib import Path
from typing import Any

from scrapy.commands.crawl import Command as ScrapyCrawl
from scrapy.crawler import Crawler
from scrapy.exceptions import UsageError

from scraper.crawling.report import shortfall, summary
from scraper.crawling.wording import hush
from scraper.errors import BadSetting, ColporteurError

logger = logging.getLogger("colporteur")

INTERRUPTED = 130


class Command(ScrapyCrawl):
    """Scrapy's crawl command."""

    def short_desc(self) -> str:
        return "Crawl a newspaper (scrapy list), any site (news -a site=…) or WARC files (warc -a path=…)"

    def process_options(self, args: list[str], opts: argparse.Namespace) -> None:
        """Send the log to a file beside the archive, unless the user said where it goes."""
        super().process_options(args, opts)
        assert self.settings is not None
        if self.settings.get("LOG_FILE") or opts.loglevel or opts.nolog:
            return
        log = Path(self.settings.get("ARCHIVE_DB")).with_suffix(".log")
        try:
            log.open("a").close()
        except OSError as error:
            raise UsageError(
                f"{log}: expected to write the crawl's log beside the archive, got {error.strerror}; "
                "choose another place with -s ARCHIVE_DB=… or --logfile …",
                print_help=False,
            ) from error
        self.settings.set("LOG_FILE", str(log), priority="cmdline")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Crawl, then say what it came to."""
        if len(args) != 1:
            raise UsageError("expected the name of one spider; `scrapy list` shows them", print_help=False)
        assert self.crawler_process is not None and self.settings is not None
        if self.settings.get("LOG_LEVEL") != "DEBUG":
            hush()
        began = time.monotonic()
        try:
            crawler: Crawler = self._create_crawler(args[0])
        except KeyError as error:
            raise UsageError(f"no spider {args[0]!r}; `scrapy list` shows them", print_help=False) from error
        task: Any = self.crawler_process.crawl(crawler, **opts.spargs)
        self.crawler_process.start()
        fault = task.exception() if task.done() and not task.cancelled() else None
        if fault is not None:
            self._refuse(fault)
            return
        stats = crawler.stats.get_stats()
        line = summary(args[0], stats, seconds=time.monotonic() - began)
        logger.info("%s", line)
        print(line)
        if reason := shortfall(stats):
            self.exitcode = 1
            logger.error("%s", reason)
            print(f"scrapy crawl {args[0]}: {reason}", file=sys.stderr)
        elif stats.get("finish_reason") == "shutdown":
            self.exitcode = INTERRUPTED

    def _refuse(self, error: BaseException) -> None:
        """The crawl did not begin. A fault of ours keeps its traceback."""
        if not isinstance(error, ColporteurError):
            raise error
        self.exitcode = 2 if isinstance(error, BadSetting) else 1
        print(f"scrapy crawl: {error}", file=sys.stderr)
