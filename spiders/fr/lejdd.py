"""Le Journal du Dimanche, lejdd.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeJDD(NewsSpider):
    name = "lejdd"
    publisher = Publisher(
        name="Le Journal du Dimanche",
        domain="lejdd.fr",
        sources=(
            Section("https://www.lejdd.fr/Politique", checked=date(2023, 11, 27)),
            Section("https://www.lejdd.fr/International", checked=date(2023, 11, 27)),
            Section("https://www.lejdd.fr/Economie", checked=date(2023, 11, 27)),
            Section("https://www.lejdd.fr/Societe", checked=date(2023, 11, 27)),
            Section("https://www.lejdd.fr/Sport", checked=date(2023, 11, 27)),
        ),
        article_url=r"-\d{5,}$",
    )
