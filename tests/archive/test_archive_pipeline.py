"""A page's outcome, its lease and what was read are one transaction; the scheduler hands out what is due."""

from __future__ import annotations

import logging
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import scrapy
from deskwork import Desk, a_desk, a_loop
from newsroom import SITE, an_article, article_leads
from scrapy import signals
from scrapy.exceptions import DropItem
from test_warc_files import a_dead_process
from twisted.python.failure import Failure

from archive.database import open_archive, writing
from archive.session import UNWRITABLE
from scraper.crawling.outcomes import ArticleRead, Lead, LinksFound, Outcome, PageFailed, Unchanged


def lead_request(lead: Lead) -> scrapy.Request:
    return scrapy.Request(lead.url, meta={"lead": lead})


def next_page(desk: Desk) -> dict[str, Any]:
    """What every outcome of the next page has."""
    request = desk.scheduler.next_request()
    assert request is not None
    return {"page_id": request.meta["page_id"], "fetched_at": datetime.now(UTC)}


def outcomes(**page: Any) -> dict[str, tuple[Outcome, dict[str, Any], tuple[str | None, str | None]]]:
    """Outcome → what it counts as, and (outcome, failure) of its page."""
    return {
        "an article": (ArticleRead(article=an_article(), **page), {"pages": 1, "articles": 1}, ("article", None)),
        "a source": (LinksFound(leads=tuple(article_leads(4)), **page), {"pages": 1}, ("source", None)),
        "not modified": (Unchanged(**page), {"pages": 1, "unchanged": 1}, ("article", None)),
        "gone": (
            PageFailed(name="http_404", message="404", **page),
            {"pages": 1, "failures": 1, "failures/http_404": 1}, ("failed", "http_404"),
        ),
        "to be tried again": (
            PageFailed(name="timeout", message="30 s", try_again=True, **page), {}, ("failed", "timeout"),
        ),
    }  # fmt: skip


@pytest.mark.parametrize("case", outcomes(page_id=0, fetched_at=datetime.now(UTC)))
def test_an_outcome_ends_its_lease_and_is_counted(tmp_path: Path, case: str) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        outcome, counted, page = outcomes(**next_page(desk))[case]
        assert desk.pipeline.process_item(outcome) is outcome
        stats = {k.removeprefix("colporteur/"): v for k, v in desk.stats.items() if k.startswith("colporteur/")}
        assert stats == counted
        columns = desk.db.execute("select pages, articles, unchanged, failures from crawls").fetchone()
        assert columns == tuple(counted.get(name, 0) for name in ("pages", "articles", "unchanged", "failures"))
        found = desk.db.execute("select outcome, failure, lease_owner from pages where id = 1").fetchone()
        assert found == (*page, None)
        assert desk.db.execute("select count(*) from pages").fetchone()[0] == (4 if case == "a source" else 1)


