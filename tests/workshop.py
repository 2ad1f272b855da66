"""A folder in which tests run Scrapy's commands on the shipped newspaper, and what they must find there afterwards."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import subprocess
import sys
import tomllib
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from warcio.archiveiterator import ArchiveIterator

from spiders.demo_site import NewspaperServer
from spiders.demo_site.stories import PARIS, Story

TRUTH: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "newspaper_truth.toml").read_text(encoding="utf-8")
)
"""Path of each article of the first edition → what a careful reader finds there."""


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

    def start(
        self, *arguments: object, before: Callable[[], None] | None = None, **environment: str
    ) -> subprocess.Popen[str]:
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
            preexec_fn=before,
        )
        self.running.append(process)
        return process

    def run(
        self,
        *arguments: object,
        timeout_seconds: float = 120,
        before: Callable[[], None] | None = None,
        **environment: str,
    ) -> subprocess.CompletedProcess[str]:
        """Run `scrapy ARGUMENTS…` to its end."""
        process = self.start(*arguments, before=before, **environment)
        out, err = process.communicate(timeout=timeout_seconds)
        return subprocess.CompletedProcess(process.args, process.returncode, out, err)

    def crawl(self, newspaper: NewspaperServer, *arguments: object) -> subprocess.CompletedProcess[str]:
        """Crawl a running newspaper and insist that it went well."""
        result = self.run("crawl", "demo", "-a", f"site={newspaper.base}", *arguments)
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

    def count(self, table: str) -> int:
        """How many rows a table has."""
        return int(self.query(f"select count(*) from {table}")[0][0])

    def paths(self) -> list[str]:
        """The paths of all articles, sorted."""
        return sorted(urlsplit(row["url"]).path for row in self.query("select url from articles"))

    def stop_all(self) -> None:
        """Kill whatever a test left running."""
        for process in self.running:
            if process.poll() is None:
                os.killpg(process.pid, signal.SIGKILL)
            process.communicate()


@dataclass(frozen=True)
class Crawled:
    """A newspaper and the folder it was crawled into."""

    workshop: Workshop
    newspaper: NewspaperServer
    result: subprocess.CompletedProcess[str]


def body_of(story: Story) -> str:
    """A story's text as an archive keeps it."""
    return "\n\n".join(f"## {b.text}" if b.kind in ("subhead", "post") else b.text for b in story.blocks)


def folded(text: str | None) -> str | None:
    """Without regard to what kind of space stands between words."""
    return None if text is None else " ".join(text.split())


def differences(row: sqlite3.Row, story: Story) -> dict[str, tuple[object, object]]:
    """What an archived article says, beside what it should, where the two differ."""
    truth = TRUTH[story.path]
    published, modified = truth.get("published", story.published), truth.get("modified")
    if truth.get("year_inferred"):
        published = latest_anniversary(published)
    expected = {
        "title": truth["title"],
        "standfirst": truth["standfirst"],
        "section": truth["section"],
        "authors": truth["authors"],
        "agencies": truth["agencies"],
        "kind": truth.get("kind", "article"),
        "access": truth["access"],
        "percent_hidden": truth.get("percent_hidden"),
        "published_local": published.isoformat(),
        "modified_local": modified.isoformat() if modified else None,
        "published_year_inferred": int(truth.get("year_inferred", False)),
        "body": folded(body_of(story)),
    }
    found = {name: row[name] for name in expected} | {
        "title": folded(row["title"]),
        "standfirst": folded(row["standfirst"]),
        "authors": json.loads(row["authors"]),
        "agencies": json.loads(row["agencies"]),
        "body": folded(row["body"]),
    }
    return {name: (found[name], value) for name, value in expected.items() if found[name] != value}


def latest_anniversary(at: datetime) -> datetime:
    """The same day and hour of the latest year that is not in the future: what a page without a year means."""
    now = datetime.now(UTC)
    local = at.replace(tzinfo=PARIS, year=now.year)
    return local if local <= now else local.replace(year=now.year - 1)


def unreadable_captures(workshop: Workshop) -> Iterator[str]:
    """Each capture row that does not lead to its record, with the reason."""
    for row in workshop.query("select id, url, file, offset, length from captures"):
        path = workshop.folder / row["file"]
        try:
            with path.open("rb") as file:
                file.seek(row["offset"])
                record = next(iter(ArchiveIterator(file)))
                record.content_stream().read()
            if record.rec_headers.get_header("WARC-Target-URI") != row["url"]:
                yield f"capture {row['id']}: another address"
        except Exception as error:
            yield f"capture {row['id']}: {error!r}"


def assert_whole(workshop: Workshop) -> None:
    """The archive is sound, holds every article once and no revision, and every capture can be read."""
    assert workshop.query("pragma integrity_check")[0][0] == "ok"
    assert workshop.query("pragma foreign_key_check") == []
    assert workshop.paths() == sorted(TRUTH)
    assert workshop.count("revisions") == 0
    assert list(unreadable_captures(workshop)) == []
    assert (
        workshop.query("select url from pages where lease_owner is not null or due_at is null and done_at is null")
        == []
    )
