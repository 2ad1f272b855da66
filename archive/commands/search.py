"""`scrapy search`: asks the archive a question in French."""

from __future__ import annotations

import argparse
import json
import re
import sys
from datetime import datetime
from typing import Any, ClassVar

from rich.console import Console
from rich.text import Text
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from archive.database import open_archive
from archive.search import MARK_BEGIN, MARK_END, Hit, search
from scraper.errors import BadSetting, ColporteurError

_SINCE = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?)?")


class Command(ScrapyCommand):
    """Searches, and writes nothing."""

    requires_project = True
    requires_crawler_process = False
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[options] WORDS"

    def short_desc(self) -> str:
        return "Search the archive in French"

    def long_desc(self) -> str:
        return (
            "Search the archive (setting ARCHIVE_DB). Accents, elisions and endings make no difference: elections finds "
            "l'élection. Words in quotes must stand as they are; -word must not stand. "
            "Example: scrapy search 'incendie \"Port-Saint-Aubin\" -exercice' --since 2026-09 --limit 5"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        group = parser.add_argument_group(title="Search")
        group.add_argument("--limit", type=int, default=10, metavar="N", help="how many articles at most (default: 10)")
        group.add_argument(
            "--since", metavar="DATE", help="published on that day, month or year or later (YYYY-MM-DD, UTC)"
        )
        group.add_argument("--publisher", metavar="NAME", help="only this newspaper, by its name")
        group.add_argument("--json", action="store_true", help="print a JSON array")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """Print what was found. Status 0 even where nothing is; 1: no archive; 2: wrong arguments."""
        if not args:
            raise UsageError("expected words to search for (scrapy search --help shows an example)", print_help=False)
        assert self.settings is not None
        try:
            if opts.since and not _SINCE.fullmatch(opts.since):
                raise BadSetting(f"--since: expected YYYY, YYYY-MM or YYYY-MM-DD, got {opts.since!r}")
            if opts.limit < 1:
                raise BadSetting(f"--limit: expected a number above 0, got {opts.limit}")
            db = open_archive(self.settings["ARCHIVE_DB"], create=False)
            hits = search(db, " ".join(args), limit=opts.limit, since=opts.since, publisher=opts.publisher)
            db.close()
        except ColporteurError as error:
            self.exitcode = 2 if isinstance(error, BadSetting) else 1
            print(f"scrapy search: {error}", file=sys.stderr)
            return
        if opts.json:
            print(json.dumps([_as_json(hit) for hit in hits], ensure_ascii=False, indent=2))
        elif hits:
            Console(highlight=False, soft_wrap=True).print(Text("\n\n").join(_as_text(hit) for hit in hits))
        else:
            print("nothing found", file=sys.stderr)


def _as_json(hit: Hit) -> dict[str, Any]:
    return {**hit._asdict(), "snippet": hit.snippet.replace(MARK_BEGIN, "**").replace(MARK_END, "**")}


def _as_text(hit: Hit) -> Text:
    date = datetime.fromisoformat(hit.published_local).strftime("%d/%m/%Y %H:%M") if hit.published_local else "no date"
    lines = Text(f"{date}  {hit.publisher or '?'}\n", style="dim")
    lines.append(f"{hit.title}\n", style="bold not dim")
    for piece in re.split(f"({MARK_BEGIN}[^{MARK_END}]*{MARK_END})", " ".join(hit.snippet.split())):
        found = piece.startswith(MARK_BEGIN)
        lines.append(
            piece.strip(MARK_BEGIN + MARK_END) if found else piece, style="yellow not dim" if found else "not dim"
        )
    return lines.append(f"\n{hit.url}", style="blue not dim")
