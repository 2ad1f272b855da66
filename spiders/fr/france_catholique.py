"""France Catholique, france-catholique.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class FranceCatholique(NewsSpider):
    name = "france_catholique"
    publisher = Publisher(
        name="France Catholique",
        domain="france-catholique.fr",
        sources=(Feed("https://www.france-catholique.fr/feed", checked=date(2025, 12, 30)),),
        article_url=r"^/[\w-]+\.html$",
    )
