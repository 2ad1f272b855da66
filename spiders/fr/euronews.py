"""Euronews, fr.euronews.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Sitemap
from spiders.base import NewsSpider


class Euronews(NewsSpider):
    name = "euronews"
    publisher = Publisher(
        name="Euronews",
        domain="fr.euronews.com",
        sources=(
            Feed("https://fr.euronews.com/rss?level=vertical&name=green", checked=date(2024, 4, 30)),
            Feed("https://fr.euronews.com/rss?level=vertical&name=culture", checked=date(2026, 1, 6)),
            Feed("https://fr.euronews.com/rss?level=program&name=culture-lifestyle", checked=date(2026, 1, 6)),
            Sitemap("https://fr.euronews.com/sitemaps/fr/latest-news.xml", news=True),
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
