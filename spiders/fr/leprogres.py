"""Le Progrès, leprogres.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class LeProgres(NewsSpider):
    name = "leprogres"
    publisher = Publisher(
        name="Le Progrès",
        domain="leprogres.fr",
        sources=(
            Section("https://www.leprogres.fr/politique", checked=date(2023, 1, 6)),
            Section("https://www.leprogres.fr/economie", checked=date(2023, 1, 6)),
            Section("https://www.leprogres.fr/societe", checked=date(2023, 1, 6)),
            Section("https://www.leprogres.fr/environnement", checked=date(2023, 1, 6)),
            Section("https://www.leprogres.fr/france-monde", checked=date(2023, 1, 6)),
            Section("https://www.leprogres.fr/culture-loisirs", checked=date(2023, 1, 6)),
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
        layouts=(Layout(until=date(2018, 12, 31), section="ul.GFWK_breadcrumb li + li a"),),
    )
