"""Le Parisien, leparisien.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class LeParisien(NewsSpider):
    name = "leparisien"
    publisher = Publisher(
        name="Le Parisien",
        domain="leparisien.fr",
        sources=(
            Feed("https://feeds.leparisien.fr/leparisien/rss/societe", checked=date(2023, 12, 8)),
            Feed("https://feeds.leparisien.fr/leparisien/rss/environnement", checked=date(2023, 3, 30)),
            Feed("https://feeds.leparisien.fr/leparisien/rss/faits-divers", checked=date(2023, 4, 8)),
            Feed("https://feeds.leparisien.fr/leparisien/rss/international", checked=date(2023, 12, 3)),
        ),
        article_url=r"-\d{2}-\d{2}-\d{4}-\w+\.php",
        layouts=(
            Layout(until=date(2018, 12, 31)),
            Layout(body=".paywall-article-section section.content > *", section=".tag_breadcrumb:not(.mr_05)"),
        ),
    )
