"""Readers' comments, known by what stands beside each: an invitation to reply to it, or who said it and when."""

from __future__ import annotations

import re

from scraper.reading.body.blocks import Outline

_REPLY = re.compile(
    r"""[\W\d]*(?:répondre|reply|antworten)(?:\s+(?:à|au|to|auf)\b[\w\s@.'’-]{1,40})?[\W\d]*
    |[\W\d]*(?:signaler|report)\s+(?:un\s+abus|(?:ce|le|this)\s+(?:commentaire|message|comment))[\W\d]*""",
    re.I | re.X,
)
_SAID = re.compile(
    r"""[\W_]*(?:le\s+)?\d{1,2}(?:er)?[\s./-]\w{2,9}\.?(?:[\s./-]\d{2,4})?\W{1,3}(?:à\s+)?\d{1,2}\s?[h:]\s?\d\d\W{1,3}(?:par|by|von)\s+\S.{0,40}
    (?:\s+en\s+réponse\s+à\b.*)?
    |(?!.*\b(?:publi|parue?|post|mise?\s|modif|actualis|créé|crée|par\b|initialement|rédig|écrit\s+le))[\w.'’ -]{2,30}?\s+(?:a\s+(?:écrit|dit)\s*,?\s*)?le\s+\d{1,2}(?:er)?[\s./-]\w{2,9}\.?[\s./-]\d{2,4}\s+à\s+\d{1,2}\s?[h:]\s?\d\d\W*""",
    re.I | re.X,
)
""" "le 01/06/2008 à 19:19, par Nadège", as SPIP's forums print it."""
_LONGEST = 160
_FEWEST = 2


def mark_comments(outline: Outline, title_block: int | None) -> None:
    """Call `comments` the box whose children each hold words and such a line; never one that holds the title.

    A machine's class names hide what the box is, these lines do not.
    """
    short = [(i, block.text) for i, block in enumerate(outline.blocks) if len(block.text) <= _LONGEST]
    invited = {i for i, text in short if _REPLY.fullmatch(text)}
    if len(invited) < _FEWEST:
        invited = {i for i, text in short if text[-1] not in ".!?" and _SAID.fullmatch(text)}
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
