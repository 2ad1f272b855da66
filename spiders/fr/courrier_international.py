"""Courrier international, courrierinternational.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class CourrierInternational(NewsSpider):
    name = "courrier_international"
    publisher = Publisher(
        name="Courrier international",
        domain="courrierinternational.com",
        sources=(Feed("https://www.courrierinternational.com/feed/all/rss.xml", checked=date(2023, 12, 9)),),
        article_url=r"^/(?:article|video|depeche|dessin|long-format|stories)/[\w-]+",
    )
