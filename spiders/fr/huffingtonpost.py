"""Le HuffPost, huffingtonpost.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class HuffingtonPost(NewsSpider):
    name = "huffingtonpost"
    publisher = Publisher(
        name="Le HuffPost",
        domain="huffingtonpost.fr",
        sources=(
            Feed("https://www.huffingtonpost.fr/life/rss_headline.xml", checked=date(2026, 1, 2)),
            Feed("https://www.huffingtonpost.fr/sport/rss_headline.xml", checked=date(2023, 3, 31)),
            Feed("https://www.huffingtonpost.fr/politique/rss_headline.xml", checked=date(2025, 12, 30)),
            Feed("https://www.huffingtonpost.fr/actualites/rss_headline.xml", checked=date(2023, 12, 3)),
            Feed("https://www.huffingtonpost.fr/environnement/rss_headline.xml", checked=date(2023, 3, 31)),
            Feed("https://www.huffingtonpost.fr/international/rss_headline.xml", checked=date(2023, 4, 8)),
            Feed("https://www.huffingtonpost.fr/rss/all_headline.xml", checked=date(2026, 1, 2)),
        ),
        article_url=r"/(?:article|video|live)/[\w-]+_\d+\.html|_b_\d+\.html",
    )
