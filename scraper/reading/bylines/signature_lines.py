"""Signatures inside the text itself: a dispatch's first words, the last words of an article."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from scraper.article import Byline
from scraper.reading.bylines.bare import could_sign, name_before_function
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.closing import without_counters
from scraper.reading.bylines.small_signatures import name_beside_address, slashed_initials
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import is_house
from scraper.reading.people.names import is_initials, is_spoken_of
from scraper.reading.people.roles import ROLE
from scraper.reading.people.wires import wire_named

Where = Literal["dateline", "last line", "last words"]

LONGEST_LINE = 90
_MOST_CLOSING_LINES = 4
_TRAILS = re.compile(
    r"(?:sources?|nb|n\.b\.|photos?|cr[ée]dits?|t[ée]l|©|\*|e-?mail|contact)\b|\W*\S+@\S+\Z|[©*]", re.IGNORECASE
)
""" "Source : …", "NB : le titre est de la rédaction", "* Ancien instituteur."."""
# "PARIS (AFP) -", "Genève, 3 mars (ats) –": the town, perhaps a day, and who sends.
_DATELINE = re.compile(r"[^\W\d_][\w'’., /-]{1,60}?\((?P<who>[^()]{2,40})\)\s*(?:[-–—:.]|\Z)")
_TOWNLESS = re.compile(r"\(?(?P<who>[^\W\d_][\w -]{1,20}?)\)?\s*[-–—]\s+(?=[^\W\d_])")
""""(AFP) - Le pont …": no town."""
# "AA / Paris / Ümit Dönmez" and "AFP -" open a dispatch too.
_SLASHED = re.compile(r"(?P<who>[\w.-]{2,12})\s*/\s*[^\W\d_][\w'’ -]{1,30}(?:\s*/\s*(?P<person>[^/\n]{3,60}))?\Z")
_BY_AND_DASH = re.compile(r"(?P<by>Par (?P<who>[^\n–—:;!?«»\"“”()]{5,80}?))\s+[-–—]\s+(?=[«\"“]?\s?[A-ZÀ-Ý])")
_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*[(\[](?P<who>[^()\[\]]{2,60})[)\]]\s*\.?\Z")
_SMALL_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*/(?P<who>[a-zà-ÿ]{2,4}(?:[/+][a-zà-ÿ]{2,4})*)\Z")
"""" … les frais. /jba", as Swiss radios sign."""
_DESK_LAST_WORDS = re.compile(r"[.!?…»\"”]\s*(?P<who>[A-Z]{2,4}(?:/(?:[A-Z]{2,4}|[a-zà-ÿ]{2,4})){1,3})\Z")
""" "… les frais. MG/sd/ft"."""
_OF_HOUSE = re.compile(
    r"[.!?…»\"”]\s+(?P<who>(?P<initials>[a-zà-ÿ]{2,4})\s?/\s?(?P<house>[A-ZÀ-Ý][\w'’-]*(?: [A-ZÀ-Ý][\w'’-]*){0,2}))\Z"
)
""" "… jamais entrepris. spp/Radio Vannier"."""
_SMALL_INITIALS = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})*\Z")
_NAME_AND_STOP = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]*){0,3} [A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,}\.\Z")
_SENTENCE_END = re.compile(r"[!?…»\"”:]\s*\Z|[^\W\d_]{4,}\.\s*\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """One signature in the text."""

    byline: Byline
    text: str
    where: Where
    beside: tuple[str, ...] = ()
    """The other lines of the block that it stands in: a function, a motto."""


def signed_in_text(
    paragraphs: Sequence[str], *, houses: Collection[str] = (), is_dispatch: bool = False
) -> list[Signed]:
    """Signatures at both ends of a text.

    A dateline and words in parentheses after the last sentence give agencies
    and initials, never a whole name: "(Jean Dupont)" may be whom it speaks of.
    A short last line that is a byline and no sentence gives people too, but a
    name alone only where the text does not speak of its bearer. `is_dispatch`:
    the metadata credit a wire.
    """
    found: list[Signed] = []
    paragraphs = without_counters(paragraphs)
    if not paragraphs:
        return found
    opening, ending = paragraphs[0], paragraphs[-1].strip()
    if ((line := _DATELINE.match(opening[:120])) and (wires := _wires(line["who"]))) or (
        (line := _TOWNLESS.match(opening[:60])) and (wires := _wires(line["who"]))
    ):
        found.append(Signed(byline=Byline(agencies=wires), text=line.group(), where="dateline"))
    elif (line := _SLASHED.match(opening[:120])) and (wires := _wires(line["who"])):
        person = read_byline(line["person"] or "", houses=houses)
        found.append(Signed(byline=Byline(authors=person.authors, agencies=wires), text=line.group(), where="dateline"))
    elif (byline := name_beside_address(opening[:120])).authors:
        found.append(Signed(byline=byline, text=byline.authors[0], where="dateline"))
    by_wire = is_dispatch or bool(found and found[0].byline.agencies) or any(map(_wires_alone, paragraphs[-2:-1]))
    if closing := _closing_lines(paragraphs, houses=houses):
        return [*found, *(_without_desk(line) if by_wire else line for line in closing)]
    if _NAME_AND_STOP.match(ending) and opens_with_first_name(ending):
        ending = ending[:-1]
    if len(ending) <= LONGEST_LINE and not ending.startswith("## ") and not _SENTENCE_END.search(ending):
        byline = read_byline(ending, houses=houses)
        if " ".join(byline.authors) == ending and is_spoken_of(ending, paragraphs[:-1]):
            return found
        if byline.authors or byline.agencies:
            last_line = Signed(byline=byline, text=ending, where="last line")
            return [*found, _without_desk(last_line) if by_wire else last_line]
    if last_words := _last_words(ending, houses=houses):
        found.append(last_words)
    return found


def opening_signature(paragraphs: Sequence[str], *, houses: Collection[str] = ()) -> list[Signed]:
    """Whom a text's first words name behind "Par" and before a dash: "Par Anne Vasseur – Le pont …"."""
    line = _BY_AND_DASH.match(paragraphs[0][:120]) if paragraphs else None
    if not line or not could_sign(name_before_function(line["who"])):
        return []
    return [Signed(byline=read_byline(line["by"], houses=houses), text=line["by"], where="dateline")]


