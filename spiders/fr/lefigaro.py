"""Le Figaro, lefigaro.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher, Section, Sitemap
from spiders.base import NewsSpider


class LeFigaro(NewsSpider):
    name = "lefigaro"
    publisher = Publisher(
        name="Le Figaro",
        domain="lefigaro.fr",
        sources=(
            Sitemap("https://www.lefigaro.fr/sitemap_news.xml", news=True),
            Feed("https://www.lefigaro.fr/rss/figaro_actualites.xml"),
            Section("https://www.lefigaro.fr/politique", checked=date(2024, 11, 22)),
            Section("https://www.lefigaro.fr/international", checked=date(2024, 11, 22)),
            Section("https://www.lefigaro.fr/economie", checked=date(2024, 11, 22)),
            Section("https://www.lefigaro.fr/sports", checked=date(2024, 11, 22)),
            Section("https://www.lefigaro.fr/culture", checked=date(2024, 11, 22)),
        ),
        article_url=r"^(?!/services/)[^?]*(?:-\d{8}$|/\d{4}/\d{2}/\d{2}/[\w-]+)",
        layouts=(Layout(section="a.fig-breadcrumb-rubrique"),),
    )
