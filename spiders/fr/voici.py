"""Voici, voici.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Voici(NewsSpider):
    name = "voici"
    publisher = Publisher(
        name="Voici",
        domain="voici.fr",
        sources=(
            Section("https://www.voici.fr/news-people", checked=date(2023, 1, 8)),
            Section("https://www.voici.fr/news-people/actu-people", checked=date(2023, 1, 8)),
            Section("https://www.voici.fr/tele", checked=date(2023, 1, 8)),
            Section("https://www.voici.fr/mode", checked=date(2023, 1, 8)),
            Section("https://www.voici.fr/beaute", checked=date(2023, 1, 8)),
        ),
        article_url=r"^[^?]*-\d{5,}$",
    )
