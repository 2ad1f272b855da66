"""Outre-mer la 1ère, la1ere.francetvinfo.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class La1ere(NewsSpider):
    name = "la1ere"
    publisher = Publisher(
        name="Outre-mer la 1ère",
        domain="la1ere.francetvinfo.fr",
        domains=("la1ere.franceinfo.fr",),
        sources=(Section("https://la1ere.francetvinfo.fr/"),),
        article_url=r"-\d{5,}\.html",
    )
