"""Le Temps, letemps.ch."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class LeTemps(NewsSpider):
    name = "letemps"
    publisher = Publisher(
        name="Le Temps",
        domain="letemps.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(Section("https://www.letemps.ch/"),),
        article_url=r"^/[\w-]+/(?:[\w-]+/)?\w+(?:-\w+){3,}",
    )
