"""Le Républicain lorrain, republicain-lorrain.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RepublicainLorrain(NewsSpider):
    name = "republicain_lorrain"
    publisher = Publisher(
        name="Le Républicain lorrain",
        domain="republicain-lorrain.fr",
        sources=(Section("https://www.republicain-lorrain.fr/"),),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
