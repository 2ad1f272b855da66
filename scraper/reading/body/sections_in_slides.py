"""A text that a page keeps in a picture's caption: the slides of a series, title and words one below the other."""

from __future__ import annotations

import itertools

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import nodes_below
from scraper.reading.body.suspicion import PROSE_CHARS

_BOXES = frozenset({"caption", "slides"})
_FEWEST_SECTIONS = 3
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
    return (
        head.kind == "subhead"
        and below.kind != "subhead"
        and len(below.text) >= PROSE_CHARS
        and not head.linked
        and below.linked < 0.5 * len(below.text)
    )
