"""The whole way: the newspaper served, crawled, captured, read, archived."""

from __future__ import annotations

import json
import shutil
import socket
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from workshop import TRUTH, Crawled, Workshop, assert_whole, body_of, differences, folded

from spiders.demo_site import NewspaperServer
from spiders.demo_site.stories import load_stories

CORRECTED = "/faits-divers/proces-faux-notaire-41209.html"


def test_every_article_is_archived_once_and_nothing_else(crawled: Crawled) -> None:
    assert_whole(crawled.workshop)


@pytest.mark.parametrize("path", TRUTH)
def test_an_article_is_read_as_a_careful_reader_would(crawled: Crawled, path: str) -> None:
    story = next(story for story in crawled.newspaper.site.stories if story.path == path)
    row = crawled.workshop.query("select * from articles where url = ?", crawled.newspaper.base + path)[0]
    assert differences(row, story) == {}


@pytest.mark.parametrize("path", TRUTH)
def test_the_truth_s_first_and_last_words_are_the_body_s(crawled: Crawled, path: str) -> None:
    body = crawled.workshop.query("select body from articles where url = ?", crawled.newspaper.base + path)[0]["body"]
    assert folded(body).startswith(TRUTH[path]["body_begins"])
    assert folded(body).endswith(TRUTH[path]["body_ends"])


def test_the_date_without_a_year_keeps_its_words(crawled: Crawled) -> None:
    row = crawled.workshop.query("select * from articles where url like '%octogenaire%'")[0]
    assert row["published_source"] == "displayed"
    assert "14 septembre à 18h50" in row["published_text"]
    assert row["published_precision"] == "minute"


def test_the_live_page_keeps_its_posts_each_with_its_instant(crawled: Crawled) -> None:
    row = crawled.workshop.query("select posts from articles where url like '%crue-direct%'")[0]
    posts = json.loads(row["posts"])
    assert posts[0]["title"] == "Le pic est passé"
    assert len(posts) == 5
    assert all(post["at"] for post in posts)


def test_what_gave_no_article_is_counted_under_its_name(crawled: Crawled) -> None:
    rows = crawled.workshop.query("select url, failure from pages where outcome = 'failed'")
    failures = {urlsplit(row["url"]).path: row["failure"] for row in rows}
    assert failures == {
        "/prive/brouillon-41300.html": "robots",
        "/societe/la-piscine-municipale-rouvrira-en-mai-40277.html": "http_404",
        "/culture/nos-idees-de-sorties-40311.html": "listing",
    }


def test_the_forbidden_folder_is_never_asked_for(crawled: Crawled) -> None:
    assert crawled.newspaper.hits[0] == "/robots.txt"
    assert [path for path in crawled.newspaper.hits if path.startswith("/prive/")] == []


def test_trackers_are_not_sent_and_no_page_is_asked_for_twice(crawled: Crawled) -> None:
    assert [path for path in crawled.newspaper.hits if "?" in path] == []
    twice = {path for path in crawled.newspaper.hits if crawled.newspaper.hits.count(path) > 1}
    assert twice <= {"/politique/tramway-41207.html"}  # by its own address, and by the old one that moved there


def test_under_cron_a_crawl_says_one_line(crawled: Crawled) -> None:
    assert crawled.result.stderr == ""
    assert len(crawled.result.stdout.splitlines()) == 1
    assert f"{len(TRUTH)} new articles" in crawled.result.stdout


def test_a_second_crawl_stores_nothing_anew(newspaper: NewspaperServer, workshop: Workshop) -> None:
    workshop.crawl(newspaper)
    before = workshop.query("select id, url, title, body, published from articles order by id")
    again = workshop.crawl(newspaper)
    assert ", 0 new articles, 0 revised" in again.stdout
    assert workshop.query("select id, url, title, body, published from articles order by id") == before
    assert_whole(workshop)


