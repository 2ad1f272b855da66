"""What a block is to a text: a sentence of it, or a link away from it."""

from __future__ import annotations

from scraper.reading.blocks import Block
from scraper.reading.suspicion import PROSE_CHARS


def is_bare_link(block: Block) -> bool:
    """True for a line that leads elsewhere, and for a list of such lines without marks between them."""
    length = len(block.text)
    return block.linked >= 0.9 * length or (length < 400 and block.linked > (0.85 if length > 120 else 0.75) * length)


def is_prose(block: Block) -> bool:
    return block.kind != "subhead" and len(block.text) >= PROSE_CHARS and block.linked < 0.5 * len(block.text)
