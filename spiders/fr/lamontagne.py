"""La Montagne, lamontagne.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class LaMontagne(NewsSpider):
    name = "lamontagne"
    publisher = Publisher(
        name="La Montagne",
        domain="lamontagne.fr",
        sources=(
            Section("https://www.lamontagne.fr/clermont-ferrand-63000/", checked=date(2023, 12, 8)),
            Section("https://www.lamontagne.fr/brive-la-gaillarde-19100/", checked=date(2023, 12, 8)),
            Section("https://www.lamontagne.fr/vichy-03200/", checked=date(2023, 12, 8)),
            Section("https://www.lamontagne.fr/aurillac-15000/", checked=date(2023, 12, 8)),
            Section("https://www.lamontagne.fr/theme/social/", checked=date(2023, 12, 8)),
            Section("https://www.lamontagne.fr/theme/sports/", checked=date(2023, 12, 8)),
        ),
        article_url=r"_\d{6,}/?(?:\.html)?$",
        layouts=(
            Layout(until=date(2018, 12, 31), section=".c-titre ul.c-tags li:last-child a"),
            Layout(drop=(".texte.entry-content > p:last-of-type > em:only-child > strong:only-child",)),
        ),
    )
