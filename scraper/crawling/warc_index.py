"""Lists the responses of a WARC file, without trusting that the file is whole."""

from __future__ import annotations

import gzip
import logging
import re
import zlib
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from scraper.errors import BadSource

logger = logging.getLogger(__name__)

HEAD_BYTES = 65_536
"""As much of a record as is kept to read its headers."""
_CHUNK = 131_072
_MAGIC = b"\x1f\x8b\x08"
_HTTP_STATUS = re.compile(rb"HTTP/\S+ +(\d{3})")


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordSpan:
    """Where a whole record lies in its file, and how it begins (unpacked, `HEAD_BYTES` at most)."""

    offset: int
    length: int
    """In bytes, as stored."""
    head: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class RecordedResponse:
    """One response record of a WARC file."""

    offset: int
    length: int
    """In bytes, as stored."""
    url: str
    date: datetime
    """Aware: when the response was captured."""
    status: int
    mime: str | None
    """Media type in lower case, without parameters; None where the response declares none."""
    digest: str | None
    """`sha1:…` of the payload, as the file states it."""


def index_warc(path: Path, *, on_damage: Callable[[int], None] | None = None) -> Iterator[RecordedResponse]:
    """The HTTP responses in a `.warc` or `.warc.gz`, in the order of the file.

    Damaged stretches are skipped: `on_damage` gets the offset at which each
    begins (None: a warning is logged). A file cut in the middle gives all but
    the record that was cut.

    Raises:
        BadSource: not a WARC file, or gzip not packed record by record.
    """
    for span in record_spans(path, on_damage=on_damage):
        recorded = _response(span)
        if recorded is not None:
            yield recorded


def record_spans(path: Path, *, start: int = 0, on_damage: Callable[[int], None] | None = None) -> Iterator[RecordSpan]:
    """Every whole record from the offset `start` on. Raises as `index_warc`."""
    report = on_damage or (lambda offset: logger.warning("%s: damaged from offset %d on", path, offset))
    try:
        with path.open("rb") as file:
            packed = file.read(3) == _MAGIC
            file.seek(start)
            spans = _packed_spans(file, start, report) if packed else _plain_spans(file, start, report)
            for number, span in enumerate(spans):
                if number == 0 and start == 0 and not span.head.startswith(b"WARC/"):
                    raise BadSource(f"{path}: expected a WARC file, got one that begins with {span.head[:20]!r}")
                yield span
    except OSError as error:
        raise BadSource(f"{path}: expected a WARC file, got {error.strerror or error}") from error


def _packed_spans(file: BinaryIO, start: int, report: Callable[[int], None]) -> Iterator[RecordSpan]:
    """One gzip member is one record. After a broken member, the search goes on at the next one that can be read."""
    size = file.seek(0, 2)
    offset = start
    sound = True
    while offset < size:
        found = _unpack_member(file, offset)
        if found is not None and found[1].startswith(b"WARC/"):
            length, head, rest = found
            if rest:
                raise BadSource(
                    f"{file.name}: expected each record packed by itself, got several in one; run `warcio recompress` on it"
                )
            sound = True
            yield RecordSpan(offset=offset, length=length, head=head)
            offset += length
            continue
        if found is not None and offset == start == 0:
            raise BadSource(f"{file.name}: expected a WARC file, got gzip of something else")
        if sound:
            report(offset)
        sound = False
        following = _next_magic(file, offset + 1)
        if following is None:
            return
        offset = following


def _unpack_member(file: BinaryIO, offset: int) -> tuple[int, bytes, bool] | None:
    """(stored length, beginning, whether a second record follows in the same member); None: cut or broken."""
    file.seek(offset)
    unpacker = zlib.decompressobj(zlib.MAX_WBITS | 16)
    head = bytearray()
    unpacked = read = 0
    try:
        while not unpacker.eof:
            chunk = unpacker.unconsumed_tail
            if not chunk:
                chunk = file.read(_CHUNK)
                read += len(chunk)
                if not chunk:
                    return None
            data = unpacker.decompress(chunk, 1 << 20)
            unpacked += len(data)
            if len(head) < HEAD_BYTES:
                head += data[: HEAD_BYTES - len(head)]
    except zlib.error:
        return None
    stated = _stated_length(bytes(head))
    return read - len(unpacker.unused_data), bytes(head), stated is not None and unpacked > stated + 8


