"""Lines that announce what a reading leaves out: they go with it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

from scraper.reading.body.blocks import Block, Outline

_LONGEST = 100
_STREET = re.compile(
    r"\b\d{1,4}(?:\s?(?:bis|ter))?,?\s+(?:rue|avenue|av\.|boulevard|bd|place|quai|impasse|chemin|route|cours|allée)\s",
    re.I,
)
_FEWEST_ASKED = 2
_NO_SECTION = frozenset({"caption", "embed", "player", "slides", "signature", "share"})
"""What may stand between a subhead and its section: a picture, a film."""


def announces(block: Block) -> bool:
    """True for a bold line without a full stop, perhaps with a list of links below it ("Nos articles :")."""
    bold = block.bold >= 0.8 * len(block.text)
    return len(block.text) < _LONGEST and block.text[-1] not in ".!?…" and bold


def says_where(block: Block) -> bool:
    """True for a subhead with a street and its number: nothing need follow it."""
    return block.kind == "subhead" and _STREET.search(block.text) is not None


def is_left_unanswered(blocks: Sequence[Block]) -> bool:
    """True where the last block is a subhead that asks, as most others do: a wall hides the answer."""
    *others, last = blocks
    if last.kind != "subhead" or not last.text.endswith("?"):
        return False
    subheads = [block.text for block in others if block.kind == "subhead"]
    asked = sum(text.endswith("?") for text in subheads)
    return asked >= max(_FEWEST_ASKED, 0.5 * len(subheads))


def without_announcements(
    outline: Outline, members: Sequence[int], homes: dict[int, int], hidden_by: Sequence[str]
) -> list[int]:
    """Without headings over boxes and lists that were left out.

    A subhead before such a box stays where its own section follows: another
    paragraph, or a subhead of a lower level. So does an interview's last question.
    """
    blocks = outline.blocks
    kept: list[int] = []
    asks = bool(members) and is_left_unanswered([blocks[i] for i in members])
    lines = Counter(homes[index] for index in members)
    for index in reversed(members):
        block = blocks[index]
        following = kept[-1] if kept else len(blocks)
        left_out = [i for i in range(index + 1, following) if hidden_by[blocks[i].node] not in _NO_SECTION]
        if left_out and not says_where(block) and (block.kind == "subhead" or announces(block)):
            after = blocks[following] if kept else None
            in_colon = block.text[-1] == ":" and (
                _is_link(blocks[left_out[0]]) or hidden_by[blocks[left_out[0]].node] == "related"
            )
            box = homes[index]
            alone = lines[box] == 1 and box in outline.ancestry(blocks[left_out[0]].node)
            ended = block.kind == "subhead" and (_ends_section(outline, block, after) if after else not asks)
            if in_colon or alone or ended:
                continue
        kept.append(index)
    return kept[::-1]


def _is_link(block: Block) -> bool:
    return block.linked > 0.75 * len(block.text)


def _ends_section(outline: Outline, subhead: Block, after: Block) -> bool:
    """True where a subhead follows another of its level or a higher one: nothing of its section is left."""
    if after.kind != "subhead":
        return False
    return str(outline.nodes[after.node].element.tag) <= str(outline.nodes[subhead.node].element.tag)
