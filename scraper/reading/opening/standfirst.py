"""The standfirst: the sentences set apart between title and text.

A description in the metadata is evidence for what the page displays, never a
standfirst by itself: it is often cut off, or written for search engines.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from scraper.evidence import Claim
from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.container import Container
from scraper.reading.body.offers import is_wall
from scraper.reading.body.standfirst_names import is_named_standfirst, is_named_subtitle, name_score, opens_full_text
from scraper.reading.document import Document
from scraper.reading.opening.descriptions import agrees_with, is_cut_from_text, read_descriptions
from scraper.reading.opening.dress import beside_the_rest, set_like_the_rest
from scraper.reading.opening.standfirst_candidates import candidates
from scraper.reading.opening.standfirst_labels import without_label
from scraper.reading.opening.standfirst_place import opens_in_own_box
from scraper.reading.opening.standfirst_score import ENOUGH, is_written_in_heading, score_of
from scraper.reading.words import words_in

_LITTLE = 0.4
_DATELINE = re.compile(r"(?:[A-ZÀ-Þ][\w'’., -]{1,40} )?\([A-Za-z][A-Za-z/ -]{1,14}\)")
""" "(CNN)Rescuers …", "GENÈVE, 3 mars (ATS) - Le pont …"."""


@dataclass(frozen=True, slots=True)
class Standfirst:
    """The standfirst; None where the page sets none apart."""

    text: str | None
    blocks: frozenset[int]
    """The blocks to leave out of the body; empty where it is set like the body's paragraphs: it is read there too."""
    evidence: tuple[Claim, ...]


def read_standfirst(
    document: Document, outline: Outline, container: Container, body: Sequence[int], *, title_block: int | None
) -> Standfirst:
    """Find it among the blocks between the title and the second paragraph.

    `body` holds the indices of the body's blocks; `title_block` that of the
    title, None where it is not displayed.
    """
    described = read_descriptions(document)
    claims = [Claim(field="standfirst", value=v, source=s, place=p) for v, s, p in described]
    descriptions = [words_in(value) for value, _, _ in described]
    own = [words_in(value) for value, _, _ in described if not is_cut_from_text(value)]
    found: list[tuple[float, frozenset[int]]] = []
    prose = {i for i in body if len(outline.blocks[i].text) > 60}

    def said_by(indices: Iterable[int]) -> set[str]:
        return {outline.blocks[i].text for i in indices}

    for blocks in candidates(outline, body, title_block):
        told_by = own if _is_plain(outline, blocks) else descriptions
        score = score_of(outline, container, blocks, body, told_by, title_block)
        is_whole = bool(prose) and (prose <= blocks or said_by(prose) <= said_by(blocks))
        if is_whole and not (_is_surely_named(outline, blocks) and any(map(is_wall, outline.blocks[max(blocks) :]))):
            continue  # the whole text is no standfirst, not even where the page shows it twice
        if score >= ENOUGH:
            found.append((score, blocks))
    best = _best(outline, _set_apart(outline, found, body))
    if best is None:
        return Standfirst(
            None, frozenset(), tuple(c.judged("lost", "the page sets no such words apart") for c in claims)
        )
    text = " ".join(outline.blocks[i].text for i in sorted(best))
    node = outline.nodes[outline.blocks[min(best)].node].element
    text = without_label(text, node)
    shown = Claim(field="standfirst", value=text, source="displayed", place=_place(node))
    lost = tuple(c.judged("lost", "the displayed standfirst decides") for c in claims)
    alone = outline.blocks[min(best)] if len(best) == 1 else None
    is_all = bool(prose) and prose <= best  # a wall hides the text: what is left is read as its beginning too
    is_in_both = alone is not None and (
        _is_read_in_body(outline, alone, body, min(best), descriptions)
        or (_is_in_english(document) and beside_the_rest(outline, alone, body, min(best)))
    )
    apart = not is_all and not is_in_both
    return Standfirst(
        text, best if apart else frozenset(), (shown.judged("won", "set apart between title and text"), *lost)
    )


def _set_apart(
    outline: Outline, found: list[tuple[float, frozenset[int]]], body: Sequence[int]
) -> list[tuple[float, frozenset[int]]]:
    """Those that the page sets apart; where it sets none, the paragraph like the others that a description repeats."""
    apart = [
        (score, blocks)
        for score, blocks in found
        if len(blocks) > 1
        or not _is_plain(outline, blocks)
        or not set_like_the_rest(outline, outline.blocks[min(blocks)], body, min(blocks))
    ]
    return apart or found


def _best(outline: Outline, found: Sequence[tuple[float, frozenset[int]]]) -> frozenset[int] | None:
    """The first of those with the highest score, but for little; a subtitle only where no other is surely named."""
    if any(_is_surely_named(outline, blocks) for _, blocks in found):
        found = [
            (score, blocks)
            for score, blocks in found
            if _is_surely_named(outline, blocks) or not any(map(is_named_subtitle, _around(outline, blocks)))
        ]
    best: tuple[float, frozenset[int]] | None = None
    for score, blocks in found:
        if best is None or score > best[0] + _LITTLE:
            best = (score, blocks)
    return best[1] if best else None


def _is_surely_named(outline: Outline, blocks: frozenset[int]) -> bool:
    return any(map(is_named_standfirst, _around(outline, blocks)))


def _around(outline: Outline, blocks: frozenset[int]) -> list[Any]:
    """The element that holds the first of the blocks, and the two above it."""
    return [outline.nodes[node].element for node in outline.ancestry(outline.blocks[min(blocks)].node)[:3]]


def _is_plain(outline: Outline, blocks: Iterable[int]) -> bool:
    """True for paragraphs in plain type: a description that a system cut from the text's first words proves nothing of them."""
    members = [outline.blocks[i] for i in blocks]
    return all(b.kind == "paragraph" and b.bold < 0.9 * len(b.text) for b in members)


def _is_read_in_body(
    outline: Outline, block: Block, body: Sequence[int], index: int, descriptions: list[list[str]]
) -> bool:
    """True for a paragraph that the text may begin with as well: set like the others, with a dateline, or told from them by its box alone."""
    if set_like_the_rest(outline, block, body, index) or opens_full_text(outline.nodes[block.node].element):
        return True
    if index in body and block.kind == "paragraph" and _DATELINE.match(block.text):
        return True
    if _is_named(outline, block):
        return False
    agrees = any(agrees_with(words_in(block.text), d) for d in descriptions)
    return beside_the_rest(outline, block, body, index) or (
        not agrees and opens_in_own_box(outline, block, body, index)
    )


def _is_in_english(document: Document) -> bool:
    """True for a page whose press begins its stories with a lede, even where its class calls it an introduction."""
    return (document.tree.get("lang") or "").lower().startswith("en")


def _is_named(outline: Outline, block: Block) -> bool:
    return any(name_score(outline.nodes[node].element) > 0 for node in outline.ancestry(block.node)[:3]) or (
        block.kind == "subhead"
        or block.bold >= 0.9 * len(block.text)
        or is_written_in_heading(outline.nodes[block.node].element)
    )


def _place(element: object) -> str:
    tag, names = getattr(element, "tag", ""), getattr(element, "get", lambda _: None)("class")
    return f"{tag}.{names.split()[0]}" if names and names.split() else str(tag)