def _last_words(ending: str, *, houses: Collection[str]) -> Signed | None:
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


def _closing_lines(paragraphs: Sequence[str], *, houses: Collection[str]) -> list[Signed]:
    """A name above one to three short last lines that say what he is, where he works or whence the text comes."""
    agencies: tuple[str, ...] = ()
    for count, paragraph in enumerate(reversed(paragraphs[-_MOST_CLOSING_LINES:])):
        line = paragraph.strip()
        if len(line) > LONGEST_LINE or line.startswith("## "):
            return []
        byline = read_byline(line, houses=houses)
        if count and byline.authors:
            outside, _, aside = line.partition("(")
            last_word = outside.split()[-1] if outside.strip() else ""
            plainly = opens_with_first_name(line) or last_word.isupper() or bool(ROLE.match(aside))
            if not plainly or _SENTENCE_END.search(line) or is_spoken_of(line, paragraphs[: -1 - count]):
                return []
            both = tuple(dict.fromkeys([*byline.agencies, *agencies]))
            return [Signed(byline=Byline(authors=byline.authors, agencies=both), text=line, where="last line")]
        if not (byline.agencies or ROLE.match(line.strip("( ")) or _TRAILS.match(line)) or byline.authors:
            return []
        agencies = (*byline.agencies, *agencies)
    return []


def _without_desk(signed: Signed) -> Signed:
    """Below a wire's own dispatch small initials ("jpc-elm/dch") are those of its desk, and sign nothing."""
    people = tuple(name for name in signed.byline.authors if not _SMALL_INITIALS.match(name))
    return replace(signed, byline=replace(signed.byline, authors=people))


def _wires_alone(paragraph: str) -> bool:
    """True for "(AFP)" as a line of its own."""
    return len(paragraph) < LONGEST_LINE and bool(_wires(paragraph.strip(" ()[].")))


def _wires(text: str) -> tuple[str, ...]:
    named = [wire_named(part.strip()) for part in re.split(r"[/,]", text)]
    return tuple(dict.fromkeys(wire for wire in named if wire))
