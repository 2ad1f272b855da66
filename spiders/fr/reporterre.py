"""Reporterre, reporterre.net."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class Reporterre(NewsSpider):
    name = "reporterre"
    publisher = Publisher(
        name="Reporterre",
        domain="reporterre.net",
        sources=(Feed("https://reporterre.net/spip.php?page=backend-simple", checked=date(2017, 5, 20)),),
        article_url=r"^/[A-Z0-9][\w-]*(?:-\w+){3,}$",
        layouts=(Layout(section="article p.glibelle a + a, article .article_info a.tag"),),
    )
