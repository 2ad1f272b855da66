"""The Conversation France, theconversation.com."""

from __future__ import annotations

from datetime import date

from scraper.publisher import Layout, Publisher, Section
from spiders.base import NewsSpider


class TheConversation(NewsSpider):
    name = "the_conversation"
    publisher = Publisher(
        name="The Conversation France",
        domain="theconversation.com",
        sources=(
            Section("http://theconversation.com/fr/politique", checked=date(2025, 12, 22)),
            Section("http://theconversation.com/fr/international", checked=date(2025, 12, 22)),
            Section("http://theconversation.com/fr/economie", checked=date(2025, 12, 22)),
            Section("http://theconversation.com/fr/sante", checked=date(2025, 12, 22)),
            Section("http://theconversation.com/fr/environnement", checked=date(2025, 12, 22)),
            Section("http://theconversation.com/europe", checked=date(2025, 12, 22)),
        ),
        article_url=r"^/[\w-]+-\d{5,}$",
        layouts=(Layout(section=".sections-sidebar-group a.active, #primary-navigation a.current"),),
    )
