"""Versions of an article: the newest in `articles`, every other in `revisions`, none twice."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any

import pytest
from newsroom import an_article, at, stamp

from archive.articles import version_digest
from archive.database import writing
from archive.revisions import ArticleTable, Change
from scraper.article import Image, Post
from scraper.publisher import Publisher

NOON = at("2026-09-14T12:00")
TABLE: dict[str, tuple[dict[str, Any], bool]] = {
    "title": ({"title": "Le pont ferme"}, True),
    "standfirst": ({"standfirst": None}, True),
    "body": ({"body": "Autre chose."}, True),
    "authors": ({"authors": ("Yann Le Dréau",)}, True),
    "agencies": ({"agencies": ()}, True),
    "publication": ({"published": stamp("2026-09-14T18:51")}, True),
    "access": ({"access": "paywalled"}, True),
    "a live page's post": ({"posts": (Post(body="Le ruban est coupé."),)}, True),
    "modification alone": ({"modified": stamp("2026-09-14T19:00")}, False),
    "tags": ({"tags": ("pont",)}, False),
    "pictures": ({"images": (Image(url="https://levannier.example/pont.jpg"),)}, False),
    "the words of the date": ({"published": stamp(text="14 septembre, 18h50")}, False),
    "the address that answered": ({"fetched_from": "https://m.levannier.example/pont-41213.html"}, False),
}


def store(db: sqlite3.Connection, fetched_at: datetime, *, capture_id: int | None = None, **fields: Any) -> Change:
    with writing(db):
        return ArticleTable(db).store(an_article(**fields), fetched_at=fetched_at, capture_id=capture_id).change


def history(db: sqlite3.Connection) -> list[tuple[str, str, str]]:
    return db.execute("select title, fetched_at, last_seen from versions order by version").fetchall()


@pytest.mark.parametrize("case", TABLE)
def test_what_makes_another_version(db: sqlite3.Connection, case: str) -> None:
    fields, is_version = TABLE[case]
    assert store(db, NOON) == "article"
    assert store(db, at("2026-09-14T13:00"), **fields) == ("revision" if is_version else "unchanged")
    assert db.execute("select count(*) from revisions").fetchone()[0] == is_version
    assert (version_digest(an_article()) != version_digest(an_article(**fields))) is is_version


def test_the_same_again_moves_only_when_it_was_last_seen(db: sqlite3.Connection) -> None:
    store(db, NOON)
    assert store(db, at("2026-09-14T13:00")) == "unchanged"
    assert db.execute("select first_seen, fetched_at, last_seen from articles").fetchone() == (
        "2026-09-14T12:00:00Z", "2026-09-14T12:00:00Z", "2026-09-14T13:00:00Z",
    )  # fmt: skip


def test_a_new_modification_of_the_same_text_is_noted(db: sqlite3.Connection) -> None:
    store(db, NOON)
    store(db, at("2026-09-14T13:00"), modified=stamp("2026-09-14T19:05"), section="Culture")
    assert db.execute("select modified, section from articles").fetchone() == ("2026-09-14T17:05:00Z", "Culture")


ORDERS = {
    "in order": ("12:00 A", "13:00 B", "14:00 C"),
    "backwards": ("14:00 C", "13:00 B", "12:00 A"),
    "the middle last": ("12:00 A", "14:00 C", "13:00 B"),
    "each twice": ("12:00 A", "12:00 A", "14:00 C", "13:00 B", "13:00 B", "14:00 C"),
    "seen again between": ("12:30 A", "14:00 C", "12:00 A", "13:30 B", "13:00 B"),
}


@pytest.mark.parametrize("order", ORDERS)
def test_captures_read_in_any_order_give_one_history(db: sqlite3.Connection, order: str) -> None:
    for reading in ORDERS[order]:
        clock, title = reading.split()
        store(db, at(f"2026-09-14T{clock}"), title=title)
    assert [(title, seen[11:16]) for title, seen, _ in history(db)] == [("A", "12:00"), ("B", "13:00"), ("C", "14:00")]
    assert db.execute("select title, first_seen from articles").fetchone() == ("C", "2026-09-14T12:00:00Z")


def test_a_text_that_returns_is_a_version_again(db: sqlite3.Connection) -> None:
    for hour, title in ((12, "A"), (13, "B"), (14, "A")):
        assert store(db, at(f"2026-09-14T{hour}:00"), title=title) == ("article" if hour == 12 else "revision")
    assert [title for title, _, _ in history(db)] == ["A", "B", "A"]


def test_a_version_knows_until_when_it_was_seen(db: sqlite3.Connection) -> None:
    for hour, title in ((12, "A"), (13, "A"), (14, "B")):
        store(db, at(f"2026-09-14T{hour}:00"), title=title)
    assert [(title, seen[11:16], last[11:16]) for title, seen, last in history(db)] == [
        ("A", "12:00", "13:00"), ("B", "14:00", "14:00"),
    ]  # fmt: skip


def capture(db: sqlite3.Connection, digest: str) -> int:
    offset = db.execute("select count(*) from captures").fetchone()[0]
    return int(db.execute(
        "insert into captures (url, fetched_at, status, digest, file, offset, length, type)"
        " values ('x', 'x', 200, ?, 'x', ?, 1, 'response')", (digest, offset),
    ).lastrowid or 0)  # fmt: skip


BYTES: dict[str, tuple[str, str, Change, str]] = {
    "the same bytes, a better reader": ("sha1:A", "2", "unchanged", "Lu autrement"),
    "the same bytes, the same reader": ("sha1:A", "1", "unchanged", "Le pont de pierre rouvre aux piétons"),
    "other bytes": ("sha1:B", "2", "revision", "Lu autrement"),
}


@pytest.mark.parametrize("case", BYTES)
def test_the_same_bytes_are_never_another_version(db: sqlite3.Connection, case: str) -> None:
    digest, reader_version, change, title = BYTES[case]
    store(db, NOON, capture_id=capture(db, "sha1:A"))
    later = store(
        db, at("2026-09-14T13:00"), capture_id=capture(db, digest), title="Lu autrement", reader_version=reader_version
    )
    assert later == change
    assert db.execute("select title from articles").fetchone()[0] == title


def test_a_publisher_has_one_row_and_its_file_completes_it(db: sqlite3.Connection) -> None:
    table = ArticleTable(db)
    with writing(db):
        first = table.store(an_article(), fetched_at=NOON)
        table.publisher_id("Le Vannier", Publisher(name="Le Vannier", domain="levannier.example", country="be"))
        table.store(an_article(url="https://levannier.example/autre.html"), fetched_at=NOON)
    assert db.execute("select name, domain, country from publishers").fetchall() == [
        ("Le Vannier", "levannier.example", "be")
    ]
    assert db.execute("select publisher_id from articles where id = ?", (first.article_id,)).fetchone() == (1,)
