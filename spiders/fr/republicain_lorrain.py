"""Le Républicain lorrain, republicain-lorrain.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class RepublicainLorrain(NewsSpider):
    name = "republicain_lorrain"
    publisher = Publisher(
        name="Le Républicain lorrain",
        domain="republicain-lorrain.fr",
        sources=(
            Section("http://www.republicain-lorrain.fr/actualite", checked=date(2018, 3, 13)),
            Section("http://www.republicain-lorrain.fr/actualite/region", checked=date(2018, 3, 13)),
            Section("http://www.republicain-lorrain.fr/france-monde", checked=date(2018, 3, 13)),
            Section("http://www.republicain-lorrain.fr/faits-divers", checked=date(2018, 3, 13)),
            Section("http://www.republicain-lorrain.fr/sports", checked=date(2018, 3, 13)),
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
