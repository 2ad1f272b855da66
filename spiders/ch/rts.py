"""RTS, rts.ch."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher, Section
from spiders.base import NewsSpider


class RTS(NewsSpider):
    name = "rts"
    publisher = Publisher(
        name="RTS",
        domain="rts.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(
            Feed("https://www.rts.ch/info/toute-info/?format=rss/news", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/suisse/", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/monde/", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/economie/", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/regions/", checked=date(2023, 12, 3)),
            Section("https://www.rts.ch/info/culture/", checked=date(2023, 12, 3)),
        ),
        article_url=r"^(?!/entreprise/|/newsletters/)[^?]*(?:/\d{6,}-[\w-]+\.html|/article/[\w-]+-\d+\.html)",
        layouts=(Layout(section=".article-headline a.article-category"),),
    )
