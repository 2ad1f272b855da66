"""One page, from wherever it lies: a saved file, a record of a WARC file, or its address."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs

import scrapy
from scrapy.http import Response
from twisted.python.failure import Failure
from warcio.archiveiterator import ArchiveIterator
from warcio.exceptions import ArchiveLoadFailed

from scraper.crawling.failures import fault_of_error, fault_of_status
from scraper.errors import BadSetting, BadSource, ColporteurError, PageError
from scraper.reading.document import parse_page
from scraper.reading.urls import read_canonical

_NO_ADDRESS = "https://page.invalid/"


@dataclass(kw_only=True)
class Page:
    """A page that was had, from wherever."""

    body: bytes
    url: str
    fetched_at: datetime
    """Aware."""
    headers: Mapping[str, str] = field(default_factory=dict)


class OnePage(scrapy.Spider):
    """Fetches one address under the project's rules of politeness, and archives nothing."""

    name = "extract"
    custom_settings = {  # noqa: RUF012  # Scrapy declares it, as an attribute of each spider
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
        error = failure.value or RuntimeError("no reason given")
        self.got.append(BadSource(fault_of_error(error, url=self.address).message))


def page_of_file(where: str) -> Page:
    """A saved page, or the response at `offset=N` of a WARC file (the first, without an offset).

    A saved page is taken to come from the address that it gives itself, "" where
    it gives none, and to have been seen when the file was last changed.

    Raises:
        BadSource: there is no such file, or no response in it.
        BadSetting: an offset that is no number.
    """
    name, _, query = where.partition("?")
    path = Path(name)
    if not path.is_file():
        raise BadSource(f"{where}: expected a file or an address that begins with https://, got neither")
    return _from_warc(path, query) if path.name.endswith((".warc", ".warc.gz")) else _from_file(path)


def _from_file(path: Path) -> Page:
    try:
        body = path.read_bytes()
        saved_at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except OSError as error:
        raise BadSource(f"{path}: expected a saved page, got {error.strerror or error}") from error
    return Page(body=body, url=_own_address(body, saved_at), fetched_at=saved_at)


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


def _own_address(body: bytes, seen_at: datetime) -> str:
    """What a page says of its address: `<link rel=canonical>`, `og:url` or its JSON-LD; "" where it says nothing."""
    try:
        document = parse_page(body, url=_NO_ADDRESS, fetched_at=seen_at)
    except PageError:
        return ""
    said = (claim.value for claim in read_canonical(document).evidence if claim.source != "url")
    return next((address for address in said if address.startswith("http") and not address.startswith(_NO_ADDRESS)), "")
