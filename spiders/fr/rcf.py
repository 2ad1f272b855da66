"""RCF, rcf.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RCF(NewsSpider):
    name = "rcf"
    publisher = Publisher(
        name="RCF",
        domain="rcf.fr",
        sources=(
            Section("https://www.rcf.fr/culture", checked=date(2023, 12, 8)),
            Section("https://www.rcf.fr/actualite", checked=date(2023, 12, 8)),
            Section("https://www.rcf.fr/economie-et-societe", checked=date(2023, 12, 8)),
        ),
        article_url=r"^/articles/[\w-]+/[\w-]+",
    )
