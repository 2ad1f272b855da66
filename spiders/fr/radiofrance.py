"""Radio France, radiofrance.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class RadioFrance(NewsSpider):
    name = "radiofrance"
    publisher = Publisher(
        name="Radio France",
        domain="radiofrance.fr",
        sources=(
            Section("https://www.radiofrance.fr/politique", checked=date(2026, 1, 4)),
            Section("https://www.radiofrance.fr/monde", checked=date(2026, 1, 4)),
            Section("https://www.radiofrance.fr/economie", checked=date(2026, 1, 4)),
            Section("https://www.radiofrance.fr/societe", checked=date(2026, 1, 4)),
            Section("https://www.radiofrance.fr/sports", checked=date(2026, 1, 4)),
            Section("https://www.radiofrance.fr/environnement", checked=date(2026, 1, 4)),
        ),
        article_url=r"^/france\w+/.+-\d{6,}$",
        layouts=(Layout(section=".commonArticle-theme a"),),
    )
