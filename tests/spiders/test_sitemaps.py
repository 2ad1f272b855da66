"""Sitemaps become leads; what a news sitemap says travels with them."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime

import pytest

from scraper.errors import BadSource
from scraper.sources.sitemaps import read_sitemap

URL = "https://levannier.example/sitemap.xml"
NEWS = """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
<!-- du jour -->
<url><loc> https://levannier.example/2026/03/02/bac.html?xtor=RSS-1 </loc><lastmod>2026-03-02T19:00:00+01:00</lastmod>
<news:news><news:publication><news:name>Le Vannier</news:name><news:language>fr</news:language></news:publication>
<news:publication_date>2026-03-02T18:50:00+01:00</news:publication_date><news:title>Le bac rouvre &amp; repart</news:title></news:news></url>
<url><loc>https://levannier.example/2026/03/01/marche.html</loc></url>
<url><lastmod>2026-03-01</lastmod></url>
</urlset>"""
INDEX = """<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<sitemap><loc>https://levannier.example/sitemap-2026-03.xml.gz</loc><lastmod>2026-03-02</lastmod></sitemap>
<sitemap><loc>/sitemap-2005.xml</loc></sitemap></sitemapindex>"""


def test_news_sitemap() -> None:
    first, second = read_sitemap(NEWS.encode(), url=URL)
    assert first.url == "https://levannier.example/2026/03/02/bac.html"
    assert first.changed_at == datetime(2026, 3, 2, 18, 0, tzinfo=UTC)
    assert {(claim.field, claim.value, claim.source) for claim in first.claims} == {
        ("language", "fr", "sitemap"),
        ("published", "2026-03-02T18:50:00+01:00", "sitemap"),
        ("title", "Le bac rouvre & repart", "sitemap"),
        ("modified", "2026-03-02T19:00:00+01:00", "sitemap"),
    }
    assert (second.url, second.claims, second.changed_at) == (
        "https://levannier.example/2026/03/01/marche.html",
        (),
        None,
    )
    assert first.priority > second.priority


def test_index() -> None:
    first, second = read_sitemap(INDEX.encode(), url=URL)
    assert (first.url, first.kind) == ("https://levannier.example/sitemap-2026-03.xml.gz", "sitemap")
    assert first.changed_at == datetime(2026, 3, 2, 23, 59, 59, tzinfo=UTC)
    assert second.url == "https://levannier.example/sitemap-2005.xml"


SAME = {
    "gzip": gzip.compress(NEWS.encode()),
    "a blank line before the declaration": b"\n\n" + NEWS.encode(),
    "a byte order mark": NEWS.encode("utf-8-sig"),
    "no namespace": NEWS.replace(' xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"', "").encode(),
    "cut short": NEWS[: NEWS.index("<url><lastmod>")].encode(),
}


@pytest.mark.parametrize("body", SAME.values(), ids=SAME)
def test_other_shapes_of_the_same(body: bytes) -> None:
    assert read_sitemap(body, url=URL) == read_sitemap(NEWS.encode(), url=URL)


def test_lines_of_text() -> None:
    leads = read_sitemap(b"https://levannier.example/a\nhttps://levannier.example/b\n", url=URL)
    assert [lead.url for lead in leads] == ["https://levannier.example/a", "https://levannier.example/b"]


def test_entities_are_not_followed() -> None:
    bomb = b"""<!DOCTYPE u [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">
    <!ENTITY f SYSTEM "file:///etc/hostname">]>
    <urlset><url><loc>https://levannier.example/&f;</loc></url><url><loc>https://levannier.example/ok</loc></url></urlset>"""
    assert [lead.url for lead in read_sitemap(bomb, url=URL)][-1] == "https://levannier.example/ok"


NO_SITEMAPS = {
    "an HTML page": b"<html><body><p>Erreur</p></body></html>",
    "a feed": b"<rss version='2.0'><channel/></rss>",
    "nothing": b"",
    "broken gzip": gzip.compress(NEWS.encode())[:60],
    "words": b"introuvable",
}


@pytest.mark.parametrize("body", NO_SITEMAPS.values(), ids=NO_SITEMAPS)
def test_no_sitemap(body: bytes) -> None:
    with pytest.raises(BadSource, match="expected"):
        read_sitemap(body, url=URL)
