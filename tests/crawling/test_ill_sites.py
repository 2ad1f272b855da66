"""A source that is broken is named and counted, and the rest of the site is read all the same."""

from __future__ import annotations

from typing import Any

from loopback_site import LoopbackSite, Reply

LOOPBACK = ("-s", "CONTACT=redaction@levannier.example", "-s", "ALLOW_PRIVATE_ADDRESSES=True")
FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=False")

HOME = b"""<html><head><link rel="alternate" type="application/rss+xml" href="/rss.xml"></head>
<body><a href="/ville/le-bac-rouvre-lundi-41200.html">Le bac</a> <a href="/ville/le-quai-attend-41201.html">Le quai</a>
<a href="/ville/le-plan-du-port-41202.html">Le plan</a></body></html>"""
ARTICLE = (
    "<html lang=fr><head><title>Le bac rouvre - Le Vannier</title></head><body><article><h1>Le bac rouvre</h1>"
    + "<p>Le bac qui relie les deux rives a repris son service lundi, après trois semaines de travaux.</p>" * 6
    + "</article></body></html>"
).encode()


def test_broken_sources_and_a_reader_that_gives_up(workshop: Any) -> None:
    site = LoopbackSite({"/": Reply(HOME), "/ville/le-bac-rouvre-lundi-41200.html": Reply(ARTICLE)})
    site.replies |= {
        "/robots.txt": Reply(f"Sitemap: {site.base}/sitemap.xml\n".encode(), headers={"Content-Type": "text/plain"}),
        "/rss.xml": Reply(b"<html><body>Maintenance</body></html>"),
        "/sitemap.xml": Reply(b"<html><body>Erreur interne</body></html>"),
        "/ville/le-quai-attend-41201.html": Reply(ARTICLE[:200], cut=True),
        "/ville/le-plan-du-port-41202.html": Reply(b"%PDF-1.7", headers={"Content-Type": "application/pdf"}),
    }
    with site:
        result = workshop.run("crawl", "news", "-a", f"site={site.base}", *LOOPBACK, *FAST)
    assert (result.returncode, result.stderr) == (0, "")
    found = {
        row["url"].removeprefix(site.base): row["failure"] for row in workshop.query("select url, failure from pages")
    }
    assert found == {
        "/": None,
        "/rss.xml": "not_a_feed",
        "/sitemap.xml": "not_a_sitemap",
        "/ville/le-bac-rouvre-lundi-41200.html": None,
        "/ville/le-quai-attend-41201.html": "cut_short",
        "/ville/le-plan-du-port-41202.html": "not_a_page",
    }
    log = (workshop.folder / "news.log").read_text()
    assert f"not_a_feed {site.base}/rss.xml: expected RSS, Atom or RDF" in log


def test_a_source_that_takes_too_long_to_read(workshop: Any) -> None:
    endless = b"<rss version='2.0'><channel>" + b"<item><title>Le bac</title><link>/bac</link></item>" * 80_000
    replies = {"/": Reply(HOME), "/rss.xml": Reply(endless), "/ville/le-bac-rouvre-lundi-41200.html": Reply(ARTICLE)}
    with LoopbackSite(replies) as site:
        settings = ("-s", "READER_SECONDS=2", *FAST)
        result = workshop.run("crawl", "news", "-a", f"site={site.base}", *LOOPBACK, *settings)
    assert (result.returncode, result.stderr) == (0, "")
    assert "reading_timeout 1" in result.stdout
    rows = workshop.query("select url, failure, capture_id from pages where kind = 'feed'")
    assert [(row["url"], row["failure"]) for row in rows] == [(f"{site.base}/rss.xml", "reading_timeout")]
    assert workshop.query("select 1 from captures where url = ? and status = 200", rows[0]["url"])
    assert workshop.query("select count(*) n from articles")[0]["n"] == 1
