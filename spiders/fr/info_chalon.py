"""Info-Chalon, info-chalon.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class InfoChalon(NewsSpider):
    name = "info_chalon"
    publisher = Publisher(
        name="Info-Chalon",
        domain="info-chalon.com",
        sources=(
            Section("https://www.info-chalon.com/articles/politique/", checked=date(2024, 1, 5)),
            Section("https://www.info-chalon.com/articles/economie/", checked=date(2024, 1, 5)),
            Section("https://www.info-chalon.com/articles/sport/", checked=date(2024, 1, 5)),
            Section("https://www.info-chalon.com/articles/culture/", checked=date(2024, 1, 5)),
        ),
        article_url=r"^/articles/\d{4}/\d{2}/\d{2}/\d+/[\w-]+",
        layouts=(Layout(section="article > header > p.text-sm"),),
    )
