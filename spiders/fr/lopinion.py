"""L’Opinion, lopinion.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LOpinion(NewsSpider):
    name = "lopinion"
    publisher = Publisher(
        name="L’Opinion",
        domain="lopinion.fr",
        sources=(Section("https://www.lopinion.fr/"),),
        article_url=r"^/(?:edition/)?[\w-]+/[\w-]+(?:-\w+){2,}$",
    )
