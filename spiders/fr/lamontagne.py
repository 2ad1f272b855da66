"""La Montagne, lamontagne.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LaMontagne(NewsSpider):
    name = "lamontagne"
    publisher = Publisher(
        name="La Montagne",
        domain="lamontagne.fr",
        sources=(Section("https://www.lamontagne.fr/"),),
        article_url=r"_\d{6,}/?(?:\.html)?$",
    )
