from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading.levannier import document, page

from scraper.publisher import Publisher
from scraper.reading.urls import clean_url, on_same_site, read_canonical, site_of, url_key

CLEANED = {
    "the tag of AT Internet": ("https://levannier.example/a.html?xtor=RSS-16", "https://levannier.example/a.html"),
    "the same in the fragment": ("https://levannier.example/a.html#xtor=EPR-1&xtref=x", "https://levannier.example/a.html"),
    "Piano's at_ tags": ("https://levannier.example/a?at_medium=push&at_campaign=x", "https://levannier.example/a"),
    "utm beside what matters": ("https://levannier.example/a?utm_source=x&id=3&fbclid=y", "https://levannier.example/a?id=3"),
    "a name without value is the article": ("https://levannier.example/spip.php?article12", "https://levannier.example/spip.php?article12"),
    "the order of a query": ("https://levannier.example/a?b=2&a=1", "https://levannier.example/a?b=2&a=1"),
    "a name that only begins like a tracker's": ("https://levannier.example/a?reference=12", "https://levannier.example/a?reference=12"),
    "a word that is a tracker with some values": ("https://levannier.example/a?origine=newsletter", "https://levannier.example/a"),
    "the same word with meaning": ("https://levannier.example/a?origine=Bretagne", "https://levannier.example/a?origine=Bretagne"),
    "a trailing slash stays": ("https://levannier.example/a/", "https://levannier.example/a/"),
    "a front page has a path": ("https://levannier.example", "https://levannier.example/"),
    "host in lower case, default port gone": ("https://LeVannier.example:443/A", "https://levannier.example/A"),
    "letters are quoted": ("https://levannier.example/été", "https://levannier.example/%C3%A9t%C3%A9"),
    "commas stay": ("https://levannier.example/,paniers,12.asp", "https://levannier.example/,paniers,12.asp"),
}  # fmt: skip


@pytest.mark.parametrize("given_url, cleaned", CLEANED.values(), ids=CLEANED.keys())
def test_an_address_is_cleaned_for_fetching(given_url: str, cleaned: str) -> None:
    assert clean_url(given_url) == cleaned
    assert clean_url(cleaned) == cleaned


ONE_KEY = (
    "https://www.levannier.example/societe/la-halle.html",
    "http://levannier.example/societe/la-halle.html",
    "https://m.levannier.example/societe/la-halle.html",
    "https://www.levannier.example/societe/la-halle.html?xtor=RSS-1",
    "https://www.levannier.example/societe/la-halle.html#commentaires",
    "https://www.levannier.example/societe//la-halle.html",
    "https://amp.levannier.example/societe/la-halle.amp.html",
)


def test_all_spellings_of_an_address_have_one_key() -> None:
    assert {url_key(url) for url in ONE_KEY} == {"levannier.example/societe/la-halle.html"}


@pytest.mark.parametrize(
    "one, other",
    [
        ("https://levannier.example/spip.php?article12", "https://levannier.example/spip.php?article13"),
        ("https://levannier.example/index.php?id=12", "https://levannier.example/index.php?id=13"),
        ("https://levannier.example/a", "https://lerotin.example/a"),
        ("https://levannier.example/lire?url=https://lerotin.example/a", "https://lerotin.example/a"),
    ],
)
def test_two_articles_have_two_keys(one: str, other: str) -> None:
    assert url_key(one) != url_key(other)


@given(
    st.from_regex(
        r"https?://[a-z]{1,8}\.example(/[\wé%-]{0,9}){0,3}/?(\?[a-z_]{1,8}=?[\w&=]{0,9})?(#\w{0,5})?", fullmatch=True
    )
)
def test_cleaning_twice_is_cleaning_once(url: str) -> None:
    assert clean_url(clean_url(url)) == clean_url(url)
    assert url_key(clean_url(url)) == url_key(url)


