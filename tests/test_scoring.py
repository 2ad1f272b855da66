from __future__ import annotations

import json
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from scraper.errors import BadSource
from scraper.scoring import Reading, figures, score_page, score_reader
from scraper.truth import load_pages, load_truth

FIRST = "La halle aux osiers a rouvert lundi matin après deux ans de travaux."
LAST = "Le marché du samedi reviendra sous la halle au mois de mai."
PUB = "Lire aussi : les saules de la rive gauche"
TRUTH: dict[str, Any] = {
    "url": "https://levannier.example/a.html", "seen_at": "2025-03-17T20:00:00+00:00", "kind": "article",
    "title": "La halle rouvre", "standfirst": "Deux ans après", "body": [FIRST, LAST], "optional": ["La halle, lundi. © Luc Ozier"],
    "forbidden": [PUB], "authors": ["Jeanne Tressard"], "agencies": ["AFP"], "published": "2025-03-17T18:50+01:00",
    "published_unit": "minute", "modified": None, "access": "free",
}  # fmt: skip
RIGHT = Reading(
    title="La Halle rouvre", standfirst="Deux ans après", body=f"{FIRST}\n\n{LAST}", authors=("Jeanne Tressard",),
    agencies=("AFP", "Rédaction"), published=datetime(2025, 3, 17, 17, 50, 12, tzinfo=UTC), access="free",
)  # fmt: skip


def changed(**fields: Any) -> Reading:
    return Reading(**{name: getattr(RIGHT, name) for name in Reading.__dataclass_fields__} | fields)


def test_a_right_reading() -> None:
    score = score_page(TRUTH, RIGHT)
    assert (score.body_f1, score.perfect, score.differences) == (1.0, True, ())
    assert (score.title, score.standfirst, score.authors, score.wires, score.published, score.access) == (True,) * 6
    assert (score.junk, score.lost_ends, score.false_author, score.published_wrong) == (False,) * 4
    assert score.modified is None


WRONG = {
    "junk": (changed(body=f"{FIRST}\n\n{PUB}\n\n{LAST}"), {"junk": True, "perfect": False, "lost_ends": False}),
    "a neutral caption": (changed(body=f"{FIRST}\n\nLa halle, lundi. © Luc Ozier\n\n{LAST}"), {"perfect": True, "junk": False}),
    "a lost end": (changed(body=FIRST), {"lost_ends": True, "perfect": False}),
    "a false author": (changed(authors=("Jeanne Tressard", "Le Vannier")), {"authors": False, "false_author": True}),
    "no author": (changed(authors=()), {"authors": False, "false_author": False}),
    "no wire": (changed(agencies=()), {"wires": False}),
    "an hour off": (changed(published=datetime(2025, 3, 17, 18, 50, tzinfo=UTC)), {"published": False, "published_wrong": True}),
    "only the day": (changed(published=date(2025, 3, 17)), {"published": False, "published_wrong": True}),
    "no date": (changed(published=None), {"published": False, "published_wrong": False}),
    "paywalled": (changed(access="paywalled"), {"access": False}),
    "nothing": (Reading(), {"body_f1": 0.0, "title": False, "lost_ends": True}),
}  # fmt: skip


@pytest.mark.parametrize("got, expected", WRONG.values(), ids=WRONG.keys())
def test_a_wrong_reading(got: Reading, expected: dict[str, object]) -> None:
    score = score_page(TRUTH, got)
    assert {name: getattr(score, name) for name in expected} == expected


def test_a_reader_that_fails_is_scored_as_having_read_nothing() -> None:
    def reader(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
        raise ValueError("nothing extracted")

    (score,) = score_reader(reader, [TRUTH], {TRUTH["url"]: b"<p>"})
    assert (score.error, score.body_f1) == ("ValueError: nothing extracted", 0.0)


def test_figures_leave_out_what_has_no_truth() -> None:
    shares = figures([score_page(TRUTH, RIGHT), score_page(TRUTH, changed(access="paywalled"))])
    assert (shares["access"], shares["title"], shares["modified"]) == (0.5, 1.0, None)
    assert figures([])["title"] is None


def test_a_file_that_is_no_truth_is_named(tmp_path: Path) -> None:
    file = tmp_path / "truth.json"
    with pytest.raises(BadSource, match="expected a truth file"):
        load_truth(file)
    file.write_text(json.dumps([{"url": "https://levannier.example/a.html"}]))
    with pytest.raises(BadSource, match=r"expected seen_at, kind, .* of the page https://levannier\.example/a\.html"):
        load_truth(file)
    file.write_text(json.dumps([TRUTH, {**TRUTH, "kind": "video"}]))
    assert len(load_truth(file)) == 1
    with pytest.raises(BadSource, match="expected a WARC file"):
        load_pages(tmp_path / "absent.warc.gz")
