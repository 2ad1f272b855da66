"""The Conversation France, theconversation.com."""

from __future__ import annotations

from scraper.publisher import Publisher, Section
from spiders.base import NewsSpider


class TheConversation(NewsSpider):
    name = "the_conversation"
    publisher = Publisher(
        name="The Conversation France",
        domain="theconversation.com",
        sources=(Section("https://theconversation.com/fr"),),
        article_url=r"^/[\w-]+-\d{5,}$",
    )
