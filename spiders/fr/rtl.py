"""RTL, rtl.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RTL(NewsSpider):
    name = "rtl"
    publisher = Publisher(
        name="RTL",
        domain="rtl.fr",
        sources=(
            Section("https://www.rtl.fr/actu", checked=date(2025, 12, 30)),
            Section("https://www.rtl.fr/actu/politique", checked=date(2025, 12, 30)),
            Section("https://www.rtl.fr/actu/international", checked=date(2025, 12, 30)),
            Section("https://www.rtl.fr/sport", checked=date(2025, 12, 30)),
            Section("https://www.rtl.fr/culture", checked=date(2025, 12, 30)),
        ),
        article_url=r"^[^?]*(?:-\d{8,}$|/\d{8,}-[\w-]+$)",
    )
