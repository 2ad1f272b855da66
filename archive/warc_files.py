"""WARC files as this program writes them: one per process, rotated by size, mended after a kill."""

from __future__ import annotations

import logging
import os
import platform
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from http.client import responses
from importlib.metadata import version
from io import BytesIO
from pathlib import Path
from secrets import token_hex

from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from archive.processes import is_gone, this_process
from scraper.crawling.warc_index import record_spans
from scraper.errors import ArchiveUnwritable, BadSource

logger = logging.getLogger(__name__)

WARC_VERSION = "WARC/1.1"
PLAIN_LEVEL = 1
"""Of zlib, for pages that came plain: 1.2 ms a page of 195 kB; level 9 takes 7.2 ms to save a sixth of the space."""
PACKED_LEVEL = 0
"""For bodies that came packed already: packing them again takes 0.6 ms a page to save a third of a percent."""

_MARKER = ".open"
_LOST = (
    "the body is kept as it came over the wire, still content-encoded; lost are the chunking of the transfer,"
    " the case and order of the HTTP headers, and the reason phrase (the usual one stands in); requests are not recorded"
)


class WarcFile:
    """Appends records to WARC files in one folder; beside the file being written lies `NAME.open`, naming its process.

    Raises:
        ArchiveUnwritable: (every method) the folder or the disk refuses.
    """

    def __init__(self, folder: Path, *, max_bytes: int) -> None:
        self._folder = folder
        self._max_bytes = max_bytes
        self._fd: int | None = None
        self._size = 0
        self._info = b""
        self.path = folder
        """The file being written; the folder before the first record."""

    def append(self, record: bytes, *, packed: bool) -> tuple[int, int]:
        """Write one record; returns its offset and its length as stored. `packed`: its body is compressed already.

        The record is with the system when this returns: killing the process does not lose it.
        """
        stored = _member(record, PACKED_LEVEL if packed else PLAIN_LEVEL)
        with _told(self._folder):
            if self._fd is None or (self._size + len(stored) > self._max_bytes and self._size > len(self._info)):
                self._rotate()
            return self._write(stored), len(stored)

    def close(self) -> None:
        """End the file being written; without one nothing happens."""
        if self._fd is None:
            return
        with _told(self._folder):
            os.fsync(self._fd)
            os.close(self._fd)
            self._fd = None
            _marker_of(self.path).unlink(missing_ok=True)

    def _rotate(self) -> None:
        self.close()
        self._folder.mkdir(parents=True, exist_ok=True)
        stamp = datetime.now(UTC).strftime("%Y%m%d%H%M%S")
        self.path = self._folder / f"colporteur-{stamp}-{os.getpid()}-{token_hex(3)}.warc.gz"
        _marker_of(self.path).write_text(this_process(), encoding="utf-8")
        self._fd = os.open(self.path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_APPEND, 0o644)
        self._size = 0
        self._info = _member(_warcinfo(self.path.name), 6)
        self._write(self._info)

    def _write(self, stored: bytes) -> int:
        assert self._fd is not None
        offset = self._size
        view = memoryview(stored)
        try:
            while view:
                view = view[os.write(self._fd, view) :]
        except OSError:
            with suppress(OSError):
                os.ftruncate(self._fd, offset)  # half a record would spoil those that follow
            raise
        self._size += len(stored)
        return offset


def mend_files(folder: Path, *, known_end: Callable[[Path], int] = lambda path: 0) -> list[Path]:
    """Cut the half record off files whose process was killed, and close them; returns the files that were mended.

    Files of a process that runs, here or on another machine, are left alone.
    `known_end(path)` tells how far a file is known to be whole, so that only the rest is read.

    Raises:
        ArchiveUnwritable: a file to be mended may not be changed.
    """
    mended = []
    with _told(folder):
        for marker in sorted(folder.glob(f"*.warc.gz{_MARKER}")) if folder.is_dir() else []:
            path = marker.with_name(marker.name.removesuffix(_MARKER))
            with suppress(FileNotFoundError):  # another crawl, starting too, was faster
                if not is_gone(marker.read_text(encoding="utf-8")):
                    continue
                if path.exists() and _mend(path, known=min(known_end(path), path.stat().st_size)):
                    mended.append(path)
                marker.unlink()
    return mended


def _mend(path: Path, *, known: int) -> bool:
    """True where something had to be cut off."""
    end = known
    damaged: list[int] = []
    try:
        for span in record_spans(path, start=known, on_damage=damaged.append):
            if damaged:
                break
            end = span.offset + span.length
    except BadSource:  # not even its first record is whole
        end = known
    size = path.stat().st_size
    if end == size:
        return False
    if end == 0:
        path.unlink()
    else:
        os.truncate(path, end)
    logger.warning("%s: cut %d bytes of a record that was being written when its process died", path, size - end)
    return True


def response_record(
    *, url: str, status: int, headers: Iterable[tuple[str, str]], body: bytes, warc_headers: dict[str, str]
) -> bytes:
    """A response as a WARC record."""
    return _record("response", url, _http(status, headers), body, warc_headers)


def revisit_record(*, url: str, status: int, headers: Iterable[tuple[str, str]], warc_headers: dict[str, str]) -> bytes:
    """A response whose body an earlier record holds, as a WARC record. `warc_headers` say which and why."""
    return _record("revisit", url, _http(status, headers), b"", warc_headers)


def _http(status: int, headers: Iterable[tuple[str, str]]) -> StatusAndHeaders:
    return StatusAndHeaders(f"{status} {responses.get(status, '')}", list(headers), protocol="HTTP/1.1")


def _record(kind: str, url: str, http: StatusAndHeaders, body: bytes, warc_headers: dict[str, str]) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=False, warc_version=WARC_VERSION)
    writer.write_record(
        writer.create_warc_record(
            url, kind, payload=BytesIO(body), length=len(body), http_headers=http, warc_headers_dict=warc_headers
        )
    )
    return out.getvalue()


def _warcinfo(name: str) -> bytes:
    out = BytesIO()
    writer = WARCWriter(out, gzip=False, warc_version=WARC_VERSION)
    writer.write_record(writer.create_warcinfo_record(name, {
        "software": f"Colporteur/{version('colporteur')} (Scrapy {version('scrapy')}, warcio {version('warcio')})",
        "hostname": platform.node(),
        "format": "WARC File Format 1.1",
        "conformsTo": "http://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/",
        "description": _LOST,
    }))  # fmt: skip
    return out.getvalue()


def _member(record: bytes, level: int) -> bytes:
    """One record, one gzip member: it can be read from its offset alone."""
    packer = zlib.compressobj(level, zlib.DEFLATED, zlib.MAX_WBITS | 16)
    return packer.compress(record) + packer.flush()


def _marker_of(path: Path) -> Path:
    return path.with_name(path.name + _MARKER)


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Turns an error of the system into one that names the file and the remedy."""
    try:
        yield
    except OSError as error:
        raise ArchiveUnwritable(
            f"{error.filename or folder}: expected to write captures there, got {error.strerror or error!r};"
            " make room, change its permissions, or set CAPTURES_DIR to another folder"
        ) from error
