"""Feeds become leads with what they say as evidence."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.errors import BadSource
from scraper.sources.feeds import MAX_BYTES, read_feed

URL = "https://levannier.example/rss.xml"

RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Le Vannier</title>
<item><title>Le bac rouvre&amp;nbsp;: « enfin »</title><link>https://levannier.example/2026/03/02/bac.html?utm_source=rss#xtor=RSS-1</link>
<pubDate>Mon, 02 Mar 2026 18:50:00 +0100</pubDate><dc:creator>Jeanne Duval</dc:creator></item>
<item><title>Sans date</title><link>/2026/03/01/sans-date.html</link></item>
<item><title>Sans adresse</title></item>
<item><title>Par son identifiant</title><guid>https://levannier.example/2026/02/28/identifiant.html</guid></item>
</channel></rss>"""

ATOM = """<feed xmlns="http://www.w3.org/2005/Atom"><title>Le Vannier</title>
<entry><title>Le bac rouvre</title><link rel="alternate" href="https://levannier.example/bac-rouvre"/>
<published>2026-03-02T17:50:00Z</published><updated>2026-03-02T19:00:00+01:00</updated>
<author><name>Jeanne Duval</name></author></entry></feed>"""

RDF = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
 xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://levannier.example/"><title>Le Vannier</title></channel>
<item rdf:about="https://levannier.example/bac"><title>Le bac rouvre</title><link>https://levannier.example/bac</link>
<dc:date>2026-03-02T18:50:00+01:00</dc:date></item></rdf:RDF>"""

FEEDS = {  # the feed: (address, what it says, when it says it changed) of its first article
    "RSS": (
        RSS,
        "https://levannier.example/2026/03/02/bac.html",
        {
            "title": "Le bac rouvre : « enfin »",
            "published": "Mon, 02 Mar 2026 18:50:00 +0100",
            "author": "Jeanne Duval",
        },
        datetime(2026, 3, 2, 17, 50, tzinfo=UTC),
    ),
    "Atom": (
        ATOM,
        "https://levannier.example/bac-rouvre",
        {
            "title": "Le bac rouvre",
            "published": "2026-03-02T17:50:00Z",
            "modified": "2026-03-02T19:00:00+01:00",
            "author": "Jeanne Duval",
        },
        datetime(2026, 3, 2, 18, 0, tzinfo=UTC),
    ),
    "RDF": (
        RDF,
        "https://levannier.example/bac",
        {"title": "Le bac rouvre", "published": "2026-03-02T18:50:00+01:00"},
        datetime(2026, 3, 2, 17, 50, tzinfo=UTC),
    ),
}


@pytest.mark.parametrize(("text", "url", "says", "changed_at"), FEEDS.values(), ids=FEEDS)
def test_first_article(text: str, url: str, says: dict[str, str], changed_at: datetime) -> None:
    lead = read_feed(text.encode(), url=URL)[0]
    assert (lead.url, lead.kind, lead.changed_at) == (url, "article", changed_at)
    assert {claim.field: claim.value for claim in lead.claims} == says
    assert {(claim.source, claim.place) for claim in lead.claims} == {("feed", URL)}


def test_relative_and_missing_addresses() -> None:
    assert [lead.url for lead in read_feed(RSS.encode(), url=URL)] == [
        "https://levannier.example/2026/03/02/bac.html",
        "https://levannier.example/2026/03/01/sans-date.html",
        "https://levannier.example/2026/02/28/identifiant.html",
    ]


def test_a_feed_in_windows_1252_and_one_cut_in_the_middle() -> None:
    old = RSS.replace("utf-8", "windows-1252").encode("cp1252")
    assert read_feed(old, url=URL)[0].claims[0].value == "Le bac rouvre : « enfin »"
    cut = RSS[: RSS.index("<item><title>Sans adresse")].encode()
    assert len(read_feed(cut, url=URL)) == 2


def test_an_empty_feed_is_a_feed() -> None:
    assert read_feed(b"<rss version='2.0'><channel><title>Le Vannier</title></channel></rss>", url=URL) == ()


NO_FEEDS = {
    "an HTML page": b"<!doctype html><html><head><title>Maintenance</title></head><body><p>Revenez plus tard.</p></body></html>",
    "words": b"Service indisponible",
    "nothing": b"",
    "JSON": b'{"error": "not found"}',
    "a sitemap": b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://a.example/</loc></url></urlset>',
    "too large": b"<rss version='2.0'>" + b" " * MAX_BYTES,
}


@pytest.mark.parametrize("body", NO_FEEDS.values(), ids=NO_FEEDS)
def test_no_feed(body: bytes) -> None:
    with pytest.raises(BadSource, match=r"https://levannier\.example/rss\.xml: expected"):
        read_feed(body, url=URL)
