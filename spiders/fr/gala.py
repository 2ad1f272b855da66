"""Gala, gala.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Gala(NewsSpider):
    name = "gala"
    publisher = Publisher(
        name="Gala",
        domain="gala.fr",
        sources=(Section("https://www.gala.fr/"),),
        article_url=r"_\d{5,}$",
    )
