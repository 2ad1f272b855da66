"""Short lines judged by the box they stand in: beside sentences they are the text's."""

from __future__ import annotations

import re

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxed_subheads import boxed_subheads
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.fact_boxes import fact_lists
from scraper.reading.body.prose import is_prose

_SLOGAN_CHARS = 150
_FEWEST_ITEMS = 3
_ENDS = re.compile(r"[.!?…:;»”\"')\]。！？」』؟।။]$")


def in_good_company(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without labels that stand in a box of their own: a short line is the article's where sentences stand beside it.

    Where no box holds a sentence there is nothing to compare with, and all stay.
    """
    prose_homes = {homes[i] for i in members if is_prose(outline.blocks[i]) and not _is_slogan(outline.blocks[i])}
    if not prose_homes:
        return members
    makes = {signature_of(outline, home) for home in prose_homes}
    lists = _headed_lists(outline, members, homes, prose_homes) | fact_lists(outline, members, homes, prose_homes)
    for index in boxed_subheads(outline, members, homes, prose_homes):
        outline.blocks[index].kind = "subhead"
    return [
        i
        for i in members
        if homes[i] in prose_homes
        or outline.blocks[i].kind == "subhead"
        or signature_of(outline, homes[i]) in makes
        or homes[i] in lists
    ]


def _headed_lists(outline: Outline, members: list[int], homes: dict[int, int], prose_homes: set[int]) -> set[int]:
    """Boxes with a subhead and a list below it, no link in either, beside boxes of prose under subheads: what a recipe needs."""
    found: set[int] = set()
    headed = {homes[i] for i in members if outline.blocks[i].kind == "subhead"}
    beside = {outline.nodes[home].parent for home in prose_homes & headed}
    for home in headed - prose_homes:
        own = [outline.blocks[i] for i in members if homes[i] == home]
        kinds = [block.kind for block in own]
        is_list = kinds[0] == "subhead" and len(kinds) > _FEWEST_ITEMS and set(kinds[1:]) == {"item"}
        if is_list and outline.nodes[home].parent in beside and not any(block.linked for block in own):
            found.add(home)
    return found


def _is_slogan(block: Block) -> bool:
    """True for a line that is long for a label, and no sentence: an offer, a programme's name."""
    return len(block.text) < _SLOGAN_CHARS and block.kind == "paragraph" and not _ENDS.search(block.text)
