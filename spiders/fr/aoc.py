"""AOC, aoc.media."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class AOC(NewsSpider):
    name = "aoc"
    publisher = Publisher(
        name="AOC",
        domain="aoc.media",
        sources=(Section("https://aoc.media/"),),
        article_url=r"^/[\w-]+/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
