"""Franceinfo, franceinfo.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Franceinfo(NewsSpider):
    name = "franceinfo"
    publisher = Publisher(
        name="Franceinfo",
        domain="franceinfo.fr",
        domains=("francetvinfo.fr",),
        sources=(Section("https://www.franceinfo.fr/"),),
        article_url=r"_\d{5,}\.html",
    )
