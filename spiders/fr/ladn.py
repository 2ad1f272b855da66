"""L’ADN, ladn.eu."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LADN(NewsSpider):
    name = "ladn"
    publisher = Publisher(
        name="L’ADN",
        domain="ladn.eu",
        sources=(Section("https://www.ladn.eu/"),),
        article_url=r"^/[\w-]+/(?:[\w-]+/)?[\w-]+(?:-\w+){3,}/?$",
    )
