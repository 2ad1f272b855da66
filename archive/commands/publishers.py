"""`scrapy publishers`: the newspapers that have a file, and what of it was checked."""

from __future__ import annotations

import argparse
import sys
from typing import Any, ClassVar

from rich.console import Console
from rich.table import Table
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError

from scraper.publisher import Feed, Publisher, Section, Sitemap
from spiders import publishers_by_spider

_HEADINGS = ("spider", "newspaper", "site", "country", "time zone", "sources", "last checked", "layouts")


class Command(ScrapyCommand):
    """Lists; fetches nothing."""

    requires_project = True
    default_settings: ClassVar[dict[str, Any]] = {"LOG_ENABLED": False}

    def syntax(self) -> str:
        return "[--markdown] [NAME …]"

    def short_desc(self) -> str:
        return "List the newspapers that have a file, and what of it was checked"

    def long_desc(self) -> str:
        return (
            "A source is checked when a page of the newspaper was seen to link to it, on the day given; the others are "
            "only believed to work. Names narrow the list. Example: scrapy publishers lemonde letemps"
        )

    def add_options(self, parser: argparse.ArgumentParser) -> None:
        super().add_options(parser)
        parser.add_argument("--markdown", action="store_true", help="as the page docs/publishers.md")

    def run(self, args: list[str], opts: argparse.Namespace) -> None:
        """An unknown name is one line on standard error and status 2."""
        known = publishers_by_spider()
        unknown = [name for name in args if name not in known]
        if unknown:
            raise UsageError(f"expected names that `scrapy list` shows, got {', '.join(unknown)}", print_help=False)
        chosen = {name: known[name] for name in args or sorted(known)}
        if opts.markdown:
            print(publishers_page(chosen), end="")
            return
        table = Table(*_HEADINGS, box=None, pad_edge=False)
        for name, publisher in chosen.items():
            table.add_row(*_row(name, publisher))
        Console(file=sys.stdout, width=None if sys.stdout.isatty() else 200).print(table)


def publishers_page(publishers: dict[str, Publisher]) -> str:
    """docs/publishers.md: a table of the publishers, with their sources below."""
    lines = [
        "# Publishers",
        "",
        "Made by `scrapy publishers --markdown`; a test keeps it true. A source is *checked* when a page of the newspaper",
        "was seen to link to it, on the day given. The others are only believed to work. Any other site is crawled by",
        "`scrapy crawl news -a site=…`; [adding a newspaper](new-publisher.md) takes ten minutes.",
        "",
        "| " + " | ".join(_HEADINGS) + " |",
        "|" + "---|" * len(_HEADINGS),
    ]
    lines += ["| " + " | ".join(_row(name, publisher)) + " |" for name, publisher in publishers.items()]
    lines += ["", "## Sources", ""]
    for name, publisher in publishers.items():
        lines.append(f"- **{name}**: " + "; ".join(_source(source) for source in publisher.sources))
    return "\n".join(lines) + "\n"


def _row(name: str, publisher: Publisher) -> tuple[str, ...]:
    checked = [source.checked for source in publisher.sources if source.checked]
    return (
        name,
        publisher.name,
        publisher.domain,
        publisher.country,
        publisher.timezone,
        f"{len(checked)} of {len(publisher.sources)} checked",
        max(checked).isoformat() if checked else "never",
        str(len(publisher.layouts)),
    )


def _source(source: Feed | Sitemap | Section) -> str:
    kind = "news sitemap" if isinstance(source, Sitemap) and source.news else type(source).__name__.lower()
    return f"{kind} <{source.url}> ({f'checked {source.checked}' if source.checked else 'not checked'})"
