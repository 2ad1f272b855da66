"""Les Echos, lesechos.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Sitemap
from spiders.base import NewsSpider


class LesEchos(NewsSpider):
    name = "lesechos"
    publisher = Publisher(
        name="Les Echos",
        domain="lesechos.fr",
        sources=(Sitemap("https://www.lesechos.fr/sitemap_news.xml", news=True),),
        article_url=r"-\d{5,}(?:\.php)?$",
    )