def test_a_correction_is_found_and_the_old_text_kept(newspaper: NewspaperServer, workshop: Workshop) -> None:
    workshop.crawl(newspaper)
    newspaper.publish(2)
    for crawl in range(3):
        result = workshop.crawl(newspaper)
        assert f"{0 if crawl else 1} revised" in result.stdout
    (revision,) = workshop.query("select * from revisions")
    (article,) = workshop.query("select * from articles where url = ?", newspaper.base + CORRECTED)
    assert revision["article_id"] == article["id"]
    assert "à huit mois" in revision["title"]
    assert "à dix-huit mois" in article["title"]
    corrected = next(story for story in newspaper.site.stories if story.path == CORRECTED)
    assert folded(article["body"]) == folded(body_of(corrected))
    assert article["modified_local"] == "2026-11-14T09:35:00+01:00"
    assert article["published_local"] == revision["published_local"]
    assert workshop.paths() == sorted(TRUTH)


def test_the_spider_for_any_site_finds_every_article_from_the_address_alone(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    result = workshop.run(
        "crawl", "news", "-a", f"site={newspaper.base}",
        "-s", "CONTACT=tests@colporteur.example", "-s", "ALLOW_PRIVATE_ADDRESSES=True",
        "-s", "DOWNLOAD_DELAY=0", "-s", "AUTOTHROTTLE_ENABLED=False",
    )  # fmt: skip
    assert result.returncode == 0, result.stderr
    assert set(TRUTH) <= set(workshop.paths())
    assert [path for path in newspaper.hits if path.startswith("/prive/")] == []


@pytest.mark.parametrize("way", ["replay", "warc"])
def test_the_captures_give_the_same_articles_offline(crawled: Crawled, tmp_path: Path, way: str) -> None:
    shutil.copytree(crawled.workshop.captures, tmp_path / "kept")
    offline = Workshop(tmp_path)
    hits = len(crawled.newspaper.hits)
    try:
        if way == "replay":
            result = offline.run(
                "crawl", "demo", "-a", f"site={crawled.newspaper.base}", "-s", f"REPLAY={tmp_path / 'kept'}"
            )
        else:
            result = offline.run(
                "crawl", "warc", "-a", f"path={tmp_path / 'kept'}", "-s", "ALLOW_PRIVATE_ADDRESSES=True"
            )
        assert result.returncode == 0, result.stderr
        columns = "title, standfirst, body, published, modified, section, access, url_key"
        if way == "replay":  # the feeds are read again too: what they say of who signs is not in a page's own record
            columns += ", authors, agencies"
        wanted = crawled.workshop.query(f"select {columns} from articles order by url_key")
        found = offline.query(
            f"select {columns} from articles where url_key in (select url_key from articles) order by url_key"
        )
        keys = {row["url_key"] for row in wanted}
        assert [tuple(row) for row in found if row["url_key"] in keys] == [tuple(row) for row in wanted]
        assert len(crawled.newspaper.hits) == hits
    finally:
        offline.stop_all()


def test_the_crawl_serves_its_newspaper_itself(workshop: Workshop) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        unused_port = taken.getsockname()[1]
    result = workshop.run("crawl", "demo", "-a", f"port={unused_port}", "-a", "edition=2")
    assert result.returncode == 0, result.stderr
    titles = {row["title"] for row in workshop.query("select title from articles")}
    stories = load_stories(edition=2, opened_at=datetime.now(UTC))
    assert {folded(title) for title in titles} == {story.title for story in stories}


WRONG_ARGUMENTS = {
    "edition that does not exist": ("edition=3", "edition: expected a number from 1 to 2, got '3'"),
    "port that is none": ("port=http", "port: expected a number"),
    "unknown argument": ("editions=2", "editions"),
}


@pytest.mark.parametrize(("argument", "message"), WRONG_ARGUMENTS.values(), ids=WRONG_ARGUMENTS)
def test_a_wrong_argument_is_refused_with_a_word(workshop: Workshop, argument: str, message: str) -> None:
    result = workshop.run("crawl", "demo", "-a", argument)
    assert result.returncode == 2
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_taken_port_is_said_with_the_remedy(newspaper: NewspaperServer, workshop: Workshop) -> None:
    result = workshop.run("crawl", "demo", "-a", f"port={urlsplit(newspaper.base).port}")
    assert result.returncode == 2
    assert "give -a port=" in result.stderr
    assert "Traceback" not in result.stderr
