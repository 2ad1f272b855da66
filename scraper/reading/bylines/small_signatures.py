"""Signatures in small letters, as local pages and wire desks leave them."""

from __future__ import annotations

import re

from scraper.article import Byline
from scraper.reading.people.capitals import natural_name
from scraper.reading.people.names import plain_name
from scraper.reading.people.roles import is_furniture
from scraper.reading.people.wires import wire_named

_SLASHED_INITIALS = re.compile(
    r"\(?[a-zà-ÿ]{2,6}(?:-[a-zà-ÿ]{2,6})?(?:\s?/\s?[a-zà-ÿ]{2,6}(?:-[a-zà-ÿ]{2,6})?){1,3}(?:\s+(?:avec|et)\s+\w{2,8})?\)?\Z"
)
_SMALL_WITH_WIRE = re.compile(r"(?P<who>[a-zà-ÿ]{2,4})\s+\(?(?:avec|et) (?P<wire>[^()]{2,30})\)?\Z")
_DESK_MARK = re.compile(r"\(?[a-zà-ÿ]{2,4}(?:/[a-zà-ÿ]{2,4}){3,}\)?\Z")
_BETWEEN = re.compile(r"\s?/\s?|\s+(?:avec|et)\s+")
# Local pages sign "anne vasseur a.vasseur@levannier.example", all in small letters.
_NAME_AND_ADDRESS = re.compile(
    r"\A\s*(?P<name>[^\W\d_][\w-]{1,20} [\w' -]{2,30}?)[\s,|-]+(?P<login>[\w.+-]{2,40})@[\w-]+\."
)


def slashed_initials(text: str) -> Byline:
    """Initials in small letters, and agencies: "mcc/edel", "(jba/afp)", "jba avec AFP"; nobody in any other text."""
    small = _SMALL_WITH_WIRE.match(text)
    if (
        small
        and not is_furniture(small["who"])
        and (wire := wire_named(small["wire"]))
        and not wire_named(small["who"])
    ):
        return Byline(authors=(small["who"],), agencies=(wire,))
    if not _SLASHED_INITIALS.match(text):
        return Byline()
    parts = _BETWEEN.split(text.strip("()"))
    authors = tuple(
        part
        for part in parts
        if all(len(p) < 6 for p in part.split("-")) and not is_furniture(part) and not wire_named(part)
    )
    return Byline(authors=authors, agencies=tuple(wire for part in parts if (wire := wire_named(part))))


def is_desk_mark(text: str) -> bool:
    """True for "ap/kam/bfi/an": through whose hands a wire's dispatch went; three or fewer sign a newspaper's article."""
    return _DESK_MARK.match(text) is not None


def name_beside_address(text: str) -> Byline:
    """Whose name and e-mail address open a text, in small letters or not: "anne vasseur a.vasseur@levannier.example"."""
    found = _NAME_AND_ADDRESS.match(text)
    surname = plain_name(found["name"]).split()[-1:] if found else []
    if not found or not surname or surname[0] not in plain_name(found["login"]):
        return Byline()
    name = found["name"].strip()
    return Byline(authors=(natural_name(name.upper() if name == name.lower() else name),))
