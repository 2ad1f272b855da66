"""20 minutes (Suisse), 20min.ch."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section, Sitemap
from spiders.base import NewsSpider


class VingtMinCh(NewsSpider):
    name = "vingt_min_ch"
    publisher = Publisher(
        name="20 minutes (Suisse)",
        domain="20min.ch",
        country="ch",
        timezone="Europe/Zurich",
        sources=(
            Sitemap("https://www.20min.ch/sitemaps/fr/news.xml", news=True),
            Section("https://www.20min.ch/fr/suisse", checked=date(2023, 1, 6)),
            Section("https://www.20min.ch/fr/suisse-romande", checked=date(2023, 1, 6)),
            Section("https://www.20min.ch/fr/monde", checked=date(2023, 1, 6)),
            Section("https://www.20min.ch/fr/economie", checked=date(2023, 1, 6)),
            Section("https://www.20min.ch/fr/sports", checked=date(2023, 1, 6)),
        ),
        article_url=r"^/fr/story/[\w-]+|/story/[\w-]+-\d{8,}",
    )
