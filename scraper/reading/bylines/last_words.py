"""Signatures behind the last sentence of a text, in its paragraph: "… les frais. (J. D.)", "… les frais. Avec AFP"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scraper.article import Byline
from scraper.reading.bylines.bare import could_sign
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signed import Signed
from scraper.reading.bylines.small_signatures import slashed_initials
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import is_house
from scraper.reading.people.names import is_initials
from scraper.reading.people.wires import wire_named

_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*[(\[](?P<who>[^()\[\]]{2,60})[)\]]\s*\.?\Z")
_SMALL_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*/(?P<who>[a-zà-ÿ]{2,4}(?:[/+][a-zà-ÿ]{2,4})*)\Z")
"""" … les frais. /jba", as Swiss radios sign."""
_DESK_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*(?P<who>[A-Z]{2,4}(?:/(?:[A-Z]{2,4}|[a-zà-ÿ]{2,4})){1,3})\Z")
""" "… les frais. MG/sd/ft"."""
_OF_HOUSE = re.compile(
    r"[.!?…»\"”]\s+(?P<who>(?P<initials>[a-zà-ÿ]{2,4})\s?/\s?(?P<house>[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*){0,2}))\Z"
)
""" "… jamais entrepris. spp/Radio Vannier"."""
_NAMED = re.compile(
    r"[.!?…]\s+(?:[-–—]\s*)?(?P<who>(?:avec |par )?[A-ZÀ-Ý][\w'’-]*(?: [\w'’-]+){0,4})\Z", re.IGNORECASE
)
""" "… les frais. Avec AFP", "… les frais. — Anne Vasseur"; behind a closing quotation mark, a name says whose words they are."""


def last_words(ending: str, before: Sequence[str], *, houses: Collection[str]) -> Signed | None:
    """Who signs behind the last sentence of the last paragraph, `ending`; None where nobody does."""
    return _initials(ending, houses=houses) or _named(ending, before, houses=houses)


def _initials(ending: str, *, houses: Collection[str]) -> Signed | None:
    """Initials and wires behind the last sentence: "… les frais. (J. D.)", "… /jba"."""
    if last := _LAST_WORDS.search(ending[-80:]):
        byline = read_byline(last["who"], houses=houses)
        wires = tuple(name for name in byline.agencies if wire_named(name))
        small = byline.authors if wires and slashed_initials(last["who"]) == byline else ()
        initials = small or tuple(name for name in byline.authors if is_initials(name) and "." in name)
    elif (last := _OF_HOUSE.search(ending[-60:])) and is_house(last["house"], houses=houses):
        initials, wires = (last["initials"],), ()
    elif last := _SMALL_LAST_WORDS.search(ending[-40:]) or _DESK_LAST_WORDS.search(ending[-40:]):
        signers = re.split(r"[/+]", last["who"])
        wires = tuple(wire for who in signers if (wire := wire_named(who)))
        initials = tuple(who for who in signers if not wire_named(who))
    else:
        return None
    named = Byline(authors=initials, agencies=wires)
    return Signed(byline=named, text=last["who"], where="last words") if initials or wires else None


def _named(ending: str, before: Sequence[str], *, houses: Collection[str]) -> Signed | None:
    """A wire, or somebody of whom the text does not speak, behind the full stop of the last sentence."""
    if not (last := _NAMED.search(ending[-80:])):
        return None
    byline = read_byline(last["who"], houses=houses)
    wires = tuple(name for name in byline.agencies if wire_named(name))
    if byline.authors:
        told = " ".join([*before, ending[: -len(last["who"])]])
        plain = [n for n in byline.authors if could_sign(n) and opens_with_first_name(n) and n not in told]
        return (
            Signed(byline=byline, text=last["who"], where="last words") if len(plain) == len(byline.authors) else None
        )
    return Signed(byline=Byline(agencies=wires), text=last["who"], where="last words") if wires else None
