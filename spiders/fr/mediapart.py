"""Mediapart, mediapart.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Mediapart(NewsSpider):
    name = "mediapart"
    publisher = Publisher(
        name="Mediapart",
        domain="mediapart.fr",
        sources=(Section("https://www.mediapart.fr/"),),
        article_url=r"^/journal/[\w-]+/\d{6}/[\w-]+|/blog/\d{6}/[\w-]+",
    )
