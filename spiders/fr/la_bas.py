"""Là-bas si j’y suis, la-bas.org."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class LaBas(NewsSpider):
    name = "la_bas"
    publisher = Publisher(
        name="Là-bas si j’y suis",
        domain="la-bas.org",
        sources=(Feed("https://la-bas.org/spip.php?page=backend", checked=date(2024, 1, 1)),),
        article_url=r"^/[\w-]+/[\w-]+/(?!\d+$)[\w-]+$",
        layouts=(Layout(body="article div.main > .texte > p", drop=("#aside", "header.cartouche h1 .label")),),
    )
