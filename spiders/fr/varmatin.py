"""Var-Matin, varmatin.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class VarMatin(NewsSpider):
    name = "varmatin"
    publisher = Publisher(
        name="Var-Matin",
        domain="varmatin.com",
        sources=(
            Section("https://www.varmatin.com/sujet/politique", checked=date(2023, 12, 3)),
            Section("https://www.varmatin.com/sujet/economie", checked=date(2023, 12, 3)),
            Section("https://www.varmatin.com/sujet/sport", checked=date(2023, 12, 3)),
            Section("https://www.varmatin.com/sujet/culture", checked=date(2023, 12, 3)),
            Section("https://www.varmatin.com/sujet/sante", checked=date(2023, 12, 3)),
            Section("https://www.varmatin.com/sujet/environnement", checked=date(2023, 12, 3)),
        ),
        article_url=r"^[^?]*-\d{5,}$",
    )
