"""L’Union, lunion.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LUnion(NewsSpider):
    name = "lunion"
    publisher = Publisher(
        name="L’Union",
        domain="lunion.fr",
        sources=(Section("https://www.lunion.fr/"),),
        article_url=r"^/id\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
