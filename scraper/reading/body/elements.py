"""Kinds of elements: which part a text into blocks, and which hold no words of it."""

from __future__ import annotations

import itertools
import re
from typing import Any

from scraper.reading.body.lines import BlockKind
from scraper.reading.bounded import exceeds

KINDS: dict[str, BlockKind] = {
    "h1": "title", "h2": "subhead", "h3": "subhead", "h4": "subhead", "h5": "subhead", "h6": "subhead",
    "li": "item", "dd": "item", "blockquote": "quote", "td": "cell", "th": "cell",
}  # fmt: skip
BREAKING = frozenset({
    "html", "body", "p", "div", "section", "article", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li",
    "blockquote", "table", "tbody", "thead", "tfoot", "tr", "td", "th", "dl", "dt", "dd", "figure", "figcaption",
    "header", "footer", "aside", "main", "pre", "form", "fieldset", "address", "details", "summary", "nav",
    "center", "hr", "caption", "hgroup", "search",
})  # fmt: skip
SILENT = frozenset({
    "script", "style", "noscript", "template", "iframe", "svg", "math", "button", "select", "option", "textarea",
    "object", "embed", "audio", "video", "canvas", "map", "head", "title", "dialog", "datalist", "progress",
    "meter", "amp-ad", "amp-embed", "amp-iframe", "amp-analytics",
})  # fmt: skip
TEXTUAL = frozenset(["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "dd", "dt", "td", "th"])
_DROP_CAP = re.compile(r"lettrine|drop[-_]?cap|first[-_]?letter|initiale?\b", re.I)
_WORDS_OF_ONE_LETTER = frozenset("AÀYOÔ")
_PARAGRAPH_CHARS = 120
_SEVERAL = 3
_MOST = 200


def words_after(element: Any) -> str:
    """The text that follows an element; a word that its drop cap begins goes on without the markup's blank.

    "A", "À", "Y" and "O" may be words themselves: their blank stays.
    """
    tail: str = element.tail or ""
    if not tail[:1].isspace() or len(element) or len(initial := (element.text or "").strip()) != 1:
        return tail
    begins = initial.isupper() and initial not in _WORDS_OF_ONE_LETTER and tail.lstrip()[:1].islower()
    return tail.lstrip() if begins and _DROP_CAP.search(element.get("class") or "") else tail


def is_set_in_headings(box: Any, tag: str) -> bool:
    """True where three or more headings of one level in a box are as long as paragraphs, and no `<p>` beside them is."""
    long_headings = (h for h in itertools.islice(box.iterchildren(tag), _MOST) if _is_long(h))
    if sum(1 for _ in itertools.islice(long_headings, _SEVERAL)) < _SEVERAL:
        return False
    return not any(map(_is_long, itertools.islice(box.iterchildren("p"), _MOST)))


def _is_long(element: Any) -> bool:
    return exceeds((text.strip() for text in element.itertext()), _PARAGRAPH_CHARS)
