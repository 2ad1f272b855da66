"""France Culture, franceculture.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class FranceCulture(NewsSpider):
    name = "franceculture"
    publisher = Publisher(
        name="France Culture",
        domain="franceculture.fr",
        sources=(
            Section("https://www.franceculture.fr/politique", checked=date(2020, 1, 15)),
            Section("https://www.franceculture.fr/economie", checked=date(2020, 1, 15)),
            Section("https://www.franceculture.fr/societe", checked=date(2020, 1, 15)),
            Section("https://www.franceculture.fr/sciences", checked=date(2020, 1, 15)),
            Section("https://www.franceculture.fr/environnement", checked=date(2020, 1, 15)),
            Section("https://www.franceculture.fr/idees", checked=date(2020, 1, 15)),
        ),
        article_url=r"^/emissions/[\w-]+/[\w-]+|^/[\w-]+/[\w-]+(?:-\w+){3,}$",
        layouts=(Layout(section="a.heading-zone-concept-title"),),
        notes="Moved to radiofrance.fr in 2022; kept for saved pages.",
    )
