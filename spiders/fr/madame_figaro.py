"""Madame Figaro, madame.lefigaro.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MadameFigaro(NewsSpider):
    name = "madame_figaro"
    publisher = Publisher(
        name="Madame Figaro",
        domain="madame.lefigaro.fr",
        sources=(Section("https://madame.lefigaro.fr/"),),
        article_url=r"-(?:\d{6}-\d+|\d{8})$",
    )
