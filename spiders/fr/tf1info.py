"""TF1 Info, tf1info.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class TF1Info(NewsSpider):
    name = "tf1info"
    publisher = Publisher(
        name="TF1 Info",
        domain="tf1info.fr",
        sources=(Feed("https://www.tf1info.fr/feeds/rss-une.xml", checked=date(2025, 12, 30)),),
        article_url=r"-\d{6,}\.html",
        layouts=(Layout(drop=('p.Paragraph__LastChild:contains("Vous souhaitez nous poser")',)),),
        agencies=("TF1", "LCI", "TF1-LCI"),
    )
