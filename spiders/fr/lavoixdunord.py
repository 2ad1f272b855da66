"""La Voix du Nord, lavoixdunord.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class LaVoixDuNord(NewsSpider):
    name = "lavoixdunord"
    publisher = Publisher(
        name="La Voix du Nord",
        domain="lavoixdunord.fr",
        sources=(
            Feed("https://www.lavoixdunord.fr/rss2/610477/cible_principale", checked=date(2023, 12, 26)),
            Section("https://www.lavoixdunord.fr/politique", checked=date(2023, 12, 26)),
            Section("https://www.lavoixdunord.fr/economie", checked=date(2023, 12, 26)),
            Section("https://www.lavoixdunord.fr/france", checked=date(2023, 12, 26)),
            Section("https://www.lavoixdunord.fr/international", checked=date(2023, 12, 26)),
            Section("https://www.lavoixdunord.fr/sports", checked=date(2023, 12, 26)),
        ),
        article_url=r"^/\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
