"""Which part of the page is the article's text.

Every block has a worth: words in sentences count for it, links and bare labels
against. The element whose blocks are worth most together is the container.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from scraper.reading.blocks import Block, Outline
from scraper.reading.furniture import is_body_name
from scraper.reading.junk import is_junk

_VETO_SHARE = 0.4
"""Furniture that holds more of the page's sentences than this is not furniture (an unclosed `<nav>`)."""


@dataclass(frozen=True, slots=True)
class Container:
    """Where the text stands."""

    node: int
    """Index into the outline's nodes."""
    worth: float
    kept: tuple[bool, ...]
    """For each block of the outline: False where it stands in furniture."""


def worth_of(block: Block) -> float:
    """How much a block speaks for the element that holds it: about its length if it is prose, negative for link lists."""
    length = len(block.text)
    link_share = block.linked / length if length else 0.0
    if block.kind in ("subhead", "title"):
        return -10.0 if link_share > 0.7 else 0.0
    if link_share > 0.6:
        return -25.0
    if length < 60:
        if block.text[-1] in '.!?…»"”':
            return length * 0.5
        return -6.0
    if is_junk(block):
        return -30.0
    prose = min(length, 1500) * (1 - 1.2 * link_share)
    return prose if block.kind != "cell" else prose * 0.6


def find_container(outline: Outline, *, title_element: Any = None) -> Container | None:
    """The element that holds the article's text; None for a page without a sentence."""
    nodes, blocks = outline.nodes, outline.blocks
    if not blocks:
        return None
    worths = [worth_of(block) for block in blocks]
    kept = _outside_furniture(outline, worths, title_element)
    totals = _totals(outline, [w if k else 0.0 for w, k in zip(worths, kept, strict=True)])
    best, best_worth = -1, 0.0
    for index, total in enumerate(totals):
        if total <= 0:
            continue
        element = nodes[index].element
        if element.get("itemprop") == "articleBody":
            total *= 1.5
        elif is_body_name(f"{element.get('class') or ''} {element.get('id') or ''}"):
            total *= 1.15
        if total > best_worth * 1.02 or (total >= best_worth and nodes[index].parent == best):
            best, best_worth = index, total
    if best < 0:
        return None
    return Container(best, best_worth, tuple(kept))


def _outside_furniture(outline: Outline, worths: list[float], title_element: Any) -> list[bool]:
    """For each block: whether it stands outside all furniture, once the suspicion is lifted from what holds the article."""
    nodes = outline.nodes
    prose = _totals(outline, [max(0.0, worth) for worth in worths])
    whole = prose[0] or 1.0
    holds_title = set()
    parent = title_element
    while parent is not None:
        holds_title.add(parent)
        parent = parent.getparent()
    hidden = []
    for index, node in enumerate(nodes):
        above = node.parent >= 0 and hidden[node.parent]
        is_furniture = bool(node.furniture)
        if is_furniture:
            share = prose[index] / whole
            if node.element in holds_title and node.furniture != "header":
                is_furniture = share < 0.2
            elif node.furniture != "comments":
                is_furniture = share < _VETO_SHARE
        hidden.append(above or is_furniture)
    return [not hidden[block.node] for block in outline.blocks]


def _totals(outline: Outline, values: list[float]) -> list[float]:
    """The sum of the blocks' values for every node, what stands below it included."""
    sums = [0.0] * len(outline.nodes)
    for block, value in zip(outline.blocks, values, strict=True):
        sums[block.node] += value
    for index in range(len(sums) - 1, 0, -1):
        parent = outline.nodes[index].parent
        if parent >= 0:
            sums[parent] += sums[index]
    return sums
