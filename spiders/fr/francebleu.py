"""ici, francebleu.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class FranceBleu(NewsSpider):
    name = "francebleu"
    publisher = Publisher(
        name="ici",
        domain="francebleu.fr",
        sources=(Section("https://www.francebleu.fr/"),),
        article_url=r"^/(?:infos|emissions)/.+-\d{6,}$|^/(?:infos|emissions)/[\w-]+/[\w-]+/[\w-]+",
    )
