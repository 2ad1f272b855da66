"""RSS, Atom and RDF feeds, as newspapers really write them."""

from __future__ import annotations

import calendar
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

import feedparser

from scraper.crawling.outcomes import Lead
from scraper.errors import BadSource
from scraper.evidence import Claim, Field
from scraper.reading.document import fold
from scraper.reading.urls import clean_url

MAX_BYTES = 5_000_000
"""200 entries with whole articles in them stay under 2 MB; an entity bomb costs time by its size."""


def read_feed(body: bytes, *, url: str) -> tuple[Lead, ...]:
    """The articles that a feed names, in its order, with what it says about each.

    Raises:
        BadSource: too large, or no feed (an HTML page, an error message).
    """
    if len(body) > MAX_BYTES:
        raise BadSource(f"{url}: expected a feed of at most {MAX_BYTES} bytes, got {len(body)}")
    # The header would win over the feed's own XML declaration, and servers get it wrong.
    feed = feedparser.parse(body, response_headers={"content-location": url}, sanitize_html=False)
    if not feed.get("version"):
        raise BadSource(f"{url}: expected RSS, Atom or RDF, got {_beginning(body)!r}")
    one_date: Field = "published" if feed.version.startswith("rss") else "modified"
    return tuple(lead for entry in feed.entries if (lead := _lead(entry, url, one_date)))


def _lead(entry: Any, feed_url: str, one_date: Field) -> Lead | None:
    address = entry.get("feedburner_origlink") or entry.get("link") or _permalink(entry)
    if not address or not urljoin(feed_url, address).startswith(("http://", "https://")):
        return None
    return Lead(
        url=clean_url(urljoin(feed_url, address.strip())),
        kind="article",
        claims=tuple(_claims(entry, feed_url, one_date)),
        changed_at=_instant(_own(entry, "updated_parsed") or _own(entry, "published_parsed")),
        priority=10,
    )


def _own(entry: Any, name: str) -> Any:
    """A field that the entry really has: asked for "updated", feedparser gives "published"."""
    if name not in entry:
        return None
    return entry[name]


def _permalink(entry: Any) -> str:
    identifier = str(entry.get("id") or "")
    return identifier if identifier.startswith(("http://", "https://")) else ""


def _claims(entry: Any, feed_url: str, one_date: Field) -> Iterator[Claim]:
    """What an entry says. feedparser takes `dc:date` for an update; the only date of an RSS entry is its publication."""
    said: tuple[tuple[Field, str | None], ...] = (
        ("title", entry.get("title")),
        ("published", entry.get("published")),
        ("modified" if _own(entry, "published") else one_date, _own(entry, "updated")),
        ("author", entry.get("author")),
    )
    for field, value in said:
        if text := fold(value):
            yield Claim(field=field, value=text, source="feed", place=feed_url)


def _instant(parsed: Any) -> datetime | None:
    """feedparser's time tuple, which is in UTC."""
    if parsed is None:
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), tz=UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _beginning(body: bytes) -> str:
    return fold(body[:200].decode("utf-8", "replace"))[:60]
