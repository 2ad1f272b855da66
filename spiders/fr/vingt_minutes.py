"""20 Minutes, 20minutes.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class VingtMinutes(NewsSpider):
    name = "vingt_minutes"
    publisher = Publisher(
        name="20 Minutes",
        domain="20minutes.fr",
        sources=(Feed("https://www.20minutes.fr/rss/une.xml", checked=date(2023, 12, 3)),),
        article_url=r"/\d{6,}-\d{8}-[\w-]+",
        layouts=(Layout(section="ol.breadcrumb-list li + li a"),),
    )
