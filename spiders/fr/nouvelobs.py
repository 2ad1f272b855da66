"""Le Nouvel Obs, nouvelobs.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Layout, Publisher
from spiders.base import NewsSpider


class NouvelObs(NewsSpider):
    name = "nouvelobs"
    publisher = Publisher(
        name="Le Nouvel Obs",
        domain="nouvelobs.com",
        sources=(
            Feed("https://www.nouvelobs.com/rss.xml", checked=date(2023, 12, 3)),
            Feed("https://www.nouvelobs.com/a-la-une/atom.xml", checked=date(2023, 12, 3)),
        ),
        article_url=r"/\d{8}\.(?:OBS|AFP)\w+/",
        layouts=(Layout(section="ul.breadcrumb__list li + li a"),),
        agencies=("L'Obs",),
    )
