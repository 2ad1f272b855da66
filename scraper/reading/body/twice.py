"""A text that a page holds twice: one box for narrow screens, one for wide ones."""

from __future__ import annotations

from scraper.reading.body.blocks import Outline
from scraper.reading.body.prose import is_prose

_SHORTEST_RUN = 3
_FEWEST_PARAGRAPHS = 2


def shown_once(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """The members without a run of lines that another box has shown already, in that order; one line may be a quote."""
    first: dict[str, int] = {}
    again: set[int] = set()
    run: list[int] = []
    before = -1
    for index in members:
        shown = first.setdefault(outline.blocks[index].text, index)
        repeats = homes[shown] != homes[index]
        if not repeats or shown <= before:
            again.update(_if_a_text(outline, run))
            run, before = [], -1
        if repeats:
            run.append(index)
            before = shown
    again.update(_if_a_text(outline, run))
    return [i for i in members if i not in again]


def _if_a_text(outline: Outline, run: list[int]) -> list[int]:
    paragraphs = sum(is_prose(outline.blocks[i]) for i in run)
    return run if len(run) >= _SHORTEST_RUN and paragraphs >= _FEWEST_PARAGRAPHS else []
