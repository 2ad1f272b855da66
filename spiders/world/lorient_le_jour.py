"""L’Orient-Le Jour, lorientlejour.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LOrientLeJour(NewsSpider):
    name = "lorient_le_jour"
    publisher = Publisher(
        name="L’Orient-Le Jour",
        domain="lorientlejour.com",
        country="lb",
        timezone="Asia/Beirut",
        sources=(Section("https://www.lorientlejour.com/"),),
        article_url=r"^/article/\d+/[\w%-]+\.html",
    )
