"""The benchmark that sets texts in the frames of other pages, run as a person runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from reading.levannier import PARAGRAPHS, URL, page, warc_record

BENCHMARK = Path(__file__).parents[1] / "benchmarks" / "crossed.py"
TITLES = ("La halle aux osiers rouvre ses portes", "Le pont des Saules ferme pour deux ans de travaux")
RELATED = '<aside class="related"><ul><li><a href="/b">Les saules du canal ont cent ans</a></li></ul></aside>'


def run(*arguments: object) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, BENCHMARK, *map(str, arguments)], capture_output=True, text=True, check=False
    )


def truth_of(number: int) -> dict[str, Any]:
    return {
        "url": URL.replace("48213", f"4821{number}"), "seen_at": "2025-03-17T20:00:00+00:00", "kind": "article", "title": TITLES[number],
        "standfirst": "", "body": [f"{text} Rive {number}." for text in PARAGRAPHS], "optional": [], "forbidden": [],
        "authors": ["Jeanne Tressard"], "agencies": [], "published": "2025-03-17T18:50+01:00", "published_unit": "minute",
        "modified": None, "access": "free",
    }  # fmt: skip


def test_each_length_is_set_in_the_frames_of_others(tmp_path: Path) -> None:
    truths = [truth_of(number) for number in range(2)]
    truths_file, warc = tmp_path / "truth.json", tmp_path / "pages.warc.gz"
    truths_file.write_text(json.dumps(truths))
    bodies = [page(title=t["title"], json_ld=None, paragraphs=tuple(t["body"]), after=RELATED) for t in truths]
    warc.write_bytes(b"".join(warc_record(body, url=t["url"]) for body, t in zip(bodies, truths, strict=True)))
    done = run("--truth", truths_file, "--warc", warc, "--rounds", 5)
    assert (done.returncode, done.stderr) == (0, "")
    first, _, *rows, _ = done.stdout.splitlines()
    assert first == "2 pages, 5 rounds"
    assert [row[:28].strip() for row in rows] == ["whole", "6 paragraphs", "3 paragraphs", "2 paragraphs"]
    for row in rows:
        f1, perfect, lost, title, standfirst, pages, _ = row[28:].split()
        assert (f1, perfect, lost, title, standfirst) == ("1.0000", "100.0", "0.0", "100.0", "-")
        assert int(pages) > 0


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    done = run("--truth", tmp_path / "nowhere.json", "--warc", tmp_path / "nowhere.warc.gz")
    assert done.returncode == 2
    assert str(tmp_path / "nowhere.json") in done.stderr
    assert len(done.stderr.splitlines()) == 1
