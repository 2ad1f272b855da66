"""Next INpact, nextinpact.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class NextInpact(NewsSpider):
    name = "nextinpact"
    publisher = Publisher(
        name="Next INpact",
        domain="nextinpact.com",
        sources=(Feed("https://www.nextinpact.com/rss/news.xml", checked=date(2018, 12, 7)),),
        article_url=r"^/(?:news|article|brief|dossier)/\d+",
        layouts=(Layout(section="article.unit-article .thumbnail_categorie"),),
    )
