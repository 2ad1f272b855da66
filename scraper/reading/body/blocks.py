"""A page as a sequence of blocks (paragraphs, subheads, list items, quotes), and the elements that hold them."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from scraper.reading.body.lines import BlockKind


@dataclass(slots=True)
class Node:
    """An element that holds blocks, and its place in the outline."""

    element: Any
    parent: int
    """Index of the node above; -1 for the first."""
    furniture: str
    """Why it looks like page furniture (`related`, `share`, …); empty where it does not."""


@dataclass(slots=True)
class Block:
    """A stretch of text between two block boundaries, white space folded."""

    text: str
    kind: BlockKind
    node: int
    """Index of the nearest node above."""
    linked: int
    """Characters that stand in links."""
    bold: int
    """Characters in bold or italics set by markup."""
    slanted: int
    """Those of them in italics and not in bold."""


@dataclass(slots=True)
class Outline:
    """Blocks in the order of the page, and the elements that hold them; a node stands after its parent."""

    nodes: list[Node] = field(default_factory=list)
    blocks: list[Block] = field(default_factory=list)

    def ancestry(self, index: int) -> list[int]:
        """Indices from a node up to the first."""
        chain = []
        while index >= 0:
            chain.append(index)
            index = self.nodes[index].parent
        return chain
