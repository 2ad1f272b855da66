"""L’Opinion, lopinion.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class LOpinion(NewsSpider):
    name = "lopinion"
    publisher = Publisher(
        name="L’Opinion",
        domain="lopinion.fr",
        sources=(
            Feed("https://www.lopinion.fr/rss.xml", checked=date(2019, 10, 4)),
            Section("https://www.lopinion.fr/edition/politique/une", checked=date(2019, 10, 4)),
            Section("https://www.lopinion.fr/edition/economie/une", checked=date(2019, 10, 4)),
            Section("https://www.lopinion.fr/edition/international/une", checked=date(2019, 10, 4)),
        ),
        article_url=r"^/(?!auteur/)(?:(?:edition|video)/)?[\w-]+/[\w-]+(?:-\w+){2,}$",
    )
