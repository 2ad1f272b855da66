"""How a line is set beside a text's paragraphs: among them, in their dress, in their weight."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from lxml import etree

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import of_one_make
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.standfirst_names import emptied_before, is_named_standfirst
from scraper.reading.bounded import texts_within
from scraper.reading.document import fold

_FEWEST_ALIKE = 3
_NEARLY_ALL = 0.8
_STOPS = ".!…»"
_RULE = re.compile(r"[*⁂⁎✱–—_~•◊#=-]+(?: ?[*⁂⁎✱–—_~•◊#=-]+){0,9}")
_SLANTED = frozenset({"em", "i"})
_MOST_ABOVE_RULE = 3
_LONGEST_NOTE = 300


def beside_the_rest(outline: Outline, block: Block, body: Sequence[int], index: int) -> bool:
    """True for a paragraph with the body's own paragraphs as siblings, and for loose words in the box that holds them."""
    homes = (outline.nodes[block.node].parent, block.node)
    return any(
        outline.nodes[outline.blocks[i].node].parent in homes
        and len(outline.blocks[i].text) >= 60
        and not is_edge_line(outline.blocks[i])
        for i in body
        if i != index
    )


def set_like_the_rest(
    outline: Outline, block: Block, body: Sequence[int], index: int, *, in_weight: bool = False
) -> bool:
    """True for a paragraph that stands among the body's in the same dress: same parent, tag, class.

    `in_weight`: and as bold or slanted as another; not as the last, which may be a note on the author, nor as an
    interviewer's questions. A heading that ends as a sentence does is set like such headings alone.
    """
    node = outline.nodes[block.node]
    calling = _calling(node.element)
    weight = _weight(block) if in_weight else ""
    ends = _STOPS if block.kind == "subhead" and block.text[-1] in _STOPS else ""
    others = (outline.blocks[i] for i in (body[:-1] if in_weight else body) if i != index)
    peers = (b for b in others if b.kind == block.kind and len(b.text) >= 60 and (not ends or b.text[-1] in ends))
    for peer in _but_questions([b for b in peers if _weight(b) == weight]) if in_weight else peers:
        sibling = outline.nodes[peer.node]
        same_dress = (
            (sibling.parent == node.parent or of_one_make(outline, sibling.parent, node.parent))
            and sibling.element.tag == node.element.tag
            and sibling.element.get("class") == node.element.get("class")
            and _calling(sibling.element) == calling
        )
        if peer.node == block.node or same_dress:
            return True
    return False


def _but_questions(peers: list[Block]) -> list[Block]:
    """Without appeals to readers and an interviewer's questions; where most are questions, the rest are the interviewer's too."""
    others = [b for b in peers if b.text[-1] != "?" and not is_edge_line(b)]
    asked = sum(b.text[-1] == "?" for b in peers)
    return [] if asked > len(others) else others


def _weight(block: Block) -> str:
    """Whether a block is wholly in bold, in italics, or in neither: a quotation in italics is no bold opening's equal."""
    if block.bold < 0.9 * len(block.text):
        return ""
    return "slanted" if block.slanted >= 0.5 * len(block.text) else "bold"


def _calling(element: Any) -> tuple[bool, bool]:
    """Whether names call it the standfirst, and whether it was written in another element: no paragraph shares that by its class."""
    return is_named_standfirst(element), emptied_before(element) is not None


def is_ruled_off(element: Any) -> bool:
    """True for a paragraph that a line parts from the text, drawn or set in asterisks; a note in the same dress may stand between."""
    for sibling in itertools.islice(element.itersiblings(etree.Element), _MOST_ABOVE_RULE):
        text = fold(" ".join(texts_within(sibling, limit=_LONGEST_NOTE)))
        if sibling.tag == "hr" or _RULE.fullmatch(text):
            return True
        is_slanted = len(sibling) == 1 and sibling[0].tag in _SLANTED and not fold(sibling.text) + fold(sibling[0].tail)
        if text and not is_slanted:
            return False
    return False


def dressed_alone(outline: Outline, block: Block, body: Sequence[int], index: int) -> bool:
    """True where nearly all the paragraphs are dressed alike, and this one alone has a class of its own."""
    own = outline.nodes[block.node].element.get("class")
    others = [outline.blocks[i] for i in body if i != index]
    dresses = [
        outline.nodes[other.node].element.get("class")
        for other in others
        if other.kind == block.kind and len(other.text) >= 60
    ]
    if not own or own in dresses or len(dresses) < _FEWEST_ALIKE:
        return False
    return Counter(dresses).most_common(1)[0][1] >= _NEARLY_ALL * len(dresses)
