"""Madame Figaro, madame.lefigaro.fr."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class MadameFigaro(NewsSpider):
    name = "madame_figaro"
    publisher = Publisher(
        name="Madame Figaro",
        domain="madame.lefigaro.fr",
        sources=(
            Section("https://madame.lefigaro.fr/societe", checked=date(2023, 1, 7)),
            Section("https://madame.lefigaro.fr/societe/actu", checked=date(2023, 1, 7)),
            Section("https://madame.lefigaro.fr/celebrites/culture", checked=date(2023, 1, 7)),
            Section("https://madame.lefigaro.fr/bien-etre/psycho", checked=date(2023, 1, 7)),
            Section("https://madame.lefigaro.fr/style/news", checked=date(2023, 1, 7)),
        ),
        article_url=r"^(?!/divers/)[^?]*-(?:\d{6}-\d+|\d{8})$",
    )
