"""What the words right before an element say of the name in it: what its bearer did, that he signs, that he does not."""

from __future__ import annotations

import itertools
import re
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.signs import INLINE
from scraper.reading.document import fold
from scraper.reading.people.labels import LABEL

_SOMEBODY = "Anne Vasseur"
_ANNOUNCED = re.compile(
    r"(?:(?:[|•·–—/-]|\d{4}|\d[h:]\d\d)\s*(?:[^\W\d_]+\s+){0,3}|[,;]\s*)(?:par|by)\s*:?\s*\Z", re.IGNORECASE
)
_ORIGIN = re.compile(
    r"(?:\b(?:original(?:ly|ement)|initialement|first|d['’]abord|previously|pr[ée]c[ée]demment)\s+(?:appeared|published|posted|paru|publi[ée]|diffus[ée])"
    r"|\bappeared (?:on|in|at)\b|\bparu(?:e|s|es)? (?:dans|sur)\b|\bpubli[ée]e?s? (?:dans|sur)\b)[^.!?]{0,40}\Z",
    re.IGNORECASE,
)

_LABEL_ALONE = re.compile(
    r"(?P<label>texte|r[ée]daction|photo|image|photographie|illustration|vid[ée]o|infographie|dessin)(?:s|\(s\))?\s*:?\Z",
    re.IGNORECASE,
)
_MOST_ABOVE = 4
_LETTERS_BELOW = 120


def announcement_before(element: Any) -> str:
    """The words right before an inline element that say what its name did: "traduit par", "photos :"; "" without any."""
    parent = element.getparent()
    if element.tag not in INLINE or parent is None:
        return ""
    sibling = element.getprevious()
    if sibling is None:
        words = fold(parent.text)
    else:
        words = fold(sibling.tail) or (" ".join(texts_within(sibling, limit=80)) if sibling.tag in INLINE else "")
        if sibling.tag == "time":  # "Mis à jour le <time>11 mai</time> par"
            before = sibling.getprevious()
            said = fold(parent.text if before is None else before.tail)
            words = " ".join([said, *texts_within(sibling, limit=80), fold(sibling.tail)])
    words = words[-60:]
    # with a name behind it, for "Photos" is a label only there
    labels = LABEL.finditer(f"{words} {_SOMEBODY}")
    return next((label.group().strip() for label in labels if 0 <= label.end() - len(words) <= 1), "")


def label_above(element: Any) -> str:
    """The label that a block of its own sets above the block of a name: "Texte :", "Image :"; "" without any.

    "Rédaction" heads a newspaper's staff as well: over more than a few names it is no label.
    """
    for node in itertools.islice(itertools.chain([element], element.iterancestors()), _MOST_ABOVE):
        if len(" ".join(texts_within(node, limit=_LETTERS_BELOW))) > _LETTERS_BELOW:
            return ""
        above = node.getprevious()
        if above is None or (node.tag == above.tag == "li"):
            continue
        label = None if above.tag in INLINE else _LABEL_ALONE.match(" ".join(texts_within(above, limit=20)))
        return f"{label['label']} :" if label else ""
    return ""


def is_announced(element: Any) -> bool:
    """True for a name in an element of its own behind "… | par", "17 mars 2025, by"."""
    return _ANNOUNCED.search(_text_right_before(element)[-60:]) is not None


def follows_origin(element: Any) -> bool:
    """True for a name right behind "This post originally appeared on", "paru dans"."""
    return _ORIGIN.search(_text_right_before(element)[-120:]) is not None


def _text_right_before(element: Any) -> str:
    """The text between an inline element and what stands before it in its parent, as written."""
    parent = element.getparent()
    if element.tag not in INLINE or parent is None:
        return ""
    sibling = element.getprevious()
    return (parent.text if sibling is None else sibling.tail) or ""
