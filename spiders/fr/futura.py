"""Futura, futura-sciences.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Futura(NewsSpider):
    name = "futura"
    publisher = Publisher(
        name="Futura",
        domain="futura-sciences.com",
        sources=(
            Section("https://www.futura-sciences.com/sciences/", checked=date(2024, 1, 5)),
            Section("https://www.futura-sciences.com/tech/", checked=date(2023, 12, 31)),
            Section("https://www.futura-sciences.com/tech/actualites/", checked=date(2023, 12, 31)),
        ),
        article_url=r"/(?:actualites|questions-reponses|dossiers|breves|videos)/[\w-]+-\d+/",
    )
