"""Crawls that are really killed, and two that work on one queue: no page is lost, none is stored twice."""

from __future__ import annotations

import os
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

from newsroom import article_leads, open_frontier

from archive.database import open_archive, writing


def fill(db: sqlite3.Connection, count: int) -> None:
    """Make so many pages due."""
    frontier = open_frontier(db)
    with writing(db):
        frontier.add_leads(article_leads(count))


HOLD = """
import sys, time
from archive.database import open_archive, writing
from archive.pages import Frontier
db = open_archive(sys.argv[1])
frontier = Frontier(db, queue="levannier", crawl_id=1, lease_seconds=3600)
with writing(db):
    print(len(frontier.lease(10)), flush=True)
time.sleep(600)
"""


def test_the_pages_of_a_killed_crawl_are_taken_over_at_once(db: sqlite3.Connection, archive_path: Path) -> None:
    fill(db, 10)
    holder = subprocess.Popen([sys.executable, "-c", HOLD, str(archive_path)], stdout=subprocess.PIPE, text=True)
    assert holder.stdout is not None
    assert holder.stdout.readline() == "10\n"
    other = open_frontier(db)
    with writing(db):
        assert other.take_over() == 0, "it still runs"
    assert other.seconds_to_next() is None
    holder.send_signal(signal.SIGKILL)
    deadline = time.monotonic() + 10
    taken = 0
    while not taken and time.monotonic() < deadline:
        with writing(db):
            taken = other.take_over()  # before its parent has asked how it ended, too
    holder.communicate()
    assert taken == 10
    with writing(db):
        assert len(other.lease(100)) == 10


WORK = """
import os, random, sys, time
from datetime import datetime, UTC
from archive.database import open_archive, writing
from archive.pages import Frontier
from archive.revisions import ArticleTable
sys.path.insert(0, sys.argv[2])
from newsroom import an_article
db = open_archive(sys.argv[1])
frontier = Frontier(db, queue="levannier", crawl_id=1, lease_seconds=3600)
table = ArticleTable(db)
while True:
    with writing(db):
        frontier.take_over()
        leased = frontier.lease(8)
    if not leased:
        break
    for page in leased:
        time.sleep(random.uniform(0, 0.002))
        with writing(db):
            stored = table.store(an_article(url=page.url, title=page.url), fetched_at=datetime.now(UTC))
            assert stored.change == "article", "stored twice"
            frontier.endings.article_read(
                page.page_id, article_id=stored.article_id, fetched_at=datetime.now(UTC), capture_id=None, published=None
            )
            db.execute("insert into publishers (name) values (?)", (page.url,))  # a second time would break the rule
"""


def work(path: Path) -> subprocess.Popen[str]:
    here = str(Path(__file__).parent)
    return subprocess.Popen([sys.executable, "-c", WORK, str(path), here], stderr=subprocess.PIPE, text=True)


def assert_all_stored_once(path: Path, count: int) -> None:
    db = open_archive(path)
    assert db.execute("select count(*), count(distinct url) from articles").fetchone() == (count, count)
    assert (
        db.execute("select count(*) from pages where outcome = 'article' and lease_owner is null").fetchone()[0]
        == count
    )
    assert db.execute("select count(*) from revisions").fetchone()[0] == 0
    assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
    db.execute("insert into articles_fts (articles_fts, rank) values ('integrity-check', 1)")
    db.close()


def test_two_processes_store_every_page_once(db: sqlite3.Connection, archive_path: Path) -> None:
    fill(db, 200)
    processes = [work(archive_path) for _ in range(2)]
    assert [(process.communicate(timeout=60)[1], process.returncode) for process in processes] == [("", 0)] * 2
    assert_all_stored_once(archive_path, 200)


def test_killed_again_and_again_it_loses_no_page_and_stores_none_twice(
    db: sqlite3.Connection, archive_path: Path
) -> None:
    fill(db, 300)
    for kill in range(5):
        process = work(archive_path)
        stored = db.execute("select count(*) from articles").fetchone()[0]
        deadline = time.monotonic() + 30
        while (
            db.execute("select count(*) from articles").fetchone()[0] < stored + 5 + kill
            and time.monotonic() < deadline
        ):
            time.sleep(0.001)
        os.kill(process.pid, signal.SIGKILL)
        process.communicate()
    assert db.execute("select count(*) from articles").fetchone()[0] < 300
    last = work(archive_path)
    assert (last.communicate(timeout=60)[1], last.returncode) == ("", 0)
    assert_all_stored_once(archive_path, 300)
