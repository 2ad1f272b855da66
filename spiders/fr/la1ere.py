"""Outre-mer la 1ère, la1ere.francetvinfo.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class La1ere(NewsSpider):
    name = "la1ere"
    publisher = Publisher(
        name="Outre-mer la 1ère",
        domain="la1ere.francetvinfo.fr",
        zones=(
            ("guadeloupe", "America/Guadeloupe"),
            ("guyane", "America/Cayenne"),
            ("martinique", "America/Martinique"),
            ("mayotte", "Indian/Mayotte"),
            ("nouvellecaledonie", "Pacific/Noumea"),
            ("polynesie", "Pacific/Tahiti"),
            ("reunion", "Indian/Reunion"),
            ("saintpierremiquelon", "America/Miquelon"),
            ("wallisfutuna", "Pacific/Wallis"),
        ),
        domains=("la1ere.franceinfo.fr",),
        sources=(
            Section("https://la1ere.francetvinfo.fr/politique", checked=date(2023, 12, 3)),
            Section("https://la1ere.francetvinfo.fr/monde", checked=date(2023, 12, 3)),
            Section("https://la1ere.francetvinfo.fr/economie", checked=date(2023, 12, 3)),
            Section("https://la1ere.francetvinfo.fr/societe", checked=date(2023, 12, 3)),
            Section("https://la1ere.francetvinfo.fr/sport", checked=date(2023, 12, 3)),
            Section("https://la1ere.francetvinfo.fr/culture", checked=date(2023, 12, 3)),
        ),
        article_url=r"-\d{5,}\.html",
        layouts=(Layout(section="a.a-article__rubric", drop=(".u-visually-hidden",)),),
    )