SITES = {
    "https://www.levannier.example/a": "levannier.example",
    "https://regions.levannier.example/a": "levannier.example",
    "https://www.bbc.co.uk/a": "bbc.co.uk",
    "http://127.0.0.1:8080/a": "127.0.0.1",
    "http://[::1/a": "",
    "not an address": "",
}


@pytest.mark.parametrize("url, site", SITES.items())
def test_the_site_of_an_address(url: str, site: str) -> None:
    assert site_of(url) == site


def test_hosts_of_one_publisher_are_one_site() -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", domains=("vannier-info.example",))
    ours = ("https://levannier.example/a", "https://www.vannier-info.example/a")
    assert not on_same_site(*ours)
    assert on_same_site(*ours, publisher=publisher)
    assert not on_same_site("https://lerotin.example/a", ours[0], publisher=publisher)


HERE = "https://www.levannier.example/societe/la-halle.html"
CANONICAL = {
    "its own word": ('<link rel="canonical" href="https://www.levannier.example/societe/halle-12.html">', HERE, "https://www.levannier.example/societe/halle-12.html"),
    "relative": ('<link rel="canonical" href="/societe/halle-12.html">', HERE, "https://www.levannier.example/societe/halle-12.html"),
    "relative to another base": ('<base href="https://www.levannier.example/archives/"><link rel="canonical" href="halle-12.html">', HERE, "https://www.levannier.example/archives/halle-12.html"),
    "with a tracker": ('<link rel="canonical" href="/societe/halle-12.html?xtor=1#x">', HERE, "https://www.levannier.example/societe/halle-12.html"),
    "on another site": ('<link rel="canonical" href="https://lerotin.example/vol.html">', HERE, HERE),
    "on a site whose name ends alike": ('<link rel="canonical" href="https://faux-levannier.example/vol.html">', HERE, HERE),
    "of another site, og:url of this one": ('<link rel="canonical" href="https://lerotin.example/"><meta property="og:url" content="/b.html">', HERE, "https://www.levannier.example/b.html"),
    "the front page": ('<link rel="canonical" href="https://www.levannier.example/">', HERE, HERE),
    "no address at all": ('<link rel="canonical" href="javascript:alert(1)">', HERE, HERE),
    "broken": ('<link rel="canonical" href="http://[::1">', HERE, HERE),
    "http where the page came by https": ('<link rel="canonical" href="http://www.levannier.example/a.html">', HERE, "https://www.levannier.example/a.html"),
    "og:url": ('<meta property="og:url" content="https://www.levannier.example/a.html">', HERE, "https://www.levannier.example/a.html"),
    "nothing, from a mobile host": ("", "https://m.levannier.example/a.html", "https://www.levannier.example/a.html"),
    "nothing, from an AMP host": ("", "https://amp.levannier.example/a.html", "https://www.levannier.example/a.html"),
    "nothing, from an AMP path": ("", "https://www.levannier.example/la-halle/amp/", "https://www.levannier.example/la-halle"),
    "nothing, AMP before the path": ("", "https://www.levannier.example/amp/la-halle.html", "https://www.levannier.example/la-halle.html"),
    "nothing, AMP in the query": ("", "https://www.levannier.example/la-halle.html?amp=1", "https://www.levannier.example/la-halle.html"),
    "loopback keeps port and scheme": ('<link rel="canonical" href="http://127.0.0.1:8080/a.html">', "http://127.0.0.1:8080/b.html", "http://127.0.0.1:8080/a.html"),
}  # fmt: skip


@pytest.mark.parametrize("head, url, canonical", CANONICAL.values(), ids=CANONICAL.keys())
def test_the_canonical_address(head: str, url: str, canonical: str) -> None:
    assert read_canonical(document(page(head=head, json_ld=None), url=url)).value == canonical


def test_the_evidence_says_why_an_address_lost() -> None:
    head = '<link rel="canonical" href="https://lerotin.example/vol.html">'
    claims = read_canonical(document(page(head=head), url=HERE)).evidence
    assert [(c.verdict, c.why) for c in claims if "lerotin" in c.value] == [("lost", "on another site than the page")]
