"""Labels that a style sets in front of a standfirst ("L'essentiel", "En bref"): no words of it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.reading.body.outline import text_of
from scraper.reading.document import fold

_LABEL = re.compile(
    r"(?:l['’])?essentiel|en\s+(?:bref|résumé|deux\s+mots|un\s+clin\s+d['’]œil)|(?:le\s+)?résumé|chap(?:ô|eau)|l['’]info\s+en\s+plus"
    r"|(?:les\s+points\s+)?(?:à\s+retenir|clés?)|ce\s+qu['’]il\s+faut\s+(?:savoir|retenir)"
    r"|in\s+(?:brief|short)|summary|key\s+points|at\s+a\s+glance|das\s+wichtigste(?:\s+in\s+kürze)?|in\s+kürze|samengevat|kort",
    re.I,
)
_DEEPEST = 3


def without_label(text: str, element: Any) -> str:
    """A standfirst without the label that opens it in an element, or on a line, of its own.

    Genre and subject ("Reportage", "Football") stay: they are what a reader is told first.
    """
    for label in _openings(element):
        if text.startswith(label) and text != label and _LABEL.fullmatch(label.strip(" :|–-.")):
            return text[len(label) :].lstrip(" :|–-")
    return text


def _openings(element: Any) -> Iterator[str]:
    """The words of the first element within an element, and within that, where no words stand before it; of its first line."""
    for _ in range(_DEEPEST):
        if words := fold(element.text):
            if len(element) and element[0].tag == "br":
                yield words
            return
        element = next((child for child in element if isinstance(child.tag, str)), None)
        if element is None:
            return
        if label := text_of(element):
            yield label
