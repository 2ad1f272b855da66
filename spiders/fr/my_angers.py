"""Angers Info, my-angers.info."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class MyAngers(NewsSpider):
    name = "my_angers"
    publisher = Publisher(
        name="Angers Info",
        domain="my-angers.info",
        sources=(Feed("https://my-angers.info/feed", checked=date(2023, 11, 27)),),
        article_url=r"^/\d{2}/\d{2}/[\w-]+/\d+",
        layouts=(Layout(section="#mvp-post-head span.mvp-post-cat"),),
    )
