"""How the names of a byline are cut out of it and written."""

from __future__ import annotations

import re

from scraper.reading.bylines.stretches import trimmed
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import is_house, is_newsroom
from scraper.reading.people.names import could_be_person
from scraper.reading.people.roles import (
    BEHIND_SCHOLAR,
    ENGLISH_FUNCTION,
    LEADING_ROLE,
    TRAILING_PLACE,
    TRAILING_ROLE,
    is_furniture,
)

_ARTICLE_FIRST = re.compile(
    r"(?:L['’ʼ]\s?|(?:L(?:e|a|es)|The) )(?!(?:Van|Thi|Minh|Duc|Quang|Huu|Xuan|Hoang|Thanh|Ngoc|Anh|Hong)\b)"
)
_JOINED = re.compile(r"\s(?:et|&)\s", re.IGNORECASE)
_ABBREVIATIONS = frozenset({"TV", "FM", "RTL", "BFM", "RMC", "RFI", "BBC", "TF1", "USA", "UK"})


def name_in(part: str) -> str:
    """The part without a function or place behind the name; whole where that would leave half a name ("Hélène Maire")."""
    if part.startswith("M. ") and len(part.split()) > 2 and opens_with_first_name(part[3:]):
        part = part[3:]  # "M. Oriol" may be Marc Oriol
    name = trimmed(TRAILING_PLACE.sub("", TRAILING_ROLE.sub("", BEHIND_SCHOLAR.sub("", part))))
    return part if could_be_person(part) and not could_be_person(name) else name


def without_role(part: str) -> str:
    """What stands behind a function, and behind a place of two words where a first name shows where it ends ("à New York Anne Vasseur")."""
    behind = LEADING_ROLE.sub("", part)
    _, _, name = behind.partition(" ")
    if behind != part and " " in name and opens_with_first_name(name) and not opens_with_first_name(behind):
        return name
    return behind


def could_be_signer(name: str) -> bool:
    """True for what could be a person's name; a month or a section may be a surname, after a first name ("Claire Avril")."""
    if not could_be_person(name):
        return False
    return not is_furniture(name) or (len(name.split()) == 2 and opens_with_first_name(name))


def share_surname(chunk: str, parts: list[tuple[str, bool]]) -> list[tuple[str, bool]]:
    """ "Jean-Noël et Marie Tranchant" are two Tranchants: a first name alone, joined to a whole name behind it."""
    if len(parts) != 2 or not _JOINED.search(chunk):
        return parts
    (first, by_comma), (second, _) = parts
    if " " in first or not (opens_with_first_name(first) and opens_with_first_name(second) and could_be_person(second)):
        return parts
    return [(f"{first} {second.partition(' ')[2]}", by_comma), parts[1]]


def natural_house(text: str) -> str:
    """A house or newsroom as printed, unless it is shouted: "FRANCE 24" is "France 24"."""
    newsroom = is_newsroom(text) and not is_house(text)
    if text == text.upper() and len(text) > 5 and " " in text:
        first, *others = text.split()
        return " ".join([first.capitalize(), *(w.lower() if newsroom else _capitalised(w) for w in others)])
    return text[:1].upper() + text[1:] if newsroom else text


def _capitalised(word: str) -> str:
    return word if word in _ABBREVIATIONS else word.capitalize()


def is_articled(name: str) -> bool:
    """True for "Le Vannier" and for "LE VANNIER", whose article shows a house; "LE MEUR Yann" is a person."""
    shouted = name.isupper() and not opens_with_first_name(name.split()[-1])
    return _ARTICLE_FIRST.match(name.title() if shouted else name) is not None


def is_english_function(part: str) -> bool:
    """True for "Technology Writer"; "Anne Vasseur Technology Writer" names somebody, "The Vannier Reporter" a newspaper."""
    return ENGLISH_FUNCTION.match(part) is not None and not (opens_with_first_name(part) or is_articled(part))
