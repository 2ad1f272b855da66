"""L’ADN, ladn.eu."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LADN(NewsSpider):
    name = "ladn"
    publisher = Publisher(
        name="L’ADN",
        domain="ladn.eu",
        sources=(
            Section("https://www.ladn.eu/actualite/", checked=date(2023, 1, 7)),
            Section("https://www.ladn.eu/nouveaux-usages/", checked=date(2023, 1, 7)),
            Section("https://www.ladn.eu/tech-a-suivre/", checked=date(2023, 1, 7)),
            Section("https://www.ladn.eu/nouvelle-economie/", checked=date(2023, 1, 7)),
            Section("https://www.ladn.eu/media-mutants/", checked=date(2023, 1, 7)),
        ),
        article_url=r"^/[\w-]+/(?:[\w-]+/)?[\w-]+(?:-\w+){3,}/?$",
    )
