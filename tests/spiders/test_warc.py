"""`scrapy crawl warc -a path=…`, and any spider under REPLAY."""

from __future__ import annotations

import gzip
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

PRESS = Path(__file__).parents[3] / "shared" / "press" / "press.warc.gz"
SITE = "https://www.levannier.example"
LONG = "Le bac qui relie les deux rives a repris son service lundi, après trois semaines de travaux sur le quai nord."


def page(title: str, *, stamp: str = "Publié lundi à 18h50", extra: str = "") -> bytes:
    text = "".join(f"<p>{LONG} {n}</p>" for n in range(6))
    return (
        f'<html lang="fr"><head><title>{title} - Le Vannier</title></head><body><article><h1>{title}</h1>'
        f'<p class="date">{stamp}</p>{text}{extra}</article></body></html>'
    ).encode()


HTML = "text/html; charset=utf-8"
RECORDS = (  # (address, captured, status, type, body, further headers)
    (f"{SITE}/ville/bac-41200.html", "2025-03-04T08:00:00Z", 200, HTML, page("Le bac rouvre"), {}),
    (f"{SITE}/ville/quai-41200.html", "2025-03-04T08:00:01Z", 200, HTML, gzip.compress(page("Le quai attend")), {"Content-Encoding": "gzip"}),
    (f"{SITE}/ville/chunks-41200.html", "2025-03-04T08:00:02Z", 200, HTML, b"", {"Transfer-Encoding": "chunked"}),
    (f"{SITE}/une.jpg", "2025-03-04T08:00:03Z", 200, "image/jpeg", b"\xff\xd8", {}),
    (f"{SITE}/absent.html", "2025-03-04T08:00:04Z", 404, HTML, b"<p>Rien</p>", {}),
    (f"{SITE}/ville/bac-41200.html", "2025-03-06T08:00:00Z", 200, HTML, page("Le bac rouvre enfin"), {}),
    (f"{SITE}/", "2025-03-06T08:00:01Z", 200, HTML, b'<a href="/ville/bac-41200.html">Le bac</a> <a href="/ville/ailleurs-41200.html">?</a>', {}),
)  # fmt: skip


@pytest.fixture
def warc(tmp_path: Path) -> Path:
    """A WARC file of the records above."""
    path = tmp_path / "fonds" / "levannier.warc.gz"
    path.parent.mkdir()
    path.write_bytes(b"".join(gzip.compress(record(*row)) for row in RECORDS))
    return path


def record(url: str, captured: str, status: int, mime: str, body: bytes, headers: dict[str, str]) -> bytes:
    if "Transfer-Encoding" in headers:
        whole = page("Le port en morceaux")
        body = b"%x\r\n%s\r\n%x\r\n%s\r\n0\r\n\r\n" % (100, whole[:100], len(whole) - 100, whole[100:])
    lines = [f"HTTP/1.1 {status} OK", f"Content-Type: {mime}", *(f"{name}: {value}" for name, value in headers.items())]
    block = "\r\n".join([*lines, "", ""]).encode() + body
    fields = ["WARC/1.1", "WARC-Type: response", f"WARC-Target-URI: {url}", f"WARC-Date: {captured}"]
    fields += [f"WARC-Record-ID: <urn:uuid:{uuid4()}>", f"Content-Length: {len(block)}"]
    return "\r\n".join([*fields, "", ""]).encode() + block + b"\r\n\r\n"


def test_pages_are_read_on_the_day_of_their_capture_and_referenced_where_they_lie(warc: Path, workshop: Any) -> None:
    result = workshop.run("crawl", "warc", "-a", f"path={warc.parent}")
    assert result.returncode == 0, result.stderr
    rows = workshop.query("select title, published_local, fetched_at, url from articles order by url")
    assert [row["title"] for row in rows] == ["Le bac rouvre enfin", "Le port en morceaux", "Le quai attend"]
    assert {row["published_local"][:16] for row in rows} == {"2025-03-03T18:50"}
    assert rows[0]["fetched_at"] == "2025-03-06T08:00:00Z"
    assert [row["title"] for row in workshop.query("select title from revisions")] == ["Le bac rouvre"]
    assert {row["file"] for row in workshop.query("select file from captures where status = 200")} == {
        "fonds/levannier.warc.gz"
    }
    assert not list(Path(workshop.captures).glob("*.warc.gz"))


