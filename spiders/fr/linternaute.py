"""L’Internaute, linternaute.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LInternaute(NewsSpider):
    name = "linternaute"
    publisher = Publisher(
        name="L’Internaute",
        domain="linternaute.com",
        sources=(Feed("https://www.linternaute.com/actualites/rss/", checked=date(2023, 4, 12)),),
        article_url=r"/\d{6,}-[\w-]+/?$|-p\d{6,}/$",
    )
