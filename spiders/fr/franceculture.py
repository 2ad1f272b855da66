"""France Culture, franceculture.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class FranceCulture(NewsSpider):
    name = "franceculture"
    publisher = Publisher(
        name="France Culture",
        domain="franceculture.fr",
        sources=(Section("https://www.franceculture.fr/"),),
        article_url=r"^/emissions/[\w-]+/[\w-]+|^/[\w-]+/[\w-]+(?:-\w+){3,}$",
        notes="Moved to radiofrance.fr in 2022; kept for saved pages.",
    )
