"""What `scrapy crawl` says, where, and with which exit status."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

LOOPBACK = ("-s", "CONTACT=redaction@levannier.example", "-s", "ALLOW_PRIVATE_ADDRESSES=True", "-s", "DOWNLOAD_DELAY=0")


def test_under_cron_one_line_and_the_log_beside_the_archive(newspaper: Any, workshop: Any) -> None:
    archive = workshop.folder / "fonds" / "presse.db"
    archive.parent.mkdir()
    result = workshop.run(
        "crawl", "news", "-a", f"site={newspaper.base}", "-a", "limit=1", *LOOPBACK, "-s", f"ARCHIVE_DB={archive}"
    )
    assert (result.returncode, result.stderr) == (0, "")
    assert result.stdout.startswith("news: ")
    assert result.stdout.count("\n") == 1
    log = archive.with_suffix(".log").read_text()
    assert result.stdout.strip() in log
    assert "Overridden settings" not in log
    assert "Enabled downloader middlewares" not in log


def test_a_log_level_brings_the_log_to_the_terminal(newspaper: Any, workshop: Any) -> None:
    result = workshop.run("crawl", "news", "-a", f"site={newspaper.base}", "-a", "limit=1", *LOOPBACK, "-L", "DEBUG")
    assert result.returncode == 0
    assert "Crawled (200)" in result.stderr
    assert not (workshop.folder / "news.log").exists()


def test_a_log_file_of_the_users_choice(newspaper: Any, workshop: Any) -> None:
    arguments = ("-a", f"site={newspaper.base}", "-a", "limit=1", *LOOPBACK, "--logfile", "journal.txt")
    assert workshop.run("crawl", "news", *arguments).returncode == 0
    assert "news: " in (workshop.folder / "journal.txt").read_text()
    assert not (workshop.folder / "news.log").exists()


WRONG = {
    "no spider of that name": (("levannier",), 2, "no spider 'levannier'"),
    "no name": ((), 2, "expected the name of one spider"),
    "two names": (("news", "warc"), 2, "expected the name of one spider"),
    "no folder for the archive": (("warc", "-s", "ARCHIVE_DB=/dev/null/news.db"), 2, "ARCHIVE_DB="),
    "an archive that is none": (("warc", "-a", "path=.", "-s", "ARCHIVE_DB=notes.txt"), 1, "notes.txt"),
}


@pytest.mark.parametrize(("arguments", "status", "message"), WRONG.values(), ids=WRONG)
def test_wrong(workshop: Any, arguments: tuple[str, ...], status: int, message: str) -> None:
    folder = Path(workshop.folder)
    (folder / "notes.txt").write_text("Ceci n'est pas une base. " * 100)
    (folder / "a.warc").write_bytes(b"WARC/1.1\r\nWARC-Type: warcinfo\r\nContent-Length: 0\r\n\r\n\r\n\r\n")
    result = workshop.run("crawl", *arguments)
    assert result.returncode == status, result.stderr
    assert message in result.stderr
    assert "Traceback" not in result.stderr
