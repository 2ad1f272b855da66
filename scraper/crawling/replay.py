"""Answers out of WARC files instead of the network.

Two ways lead here: the setting `REPLAY`, under which any spider is answered
from a file or folder, and addresses of the scheme `warc`, one for each record,
which the spider `warc` works through. Either way "now" is when the response was
captured, and the record is referenced where it lies.
"""

from __future__ import annotations

import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Self
from urllib.parse import parse_qs, quote, unquote, urlencode, urlsplit
from weakref import WeakKeyDictionary

from scrapy import Request
from scrapy.crawler import Crawler
from scrapy.http import Headers, Response
from scrapy.responsetypes import responsetypes

from scraper.crawling.refusals import Refused
from scraper.crawling.warc_index import RecordedResponse, index_warc, read_record
from scraper.errors import BadSource
from scraper.reading.urls import url_key

logger = logging.getLogger(__name__)

_ENDINGS = (".warc", ".warc.gz")
_HEADER_END = re.compile(rb"\r?\n\r?\n")
_WARC_FIELD = re.compile(rb"^([\w-]+):[ \t]*(.*?)\r?$", re.M)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """Where a response lies: handed to the archive in `request.meta["record"]`, which references it there."""

    file: str
    """Absolute path of the WARC file."""
    offset: int
    length: int
    """In bytes, as stored."""
    digest: str | None
    """`sha1:…` of the payload, as the file states it; None where it does not."""


_replays: WeakKeyDictionary[Crawler, Replay] = WeakKeyDictionary()


class Replay:
    """Every last response in a WARC file or folder, by its address."""

    def __init__(self, where: str) -> None:
        """Raises BadSource: no WARC file there, or one that is not."""
        self._exact: dict[str, tuple[datetime, str, int, int]] = {}
        for file in warc_files(where):
            for found in index_warc(file):
                place = (found.date, str(file), found.offset, found.length)
                self._exact[found.url] = max(self._exact.get(found.url, place), place)
        self._by_key: dict[str, tuple[datetime, str, int, int]] = {}
        for url, place in self._exact.items():
            key = url_key(url)
            self._by_key[key] = max(self._by_key.get(key, place), place)
        logger.info("%s: %d addresses to replay", where, len(self._exact))

    @classmethod
    def of(cls, crawler: Crawler) -> Self | None:
        """The replay of a crawl, indexed by the first who asks; None where the setting `REPLAY` names none.

        Raises:
            BadSource: no WARC file there, or one that is not.
        """
        where = crawler.settings.get("REPLAY")
        if not where:
            return None
        if crawler not in _replays:
            _replays[crawler] = cls(where)
        replay = _replays[crawler]
        assert isinstance(replay, cls)
        return replay

    def answer(self, request: Request) -> Response:
        """The last capture of the address, or of the same address in another spelling.

        Raises:
            Refused: (`not_in_replay`) there is none.
        """
        place = self._exact.get(request.url) or self._by_key.get(url_key(request.url))
        if place is None:
            raise Refused("not_in_replay", f"{request.url}: expected a capture of it in REPLAY, got none")
        _, file, offset, length = place
        return _answer(request, Path(file), offset=offset, length=length, url=request.url)


def warc_files(where: str) -> Iterator[Path]:
    """The WARC file itself, or every one in a folder and its folders, by name.

    Raises:
        BadSource: there is nothing at that place, or no WARC file in it.
    """
    place = Path(where).expanduser().resolve()
    if place.is_file():
        if place.stat().st_size == 0:
            raise BadSource(f"{where}: expected a WARC file, got an empty one")
        yield place
        return
    if not place.is_dir():
        raise BadSource(f"{where}: expected a WARC file or a folder with some, got nothing at that place")
    files = sorted(file for file in place.rglob("*") if file.name.endswith(_ENDINGS) and file.is_file())
    if not files:
        raise BadSource(f"{where}: expected a folder with .warc or .warc.gz files, got none in it")
    yield from files


