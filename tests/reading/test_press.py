"""The targets of the reading, on real pages that people have read."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from scraper.errors import PageError
from scraper.reading import read_page
from scraper.scoring import Reading, figures, reading_of, score_reader
from scraper.truth import load_pages, load_truth
from spiders import publisher_for

SHARED = Path(__file__).resolve().parents[3] / "shared"
WARC = SHARED / "press" / "press.warc.gz"
AT_LEAST = {
    "body_f1": 0.995, "perfect": 0.95, "title": 0.99, "standfirst": 0.97, "authors": 0.97, "wires": 1.0,
    "published": 0.99, "modified": 0.95, "access": 0.95,
}  # fmt: skip
AT_MOST = {"junk": 0.02, "lost_ends": 0.0, "false_author": 0.02, "published_wrong": 0.01}

pytestmark = pytest.mark.press


@pytest.fixture(scope="module")
def pages() -> dict[str, bytes]:
    return load_pages(WARC)


@pytest.fixture(scope="module", params=[True, False], ids=["with rules", "without rules"])
def measured(request: pytest.FixtureRequest, pages: dict[str, bytes]) -> dict[str, float | None]:
    def reader(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
        publisher = publisher_for(url) if request.param else None
        return reading_of(read_page(body, url=url, fetched_at=fetched_at, publisher=publisher))

    return figures(list(score_reader(reader, load_truth(SHARED / "truth" / "pages.json"), pages)))


@pytest.mark.parametrize("figure, target", AT_LEAST.items())
def test_what_is_read_right(measured: dict[str, float | None], figure: str, target: float) -> None:
    value = measured[figure]
    assert value is not None
    assert value >= target


@pytest.mark.parametrize("figure, target", AT_MOST.items())
def test_what_is_read_wrong(measured: dict[str, float | None], figure: str, target: float) -> None:
    value = measured[figure]
    assert value is not None
    assert value <= target


def test_nearly_every_saved_page_is_an_article(pages: dict[str, bytes]) -> None:
    seen_at = datetime(2026, 1, 31, tzinfo=UTC)
    refused = []
    for url, body in pages.items():
        try:
            read_page(body, url=url, fetched_at=seen_at)
        except PageError as error:
            refused.append(str(error))
    assert len(pages) - len(refused) >= 280, refused
