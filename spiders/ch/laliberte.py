"""La Liberté, laliberte.ch."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LaLiberte(NewsSpider):
    name = "laliberte"
    publisher = Publisher(
        name="La Liberté",
        domain="laliberte.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(
            Section("https://www.laliberte.ch/news/international/", checked=date(2023, 12, 3)),
            Section("https://www.laliberte.ch/news/economie/", checked=date(2023, 12, 3)),
            Section("https://www.laliberte.ch/news/sports/", checked=date(2023, 12, 3)),
            Section("https://www.laliberte.ch/news/culture/", checked=date(2023, 12, 3)),
            Section("https://www.laliberte.ch/news/regions/", checked=date(2023, 12, 3)),
            Section("https://www.laliberte.ch/news/magazine/societe/", checked=date(2023, 12, 3)),
        ),
        article_url=r"^(?!/page/)[^?]*(?:/detail/[\w-]+/\d+|-\d{5,}$)",
    )
