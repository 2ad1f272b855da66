"""Le Vif, levif.be."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeVif(NewsSpider):
    name = "levif"
    publisher = Publisher(
        name="Le Vif",
        domain="levif.be",
        country="be",
        timezone="Europe/Brussels",
        sources=(
            Section("https://www.levif.be/actualite-recente/", checked=date(2019, 1, 3)),
            Section("https://www.levif.be/actualite/belgique/", checked=date(2019, 1, 3)),
            Section("https://www.levif.be/actualite/europe/", checked=date(2019, 1, 3)),
            Section("https://www.levif.be/actualite/international/", checked=date(2019, 1, 3)),
            Section("https://www.levif.be/actualite/sciences/", checked=date(2019, 1, 3)),
            Section("https://www.levif.be/actualite/opinions/", checked=date(2019, 1, 3)),
        ),
        article_url=r"/(?:article|diaporama)-[\w-]+-\d+\.html|^/[\w-]+/\w+(?:-\w+){3,}/?$",
        agencies=("Knack",),
    )
