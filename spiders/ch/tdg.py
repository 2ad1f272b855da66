"""Tribune de Genève, tdg.ch."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class TDG(NewsSpider):
    name = "tdg"
    publisher = Publisher(
        name="Tribune de Genève",
        domain="tdg.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(Feed("https://www.tdg.ch/rss_ticker.html", checked=date(2019, 12, 13)),),
        article_url=r"^(?!/services/)[^?]*(?:/story/\d+|-\d{9,}$)",
        layouts=(Layout(until=date(2019, 12, 31), section="#mainNav li.active > a"),),
        agencies=("NXP",),
    )
