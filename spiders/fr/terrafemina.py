"""Terrafemina, terrafemina.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class Terrafemina(NewsSpider):
    name = "terrafemina"
    publisher = Publisher(
        name="Terrafemina",
        domain="terrafemina.com",
        sources=(
            Section("https://www.terrafemina.com/tag/news-essentielles_t1/1", checked=date(2023, 1, 7)),
            Section("https://www.terrafemina.com/tag/societe_t2577/1", checked=date(2023, 1, 7)),
            Section("https://www.terrafemina.com/tag/politique_t2497/1", checked=date(2023, 1, 7)),
            Section("https://www.terrafemina.com/tag/culture_t2397/1", checked=date(2023, 1, 7)),
            Section("https://www.terrafemina.com/tag/sante_t2467/1", checked=date(2023, 1, 7)),
        ),
        article_url=r"^/article/[\w-]+_a\d+",
    )
