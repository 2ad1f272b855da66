"""L’Orient-Le Jour, lorientlejour.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LOrientLeJour(NewsSpider):
    name = "lorient_le_jour"
    publisher = Publisher(
        name="L’Orient-Le Jour",
        domain="lorientlejour.com",
        country="lb",
        timezone="Asia/Beirut",
        sources=(
            Section("https://www.lorientlejour.com/dernieres-infos", checked=date(2023, 1, 7)),
            Section("https://www.lorientlejour.com/rubrique/1-liban", checked=date(2023, 1, 7)),
            Section("https://www.lorientlejour.com/rubrique/7-moyen-orient-et-monde", checked=date(2023, 1, 7)),
            Section("https://www.lorientlejour.com/rubrique/5-economie", checked=date(2023, 1, 7)),
            Section("https://www.lorientlejour.com/rubrique/2-culture", checked=date(2023, 1, 7)),
        ),
        article_url=r"^/article/\d+/[\w%-]+\.html",
    )
