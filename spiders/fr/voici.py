"""Voici, voici.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Voici(NewsSpider):
    name = "voici"
    publisher = Publisher(
        name="Voici",
        domain="voici.fr",
        sources=(Section("https://www.voici.fr/"),),
        article_url=r"-\d{5,}$",
    )
