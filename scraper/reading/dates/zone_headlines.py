"""The country that a newspaper writes of from top to bottom: what most of the headlines on its page name."""

from __future__ import annotations

from collections import Counter
from itertools import islice

from scraper.reading.bounded import texts_within
from scraper.reading.dates.zone_names import zones_of_places
from scraper.reading.document import Document

_SHORTEST, _LONGEST = 25, 200
_MOST = 200
_ENOUGH = 6


def zone_of_headlines(document: Document) -> str | None:
    """The zone that at least six headlines name, and more than half of all; None where none is so often named.

    A newspaper of one country names it in nearly each; one that writes of a
    crisis elsewhere, in a few. A headline is a link of a title's length.
    """
    links = (link for link in document.tree.iter("a") if link.get("href"))
    texts = {" ".join(texts_within(link, limit=_LONGEST)) for link in islice(links, _MOST)}
    headlines = [text for text in texts if _SHORTEST <= len(text) <= _LONGEST]
    named = Counter(zone for headline in headlines for zone in zones_of_places(headline))
    zone, count = max(named.items(), key=lambda item: item[1], default=("", 0))
    return zone if count >= _ENOUGH and count > len(headlines) / 2 else None
