"""Néon, neonmag.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class NeonMag(NewsSpider):
    name = "neonmag"
    publisher = Publisher(
        name="Néon",
        domain="neonmag.fr",
        sources=(
            Section("https://www.neonmag.fr/societe-politique", checked=date(2023, 1, 7)),
            Section("https://www.neonmag.fr/culture-divertissement", checked=date(2023, 1, 7)),
            Section("https://www.neonmag.fr/sante-psycho", checked=date(2023, 1, 7)),
            Section("https://www.neonmag.fr/planete-environnement", checked=date(2023, 1, 7)),
            Section("https://www.neonmag.fr/tech-web", checked=date(2023, 1, 7)),
        ),
        article_url=r"-\d{5,}\.html$",
        layouts=(Layout(section=".article-category-label"),),
    )
