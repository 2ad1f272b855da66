"""ici, francebleu.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class FranceBleu(NewsSpider):
    name = "francebleu"
    publisher = Publisher(
        name="ici",
        domain="francebleu.fr",
        sources=(
            Section("https://www.francebleu.fr/infos", checked=date(2026, 1, 4)),
            Section("https://www.francebleu.fr/infos/societe", checked=date(2026, 1, 4)),
            Section("https://www.francebleu.fr/sports", checked=date(2026, 1, 4)),
            Section("https://www.francebleu.fr/culture", checked=date(2026, 1, 4)),
        ),
        article_url=r"^/(?:infos|emissions)/.+-\d{6,}$|^/(?:infos|emissions)/[\w-]+/[\w-]+/[\w-]+",
        layouts=(Layout(section=".info-themes .Subtheme a, .OldBreadcrumb li:last-child a"),),
        agencies=("France Bleu",),
    )
