"""Euractiv France, euractiv.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Euractiv(NewsSpider):
    name = "euractiv"
    publisher = Publisher(
        name="Euractiv France",
        domain="euractiv.fr",
        sources=(Section("https://www.euractiv.fr/"),),
        article_url=r"/(?:news|interview|opinion|infographic)/[\w-]+/?$",
    )
