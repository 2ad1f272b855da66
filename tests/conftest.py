"""What every test may ask for: a newspaper to crawl, a place to crawl it into, and the marks that skip."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import settings
from workshop import Crawled, Workshop

from spiders.demo_site import NewspaperServer

# Elsewhere Hypothesis looks for new faults at each run; a build that is asked whether it may land tries the same ones.
settings.register_profile("ci", derandomize=True, deadline=None)
if os.environ.get("CI"):
    settings.load_profile("ci")

SHARED = Path(__file__).parents[2] / "shared"
CHROMIUMS = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "headless_shell")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--slow", action="store_true", help="run the tests marked slow too")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    reasons = {
        "press": "the real pages in ../shared are absent" if not (SHARED / "press").is_dir() else None,
        "browser": None if any(map(shutil.which, CHROMIUMS)) else "no Chromium is installed",
        "slow": None if config.getoption("--slow") or config.getoption("-m") else "slow; --slow runs it",
    }
    for item in items:
        for mark, reason in reasons.items():
            if reason and item.get_closest_marker(mark):
                item.add_marker(pytest.mark.skip(reason=reason))


@pytest.fixture
def newspaper() -> Iterator[NewspaperServer]:
    """The shipped newspaper, first edition, on a free port of loopback."""
    with NewspaperServer() as server:
        yield server


@pytest.fixture
def workshop(tmp_path: Path) -> Iterator[Workshop]:
    """A folder to run Scrapy's commands in."""
    place = Workshop(tmp_path)
    yield place
    place.stop_all()


@pytest.fixture(scope="session")
def crawled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Crawled]:
    """The newspaper's first edition, crawled once for all tests that only look."""
    place = Workshop(tmp_path_factory.mktemp("crawled"))
    with NewspaperServer() as server:
        result = place.crawl(server)
        yield Crawled(place, server, result)
    place.stop_all()
