"""Le Vif, levif.be."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeVif(NewsSpider):
    name = "levif"
    publisher = Publisher(
        name="Le Vif",
        domain="levif.be",
        country="be",
        timezone="Europe/Brussels",
        sources=(Section("https://www.levif.be/"),),
        article_url=r"/article-[\w-]+-\d+\.html|^/[\w-]+/\w+(?:-\w+){3,}/?$",
    )
