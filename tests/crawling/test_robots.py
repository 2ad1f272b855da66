"""robots.txt is obeyed, and an answer that is not one is not taken for a yes."""

from __future__ import annotations

from itertools import pairwise

import pytest
from loopback_site import LoopbackSite, Reply
from probe import probe

ALLOW_ALL = b"User-agent: *\nDisallow:\n"
CASES = {  # what robots.txt answers: (its reply, what /a comes to, what /prive/b comes to)
    "a folder is forbidden": (Reply(b"User-agent: *\nDisallow: /prive/\n"), None, "robots"),
    "everything is forbidden": (Reply(b"User-agent: *\nDisallow: /\n"), "robots", "robots"),
    "only we are": (Reply(b"User-agent: Colporteur\nDisallow: /\n\nUser-agent: *\nDisallow:\n"), "robots", "robots"),
    "only others are": (Reply(b"User-agent: GPTBot\nDisallow: /\n"), None, None),
    "we are the exception": (Reply(b"User-agent: *\nDisallow: /\n\nUser-agent: Colporteur\nAllow: /\n"), None, None),
    "it does not exist": (Reply(b"User-agent: *\nDisallow: /", 404), None, None),
    "it is forbidden itself": (Reply(b"", 403), None, None),
    "the site is ill": (Reply(ALLOW_ALL, 503), "robots_unreachable", "robots_unreachable"),
    "the site is busy": (Reply(ALLOW_ALL, 429), "robots_unreachable", "robots_unreachable"),
    "it never comes": (Reply(ALLOW_ALL, after_seconds=3), "robots_unreachable", "robots_unreachable"),
    "it has moved": (Reply(b"", 301, {"Location": "/robots-2.txt"}), None, "robots"),
}


@pytest.mark.parametrize(("robots", "page", "private"), CASES.values(), ids=CASES)
def test_robots(robots: Reply, page: str | None, private: str | None) -> None:
    moved_to = Reply(b"User-agent: *\nDisallow: /prive/\n")
    with LoopbackSite({"/robots.txt": robots, "/robots-2.txt": moved_to, "/a": Reply(), "/prive/b": Reply()}) as site:
        found = probe(f"{site.base}/a", f"{site.base}/prive/b", DOWNLOAD_TIMEOUT=1)
        assert [one.name for one in found.values()] in ([page, private], [private, page])
        assert found[f"{site.base}/a"].name == page
        assert found[f"{site.base}/prive/b"].name == private
        assert {"/a"} & set(site.paths()) == ({"/a"} if page is None else set())
        assert all(one.try_again == (one.name == "robots_unreachable") for one in found.values() if one.name)


def test_crawl_delay_spaces_the_requests() -> None:
    robots = Reply(b"User-agent: *\nCrawl-delay: 0.5\n")
    with LoopbackSite({"/robots.txt": robots, "/a": Reply(), "/b": Reply(), "/c": Reply()}) as site:
        probe(*(f"{site.base}/{name}" for name in "abc"), AUTOTHROTTLE_ENABLED=True)
        times = [moment for path, moment, _ in site.visits if path != "/robots.txt"]
        assert len(times) == 3
        assert min(later - earlier for earlier, later in pairwise(times)) > 0.45
