"""MySweetImmo, mysweetimmo.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MySweetImmo(NewsSpider):
    name = "mysweetimmo"
    publisher = Publisher(
        name="MySweetImmo",
        domain="mysweetimmo.com",
        sources=(
            Section("https://www.mysweetimmo.com/actualites", checked=date(2023, 1, 8)),
            Section("https://www.mysweetimmo.com/category/dans-l-actu/politique/", checked=date(2023, 1, 8)),
            Section("https://www.mysweetimmo.com/category/dans-l-actu/international/", checked=date(2023, 1, 8)),
            Section("https://www.mysweetimmo.com/category/dans-l-actu/economie/", checked=date(2023, 1, 8)),
            Section("https://www.mysweetimmo.com/category/dans-l-actu/societe/", checked=date(2023, 1, 8)),
            Section("https://www.mysweetimmo.com/category/dans-l-actu/environnement/", checked=date(2023, 1, 8)),
        ),
        article_url=r"^/\d{4}/\d{2}/\d{2}/[\w-]+",
        agencies=("MySweet Newsroom",),
    )
