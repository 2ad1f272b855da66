"""20 minutes (Suisse), 20min.ch."""

from __future__ import annotations

from scraper.publisher import Publisher, Sitemap
from spiders.base import NewsSpider


class VingtMinCh(NewsSpider):
    name = "vingt_min_ch"
    publisher = Publisher(
        name="20 minutes (Suisse)",
        domain="20min.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(Sitemap("https://www.20min.ch/sitemaps/fr/news.xml", news=True),),
        article_url=r"^/fr/story/[\w-]+|/story/[\w-]+-\d{8,}",
    )
