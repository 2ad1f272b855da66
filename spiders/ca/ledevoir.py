"""Le Devoir, ledevoir.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LeDevoir(NewsSpider):
    name = "ledevoir"
    publisher = Publisher(
        name="Le Devoir",
        domain="ledevoir.com",
        country="ca",
        timezone="America/Toronto",
        sources=(Feed("http://feeds2.feedburner.com/fluxdudevoir", checked=date(2023, 12, 9)),),
        article_url=r"/\d{5,}/[\w-]+",
    )
