"""SenePlus, seneplus.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class SenePlus(NewsSpider):
    name = "seneplus"
    publisher = Publisher(
        name="SenePlus",
        domain="seneplus.com",
        country="sn",
        timezone="Africa/Dakar",
        sources=(
            Section("https://www.seneplus.com/politique", checked=date(2023, 12, 26)),
            Section("https://www.seneplus.com/international", checked=date(2023, 12, 26)),
            Section("https://www.seneplus.com/economie", checked=date(2023, 12, 26)),
            Section("https://www.seneplus.com/societe", checked=date(2023, 12, 26)),
            Section("https://www.seneplus.com/sports", checked=date(2023, 12, 26)),
            Section("https://www.seneplus.com/culture", checked=date(2023, 12, 26)),
        ),
        article_url=r"^/(?:article|[\w-]+)/[\w%-]+(?:-[\w%]+){3,}",
    )
