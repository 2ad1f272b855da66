"""`scrapy verify`: is the archive whole?"""

from __future__ import annotations

import argparse
import sys
from itertools import chain
from typing import Any, ClassVar

from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from archive.database import open_archive
from archive.verification import faults_of_captures, faults_of_database
from scraper.errors import ColporteurError


class Command(ScrapyCommand):
    """Reads everything, changes nothing."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def short_desc(self) -> str:
        return "Check that the archive is sound and that every capture can be read"

    def long_desc(self) -> str:
        return (
            "Check the archive (setting ARCHIVE_DB): SQLite's own check, references, the search index, and for every "
            "capture that its WARC record is whole and has the digest the archive noted. Each fault is one line; "
            "the status is 1 if there is any. Example: scrapy verify -s ARCHIVE_DB=press.db"
        )

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print each fault, then one line that sums up."""
        if args:
            raise UsageError("expected no argument; -s ARCHIVE_DB=FILE names the archive", print_help=False)
        assert self.settings is not None
        try:
            db = open_archive(self.settings["ARCHIVE_DB"], create=False)
            faults = 0
            for fault in chain(faults_of_database(db), faults_of_captures(db)):
                faults += 1
                print(fault)
            articles, revisions, captures = db.execute(
                "select (select count(*) from articles), (select count(*) from revisions), (select count(*) from captures)"
            ).fetchone()
            db.close()
        except ColporteurError as error:
            self.exitcode = 1
            print(f"scrapy verify: {error}", file=sys.stderr)
            return
        print(f"{articles} articles, {revisions} earlier versions, {captures} captures: {faults or 'no'} faults")
        self.exitcode = 1 if faults else 0
