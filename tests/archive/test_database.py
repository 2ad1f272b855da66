"""The archive's file: made once, migrated, and refused with a clear word."""

from __future__ import annotations

import resource
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from archive import database
from archive.database import migrations, open_archive, writing
from scraper.errors import ArchiveError, ArchiveUnwritable, NewerArchive

TABLES = {"publishers", "pages", "captures", "articles", "revisions", "crawls", "articles_fts", "term_stem", "versions"}


def names(db: sqlite3.Connection) -> set[str]:
    return {row[0] for row in db.execute("select name from sqlite_master where type in ('table', 'view')")}


def test_a_new_archive_has_every_table_and_is_in_wal(db: sqlite3.Connection) -> None:
    assert names(db) >= TABLES
    assert db.execute("pragma journal_mode").fetchone()[0] == "wal"
    assert db.execute("pragma user_version").fetchone()[0] == len(migrations())


def test_opened_again_it_is_as_it_was(archive_path: Path) -> None:
    with writing(open_archive(archive_path)) as db:
        db.execute("insert into publishers (name) values ('Le Vannier')")
    db.close()
    assert open_archive(archive_path).execute("select name from publishers").fetchall() == [("Le Vannier",)]


def test_many_processes_may_open_a_new_archive_at_once(archive_path: Path) -> None:
    code = (
        f"from archive.database import open_archive; open_archive({str(archive_path)!r}).execute('select * from pages')"
    )
    processes = [subprocess.Popen([sys.executable, "-c", code], stderr=subprocess.PIPE) for _ in range(6)]
    errors = [process.communicate(timeout=60)[1].decode() for process in processes]
    assert [process.returncode for process in processes] == [0] * 6, errors


def newer(path: Path) -> None:
    db = open_archive(path)
    db.execute(f"pragma user_version = {len(migrations()) + 1}")
    db.close()


def no_database(path: Path) -> None:
    path.write_text("Le Vannier, édition du soir. " * 100, encoding="utf-8")


def of_another_program(path: Path, *, version: int = 0) -> None:
    db = sqlite3.connect(path)
    db.execute("create table recipes (name text)")
    db.execute(f"pragma user_version = {version}")
    db.commit()
    db.close()


REFUSED: dict[str, tuple[Callable[[Path], None], type[ArchiveError], str]] = {
    "made by a newer program": (newer, NewerArchive, "update the program"),
    "not SQLite": (no_database, ArchiveError, "file is not a database"),
    "another program's": (of_another_program, ArchiveError, "another program's database"),
    "another program's, with a version of its own": (
        lambda path: of_another_program(path, version=1), ArchiveError, "another program's database",
    ),
    "a folder": (lambda path: path.mkdir(), ArchiveUnwritable, "permissions"),
}  # fmt: skip


@pytest.mark.parametrize("case", REFUSED)
def test_a_file_that_is_no_archive_is_refused_by_name(archive_path: Path, case: str) -> None:
    make, error, words = REFUSED[case]
    make(archive_path)
    before = archive_path.read_bytes() if archive_path.is_file() else None
    with pytest.raises(error, match=words) as caught:
        open_archive(archive_path)
    assert str(archive_path) in str(caught.value)
    assert before is None or archive_path.read_bytes() == before


def test_a_file_where_its_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("")
    with pytest.raises(ArchiveUnwritable, match="create it or change its permissions"):
        open_archive(tmp_path / "folder" / "news.db")


def test_a_missing_archive_is_not_made_where_none_is_wanted(archive_path: Path) -> None:
    with pytest.raises(ArchiveError, match="crawl first"):
        open_archive(archive_path, create=False)
    assert not archive_path.exists()


def test_a_full_disk_stores_nothing_of_the_transaction_and_leaves_the_archive_whole(db: sqlite3.Connection) -> None:
    db.execute(f"pragma max_page_count = {db.execute('pragma page_count').fetchone()[0] + 3}")
    with pytest.raises(ArchiveUnwritable, match="make room"), writing(db):
        for number in range(200):
            db.execute("insert into publishers (name) values (?)", (f"{number}" * 500,))
    assert db.execute("select count(*) from publishers").fetchone()[0] == 0
    assert db.execute("pragma integrity_check").fetchone()[0] == "ok"


FULL = """
import sys
from archive.database import open_archive, writing
from scraper.errors import ArchiveUnwritable
db = open_archive(sys.argv[1])
try:
    for number in range(10_000):
        with writing(db):
            db.execute("insert into publishers (name) values (?)", (f"{number}" * 500,))
except ArchiveUnwritable as error:
    print(error)
"""


def test_a_disk_that_fills_up_midway_keeps_every_transaction_that_ended(archive_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", FULL, str(archive_path)], capture_output=True, text=True, timeout=60, check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (2_000_000, 2_000_000)),
    )  # fmt: skip
    assert str(archive_path) in result.stdout
    db = open_archive(archive_path)
    assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
    assert db.execute("select count(*) from publishers").fetchone()[0] > 10
    db.close()


def test_a_locked_archive_is_waited_for_and_then_named(archive_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    open_archive(archive_path).close()
    monkeypatch.setattr(database, "BUSY_SECONDS", 0.1)
    holder, waiting = open_archive(archive_path), open_archive(archive_path)
    with writing(holder), pytest.raises(ArchiveUnwritable, match="locked for too long"), writing(waiting):
        pass
    holder.close()
    waiting.close()


def test_an_error_inside_a_transaction_takes_all_of_it_back(db: sqlite3.Connection) -> None:
    with pytest.raises(ZeroDivisionError), writing(db):
        db.execute("insert into publishers (name) values ('Le Vannier')")
        _ = 1 / 0
    assert db.execute("select count(*) from publishers").fetchone()[0] == 0


def test_a_step_that_fails_leaves_the_archive_at_the_version_before(
    archive_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_archive(archive_path).close()
    broken = (*migrations(), "create table extra (id integer);\ncreate table extra (id integer);\n")
    with monkeypatch.context() as patched:
        patched.setattr(database, "migrations", lambda: broken)
        with pytest.raises(sqlite3.OperationalError, match="already exists"):
            open_archive(archive_path)
    db = open_archive(archive_path)
    assert "extra" not in names(db)
    assert db.execute("pragma user_version").fetchone()[0] == len(migrations())
    db.close()


def test_an_older_archive_is_brought_up_to_date_with_what_it_holds(
    archive_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with writing(open_archive(archive_path)) as db:
        db.execute("insert into publishers (name) values ('Le Vannier')")
    db.close()
    monkeypatch.setattr(
        database, "migrations", lambda: (*migrations.__wrapped__(), "create table extra (id integer);\n")
    )
    db = open_archive(archive_path)
    assert "extra" in names(db)
    assert db.execute("select name from publishers").fetchall() == [("Le Vannier",)]
    db.close()
