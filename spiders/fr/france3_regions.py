"""France 3 Régions, france3-regions.francetvinfo.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class France3Regions(NewsSpider):
    name = "france3_regions"
    publisher = Publisher(
        name="France 3 Régions",
        domain="france3-regions.francetvinfo.fr",
        domains=("france3-regions.franceinfo.fr",),
        sources=(
            Section("https://france3-regions.francetvinfo.fr/paris-ile-de-france/", checked=date(2024, 1, 5)),
            Section("https://france3-regions.francetvinfo.fr/hauts-de-france/", checked=date(2024, 1, 5)),
            Section("https://france3-regions.francetvinfo.fr/societe/sante", checked=date(2024, 1, 5)),
            Section("https://france3-regions.francetvinfo.fr/societe/justice", checked=date(2024, 1, 5)),
            Section("https://france3-regions.francetvinfo.fr/societe/education", checked=date(2024, 1, 5)),
        ),
        article_url=r"-\d{5,}(?:\.html)?$",
    )
