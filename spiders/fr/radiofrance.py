"""Radio France, radiofrance.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RadioFrance(NewsSpider):
    name = "radiofrance"
    publisher = Publisher(
        name="Radio France",
        domain="radiofrance.fr",
        sources=(
            Section("https://www.radiofrance.fr/franceculture"),
            Section("https://www.radiofrance.fr/franceinter"),
        ),
        article_url=r"^/france\w+/.+-\d{6,}$",
    )
