"""What trafilatura takes for the article's text: asked where our own reading is in doubt."""

from __future__ import annotations

import copy
from collections.abc import Iterable
from dataclasses import dataclass

import trafilatura

from scraper.reading.body.blocks import Block
from scraper.reading.document import Document
from scraper.reading.words import words_in

_RUN = 4
"""Words that must follow each other in both texts."""
_MAX_CHARS = 1_500_000
"""A longer page is not given to it: it has no time limit of its own."""
_MAX_TAGS = 15_000


@dataclass(frozen=True, slots=True)
class SecondOpinion:
    """The runs of words in its text."""

    runs: frozenset[tuple[str, ...]]

    def agreement(self, blocks: Iterable[Block]) -> float:
        """How far these blocks are its text, from 0 to 1 (F1 over runs of words)."""
        ours = {run for block in blocks for run in _runs(block.text)}
        both = len(ours & self.runs)
        return 2 * both / (len(ours) + len(self.runs)) if both else 0.0

    def share_of(self, blocks: Iterable[Block]) -> float:
        """How much of these blocks is in its text, from 0 to 1."""
        ours = {run for block in blocks for run in _runs(block.text)}
        return len(ours & self.runs) / len(ours) if ours else 0.0


def ask_trafilatura(document: Document) -> SecondOpinion | None:
    """Its opinion of a page; None where it finds no text, or the page is too large to ask."""
    if len(document.text) > _MAX_CHARS or document.text.count("<") > _MAX_TAGS:
        return None
    found = trafilatura.bare_extraction(
        copy.deepcopy(document.tree), with_metadata=False, include_comments=False, include_tables=True
    )
    text = getattr(found, "text", None)
    runs = frozenset(_runs(text)) if isinstance(text, str) else frozenset()
    return SecondOpinion(runs) if runs else None


def _runs(text: str) -> Iterable[tuple[str, ...]]:
    words = words_in(text)
    return (tuple(words[i : i + _RUN]) for i in range(len(words) - _RUN + 1))
