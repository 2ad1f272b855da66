"""ONU Info, news.un.org."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class OnuInfo(NewsSpider):
    name = "onu_info"
    publisher = Publisher(
        name="ONU Info",
        domain="news.un.org",
        country="us",
        timezone="America/New_York",
        sources=(Section("https://news.un.org/fr/"),),
        article_url=r"^/fr/(?:story|interview)/\d{4}/\d{2}/\d+",
    )
