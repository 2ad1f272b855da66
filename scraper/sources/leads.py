"""What a source leads to: parsed and sifted in one go, in a reader process, so that the crawl is handed little."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from scraper.crawling.outcomes import Lead, PageKind
from scraper.publisher import Publisher
from scraper.reading.urls import on_same_site
from scraper.sources.feeds import read_feed
from scraper.sources.links import is_article_address, read_links
from scraper.sources.sitemaps import read_sitemap


def read_source(
    body: bytes,
    *,
    kind: PageKind,
    url: str,
    headers: Mapping[str, str],
    publisher: Publisher | None,
    since: datetime,
) -> tuple[Lead, ...]:
    """The leads of a feed, sitemap, section or home page, on its own site.

    `since` (aware) is how old an entry of a sitemap may be by its own date; one
    without a date may be of any age. `publisher` is whose address `url` is, if
    known: its other hosts belong to the site, and its `article_url` says what an
    article is on section pages and in plain sitemaps.

    Raises:
        BadSource: the body is not what `kind` says.
    """
    leads: Iterable[Lead]
    if kind == "feed":
        leads = read_feed(body, url=url)
    elif kind == "sitemap":
        leads = _recent(read_sitemap(body, url=url), since=since, publisher=publisher)
    else:
        leads = _of_page(body, kind=kind, url=url, headers=headers, publisher=publisher)
    return tuple(lead for lead in leads if on_same_site(lead.url, url, publisher=publisher))


def _recent(leads: Iterable[Lead], *, since: datetime, publisher: Publisher | None) -> Iterator[Lead]:
    """Entries that are not too old; of plain sitemaps, only addresses that may be articles."""
    for lead in leads:
        if lead.changed_at is not None and lead.changed_at < since:
            continue
        is_news = any(claim.field == "published" for claim in lead.claims)
        if lead.kind == "sitemap" or is_news or is_article_address(lead.url, publisher):
            yield lead


def _of_page(
    body: bytes, *, kind: PageKind, url: str, headers: Mapping[str, str], publisher: Publisher | None
) -> Iterator[Lead]:
    """Articles; of a home page, feeds and sections too."""
    links = read_links(body, url=url, headers=headers, publisher=publisher)
    yield from (Lead(url=address, kind="article") for address in links.articles)
    if kind == "home":
        yield from (Lead(url=address, kind="feed") for address in links.feeds)
        yield from (Lead(url=address, kind="section") for address in links.sections)