def test_what_is_no_outcome_passes_through(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        item = {"title": "Le pont"}
        assert desk.pipeline.process_item(item) is item


def test_an_article_that_cannot_be_stored_leaves_no_trace_and_its_page_leased(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        page = next_page(desk)
        with pytest.raises(ValueError, match="time zone"):
            desk.pipeline.process_item(
                ArticleRead(article=an_article(), page_id=page["page_id"], fetched_at=datetime(2026, 9, 14, 16))  # noqa: DTZ001
            )
        assert desk.db.execute("select count(*) from articles").fetchone()[0] == 0
        assert desk.db.execute("select lease_owner is not null from pages").fetchone()[0] == 1
        desk.pipeline.process_item(ArticleRead(article=an_article(), **page))
        assert desk.db.execute("select count(*) from term_stem").fetchone()[0] > 10, "words forgotten with the rollback"


def fill_archive(desk: Desk) -> None:
    desk.db.execute(f"pragma max_page_count = {desk.db.execute('pragma page_count').fetchone()[0]}")


def test_a_full_disk_ends_the_crawl_with_a_clear_word_and_the_archive_whole(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    with a_desk(tmp_path) as desk:
        for lead in article_leads(3):
            desk.scheduler.enqueue_request(lead_request(lead))
        pages = [next_page(desk) for _ in range(3)]
        fill_archive(desk)
        with caplog.at_level(logging.CRITICAL):
            for page in pages:
                with pytest.raises(DropItem):
                    desk.pipeline.process_item(ArticleRead(article=an_article(body="mot " * 9000), **page))
        assert [record.getMessage().count("make room") for record in caplog.records] == [1], "said once"
        assert "make room" in desk.stats["colporteur/archive_error"]
        assert desk.engine.closed_for == [UNWRITABLE]
        assert not desk.scheduler.has_pending_requests()
        assert desk.scheduler.next_request() is None
        assert desk.download(SITE, b"<p>a</p>")[1] == 0, "nothing more is captured"
    db = open_archive(tmp_path / "news.db")
    assert db.execute("pragma integrity_check").fetchone()[0] == "ok"
    assert db.execute("select count(*) from articles").fetchone()[0] == 0
    db.close()


def test_captures_that_cannot_be_written_end_the_crawl_too(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "captures").write_text("")
    with a_desk(tmp_path) as desk, caplog.at_level(logging.CRITICAL):
        assert desk.download(SITE, b"<p>a</p>")[1] == 0
        assert "CAPTURES_DIR" in desk.stats["colporteur/archive_error"]
        assert desk.session.broken
        assert desk.engine.closed_for == [UNWRITABLE]


def test_a_redirect_of_a_leased_page_waits_in_memory_and_goes_first(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        for lead in article_leads(2):
            desk.scheduler.enqueue_request(lead_request(lead))
        first = desk.scheduler.next_request()
        assert first is not None
        desk.scheduler.enqueue_request(first.replace(url=f"{SITE}/elsewhere.html"))
        assert desk.scheduler.has_pending_requests()
        redirected = desk.scheduler.next_request()
        assert redirected is not None
        assert (redirected.url, redirected.meta["page_id"]) == (f"{SITE}/elsewhere.html", first.meta["page_id"])
        assert desk.db.execute("select count(*) from pages").fetchone()[0] == 2


def test_a_leased_page_is_a_request_with_what_its_sources_said(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        request = desk.scheduler.next_request()
        assert request is not None
        assert (request.callback, request.errback) == (
            desk.crawler.spider.read_response, desk.crawler.spider.read_failure,  # type: ignore[union-attr]
        )  # fmt: skip
        assert request.dont_filter
        assert request.meta == {"page_id": 1, "page_kind": "article", "claims": (), "handle_httpstatus_all": True}
        assert "If-None-Match" not in request.headers


def test_a_page_that_is_tried_again_keeps_the_crawl_open(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        page = next_page(desk)
        assert not desk.scheduler.has_pending_requests(), "what is being fetched is the engine's to wait for"
        desk.pipeline.process_item(PageFailed(name="timeout", message="30 s", try_again=True, **page))
        assert desk.scheduler.has_pending_requests()
        assert desk.scheduler.next_request() is None, "not before its time"


def test_a_fault_in_a_spider_ends_the_lease_and_is_counted(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        page = next_page(desk)
        response, capture_id = desk.download(SITE, b"<p>a</p>", meta={"page_id": page["page_id"]})
        desk.send(signals.spider_error, failure=Failure(ZeroDivisionError("x")), response=response)
        found = desk.db.execute("select failure, failure_message, capture_id, lease_owner from pages").fetchone()
        assert found == ("spider_error", "ZeroDivisionError('x')", capture_id, None)


def test_a_fault_after_the_outcome_leaves_the_outcome(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        desk.scheduler.enqueue_request(lead_request(article_leads(1)[0]))
        page = next_page(desk)
        response, _ = desk.download(SITE, b"<p>a</p>", meta={"page_id": page["page_id"]})
        desk.pipeline.process_item(ArticleRead(article=an_article(), **page))
        desk.send(signals.spider_error, failure=Failure(ZeroDivisionError("x")), response=response)
        assert desk.db.execute("select outcome, failure from pages").fetchone() == ("article", None)


@pytest.mark.parametrize("end", ["finished", "shutdown"])
def test_a_crawl_that_ends_gives_its_pages_back_and_says_why(tmp_path: Path, end: str) -> None:
    with a_loop():
        desk = Desk(tmp_path)
        for lead in article_leads(3):
            desk.scheduler.enqueue_request(lead_request(lead))
        next_page(desk)
        desk.close(end)
    db = open_archive(tmp_path / "news.db")
    assert db.execute("select reason, ended is not null from crawls").fetchone() == (end, 1)
    assert db.execute("select count(*), count(lease_owner), sum(lost_leases) from pages").fetchone() == (3, 0, 0)
    db.close()


def test_a_crawl_that_was_killed_is_marked_by_the_next(tmp_path: Path) -> None:
    db = open_archive(tmp_path / "news.db")
    with writing(db):
        for process in ("vm//1/never", "elsewhere/pid:[1]/1/1"):
            db.execute(
                "insert into crawls (spider, queue, process, version, started) values ('a', 'a', ?, '0', '')",
                (process,),
            )
    db.execute("update crawls set process = ? where id = 1", (a_dead_process(),))
    with a_desk(tmp_path):
        assert [row[0] for row in db.execute("select reason from crawls order by id limit 2")] == ["killed", None]
    db.close()
