"""The frontier: each page is fetched once by one crawl, and none is lost when a crawl dies."""

from __future__ import annotations

import sqlite3
import time
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from newsroom import SITE, an_article, article_leads, at, open_frontier, stamp

from archive import pages
from archive.database import writing
from archive.pages import Frontier
from archive.processes import is_gone, this_process
from archive.revisions import ArticleTable
from scraper.crawling.outcomes import Lead
from scraper.evidence import Claim


def add(frontier: Frontier, *leads: Lead, found_on: int | None = None) -> int:
    with writing(frontier.db):
        return frontier.add_leads(leads, found_on=found_on)


def lease(frontier: Frontier, limit: int = 100) -> list[str]:
    """Addresses, without the site."""
    with writing(frontier.db):
        return [page.url.removeprefix(SITE) for page in frontier.lease(limit)]


def page_id(db: sqlite3.Connection, url: str) -> int:
    return int(db.execute("select id from pages where url = ?", (SITE + url,)).fetchone()[0])


def end_as_article(
    frontier: Frontier, url: str, *, published: datetime | None = None, fetched_at: datetime | None = None
) -> None:
    with writing(frontier.db):
        seen = fetched_at or datetime.now(UTC)
        stored = ArticleTable(frontier.db).store(an_article(url=SITE + url), fetched_at=seen)
        frontier.endings.article_read(
            page_id(frontier.db, url),
            article_id=stored.article_id,
            fetched_at=seen,
            capture_id=None,
            published=published,
        )


def end_as_source(frontier: Frontier, url: str) -> None:
    with writing(frontier.db):
        frontier.endings.source_read(page_id(frontier.db, url), fetched_at=datetime.now(UTC), capture_id=None)


def fail(frontier: Frontier, url: str, **fields: Any) -> bool:
    with writing(frontier.db):
        return frontier.endings.failed(page_id(frontier.db, url), "http_503", "503", **fields)


def test_the_highest_priority_goes_first_and_sources_before_articles(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, Lead(url=f"{SITE}/a.html", kind="article"), Lead(url=f"{SITE}/b.html", kind="article", priority=5),
        Lead(url=f"{SITE}/rss", kind="feed"))  # fmt: skip
    assert lease(frontier) == ["/rss", "/b.html", "/a.html"]


SPELLINGS = {
    "the same": "/pont.html",
    "with a tracker": "/pont.html?xtor=RSS-1",
    "with a fragment": "/pont.html#commentaires",
    "with a slash": "/pont.html/",
}


@pytest.mark.parametrize("spelling", SPELLINGS)
def test_an_article_two_sources_name_is_one_page(db: sqlite3.Connection, spelling: str) -> None:
    frontier = open_frontier(db)
    first = Claim(field="title", value="Le pont", source="feed", place="/rss")
    second = Claim(field="published", value="2026-09-14", source="sitemap", place="/news.xml")
    assert add(frontier, Lead(url=f"{SITE}/pont.html", kind="article", claims=(first,))) == 1
    add(frontier, Lead(url=SITE + SPELLINGS[spelling], kind="article", claims=(second,)))
    with writing(db):
        (page,) = frontier.lease(10)
    assert set(page.claims) == {first, second}


