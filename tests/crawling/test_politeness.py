"""A site that asks for a pause gets it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from loopback_site import LoopbackSite, Reply
from probe import probe
from scrapy.http import Response

from scraper.crawling.politeness import PAUSE_SECONDS, asked_pause_seconds

NOW = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)
PAUSES = {
    "seconds": (503, "120", 120.0),
    "a date": (503, "Mon, 02 Mar 2026 12:05:00 GMT", 300.0),
    "a date with a zone": (429, "Mon, 02 Mar 2026 13:01:00 +0100", 60.0),
    "a date that is past": (503, "Mon, 02 Mar 2026 11:00:00 GMT", None),
    "past, but too many requests": (429, "Mon, 02 Mar 2026 11:00:00 GMT", PAUSE_SECONDS),
    "nothing": (503, None, None),
    "nothing, but too many requests": (429, None, PAUSE_SECONDS),
    "nonsense": (503, "bientôt", None),
    "zero": (503, "0", None),
    "on a page": (200, "120", None),
    "on a redirect": (301, "120", None),
}


@pytest.mark.parametrize(("status", "value", "seconds"), PAUSES.values(), ids=PAUSES)
def test_pause(status: int, value: str | None, seconds: float | None) -> None:
    headers = {"Retry-After": value} if value is not None else {}
    assert asked_pause_seconds(Response("https://levannier.example/", status, headers), now=NOW) == seconds


def test_a_short_pause_is_waited_for() -> None:
    replies = {"/busy": Reply(b"", 429, {"Retry-After": "2"}), "/a": Reply(), "/b": Reply()}
    with LoopbackSite(replies) as site:
        probe(*(f"{site.base}{path}" for path in replies), CONCURRENT_REQUESTS_PER_DOMAIN=1, ROBOTSTXT_OBEY=False)
        times = {path: moment for path, moment, _ in site.visits}
        others = sorted(moment for path, moment in times.items() if path != "/busy" and moment > times["/busy"])
        assert others, "the busy page was fetched last"
        assert others[0] - times["/busy"] > 1.8


def test_a_long_pause_is_left_to_the_next_crawl() -> None:
    replies = {"/busy": Reply(b"", 503, {"Retry-After": "3600"}), **{f"/{name}": Reply() for name in "abcdefgh"}}
    with LoopbackSite(replies) as site:
        found = probe(
            *(f"{site.base}{path}" for path in replies),
            CONCURRENT_REQUESTS=1,
            CONCURRENT_REQUESTS_PER_DOMAIN=1,
            ROBOTSTXT_OBEY=False,
            RETRY_AFTER_MAX_SECONDS=1,
        )
        after = site.paths()[site.paths().index("/busy") + 1 :]
        refused = [one for one in found.values() if one.name == "asked_to_wait"]
        assert len(after) + len(refused) == len(found) - 1 - site.paths().index("/busy")
        assert all(one.try_again and 3500 < (one.retry_after_seconds or 0) <= 3600 for one in refused)
        assert not after
