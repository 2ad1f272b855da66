"""BFMTV, bfmtv.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class BFMTV(NewsSpider):
    name = "bfmtv"
    publisher = Publisher(
        name="BFMTV",
        domain="bfmtv.com",
        sources=(
            Section("https://www.bfmtv.com/politique/", checked=date(2026, 1, 4)),
            Section("https://www.bfmtv.com/international/", checked=date(2026, 1, 4)),
            Section("https://www.bfmtv.com/economie/", checked=date(2026, 1, 4)),
            Section("https://www.bfmtv.com/societe/", checked=date(2026, 1, 4)),
            Section("https://www.bfmtv.com/culture/", checked=date(2026, 1, 4)),
            Section("https://www.bfmtv.com/sciences/", checked=date(2026, 1, 4)),
        ),
        article_url=r"_[A-Z]{2}-\d{12}\.html",
    )
