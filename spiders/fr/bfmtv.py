"""BFMTV, bfmtv.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class BFMTV(NewsSpider):
    name = "bfmtv"
    publisher = Publisher(
        name="BFMTV",
        domain="bfmtv.com",
        sources=(Section("https://www.bfmtv.com/"),),
        article_url=r"_[A-Z]{2}-\d{12}\.html",
    )
