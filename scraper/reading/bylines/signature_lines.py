"""Signatures inside the text itself: a dispatch's first words, the last words of an article."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from scraper.article import Byline
from scraper.reading.bylines.above_boxes import signed_above_box
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.closing import without_counters
from scraper.reading.bylines.datelines import dateline
from scraper.reading.bylines.last_words import last_words
from scraper.reading.bylines.signed import Signed, wires_in
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.names import is_spoken_of
from scraper.reading.people.roles import ROLE
from scraper.reading.people.wires import wire_named

LONGEST_LINE = 90
_MOST_CLOSING_LINES = 4
_TRAILS = re.compile(
    r"(?:sources?|nb|n\.b\.|photos?|cr[ée]dits?|t[ée]l|©|\*|e-?mail|contact)\b|\W*\S+@\S+\Z|[©*]", re.IGNORECASE
)
""" "Source : …", "NB : le titre est de la rédaction", "* Ancien instituteur."."""
_BY = re.compile(r"par\s", re.IGNORECASE)
_SMALL_INITIALS = re.compile(r"[a-z]{2,4}(?:-[a-z]{2,4})*\Z")
_NAME_AND_STOP = re.compile(r"[^\W\d_][\w'’-]+(?: [^\W\d_][\w'’-]*){0,3} [A-ZÀ-Ý][A-ZÀ-Ý'’-]{2,}\.\Z")
_SENTENCE_END = re.compile(r"[!?…»\"”:]\s*\Z|[^\W\d_]{4,}\.\s*\Z")


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
    if line := dateline(opening, houses=houses):
        found.append(line)
    by_wire = is_dispatch or bool(found and found[0].byline.agencies) or any(map(_wires_alone, paragraphs[-2:-1]))
    if closing := _closing_lines(paragraphs, houses=houses):
        return [*found, *(_without_desk(line) if by_wire else line for line in closing)]
    if _NAME_AND_STOP.match(ending) and opens_with_first_name(ending):
        ending = ending[:-1]
    if len(ending) <= LONGEST_LINE and not ending.startswith("## ") and not _SENTENCE_END.search(ending):
        byline = read_byline(ending, houses=houses)
        if " ".join(byline.authors) == ending and is_spoken_of(ending, paragraphs[:-1]):
            return found
        is_house_or_sentence = ending.endswith(".") and not any(map(wire_named, byline.agencies))
        if byline.authors or (byline.agencies and not is_house_or_sentence):
            last_line = Signed(byline=byline, text=ending, where="last line")
            return [*found, _without_desk(last_line) if by_wire else last_line]
    last = last_words(ending, paragraphs[:-1], houses=houses) or signed_above_box(paragraphs, houses=houses)
    if last:
        found.append(last)
    return found


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
            plainly = opens_with_first_name(line) or last_word.isupper() or bool(ROLE.match(aside) or _BY.match(line))
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
    return len(paragraph) < LONGEST_LINE and bool(wires_in(paragraph.strip(" ()[].")))
