"""Which links of a page lead to feeds, sections and articles."""

from __future__ import annotations

import pytest

from scraper.publisher import Publisher
from scraper.sources.links import could_be_article, could_be_section, read_links

ARTICLES = {
    "a date in the path": "/2026/03/02/le-bac-rouvre.html",
    "a date without slashes": "/actualite/20260302-le-bac-rouvre",
    "a number at the end": "/societe/le-bac-rouvre-41277.html",
    "a number as its own step": "/article/412778/",
    "a number in the query": "/article.php?id=412778",
    "a long slug": "/le-bac-du-vannier-rouvre-lundi",
    "three long words": "/culture/exposition-photographique-inauguree",
    "capitals and a CNT number": "/france/le-bac-rouvre-apres-les-travaux-CNT000002cXyz1.html",
}
NO_ARTICLES = {
    "the front page": "/",
    "a section": "/societe/",
    "a section of two words": "/faits-divers/",
    "a tag": "/tag/les-elections-municipales-de-2026",
    "an author": "/auteur/jeanne-duval-41277/",
    "an image": "/photos/2026/03/02/le-bac-rouvre-lundi.jpg",
    "a PDF": "/une/2026/03/02/le-journal-du-lundi.pdf",
    "a month's archive": "/2026/03/",
    "a feed": "/rss/le-fil-info-en-continu.xml",
    "the newsletter": "/newsletter/41277/",
}


@pytest.mark.parametrize("path", ARTICLES.values(), ids=ARTICLES)
def test_could_be_article(path: str) -> None:
    assert could_be_article(f"https://levannier.example{path}")


@pytest.mark.parametrize("path", NO_ARTICLES.values(), ids=NO_ARTICLES)
def test_could_not(path: str) -> None:
    assert not could_be_article(f"https://levannier.example{path}")


SECTIONS = {"/societe/": True, "/sport/football/": True, "/": False, "/contact": False, "/recherche?q=bac": False}


@pytest.mark.parametrize(("path", "expected"), SECTIONS.items(), ids=SECTIONS)
def test_could_be_section(path: str, expected: bool) -> None:
    assert could_be_section(f"https://levannier.example{path}") is expected


HOME = b"""<html><head><title>Le Vannier</title>
<link rel="alternate" type="application/rss+xml" title="Le Vannier" href="/rss.xml">
<link rel="alternate" type="application/rss+xml" title="Le Vannier : commentaires" href="/comments/feed/">
<link rel="alternate" hreflang="nl" href="/nl/"></head>
<body><nav><a href="/societe/">Soci\xc3\xa9t\xc3\xa9</a><a href="/sport/">Sport</a><a href="/abonnement/">S'abonner</a></nav>
<main><a href="2026/03/02/le-bac-rouvre.html?utm_campaign=une#commentaires"><h2>Le bac rouvre</h2></a>
<a href="https://www.levannier.example/2026/03/02/le-bac-rouvre.html">Le bac</a>
<a href="https://regie.example/2026/03/02/une-offre-a-saisir.html">Offre</a>
<a href="/culture/">Culture</a><a href="mailto:redaction@levannier.example">&Eacute;crire</a><a href="http://[">?</a>
<a href="javascript:void(0)">Fermer</a><a>Rien</a></main></body></html>"""


def test_links_of_a_front_page() -> None:
    links = read_links(HOME, url="https://levannier.example/", headers={})
    assert links.feeds == ("https://levannier.example/rss.xml",)
    assert links.sections == ("https://levannier.example/societe/", "https://levannier.example/sport/")
    assert links.articles == (
        "https://levannier.example/2026/03/02/le-bac-rouvre.html",
        "https://www.levannier.example/2026/03/02/le-bac-rouvre.html",
    )


def test_a_publisher_says_what_an_article_is() -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", article_url=r"^/culture/$")
    links = read_links(HOME, url="https://levannier.example/", headers={}, publisher=publisher)
    assert links.articles == ("https://levannier.example/culture/",)


def test_links_are_relative_to_the_base() -> None:
    body = (
        b'<head><base href="https://levannier.example/une/"></head><body><a href="le-bac-rouvre-41277.html">Le bac</a>'
    )
    links = read_links(body, url="https://levannier.example/", headers={})
    assert links.articles == ("https://levannier.example/une/le-bac-rouvre-41277.html",)
