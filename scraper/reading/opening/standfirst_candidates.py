"""Which words of a page may be its standfirst, and what their place alone says of them."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.furniture import HEADINGS
from scraper.reading.body.standfirst_names import name_score

MAX_CHARS = 1500
"""A longer stretch is the text itself."""
_MOST_BLOCKS = 300
"""So far below the title nothing is set apart any more."""
_LISTS = frozenset({"ul", "ol"})
_LABELLED = re.compile(r"(?:^|\s)[A-ZÀ-Þ][\w.·]{1,20}\s?:\s")
_FEWEST_LABELS = 3


def candidates(outline: Outline, body: Sequence[int], title_block: int | None) -> list[frozenset[int]]:
    """Runs of blocks that may be the standfirst: named elements as a whole, single blocks otherwise."""
    paragraphs = [i for i in body if len(outline.blocks[i].text) > 60]
    last = paragraphs[1] if len(paragraphs) > 1 else (body[-1] + 1 if body else len(outline.blocks))
    first = title_block + 1 if title_block is not None and title_block < last else max(0, last - 25)
    last = min(last, first + _MOST_BLOCKS)
    found: dict[frozenset[int], None] = {}
    by_node: dict[int, list[int]] = {}
    for index in range(first, min(last + 8, len(outline.blocks))):
        for node in outline.ancestry(outline.blocks[index].node)[:4]:
            by_node.setdefault(node, []).append(index)
    for node, indices in by_node.items():
        size = sum(len(outline.blocks[i].text) for i in indices)
        if (
            indices[0] <= last
            and size <= MAX_CHARS
            and (
                name_score(outline.nodes[node].element) > 0
                or _is_heading_around(outline, node, indices)
                or _is_list_in_bold(outline, node, indices)
            )
            and _covers(outline, node, indices)
        ):
            found[frozenset(indices)] = None
    for index in range(first, min(last + 1, len(outline.blocks))):
        if len(outline.blocks[index].text) <= MAX_CHARS:
            found[frozenset({index})] = None
    return sorted(found, key=lambda blocks: -len(blocks))


def _is_heading_around(outline: Outline, node: int, indices: list[int]) -> bool:
    """True for a heading with boxes or points of a list in it."""
    return outline.nodes[node].element.tag in HEADINGS and all(outline.blocks[i].node != node for i in indices)


def _is_list_in_bold(outline: Outline, node: int, indices: list[int]) -> bool:
    """True for points that are all in bold, as newspapers set them above a text."""
    blocks = [outline.blocks[i] for i in indices]
    return (
        outline.nodes[node].element.tag in _LISTS
        and len(blocks) > 1
        and all(b.kind == "item" and b.bold >= 0.9 * len(b.text) and not b.linked for b in blocks)
    )


def _covers(outline: Outline, node: int, indices: list[int]) -> bool:
    """True where these are all the blocks below the node."""
    last = indices[-1] + 1
    return not (last < len(outline.blocks) and node in outline.ancestry(outline.blocks[last].node)[:6])


def is_sheet(block: Block) -> bool:
    """True for what a review says of its book before it begins: "Titre : … Auteur : … Éditeur : …"."""
    return len(_LABELLED.findall(block.text)) >= _FEWEST_LABELS
