"""Le Journal de Saône-et-Loire, lejsl.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeJSL(NewsSpider):
    name = "lejsl"
    publisher = Publisher(
        name="Le Journal de Saône-et-Loire",
        domain="lejsl.com",
        sources=(
            Section("https://www.lejsl.com/politique", checked=date(2023, 12, 3)),
            Section("https://www.lejsl.com/economie", checked=date(2023, 12, 3)),
            Section("https://www.lejsl.com/societe", checked=date(2023, 12, 3)),
            Section("https://www.lejsl.com/sport", checked=date(2023, 12, 3)),
            Section("https://www.lejsl.com/environnement", checked=date(2023, 12, 3)),
            Section("https://www.lejsl.com/france-monde", checked=date(2023, 12, 3)),
        ),
        article_url=r"/\d{4}/\d{2}/\d{2}/[\w-]+",
        agencies=("Le Journal de Saône et Loire",),
    )
