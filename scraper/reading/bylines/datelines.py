"""Signatures in the first words of a text: "PARIS (AFP) -", "Par Anne Vasseur – Le pont …"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scraper.article import Byline
from scraper.reading.bylines.bare import could_sign, name_before_function
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signed import Signed, wires_in
from scraper.reading.bylines.small_signatures import name_beside_address

# "PARIS (AFP) -", "Genève, 3 mars (ats) –": the town, perhaps a day, and who sends.
_DATELINE = re.compile(r"[^\W\d_][\w'’., /-]{1,60}?\((?P<who>[^()]{2,40})\)\s*(?:[-–—:.]|\Z)")
_TOWNLESS = re.compile(r"\(?(?P<who>[^\W\d_][\w -]{1,20}?)\)?\s*[-–—]\s+(?=[^\W\d_])")
_IN_BRACKETS = re.compile(r"\((?P<who>[^\W\d_][\w /-]{1,20})\)\s*[-–—]?\s+(?=[^\W\d_])")
""" "AFP - Le pont …", "(AFP) Le pont …", "(AFP/jba) - Le pont …": no town."""
# "AA / Paris / Ümit Dönmez" and "AFP -" open a dispatch too.
_SLASHED = re.compile(r"(?P<who>[\w.-]{2,12})\s*/\s*[^\W\d_][\w'’ -]{1,30}(?:\s*/\s*(?P<person>[^/\n]{3,60}))?\Z")
_BY_AND_DASH = re.compile(r"(?P<by>Par (?P<who>[^\n–—:;!?«»\"“”()]{5,80}?))\s+[-–—]\s+(?=[«\"“]?\s?[A-ZÀ-Ý])")


def dateline(opening: str, *, houses: Collection[str]) -> Signed | None:
    """The wire that sent a text, with who wrote it, as its first words name them; None where they are its own."""
    for pattern in (_DATELINE, _TOWNLESS, _IN_BRACKETS):
        if (line := pattern.match(opening[:120])) and (wires := wires_in(line["who"])):
            desk = tuple(filter(str.islower, read_byline(line["who"], houses=houses).authors))
            return Signed(byline=Byline(authors=desk, agencies=wires), text=line.group(), where="dateline")
    if (line := _SLASHED.match(opening[:120])) and (wires := wires_in(line["who"])):
        person = read_byline(line["person"] or "", houses=houses)
        return Signed(byline=Byline(authors=person.authors, agencies=wires), text=line.group(), where="dateline")
    if (byline := name_beside_address(opening[:120])).authors:
        return Signed(byline=byline, text=byline.authors[0], where="dateline")
    return None


def opening_signature(paragraphs: Sequence[str], *, houses: Collection[str] = ()) -> list[Signed]:
    """Whom a text's first words name behind "Par" and before a dash: "Par Anne Vasseur – Le pont …"."""
    line = _BY_AND_DASH.match(paragraphs[0][:120]) if paragraphs else None
    if not line or not could_sign(name_before_function(line["who"])):
        return []
    return [Signed(byline=read_byline(line["by"], houses=houses), text=line["by"], where="dateline")]
