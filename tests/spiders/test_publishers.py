"""The publishers' files: literals that hold together, a page of the docs that lists them, real pages that fit them."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from urllib.parse import urlsplit
from zoneinfo import available_timezones

import pytest
from lxml.cssselect import CSSSelector

from archive.commands.publishers import publishers_page
from scraper.crawling.warc_index import index_warc
from scraper.publisher import Publisher
from spiders import publisher_for, publishers_by_host, publishers_by_spider

ROOT = Path(__file__).parents[2]
SHIPPED = publishers_by_spider()

every_publisher = pytest.mark.parametrize("publisher", SHIPPED.values(), ids=SHIPPED)


def test_there_are_enough_of_them() -> None:
    assert len(SHIPPED) >= 60


@every_publisher
def test_is_complete_and_true_to_form(publisher: Publisher) -> None:
    assert {publisher.timezone, *(zone for _, zone in publisher.zones)} <= available_timezones()
    assert re.fullmatch("[a-z]{2}", publisher.country)
    assert publisher.sources
    for source in publisher.sources:
        assert urlsplit(source.url).scheme in ("http", "https")
    for host in (publisher.domain, *publisher.domains):
        assert not host.startswith("www.")
        assert publisher_for(f"https://www.{host}/a.html") is publisher


@every_publisher
def test_takes_no_front_page_for_an_article(publisher: Publisher) -> None:
    assert publisher.article_url is not None
    for section in ("/", "/politique/", "/sport", "/rss.xml", "/contact", "/mentions-legales"):
        assert not re.search(publisher.article_url, section), section


@every_publisher
def test_layouts_are_selectors_in_the_order_of_their_days(publisher: Publisher) -> None:
    days = [layout.until for layout in publisher.layouts]
    assert None not in days[:-1]
    dated = [day for day in days if day is not None]
    assert dated == sorted(dated)
    for layout in publisher.layouts:
        for selector in (
            layout.title,
            layout.standfirst,
            layout.body,
            layout.byline,
            layout.stamp,
            layout.section,
            *layout.drop,
        ):
            if selector is not None:
                CSSSelector(selector)


def test_no_host_belongs_to_two() -> None:
    hosts = [host for publisher in SHIPPED.values() for host in (publisher.domain, *publisher.domains)]
    assert len(hosts) == len(set(hosts))
    assert set(hosts) <= set(publishers_by_host())


@pytest.mark.parametrize(
    ("url", "name"),
    {
        "a host below a newspaper's": ("https://abonnes.lemonde.fr/a.html", "Le Monde"),
        "a newspaper below another": ("https://madame.lefigaro.fr/style/a", "Madame Figaro"),
        "a former host": ("http://www.directmatin.fr/web/a", "CNews"),
    }.values(),
)
def test_finds_the_publisher_of(url: str, name: str) -> None:
    publisher = publisher_for(url)
    assert publisher is not None
    assert publisher.name == name


@pytest.mark.parametrize("url", ["https://levannier.example/", "https://notlemonde.fr/", "http://[::1", "rien"])
def test_knows_no_publisher_of(url: str) -> None:
    assert publisher_for(url) is None


def test_the_docs_list_them_as_they_are() -> None:
    shown = (ROOT / "docs" / "publishers.md").read_text("utf-8")
    assert shown == publishers_page(dict(sorted(SHIPPED.items()))), (
        "out of date: scrapy publishers --markdown > docs/publishers.md"
    )


@pytest.mark.press
def test_each_saved_article_has_the_address_of_one() -> None:
    strange = []
    for record in index_warc(ROOT.parent / "shared" / "press" / "press.warc.gz"):
        publisher = publisher_for(record.url)
        if publisher is not None and publisher.article_url is not None:
            parts = urlsplit(record.url)
            if not re.search(publisher.article_url, f"{parts.path}?{parts.query}" if parts.query else parts.path):
                strange.append(record.url)
    assert strange == []


class TestCommand:
    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run(
            [sys.executable, "-m", "scrapy", "publishers", *arguments],
            cwd=ROOT, capture_output=True, text=True, check=False, timeout=60,
        )  # fmt: skip

    def test_narrows_the_list_to_names(self) -> None:
        done = self.run("lemonde", "letemps")
        assert done.returncode == 0
        assert "Europe/Zurich" in done.stdout
        assert "Mediapart" not in done.stdout

    def test_refuses_an_unknown_name_in_one_line(self) -> None:
        done = self.run("lemond")
        assert done.returncode == 2
        assert "expected names that `scrapy list` shows, got lemond" in done.stdout + done.stderr
