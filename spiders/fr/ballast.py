"""Ballast, revue-ballast.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class Ballast(NewsSpider):
    name = "ballast"
    publisher = Publisher(
        name="Ballast",
        domain="revue-ballast.fr",
        sources=(Feed("https://www.revue-ballast.fr/feed/", checked=date(2019, 1, 3)),),
        article_url=r"^/(?!mentions-|qui-sommes|nous-|auteur)\w+(?:-\w+)+/?$",
    )
