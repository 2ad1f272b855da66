"""Les Echos, lesechos.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section, Sitemap
from spiders.base import NewsSpider


class LesEchos(NewsSpider):
    name = "lesechos"
    publisher = Publisher(
        name="Les Echos",
        domain="lesechos.fr",
        sources=(
            Sitemap("https://www.lesechos.fr/sitemap_news.xml", news=True),
            Section("https://www.lesechos.fr/economie-france", checked=date(2024, 7, 18)),
            Section("https://www.lesechos.fr/politique-societe", checked=date(2024, 7, 18)),
            Section("https://www.lesechos.fr/industrie-services", checked=date(2024, 7, 18)),
            Section("https://www.lesechos.fr/finance-marches", checked=date(2024, 7, 18)),
            Section("https://www.lesechos.fr/monde", checked=date(2024, 7, 18)),
            Section("https://www.lesechos.fr/tech-medias", checked=date(2024, 7, 18)),
        ),
        article_url=r"^[^?]*-\d{5,}(?:\.php)?$",
    )
