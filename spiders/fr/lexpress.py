"""L’Express, lexpress.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LExpress(NewsSpider):
    name = "lexpress"
    publisher = Publisher(
        name="L’Express",
        domain="lexpress.fr",
        sources=(
            Feed("https://www.lexpress.fr/arc/outboundfeeds/rss/economie.xml", checked=date(2023, 12, 3)),
            Feed("https://www.lexpress.fr/arc/outboundfeeds/rss/sciences-sante.xml", checked=date(2026, 1, 1)),
            Feed("https://www.lexpress.fr/arc/outboundfeeds/rss/monde.xml", checked=date(2023, 12, 3)),
        ),
        article_url=r"^[^?]*(?:-[A-Z0-9]{26}/?$|_\d{6,}\.html)",
    )
