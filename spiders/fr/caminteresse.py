"""Ça m’intéresse, caminteresse.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class CaMInteresse(NewsSpider):
    name = "caminteresse"
    publisher = Publisher(
        name="Ça m’intéresse",
        domain="caminteresse.fr",
        sources=(
            Feed(
                "https://feed.prismamediadigital.com/v1/cam/rss?limit=20&categories=sante", checked=date(2025, 12, 30)
            ),
        ),
        article_url=r"-\d{6,}/?$",
    )
