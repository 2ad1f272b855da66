"""Le Monde, lemonde.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Sitemap
from spiders.base import NewsSpider


class LeMonde(NewsSpider):
    name = "lemonde"
    publisher = Publisher(
        name="Le Monde",
        domain="lemonde.fr",
        sources=(
            Feed("https://www.lemonde.fr/planete/rss_full.xml", checked=date(2023, 11, 22)),
            Feed("https://www.lemonde.fr/international/rss_full.xml", checked=date(2023, 4, 15)),
            Feed("https://www.lemonde.fr/afrique/rss_full.xml", checked=date(2025, 7, 12)),
            Feed("https://www.lemonde.fr/les-decodeurs/rss_full.xml", checked=date(2023, 4, 7)),
            Feed("https://www.lemonde.fr/idees/rss_full.xml", checked=date(2023, 12, 8)),
            Sitemap("https://www.lemonde.fr/sitemap_news.xml", news=True),
            Feed("https://www.lemonde.fr/culture/rss_full.xml", checked=date(2024, 1, 5)),
            Feed("https://www.lemonde.fr/economie/rss_full.xml", checked=date(2024, 1, 1)),
            Feed("https://www.lemonde.fr/politique/rss_full.xml", checked=date(2023, 4, 7)),
        ),
        article_url=r"/(?:article|video|live|visuel)/\d{4}/\d{2}/\d{2}/[\w-]+\.html",
        agencies=("Service vidéo du Monde",),
    )
