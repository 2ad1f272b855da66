"""The shipped newspaper behaves as a newspaper's site does."""

from __future__ import annotations

import gzip
import http.client
import time
import tomllib
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from lxml import etree, html

from spiders.demo_site import Fault, NewspaperServer
from spiders.demo_site.listings import FORBIDDEN_PATH, GONE_PATH, LISTING_PATH, MOVED_PATH
from spiders.demo_site.pages import SECTIONS
from spiders.demo_site.stories import load_stories
from spiders.demo_site.wording import relative_words

NOON = datetime(2026, 11, 22, 11, 0, tzinfo=UTC)
TRUTH = tomllib.loads((Path(__file__).parent / "newspaper_truth.toml").read_text(encoding="utf-8"))


def ask(newspaper: NewspaperServer, path: str, **headers: str) -> tuple[int, dict[str, str], bytes]:
    """One request; header names with _ for -."""
    connection = http.client.HTTPConnection(urlsplit(newspaper.base).netloc, timeout=10)
    try:
        connection.request("GET", path, headers={name.replace("_", "-"): value for name, value in headers.items()})
        answer = connection.getresponse()
        return answer.status, {name.lower(): value for name, value in answer.getheaders()}, answer.read()
    finally:
        connection.close()


KINDS = {
    "home": ("/", 200, "text/html; charset=utf-8"),
    "section": ("/culture/", 200, "text/html; charset=utf-8"),
    "rss": ("/rss.xml", 200, "application/rss+xml"),
    "atom": ("/culture/atom.xml", 200, "application/atom+xml"),
    "sitemap index": ("/sitemap.xml", 200, "application/xml"),
    "news sitemap": ("/sitemap-actualites.xml", 200, "application/xml"),
    "packed sitemap": ("/sitemap-archives.xml.gz", 200, "application/gzip"),
    "robots.txt": ("/robots.txt", 200, "text/plain; charset=utf-8"),
    "old charset": ("/culture/exposition-cartes-41140.html", 200, "text/html; charset=windows-1252"),
    "listing with an article's address": (LISTING_PATH, 200, "text/html; charset=utf-8"),
    "gone": (GONE_PATH, 404, "text/html; charset=utf-8"),
    "moved": (MOVED_PATH, 301, "text/html; charset=utf-8"),
}


@pytest.mark.parametrize(("path", "status", "content_type"), KINDS.values(), ids=KINDS)
def test_each_kind_of_page_answers(newspaper: NewspaperServer, path: str, status: int, content_type: str) -> None:
    answered, headers, _ = ask(newspaper, path)
    assert (answered, headers["content-type"]) == (status, content_type)
    assert newspaper.hits == [path]


def test_every_article_of_the_truth_is_served_and_none_beside_it(newspaper: NewspaperServer) -> None:
    assert {story.path for story in newspaper.site.stories} == set(TRUTH)
    assert all(ask(newspaper, path)[0] == 200 for path in TRUTH)


def test_every_article_can_be_found_from_the_sources(newspaper: NewspaperServer) -> None:
    listed: set[str] = set()
    for path in ("/sitemap-actualites.xml", "/sitemap-archives.xml.gz"):
        body = ask(newspaper, path)[2]
        tree = etree.fromstring(gzip.decompress(body) if path.endswith(".gz") else body)
        listed |= {urlsplit(text).path for text in tree.xpath("//*[local-name()='loc']/text()")}
    assert set(TRUTH) | {FORBIDDEN_PATH} == listed
    linked: set[str] = set()
    for section in SECTIONS:
        page = html.fromstring(ask(newspaper, f"/{section}/")[2])
        linked |= {urlsplit(link).path for link in page.xpath("//div[@class='vignette']//a/@href")}
    assert linked == set(TRUTH) | {FORBIDDEN_PATH, GONE_PATH, MOVED_PATH, LISTING_PATH}


def test_what_subscribers_read_is_never_sent(newspaper: NewspaperServer) -> None:
    body = ask(newspaper, "/economie/papeterie-fermeture-41218.html")[2].decode()
    assert "Il vous reste 57" in body
    assert "Reste à trouver l’argent" not in body


def test_an_unchanged_page_answers_304(newspaper: NewspaperServer) -> None:
    path = "/politique/tramway-41207.html"
    _, headers, _ = ask(newspaper, path)
    assert ask(newspaper, path, If_None_Match=headers["etag"])[0] == 304
    assert ask(newspaper, path, If_Modified_Since=headers["last-modified"])[0] == 304
    assert ask(newspaper, path, If_None_Match='"another"', If_Modified_Since=headers["last-modified"])[0] == 200


