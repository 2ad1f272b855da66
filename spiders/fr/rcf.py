"""RCF, rcf.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RCF(NewsSpider):
    name = "rcf"
    publisher = Publisher(
        name="RCF",
        domain="rcf.fr",
        sources=(Section("https://www.rcf.fr/articles"),),
        article_url=r"^/articles/[\w-]+/[\w-]+",
    )
