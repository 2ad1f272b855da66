"""`scrapy extract`: what would be stored of one page, and the evidence behind each field."""

from __future__ import annotations

import argparse
import json
import os
import sys
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from archive.article_json import article_json, evidence_lines
from archive.one_page import OnePage, Page, page_of_file
from scraper.errors import BadSetting, BadSource, ColporteurError, PageError
from scraper.reading import read_page
from scraper.reading.urls import on_same_site
from scraper.scoring import Reading, figures, reading_of, score_reader
from scraper.truth import load_pages, load_truth
from spiders import publisher_for


class Command(ScrapyCommand):
    """Reads one page and archives nothing."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[options] FILE|URL"

    def short_desc(self) -> str:
        return "Read one page and show what would be stored, with the evidence behind each field"

    def long_desc(self) -> str:
        return (
            "Read a saved page, a record of a WARC file (FILE.warc.gz?offset=N; the first response where no offset is "
            "given) or an address, and print the article as JSON, with each field's evidence. Nothing is archived. "
            "Example: scrapy extract page.html --url https://levannier.example/a.html --seen-at 2025-03-17T20:00+01:00"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        group = parser.add_argument_group(title="Extract")
        group.add_argument(
            "--url", metavar="ADDRESS", help="where a saved page came from; else the page's own word for it"
        )
        group.add_argument("--seen-at", metavar="ISO", help="when it was saved, with a zone; else the file's own date")
        group.add_argument("--no-rules", action="store_true", help="leave the publisher's record out")
        shown = group.add_mutually_exclusive_group()
        shown.add_argument("--json", action="store_true", help="only the article, without evidence")
        shown.add_argument("--evidence", action="store_true", help="only the evidence, for people to read")
        group.add_argument("--truth", metavar="FILE", type=Path, help="score the reader on a truth file instead")
        group.add_argument("--warc", metavar="FILE", type=Path, help="the WARC file with the pages of --truth")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Read, print; a fault is one line on standard error and a status: 1 for the page, 2 for the arguments."""
        if opts.truth is None and len(args) != 1:
            raise UsageError("expected one FILE or URL (scrapy extract --help shows an example)", print_help=False)
        try:
            print(self._score(opts) if opts.truth else self._extract(args[0], opts), flush=True)
        except ColporteurError as error:
            self.exitcode = 2 if isinstance(error, BadSetting) else 1
            print(f"scrapy extract: {error}", file=sys.stderr)
        except BrokenPipeError:  # `scrapy extract … | head` has read enough
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())

    def _extract(self, where: str, opts: argparse.Namespace) -> str:
        page = self._page(where, opts)
        publisher = None if opts.no_rules else publisher_for(page.url)
        try:
            article = read_page(
                page.body, url=page.url, fetched_at=page.fetched_at, headers=page.headers, publisher=publisher
            )
        except PageError as error:
            raise BadSource(f"{error}; nothing would be stored") from error
        if opts.evidence:
            return evidence_lines(article)
        return json.dumps(article_json(article, with_evidence=not opts.json), ensure_ascii=False, indent=2)

    def _page(self, where: str, opts: argparse.Namespace) -> Page:
        page = self._fetch(where) if where.startswith(("http://", "https://")) else page_of_file(where)
        page.url = opts.url or page.url
        if not page.url:
            raise BadSetting(f"{where}: expected --url ADDRESS, since the page does not say where it came from")
        if not on_same_site(page.url, page.url):
            raise BadSetting(f"--url: expected an address that begins with https://, got {page.url!r}")
        if opts.seen_at:
            page.fetched_at = _instant(opts.seen_at)
        return page

    def _fetch(self, address: str) -> Page:
        assert self.crawler_process is not None
        got: list[Page | ColporteurError] = []
        task: Any = self.crawler_process.crawl(OnePage, address=address, got=got)
        self.crawler_process.start()
        fault = task.exception() if task.done() and not task.cancelled() else None
        if fault is not None:
            raise fault
        if not got:
            raise BadSource(f"{address}: expected a page, got no answer")
        if isinstance(got[0], ColporteurError):
            raise got[0]
        return got[0]

    def _score(self, opts: argparse.Namespace) -> str:
        if opts.warc is None:
            raise BadSetting("--truth: expected --warc FILE with the pages, got none")

        def reader(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
            publisher = None if opts.no_rules else publisher_for(url)
            return reading_of(read_page(body, url=url, fetched_at=fetched_at, publisher=publisher))

        scores = list(score_reader(reader, load_truth(opts.truth), load_pages(opts.warc)))
        found = figures(scores)
        if opts.json:
            return json.dumps({"pages": len(scores)} | found)
        lines = [f"{'pages':16} {len(scores)}"]
        for name, value in found.items():
            shown = "-" if value is None else f"{value:.1f}" if name == "milliseconds" else f"{100 * value:.1f} %"
            lines.append(f"{name:16} {shown}")
        for score in scores:
            if score.error or score.differences:
                lines += ["", score.url, *([f"    {score.error}"] if score.error else [])]
                lines += [f"    {difference}" for difference in score.differences]
        return "\n".join(lines)


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
        if at.utcoffset() is not None:
            return at
    except ValueError:
        pass
    raise BadSetting(f"--seen-at: expected a time with its zone, like 2025-03-17T20:00+01:00, got {text!r}")
