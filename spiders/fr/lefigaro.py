"""Le Figaro, lefigaro.fr."""

from __future__ import annotations

from scraper.publisher import Feed, Publisher, Sitemap
from spiders.base import NewsSpider


class LeFigaro(NewsSpider):
    name = "lefigaro"
    publisher = Publisher(
        name="Le Figaro",
        domain="lefigaro.fr",
        sources=(
            Sitemap("https://www.lefigaro.fr/sitemap_news.xml", news=True),
            Feed("https://www.lefigaro.fr/rss/figaro_actualites.xml"),
        ),
        article_url=r"-\d{8}$|/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
