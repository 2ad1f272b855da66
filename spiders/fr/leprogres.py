"""Le Progrès, leprogres.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeProgres(NewsSpider):
    name = "leprogres"
    publisher = Publisher(
        name="Le Progrès",
        domain="leprogres.fr",
        sources=(Section("https://www.leprogres.fr/"),),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
