"""Agence Anadolu, aa.com.tr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher, Section
from spiders.base import NewsSpider


class Anadolu(NewsSpider):
    name = "anadolu"
    publisher = Publisher(
        name="Agence Anadolu",
        domain="aa.com.tr",
        country="tr",
        timezone="Europe/Istanbul",
        sources=(
            Feed("https://www.aa.com.tr/fr/rss/default?cat=live", checked=date(2023, 1, 6)),
            Section("https://www.aa.com.tr/fr/politique", checked=date(2023, 1, 6)),
            Section("https://www.aa.com.tr/fr/monde", checked=date(2023, 1, 6)),
            Section("https://www.aa.com.tr/fr/afrique", checked=date(2023, 1, 6)),
        ),
        article_url=r"^/fr/[^/]+/[^/]+/\d{5,}",
        layouts=(Layout(section="span.detay-news-category a"),),
    )
