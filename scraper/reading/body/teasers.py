"""Boxes and lists within a text that show other articles."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.invitations import is_invitation
from scraper.reading.body.junk import is_junk
from scraper.reading.body.prose import is_bare_link, is_prose
from scraper.reading.body.suspicion import PROSE_CHARS

_PARAGRAPH_CHARS = 150
_ITEM_DEPTH = 4
_TEASER_CHARS = 350
_CARD_CHARS = 800
_FEW_LINKS = 3
"""In a list that says things at most one item of so many is a link."""
_FEWEST_TEASERS = 3
_MARK_CHARS = 6
_MAKE_DEPTH = 3
_QUOTES = frozenset("\"'")
_LEFT_OF_MARKUP = re.compile(r"[\"']?\s*/?>")
_CUT = ("…", "...", "…]", "...]", "…)")


def teaser_boxes(
    outline: Outline, members: list[int], homes: dict[int, int], top: int, hidden_by: Sequence[str], title: str
) -> set[int]:
    """Homes that stand in a box which shows another article, or this one: a linked headline, perhaps a sentence or two below it.

    The headline may stand in a `<header>` of the box, and so be left out already.
    This article's own `title` in a box is that of a player, or of what to share.
    """
    whole = sum(len(outline.blocks[i].text) for i in members if is_prose(outline.blocks[i])) or 1
    prose: dict[int, int] = {}
    links: dict[int, int] = {}
    tops: dict[int, list[int]] = {}
    cut: set[int] = set()
    told: set[int] = set()
    titled: set[int] = set()
    for index in members:
        block = outline.blocks[index]
        invites = is_invitation(block.text)
        for node in outline.ancestry(homes[index]):
            if node == top:
                break
            tops.setdefault(homes[index], []).append(node)
            # a link in a quote names who is quoted
            if block.text == title:
                titled.add(node)
                continue
            if invites and node != homes[index]:
                continue  # its own box leads elsewhere, not the one around it and the text
            if (is_bare_link(block) and block.kind != "quote") or is_junk(block):
                links[node] = links.get(node, 0) + 1
                continue
            if is_prose(block):
                prose[node] = prose.get(node, 0) + len(block.text)
            if block.kind != "subhead":
                (cut if block.text.endswith(_CUT) else told).add(node)
    for node, count in _headed_by_links(outline, prose, top, hidden_by, most=0.5 * whole).items():
        links[node] = links.get(node, 0) + count
    teasers = {
        node for node, count in links.items() if prose.get(node, 0) < 350 * count and prose.get(node, 0) < 0.2 * whole
    }
    teasers -= _paragraph_boxes(outline, teasers, prose, links)
    teasers |= _listed(outline, cut.intersection(links) - told)
    teasers |= {node for node in titled if prose.get(node, 0) < min(_CARD_CHARS, 0.3 * whole)}
    return {home for home, chain in tops.items() if not teasers.isdisjoint(chain)}


def left_of_markup(outline: Outline, members: list[int]) -> set[int]:
    """Marks that a broken tag leaves behind, `" />` and the `"` after it: they lead nowhere, and are no words."""
    found: set[int] = set()
    for before, index in itertools.pairwise([-1, *members]):
        text = outline.blocks[index].text
        if len(text) <= _MARK_CHARS and (
            _LEFT_OF_MARKUP.fullmatch(text) or (text in _QUOTES and (before in found or before - 1 in found))
        ):
            found.add(index)
    return found


def _listed(outline: Outline, cut: set[int]) -> set[int]:
    """Boxes of one make beside each other, with a link and words cut short in each: a list, however little the article says."""
    makes: dict[tuple[int, tuple[str, str]], list[int]] = {}
    for node in cut:
        makes.setdefault((outline.nodes[node].parent, signature_of(outline, node)), []).append(node)
    return {node for nodes in makes.values() if len(nodes) >= _FEWEST_TEASERS for node in nodes}


def _headed_by_links(
    outline: Outline, prose: dict[int, int], top: int, hidden_by: Sequence[str], *, most: float
) -> Counter[int]:
    """How many headlines that are links stand in the `<header>` of each box; none where such boxes hold most prose: a live page's posts."""
    found: Counter[int] = Counter()
    heads = [b for b in outline.blocks if hidden_by[b.node] == "header" and b.kind == "subhead" and is_bare_link(b)]
    held: set[int] = set()
    for block in heads:
        chain = list(itertools.takewhile(lambda node: node != top, outline.ancestry(block.node)))
        found.update(chain)
        held.update(node for node in chain if prose.get(node))
    inner = [node for node in held if outline.nodes[node].parent not in held]
    return found if sum(prose[node] for node in inner) <= most else Counter()


def _paragraph_boxes(outline: Outline, boxes: set[int], prose: dict[int, int], links: dict[int, int]) -> set[int]:
    """Those with boxes of their make beside them that hold a paragraph and no link: somebody set an advert in a paragraph's box.

    With them whatever stands between such a box and its paragraphs.
    """
    plain: Counter[tuple[Any, ...]] = Counter(
        make
        for node, chars in prose.items()
        if chars >= _PARAGRAPH_CHARS and not links.get(node)
        for make in _makes(outline, node)
    )
    found = {
        node
        for node in boxes
        if prose.get(node, 0) >= PROSE_CHARS
        and signature_of(outline, node)[1]
        and any(plain[make] >= 2 for make in _makes(outline, node))
    }
    for node in sorted(boxes - found):
        parent = outline.nodes[node].parent
        if parent in found and prose.get(node) == prose[parent]:
            found.add(node)
    return found


def _makes(outline: Outline, node: int) -> list[tuple[Any, ...]]:
    """The element that holds a box, the one above, the one above that, each with what leads down to the box: its make among others."""
    chain: tuple[Any, ...] = ()
    found: list[tuple[Any, ...]] = []
    for _ in range(_MAKE_DEPTH):
        if node < 0:
            break
        chain = (signature_of(outline, node), *chain)
        node = outline.nodes[node].parent
        found.append((node, *chain))
    return found


def link_lists(outline: Outline, members: list[int]) -> tuple[set[int], set[int]]:
    """Blocks of lists most of whose items are links, or headed by one; and of those that say things, with hardly a link, and none last."""
    items: dict[int, list[int]] = {}
    for index in members:
        if (item := _item_of(outline, outline.blocks[index].node)) is not None:
            items.setdefault(item, []).append(index)
    lists: dict[int, list[int]] = {}
    for item in items:
        lists.setdefault(outline.nodes[item].parent, []).append(item)
    links: set[int] = set()
    says: set[int] = set()
    for own in lists.values():
        leading = [item for item in own if _leads_away([outline.blocks[i] for i in items[item]])]
        blocks = {index for item in own for index in items[item]}
        if len(leading) >= 2 and len(leading) >= 0.5 * len(own):
            links |= blocks
        elif len(leading) * _FEW_LINKS <= len(own) and own[-1] not in leading:
            says |= blocks
    return links, says


def _item_of(outline: Outline, node: int) -> int | None:
    """The nearest `<li>` that a block stands in, or is; None outside of lists."""
    for above in itertools.islice(outline.ancestry(node), _ITEM_DEPTH):
        if outline.nodes[above].element.tag == "li":
            return above
    return None


def _leads_away(blocks: list[Block]) -> bool:
    """True for an item that is a link, or begins with one and says little more."""
    rest = sum(len(block.text) for block in blocks[1:])
    return is_bare_link(blocks[0]) and rest < _TEASER_CHARS