def test_again_stores_nothing_and_a_file_more_only_that(warc: Path, workshop: Any) -> None:
    workshop.run("crawl", "warc", "-a", f"path={warc.parent}")
    again = workshop.run("crawl", "warc", "-a", f"path={warc.parent}")
    assert again.returncode == 0, again.stderr
    assert " 0 new articles, 0 revised" in again.stdout
    assert workshop.query("select count(*) n from revisions")[0]["n"] == 1


def test_copy_captures(warc: Path, workshop: Any) -> None:
    assert workshop.run("crawl", "warc", "-a", f"path={warc}", "-s", "COPY_CAPTURES=True").returncode == 0
    assert list(Path(workshop.captures).glob("*.warc.gz"))
    assert "fonds/levannier.warc.gz" not in {row["file"] for row in workshop.query("select file from captures")}


def test_a_file_cut_in_the_middle_gives_what_is_whole(warc: Path, workshop: Any) -> None:
    warc.write_bytes(warc.read_bytes()[: warc.stat().st_size // 2])
    result = workshop.run("crawl", "warc", "-a", f"path={warc}")
    assert result.returncode == 0, result.stderr
    assert workshop.query("select count(*) n from articles")[0]["n"] >= 1
    assert "damaged" in (workshop.folder / "news.log").read_text()


def test_replay_answers_another_spider_and_nothing_is_fetched(warc: Path, workshop: Any) -> None:
    result = workshop.run("crawl", "news", "-a", "site=https://levannier.example", "-s", f"REPLAY={warc}")
    assert result.returncode == 0, result.stderr
    assert [row["title"] for row in workshop.query("select title from articles")] == ["Le bac rouvre enfin"]
    failures = workshop.query("select url, failure from pages where failure is not null")
    assert [(row["url"], row["failure"]) for row in failures] == [
        ("https://levannier.example/ville/ailleurs-41200.html", "not_in_replay")
    ]


NO_WARCS = {
    "nothing there": ("absent.warc.gz", None, "got nothing at that place"),
    "an empty file": ("vide.warc.gz", b"", "got an empty one"),
    "words": ("mots.warc", b"Bonjour tout le monde, ceci est un texte.", "expected a WARC file"),
    "gzip of something else": ("autre.warc.gz", gzip.compress(b"Bonjour tout le monde"), "expected a WARC file"),
}


@pytest.mark.parametrize("argument", ["path", "replay"])
@pytest.mark.parametrize(("name", "content", "message"), NO_WARCS.values(), ids=NO_WARCS)
def test_no_warc(workshop: Any, name: str, content: bytes | None, message: str, argument: str) -> None:
    place = Path(workshop.folder) / name
    if content is not None:
        place.write_bytes(content)
    if argument == "path":
        result = workshop.run("crawl", "warc", "-a", f"path={place}")
    else:
        result = workshop.run("crawl", "news", "-a", "site=levannier.example", "-s", f"REPLAY={place}")
    assert result.returncode == 1
    assert message in result.stderr
    assert "Traceback" not in result.stderr


def test_a_folder_without_any(workshop: Any, tmp_path: Path) -> None:
    result = workshop.run("crawl", "warc", "-a", f"path={tmp_path}")
    assert result.returncode == 1
    assert "got none in it" in result.stderr


@pytest.mark.press
@pytest.mark.slow
def test_the_press_is_archived_once(workshop: Any) -> None:
    result = workshop.run("crawl", "warc", "-a", f"path={PRESS}")
    assert result.returncode == 0, result.stderr
    assert workshop.query("select count(*) n from articles")[0]["n"] >= 280
    again = workshop.run("crawl", "warc", "-a", f"path={PRESS}")
    assert " 0 new articles, 0 revised" in again.stdout
