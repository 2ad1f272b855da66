"""Télérama, telerama.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Telerama(NewsSpider):
    name = "telerama"
    publisher = Publisher(
        name="Télérama",
        domain="telerama.fr",
        sources=(Section("https://www.telerama.fr/"),),
        article_url=r",[nN]?\d+\.php$|-\d{6,}\.php$",
    )
