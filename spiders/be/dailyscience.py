"""Daily Science, dailyscience.be."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class DailyScience(NewsSpider):
    name = "dailyscience"
    publisher = Publisher(
        name="Daily Science",
        domain="dailyscience.be",
        country="be",
        timezone="Europe/Brussels",
        sources=(Feed("https://dailyscience.be/feed/", checked=date(2023, 12, 8)),),
        article_url=r"^/\d{2}/\d{2}/\d{4}/[\w-]+",
    )
