"""Terrafemina, terrafemina.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Terrafemina(NewsSpider):
    name = "terrafemina"
    publisher = Publisher(
        name="Terrafemina",
        domain="terrafemina.com",
        sources=(Section("https://www.terrafemina.com/"),),
        article_url=r"^/article/[\w-]+_a\d+",
    )
