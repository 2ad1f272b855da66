"""Stores what was read as an article: new, another version of a known one, or the same again."""

from __future__ import annotations

import sqlite3
from datetime import datetime
from typing import Any, Literal, NamedTuple

from archive.articles import article_row
from archive.stems import StemTable
from archive.times import utc_text
from scraper.article import Article
from scraper.publisher import Publisher
from scraper.reading.urls import url_key

Change = Literal["article", "revision", "unchanged"]

_VERSION = (
    "url", "title", "standfirst", "published", "modified", "authors", "agencies", "section", "tags", "kind", "access",
    "percent_hidden", "tdm_reserved", "language", "body", "byline", "published_local", "published_precision", "published_text",
    "published_source", "published_year_inferred", "modified_local", "modified_precision", "modified_text",
    "modified_source", "modified_year_inferred", "images", "posts", "fetched_from", "fetched_at", "last_seen", "capture_id",
    "reader_version", "evidence", "digest",
)  # fmt: skip
_ARTICLE = (*_VERSION, "url_key", "publisher", "publisher_id", "first_seen")


def _insert_sql(table: str, columns: tuple[str, ...]) -> str:
    return f"insert into {table} ({', '.join(columns)}) values ({', '.join(':' + c for c in columns)})"  # noqa: S608


_INSERT_ARTICLE = _insert_sql("articles", _ARTICLE)
_INSERT_REVISION = _insert_sql("revisions", (*_VERSION, "article_id"))
_SUPERSEDE = f"insert into revisions ({', '.join(_VERSION)}, article_id) select {', '.join(_VERSION)}, id from articles where id = ?"  # noqa: S608
_REPLACED = (*(c for c in _VERSION if c != "last_seen"), "publisher", "publisher_id")
_REPLACE = f"update articles set {', '.join(f'{c} = :{c}' for c in _REPLACED)} where id = :id"  # noqa: S608
_TOUCHED = ("modified", "section", "tags", "language", "byline", "percent_hidden", "tdm_reserved", "images")


class Stored(NamedTuple):
    """What became of an article that was read."""

    article_id: int
    change: Change


class ArticleTable:
    """Writes articles and their versions. Call its methods inside `archive.database.writing`."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._stems = StemTable(db)
        self._publishers: dict[str, int] = {}

    def store(self, article: Article, *, fetched_at: datetime, capture_id: int | None = None) -> Stored:
        """Store one reading of a page that was fetched at an aware instant.

        A reading older than what is known becomes an earlier version; it never
        replaces a newer one. The same bytes read by another version of the
        reader correct the row in place: the page did not change.
        """
        row = article_row(article)
        row |= {
            "url_key": url_key(article.url),
            "fetched_at": utc_text(fetched_at),
            "first_seen": utc_text(fetched_at),
            "last_seen": utc_text(fetched_at),
            "capture_id": capture_id,
            "publisher": article.publisher,
            "publisher_id": self.publisher_id(article.publisher) if article.publisher else None,
        }
        known = self._db.execute(
            "select id, digest, fetched_at, capture_id, reader_version from articles where url_key = ?",
            (row["url_key"],),
        ).fetchone()
        if known is None:
            article_id = int(self._db.execute(_INSERT_ARTICLE, row).lastrowid or 0)
            self._stems.add(article.title, article.standfirst, article.body)
            return Stored(article_id, "article")
        article_id, digest, current_from, known_capture, reader_version = known
        change: Change
        if row["fetched_at"] < current_from:
            change = self._store_earlier(article_id, digest, current_from, row)
        elif digest == row["digest"]:
            self._touch(article_id, row)
            change = "unchanged"
        elif self._same_bytes(capture_id, known_capture):
            if reader_version != article.reader_version:
                self._replace(article_id, row | {"fetched_at": current_from, "capture_id": known_capture})
            change = "unchanged"
        else:
            self._db.execute(_SUPERSEDE, (article_id,))
            self._replace(article_id, row)
            change = "revision"
        self._db.execute(
            "update articles set first_seen = min(first_seen, ?), last_seen = max(last_seen, ?) where id = ?",
            (row["first_seen"], row["last_seen"], article_id),
        )
        return Stored(article_id, change)

    def seen_again(self, article_id: int, *, fetched_at: datetime) -> None:
        """The site says that the article is as the archive holds it."""
        self._db.execute(
            "update articles set last_seen = max(last_seen, ?) where id = ?", (utc_text(fetched_at), article_id)
        )

    def publisher_id(self, name: str, publisher: Publisher | None = None) -> int:
        """The row of a publisher, made or completed where needed."""
        known = self._publishers.get(name)
        if known is not None and publisher is None:
            return known
        given = (
            (publisher.domain, publisher.country, publisher.timezone, publisher.language) if publisher else (None,) * 4
        )
        self._db.execute(
            "insert into publishers (name, domain, country, timezone, language) values (?, ?, ?, ?, ?)"
            " on conflict (name) do update set domain = coalesce(excluded.domain, domain),"
            " country = coalesce(excluded.country, country), timezone = coalesce(excluded.timezone, timezone),"
            " language = coalesce(excluded.language, language)",
            (name, *given),
        )
        found = int(self._db.execute("select id from publishers where name = ?", (name,)).fetchone()[0])
        self._publishers[name] = found
        return found

    def rolled_back(self) -> None:
        """A transaction failed: what this table remembers as stored may not be."""
        self._stems.forget()
        self._publishers.clear()

    def _store_earlier(self, article_id: int, digest: str, current_from: str, row: dict[str, Any]) -> Change:
        """Put a reading among the versions that were seen before the version of today."""
        at = row["fetched_at"]
        before = self._db.execute(
            "select id, digest from revisions where article_id = ? and fetched_at <= ? order by fetched_at desc, id desc limit 1",
            (article_id, at),
        ).fetchone()
        if before and before[1] == row["digest"]:
            self._db.execute("update revisions set last_seen = max(last_seen, ?) where id = ?", (at, before[0]))
            return "unchanged"
        after = self._db.execute(
            "select id, digest from revisions where article_id = ? and fetched_at > ? order by fetched_at, id limit 1",
            (article_id, at),
        ).fetchone()
        if after and after[1] == row["digest"]:
            self._db.execute("update revisions set fetched_at = ? where id = ?", (at, after[0]))
            return "unchanged"
        if not after and digest == row["digest"]:
            self._db.execute("update articles set fetched_at = ? where id = ?", (at, article_id))
            return "unchanged"
        self._db.execute(_INSERT_REVISION, row | {"article_id": article_id})
        return "revision"

    def _replace(self, article_id: int, row: dict[str, Any]) -> None:
        self._db.execute(_REPLACE, row | {"id": article_id})
        self._stems.add(row["title"], row["standfirst"], row["body"])

    def _touch(self, article_id: int, row: dict[str, Any]) -> None:
        """Bring up to date what may change without making another version."""
        columns = [c for c in _VERSION if c in _TOUCHED or c.startswith("modified_")]
        self._db.execute(
            f"update articles set {', '.join(f'{c} = :{c}' for c in columns)} where id = :id",  # noqa: S608
            row | {"id": article_id},
        )

    def _same_bytes(self, capture_id: int | None, other_id: int | None) -> bool:
        if capture_id is None or other_id is None:
            return False
        if capture_id == other_id:
            return True
        digests = self._db.execute("select digest from captures where id in (?, ?)", (capture_id, other_id)).fetchall()
        return len(digests) == 2 and digests[0] == digests[1] and digests[0][0] is not None
