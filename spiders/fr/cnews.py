"""CNews, cnews.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class CNews(NewsSpider):
    name = "cnews"
    publisher = Publisher(
        name="CNews",
        domain="cnews.fr",
        domains=("directmatin.fr",),
        sources=(Feed("https://www.cnews.fr/rss.xml", checked=date(2023, 1, 6)),),
        article_url=r"/\d{4}-\d{2}-\d{2}/[\w-]+|^/diaporamas/[\w-]+-\d{5,}",
        agencies=("Direct Matin",),
        notes="directmatin.fr was its name until 2017.",
    )
