"""SenePlus, seneplus.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class SenePlus(NewsSpider):
    name = "seneplus"
    publisher = Publisher(
        name="SenePlus",
        domain="seneplus.com",
        country="sn",
        timezone="Africa/Dakar",
        sources=(Section("https://www.seneplus.com/"),),
        article_url=r"^/(?:article|[\w-]+)/[\w%-]+(?:-[\w%]+){3,}",
    )
