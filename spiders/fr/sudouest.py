"""Sud Ouest, sudouest.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class SudOuest(NewsSpider):
    name = "sudouest"
    publisher = Publisher(
        name="Sud Ouest",
        domain="sudouest.fr",
        sources=(Feed("https://www.sudouest.fr/rss.xml", checked=date(2023, 12, 26)),),
        article_url=r"^[^?]*(?:-\d{5,}\.php$|/\d{4}/\d{2}/\d{2}/[\w-]+\.php$)",
    )
