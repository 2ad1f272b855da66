"""Le Journal de Montréal, journaldemontreal.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class JournalDeMontreal(NewsSpider):
    name = "journal_de_montreal"
    publisher = Publisher(
        name="Le Journal de Montréal",
        domain="journaldemontreal.com",
        country="ca",
        timezone="America/Toronto",
        sources=(Section("https://www.journaldemontreal.com/"),),
        article_url=r"^/\d{4}/\d{2}/\d{2}/[\w-]+",
    )
