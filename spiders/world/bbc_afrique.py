"""BBC News Afrique, bbc.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class BBCAfrique(NewsSpider):
    name = "bbc_afrique"
    publisher = Publisher(
        name="BBC News Afrique",
        domain="bbc.com",
        country="gb",
        timezone="UTC",  # its pages in French give hours in GMT
        sources=(Section("https://www.bbc.com/afrique"),),
        article_url=r"^/afrique/(?:[\w-]+-\d{6,}|articles/\w+)",
    )
