"""Lyon Capitale, lyoncapitale.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class LyonCapitale(NewsSpider):
    name = "lyoncapitale"
    publisher = Publisher(
        name="Lyon Capitale",
        domain="lyoncapitale.fr",
        sources=(Feed("https://www.lyoncapitale.fr/feed/", checked=date(2019, 1, 3)),),
        article_url=r"^/[\w-]+/\w+(?:-\w+){3,}/?$",
        layouts=(Layout(section="span.cat-article"),),
    )
