"""Sitemaps: plain, index, gzip, and news sitemaps with their `news:` elements, which Scrapy's parser drops."""

from __future__ import annotations

import gzip
import io
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any
from urllib.parse import urljoin

from lxml import etree

from scraper.crawling.outcomes import Lead
from scraper.errors import BadSource
from scraper.evidence import Claim, Field
from scraper.reading.document import fold
from scraper.reading.urls import clean_url

MAX_BYTES = 52_428_800
"""What the sitemap protocol allows, unpacked."""

_NEWS_FIELDS: dict[str, Field] = {"title": "title", "publication_date": "published", "language": "language"}


def read_sitemap(body: bytes, *, url: str) -> tuple[Lead, ...]:
    """The pages (kind `article`) or further sitemaps (kind `sitemap`) that a sitemap names.

    A file cut short gives what came before the cut. Lines of a text sitemap
    (one address each) count as well.

    Raises:
        BadSource: too large, broken gzip, or no sitemap.
    """
    content = _unpacked(body, url)
    parser = etree.XMLParser(resolve_entities=False, no_network=True, recover=True, huge_tree=False)
    try:
        root = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    name = _local_name(root) if root is not None else ""
    if name == "sitemapindex":
        return tuple(_leads(root, url, kind="sitemap"))
    if name == "urlset":
        return tuple(_leads(root, url, kind="article"))
    lines = content[:MAX_BYTES].decode("utf-8", "replace").split()
    if lines and all(line.startswith(("http://", "https://")) for line in lines):
        return tuple(Lead(url=clean_url(line), kind="article") for line in lines)
    beginning = fold(content[:200].decode("utf-8", "replace"))[:60]
    raise BadSource(f"{url}: expected a sitemap, got {beginning!r}")


def _leads(root: Any, url: str, *, kind: Any) -> Iterator[Lead]:
    for entry in root:
        if not isinstance(entry.tag, str):
            continue  # a comment
        said = {_local_name(child): child for child in entry if isinstance(child.tag, str)}
        address = fold(said["loc"].text) if "loc" in said else ""
        target = urljoin(url, address)
        if not address or not target.startswith(("http://", "https://")):
            continue
        modified = fold(said["lastmod"].text) if "lastmod" in said else ""
        claims = list(_news_claims(said.get("news"), url))
        if kind == "article" and modified:
            claims.append(Claim(field="modified", value=modified, source="sitemap", place=url))
        published = next((claim.value for claim in claims if claim.field == "published"), "")
        yield Lead(
            url=clean_url(target) if kind == "article" else target,
            kind=kind,
            claims=tuple(claims),
            changed_at=_instant(modified) or _instant(published),
            priority=(10 if published else 0) if kind == "article" else 50,
        )


def _news_claims(news: Any, url: str) -> Iterator[Claim]:
    if news is None:
        return
    for element in news.iter():
        field = _NEWS_FIELDS.get(_local_name(element)) if isinstance(element.tag, str) else None
        value = fold(element.text)
        if field and value:
            yield Claim(field=field, value=value, source="sitemap", place=url)


def _unpacked(body: bytes, url: str) -> bytes:
    content = body
    if body[:2] == b"\x1f\x8b":
        try:
            with gzip.open(io.BytesIO(body)) as stream:
                content = stream.read(MAX_BYTES + 1)
        except (OSError, EOFError, zlib.error) as error:
            raise BadSource(f"{url}: expected a gzip file, got a broken one ({error})") from error
    if len(content) > MAX_BYTES:
        raise BadSource(f"{url}: expected a sitemap of at most {MAX_BYTES} bytes, got more")
    return content.strip()


def _instant(text: str) -> datetime | None:
    """A W3C date as an instant; a day alone is its last second, for a page changed at any hour of it. None: no date."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    if len(text) == 10:
        moment = moment.replace(hour=23, minute=59, second=59)
    return moment.replace(tzinfo=UTC) if moment.utcoffset() is None else moment.astimezone(UTC)


def _local_name(element: Any) -> str:
    return str(element.tag).rpartition("}")[2]
