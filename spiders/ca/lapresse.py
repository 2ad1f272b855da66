"""La Presse, lapresse.ca."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LaPresse(NewsSpider):
    name = "lapresse"
    publisher = Publisher(
        name="La Presse",
        domain="lapresse.ca",
        country="ca",
        timezone="America/Toronto",
        sources=(
            Section("https://www.lapresse.ca/affaires/economie/", checked=date(2023, 12, 26)),
            Section("https://www.lapresse.ca/affaires/entreprises/", checked=date(2023, 12, 26)),
            Section("https://www.lapresse.ca/debats/opinions/", checked=date(2023, 12, 26)),
            Section("https://www.lapresse.ca/societe/sante/", checked=date(2023, 12, 26)),
            Section("https://www.lapresse.ca/sports/hockey/", checked=date(2023, 12, 26)),
        ),
        article_url=r"/\d{6}/\d{2}/\d{2}-\d+-[\w-]+\.php|/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
