"""How an element sets its words: plain, in italics or in bold, by its tag, its style or a class that says so."""

from __future__ import annotations

import re
from typing import Any

from scraper.reading.body.lines import Weight

_TAGS: dict[str, Weight] = {"em": 1, "i": 1, "b": 2, "strong": 2}
_SUBHEAD_NAME = re.compile(r"inter[-_]?titre", re.I)
"""As good as bold: what sets a subhead among paragraphs."""
_BOLD_STYLE = re.compile(r"font-weight\s*:\s*(?:bold|[6-9]00)", re.I)
_SLANTED_STYLE = re.compile(r"font-style\s*:\s*(?:italic|oblique)", re.I)
_BOLD_CLASSES = frozenset({"bold", "gras", "fw-bold", "font-bold", "text-bold", "font-weight-bold", "font-semibold"})
_SLANTED_CLASSES = frozenset({"italic", "italique", "fst-italic", "font-italic", "text-italic"})
_STYLE_CHARS = 400


def weight_of(element: Any, tag: str) -> Weight:
    """The weight it gives the words in it; 0 where it leaves them as they are."""
    weight = _TAGS.get(tag, 0)
    if weight == 2 or not element.attrib:
        return weight
    names, style = element.get("class") or "", (element.get("style") or "")[:_STYLE_CHARS]
    classes = names[:_STYLE_CHARS].split()
    if _SUBHEAD_NAME.search(names) or not _BOLD_CLASSES.isdisjoint(classes) or _BOLD_STYLE.search(style):
        return 2
    return 1 if not _SLANTED_CLASSES.isdisjoint(classes) or _SLANTED_STYLE.search(style) else weight
