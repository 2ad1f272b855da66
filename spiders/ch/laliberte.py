"""La Liberté, laliberte.ch."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LaLiberte(NewsSpider):
    name = "laliberte"
    publisher = Publisher(
        name="La Liberté",
        domain="laliberte.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(Section("https://www.laliberte.ch/"),),
        article_url=r"/detail/[\w-]+/\d+|-\d{5,}$",
    )