def _plain_spans(file: BinaryIO, start: int, report: Callable[[int], None]) -> Iterator[RecordSpan]:
    size = file.seek(0, 2)
    offset = start
    while offset < size:
        file.seek(offset)
        head = file.read(HEAD_BYTES)
        stated = _stated_length(head)
        if stated is None and offset == 0:
            raise BadSource(f"{file.name}: expected a WARC file, got one that begins with {head[:20]!r}")
        if stated is None or offset + stated > size:
            report(offset)
            return
        length = stated + 4  # a record ends with two empty lines
        yield RecordSpan(offset=offset, length=min(length, size - offset), head=head[:stated])
        offset += length


def _next_magic(file: BinaryIO, offset: int) -> int | None:
    file.seek(offset)
    kept = b""
    while chunk := file.read(_CHUNK):
        window = kept + chunk
        at = window.find(_MAGIC)
        if at >= 0:
            return offset - len(kept) + at
        kept = window[-2:]
        offset += len(chunk)
    return None


def _fields(block: bytes) -> dict[str, str]:
    """Header lines as {lower-case name: value}; a name that comes twice keeps its first value."""
    fields: dict[str, str] = {}
    for line in block.split(b"\r\n" if b"\r\n" in block else b"\n")[1:]:
        name, colon, value = line.partition(b":")
        if colon:
            fields.setdefault(name.decode("latin-1").strip().lower(), value.decode("utf-8", "replace").strip())
    return fields


def _split(head: bytes) -> tuple[dict[str, str], bytes]:
    """(the WARC headers, what follows them)."""
    block, _, rest = head.partition(b"\r\n\r\n")
    return _fields(block), rest


def _stated_length(head: bytes) -> int | None:
    """Bytes of a record's headers and block, by its own word; None: this is not the beginning of a record."""
    if not head.startswith(b"WARC/") or b"\r\n\r\n" not in head:
        return None
    fields, rest = _split(head)
    try:
        return len(head) - len(rest) + int(fields["content-length"])
    except (KeyError, ValueError):
        return None


def _response(span: RecordSpan) -> RecordedResponse | None:
    fields, block = _split(span.head)
    url = fields.get("warc-target-uri", "").strip("<>")
    status = _HTTP_STATUS.match(block)
    if fields.get("warc-type") != "response" or status is None or not url.startswith(("http://", "https://")):
        return None
    try:
        date = datetime.fromisoformat(fields.get("warc-date", ""))
    except ValueError:
        return None
    if date.utcoffset() is None:
        return None
    content_type = _fields(block.partition(b"\r\n\r\n")[0]).get("content-type", "")
    return RecordedResponse(
        offset=span.offset,
        length=span.length,
        url=url,
        date=date,
        status=int(status.group(1)),
        mime=content_type.partition(";")[0].strip().lower() or None,
        digest=fields.get("warc-payload-digest"),
    )


def read_record(path: Path, *, offset: int, length: int) -> bytes:
    """One record, unpacked: WARC headers, HTTP headers, payload.

    Raises:
        BadSource: there is no whole record at that place.
    """
    try:
        with path.open("rb") as file:
            file.seek(offset)
            stored = file.read(length)
        record = gzip.decompress(stored) if stored.startswith(_MAGIC) else stored
    except (OSError, EOFError, zlib.error) as error:
        raise BadSource(f"{path}: expected a record at offset {offset}, got {error}") from error
    if len(stored) < length or not record.startswith(b"WARC/"):
        raise BadSource(
            f"{path}: expected a record of {length} bytes at offset {offset}, got {len(stored)} bytes of something else"
        )
    return record
