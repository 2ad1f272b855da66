"""France 3 Régions, france3-regions.francetvinfo.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class France3Regions(NewsSpider):
    name = "france3_regions"
    publisher = Publisher(
        name="France 3 Régions",
        domain="france3-regions.francetvinfo.fr",
        domains=("france3-regions.franceinfo.fr",),
        sources=(Section("https://france3-regions.francetvinfo.fr/"),),
        article_url=r"-\d{5,}(?:\.html)?$",
    )
