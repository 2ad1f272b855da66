"""Programs that know nothing of this project open the archive and search it."""

from __future__ import annotations

import json
import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path

import pytest
from workshop import Crawled

BIN = Path(sys.executable).parent
DATABASE = "news"
SEARCHES = {
    "without its accent": ("cremone", []),
    "without the accents of the text": ("ecoles", ["Marché de Noël"]),
    "two words": ("castors barrage", ["Le castor est revenu"]),
}


def sqlite_utils(*arguments: object) -> list[dict[str, str]]:
    """Run sqlite-utils without a word of our settings; its JSON."""
    environment = {name: value for name, value in os.environ.items() if not name.startswith("SCRAPY")}
    done = subprocess.run(
        [BIN / "sqlite-utils", *map(str, arguments)], env=environment, capture_output=True, text=True, timeout=60
    )
    assert done.returncode == 0, done.stderr
    return list(json.loads(done.stdout))


@pytest.mark.parametrize(("words", "titles"), SEARCHES.values(), ids=SEARCHES)
def test_sqlite_utils_searches_the_archive(crawled: Crawled, words: str, titles: list[str]) -> None:
    found = [row["title"] for row in sqlite_utils("search", crawled.workshop.archive, "articles", words, "-c", "title")]
    assert [title[: len(wanted)] for title, wanted in zip(found, titles, strict=True)] == titles


def test_sqlite_utils_reads_authors_as_json(crawled: Crawled) -> None:
    sql = (
        "select value as author, count(*) as n from articles, json_each(authors)"
        " group by value order by n desc, value limit 1"
    )
    assert sqlite_utils("query", crawled.workshop.archive, sql) == [{"author": "Clémence Tissandier", "n": 3}]


@pytest.fixture(scope="module")
def datasette(crawled: Crawled) -> Iterator[str]:
    """Plain Datasette on the archive, without our plugin; its address."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
    process = subprocess.Popen(
        [BIN / "datasette", str(crawled.workshop.archive), "--port", str(port)],
        env={name: value for name, value in os.environ.items() if not name.startswith("SCRAPY")}
        | {"DATASETTE_LOAD_PLUGINS": ""},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    base = f"http://127.0.0.1:{port}"
    try:
        for _ in range(300):
            try:
                urllib.request.urlopen(f"{base}/-/versions.json", timeout=5).close()
                break
            except urllib.error.URLError:
                time.sleep(0.1)
        yield base
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(timeout=20)


def get(url: str) -> str:
    """The text at an address."""
    with urllib.request.urlopen(url, timeout=30) as answer:
        return str(answer.read().decode())


def test_datasette_shows_a_search_box_that_finds(datasette: str) -> None:
    page = get(f"{datasette}/{DATABASE}/articles?_search=cloche+f%C3%AAl%C3%A9e")
    assert 'name="_search"' in page
    assert "La cloche fêlée de Vaubrun" in page


def test_datasette_counts_articles_by_author(datasette: str) -> None:
    data = json.loads(get(f"{datasette}/{DATABASE}/articles.json?_facet_array=authors&_size=0"))
    counts = {entry["value"]: entry["count"] for entry in data["facet_results"]["authors"]["results"]}
    assert counts["Clémence Tissandier"] == 3


def test_scrapy_search_answers_in_french(crawled: Crawled) -> None:
    result = crawled.workshop.run("search", "l'eleveur de castors", "--json")
    assert result.returncode == 0, result.stderr
    assert [hit["title"] for hit in json.loads(result.stdout)] == [
        "Le castor est revenu, et il a coupé le cerisier du maire"
    ]


def test_scrapy_verify_finds_the_archive_whole(crawled: Crawled) -> None:
    result = crawled.workshop.run("verify")
    assert result.returncode == 0, result.stdout + result.stderr
    assert "no faults" in result.stdout
