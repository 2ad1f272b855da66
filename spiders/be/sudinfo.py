"""Sudinfo, sudinfo.be."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class SudInfo(NewsSpider):
    name = "sudinfo"
    publisher = Publisher(
        name="Sudinfo",
        domain="sudinfo.be",
        country="be",
        timezone="Europe/Brussels",
        sources=(
            Feed("https://www.sudinfo.be/rss/2023/cible_principale_gratuit", checked=date(2020, 12, 25)),
            Section("https://www.sudinfo.be/2023/sections/actualite", checked=date(2020, 12, 25)),
            Section("https://www.sudinfo.be/1998/sections/regions", checked=date(2020, 12, 25)),
            Section("https://www.sudinfo.be/2020/sections/sport", checked=date(2020, 12, 25)),
        ),
        article_url=r"^/id\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
