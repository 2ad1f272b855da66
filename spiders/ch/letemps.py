"""Le Temps, letemps.ch."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeTemps(NewsSpider):
    name = "letemps"
    publisher = Publisher(
        name="Le Temps",
        domain="letemps.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(
            Section("https://www.letemps.ch/monde", checked=date(2023, 12, 9)),
            Section("https://www.letemps.ch/economie", checked=date(2023, 12, 9)),
            Section("https://www.letemps.ch/societe", checked=date(2023, 12, 9)),
            Section("https://www.letemps.ch/sport", checked=date(2023, 12, 9)),
            Section("https://www.letemps.ch/culture", checked=date(2023, 12, 9)),
            Section("https://www.letemps.ch/sciences", checked=date(2023, 12, 9)),
        ),
        article_url=r"^/(?!tags/|profil/|images/)[\w-]+/(?:[\w-]+/)*\w+(?:-\w+){2,}$",
    )
