"""Title, standfirst and body of real pages, without publisher rules; skipped where they are absent."""

from __future__ import annotations

import importlib.util
import json
import statistics
from datetime import datetime
from pathlib import Path
from types import ModuleType, SimpleNamespace
from typing import Any

import pytest

from scraper.reading.document import parse_page
from scraper.reading.text import read_text

SHARED = Path(__file__).parents[3] / "shared"

pytestmark = pytest.mark.press


def scorer() -> ModuleType:
    spec = importlib.util.spec_from_file_location("truth_score", SHARED / "truth" / "score.py")
    assert spec is not None and spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def reader(body: bytes, *, url: str, fetched_at: datetime) -> SimpleNamespace:
    text = read_text(parse_page(body, url=url, fetched_at=fetched_at))
    return SimpleNamespace(
        title=text.title or "",
        standfirst=text.standfirst or "",
        body=text.body,
        authors=(),
        agencies=(),
        published=None,
        modified=None,
        access="unknown",
    )


def share(rows: list[dict[str, Any]], key: str) -> float:
    values = [row[key] for row in rows if row[key] is not None]
    return sum(values) / len(values)


def test_the_figures_hold() -> None:
    score = scorer()
    truths = json.loads((SHARED / "truth" / "pages.json").read_text())
    rows = score.score(reader, truths, score.load_pages(SHARED / "press" / "press.warc.gz"))
    assert not [row["error"] for row in rows if row["error"]]
    assert statistics.mean(row["f1"] for row in rows) >= 0.995
    assert statistics.mean(row["f1"] >= 0.99 for row in rows) >= 0.95
    assert share(rows, "junk") <= 0.02
    assert share(rows, "lost") == 0
    assert share(rows, "title") >= 0.99
    assert share(rows, "standfirst") >= 0.97
