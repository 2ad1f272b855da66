"""Le Point, lepoint.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class LePoint(NewsSpider):
    name = "lepoint"
    publisher = Publisher(
        name="Le Point",
        domain="lepoint.fr",
        sources=(
            Section("https://www.lepoint.fr/politique/", checked=date(2023, 12, 8)),
            Section("https://www.lepoint.fr/monde/", checked=date(2023, 12, 8)),
            Section("https://www.lepoint.fr/economie/", checked=date(2023, 12, 8)),
            Section("https://www.lepoint.fr/societe/", checked=date(2023, 11, 3)),
            Section("https://www.lepoint.fr/sport/", checked=date(2023, 4, 15)),
            Section("https://www.lepoint.fr/culture/", checked=date(2023, 12, 8)),
        ),
        article_url=r"-\d{2}-\d{2}-\d{4}-\d+_\d+\.php",
        layouts=(Layout(section="ul#breadcrumb li:last-child a, nav.Breadcrumb li:last-child a.BreadcrumbLink"),),
    )
