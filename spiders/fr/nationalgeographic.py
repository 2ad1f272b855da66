"""National Geographic, nationalgeographic.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class NationalGeographic(NewsSpider):
    name = "nationalgeographic"
    publisher = Publisher(
        name="National Geographic",
        domain="nationalgeographic.fr",
        sources=(
            Section("https://www.nationalgeographic.fr/sciences", checked=date(2022, 12, 7)),
            Section("https://www.nationalgeographic.fr/environnement", checked=date(2022, 12, 7)),
            Section("https://www.nationalgeographic.fr/histoire", checked=date(2022, 12, 7)),
            Section("https://www.nationalgeographic.fr/animaux", checked=date(2022, 12, 7)),
            Section("https://www.nationalgeographic.fr/voyage", checked=date(2022, 12, 7)),
        ),
        article_url=r"^/[\w-]+/(?:\d{4}/\d{2}/)?\w+(?:-\w+){3,}",
    )
