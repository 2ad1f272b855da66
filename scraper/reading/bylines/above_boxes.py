"""A signature at the end of a text below which a box of its facts still stands."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection, Sequence

from scraper.article import Byline
from scraper.reading.bylines.bare import could_sign
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signed import Signed
from scraper.reading.bylines.small_signatures import slashed_initials
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.names import is_spoken_of
from scraper.reading.people.wires import wire_named

_LONGEST_LINE = 60
_SIGNS = re.compile(r"\b(?:avec|et|with|source)\b|[()/\[\]]", re.IGNORECASE)
_LATE = 0.5
"""How much of a text a signature must stand behind."""


def signed_above_box(paragraphs: Sequence[str], *, houses: Collection[str]) -> Signed | None:
    """The first line past the middle of a text that only signs it; None without one.

    A wire may, beside initials or "avec"; alone, or a name, does right above
    a subhead, where it heads no section, and nowhere else in the text.
    """
    whole = sum(map(len, paragraphs))
    before = 0
    for index, (paragraph, following) in enumerate(itertools.pairwise(paragraphs)):
        line = paragraph.strip()
        if before >= _LATE * whole and 1 < len(line) <= _LONGEST_LINE and not line.startswith("## "):
            byline = read_byline(line, houses=houses)
            heads_box = following.startswith("## ")
            signs = _is_wires(line, byline) and (heads_box or _SIGNS.search(line))  # else a picture's credit
            if not signs and heads_box:
                signs = _is_person(line, byline, [*paragraphs[:index], *paragraphs[index + 1 :]])
            if signs:
                return Signed(byline=byline, text=line, where="last line")
        before += len(paragraph)
    return None


def _is_wires(line: str, byline: Byline) -> bool:
    if not byline.agencies or not all(map(wire_named, byline.agencies)):
        return False
    return not byline.authors or slashed_initials(line) == byline


def _is_person(line: str, byline: Byline, others: Sequence[str]) -> bool:
    name = byline.authors[0] if len(byline.authors) == 1 else ""
    is_plain = could_sign(line) and opens_with_first_name(line)
    return bool(name) and is_plain and not is_spoken_of(name, ["", *others])
