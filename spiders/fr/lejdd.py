"""Le Journal du Dimanche, lejdd.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeJDD(NewsSpider):
    name = "lejdd"
    publisher = Publisher(
        name="Le Journal du Dimanche",
        domain="lejdd.fr",
        sources=(Section("https://www.lejdd.fr/"),),
        article_url=r"-\d{5,}$",
    )
