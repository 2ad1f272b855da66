"""La Voix du Nord, lavoixdunord.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LaVoixDuNord(NewsSpider):
    name = "lavoixdunord"
    publisher = Publisher(
        name="La Voix du Nord",
        domain="lavoixdunord.fr",
        sources=(Section("https://www.lavoixdunord.fr/"),),
        article_url=r"^/\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
