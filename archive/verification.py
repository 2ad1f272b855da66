"""Checks that an archive is sound and that its captures can be read."""

from __future__ import annotations

import gzip
import sqlite3
import zlib
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

from warcio.bufferedreaders import ChunkedDataReader

from archive.captures import open_record, payload_digest
from archive.database import archive_errors, archive_folder
from scraper.errors import ArchiveError


def faults_of_database(db: sqlite3.Connection) -> Iterator[str]:
    """What is wrong inside the file: damaged pages, references to rows that are not there, an index out of step."""
    with archive_errors(db):
        yield from (row[0] for row in db.execute("pragma integrity_check") if row[0] != "ok")
        for table, rowid, parent, _ in db.execute("pragma foreign_key_check"):
            yield f"{table} {rowid}: refers to a row of {parent} that is not there"
        try:
            db.execute("insert into articles_fts (articles_fts, rank) values ('integrity-check', 1)")
        except sqlite3.DatabaseError as error:
            yield (
                f"articles_fts: expected to agree with articles, got {error}; mend it with "
                "`sqlite-utils rebuild-fts FILE articles`"
            )


def faults_of_captures(db: sqlite3.Connection) -> Iterator[str]:
    """Captures whose record is missing, cut, of another address, or of other bytes than the row says."""
    folder = archive_folder(db)
    for capture in db.execute("select id, url, file, offset, length, digest, type from captures order by file, offset"):
        try:
            fault = _fault(folder, *capture[1:])
        except ArchiveError as error:
            fault = str(error)
        if fault:
            yield f"capture {capture[0]}: {fault}"


def _fault(folder: Path, url: str, file: str, offset: int, length: int, digest: str | None, kind: str) -> str | None:
    record = open_record(folder / file, offset=offset, length=length)
    recorded = record.rec_headers.get_header("WARC-Target-URI")
    if recorded != url:
        return f"{file}: expected {url} at offset {offset}, got {recorded}"
    stated = record.rec_headers.get_header("WARC-Payload-Digest")
    payload = record.raw_stream.read()
    digests = {payload_digest(payload), stated if kind == "revisit" else None}
    if (record.http_headers.get_header("Transfer-Encoding") or "").lower() == "chunked":
        digests.add(payload_digest(ChunkedDataReader(BytesIO(payload)).read()))
    if digest is not None and digest not in digests and not _is_unpacked_digest(payload, digest):
        return f"{file}: expected a body of digest {digest} at offset {offset}, got {payload_digest(payload)}"
    return None


def _is_unpacked_digest(payload: bytes, digest: str) -> bool:
    """Some crawlers state the digest of the body after they unpacked it."""
    try:
        return payload_digest(gzip.decompress(payload)) == digest
    except (OSError, EOFError, zlib.error):
        return False
