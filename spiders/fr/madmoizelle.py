"""Madmoizelle, madmoizelle.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Madmoizelle(NewsSpider):
    name = "madmoizelle"
    publisher = Publisher(
        name="Madmoizelle",
        domain="madmoizelle.com",
        sources=(
            Section("https://www.madmoizelle.com/rubriques/societe", checked=date(2022, 12, 7)),
            Section("https://www.madmoizelle.com/rubriques/culture", checked=date(2022, 12, 7)),
        ),
        article_url=r"-\d{5,}$",
    )
