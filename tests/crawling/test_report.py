"""The summary line, and when a crawl did its job."""

from __future__ import annotations

from typing import Any

import pytest

from scraper.crawling.report import shortfall, summary

DONE = {
    "articles came": {"pages": 5, "articles": 3, "sources": 1},
    "nothing was due": {},
    "everything is as it was": {"pages": 2, "unchanged": 1, "sources": 1},
    "one source of two failed": {"pages": 2, "sources": 2, "sources_failed/http_500": 1, "failures": 1},
    "a page was missing": {"pages": 1, "failures": 1, "failures/http_404": 1},
    "one reader died": {"pages": 9, "articles": 8, "failures": 1, "failures/worker_died": 1},
}
NOT_DONE = {
    "every source failed": (
        {"pages": 2, "sources": 2, "sources_failed/dns": 1, "sources_failed/http_500": 1},
        "none of the 2 sources could be read (dns 1, http_500 1)",
    ),
    "robots.txt forbids all": (
        {"pages": 1, "sources": 1, "sources_failed/robots": 1},
        "robots.txt forbids every page the crawl could begin with",
    ),
    "the archive could not be written": ({"archive_error": "news.db: disk full"}, "news.db: disk full"),
    "every reader died": (
        {"pages": 3, "sources": 1, "failures": 2, "failures/worker_died": 2},
        "no page could be read (worker_died 2)",
    ),
}


@pytest.mark.parametrize("counts", DONE.values(), ids=DONE)
def test_done(counts: dict[str, Any]) -> None:
    assert shortfall({f"colporteur/{name}": count for name, count in counts.items()}) is None


@pytest.mark.parametrize(("counts", "reason"), NOT_DONE.values(), ids=NOT_DONE)
def test_not_done(counts: dict[str, Any], reason: str) -> None:
    assert shortfall({f"colporteur/{name}": count for name, count in counts.items()}) == reason


ENDS = {"finished": True, "limit": True, "shutdown": True, "archive_unwritable": False, "start_error": False}


@pytest.mark.parametrize(("reason", "done"), ENDS.items(), ids=ENDS)
def test_how_it_ended(reason: str, done: bool) -> None:
    assert (shortfall({"finish_reason": reason}) is None) is done


def test_faults_of_the_program_itself() -> None:
    assert shortfall({"spider_exceptions/count": 2}) == "2 errors of the program itself; the log has them"


def test_summary_names_failures_the_most_frequent_first() -> None:
    stats = {
        "colporteur/pages": 12,
        "colporteur/articles": 7,
        "colporteur/unchanged": 1,
        "colporteur/failures": 4,
        "colporteur/failures/http_404": 1,
        "colporteur/failures/listing": 3,
    }
    assert summary("levannier", stats, seconds=3.04) == (
        "levannier: 12 pages, 7 new articles, 0 revised, 1 unchanged, 4 failed (listing 3, http_404 1), 3.0 s"
    )
