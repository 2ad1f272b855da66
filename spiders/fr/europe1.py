"""Europe 1, europe1.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Europe1(NewsSpider):
    name = "europe1"
    publisher = Publisher(
        name="Europe 1",
        domain="europe1.fr",
        sources=(
            Section("https://www.europe1.fr/politique", checked=date(2026, 1, 4)),
            Section("https://www.europe1.fr/international", checked=date(2026, 1, 4)),
            Section("https://www.europe1.fr/economie", checked=date(2026, 1, 4)),
            Section("https://www.europe1.fr/societe", checked=date(2026, 1, 4)),
            Section("https://www.europe1.fr/sport", checked=date(2026, 1, 4)),
            Section("https://www.europe1.fr/culture", checked=date(2026, 1, 4)),
        ),
        article_url=r"^[^?]*-\d{6,}$",
    )
