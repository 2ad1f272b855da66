"""Readers' comments, known by what stands under each: an invitation to reply to it, or to report it."""

from __future__ import annotations

import re

from scraper.reading.blocks import Outline

_REPLY = re.compile(
    r"""[\W\d]*(?:répondre|reply|antworten)(?:\s+(?:à|au|to|auf)\b[\w\s@.'’-]{1,40})?[\W\d]*
    |[\W\d]*(?:signaler|report)\s+(?:un\s+abus|(?:ce|le|this)\s+(?:commentaire|message|comment))[\W\d]*""",
    re.I | re.X,
)
_LONGEST = 60
_FEWEST = 2


def mark_comments(outline: Outline, title_block: int | None) -> None:
    """Call `comments` the box whose children each hold words and such an invitation; never one that holds the title.

    A machine's class names hide what the box is, the invitations do not.
    """
    invited = {i for i, b in enumerate(outline.blocks) if len(b.text) <= _LONGEST and _REPLY.fullmatch(b.text)}
    if len(invited) < _FEWEST:
        return
    chains = [outline.ancestry(outline.blocks[i].node) for i in invited]
    box = max(set(chains[0]).intersection(*chains[1:]))
    children = {chain[chain.index(box) - 1] for chain in chains if chain[0] != box}
    said = {node for i, b in enumerate(outline.blocks) if i not in invited for node in outline.ancestry(b.node)}
    if len(children) < _FEWEST or not children <= said or len({outline.nodes[i].element.tag for i in children}) > 1:
        return
    if title_block is None or box not in outline.ancestry(outline.blocks[title_block].node):
        outline.nodes[box].furniture = "comments"
