"""L’Observateur, lobservateur.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class LObservateur(NewsSpider):
    name = "lobservateur"
    publisher = Publisher(
        name="L’Observateur",
        domain="lobservateur.fr",
        sources=(Feed("https://www.lobservateur.fr/feed/", checked=date(2023, 12, 3)),),
        article_url=r"^/[\w]+(?:-\w+){3,}/?$",
    )
