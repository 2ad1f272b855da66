"""An Article as a row of `articles`, and back."""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from archive.times import utc_text
from scraper.article import Article, Image, Post, Stamp
from scraper.evidence import Claim
from scraper.reading.urls import url_key


def article_row(article: Article) -> dict[str, Any]:
    """The columns that an article fills by itself, in `articles` and `revisions` alike."""
    return {
        "url": article.url,
        "title": article.title,
        "standfirst": article.standfirst,
        **_stamp_columns("published", article.published),
        **_stamp_columns("modified", article.modified),
        "authors": _json(article.authors),
        "agencies": _json(article.agencies),
        "section": article.section,
        "tags": _json(article.tags),
        "kind": article.kind,
        "access": article.access,
        "percent_hidden": article.percent_hidden,
        "tdm_reserved": article.tdm_reserved,
        "language": article.language,
        "body": article.body,
        "byline": article.byline,
        "images": _json([_without_none(url=i.url, caption=i.caption, credit=i.credit) for i in article.images]),
        "posts": _json([_without_none(title=p.title, body=p.body, at=_stamp_json(p.at)) for p in article.posts]),
        "fetched_from": article.fetched_from,
        "reader_version": article.reader_version,
        "evidence": _json([_claim_json(claim) for claim in article.evidence]),
        "digest": version_digest(article),
    }


def row_article(row: Mapping[str, Any]) -> Article:
    """The article of a row. Its stamps carry the offset that held then, no longer the zone's name."""
    return Article(
        url=row["url"],
        fetched_from=row["fetched_from"],
        kind=row["kind"],
        title=row["title"],
        body=row["body"],
        standfirst=row["standfirst"],
        authors=tuple(json.loads(row["authors"])),
        agencies=tuple(json.loads(row["agencies"])),
        byline=row["byline"],
        published=_row_stamp("published", row),
        modified=_row_stamp("modified", row),
        section=row["section"],
        tags=tuple(json.loads(row["tags"])),
        language=row["language"],
        access=row["access"],
        percent_hidden=row["percent_hidden"],
        tdm_reserved=None if row["tdm_reserved"] is None else bool(row["tdm_reserved"]),
        images=tuple(Image(**image) for image in json.loads(row["images"])),
        posts=tuple(
            Post(body=post["body"], title=post.get("title"), at=_json_stamp(post.get("at")))
            for post in json.loads(row["posts"])
        ),
        publisher=row["publisher"],
        reader_version=row["reader_version"],
        evidence=tuple(Claim(**claim) for claim in json.loads(row["evidence"])),
    )


def read_article(db: sqlite3.Connection, url: str) -> Article | None:
    """The article at an address, in any spelling of it; None where the archive has none."""
    cursor = db.execute("select * from articles where url_key = ?", (url_key(url),))
    values = cursor.fetchone()
    if values is None:
        return None
    return row_article({column[0]: value for column, value in zip(cursor.description, values, strict=True)})


def version_digest(article: Article) -> str:
    """Of what a reader would call another version of the article.

    A new `modified` alone is none (many sites move it on every answer), nor are
    other tags, pictures, or a finer reading of the same words.
    """
    parts = [
        article.kind,
        article.title,
        article.standfirst,
        article.body,
        article.authors,
        article.agencies,
        utc_text(article.published.at) if article.published else None,
        article.access,
        [(post.title, post.body) for post in article.posts],
    ]
    return hashlib.sha256(_json(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def _stamp_columns(name: str, stamp: Stamp | None) -> dict[str, Any]:
    if stamp is None:
        return dict.fromkeys(
            (name, *(f"{name}_{part}" for part in ("local", "precision", "text", "source", "year_inferred")))
        )
    return {
        name: utc_text(stamp.at),
        f"{name}_local": stamp.at.replace(microsecond=0).isoformat(),
        f"{name}_precision": stamp.precision,
        f"{name}_text": stamp.text,
        f"{name}_source": stamp.source,
        f"{name}_year_inferred": int(stamp.year_inferred),
    }


def _row_stamp(name: str, row: Mapping[str, Any]) -> Stamp | None:
    if row[name] is None:
        return None
    return Stamp(
        at=datetime.fromisoformat(row[f"{name}_local"]),
        precision=row[f"{name}_precision"],
        text=row[f"{name}_text"],
        source=row[f"{name}_source"],
        year_inferred=bool(row[f"{name}_year_inferred"]),
    )


def _stamp_json(stamp: Stamp | None) -> dict[str, Any] | None:
    if stamp is None:
        return None
    return {
        "utc": utc_text(stamp.at),
        "local": stamp.at.replace(microsecond=0).isoformat(),
        "precision": stamp.precision,
        "text": stamp.text,
        "source": stamp.source,
        "year_inferred": stamp.year_inferred,
    }


def _json_stamp(value: Mapping[str, Any] | None) -> Stamp | None:
    if value is None:
        return None
    return Stamp(
        at=datetime.fromisoformat(value["local"]),
        precision=value["precision"],
        text=value["text"],
        source=value["source"],
        year_inferred=value["year_inferred"],
    )


def _claim_json(claim: Claim) -> dict[str, str]:
    return {
        "field": claim.field,
        "value": claim.value,
        "source": claim.source,
        "place": claim.place,
        "verdict": claim.verdict,
        "why": claim.why,
    }


def _without_none(**values: Any) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
