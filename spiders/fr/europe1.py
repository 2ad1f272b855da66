"""Europe 1, europe1.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Europe1(NewsSpider):
    name = "europe1"
    publisher = Publisher(
        name="Europe 1",
        domain="europe1.fr",
        sources=(Section("https://www.europe1.fr/"),),
        article_url=r"-\d{6,}$",
    )
