"""Which elements of a page look like a date: by their words, what they say to machines, or as a tile."""

from __future__ import annotations

import re
from itertools import islice
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.dates.places import ONLY_A_DATE

MONTH = r"(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|jun|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)"
MAX_LETTERS = 220
"""What is longer is no line."""
_MAYBE = re.compile(r"[0-9Hhyi](?:(?<=[0-9])|(?<=[Hh])ier\b|(?<=H)IER|(?<=y) a |(?<=i)nstant)")
"""A digit, "hier", "il y a", "instant": begun with a set of letters, it is found twice as fast."""
_is_maybe = _MAYBE.search
_HINT = re.compile(
    r"\d\s?[:hH]\s?\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d\d"
    rf"|\d(?:er)?\.?\s*{MONTH}|\b{MONTH}[a-zéû.]*\s+\d"
    r"|(?:hier|aujourd.hui|matin)\b|il y a \w|l.instant|\bago\b|\bà\s\d{1,2}\s*\Z",  # "à 21<abbr>h</abbr>00"
    re.I,
)
_YEAR = re.compile(r"\s*(?:19|20)\d\d\s*")
_TILE_LEVELS, _TILE_LEAVES, _TILE_LETTERS = 3, 4, 30
_BESIDE_LEVELS = 2


def hits_in(element: Any, *, has_rdfa: bool) -> list[Any]:
    """The element itself, or its parent for the text behind it, where the text looks like a date."""
    text, tail = element.text, element.tail
    hits = []
    if (
        (text and _is_maybe(text) and _looks_like_date(text))
        or element.get("datetime")
        or (has_rdfa and _is_rdfa(element))
    ):
        hits.append(element)
    if tail and _is_maybe(tail) and _looks_like_date(tail):
        hits.append(element.getparent())
    return hits


def tile_of(year: Any) -> Any:
    """The small box that holds nothing but a day, a month and this element's year, each apart; None where it is no such year.

    Themes draw a calendar's leaf so: "14" above "Juil." above "2024".
    """
    if not _YEAR.fullmatch(year.text or ""):
        return None
    for box in islice(year.iterancestors(), _TILE_LEVELS):
        leaves = texts_within(box, limit=_TILE_LETTERS)
        if len(leaves) > _TILE_LEAVES or sum(map(len, leaves)) > _TILE_LETTERS:
            return None
        if ONLY_A_DATE.fullmatch(" ".join(leaves)):
            return box
    return None


def is_beside(tile: Any, headline: Any) -> bool:
    """True for a tile in one box with the headline, or in a box of its own there; not for one of the site's header."""
    holders = () if headline is None else set(headline.iterancestors())
    return any(box in holders and box.tag != "body" for box in islice(tile.iterancestors(), _BESIDE_LEVELS))


def _is_rdfa(element: Any) -> bool:
    """True where a date for machines stands in an attribute alone."""
    return element.get("property") is not None and element.get("content", "")[:4].isdigit()


def _looks_like_date(text: str) -> bool:
    return 2 < len(text) < MAX_LETTERS and bool(_HINT.search(text))
