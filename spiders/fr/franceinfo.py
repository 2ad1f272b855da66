"""Franceinfo, franceinfo.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class Franceinfo(NewsSpider):
    name = "franceinfo"
    publisher = Publisher(
        name="Franceinfo",
        domain="franceinfo.fr",
        domains=("francetvinfo.fr",),
        sources=(
            Section("https://www.franceinfo.fr/politique/", checked=date(2026, 1, 4)),
            Section("https://www.franceinfo.fr/monde/", checked=date(2026, 1, 4)),
            Section("https://www.franceinfo.fr/economie/", checked=date(2026, 1, 4)),
            Section("https://www.franceinfo.fr/societe/", checked=date(2026, 1, 4)),
            Section("https://www.franceinfo.fr/france/", checked=date(2026, 1, 4)),
            Section("https://www.franceinfo.fr/sports/", checked=date(2026, 1, 4)),
        ),
        article_url=r"_\d{5,}\.html",
        layouts=(Layout(until=date(2018, 12, 31), section="nav.breadcrumb li + li a"),),
    )
