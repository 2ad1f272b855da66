"""Orange Actualités, actu.orange.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class Orange(NewsSpider):
    name = "orange"
    publisher = Publisher(
        name="Orange Actualités",
        domain="actu.orange.fr",
        sources=(
            Section("https://actu.orange.fr/france/", checked=date(2025, 12, 21)),
            Section("https://actu.orange.fr/politique/", checked=date(2025, 12, 21)),
            Section("https://actu.orange.fr/monde/", checked=date(2025, 12, 21)),
            Section("https://actu.orange.fr/economie/", checked=date(2025, 12, 21)),
            Section("https://actu.orange.fr/societe/", checked=date(2025, 12, 21)),
        ),
        article_url=r"-(?:magic-)?CNT\w+\.html$",
        layouts=(
            Layout(
                body="article.media-article section.lead > *",
                byline="article.media-article p.small.font-weight-bold",
                stamp="article.media-article p.small.font-weight-bold",
                section="a.a__link.o-link-arrow.back",
                drop=(".media-article-aside", ".media-col-right", ".modal"),
            ),
        ),
    )