def record_address(file: Path, recorded: RecordedResponse) -> str:
    """The address of one record: `warc://localhost/folder/file.warc.gz?offset=…&length=…&url=…`."""
    query = urlencode({"offset": recorded.offset, "length": recorded.length, "url": recorded.url})
    return f"warc://localhost{quote(str(file))}?{query}"  # with no host, Scrapy would drop the slashes


def answer_record(request: Request) -> Response:
    """The response at an address of the scheme `warc`, under the address it was recorded for.

    Raises:
        Refused: (`no_record`) the file is gone or holds something else there.
    """
    parts = urlsplit(request.url)
    given = parse_qs(parts.query)
    try:
        offset, length, url = int(given["offset"][0]), int(given["length"][0]), given["url"][0]
    except (KeyError, ValueError) as error:
        raise Refused("no_record", f"{request.url}: expected offset, length and url, got {parts.query!r}") from error
    return _answer(request, Path(unquote(parts.path)), offset=offset, length=length, url=url)


def _answer(request: Request, file: Path, *, offset: int, length: int, url: str) -> Response:
    try:
        record = read_record(file, offset=offset, length=length)
        warc_head, http_head, payload = _split(record)
        date, digest = _warc_fields(warc_head)
        status = int(http_head.split(None, 2)[1])
    except (BadSource, ValueError, IndexError) as error:
        raise Refused("no_record", f"{url}: expected its record in {file} at {offset}, got {error}") from error
    headers = _http_headers(http_head)
    body = _without_chunks(headers, payload)
    if (headers.get("Content-Encoding") or b"").lower() in (b"gzip", b"x-gzip") and not body.startswith(b"\x1f\x8b"):
        del headers["Content-Encoding"]  # some tools store the body unpacked and leave the header
    request.meta["fetched_at"] = date
    request.meta["record"] = Record(file=str(file), offset=offset, length=length, digest=digest)
    kind = responsetypes.from_args(headers=headers, url=url, body=body)
    return kind(url=url, status=status, headers=headers, body=body, request=request)


def _split(record: bytes) -> tuple[bytes, bytes, bytes]:
    """(WARC headers, HTTP status line and headers, payload)."""
    warc_end = _HEADER_END.search(record)
    if warc_end is None:
        raise ValueError("no end of the WARC headers")
    stated = re.search(rb"^content-length:\s*(\d+)", record[: warc_end.end()], re.I | re.M)
    block_end = warc_end.end() + int(stated.group(1)) if stated else len(record)
    http_end = _HEADER_END.search(record, warc_end.end())
    if http_end is None:
        raise ValueError("no end of the HTTP headers")
    return record[: warc_end.start()], record[warc_end.end() : http_end.start()], record[http_end.end() : block_end]


def _warc_fields(head: bytes) -> tuple[datetime, str | None]:
    fields = {name.lower(): value.decode("utf-8", "replace") for name, value in _WARC_FIELD.findall(head)}
    return datetime.fromisoformat(fields.get(b"warc-date", "")), fields.get(b"warc-payload-digest")


def _http_headers(head: bytes) -> Headers:
    headers = Headers()
    for line in head.splitlines()[1:]:
        name, colon, value = line.partition(b":")
        if colon and name.strip():
            headers.appendlist(name.strip(), value.strip())
    return headers


def _without_chunks(headers: Headers, payload: bytes) -> bytes:
    """The body of a response that was recorded as it came, in chunks; one recorded whole is as it is."""
    if b"chunked" not in (headers.get("Transfer-Encoding") or b"").lower():
        return payload
    del headers["Transfer-Encoding"]
    body = bytearray()
    at = 0
    while (line_end := payload.find(b"\r\n", at)) >= 0:
        try:
            size = int(payload[at:line_end].partition(b";")[0], 16)
        except ValueError:
            break
        if size == 0:
            return bytes(body)
        body += payload[line_end + 2 : line_end + 2 + size]
        at = line_end + 2 + size + 2
    return payload if at == 0 else bytes(body)
