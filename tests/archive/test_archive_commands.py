"""`scrapy search` and `scrapy verify`, as a person runs them."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from newsroom import an_article, at
from workshop import Workshop

from archive.database import open_archive, writing
from archive.revisions import ArticleTable


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workshop]:
    """An archive with one article and a capture whose file is gone."""
    place = Workshop(tmp_path_factory.mktemp("filled"))
    db = open_archive(place.archive)
    with writing(db):
        ArticleTable(db).store(an_article(), fetched_at=at("2026-09-14T17:00"))
    db.close()
    yield place
    place.stop_all()


def test_an_article_is_shown_with_its_date_newspaper_words_and_address(filled: Workshop) -> None:
    result = filled.run("search", "velo")
    assert result.returncode == 0, result.stderr
    assert result.stdout.splitlines() == [
        "14/09/2026 18:50  Le Vannier",
        "Le pont de pierre rouvre aux piétons",
        "Le maire a coupé le ruban mardi. ## Et les vélos ? Il faudra patienter jusqu'au printemps.",
        "https://levannier.example/pont-41213.html",
    ]


def test_programs_get_json(filled: Workshop) -> None:
    (hit,) = json.loads(filled.run("search", "--json", "--since", "2026-09", "velo", "pont").stdout)
    assert hit["url"] == "https://levannier.example/pont-41213.html"
    assert hit["published"] == "2026-09-14T16:50:00Z"
    assert "**vélos**" in hit["snippet"]


ANSWERS: dict[str, tuple[tuple[str, ...], int, str]] = {
    "nothing found": (("search", "girouette"), 0, "nothing found"),
    "no words": (("search",), 2, "expected words"),
    "only a word that must not stand": (("search", "--", "-pont"), 2, "at least one word"),
    "no date": (("search", "pont", "--since", "hier"), 2, "YYYY-MM-DD"),
    "no archive": (("search", "pont", "-s", "ARCHIVE_DB=none.db"), 1, "crawl first"),
    "no archive to verify": (("verify", "-s", "ARCHIVE_DB=none.db"), 1, "crawl first"),
}


@pytest.mark.parametrize("case", ANSWERS)
def test_what_cannot_be_answered_is_one_line(filled: Workshop, case: str) -> None:
    arguments, status, words = ANSWERS[case]
    result = filled.run(*arguments)
    assert result.returncode == status
    assert words in result.stderr
    assert "Traceback" not in result.stderr
    assert not (filled.folder / "none.db").exists()


@pytest.mark.parametrize("command", ["search", "verify"])
def test_the_help_shows_an_example(workshop: Workshop, command: str) -> None:
    result = workshop.run(command, "--help")
    assert result.returncode == 0
    assert f"Example: scrapy {command}" in " ".join(result.stdout.split())


def test_verify_says_that_all_is_well_and_what_is_not(filled: Workshop, tmp_path: Path) -> None:
    result = filled.run("verify")
    assert (result.returncode, result.stdout) == (0, "1 articles, 0 earlier versions, 0 captures: no faults\n")
    db = open_archive(filled.archive)
    with writing(db):
        db.execute(
            "insert into captures (url, fetched_at, status, file, offset, length, type)"
            " values ('https://levannier.example/', '', 200, 'captures/gone.warc.gz', 0, 9, 'response')"
        )
    result = filled.run("verify")
    db.execute("delete from captures")
    db.close()
    assert result.returncode == 1
    assert "gone.warc.gz" in result.stdout
    assert result.stdout.endswith("1 captures: 1 faults\n")
