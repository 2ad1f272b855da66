"""Captures: each response goes into a WARC file before anything is read from it, and comes back out of it."""

from __future__ import annotations

import base64
import hashlib
import sqlite3
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path
from typing import Any, NamedTuple, Self

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.http import Response
from warcio.archiveiterator import ArchiveIterator

from archive.database import archive_errors, archive_folder
from archive.session import Session
from archive.times import utc_text
from archive.warc_files import WarcFile, mend_files, response_record, revisit_record
from scraper.crawling.warc_index import read_record
from scraper.errors import ArchiveError, BadSource

_REVISIT = "http://netpreserve.org/warc/1.1/revisit/"


class CaptureExtension:
    """Writes each downloaded response to `CAPTURES_DIR` and its row to `captures`.

    A response that comes from a WARC file (`request.meta["record"]`) is
    referenced where it lies, unless `COPY_CAPTURES` is set. Sets
    `request.meta["capture_id"]` and, where no replay did, `fetched_at`.
    """

    def __init__(self, crawler: Crawler) -> None:
        self._crawler = crawler
        self._copy = crawler.settings.getbool("COPY_CAPTURES")
        self._folder = Path(crawler.settings.get("CAPTURES_DIR", "captures")).absolute()
        self._warc = WarcFile(self._folder, max_bytes=crawler.settings.getint("CAPTURE_FILE_BYTES", 1_000_000_000))
        crawler.signals.connect(self._opened, signal=signals.spider_opened)
        crawler.signals.connect(self._downloaded, signal=signals.response_downloaded)
        crawler.signals.connect(self._closed, signal=signals.spider_closed)

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def _opened(self) -> None:
        session = Session.of(self._crawler)
        try:
            mend_files(self._folder, known_end=lambda path: _known_end(session, path))
        except ArchiveError as error:
            session.give_up(error)

    def _downloaded(self, response: Response, request: scrapy.Request) -> None:
        session = Session.of(self._crawler)
        if session.broken:
            return
        record: Any = request.meta.get("record")
        if record is None:  # a redirect inherits the instant of the hop before
            request.meta["fetched_at"] = datetime.now(UTC)
        fetched_at = request.meta["fetched_at"]
        try:
            if record is not None and not self._copy:
                capture_id = _reference(session, response, request, fetched_at, record)
            else:
                capture_id = self._write(session, response, request, fetched_at)
        except ArchiveError as error:
            session.give_up(error)
        else:
            request.meta["capture_id"] = capture_id

    def _closed(self) -> None:
        try:
            self._warc.close()
        except ArchiveError as error:
            Session.of(self._crawler).give_up(error)

    def _write(self, session: Session, response: Response, request: scrapy.Request, fetched_at: datetime) -> int:
        digest = payload_digest(response.body)
        earlier = _earlier(session.db, response, request, digest)
        headers = [(k.decode("latin-1"), v.decode("latin-1")) for k, vs in response.headers.items() for v in vs]
        warc_headers = {"WARC-Date": utc_text(fetched_at)}
        if response.ip_address is not None:
            warc_headers["WARC-IP-Address"] = str(response.ip_address)
        if earlier is None:
            warc_headers["WARC-Payload-Digest"] = digest
            if mime := _mime(response):
                warc_headers["WARC-Identified-Payload-Type"] = mime
            record = response_record(
                url=response.url, status=response.status, headers=headers, body=response.body, warc_headers=warc_headers
            )
        else:
            digest = earlier.digest
            profile = "server-not-modified" if response.status == 304 else "identical-payload-digest"
            warc_headers |= {
                "WARC-Profile": _REVISIT + profile,
                "WARC-Refers-To-Target-URI": earlier.url,
                "WARC-Refers-To-Date": earlier.fetched_at,
                "WARC-Payload-Digest": digest,
            }
            record = revisit_record(
                url=response.url, status=response.status, headers=headers, warc_headers=warc_headers
            )
        packed = bool(response.headers.get("Content-Encoding")) or not response.body
        offset, length = self._warc.append(record, packed=packed)
        return _insert(
            session, response, request, fetched_at, digest=digest, file=_stored_name(session.folder, self._warc.path),
            offset=offset, length=length, refers_to=earlier.id if earlier else None,
        )  # fmt: skip


class CapturedResponse(NamedTuple):
    """What a site answered. `headers` as it named them; of a name that came twice, the values joined by ", "."""

    status: int
    headers: dict[str, str]
    body: bytes
    """Content-encoding and chunking undone."""


