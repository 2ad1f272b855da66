"""Subheads that a style sets in a box of their own, between the boxes or lines of a text."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.furniture import words_of
from scraper.reading.body.prose import is_prose

_NAMES = frozenset({"intertitre", "intertitres", "soustitre", "subhead", "subheading", "crosshead", "intertitle"})
_PAIRS = frozenset({("sous", "titre"), ("inter", "titre"), ("cross", "head"), ("sub", "head"), ("sub", "heading")})
_TITLES = frozenset({"titre", "title", "heading", "headline"})
_LONGEST = 110
_FEWEST_ALIKE = 2


def boxed_subheads(outline: Outline, members: Sequence[int], homes: dict[int, int], prose_homes: set[int]) -> set[int]:
    """The blocks that head the prose right below them, alone in a box: one called so, or one of several of a make, in bold or called titles.

    Above the first paragraph a box called a subtitle is the article's.
    """
    held = Counter(homes[i] for i in members)
    found: list[int] = []
    told = False
    for position, index in enumerate(members):
        block = outline.blocks[index]
        after = members[position + 1] if position + 1 < len(members) else None
        heads_prose = after is not None and homes[after] in prose_homes and is_prose(outline.blocks[after])
        is_line = len(block.text) <= _LONGEST and not block.linked and block.text[-1] not in ".,;:…"
        if told and heads_prose and is_line and held[homes[index]] == 1 and homes[index] not in prose_homes:
            found.append(index)
        told = told or is_prose(block)
    names = {i: words_of(outline.nodes[homes[i]].element.get("class") or "") for i in found}
    likely = [i for i in found if _is_bold(outline.blocks[i]) or not _TITLES.isdisjoint(names[i])]
    makes = Counter(signature_of(outline, homes[i]) for i in likely)
    several = {i for i in likely if makes[signature_of(outline, homes[i])] >= _FEWEST_ALIKE}
    return several | {i for i in found if _names_subhead(names[i])}


def _is_bold(block: Block) -> bool:
    return block.bold >= 0.95 * len(block.text)


def _names_subhead(words: Sequence[str]) -> bool:
    return not _NAMES.isdisjoint(words) or not _PAIRS.isdisjoint(itertools.pairwise(words))
