"""La Croix, la-croix.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LaCroix(NewsSpider):
    name = "la_croix"
    publisher = Publisher(
        name="La Croix",
        domain="la-croix.com",
        sources=(Feed("https://www.la-croix.com/RSS/UNIVERS_ALL", checked=date(2024, 1, 5)),),
        article_url=r"^(?!/Services?/)[^?]*(?:-\d{4}-\d{2}-\d{2}-\d+$|-\d{8,}$)",
    )
