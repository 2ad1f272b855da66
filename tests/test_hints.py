"""The benchmark that takes hints away from pages, run as a person runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

from reading.levannier import PARAGRAPHS, URL, page, warc_record

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "hints.py"
TITLE = "La halle aux osiers rouvre ses portes"


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, BENCHMARK, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def test_each_kind_of_hint_is_taken_away_and_the_page_still_read(tmp_path: Path) -> None:
    truth = {
        "url": URL, "seen_at": "2025-03-17T20:00:00+00:00", "kind": "article", "title": TITLE, "standfirst": "", "body": list(PARAGRAPHS),
        "optional": [], "forbidden": [], "authors": ["Jeanne Tressard"], "agencies": [], "published": "2025-03-17T18:50+01:00",
        "published_unit": "minute", "modified": None, "access": "free",
    }  # fmt: skip
    truths, warc = tmp_path / "truth.json", tmp_path / "pages.warc.gz"
    truths.write_text(json.dumps([truth]))
    warc.write_bytes(warc_record(page(before='<p class="signature">Par Jeanne Tressard</p>')))
    done = run("--truth", truths, "--warc", warc)
    assert (done.returncode, done.stderr) == (0, "")
    rows = {line[:28].strip(): line[28:].split() for line in done.stdout.splitlines()[1:-1]}
    assert len(rows) == 8
    assert {row[0] for row in rows.values()} == {"1.0000"}
    column = done.stdout.splitlines()[0].split().index("publ.") - 1  # "body F1" is two words
    assert rows["the page as it is"][column] == "100.0"
    assert rows["no JSON-LD"][column] == "0.0"


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run("--truth", tmp_path / "nowhere.json", "--warc", tmp_path / "nowhere.warc.gz")
    assert done.returncode == 2
    assert str(tmp_path / "nowhere.json") in done.stderr
    assert len(done.stderr.splitlines()) == 1
