"""A wire that a byline's box shows as a logo only."""

from __future__ import annotations

import itertools
import re
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.signs import class_says_author
from scraper.reading.people.wires import surely_wire

_LOGO_OF = re.compile(r"(?:logo|ic[oô]ne?)\b\W*|\W+(?:logo|ic[oô]ne?)\Z", re.IGNORECASE)
_CALLED_LOGO = re.compile(
    r"(?:logo|ico(?:n|ne)?|picto|sprite|source|agenc[ey])[-_]+(?P<of>[a-z0-9]+(?:[-_][a-z0-9]+)*)\Z", re.I
)
_MOST_MARKS = 20


def wire_by_logo(element: Any) -> str | None:
    """The wire whose logo stands in an element, or in its author's box right around it; by alt, title or class ("icon-afp")."""
    around = [node for node in itertools.islice(element.iterancestors(), 2) if _is_authors(node)]
    for box in (element, *around):
        for mark in itertools.islice(box.iter("img", "i", "svg", "span"), _MOST_MARKS):
            if wire := _wire_of(mark):
                return wire
    return None


def _is_authors(element: Any) -> bool:
    return element.get("itemprop") == "author" or class_says_author(element.get("class") or "")


def _wire_of(mark: Any) -> str | None:
    if texts_within(mark, limit=1):
        return None
    said = [_LOGO_OF.sub("", mark.get(name) or "") for name in ("alt", "title", "aria-label")]
    called = filter(None, map(_CALLED_LOGO.match, (mark.get("class") or "").split()))
    for name in (*said, *(found["of"].replace("_", " ").replace("-", " ") for found in called)):
        if wire := surely_wire(name):
            return wire
    return None