def test_what_a_source_says_anew_replaces_what_it_said(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    for title in ("Le pont ferme", "Le pont rouvre"):
        claim = Claim(field="title", value=title, source="feed", place="/rss")
        add(frontier, Lead(url=f"{SITE}/pont.html", kind="article", claims=(claim,)))
    with writing(db):
        (page,) = frontier.lease(10)
    assert [claim.value for claim in page.claims] == ["Le pont rouvre"]


def test_a_lead_that_is_no_address_is_passed_over(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    assert (
        add(frontier, *(Lead(url=url, kind="article") for url in ("mailto:a@b.example", "javascript:;", "", "/x"))) == 0
    )
    assert lease(frontier) == []


def test_two_crawls_never_hold_one_page(db: sqlite3.Connection) -> None:
    one, other = open_frontier(db), open_frontier(db)
    add(one, *article_leads(30))
    held = [lease(one, 10), lease(other, 10), lease(one, 10), lease(other, 10)]
    assert [len(urls) for urls in held] == [10, 10, 10, 0]
    assert len({url for urls in held for url in urls}) == 30


def test_a_crawl_waits_while_another_reads_a_source_and_not_while_it_reads_articles(db: sqlite3.Connection) -> None:
    one, other = open_frontier(db), open_frontier(db)
    add(one, Lead(url=f"{SITE}/rss", kind="feed"))
    assert lease(one) == ["/rss"]
    assert other.seconds_to_next() == pages.LOOK_AGAIN_SECONDS
    assert one.seconds_to_next() is None, "its own work is the engine's to wait for"
    add(one, *article_leads(2), found_on=page_id(db, "/rss"))
    end_as_source(one, "/rss")
    assert other.seconds_to_next() == 0.0
    assert len(lease(one)) == 2
    assert other.seconds_to_next() is None


def test_queues_do_not_touch_each_other(db: sqlite3.Connection) -> None:
    one, other = open_frontier(db), open_frontier(db, queue="another")
    add(one, *article_leads(2))
    assert other.seconds_to_next() is None
    assert lease(other) == []
    add(other, *article_leads(2))
    assert len(lease(other)) == 2


def test_a_lease_runs_out_unless_it_is_renewed(db: sqlite3.Connection) -> None:
    slow, other = open_frontier(db, lease_seconds=0.15), open_frontier(db)
    add(slow, *article_leads(1))
    assert lease(slow) == ["/a-0.html"]
    for _ in range(3):
        time.sleep(0.1)
        with writing(db):
            slow.renew()
        assert lease(other) == []
    time.sleep(0.2)
    assert lease(slow) == [], "a crawl is not given what it still works on"
    assert lease(other) == ["/a-0.html"]


def test_what_a_crawl_gives_back_is_due_at_once(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(3))
    assert len(lease(frontier)) == 3
    with writing(db):
        frontier.release()
    assert len(lease(open_frontier(db))) == 3


@dataclass(frozen=True)
class Again:
    """What happened to a page in one crawl, and whether a lead of the next makes it due."""

    kind: str = "article"
    first: datetime | None = None
    """`changed_at` of the first lead."""
    ending: str = "article"
    next: datetime | None = None
    """`changed_at` of the next lead."""
    is_due: bool = False


NOW, HOUR = datetime.now(UTC), timedelta(hours=1)
AGAIN = {
    "an article nobody says changed": Again(),
    "an article that changed since": Again(next=at("2099-01-01"), is_due=True),
    "an article that changed before": Again(next=at("2020-01-01")),
    "a source says the same again": Again(first=at("2026-09-14T10:00"), next=at("2026-09-14T10:00")),
    "by the source's own clock it moved": Again(first=NOW - HOUR, next=NOW - HOUR / 2, is_due=True),
    "another source dates the same old change later": Again(first=at("2026-09-14T10:00"), next=at("2026-09-14T11:00")),
    "a feed": Again(kind="feed", ending="source", is_due=True),
    "a sitemap its index says is unchanged": Again(
        kind="sitemap", ending="source", first=at("2026-09-14"), next=at("2026-09-14")
    ),
    "a sitemap its index says changed": Again(
        kind="sitemap", ending="source", first=at("2026-09-14"), next=at("2026-09-15"), is_due=True
    ),
    "a feed that failed": Again(kind="feed", ending="404", is_due=True),
    "a page that is gone": Again(ending="404"),
    "a page that failed in passing": Again(ending="503", is_due=True),
}


@pytest.mark.parametrize("case", AGAIN)
def test_which_known_pages_the_next_crawl_fetches_again(db: sqlite3.Connection, case: str) -> None:
    row = AGAIN[case]
    first = open_frontier(db)
    add(first, Lead(url=f"{SITE}/x", kind=row.kind, changed_at=row.first))  # type: ignore[arg-type]
    for _ in range(3 if row.ending == "503" else 1):
        db.execute("update pages set due_at = '2026-01-01T00:00:00.000Z'")
        assert lease(first) == ["/x"]
        if row.ending == "article":
            end_as_article(first, "/x", published=at("2020-01-01"))
        elif row.ending == "source":
            end_as_source(first, "/x")
        else:
            fail(first, "/x", try_again=row.ending == "503")
    assert lease(first) == []
    time.sleep(0.002)
    second = open_frontier(db)
    add(second, Lead(url=f"{SITE}/x", kind=row.kind, changed_at=row.next))  # type: ignore[arg-type]
    assert lease(second) == (["/x"] if row.is_due else [])


GIVEN_UP: dict[str, tuple[bool, str | None, int]] = {
    "in passing": (True, None, 1),
    "for good": (False, None, 0),
    "in passing, long ago": (True, "2020-01-01T00:00:00Z", 0),
}


@pytest.mark.parametrize("case", GIVEN_UP)
def test_an_article_given_up_in_passing_is_tried_by_the_next_crawl_without_being_named(
    db: sqlite3.Connection, case: str
) -> None:
    passing, found_at, due = GIVEN_UP[case]
    first = open_frontier(db)
    add(first, *article_leads(1))
    for _ in range(3):
        db.execute(
            "update pages set due_at = '2026-01-01T00:00:00.000Z', found_at = coalesce(?, found_at)", (found_at,)
        )
        lease(first)
        fail(first, "/a-0.html", try_again=passing)
    time.sleep(0.002)
    second = open_frontier(db)
    with writing(db):
        assert second.revive() == due
    assert len(lease(second)) == due


def test_a_source_is_fetched_once_a_crawl_however_often_it_is_named(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    for _ in range(3):
        add(frontier, Lead(url=f"{SITE}/rss", kind="feed"))
        if lease(frontier):
            end_as_source(frontier, "/rss")
    assert frontier.seconds_to_next() is None
    assert db.execute("select count(*) from pages").fetchone()[0] == 1


def test_sources_that_an_unchanged_page_once_named_are_fetched_all_the_same(db: sqlite3.Connection) -> None:
    first = open_frontier(db)
    add(first, Lead(url=f"{SITE}/", kind="home"))
    lease(first)
    add(
        first,
        Lead(url=f"{SITE}/rss", kind="feed"),
        Lead(url=f"{SITE}/a.html", kind="article"),
        found_on=page_id(db, "/"),
    )
    end_as_source(first, "/")
    lease(first)
    end_as_source(first, "/rss")
    end_as_article(first, "/a.html", published=at("2020-01-01"))
    time.sleep(0.002)
    second = open_frontier(db)
    add(second, Lead(url=f"{SITE}/", kind="home"))
    assert lease(second) == ["/"]
    with writing(db):
        assert second.endings.unchanged(page_id(db, "/"), fetched_at=datetime.now(UTC), capture_id=None) is None
    assert lease(second) == ["/rss"]


REVISITS = {
    "an hour old": (timedelta(hours=1), timedelta(hours=1)),
    "ten hours old": (timedelta(hours=10), timedelta(hours=5)),
    "ten days old": (timedelta(days=10), timedelta(days=5)),
    "too old": (timedelta(days=31), None),
    "dated tomorrow": (timedelta(days=-1), timedelta(hours=1)),
}


@pytest.mark.parametrize("case", REVISITS)
def test_an_article_is_looked_at_again_after_half_its_age(db: sqlite3.Connection, case: str) -> None:
    age, wait = REVISITS[case]
    frontier = open_frontier(db)
    add(frontier, *article_leads(1))
    lease(frontier)
    now = datetime.now(UTC)
    end_as_article(frontier, "/a-0.html", published=now - age)
    due_at = db.execute("select due_at from pages").fetchone()[0]
    if wait is None:
        assert due_at is None
    else:
        assert abs(datetime.fromisoformat(due_at) - now - wait) < timedelta(seconds=5)


def test_a_page_that_falls_due_while_its_crawl_still_runs_is_left_to_the_next(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(1))
    lease(frontier)
    end_as_article(frontier, "/a-0.html")
    db.execute("update pages set due_at = '2026-01-01T00:00:00.000Z'")
    assert frontier.seconds_to_next() is None
    time.sleep(0.002)
    assert open_frontier(db).seconds_to_next() == 0.0


def test_a_passing_fault_is_tried_three_times_later_each_time(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(1))
    waits = []
    for again in (True, True, False):
        assert lease(frontier) == ["/a-0.html"]
        assert fail(frontier, "/a-0.html", try_again=True) is again
        assert lease(frontier) == [], "not before its time"
        waits.append(frontier.seconds_to_next())
        db.execute("update pages set due_at = '2026-01-01T00:00:00.000Z' where due_at is not null")
    assert [wait and round(wait) for wait in waits] == [2, 8, None]


def test_a_site_that_asks_for_an_hour_gets_it_and_the_crawl_does_not_wait(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(1))
    lease(frontier)
    fail(frontier, "/a-0.html", try_again=True, retry_after_seconds=3600)
    assert frontier.seconds_to_next() is None
    due_at = datetime.fromisoformat(db.execute("select due_at from pages").fetchone()[0])
    assert due_at - datetime.now(UTC) > timedelta(minutes=59)


def test_validators_are_sent_only_where_the_archive_holds_what_they_stand_for(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(2))
    lease(frontier)
    with writing(db):
        for number in (1, 2):
            db.execute(
                "insert into captures (id, url, fetched_at, status, etag, last_modified, file, offset, length, type)"
                " values (?, 'x', 'x', 200, '\"v1\"', 'Mon, 14 Sep 2026 16:50:00 GMT', 'x', ?, 1, 'response')",
                (number, number),
            )
        stored = ArticleTable(db).store(an_article(), fetched_at=datetime.now(UTC), capture_id=1)
        frontier.endings.article_read(
            page_id(db, "/a-0.html"),
            article_id=stored.article_id,
            fetched_at=datetime.now(UTC),
            capture_id=1,
            published=None,
        )
        frontier.endings.failed(page_id(db, "/a-1.html"), "listing", "a listing", capture_id=2)
        db.execute("update pages set due_at = '2026-01-01T00:00:00.000Z'")
    time.sleep(0.002)
    second = open_frontier(db)
    with writing(db):
        leased = {page.url.removeprefix(SITE): (page.etag, page.last_modified) for page in second.lease(10)}
    assert leased == {"/a-0.html": ('"v1"', "Mon, 14 Sep 2026 16:50:00 GMT"), "/a-1.html": (None, None)}


def test_a_record_is_never_wanted_again(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    lead = Lead(url="warc:///press.warc.gz?offset=0&length=9&url=https%3A%2F%2Fa.example%2F", kind="record")
    add(frontier, lead)
    with writing(db):
        (page,) = frontier.lease(10)
        stored = ArticleTable(db).store(an_article(), fetched_at=datetime.now(UTC))
        frontier.endings.article_read(
            page.page_id,
            article_id=stored.article_id,
            fetched_at=datetime.now(UTC),
            capture_id=None,
            published=stamp().at,
        )
    assert db.execute("select due_at from pages").fetchone()[0] is None
    time.sleep(0.002)
    assert add(open_frontier(db), lead) == 0


def test_a_page_that_too_many_crawls_died_with_is_given_up(db: sqlite3.Connection) -> None:
    frontier = open_frontier(db)
    add(frontier, *article_leads(1))
    db.execute("update pages set lost_leases = ?", (pages.MAX_LOST_LEASES + 1,))
    assert lease(frontier) == []
    assert db.execute("select outcome, failure from pages").fetchone() == ("failed", "abandoned")


OWNERS = {
    "this process": (lambda: this_process(), False),
    "the same number, started at another time": (lambda: this_process().rpartition("/")[0] + "/1", True),
    "a process of another machine": (lambda: "elsewhere/pid:[1]/1/1", False),
    "a process of another container": (lambda: "/".join([this_process().split("/")[0], "pid:[0]", "1", "1"]), False),
    "no process at all": (lambda: "?", False),
}


@pytest.mark.parametrize("case", OWNERS)
def test_a_process_is_gone_only_where_that_is_certain(case: str) -> None:
    make, gone = OWNERS[case]
    assert is_gone(make()) is gone
