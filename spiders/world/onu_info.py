"""ONU Info, news.un.org."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class OnuInfo(NewsSpider):
    name = "onu_info"
    publisher = Publisher(
        name="ONU Info",
        domain="news.un.org",
        country="us",
        timezone="America/New_York",
        sources=(
            Section("https://news.un.org/fr/news/topic/peace-and-security", checked=date(2023, 1, 8)),
            Section("https://news.un.org/fr/news/topic/human-rights", checked=date(2023, 1, 8)),
            Section("https://news.un.org/fr/news/topic/climate-change", checked=date(2023, 1, 8)),
            Section("https://news.un.org/fr/news/topic/health", checked=date(2023, 1, 8)),
            Section("https://news.un.org/fr/news/region/africa", checked=date(2023, 1, 8)),
            Section("https://news.un.org/fr/news/region/middle-east", checked=date(2023, 1, 8)),
        ),
        article_url=r"^/fr/(?:story|interview)/\d{4}/\d{2}/\d+",
        layouts=(Layout(section=".views-field-field-news-topics a"),),
    )
