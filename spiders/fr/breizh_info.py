"""Breizh-info, breizh-info.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class BreizhInfo(NewsSpider):
    name = "breizh_info"
    publisher = Publisher(
        name="Breizh-info",
        domain="breizh-info.com",
        sources=(Feed("https://www.breizh-info.com/feed/", checked=date(2023, 1, 6)),),
        article_url=r"^/\d{4}/\d{2}/\d{2}/\d+/[\w-]+",
    )
