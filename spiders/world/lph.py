"""LPH Info, lphinfo.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LPH(NewsSpider):
    name = "lph"
    publisher = Publisher(
        name="LPH Info",
        domain="lphinfo.com",
        country="il",
        timezone="Asia/Jerusalem",
        sources=(Feed("https://lphinfo.com/feed/", checked=date(2024, 1, 5)),),
        article_url=r"^/\w+(?:-\w+){3,}/?$",
    )
