"""Info-Chalon, info-chalon.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class InfoChalon(NewsSpider):
    name = "info_chalon"
    publisher = Publisher(
        name="Info-Chalon",
        domain="info-chalon.com",
        sources=(Section("https://www.info-chalon.com/"),),
        article_url=r"^/articles/\d{4}/\d{2}/\d{2}/\d+/[\w-]+",
    )
