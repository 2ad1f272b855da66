"""Gala, gala.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class Gala(NewsSpider):
    name = "gala"
    publisher = Publisher(
        name="Gala",
        domain="gala.fr",
        sources=(
            Section("https://www.gala.fr/l_actu", checked=date(2019, 12, 10)),
            Section("https://www.gala.fr/l_actu/news_de_stars", checked=date(2019, 12, 10)),
            Section("https://www.gala.fr/l_actu/culture", checked=date(2019, 12, 10)),
            Section("https://www.gala.fr/royautes", checked=date(2019, 12, 10)),
            Section("https://www.gala.fr/stars_et_gotha", checked=date(2019, 12, 10)),
        ),
        article_url=r"_\d{5,}$",
        layouts=(Layout(section="ul.separated-breadcrumb li:last-child a"),),
    )
