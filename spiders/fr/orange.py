"""Orange Actualités, actu.orange.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Orange(NewsSpider):
    name = "orange"
    publisher = Publisher(
        name="Orange Actualités",
        domain="actu.orange.fr",
        sources=(
            Section("https://actu.orange.fr/"),
            Section("https://actu.orange.fr/france/"),
            Section("https://actu.orange.fr/monde/"),
        ),
        article_url=r"-(?:magic-)?CNT\w+\.html$",
    )
