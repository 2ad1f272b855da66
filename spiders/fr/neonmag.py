"""Néon, neonmag.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class NeonMag(NewsSpider):
    name = "neonmag"
    publisher = Publisher(
        name="Néon",
        domain="neonmag.fr",
        sources=(Section("https://www.neonmag.fr/"),),
        article_url=r"-\d{5,}\.html$",
    )
