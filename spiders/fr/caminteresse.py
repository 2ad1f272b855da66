"""Ça m’intéresse, caminteresse.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher, Section
from spiders.base import NewsSpider


class CaMInteresse(NewsSpider):
    name = "caminteresse"
    publisher = Publisher(
        name="Ça m’intéresse",
        domain="caminteresse.fr",
        sources=(
            Feed(
                "https://feed.prismamediadigital.com/v1/cam/rss?limit=20&categories=sante", checked=date(2025, 12, 30)
            ),
            Section("https://www.caminteresse.fr/societe", checked=date(2025, 12, 30)),
            Section("https://www.caminteresse.fr/culture", checked=date(2025, 12, 30)),
            Section("https://www.caminteresse.fr/sciences", checked=date(2025, 12, 30)),
            Section("https://www.caminteresse.fr/environnement", checked=date(2025, 12, 30)),
            Section("https://www.caminteresse.fr/histoire", checked=date(2025, 12, 30)),
        ),
        article_url=r"-\d{5,}/?$",
        layouts=(Layout(until=date(2024, 12, 31), section=".articleHeader-category"),),
        agencies=("L'équipe Ça m'intéresse",),
    )
