"""Sudinfo, sudinfo.be."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class SudInfo(NewsSpider):
    name = "sudinfo"
    publisher = Publisher(
        name="Sudinfo",
        domain="sudinfo.be",
        country="be",
        timezone="Europe/Brussels",
        sources=(Section("https://www.sudinfo.be/"),),
        article_url=r"^/id\d+/article/\d{4}-\d{2}-\d{2}/[\w-]+",
    )
