"""Futura, futura-sciences.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Futura(NewsSpider):
    name = "futura"
    publisher = Publisher(
        name="Futura",
        domain="futura-sciences.com",
        sources=(Section("https://www.futura-sciences.com/"),),
        article_url=r"/(?:actualites|questions-reponses|dossiers)/[\w-]+-\d+/",
    )
