"""Which names of furniture to believe, where they would hide much of a page's prose.

The reading that believes them all is weighed against those that do not; where
the page itself does not decide, a second opinion does.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from typing import Any

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.body import body_blocks
from scraper.reading.body.boxes import nodes_below, signature_of
from scraper.reading.body.container import Container, container_of, worth_of
from scraper.reading.body.end_marks import opens_comments
from scraper.reading.body.fact_boxes import asides_of_text
from scraper.reading.body.furniture import names_of
from scraper.reading.body.second_opinion import SecondOpinion
from scraper.reading.body.sections_in_slides import boxes_of_sections
from scraper.reading.body.suspicion import PROSE_CHARS, SETS_APART, hidden_by

_TOO_LITTLE = 250.0
"""Less prose than this outside all furniture: perhaps the article stands in what looks like furniture."""
_OUT_OF_PLACE = 0.3
"""What a sentence before the title, or among the comments, is worth of one in between."""
_HARDLY_TEXT = 0.1
"""What is left of what speaks of cookies, and of a note."""
_FEW_SENTENCES = 2
_SENTENCE_CHARS = 100
_MUCH = 0.2
"""Prose hidden beside the text, as a share of it, that makes a reading doubtful."""
_HEARD = 0.3
"""A second opinion that agrees less than this with every reading saw another page."""
_CLEARLY = 0.02
_SHARED = 0.8
_NOTES = frozenset({"notes", "footnotes", "endnotes", "bibliographie"})
_COOKIES = re.compile(r"\bcookies?\b", re.I)


def find_container(
    outline: Outline,
    *,
    title_element: Any = None,
    ask: Callable[[], SecondOpinion | None] | None = None,
    beside_lists: bool = False,
) -> Container | None:
    """The element that holds the article's text; None for a page without a sentence.

    `ask` gives a second opinion: called only where names hide much of what reads like the article. `beside_lists`
    leaves the items of lists out of account: cards of other articles that outweigh a short text.
    """
    if not outline.blocks:
        return None
    title = next((i for i, node in enumerate(outline.nodes) if node.element is title_element), None)
    worths = _placed(outline, [worth_of(block) for block in outline.blocks], title)
    if beside_lists:
        worths = [0.0 if block.kind == "item" else worth for block, worth in zip(outline.blocks, worths, strict=True)]
    opening = _opening(outline, worths, title)
    shown = next((i for i, block in enumerate(outline.blocks) if block.node == title), None)
    asides = frozenset(asides_of_text(outline) | boxes_of_sections(outline))
    believed = hidden_by(outline, worths, title_element, lifting=False, cleared=asides)
    seen = container_of(outline, worths, title, believed)
    hidden = hidden_by(outline, worths, title_element, lifting=True, opening=opening, cleared=asides)
    lifted = seen if hidden == believed else container_of(outline, worths, title, hidden)
    if seen is None or lifted is None:
        return seen or lifted
    rivals = [seen]
    if lifted.prose_chars > 1.2 * seen.prose_chars and not _goes_on(outline, seen, lifted, title):
        rivals.append(lifted)
    elif _hidden_beside(outline, worths, seen, title) < _MUCH * seen.prose_chars:
        return seen
    opinion = ask() if ask else None
    if opinion is not None:
        cleared = _cleared(outline, worths, opinion, seen)
        hidden = hidden_by(outline, worths, title_element, lifting=False, cleared=cleared | asides)
        if cleared and (heard := container_of(outline, worths, title, hidden)) is not None:
            rivals.append(heard)
        votes = [
            # boxes that show other articles look like prose until they are read
            opinion.agreement(_blocks_in(outline, rival)) if body_blocks(outline, rival, title_block=shown) else 0.0
            for rival in rivals
        ]
        if max(votes) >= _HEARD:
            return rivals[votes.index(max(votes))] if max(votes) > votes[0] + _CLEARLY else seen
    return lifted if seen.prose_chars < _TOO_LITTLE and lifted.prose_chars > 3 * seen.prose_chars else seen


def _placed(outline: Outline, worths: list[float], title: int | None) -> list[float]:
    """The worths, less for what stands before the title (consent, subscription) or below a heading for comments.

    Less also for what speaks of cookies, where the title does not, and for notes in a box of theirs: they may be longer than the text.
    """
    notes = {i for i, node in enumerate(outline.nodes) if not _NOTES.isdisjoint(names_of(node.element).lower().split())}
    first = next((i for i, block in enumerate(outline.blocks) if title is not None and block.node >= title), 0)
    placed, sentences, talk = [], 0, False
    on_cookies = title is None or any(b.node == title and _COOKIES.search(b.text) for b in outline.blocks)
    for index, (block, worth) in enumerate(zip(outline.blocks, worths, strict=True)):
        # a count of comments may also stand between the title and the text
        talk = talk or (sentences >= _FEW_SENTENCES and opens_comments(block.text))
        sentences += index >= first and worth >= PROSE_CHARS
        if worth > 0 and not on_cookies and _COOKIES.search(block.text):
            worth *= _HARDLY_TEXT
        if worth > 0 and notes and not notes.isdisjoint(outline.ancestry(block.node)):
            worth *= _HARDLY_TEXT
        placed.append(worth * _OUT_OF_PLACE if worth > 0 and (talk or index < first) else worth)
    return placed


def _opening(outline: Outline, worths: list[float], title: int | None) -> int | None:
    """The first block of prose after the title."""
    if title is None:
        return None
    return next((i for i, b in enumerate(outline.blocks) if b.node > title and worths[i] >= PROSE_CHARS), None)


def _hidden_beside(outline: Outline, worths: Sequence[float], container: Container, title: int | None) -> float:
    """Prose hidden by names in the container and in the element around it, after the title."""
    parent = outline.nodes[container.node].parent
    inside = nodes_below(outline, parent if parent >= 0 else container.node)
    return sum(
        worth
        for block, worth in zip(outline.blocks, worths, strict=True)
        if worth >= _SENTENCE_CHARS
        and inside[block.node]
        and container.hidden_by[block.node]
        and container.hidden_by[block.node] not in SETS_APART
        and (title is None or block.node > title)
    )


def _cleared(outline: Outline, worths: Sequence[float], opinion: SecondOpinion, seen: Container) -> frozenset[int]:
    """Nodes that look like furniture, and whose prose the second opinion takes for the article's.

    Where `seen` is a text already, only boxes of a make that stands within it.
    """
    inside = nodes_below(outline, seen.node)
    text = [
        i
        for i, b in enumerate(outline.blocks)
        if inside[b.node] and not seen.hidden_by[b.node] and worths[i] >= PROSE_CHARS
    ]
    last = text[-1] if len(text) > 1 else len(outline.blocks)
    prose: dict[int, list[int]] = {}
    for index, block in enumerate(outline.blocks):
        if worths[index] >= PROSE_CHARS:
            for node in outline.ancestry(block.node):
                if outline.nodes[node].furniture and outline.nodes[node].furniture not in SETS_APART:
                    prose.setdefault(node, []).append(index)
    makes = {signature_of(outline, node) for node, blocks in prose.items() if blocks[0] < last}
    return frozenset(
        node
        for node, blocks in prose.items()
        if signature_of(outline, node) in makes and opinion.share_of(outline.blocks[i] for i in blocks) >= _SHARED
    )


def _goes_on(outline: Outline, seen: Container, lifted: Container, title: int | None) -> bool:
    """True where two sentences of `seen` follow the title before any that only `lifted` shows: more than a standfirst."""
    if title is None:
        return False
    inside = nodes_below(outline, seen.node)
    sentences = 0
    for block in outline.blocks:
        if block.node <= title or block.kind == "subhead" or len(block.text) < PROSE_CHARS:
            continue
        if inside[block.node] and not seen.hidden_by[block.node]:
            sentences += 1
            if sentences == 2:
                return True
        elif seen.hidden_by[block.node] and not lifted.hidden_by[block.node]:
            return False
    return sentences > 0


def _blocks_in(outline: Outline, container: Container) -> list[Block]:
    inside = nodes_below(outline, container.node)
    return [b for b in outline.blocks if inside[b.node] and not container.hidden_by[b.node]]
