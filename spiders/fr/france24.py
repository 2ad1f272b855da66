"""France 24, france24.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class France24(NewsSpider):
    name = "france24"
    publisher = Publisher(
        name="France 24",
        domain="france24.com",
        sources=(
            Section("https://www.france24.com/fr/france/", checked=date(2023, 1, 6)),
            Section("https://www.france24.com/fr/europe/", checked=date(2023, 1, 6)),
            Section("https://www.france24.com/fr/afrique/", checked=date(2023, 1, 6)),
            Section("https://www.france24.com/fr/culture/", checked=date(2023, 1, 6)),
            Section("https://www.france24.com/fr/sports/", checked=date(2023, 1, 6)),
            Section("https://www.france24.com/fr/environnement/", checked=date(2023, 1, 6)),
        ),
        article_url=r"^/fr/.*\d{8}-[\w%-]+",
        layouts=(
            Layout(
                until=date(2018, 12, 31),
                body="article.article-long > .bd > p:not(.modification)",
                section="header.hd p.category a",
            ),
        ),
    )
