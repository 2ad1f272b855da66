"""`scrapy extract`: what would be stored of one page, and the evidence behind each field."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import AsyncIterator, Mapping
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, ClassVar
from urllib.parse import parse_qs, urlsplit

import scrapy
from scrapy.commands import ScrapyCommand
from scrapy.exceptions import UsageError
from scrapy.http import Response
from twisted.python.failure import Failure
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from scraper.article import Article, Stamp
from scraper.crawling.failures import fault_of_error, fault_of_status
from scraper.errors import BadSetting, BadSource, ColporteurError, PageError
from scraper.reading import read_page
from scraper.reading.document import parse_page
from scraper.reading.urls import read_canonical
from scraper.scoring import Reading, figures, load_pages, load_truth, reading_of, score_reader
from spiders import publisher_for

_NO_ADDRESS = "https://page.invalid/"


@dataclass(kw_only=True)
class Page:
    """A page that was had, from wherever."""

    body: bytes
    url: str
    fetched_at: datetime
    headers: Mapping[str, str] = field(default_factory=dict)


class OnePage(scrapy.Spider):
    """Fetches one address under the project's rules of politeness, and archives nothing."""

    name = "extract"
    custom_settings: ClassVar[dict[Any, Any]] = {
        "SCHEDULER": "scrapy.core.scheduler.Scheduler",
        "ITEM_PIPELINES": {},
        "EXTENSIONS": {"scrapy.extensions.logstats.LogStats": None},
    }

    def __init__(self, *, address: str, got: list[Page | ColporteurError]) -> None:
        super().__init__()
        self.address = address
        self.got = got

    async def start(self) -> AsyncIterator[scrapy.Request]:
        """The one request."""
        meta = {"handle_httpstatus_all": True}
        yield scrapy.Request(self.address, callback=self.keep, errback=self.give_up, meta=meta, dont_filter=True)

    def keep(self, response: Response) -> None:
        """Keep what came."""
        fetched_at = response.meta.get("fetched_at") or datetime.now(UTC)
        if response.status != 200:
            self.got.append(BadSource(fault_of_status(response, now=fetched_at).message))
            return
        headers = {str(name): value for name, value in response.headers.to_unicode_dict().items()}
        self.got.append(Page(body=response.body, url=response.url, fetched_at=fetched_at, headers=headers))

    def give_up(self, failure: Failure) -> None:
        """Keep why nothing came."""
        self.got.append(BadSource(fault_of_error(failure.value, url=self.address).message))


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
            print(self._score(opts) if opts.truth else self._extract(args[0], opts))
        except ColporteurError as error:
            self.exitcode = 2 if isinstance(error, BadSetting) else 1
            print(f"scrapy extract: {error}", file=sys.stderr)

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
        if where.startswith(("http://", "https://")):
            page = self._fetch(where)
        else:
            name, _, query = where.partition("?")
            path = Path(name)
            if not path.is_file():
                raise BadSource(f"{where}: expected a file or an address that begins with https://, got neither")
            is_warc = path.name.endswith((".warc", ".warc.gz"))
            page = _from_warc(path, query) if is_warc else _from_file(path)
        if opts.url:
            page.url = opts.url
        elif page.url == _NO_ADDRESS:
            page.url = _own_address(page, where)
        if not urlsplit(page.url).hostname:
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


def article_json(article: Article, *, with_evidence: bool) -> dict[str, Any]:
    """An article as JSON: times in ISO 8601, and the claims on each field under `evidence`."""
    plain = {name: _plain(value) for name, value in asdict(article).items() if name != "evidence"}
    for name in ("published", "modified"):
        plain[name] = _stamp(getattr(article, name))
    plain["posts"] = [asdict(post) | {"at": _stamp(post.at)} for post in article.posts]
    if with_evidence:
        evidence: dict[str, list[dict[str, str]]] = {}
        for claim in article.evidence:
            said = {
                "value": claim.value,
                "source": claim.source,
                "place": claim.place,
                "verdict": claim.verdict,
                "why": claim.why,
            }
            evidence.setdefault(claim.field, []).append(said)
        plain["evidence"] = evidence
    return plain


def evidence_lines(article: Article) -> str:
    """The evidence as text: `+` a claim that won, `-` one that it beat, with why."""
    lines = [f"{article.title}\n{article.url}"]
    for name in dict.fromkeys(claim.field for claim in article.evidence):
        lines += ["", name]
        claims = [claim for claim in article.evidence if claim.field == name]
        for claim in sorted(claims, key=lambda claim: ("won", "lost", "unused").index(claim.verdict)):
            mark = {"won": "+", "lost": "-", "unused": " "}[claim.verdict]
            value = claim.value if len(claim.value) <= 100 else claim.value[:99] + "…"
            why = f"  ({claim.why})" if claim.why else ""
            lines.append(f"  {mark} {value}   [{claim.source}: {claim.place}]{why}")
    return "\n".join(lines)


def _from_file(path: Path) -> Page:
    try:
        body = path.read_bytes()
        saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise BadSource(f"{path}: expected a saved page, got {error.strerror or error}") from error
    return Page(body=body, url=_NO_ADDRESS, fetched_at=saved_at)


def _from_warc(path: Path, query: str) -> Page:
    """The response at `offset=N`, or the file's first."""
    offset = parse_qs(query).get("offset", ["0"])[0]
    if not offset.isdecimal():
        raise BadSetting(f"{path}: expected offset=N with a number of bytes, got {query!r}")
    try:
        with path.open("rb") as file:
            file.seek(int(offset))
            for record in ArchiveIterator(file):
                if record.rec_type == "response" and record.http_headers is not None:
                    return Page(
                        body=record.content_stream().read(),
                        url=record.rec_headers.get_header("WARC-Target-URI"),
                        fetched_at=datetime.fromisoformat(record.rec_headers.get_header("WARC-Date")),
                        headers=dict(record.http_headers.headers),
                    )
    except (OSError, ArchiveLoadFailed) as error:
        raise BadSource(f"{path}: expected a WARC record at offset {offset}, got {error}") from error
    raise BadSource(f"{path}: expected a response at offset {offset} or after it, got none")


def _own_address(page: Page, where: str) -> str:
    """What a saved page says of its address: `<link rel=canonical>`, `og:url` or its JSON-LD."""
    document = parse_page(page.body, url=_NO_ADDRESS, fetched_at=page.fetched_at)
    claims = read_canonical(document).evidence
    address = next((claim.value for claim in claims if claim.value.startswith("http") and claim.source != "url"), None)
    if address is None or address.startswith(_NO_ADDRESS):
        raise BadSetting(f"{where}: expected --url ADDRESS, since the page does not say where it came from")
    return address


def _instant(text: str) -> datetime:
    try:
        at = datetime.fromisoformat(text)
    except ValueError:
        at = None  # type: ignore[assignment]
    if at is None or at.utcoffset() is None:
        raise BadSetting(f"--seen-at: expected a time with its zone, like 2025-03-17T20:00+01:00, got {text!r}")
    return at


def _stamp(stamp: Stamp | None) -> dict[str, Any] | None:
    if stamp is None:
        return None
    utc = stamp.at.astimezone(UTC).isoformat().replace("+00:00", "Z")
    return asdict(stamp) | {"at": stamp.at.isoformat(), "utc": utc}


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value
