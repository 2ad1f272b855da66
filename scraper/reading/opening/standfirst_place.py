"""What the place of a stretch between title and text says of it, whatever its name: alone, in an element of its own, above the byline."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import of_one_make
from scraper.reading.body.container import Container
from scraper.reading.body.edge_lines import is_edge_line, tells_who_or_when
from scraper.reading.body.junk import is_junk
from scraper.reading.body.standfirst_names import names_another_thing
from scraper.reading.bounded import exceeds
from scraper.reading.images.credit_lines import split_credit

_STOPS = '.!?…»"”'
_TWO_SENTENCES = re.compile(r"[a-zà-ÿ)»”]{3}[.!?…]\s+[A-ZÀ-Þ«“]")
_FEWEST_ALIKE = 3
_NEARLY_ALL = 0.8
_BOXES = frozenset({"div", "section", "header"})
_OF_PICTURES = frozenset({"caption", "slides", "player", "embed", "share"})
_BETWEEN = 5
"""How many lines below a standfirst the byline may stand."""
_BESIDE = 50
"""Letters of buttons that a picture's box may hold besides its caption."""


def is_placed_apart(
    outline: Outline,
    container: Container,
    members: Sequence[Block],
    body: Sequence[int],
    index: int,
    title_block: int | None,
) -> bool:
    """True for sentences that the page sets apart from its text by their place: `index` is that of the first block.

    Alone outside the body, under no name of furniture but a kicker's; in a box or an element of its own; above the byline.
    """
    block = members[0]
    if not _is_told(outline, block):
        return False
    finished = _is_finished(block.text)
    is_first = len(members) == 1 and speaks_first(outline, container, index, title_block)
    outside = index not in body and container.hidden_by[block.node] in ("", "header", "tags")
    if is_first and finished and outside and block.kind == "paragraph":
        return True
    if _is_beside_picture(outline, block):
        return False
    if finished and (opens_in_own_box(outline, block, body, index) or _opens_in_own_tag(outline, block, body, index)):
        return True
    return is_first and _stands_above_byline(outline, container, body, index)


def speaks_first(outline: Outline, container: Container, index: int, title_block: int | None) -> bool:
    """True where no sentence stands between the title and the block, but for captions and their like."""
    return title_block is not None and not any(
        len(b.text) >= 60
        and b.text[-1] in _STOPS
        and b.linked < 0.5 * len(b.text)
        and container.hidden_by[b.node] in ("", "header")
        for b in outline.blocks[title_block + 1 : index]
    )


def is_sentence(outline: Outline, block: Block) -> bool:
    """False for a line of the text's edges, for a picture's caption, for what leads elsewhere, for words without a stop."""
    return _is_told(outline, block) and _is_finished(block.text)


def _is_finished(text: str) -> bool:
    return text[-1] in _STOPS or _TWO_SENTENCES.search(text) is not None


def _is_told(outline: Outline, block: Block) -> bool:
    """True for words as long as a sentence, with a stop or without, that are the article's by their names and their own account."""
    return (
        len(block.text) >= 60
        and not block.linked
        and not is_edge_line(block)
        and not is_junk(block)
        and split_credit(block.text)[1] is None
        and not names_another_thing(outline.nodes[block.node].element)
        and not any(outline.nodes[node].furniture == "caption" for node in outline.ancestry(block.node)[:4])
    )


def opens_in_own_box(outline: Outline, block: Block, body: Sequence[int], index: int) -> bool:
    """True for a text's first paragraph in a box that holds nothing else, where the others share another box."""
    prose = _prose(outline, body)
    if len(prose) <= _FEWEST_ALIKE or index != prose[0]:
        return False
    own = outline.nodes[block.node].parent
    others = [outline.nodes[outline.blocks[i].node].parent for i in prose[1:]]
    home, held = Counter(others).most_common(1)[0]
    if held < _NEARLY_ALL * len(others) or home in (own, block.node):
        return False
    return not of_one_make(outline, own, home) and (own not in others or own not in outline.ancestry(home))


def _opens_in_own_tag(outline: Outline, block: Block, body: Sequence[int], index: int) -> bool:
    """True for loose words in a box at the head of a text whose paragraphs are elements of their own."""
    prose = _prose(outline, body)
    if len(prose) < _FEWEST_ALIKE or index > prose[0] or outline.nodes[block.node].element.tag not in _BOXES:
        return False
    others = [outline.nodes[outline.blocks[i].node].element.tag for i in prose if i != index]
    return others.count("p") >= _NEARLY_ALL * len(others)


def _stands_above_byline(outline: Outline, container: Container, body: Sequence[int], index: int) -> bool:
    """True where the article's byline or date follows before any other sentence than a picture's, and then its text."""
    for block in outline.blocks[index + 1 : index + 1 + _BETWEEN]:
        if container.hidden_by[block.node] in _OF_PICTURES:
            continue
        if len(block.text) >= 60 and not is_edge_line(block):
            return False
        if tells_who_or_when(block.text):
            return any(i > index for i in _prose(outline, body))
    return False


def _is_beside_picture(outline: Outline, block: Block) -> bool:
    """True for words that share their box with a picture or a film, and with hardly any other words."""
    letters = len(block.text) + _BESIDE
    for node in outline.ancestry(block.node)[:4]:
        element = outline.nodes[node].element
        if exceeds(map(str.strip, element.itertext()), letters):
            return False
        if next(element.iter("img", "picture", "video", "iframe"), None) is not None:
            return True
    return False


def _prose(outline: Outline, body: Sequence[int]) -> list[int]:
    return [i for i in body if outline.blocks[i].kind == "paragraph" and len(outline.blocks[i].text) >= 60]
