"""MySweetImmo, mysweetimmo.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MySweetImmo(NewsSpider):
    name = "mysweetimmo"
    publisher = Publisher(
        name="MySweetImmo",
        domain="mysweetimmo.com",
        sources=(Section("https://www.mysweetimmo.com/"),),
        article_url=r"^/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
