"""Slate.fr, slate.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class Slate(NewsSpider):
    name = "slate"
    publisher = Publisher(
        name="Slate.fr",
        domain="slate.fr",
        sources=(Feed("https://www.slate.fr/rss.xml", checked=date(2024, 1, 4)),),
        article_url=r"^/story/\d+/|^/[a-z-]+/[a-z0-9]+(?:-[a-z0-9]+){3,}$",
    )
