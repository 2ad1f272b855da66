"""Marie Claire, marieclaire.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MarieClaire(NewsSpider):
    name = "marieclaire"
    publisher = Publisher(
        name="Marie Claire",
        domain="marieclaire.fr",
        sources=(Section("https://www.marieclaire.fr/"),),
        article_url=r",[\w,-]+\.asp$",
    )
