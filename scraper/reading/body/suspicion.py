"""Which suspicions of furniture hold, weighed against the prose they would hide.

A name is a hint: `AdSlotParagraph` may be a place for adverts, or an article's
paragraphs that adverts may follow. Where names would hide what reads like an
article, the names lose.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scraper.reading.body.blocks import Outline
from scraper.reading.body.boxes import signature_of, totals_of

PROSE_CHARS = 60
"""A shorter block may be a label; a longer one is a sentence."""
_HOLDS_ARTICLE = 0.4
"""Furniture with more of the page's prose than this may hold the article."""
_OPENS_ARTICLE = 0.15
"""Likewise where it holds the first sentence after the title."""
_NEVER_LIFTED = frozenset({"comments"})
_FEWEST_SENTENCES = 3
_SAID_BY_TAG = frozenset({"nav", "aside", "footer", "figure", "figcaption", "header", "form", "address", "menu"})
SETS_APART = frozenset({"comments", "caption", "embed", "signature", "hidden", "player", "slides", "tags"})
"""What may stand in several boxes among an article's paragraphs and have sentences in it."""
_PARAGRAPHS_CHARS = 400


def hidden_by(
    outline: Outline,
    worths: Sequence[float],
    title_element: Any,
    *,
    lifting: bool,
    opening: int | None = None,
    cleared: frozenset[int] = frozenset(),
) -> list[str]:
    """For each node the furniture it stands in, in one word; empty where it stands in none.

    A suspicion is lifted from what holds the title and its text, and from a row
    of boxes of one make that are paragraphs. `lifting`: also from whatever
    holds much of the page's prose, for pages whose article stands in an
    unclosed `<nav>`, or in a box with a furniture's name; one or two sentences
    are enough where they are the first after the title (the block `opening`),
    or beside it in a box of the same make.
    `cleared` nodes are under no suspicion.
    """
    nodes = outline.nodes
    prose = totals_of(outline, [max(0.0, worth) for worth in worths])
    whole = prose[0] or 1.0
    counts = totals_of(outline, [float(worth >= PROSE_CHARS) for worth in worths])
    made: dict[tuple[str, str], float] = {}
    sentences: dict[tuple[str, str], float] = {}
    if lifting:
        for index, node in enumerate(nodes):
            if node.furniture:
                make = signature_of(outline, index)
                made[make] = made.get(make, 0.0) + prose[index]
                sentences[make] = sentences.get(make, 0.0) + counts[index]
    paragraphs = _rows_of_paragraphs(outline, worths)
    first = set()
    if opening is not None:
        around = outline.ancestry(outline.blocks[opening].node)
        first = {(nodes[index].parent, signature_of(outline, index)) for index in around}
    holds_title = set()
    above = title_element
    while above is not None:
        holds_title.add(above)
        above = above.getparent()
    hidden: list[str] = []
    for index, node in enumerate(nodes):
        inherited = hidden[node.parent] if node.parent >= 0 else ""
        reason = node.furniture
        if reason and not inherited:
            if (
                index in paragraphs
                or index in cleared
                or (
                    node.element in holds_title
                    and (
                        prose[index] > 0.2 * whole
                        if reason == "header"
                        else node.element.tag not in _SAID_BY_TAG or prose[index] > 0.0
                    )
                )
            ):
                reason = ""
            elif lifting and reason not in _NEVER_LIFTED:
                make = signature_of(outline, index)
                if (made[make] >= _HOLDS_ARTICLE * whole and sentences[make] >= _FEWEST_SENTENCES) or (
                    (node.parent, make) in first and reason not in SETS_APART and made[make] >= _OPENS_ARTICLE * whole
                ):
                    reason = ""
        hidden.append(inherited or reason)
    return hidden


def _rows_of_paragraphs(outline: Outline, worths: Sequence[float]) -> set[int]:
    """Suspected nodes that stand in a row of one make, and hold nothing but sentences: an article's paragraphs."""
    rows: dict[tuple[int, tuple[str, str]], list[int]] = {}
    for index, node in enumerate(outline.nodes):
        if node.furniture and node.furniture not in SETS_APART and node.element.tag not in _SAID_BY_TAG:
            rows.setdefault((node.parent, signature_of(outline, index)), []).append(index)
    rows = {key: row for key, row in rows.items() if len(row) >= _FEWEST_SENTENCES}
    if not rows:
        return set()
    prose = totals_of(outline, [worth if worth >= PROSE_CHARS else 0.0 for worth in worths])
    sentences = totals_of(outline, [float(worth >= PROSE_CHARS) for worth in worths])
    others = totals_of(
        outline,
        [float(worth < 0.0 or block.kind == "subhead") for block, worth in zip(outline.blocks, worths, strict=True)],
    )
    found: set[int] = set()
    for row in rows.values():
        if (
            sum(sentences[i] for i in row) >= max(_FEWEST_SENTENCES, 4 * sum(others[i] for i in row))
            and sum(prose[i] for i in row) >= _PARAGRAPHS_CHARS
            and sum(sentences[i] > 0 for i in row) > 0.5 * len(row)
        ):
            found.update(row)
    return found
