"""What the newspaper tells machines about its articles: feeds, sitemaps, robots.txt."""

from __future__ import annotations

import gzip
from collections.abc import Callable, Sequence
from datetime import datetime
from email.utils import format_datetime
from xml.sax.saxutils import escape, quoteattr

from spiders.demo_site.listings import FORBIDDEN_PATH
from spiders.demo_site.metadata import NEWSPAPER
from spiders.demo_site.stories import Story

XML = '<?xml version="1.0" encoding="UTF-8"?>\n'


def rss_feed(stories: Sequence[Story], *, base: str) -> bytes:
    """RSS 2.0; its links carry the tracker that newspapers add to count their readers."""
    items = "".join(
        f"<item><title>{escape(story.title)}</title>"
        f"<link>{base}{story.path}?xtor=RSS-1</link>"
        f'<guid isPermaLink="false">{story.id}</guid>'
        f"<description>{escape(story.standfirst)}</description>"
        f"<pubDate>{format_datetime(story.published)}</pubDate>"
        + "".join(f"<dc:creator>{escape(name)}</dc:creator>" for name in story.authors)
        + "</item>\n"
        for story in stories
    )
    return (
        f'{XML}<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel>'
        f"<title>{NEWSPAPER}</title><link>{base}/</link><description>Toute l'actualité</description>\n"
        f"{items}</channel></rss>\n"
    ).encode()


def atom_feed(stories: Sequence[Story], *, base: str, title: str, path: str) -> bytes:
    """Atom 1.0 of one section."""
    entries = "".join(
        f"<entry><title>{escape(story.title)}</title><id>tag:courrier.example,2026:{story.id}</id>"
        f'<link rel="alternate" href={quoteattr(base + story.path)}/>'
        f"<published>{story.published.isoformat()}</published><updated>{story.changed.isoformat()}</updated>"
        f"<summary>{escape(story.standfirst)}</summary></entry>\n"
        for story in stories
    )
    latest = max(story.changed for story in stories).isoformat()
    return (
        f'{XML}<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="fr"><title>{escape(title)}</title>'
        f'<id>{base}{path}</id><link rel="self" href="{base}{path}"/><updated>{latest}</updated>\n'
        f"{entries}</feed>\n"
    ).encode()


def sitemap_index(*, base: str) -> bytes:
    """Points to the news sitemap and to the archives."""
    locations = "".join(
        f"<sitemap><loc>{base}{path}</loc></sitemap>\n"
        for path in ("/sitemap-actualites.xml", "/sitemap-archives.xml.gz")
    )
    return (
        f'{XML}<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{locations}</sitemapindex>\n'
    ).encode()


def news_sitemap(stories: Sequence[Story], *, base: str, changed: Callable[[Story], datetime]) -> bytes:
    """The recent articles, with the elements of Google News."""
    entries = "".join(
        f"<url><loc>{base}{story.path}</loc><lastmod>{changed(story).isoformat()}</lastmod>"
        f"<news:news><news:publication><news:name>{NEWSPAPER}</news:name><news:language>fr</news:language>"
        f"</news:publication><news:publication_date>{story.published.isoformat()}</news:publication_date>"
        f"<news:title>{escape(story.title)}</news:title></news:news></url>\n"
        for story in stories
    )
    return (
        f'{XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" '
        f'xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">\n{entries}</urlset>\n'
    ).encode()


def archive_sitemap(stories: Sequence[Story], *, base: str) -> bytes:
    """The older articles, gzipped as sitemaps of archives are; one address in it is forbidden."""
    paths = [(story.path, f"<lastmod>{story.changed.date().isoformat()}</lastmod>") for story in stories]
    entries = "".join(
        f"<url><loc>{base}{path}</loc>{lastmod}</url>\n" for path, lastmod in [*paths, (FORBIDDEN_PATH, "")]
    )
    text = f'{XML}<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n{entries}</urlset>\n'
    return gzip.compress(text.encode(), mtime=0)


def robots_txt(*, base: str, crawl_delay_seconds: float | None, forbid_all: bool) -> bytes:
    """Forbids the private folder, or everything."""
    lines = ["User-agent: *", f"Disallow: {'/' if forbid_all else '/prive/'}"]
    if crawl_delay_seconds is not None:
        lines.append(f"Crawl-delay: {crawl_delay_seconds:g}")
    return "\n".join([*lines, "", f"Sitemap: {base}/sitemap.xml", ""]).encode()
