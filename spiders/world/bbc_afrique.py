"""BBC News Afrique, bbc.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class BBCAfrique(NewsSpider):
    name = "bbc_afrique"
    publisher = Publisher(
        name="BBC News Afrique",
        domain="bbc.com",
        country="gb",
        timezone="UTC",  # its pages in French give hours in GMT
        sources=(
            Section("https://www.bbc.com/afrique", checked=date(2024, 12, 31)),
            Section("https://www.bbc.com/afrique/topics/cvqxn2k7kv7t", checked=date(2024, 12, 31)),
            Section("https://www.bbc.com/afrique/topics/cvqxn21vx11t", checked=date(2024, 12, 31)),
            Section("https://www.bbc.com/afrique/topics/c06gq9jxz3rt", checked=date(2024, 12, 31)),
        ),
        article_url=r"^/afrique/(?:(?:[\w-]+-)?\d{6,}|articles/\w+)",
    )
