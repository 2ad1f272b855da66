"""République togolaise, republicoftogo.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher
from spiders.base import NewsSpider


class RepublicOfTogo(NewsSpider):
    name = "republicoftogo"
    publisher = Publisher(
        name="République togolaise",
        domain="republicoftogo.com",
        country="tg",
        timezone="Africa/Lome",
        sources=(Feed("http://www.republicoftogo.com/rss/feed/general", checked=date(2024, 1, 1)),),
        article_url=r"/Toutes-les-rubriques/[\w-]+/[\w-]+",
    )
