"""`scrapy crawl news -a site=…` on a newspaper it has never seen."""

from __future__ import annotations

import signal
import time
from typing import Any

import pytest

from spiders.demo_site import NewspaperServer

LOOPBACK = ("-s", "CONTACT=redaction@levannier.example", "-s", "ALLOW_PRIVATE_ADDRESSES=True")
FAST = ("-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=False")

REDIRECTED_TO = ["/politique/tramway-41207.html"]
"""Fetched twice, for an old address of it leads there too."""


def crawl(workshop: Any, site: str, *more: str) -> Any:
    return workshop.run("crawl", "news", "-a", f"site={site}", *LOOPBACK, *FAST, *more)


def test_feeds_sitemaps_and_sections_are_found_and_everything_is_read_once(newspaper: Any, workshop: Any) -> None:
    result = crawl(workshop, newspaper.base)
    assert result.returncode == 0, result.stderr
    assert result.stderr == ""
    assert result.stdout.count("\n") == 1
    kinds = {row["kind"]: row["n"] for row in workshop.query("select kind, count(*) n from pages group by kind")}
    assert kinds["home"] == 1
    assert kinds["feed"] >= 1
    assert kinds["sitemap"] >= 1
    assert kinds["section"] >= 2
    articles = workshop.query("select count(*) n from articles")[0]["n"]
    assert articles >= 28
    assert f" {articles} new articles" in result.stdout
    fetched = [path for path in newspaper.hits if path != "/robots.txt"]
    assert sorted(fetched) == sorted([*set(fetched), *REDIRECTED_TO])
    assert not [path for path in fetched if path.startswith("/prive/")]
    log = (workshop.folder / "news.log").read_text()
    assert "robots http" in log
    assert "http_404 http" in log


def test_a_second_crawl_stores_nothing_anew(newspaper: Any, workshop: Any) -> None:
    crawl(workshop, newspaper.base)
    before = workshop.query("select count(*) n from articles")[0]["n"]
    result = crawl(workshop, newspaper.base)
    assert result.returncode == 0, result.stderr
    assert " 0 new articles, 0 revised" in result.stdout
    assert workshop.query("select count(*) n from articles")[0]["n"] == before


def test_limit(newspaper: Any, workshop: Any) -> None:
    result = crawl(workshop, newspaper.base, "-a", "limit=3")
    assert result.returncode == 0, result.stderr
    assert workshop.query("select count(*) n from articles")[0]["n"] == 3
    rest = crawl(workshop, newspaper.base)
    assert rest.returncode == 0, rest.stderr
    assert workshop.query("select count(*) n from articles")[0]["n"] >= 28


def test_ctrl_c_ends_gently_and_the_next_crawl_goes_on(newspaper: Any, workshop: Any) -> None:
    slowly = ("-s", "DOWNLOAD_DELAY=0.1", "-s", "AUTOTHROTTLE_ENABLED=False")
    process = workshop.start("crawl", "news", "-a", f"site={newspaper.base}", *LOOPBACK, *slowly)
    deadline = time.monotonic() + 30
    while len(newspaper.hits) < 15 and time.monotonic() < deadline:
        time.sleep(0.05)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=30)
    assert (process.returncode, err) == (130, "")
    stored = workshop.query("select count(*) n from articles")[0]["n"]
    assert f" {stored} new articles" in out
    assert crawl(workshop, newspaper.base).returncode == 0
    assert workshop.query("select count(*) n from articles")[0]["n"] >= 28
    fetched = [path for path in newspaper.hits if path != "/robots.txt"]
    articles = [path for path in fetched if path.endswith(".html")]
    assert sorted(articles) == sorted([*set(articles), *REDIRECTED_TO])


def test_a_site_that_forbids_all_of_itself(workshop: Any) -> None:
    with NewspaperServer(forbid_all=True) as closed:
        result = crawl(workshop, closed.base)
    assert result.returncode == 1
    assert "robots.txt forbids every page" in result.stderr
    assert closed.hits == ["/robots.txt"]


def test_a_site_that_is_not_there(workshop: Any) -> None:
    result = crawl(workshop, "http://nowhere.invalid/", "-s", "DOWNLOAD_TIMEOUT=3")
    assert result.returncode == 1
    assert "expected its robots.txt to answer" in result.stderr


BAD_ARGUMENTS = {
    "no site": ((), "expected the address of a newspaper"),
    "no address": (("-a", "site=ftp://a.example/"), "expected the address of a newspaper"),
    "a limit of nothing": (
        ("-a", "site=a.example", "-a", "limit=0"),
        "limit: expected a whole number above 0, got '0'",
    ),
    "a day that is none": (("-a", "site=a.example", "-a", "since=hier"), "since: expected a day as YYYY-MM-DD"),
    "a word we do not know": (
        ("-a", "site=a.example", "-a", "sight=b"),
        "expected the arguments site, limit, since, got sight",
    ),
}


@pytest.mark.parametrize(("arguments", "message"), BAD_ARGUMENTS.values(), ids=BAD_ARGUMENTS)
def test_bad_arguments(workshop: Any, arguments: tuple[str, ...], message: str) -> None:
    result = workshop.run("crawl", "news", *arguments, *LOOPBACK)
    assert result.returncode == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr
