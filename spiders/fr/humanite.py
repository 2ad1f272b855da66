"""L’Humanité, humanite.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class Humanite(NewsSpider):
    name = "humanite"
    publisher = Publisher(
        name="L’Humanité",
        domain="humanite.fr",
        sources=(Feed("https://www.humanite.fr/rss/actu.rss", checked=date(2019, 1, 3)),),
        article_url=r"^(?!/auteurs/)[^?]*(?:-\d{5,}$|/[\w-]+/[\w-]+(?:-\w+){4,}$)",
        agencies=("Humanité Dimanche",),
    )
