"""The boxes of a page: which one a text stands in, what they hold, which are of one make."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Any

from scraper.reading.body.blocks import Outline
from scraper.reading.body.furniture import names_of

_NUMBER = re.compile(r"[-_]?\d.*")
_SERIAL = re.compile(r"[-_]?\d{3,}(?!\d)")
""""para_9932331": the number of the box itself, which no other has."""
_PART = re.compile(
    r"\b(element|bloc|block|part|partie|para|paragraphe?|chunk|texte?|content|body|section)[-_]?\d{1,2}\b"
)
""""element1", "block-2": which of a text's parts the box is."""
_END_OF_ROW = re.compile(r"\s+\S*--(?:first|last)(?!\S)")
""" "article-paragraph--first" beside the name that all of a row have."""
OWN_ELEMENTS = frozenset({
    "p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "ul", "ol", "blockquote", "pre", "dd", "dt", "dl",
    "figure", "center", "footer", "cite", "span", "hr",
})  # fmt: skip
"""A text's own element, or the list or quote around it: no box."""
_DEEPEST_MAKE = 4
"""How far below the element above both two boxes of one make may stand."""


def home_of(outline: Outline, node: int) -> int:
    """The nearest node above a text's own element: the box that paragraphs, lists and quotes stand in.

    A box that opens a quote is the quote itself; one below it names who is quoted.
    """
    while node > 0:
        element = outline.nodes[node].element
        if element.tag not in OWN_ELEMENTS and not _opens_quote(element):
            break
        node = outline.nodes[node].parent
    return node


def _opens_quote(element: Any) -> bool:
    above = element.getparent()
    return above is not None and above.tag == "blockquote" and element.getprevious() is None


def signature_of(outline: Outline, node: int) -> tuple[str, str]:
    """Tag and class, or id, without a serial number: boxes of the same make hold the same kind of thing."""
    element = outline.nodes[node].element
    tag = element.tag
    if "-" in tag:
        return tag, names_of(element)
    if names := element.get("class"):
        return tag, _make_named(names[:400])
    return tag, _NUMBER.sub("", element.get("id") or "")


@lru_cache(maxsize=8192)
def _make_named(names: str) -> str:
    return _END_OF_ROW.sub("", _PART.sub(r"\1", _SERIAL.sub("", names))).strip()


def totals_of(outline: Outline, values: Sequence[float]) -> list[float]:
    """The sum of the blocks' values for every node, what stands below it included."""
    sums = [0.0] * len(outline.nodes)
    for block, value in zip(outline.blocks, values, strict=True):
        sums[block.node] += value
    for index in range(len(sums) - 1, 0, -1):
        parent = outline.nodes[index].parent
        if parent >= 0:
            sums[parent] += sums[index]
    return sums


def nodes_below(outline: Outline, top: int) -> list[bool]:
    """For each node, whether it is `top` or stands below it."""
    below: list[bool] = []
    for index, node in enumerate(outline.nodes):
        below.append(index == top or (node.parent >= 0 and below[node.parent]))
    return below


def of_one_make(outline: Outline, one: int, other: int) -> bool:
    """True for boxes of the same make, up to the element above both: a generic box in two named ones is two makes.

    Boxes without any class are of one make where each holds one thing.
    """
    pair, named = (one, other), False
    for _ in range(_DEEPEST_MAKE):
        if one == other:
            break
        if one < 0 or other < 0 or signature_of(outline, one) != signature_of(outline, other):
            return False
        named = named or bool(signature_of(outline, one)[1])
        one, other = outline.nodes[one].parent, outline.nodes[other].parent
    if one != other:
        return False
    return named or all(sum(node.parent == box for node in outline.nodes) <= 1 for box in pair)
