"""Who asks: the User-Agent with its contact, and what changes when nothing is asked of anybody.

Real sites are not fetched until the user has said whom they may write to. A
replay, a spider that reads WARC files and the demo on loopback ask nobody:
their spiders say `contact_required = False`, or `REPLAY` is set.
"""

from __future__ import annotations

import re
from importlib.metadata import version
from typing import Self

from scrapy.crawler import Crawler
from scrapy.settings import BaseSettings

from scraper.crawling.addresses import allowed_networks
from scraper.crawling.replay import Replay
from scraper.errors import BadSetting

_CONTACT = re.compile(r"(?:mailto:)?[^@\s<>()]+@[^@\s<>()]+\.[^@\s<>()]+|https?://[^\s<>()]+\.[^\s<>()]+")
_OFFLINE = {"DOWNLOAD_DELAY": 0, "AUTOTHROTTLE_ENABLED": False, "CONCURRENT_REQUESTS_PER_DOMAIN": 16}


def user_agent(contact: str) -> str:
    """`Colporteur/0.1.0 (+contact)`; without a contact the parenthesis is left out."""
    product = f"Colporteur/{version('colporteur')}"
    return f"{product} (+{contact})" if contact else product


def read_contact(text: str) -> str:
    """An e-mail or web address, as the user gave it.

    Raises:
        BadSetting: it is empty or neither of both; the message names the remedy.
    """
    contact = text.strip()
    if not contact:
        raise BadSetting(
            "CONTACT: expected an e-mail address or web page where a site can reach you, got nothing; "
            "set it with -s CONTACT=you@example.org or in the environment, COLPORTEUR_CONTACT=you@example.org"
        )
    if not _CONTACT.fullmatch(contact):
        raise BadSetting(f"CONTACT: expected an e-mail address or the address of a web page, got {contact!r}")
    return contact


class Identity:
    """A Scrapy add-on: names us, or refuses to start a crawl that nobody answers for."""

    def __init__(self, crawler: Crawler) -> None:
        self.crawler = crawler

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(crawler)

    def update_settings(self, settings: BaseSettings) -> None:
        """Called by Scrapy once the spider's own settings are in.

        Raises:
            BadSetting: sites would be asked and `CONTACT` is not a contact; or `ALLOW_PRIVATE_ADDRESSES` names no network.
            BadSource: there is nothing to replay at `REPLAY`. (Scrapy would swallow both later, in the download handler.)
        """
        allowed_networks(settings)
        asks_nobody = bool(settings.get("REPLAY")) or not getattr(self.crawler.spidercls, "contact_required", True)
        contact = settings.get("CONTACT") or ""
        if not asks_nobody:
            contact = read_contact(contact)
        settings.set("USER_AGENT", user_agent(contact), priority="spider")
        if Replay.of(self.crawler) is not None:
            settings.setdict(_OFFLINE, priority="spider")
