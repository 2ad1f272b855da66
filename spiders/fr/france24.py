"""France 24, france24.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class France24(NewsSpider):
    name = "france24"
    publisher = Publisher(
        name="France 24",
        domain="france24.com",
        sources=(Section("https://www.france24.com/fr/"),),
        article_url=r"^/fr/.*\d{8}-[\w%-]+",
    )
