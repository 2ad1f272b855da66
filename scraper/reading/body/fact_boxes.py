"""Boxes that a newspaper sets into a text and that are its own: key figures, dates, a sentence on what went before.

Nothing in them leads elsewhere, and the text goes on below them.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import nodes_below
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.furniture import reason_in_names
from scraper.reading.body.junk import is_junk
from scraper.reading.body.offers import is_appeal, is_offer
from scraper.reading.words import run_together

_DIGIT = re.compile(r"\d")
_FEWEST_ITEMS = 2
_SENTENCE_CHARS = 80
_FEWEST_LINES, _LINES_CHARS = 3, 150
"""Finished lines, of a chronology for one, that together are as much as a sentence."""
_LONGEST_CHARS = 1500
_PARAGRAPH_CHARS = 60
_MOST_ASIDES = 40
"""A real page has fewer; a hostile one must not cost seconds."""


def fact_lists(outline: Outline, members: list[int], homes: dict[int, int], prose_homes: set[int]) -> set[int]:
    """Homes within boxes that hold a list, perhaps under a heading, amid the paragraphs of a text's own box."""
    boxes: dict[int, list[int]] = {}
    for index in members:
        if homes[index] in prose_homes:
            continue
        for node in outline.ancestry(homes[index]):
            if outline.nodes[node].parent in prose_homes:
                boxes.setdefault(node, []).append(index)
                break
    found: set[int] = set()
    first = {homes[i]: i for i in reversed(members)}
    last = {homes[i]: i for i in members}
    for node, own in boxes.items():
        home = outline.nodes[node].parent
        items = [outline.blocks[i] for i in own if outline.blocks[i].kind == "item"]
        is_amid = home in first and first[home] < own[0] and own[-1] < last[home]
        is_toolbar = any(is_edge_line(item) and not _DIGIT.search(item.text) for item in items)  # "Écouter", "Partager"
        if len(items) >= _FEWEST_ITEMS and is_amid and not is_toolbar and _stays([outline.blocks[i] for i in own]):
            found.update(homes[i] for i in own)
    return found


def asides_of_text(outline: Outline) -> set[int]:
    """Nodes of each `<aside>` amid a text's paragraphs that no name calls furniture, and that says something of its own."""
    found: set[int] = set()
    asides = (i for i, node in enumerate(outline.nodes) if node.element.tag == "aside" and node.furniture == "aside")
    for index in itertools.islice(asides, _MOST_ASIDES):
        node = outline.nodes[index]
        element = node.element
        if reason_in_names(f"{element.get('class') or ''} {element.get('id') or ''}") or element.get("role"):
            continue
        inside = nodes_below(outline, index)
        own = [i for i, block in enumerate(outline.blocks) if inside[block.node]]
        if not own or not _stands_amid(outline, node.parent, own):
            continue
        blocks = [outline.blocks[i] for i in own]
        says = [b for b in blocks if b.kind != "subhead" and b.text[-1] in ".!?…»”"]
        is_told = any(len(b.text) >= _SENTENCE_CHARS for b in says) or (
            len(says) >= _FEWEST_LINES and sum(len(b.text) for b in says) >= _LINES_CHARS
        )
        if is_told and _stays(blocks) and not _repeats(outline, says, own):
            found.add(index)
    return found


def _stands_amid(outline: Outline, parent: int, own: Sequence[int]) -> bool:
    """True where two paragraphs of the box around it stand before it, and one behind."""

    def is_paragraph(index: int) -> bool:
        block = outline.blocks[index]
        home = outline.nodes[block.node]
        return len(block.text) >= _PARAGRAPH_CHARS and (block.node == parent or home.parent == parent)

    before = sum(map(is_paragraph, range(own[0])))
    return before > 1 and any(map(is_paragraph, range(own[-1] + 1, len(outline.blocks))))


def _stays(blocks: Sequence[Block]) -> bool:
    """True for lines without a link, an offer or an invitation, and no longer than a box is."""
    whole = sum(len(block.text) for block in blocks)
    return whole <= _LONGEST_CHARS and not any(b.linked or is_junk(b) or is_offer(b) or is_appeal(b) for b in blocks)


def _repeats(outline: Outline, says: Sequence[Block], own: Sequence[int]) -> bool:
    """True for words that stand in the text too: a quote drawn out of it."""
    others = "".join(run_together(b.text) for i, b in enumerate(outline.blocks) if not own[0] <= i <= own[-1])
    return any(run_together(block.text) in others for block in itertools.islice(says, 3))
