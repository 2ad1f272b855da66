"""RTL, rtl.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RTL(NewsSpider):
    name = "rtl"
    publisher = Publisher(
        name="RTL",
        domain="rtl.fr",
        sources=(Section("https://www.rtl.fr/"),),
        article_url=r"-\d{8,}$",
    )
