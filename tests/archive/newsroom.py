"""Articles, leads and archives that the tests of the archive are made with."""

from __future__ import annotations

import sqlite3
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from archive.database import writing
from archive.pages import Frontier
from scraper.article import Article, Stamp
from scraper.crawling.outcomes import Lead

PARIS = timezone(timedelta(hours=2))
SITE = "https://levannier.example"


def at(text: str) -> datetime:
    """An instant from `2026-09-14T16:50`, in UTC."""
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


def stamp(local: str = "2026-09-14T18:50", **fields: Any) -> Stamp:
    """A stamp in the summer time of Paris."""
    moment = datetime.fromisoformat(local).replace(tzinfo=PARIS)
    return Stamp(**{"at": moment, "precision": "minute", "text": "publié à 18h50", "source": "displayed", **fields})


def an_article(**fields: Any) -> Article:
    """An article of Le Vannier, some of its fields replaced."""
    return Article(**{
        "url": f"{SITE}/pont-41213.html",
        "fetched_from": f"{SITE}/pont-41213.html?page=1",
        "kind": "article",
        "title": "Le pont de pierre rouvre aux piétons",
        "standfirst": "Après six mois de travaux, la passerelle est rendue aux promeneurs.",
        "body": "Le maire a coupé le ruban mardi.\n\n## Et les vélos ?\n\nIl faudra patienter jusqu'au printemps.",
        "authors": ("Maëlle Kerbrat",),
        "agencies": ("AFP",),
        "published": stamp(),
        "publisher": "Le Vannier",
        **fields,
    })  # fmt: skip


def article_leads(count: int) -> list[Lead]:
    """Leads to as many different articles."""
    return [Lead(url=f"{SITE}/a-{number}.html", kind="article") for number in range(count)]


def open_frontier(db: sqlite3.Connection, **fields: Any) -> Frontier:
    """A frontier of a crawl that begins now."""
    return Frontier(db, **{"queue": "levannier", "crawl_id": a_crawl(db), **fields})


def a_crawl(db: sqlite3.Connection) -> int:
    """A row of `crawls`."""
    with writing(db):
        cursor = db.execute(
            "insert into crawls (spider, queue, process, version, started) values ('a', 'a', 'a', '0', '2026-01-01T00:00:00Z')"
        )
    return int(cursor.lastrowid or 0)
