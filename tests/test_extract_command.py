from __future__ import annotations

import json
import os
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any

import pytest
from reading.levannier import PARAGRAPHS, URL, page, warc_record

ROOT = Path(__file__).resolve().parents[1]
HTML = page(
    head=f'<link rel="canonical" href="{URL}">',
    before='<p class="signature">Par Jeanne Tressard, publié le 17 mars 2025 à 18h50</p>',
)


def extract(*arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
    """Run the command in a folder of its own: it must leave nothing there."""
    command = [sys.executable, "-m", "scrapy", "extract", *arguments]
    environment = {
        **os.environ,
        "SCRAPY_SETTINGS_MODULE": "scraper.settings",
        "COLPORTEUR_CONTACT": "",
        "COLUMNS": "200",
    }
    return subprocess.run(
        command, cwd=folder, env=environment, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def saved(tmp_path: Path) -> Path:
    file = tmp_path / "page.html"
    file.write_text(HTML, encoding="utf-8")
    return file


def test_a_saved_page_gives_the_article_and_its_evidence(saved: Path) -> None:
    done = extract("page.html", "--seen-at", "2025-03-17T20:00+01:00", folder=saved.parent)
    assert (done.returncode, done.stderr) == (0, "")
    article = json.loads(done.stdout)
    assert (article["url"], article["authors"], article["kind"]) == (URL, ["Jeanne Tressard"], "article")
    assert article["body"] == "\n\n".join(PARAGRAPHS)
    assert article["published"]["utc"] == "2025-03-17T17:50:00Z"
    assert article["evidence"]["canonical"][0]["verdict"] == "won"
    assert sorted(saved.parent.iterdir()) == [saved]


def test_the_article_alone(saved: Path) -> None:
    article = json.loads(extract("page.html", "--json", folder=saved.parent).stdout)
    assert "evidence" not in article


def test_the_evidence_alone_says_what_won_and_what_it_beat(saved: Path) -> None:
    other = '<link rel="canonical" href="https://lerotin.example/vol.html">'
    saved.write_text(page(head=other), encoding="utf-8")
    shown = extract("page.html", "--evidence", "--url", URL, folder=saved.parent).stdout
    assert (
        "  - https://lerotin.example/vol.html   [meta: link[rel=canonical]]  (on another site than the page)" in shown
    )
    assert f"  + {URL}   [url: the address that answered]" in shown


def test_a_record_of_a_warc_file(tmp_path: Path) -> None:
    first, second = (warc_record(page(title=title)) for title in ("La première halle", "La seconde halle"))
    (tmp_path / "pages.warc.gz").write_bytes(first + second)
    assert json.loads(extract("pages.warc.gz", "--json", folder=tmp_path).stdout)["title"] == "La première halle"
    where = f"pages.warc.gz?offset={len(first)}"
    assert json.loads(extract(where, "--json", folder=tmp_path).stdout)["title"] == "La seconde halle"
    lost = extract("pages.warc.gz?offset=7", folder=tmp_path)
    assert (lost.returncode, lost.stdout) == (1, "")
    assert "at offset 7" in lost.stderr


class _Newspaper(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        answers = {"/a.html": HTML, "/robots.txt": "User-agent: *\nDisallow: /secret/\n", "/secret/b.html": HTML}
        body = answers.get(self.path, "").encode()
        self.send_response(200 if body else 404)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Silence."""


@pytest.fixture
def site() -> Any:
    with ThreadingHTTPServer(("127.0.0.1", 0), _Newspaper) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()


OPEN = ("-s", "ALLOW_PRIVATE_ADDRESSES=True", "-s", "CONTACT=essai@levannier.example")


def test_an_address_is_fetched_and_nothing_archived(site: str, tmp_path: Path) -> None:
    done = extract(f"{site}/a.html", "--json", *OPEN, folder=tmp_path)
    assert done.stderr == ""
    assert json.loads(done.stdout)["fetched_from"] == f"{site}/a.html"
    assert list(tmp_path.iterdir()) == []


REFUSED = {
    "forbidden by robots.txt": ("{site}/secret/b.html", OPEN, 1, "forbidden by robots.txt"),
    "a page that is not there": ("{site}/c.html", OPEN, 1, "expected a page, got HTTP 404"),
    "a private address": ("{site}/a.html", OPEN[2:], 1, "expected a public address, got"),
    "nobody to write to": ("{site}/a.html", (), 2, "CONTACT: expected an e-mail address"),
    "no such file": ("absent.html", (), 1, "absent.html: expected a file or an address that begins with https://, got neither"),
    "a file of unknown origin": ("bare.html", (), 2, "bare.html: expected --url ADDRESS"),
    "an address that is none": ("bare.html", ("--url", "levannier"), 2, "expected an address that begins with https://, got 'levannier'"),
    "a time without zone": ("bare.html", ("--url", URL, "--seen-at", "2025-03-17"), 2, "--seen-at: expected a time with its zone"),
    "a listing": ("bare.html", ("--url", "https://www.levannier.example/"), 1, "expected an article, got a front page; nothing would be stored"),
    "a truth without pages": ("", ("--truth", "t.json"), 2, "--truth: expected --warc FILE"),
    "no argument": ("", (), 2, "expected one FILE or URL"),
}  # fmt: skip


@pytest.mark.parametrize("where, options, status, message", REFUSED.values(), ids=REFUSED.keys())
def test_a_fault_is_one_line(
    site: str, tmp_path: Path, where: str, options: tuple[str, ...], status: int, message: str
) -> None:
    (tmp_path / "bare.html").write_text(page(), encoding="utf-8")
    arguments = [where.format(site=site)] if where else []
    done = extract(*arguments, *options, folder=tmp_path)
    assert message in done.stderr
    assert "Traceback" not in done.stderr
    assert (done.returncode, done.stdout if where else "") == (status, "")


def test_a_truth_file_is_scored(saved: Path) -> None:
    truth = {
        "url": URL, "seen_at": "2025-03-17T20:00:00+00:00", "kind": "article", "title": "La halle aux osiers rouvre ses portes",
        "standfirst": "", "body": list(PARAGRAPHS), "optional": [], "forbidden": [], "authors": ["Luc Ozier"], "agencies": [],
        "published": None, "published_unit": "minute", "modified": None, "access": "free",
    }  # fmt: skip
    folder = saved.parent
    (folder / "truth.json").write_text(json.dumps([truth]))
    (folder / "pages.warc.gz").write_bytes(warc_record(HTML))
    shown = extract("--truth", "truth.json", "--warc", "pages.warc.gz", folder=folder).stdout
    assert "authors: wanted ['Luc Ozier'], got ('Jeanne Tressard',)" in shown
    figures = json.loads(extract("--truth", "truth.json", "--warc", "pages.warc.gz", "--json", folder=folder).stdout)
    assert (figures["pages"], figures["perfect"], figures["authors"]) == (1, 1.0, 0.0)


def test_help_shows_an_example(tmp_path: Path) -> None:
    done = extract("--help", folder=tmp_path)
    assert "scrapy extract page.html --url https://levannier.example/a.html" in done.stdout
