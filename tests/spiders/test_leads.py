"""What is kept of what a source names."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.crawling.outcomes import PageKind
from scraper.publisher import Publisher
from scraper.sources.leads import read_source

SINCE = datetime(2026, 2, 1, tzinfo=UTC)
SITE = "https://www.levannier.example"
PUBLISHER = Publisher(
    name="Le Vannier", domain="levannier.example", domains=("levannier.example.net",), article_url=r"/a/"
)


def sitemap(*entries: tuple[str, str]) -> bytes:
    """(address, lastmod or "") of each entry."""
    urls = "".join(f"<url><loc>{loc}</loc>{f'<lastmod>{day}</lastmod>' if day else ''}</url>" for loc, day in entries)
    return f"<urlset>{urls}</urlset>".encode()


INDEX = (
    f"<sitemapindex><sitemap><loc>{SITE}/2005.xml</loc><lastmod>2005-12-31</lastmod></sitemap>"
    f"<sitemap><loc>{SITE}/2026.xml</loc><lastmod>2026-03-01</lastmod></sitemap></sitemapindex>"
).encode()
FEED = (
    "<rss version='2.0'><channel>"
    f"<item><link>{SITE}/une-page</link></item>"
    "<item><link>https://ailleurs.example/le-bac-rouvre-lundi-41200</link></item></channel></rss>"
).encode()
HOME = b"""<link rel=alternate type="application/rss+xml" href="/rss.xml"><nav><a href="/ville/">Ville</a></nav>
<a href="/ville/le-bac-rouvre-lundi-41200.html">Le bac</a><a href="https://levannier.example.net/a/1">1</a>"""

CASES: dict[str, tuple[PageKind, bytes, Publisher | None, list[str]]] = {
    "a sitemap's old entry is left out": (
        "sitemap",
        sitemap((f"{SITE}/le-bac-rouvre-lundi-1", "2026-01-31"), (f"{SITE}/le-quai-attend-depuis-2", "2026-02-01")),
        None,
        ["article /le-quai-attend-depuis-2"],
    ),
    "one without a date is kept": ("sitemap", sitemap((f"{SITE}/le-bac-rouvre-lundi-1", "")), None, ["article /le-bac-rouvre-lundi-1"]),
    "a page that is no article is not": ("sitemap", sitemap((f"{SITE}/contact", "")), None, []),
    "the publisher's pattern decides": (
        "sitemap",
        sitemap((f"{SITE}/a/1", ""), (f"{SITE}/le-bac-rouvre-lundi-1", "")),
        PUBLISHER,
        ["article /a/1"],
    ),
    "an index's old sitemap is left out": ("sitemap", INDEX, None, ["sitemap /2026.xml"]),
    "a feed's word is taken, on its own site": ("feed", FEED, PUBLISHER, ["article /une-page"]),
    "a section page gives articles": ("section", HOME, None, ["article /ville/le-bac-rouvre-lundi-41200.html"]),
    "a front page gives feeds and sections too": (
        "home",
        HOME,
        None,
        ["article /ville/le-bac-rouvre-lundi-41200.html", "feed /rss.xml", "section /ville/"],
    ),
    "another host of the publisher is the same site": ("section", HOME, PUBLISHER, ["article https://levannier.example.net/a/1"]),
}  # fmt: skip


@pytest.mark.parametrize(("kind", "body", "publisher", "expected"), CASES.values(), ids=CASES)
def test_leads(kind: PageKind, body: bytes, publisher: Publisher | None, expected: list[str]) -> None:
    leads = read_source(body, kind=kind, url=f"{SITE}/", headers={}, publisher=publisher, since=SINCE)
    assert [f"{lead.kind} {lead.url.removeprefix(SITE)}" for lead in leads] == expected
