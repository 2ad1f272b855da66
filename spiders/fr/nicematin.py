"""Nice-Matin, nicematin.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class NiceMatin(NewsSpider):
    name = "nicematin"
    publisher = Publisher(
        name="Nice-Matin",
        domain="nicematin.com",
        sources=(
            Section("https://www.nicematin.com/monde", checked=date(2026, 1, 1)),
            Section("https://www.nicematin.com/economie/", checked=date(2026, 1, 1)),
            Section("https://www.nicematin.com/societe/", checked=date(2026, 1, 1)),
            Section("https://www.nicematin.com/france", checked=date(2026, 1, 1)),
            Section("https://www.nicematin.com/sports/", checked=date(2026, 1, 1)),
            Section("https://www.nicematin.com/culture/", checked=date(2026, 1, 1)),
        ),
        article_url=r"^[^?]*-\d{5,}$",
    )
