"""Slate.fr, slate.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Feed, Publisher, Section
from spiders.base import NewsSpider


class Slate(NewsSpider):
    name = "slate"
    publisher = Publisher(
        name="Slate.fr",
        domain="slate.fr",
        sources=(
            Feed("https://www.slate.fr/rss.xml", checked=date(2024, 1, 4)),
            Section("https://www.slate.fr/politique/", checked=date(2025, 7, 11)),
            Section("https://www.slate.fr/monde/", checked=date(2025, 7, 11)),
            Section("https://www.slate.fr/societe/", checked=date(2025, 7, 11)),
            Section("https://www.slate.fr/culture/", checked=date(2025, 7, 11)),
            Section("https://www.slate.fr/sciences/", checked=date(2025, 7, 11)),
        ),
        article_url=r"^/story/\d+/|^/(?!dossier/|rubriques/)[a-z-]+/(?:\d{4,}/[\w-]+$|(?:[a-z-]+/)?[a-z0-9]+(?:-[a-z0-9]+){3,}$)",
    )
