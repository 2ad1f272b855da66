"""Agence Anadolu, aa.com.tr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Anadolu(NewsSpider):
    name = "anadolu"
    publisher = Publisher(
        name="Agence Anadolu",
        domain="aa.com.tr",
        country="tr",
        timezone="Europe/Istanbul",
        sources=(Section("https://www.aa.com.tr/fr"),),
        article_url=r"^/fr/[\w-]+/[^/]+/\d{5,}",
    )
