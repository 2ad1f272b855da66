"""The slides of a series, title and words one below the other: a text, though a page may keep it in a picture's caption."""

from __future__ import annotations

import itertools
import re

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import nodes_below, signature_of
from scraper.reading.body.furniture import words_of
from scraper.reading.body.prose import is_prose

_BOXES = frozenset({"caption", "slides"})
_FEWEST_SECTIONS = 3
_TITLE_CHARS = 160
_DEEPEST = 5
"""How far below a slide's box its words may stand."""
_TITLES = frozenset({"title", "titre", "heading"})
_COUNTER = re.compile(r"\A\d{1,3}\s?/\s?\d{1,3}\s*")
""" "1/4" before the title of the first of four."""
_MOST_BOXES = 40
"""A real page has fewer; a hostile one must not cost seconds."""


def boxes_of_sections(outline: Outline) -> set[int]:
    """Nodes called a caption or a slide show that hold three subheads or more with a sentence below each, none a link: a text."""
    found: set[int] = set()
    boxes = (i for i, node in enumerate(outline.nodes) if node.furniture in _BOXES)
    for index in itertools.islice(boxes, _MOST_BOXES):
        inside = nodes_below(outline, index)
        own = [block for block in outline.blocks if inside[block.node]]
        sections = sum(_is_section(head, below) for head, below in itertools.pairwise(own))
        if sections >= _FEWEST_SECTIONS:
            found.add(index)
    return found


def _is_section(head: Block, below: Block) -> bool:
    return head.kind == "subhead" and not head.linked and is_prose(below)


def title_slides(outline: Outline) -> None:
    """Call a subhead the line named a title that opens each of three or more boxes of one make, with a sentence in each; its counter goes."""
    rows: dict[tuple[int, tuple[str, str]], list[tuple[Block, int]]] = {}
    for block, below in itertools.pairwise(outline.blocks):
        box = outline.nodes[block.node].parent
        if block.kind == "paragraph" and box >= 0 and _is_called_title(outline, block) and block.node != below.node:
            rows.setdefault((outline.nodes[box].parent, signature_of(outline, box)), []).append((block, box))
    if not any(len(row) >= _FEWEST_SECTIONS for row in rows.values()):
        return
    told = {
        node
        for block in outline.blocks
        if is_prose(block) and not _is_called_title(outline, block)
        for node in outline.ancestry(block.node)[:_DEEPEST]
    }
    for row in rows.values():
        boxes = {box for _, box in row}
        if len(boxes) < max(_FEWEST_SECTIONS, len(row)) or not boxes <= told:
            continue
        for block, _ in row:
            block.kind = "subhead"
            block.text = _COUNTER.sub("", block.text) or block.text


def _is_called_title(outline: Outline, block: Block) -> bool:
    names = outline.nodes[block.node].element.get("class") or ""
    words = words_of(names) if names and len(block.text) <= _TITLE_CHARS and not block.linked else ()
    return bool(words) and words[-1] in _TITLES
