"""The publishers' files against real pages: their layouts, their addresses of articles, their sources, their readings."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, replace
from datetime import date, datetime
from functools import cache
from pathlib import Path
from urllib.parse import urljoin
from zoneinfo import ZoneInfo

import pytest
from lxml import html
from lxml.cssselect import CSSSelector
from warcio.archiveiterator import ArchiveIterator

from scraper.publisher import Publisher
from scraper.reading import read_page
from scraper.reading.charset import decode_page
from scraper.reading.urls import clean_url, on_same_site
from scraper.scoring import reading_of, score_page
from scraper.sources.links import is_article_address, read_links
from scraper.truth import load_pages, load_truth
from spiders import publisher_for, publishers_by_spider

pytestmark = pytest.mark.press

SHARED = Path(__file__).parents[3] / "shared"
WARC = SHARED / "press" / "press.warc.gz"
SHIPPED = publishers_by_spider()
WITH_LAYOUTS = {name: publisher for name, publisher in SHIPPED.items() if publisher.layouts}
WITH_CHECKED = {
    name: publisher for name, publisher in SHIPPED.items() if any(source.checked for source in publisher.sources)
}
WORDS_OF_A_HEADLINE = 7
FEWEST_LINKS = 5
LEAST_SHARE = 0.55
"""Of the links with the words of a headline; the others lead to comments, dossiers, offers and terms of use."""


@dataclass(frozen=True, slots=True)
class Saved:
    url: str
    day: date
    body: bytes
    headers: dict[str, str]


@cache
def saved_pages() -> dict[str, list[Saved]]:
    """The saved pages of each newspaper."""
    pages: dict[str, list[Saved]] = defaultdict(list)
    with WARC.open("rb") as file:
        for record in ArchiveIterator(file):
            url = record.rec_headers.get_header("WARC-Target-URI")
            if record.rec_type != "response" or (publisher := publisher_for(url)) is None:
                continue
            seen = datetime.fromisoformat(record.rec_headers.get_header("WARC-Date"))
            headers = {name.lower(): value for name, value in record.http_headers.headers}
            day = seen.astimezone(ZoneInfo(publisher.timezone)).date()
            pages[publisher.name].append(Saved(url, day, record.content_stream().read(), headers))
    return pages


def tree_of(page: Saved) -> html.HtmlElement:
    text = decode_page(page.body, headers=page.headers).encode("utf-8", "replace")
    return html.document_fromstring(text, parser=html.HTMLParser(encoding="utf-8"))


def links_of(page: Saved) -> set[str]:
    """Every address that the page links to, `<link>` too, without fragment."""
    tree = tree_of(page)
    return {_plain(_target(element, tree, page)) for element in tree.iter("a", "link")}


def headlines_of(page: Saved, publisher: Publisher) -> set[str]:
    """Where the page's links of many words lead, on its own site: most are headlines of other articles."""
    tree = tree_of(page)
    anchors = [anchor for anchor in tree.iter("a") if len(anchor.text_content().split()) >= WORDS_OF_A_HEADLINE]
    targets = {clean_url(_target(anchor, tree, page)) for anchor in anchors}
    return {target for target in targets if on_same_site(target, page.url, publisher=publisher)}


def _target(element: html.HtmlElement, tree: html.HtmlElement, page: Saved) -> str:
    base = next((found.get("href") for found in tree.iter("base") if found.get("href")), "")
    return urljoin(urljoin(page.url, base), element.get("href", "").strip())


def _plain(url: str) -> str:
    return url.partition("#")[0].replace("/./", "/").removeprefix("https:").removeprefix("http:")


def test_reading_with_rules_is_never_worse_than_without() -> None:
    pages = load_pages(WARC)
    worse = []
    for truth in load_truth(SHARED / "truth" / "pages.json"):
        publisher = publisher_for(truth["url"])
        if publisher is None or truth["url"] not in pages:
            continue
        seen = datetime.fromisoformat(truth["seen_at"])
        scores = [
            score_page(
                truth, reading_of(read_page(pages[truth["url"]], url=truth["url"], fetched_at=seen, publisher=p))
            )
            for p in (publisher, None)
        ]
        for name in ("body_f1", "title", "standfirst", "authors", "wires", "published", "modified", "access"):
            ruled, general = (getattr(score, name) for score in scores)
            if (ruled or 0) < (general or 0):
                worse.append((truth["url"], name, ruled, general))
        for name in ("junk", "lost_ends", "false_author", "published_wrong"):
            ruled, general = (getattr(score, name) for score in scores)
            if ruled > general:
                worse.append((truth["url"], name, ruled, general))
    assert worse == []


@pytest.mark.parametrize("publisher", WITH_LAYOUTS.values(), ids=WITH_LAYOUTS)
def test_each_selector_of_a_layout_finds_something_on_a_page_of_its_time(publisher: Publisher) -> None:
    trees = defaultdict(list)
    for page in saved_pages()[publisher.name]:
        trees[publisher.layout_on(page.day)].append(tree_of(page))
    for layout in publisher.layouts:
        fields = (layout.title, layout.standfirst, layout.body, layout.byline, layout.stamp, layout.section)
        for selector in (*fields, *layout.drop):
            if selector is not None:
                assert any(CSSSelector(selector)(tree) for tree in trees[layout]), selector


@pytest.mark.parametrize("publisher", WITH_LAYOUTS.values(), ids=WITH_LAYOUTS)
def test_a_layout_loses_no_paragraph_to_a_wrong_match(publisher: Publisher) -> None:
    """A body read by a layout is the general one, less a few lines: caption, signature, call to readers."""
    general = replace(publisher, layouts=())
    for page in saved_pages()[publisher.name]:
        seen = datetime(page.day.year, page.day.month, page.day.day, 12, tzinfo=ZoneInfo(publisher.timezone))
        ruled, free = (
            read_page(page.body, url=page.url, fetched_at=seen, publisher=p).body.split("\n\n")
            for p in (publisher, general)
        )
        assert not set(ruled) - set(free), page.url
        assert len(set(free) - set(ruled)) <= 1, page.url


@pytest.mark.parametrize("publisher", SHIPPED.values(), ids=SHIPPED)
def test_the_pattern_of_articles_takes_headlines_and_leaves_the_navigation(publisher: Publisher) -> None:
    headlines: set[str] = set()
    sections: set[str] = set()
    for page in saved_pages()[publisher.name]:
        headlines |= headlines_of(page, publisher)
        sections.update(read_links(page.body, url=page.url, headers=page.headers).sections)
    taken = {link for link in headlines if is_article_address(link, publisher)}
    if len(headlines) >= FEWEST_LINKS:
        assert len(taken) / len(headlines) >= LEAST_SHARE, headlines - taken
    taken = {link for link in sections if is_article_address(link, publisher)}
    assert len(taken) <= max(1, len(sections) / 50), taken


@pytest.mark.parametrize("publisher", SHIPPED.values(), ids=SHIPPED)
def test_no_section_among_the_sources_is_an_article(publisher: Publisher) -> None:
    for source in publisher.sources:
        assert not is_article_address(source.url, publisher), source.url
        assert not source.url.endswith(("#", "?")) and not re.search(r"\s", source.url)


@pytest.mark.parametrize("publisher", WITH_CHECKED.values(), ids=WITH_CHECKED)
def test_each_checked_source_is_linked_from_a_page_saved_on_that_day(publisher: Publisher) -> None:
    for source in publisher.sources:
        if source.checked is not None:
            days = [page for page in saved_pages()[publisher.name] if abs((page.day - source.checked).days) <= 1]
            assert any(_plain(source.url) in links_of(page) for page in days), source.url
