"""RTS, rts.ch."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RTS(NewsSpider):
    name = "rts"
    publisher = Publisher(
        name="RTS",
        domain="rts.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(Section("https://www.rts.ch/info/"),),
        article_url=r"/(?:article/)?\d{6,}-[\w-]+\.html|/article/[\w-]+-\d+\.html",
    )
