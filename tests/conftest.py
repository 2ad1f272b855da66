"""What every test may ask for: a newspaper to crawl, a place to crawl it into, and the marks that skip."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from spiders.demo_site import NewspaperServer

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


@dataclass
class Workshop:
    """An empty folder to run Scrapy's commands in; the archive and the captures come to lie there."""

    folder: Path
    running: list[subprocess.Popen[str]] = field(default_factory=list)

    @property
    def archive(self) -> Path:
        return self.folder / "news.db"

    @property
    def captures(self) -> Path:
        return self.folder / "captures"

    def start(self, *arguments: object, **environment: str) -> subprocess.Popen[str]:
        """Start `scrapy ARGUMENTS…` in a process group of its own, so that a test may kill its workers too."""
        process = subprocess.Popen(
            [sys.executable, "-m", "scrapy", *map(str, arguments)],
            cwd=self.folder,
            env={**os.environ, "SCRAPY_SETTINGS_MODULE": "scraper.settings", "NO_COLOR": "1", **environment},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            encoding="utf-8",
            start_new_session=True,
        )
        self.running.append(process)
        return process

    def run(
        self, *arguments: object, timeout_seconds: float = 120, **environment: str
    ) -> subprocess.CompletedProcess[str]:
        """Run `scrapy ARGUMENTS…` to its end."""
        process = self.start(*arguments, **environment)
        out, err = process.communicate(timeout=timeout_seconds)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def crawl(self, newspaper: NewspaperServer, *arguments: object, **options: Any) -> subprocess.CompletedProcess[str]:
        """Crawl a running newspaper and insist that it went well."""
        result = self.run("crawl", "demo", "-a", f"site={newspaper.base}", *arguments, **options)
        assert result.returncode == 0, result.stdout + result.stderr
        return result

    def query(self, sql: str, *parameters: object) -> list[sqlite3.Row]:
        """Ask the archive, with nothing but Python's own SQLite."""
        db = sqlite3.connect(self.archive)
        db.row_factory = sqlite3.Row
        try:
            return db.execute(sql, parameters).fetchall()
        finally:
            db.close()

    def stop_all(self) -> None:
        for process in self.running:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


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
