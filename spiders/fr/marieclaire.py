"""Marie Claire, marieclaire.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MarieClaire(NewsSpider):
    name = "marieclaire"
    publisher = Publisher(
        name="Marie Claire",
        domain="marieclaire.fr",
        sources=(
            Section("https://www.marieclaire.fr/psycho-societe,20014.asp2", checked=date(2023, 1, 7)),
            Section("https://www.marieclaire.fr/mode,20012.asp2", checked=date(2023, 1, 7)),
            Section("https://www.marieclaire.fr/beaute,20004.asp2", checked=date(2023, 1, 7)),
            Section("https://www.marieclaire.fr/forme-sante,20010.asp2", checked=date(2023, 1, 7)),
            Section("https://www.marieclaire.fr/lifestyle,2610392.asp2", checked=date(2023, 1, 7)),
        ),
        article_url=r",[\w,-]+\.asp$",
    )
