"""Libération, liberation.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class Liberation(NewsSpider):
    name = "liberation"
    publisher = Publisher(
        name="Libération",
        domain="liberation.fr",
        sources=(
            Feed("http://www.liberation.fr/rss/9/", checked=date(2024, 1, 1)),
            Feed("http://www.liberation.fr/rss/11/", checked=date(2024, 1, 1)),
        ),
        article_url=r"-\d{8}_[A-Z0-9]{26}/?$|/\d{4}/\d{2}/\d{2}/[\w-]+_\d+|^/direct/element/[\w-]+_\d+",
        layouts=(Layout(section=".article > .object-header h5 a.theme"),),
    )
