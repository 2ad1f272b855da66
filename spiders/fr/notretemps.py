"""Notre Temps, notretemps.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class NotreTemps(NewsSpider):
    name = "notretemps"
    publisher = Publisher(
        name="Notre Temps",
        domain="notretemps.com",
        sources=(
            Feed("https://www.notretemps.com/rss", checked=date(2023, 12, 3)),
            Feed("https://www.notretemps.com/depeches/rss", checked=date(2023, 12, 3)),
            Feed("https://www.notretemps.com/droit-argent/rss", checked=date(2023, 11, 27)),
        ),
        article_url=r"^(?!/tag/)[^?]*-\d{4,}$",
    )
