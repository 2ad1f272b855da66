"""What a block is to a text: a sentence of it, or a link away from it."""

from __future__ import annotations

from scraper.reading.body.blocks import Block
from scraper.reading.body.suspicion import PROSE_CHARS

_LABEL_CHARS = 50


def is_bare_link(block: Block) -> bool:
    """True for a line that leads elsewhere, and for a list of such lines, a label in bold before it or not."""
    length = len(block.text)
    if block.linked >= 0.9 * length or (length < 400 and block.linked > (0.85 if length > 120 else 0.75) * length):
        return True
    label, colon, rest = block.text.partition(":")
    is_label = bool(colon) and len(label) <= _LABEL_CHARS <= len(rest) and block.bold >= 0.8 * len(label)
    return is_label and block.linked >= 0.9 * len(rest.strip())


def is_prose(block: Block) -> bool:
    return block.kind != "subhead" and len(block.text) >= PROSE_CHARS and block.linked < 0.5 * len(block.text)