def read_capture(db: sqlite3.Connection, capture_id: int) -> CapturedResponse:
    """The response of a capture. Of a 304 it is the response that it confirms.

    Raises:
        ArchiveError: no such capture, or its record is missing or damaged.
    """
    row = db.execute(
        "select type, refers_to, file, offset, length, status from captures where id = ?", (capture_id,)
    ).fetchone()
    if row is None:
        raise ArchiveError(f"capture {capture_id}: expected a row of captures, got none")
    kind, refers_to, file, offset, length, status = row
    if kind == "revisit" and status == 304 and refers_to is not None:
        return read_capture(db, refers_to)
    record = open_record(archive_folder(db) / file, offset=offset, length=length)
    headers: dict[str, str] = {}
    for name, value in record.http_headers.headers:
        headers[name] = f"{headers[name]}, {value}" if name in headers else value
    if kind == "revisit" and refers_to is not None:
        return CapturedResponse(status, headers, read_capture(db, refers_to).body)
    try:
        body = record.content_stream().read()
    except Exception as error:  # warcio lets through whatever its decoders raise
        raise ArchiveError(f"{file}: expected a body that can be unpacked at offset {offset}, got {error}") from error
    return CapturedResponse(status, headers, body)


def open_record(path: Path, *, offset: int, length: int) -> Any:
    """One HTTP record of a WARC file, as warcio gives it.

    Raises:
        ArchiveError: there is no whole record at that place.
    """
    try:
        record = next(iter(ArchiveIterator(BytesIO(read_record(path, offset=offset, length=length)))))
    except (BadSource, StopIteration) as error:
        raise ArchiveError(f"{path}: expected a record at offset {offset}, got {error or 'none'}") from error
    if record.http_headers is None:
        raise ArchiveError(f"{path}: expected a response at offset {offset}, got a record of type {record.rec_type!r}")
    return record


def payload_digest(body: bytes) -> str:
    """`sha1:BASE32`, as WARC files write it."""
    return "sha1:" + base64.b32encode(hashlib.sha1(body, usedforsecurity=False).digest()).decode()


class _Earlier(NamedTuple):
    id: int
    url: str
    fetched_at: str
    digest: str


_CONFIRMED = "select coalesce(refers_to, id) from captures where url = ? and status = 200 order by etag is ? desc, id desc limit 1"
_LAST = "select coalesce(refers_to, id) from captures where url = ? and status <> 304 order by id desc limit 1"


def _earlier(db: sqlite3.Connection, response: Response, request: scrapy.Request, digest: str) -> _Earlier | None:
    """The capture that already holds this body; None where the body is new."""
    if response.status == 304:
        sent = (request.headers.get("If-None-Match") or b"").decode("latin-1")
        found = db.execute(_CONFIRMED, (response.url, sent)).fetchone()
    elif response.body:
        found = db.execute(_LAST, (response.url,)).fetchone()
    else:
        return None
    if found is None:
        return None
    row = db.execute("select id, url, fetched_at, digest, status from captures where id = ?", found).fetchone()
    if row[3] is None:
        return None
    if response.status != 304 and (row[3], row[4]) != (digest, response.status):
        return None
    return _Earlier(*row[:4])


def _reference(session: Session, response: Response, request: scrapy.Request, fetched_at: datetime, record: Any) -> int:
    """The row of a response that lies in a WARC file of somebody else; read twice, it has one row."""
    file = _stored_name(session.folder, Path(record.file))
    known = session.db.execute(
        "select id from captures where file = ? and offset = ?", (file, record.offset)
    ).fetchone()
    if known:
        return int(known[0])
    return _insert(
        session, response, request, fetched_at, digest=record.digest or payload_digest(response.body), file=file,
        offset=record.offset, length=record.length, refers_to=None,
    )  # fmt: skip


def _insert(
    session: Session, response: Response, request: scrapy.Request, fetched_at: datetime, *,
    digest: str, file: str, offset: int, length: int, refers_to: int | None,
) -> int:  # fmt: skip
    with archive_errors(session.db):
        cursor = session.db.execute(
            "insert into captures (page_id, crawl_id, url, fetched_at, status, mime, etag, last_modified, digest, ip, file,"
            " offset, length, type, refers_to) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                request.meta.get("page_id"), session.crawl_id, response.url, utc_text(fetched_at), response.status,
                _mime(response), _header(response, "ETag"), _header(response, "Last-Modified"), digest,
                str(response.ip_address) if response.ip_address is not None else None, file, offset, length,
                "response" if refers_to is None else "revisit", refers_to,
            ),
        )  # fmt: skip
    return int(cursor.lastrowid or 0)


def _known_end(session: Session, path: Path) -> int:
    name = _stored_name(session.folder, path)
    row = session.db.execute("select max(offset + length) from captures where file = ?", (name,)).fetchone()
    return row[0] or 0


def _stored_name(folder: Path, path: Path) -> str:
    """Relative where the file lies under the archive's folder, so that both can be moved together."""
    return path.relative_to(folder).as_posix() if path.is_relative_to(folder) else str(path)


def _header(response: Response, name: str) -> str | None:
    value = response.headers.get(name)
    return value.decode("latin-1") if value else None


def _mime(response: Response) -> str | None:
    return (_header(response, "Content-Type") or "").partition(";")[0].strip().lower() or None
