"""Nice-Matin, nicematin.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class NiceMatin(NewsSpider):
    name = "nicematin"
    publisher = Publisher(
        name="Nice-Matin",
        domain="nicematin.com",
        sources=(Section("https://www.nicematin.com/"),),
        article_url=r"-\d{5,}$",
    )