def test_gzip_is_sent_to_those_who_ask_for_it(newspaper: NewspaperServer) -> None:
    _, plain_headers, plain = ask(newspaper, "/")
    _, headers, packed = ask(newspaper, "/", Accept_Encoding="gzip")
    assert "content-encoding" not in plain_headers
    assert headers["content-encoding"] == "gzip"
    assert gzip.decompress(packed) == plain


def test_the_second_edition_corrects_one_article_and_says_when(newspaper: NewspaperServer) -> None:
    path = "/faits-divers/proces-faux-notaire-41209.html"
    before = {story.path: ask(newspaper, story.path)[1]["etag"] for story in newspaper.site.stories}
    opened = datetime.now(UTC).replace(microsecond=0)
    newspaper.publish(2)
    after = {story.path: ask(newspaper, story.path)[1]["etag"] for story in newspaper.site.stories}
    # its neighbours change too: their boxes of related articles carry its new title
    assert before[path] != after[path]
    sitemap = etree.fromstring(ask(newspaper, "/sitemap-actualites.xml")[2])
    lastmod = sitemap.xpath("//*[local-name()='url'][contains(., $path)]/*[local-name()='lastmod']/text()", path=path)
    assert datetime.fromisoformat(lastmod[0]) >= opened


RELATIVE = {
    "an hour": (timedelta(hours=1, minutes=10), "il y a 1 heure"),
    "hours": (timedelta(hours=7), "il y a 7 heures"),
    "less than an hour is called one": (timedelta(minutes=20), "il y a 1 heure"),
    "yesterday at two": (timedelta(hours=22), "hier à 14h"),
    "days": (timedelta(days=3), "il y a 3 jours"),
}


@pytest.mark.parametrize(("age", "words"), RELATIVE.values(), ids=RELATIVE)
def test_relative_words_count_from_the_site_s_clock(age: timedelta, words: str) -> None:
    from spiders.demo_site.stories import PARIS

    assert relative_words((NOON - age).astimezone(PARIS), now=NOON) == words


@pytest.mark.parametrize("hour", range(0, 24, 3))
def test_a_relative_story_keeps_its_hour_all_day(hour: int) -> None:
    opened = NOON.replace(hour=hour)
    story = next(s for s in load_stories(edition=1, opened_at=opened) if s.relative == "hours-ago")
    assert story.published.hour == 5
    assert timedelta(hours=1) <= opened - story.published < timedelta(hours=25)


def test_faults_come_and_go(newspaper: NewspaperServer) -> None:
    newspaper.faults["/"] = Fault(status=503, retry_after_seconds=7, times=2)
    answers = [ask(newspaper, "/") for _ in range(3)]
    assert [status for status, _, _ in answers] == [503, 503, 200]
    assert answers[0][1]["retry-after"] == "7"


def test_a_body_may_be_huge_or_broken_off(newspaper: NewspaperServer) -> None:
    newspaper.faults["/"] = Fault(padding_bytes=1_000_000)
    assert len(ask(newspaper, "/")[2]) > 1_000_000
    newspaper.faults["/"] = Fault(cut_after_bytes=100)
    with pytest.raises(http.client.IncompleteRead):
        ask(newspaper, "/")


def test_closing_does_not_wait_for_a_hanging_page() -> None:
    with NewspaperServer() as newspaper:
        newspaper.faults["/"] = Fault(delay_seconds=60)
        connection = http.client.HTTPConnection(urlsplit(newspaper.base).netloc, timeout=10)
        connection.request("GET", "/")
        while not newspaper.hits:
            time.sleep(0.01)
        started = time.monotonic()
    connection.close()
    assert time.monotonic() - started < 3


def test_each_article_shows_a_picture_and_the_house_style(newspaper: NewspaperServer) -> None:
    _, _, page = ask(newspaper, "/environnement/castor-retour-41150.html")
    status, headers, picture = ask(newspaper, "/images/41150.png")
    assert f'href="{newspaper.base}/style.css"' in page.decode()
    assert f'src="{newspaper.base}/images/41150.png"' in page.decode()
    assert (status, headers["content-type"]) == (200, "image/png")
    assert picture.startswith(b"\x89PNG\r\n\x1a\n")
    assert ask(newspaper, "/style.css")[0] == 200
    assert ask(newspaper, "/images/1.png")[0] == 404
