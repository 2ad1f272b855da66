"""Le Point, lepoint.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LePoint(NewsSpider):
    name = "lepoint"
    publisher = Publisher(
        name="Le Point",
        domain="lepoint.fr",
        sources=(Section("https://www.lepoint.fr/"),),
        article_url=r"-\d{2}-\d{2}-\d{4}-\d+_\d+\.php",
    )
