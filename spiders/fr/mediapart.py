"""Mediapart, mediapart.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher, Section
from spiders.base import NewsSpider


class Mediapart(NewsSpider):
    name = "mediapart"
    publisher = Publisher(
        name="Mediapart",
        domain="mediapart.fr",
        sources=(
            Feed("https://www.mediapart.fr/articles/feed", checked=date(2024, 1, 1)),
            Section("https://www.mediapart.fr/journal/international", checked=date(2024, 1, 1)),
            Section("https://www.mediapart.fr/journal/france", checked=date(2024, 1, 1)),
            Section("https://www.mediapart.fr/journal/economie", checked=date(2024, 1, 1)),
            Section("https://www.mediapart.fr/journal/culture-idees", checked=date(2024, 1, 1)),
        ),
        article_url=r"^/journal/[\w-]+/\d{6}/[\w-]+|/(?:blog|article)/\d{6}/[\w-]+",
        layouts=(Layout(section="p.news__heading__top__toplinks a.text"),),
    )
