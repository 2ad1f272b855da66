"""Télérama, telerama.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class Telerama(NewsSpider):
    name = "telerama"
    publisher = Publisher(
        name="Télérama",
        domain="telerama.fr",
        sources=(Section("http://www.telerama.fr/sortir", checked=date(2018, 3, 13)),),
        article_url=r",[nN]?\d+\.php$|-\d{6,}\.php$",
        layouts=(Layout(until=date(2018, 12, 31), section=".article--category"),),
    )
