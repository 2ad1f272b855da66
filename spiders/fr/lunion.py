"""L’Union, lunion.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LUnion(NewsSpider):
    name = "lunion"
    publisher = Publisher(
        name="L’Union",
        domain="lunion.fr",
        sources=(
            Section("https://www.lunion.fr/faits-divers", checked=date(2023, 12, 8)),
            Section("https://www.lunion.fr/economie", checked=date(2023, 12, 8)),
            Section("https://www.lunion.fr/sports", checked=date(2023, 12, 8)),
            Section("https://www.lunion.fr/aisne", checked=date(2023, 12, 8)),
            Section("https://www.lunion.fr/ardennes", checked=date(2023, 12, 8)),
            Section("https://www.lunion.fr/marne", checked=date(2023, 12, 8)),
        ),
        article_url=r"^/id\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
        agencies=("Journal L'Union",),
    )
