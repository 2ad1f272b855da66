"""Le Journal de Saône-et-Loire, lejsl.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeJSL(NewsSpider):
    name = "lejsl"
    publisher = Publisher(
        name="Le Journal de Saône-et-Loire",
        domain="lejsl.com",
        sources=(Section("https://www.lejsl.com/"),),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
