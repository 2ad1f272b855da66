"""Euractiv France, euractiv.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class Euractiv(NewsSpider):
    name = "euractiv"
    publisher = Publisher(
        name="Euractiv France",
        domain="euractiv.fr",
        sources=(
            Feed("https://www.euractiv.fr/?feed=mcfeed", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/news/", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/sections/politique/", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/sections/international/", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/sections/economie/", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/sections/sante/", checked=date(2023, 12, 3)),
            Section("https://www.euractiv.fr/sections/tech/", checked=date(2023, 12, 3)),
        ),
        article_url=r"/(?:news|interview|opinion|infographic)/[\w-]+/?$",
    )
