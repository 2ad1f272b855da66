"""actu.fr, actu.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class ActuFr(NewsSpider):
    name = "actu_fr"
    publisher = Publisher(
        name="actu.fr",
        domain="actu.fr",
        domains=("78actu.fr",),
        sources=(
            Feed("http://www.78actu.fr/feed/", checked=date(2018, 2, 9)),
            Section("http://www.78actu.fr/categorie/actualites", checked=date(2018, 2, 9)),
            Section("http://www.78actu.fr/categorie/faits-divers", checked=date(2018, 2, 9)),
            Section("http://www.78actu.fr/categorie/sports", checked=date(2018, 2, 9)),
        ),
        article_url=r"_\d{4,}(?:\.html|/)?$",
        notes="78actu.fr was one of its local titles.",
    )
