"""How much speaks for a stretch of a page being its standfirst: names, dress, place, what metadata say."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scraper.reading.body.blocks import Outline
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.container import Container
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.furniture import HEADINGS
from scraper.reading.body.standfirst_names import emptied_before, name_score
from scraper.reading.opening.descriptions import agrees_with
from scraper.reading.opening.dress import beside_the_rest, dressed_alone, is_ruled_off, set_like_the_rest
from scraper.reading.opening.standfirst_candidates import is_sheet
from scraper.reading.opening.standfirst_place import is_placed_apart, is_sentence, speaks_first
from scraper.reading.words import words_in

ENOUGH = 2.5
_SET_IN_HEADING = 2.5
_OF_PICTURES = frozenset({"caption", "player"})
_A_SENTENCE = 6
_SUBHEAD_CHARS = 80
_FEWEST_WORDS = 4
"""Numbers not counted: a date in a heading of its own is no standfirst."""


def score_of(
    outline: Outline,
    container: Container,
    blocks: frozenset[int],
    body: Sequence[int],
    descriptions: list[list[str]],
    title_block: int | None,
) -> float:
    """How much speaks for the blocks: 0.0 below `ENOUGH`. `descriptions` are the words of those that may confirm them."""
    members = [outline.blocks[i] for i in sorted(blocks)]
    text = " ".join(b.text for b in members)
    words = words_in(text)
    if sum(map(str.isalpha, words)) < _FEWEST_WORDS or sum(b.linked for b in members) > 0.5 * len(text):
        return 0.0
    node = members[0].node
    first = min(blocks)
    if len(members) > 1 and any(is_edge_line(b) or len(b.text) < 20 for b in members):
        return 0.0
    score = max(name_score(outline.nodes[n].element) for n in outline.ancestry(node)[:3])
    if not score and any(outline.nodes[n].element.tag in HEADINGS for n in outline.ancestry(node)[1:3]):
        score = _SET_IN_HEADING
    agrees = any(agrees_with(words, d) for d in descriptions)
    if not score and not agrees and any(outline.nodes[n].furniture in _OF_PICTURES for n in outline.ancestry(node)[:3]):
        return 0.0
    if not score and is_written_in_heading(outline.nodes[node].element, agrees=agrees):
        score = _SET_IN_HEADING
    if not score and len(members) == 1 and _is_first_of_subheads(outline, first, body):
        return 0.0
    bold = all(b.bold >= 0.9 * len(b.text) for b in members)
    if len(members) == 1 and set_like_the_rest(outline, members[0], body, first):
        apart = is_ruled_off(outline.nodes[node].element)
        heavier = bold and (apart or not set_like_the_rest(outline, members[0], body, first, in_weight=True))
        opening = next((i for i in body if len(outline.blocks[i].text) > 60 and not is_sheet(outline.blocks[i])), None)
        if first != opening or not (heavier or words in descriptions):
            return 0.0
        score = 0.0
    elif (
        agrees
        and not score
        and members[0].kind == "paragraph"
        and not bold
        and words not in descriptions
        and beside_the_rest(outline, members[0], body, first)
        and not dressed_alone(outline, members[0], body, first)
    ):
        return 0.0
    if agrees:
        score += 3.0
    elif not score and is_placed_apart(outline, container, members, body, first, title_block):
        score += 2.5
    next_to_title = title_block is not None and all(
        is_edge_line(outline.blocks[i]) for i in range(title_block + 1, first)
    )
    if members[0].kind == "subhead" and len(words) < _A_SENTENCE and text[-1] not in ".!?…":
        score -= 0.5  # a second line of the title
    elif members[0].kind == "subhead":
        opens = next_to_title or (
            is_sentence(outline, members[0]) and speaks_first(outline, container, first, title_block)
        )
        score += 2.5 if opens and (first not in body or len(text) >= 80) else 1.0
        score -= 0.0 if len(words) >= 8 or next_to_title else 1.5
    elif bold and len(text) >= 80:
        score += 2.5
    hidden = container.hidden_by[node]
    declared = any(outline.nodes[n].element.get("itemprop") == "description" for n in outline.ancestry(node)[:2])
    # "teaser-text", a news module's own; a kicker's place, with a whole sentence in it
    allowed = (declared and hidden == "related") or (hidden == "tags" and is_sentence(outline, members[0]))
    if hidden not in ("", "header") and not allowed:
        score -= 1.0 if agrees else 3.0
    return score if score >= ENOUGH and not is_edge_line(members[0]) else 0.0


def _is_first_of_subheads(outline: Outline, index: int, body: Sequence[int]) -> bool:
    """True for a short heading that is no sentence, where others of its make stand in the same box below it."""
    block = outline.blocks[index]
    if block.kind != "subhead" or len(block.text) > _SUBHEAD_CHARS or block.text[-1] in ".!?…":
        return False
    make, box = signature_of(outline, block.node), outline.nodes[block.node].parent
    likes = (outline.blocks[i] for i in body if i > index and outline.blocks[i].kind == "subhead")
    return any(outline.nodes[b.node].parent == box and signature_of(outline, b.node) == make for b in likes)


def is_written_in_heading(element: Any, *, agrees: bool = False) -> bool:
    """True where a heading was opened around a line; with nothing in it, not even a line's end, it may be an ornament."""
    heading = emptied_before(element)
    return heading is not None and heading.tag in HEADINGS and (agrees or bool(heading.text))
