"""National Geographic, nationalgeographic.fr."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class NationalGeographic(NewsSpider):
    name = "nationalgeographic"
    publisher = Publisher(
        name="National Geographic",
        domain="nationalgeographic.fr",
        sources=(Section("https://www.nationalgeographic.fr/"),),
        article_url=r"^/[\w-]+/(?:\d{4}/\d{2}/)?\w+(?:-\w+){3,}",
    )
