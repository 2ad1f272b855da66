"""AOC, aoc.media."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class AOC(NewsSpider):
    name = "aoc"
    publisher = Publisher(
        name="AOC",
        domain="aoc.media",
        sources=(
            Section("https://aoc.media/analyse/", checked=date(2019, 12, 10)),
            Section("https://aoc.media/opinion/", checked=date(2019, 12, 10)),
            Section("https://aoc.media/critique/", checked=date(2019, 12, 10)),
            Section("https://aoc.media/entretien/", checked=date(2019, 12, 10)),
        ),
        article_url=r"^/[\w-]+/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
