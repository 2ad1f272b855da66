"""The article's text, block by block."""

from __future__ import annotations

from scraper.reading.blocks import Block, Outline
from scraper.reading.container import Container
from scraper.reading.junk import is_junk


def body_blocks(outline: Outline, container: Container) -> list[int]:
    """Indices of the container's blocks that are the article's own words, in order."""
    inside = _below(outline, container.node)
    return [
        index
        for index, (block, kept) in enumerate(zip(outline.blocks, container.kept, strict=True))
        if kept and inside[block.node] and block.kind != "title" and not is_junk(block) and not _is_bare_link(block)
    ]


def body_text(blocks: list[Block]) -> str:
    """Blocks joined by a blank line; a subhead begins with `## `."""
    return "\n\n".join(f"## {b.text}" if b.kind == "subhead" else b.text for b in blocks)


def _is_bare_link(block: Block) -> bool:
    return block.linked > 0.9 * len(block.text) and len(block.text) < 250


def _below(outline: Outline, top: int) -> list[bool]:
    below = []
    for index, node in enumerate(outline.nodes):
        below.append(index == top or (node.parent >= 0 and below[node.parent]))
    return below
