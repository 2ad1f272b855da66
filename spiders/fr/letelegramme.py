"""Le Télégramme, letelegramme.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class LeTelegramme(NewsSpider):
    name = "letelegramme"
    publisher = Publisher(
        name="Le Télégramme",
        domain="letelegramme.fr",
        sources=(Feed("http://www.letelegramme.fr/finistere/commana/rss.xml", checked=date(2018, 3, 13)),),
        article_url=r"-\d{2}-\d{2}-\d{4}-\d+\.php$|-\d{6,}\.php$",
        layouts=(
            Layout(
                until=date(2018, 12, 31),
                section="#ariane_left a.ariane:last-of-type",
                drop=("#ariane_left .icon-chevron",),
            ),
        ),
    )
