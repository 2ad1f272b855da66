"""Var-Matin, varmatin.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class VarMatin(NewsSpider):
    name = "varmatin"
    publisher = Publisher(
        name="Var-Matin",
        domain="varmatin.com",
        sources=(Section("https://www.varmatin.com/"),),
        article_url=r"-\d{5,}$",
    )
