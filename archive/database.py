"""Opens the archive: creates and migrates it, sets its pragmas, and puts SQLite's errors in plain words."""

from __future__ import annotations

import sqlite3
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from importlib.resources import files
from pathlib import Path
from urllib.parse import quote

from scraper.errors import ArchiveError, ArchiveUnwritable, NewerArchive

APPLICATION_ID = 0x434F4C50  # "COLP", in the header of the file
BUSY_SECONDS = 30.0
"""How long a writer waits for another program's write to end."""

_UNWRITABLE = {
    "database or disk is full": "the disk is full; make room and start again, nothing that was stored is lost",
    "disk I/O error": "the disk refused to read or write; check its free space and its health",
    "attempt to write a readonly database": "the file or its folder is read-only; change its permissions",
    "unable to open database file": "its folder is missing or may not be written; create it or change its permissions",
    "database is locked": "another program has held it locked for too long; end that program and start again",
    "database table is locked": "another program has held it locked for too long; end that program and start again",
}


def open_archive(path: str | Path, *, create: bool = True) -> sqlite3.Connection:
    """Open an archive, migrated to the version of this program.

    The connection is in autocommit; write inside `writing()`. Two processes may
    open a new archive at once. With `create=False` a missing file is an error.

    Raises:
        NewerArchive: made by a newer version of the program.
        ArchiveUnwritable: read-only, no room, or locked.
        ArchiveError: missing, or not an archive of this program.
    """
    path = Path(path).absolute()
    if not create and not path.is_file():
        raise ArchiveError(
            f"{path}: expected an archive, got no such file; crawl first, or set ARCHIVE_DB to another file"
        )
    with archive_errors(path):
        db = sqlite3.connect(f"file:{quote(str(path))}", uri=True, timeout=BUSY_SECONDS, isolation_level=None)
        try:
            _prepare(db, path)
        except BaseException:
            db.close()
            raise
    return db


def archive_folder(db: sqlite3.Connection) -> Path:
    """The folder of the archive's file; the file names of captures start from it."""
    return Path(db.execute("select file from pragma_database_list where name = 'main'").fetchone()[0]).parent


@contextmanager
def writing(db: sqlite3.Connection) -> Iterator[sqlite3.Connection]:
    """One transaction: all of it is stored, or nothing.

    Raises:
        ArchiveUnwritable: read-only, no room, or locked.
    """
    with archive_errors(db):
        db.execute("begin immediate")
        try:
            yield db
            db.execute("commit")
        except BaseException:
            with suppress(sqlite3.Error):  # SQLite may have rolled back by itself (disk full)
                db.execute("rollback")
            raise


@contextmanager
def archive_errors(archive: Path | sqlite3.Connection) -> Iterator[None]:
    """Turn what SQLite says of the file into an error that names the file and the remedy."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        words = str(error)
        remedy = next((remedy for start, remedy in _UNWRITABLE.items() if words.startswith(start)), None)
        name = archive if isinstance(archive, Path) else _file_of(archive)
        if remedy:
            raise ArchiveUnwritable(f"{name}: expected to write the archive, got {words!r}: {remedy}") from error
        if "not a database" in words or "malformed" in words:
            raise ArchiveError(
                f"{name}: expected an archive, got {words!r}; name another file with ARCHIVE_DB"
            ) from error
        raise


@cache
def migrations() -> tuple[str, ...]:
    """The steps, oldest first; step n brings an archive to version n."""
    folder = files("archive") / "migrations"
    names = sorted(entry.name for entry in folder.iterdir() if entry.name.endswith(".sql"))
    return tuple((folder / name).read_text(encoding="utf-8") for name in names)


def _prepare(db: sqlite3.Connection, path: Path) -> None:
    version = _version(db, path)
    newest = len(migrations())
    if version > newest:
        raise NewerArchive(
            f"{path}: expected an archive of version {newest} at most, got version {version};"
            " update the program (pip install --upgrade colporteur)"
        )
    if version < newest:
        _switch_to_wal(db)
        for number in range(version + 1, newest + 1):
            _migrate(db, number)
    db.execute(
        "pragma synchronous = normal"
    )  # a killed process loses nothing; only a power cut may lose the last seconds
    db.execute("pragma foreign_keys = on")
    db.execute("pragma secure_delete = off")
    db.execute("pragma cache_size = -16000")
    db.execute("pragma wal_autocheckpoint = 4000")


def _switch_to_wal(db: sqlite3.Connection) -> None:
    """Once, at creation. SQLite does not wait when two processes switch at the same moment: it must be tried again."""
    deadline = time.monotonic() + BUSY_SECONDS
    while db.execute("pragma journal_mode").fetchone()[0] != "wal":
        try:
            db.execute("pragma journal_mode = wal")
        except sqlite3.OperationalError as error:
            if "locked" not in str(error) or time.monotonic() > deadline:
                raise
            time.sleep(0.02)


def _migrate(db: sqlite3.Connection, number: int) -> None:
    """One step and its number in one transaction; nothing where another process was faster."""
    with writing(db):
        if db.execute("pragma user_version").fetchone()[0] >= number:
            return
        for statement in _statements(migrations()[number - 1]):
            db.execute(statement)
        db.execute(f"pragma application_id = {APPLICATION_ID}")
        db.execute(f"pragma user_version = {number}")


def _statements(script: str) -> Iterator[str]:
    """`executescript` would commit before it starts, so the script is run one statement at a time."""
    statement = ""
    for line in script.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""


def _version(db: sqlite3.Connection, path: Path) -> int:
    """The steps an archive has behind it; 0 for a new file. Raises ArchiveError for another program's database."""
    db.execute("begin")  # all three answers from one moment: another process may be creating the archive
    try:
        version = int(db.execute("pragma user_version").fetchone()[0])
        application = db.execute("pragma application_id").fetchone()[0]
        is_empty = db.execute("select 1 from sqlite_master limit 1").fetchone() is None
    finally:
        db.execute("commit")
    if application != APPLICATION_ID and not (version == 0 and is_empty):
        raise ArchiveError(
            f"{path}: expected an archive, got another program's database; name another file with ARCHIVE_DB"
        )
    return version


def _file_of(db: sqlite3.Connection) -> str:
    try:
        return str(db.execute("select file from pragma_database_list where name = 'main'").fetchone()[0])
    except sqlite3.Error:
        return "archive"
