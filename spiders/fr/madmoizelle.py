"""Madmoizelle, madmoizelle.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Madmoizelle(NewsSpider):
    name = "madmoizelle"
    publisher = Publisher(
        name="Madmoizelle",
        domain="madmoizelle.com",
        sources=(Section("https://www.madmoizelle.com/"),),
        article_url=r"-\d{5,}$",
    )
