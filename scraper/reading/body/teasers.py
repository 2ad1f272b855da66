"""Boxes and lists within a text that show other articles."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Sequence

from scraper.reading.body.blocks import Outline
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.junk import is_junk
from scraper.reading.body.prose import is_bare_link, is_prose

_PARAGRAPH_CHARS = 150


def teaser_boxes(
    outline: Outline, members: list[int], homes: dict[int, int], top: int, hidden_by: Sequence[str]
) -> set[int]:
    """Homes that stand in a box which shows another article: a linked headline, perhaps a sentence or two below it.

    The headline may stand in a `<header>` of the box, and so be left out already.
    """
    whole = sum(len(outline.blocks[i].text) for i in members if is_prose(outline.blocks[i])) or 1
    prose: dict[int, int] = {}
    links: dict[int, int] = {}
    tops: dict[int, list[int]] = {}
    for index in members:
        block = outline.blocks[index]
        for node in outline.ancestry(homes[index]):
            if node == top:
                break
            tops.setdefault(homes[index], []).append(node)
            # a link in a quote names who is quoted
            if (is_bare_link(block) and block.kind != "quote") or is_junk(block):
                links[node] = links.get(node, 0) + 1
            elif is_prose(block):
                prose[node] = prose.get(node, 0) + len(block.text)
    for node, count in _headed_by_links(outline, prose, top, hidden_by, most=0.5 * whole).items():
        links[node] = links.get(node, 0) + count
    teasers = {
        node for node, count in links.items() if prose.get(node, 0) < 350 * count and prose.get(node, 0) < 0.2 * whole
    }
    teasers -= _paragraph_boxes(outline, teasers, prose, links)
    return {home for home, chain in tops.items() if not teasers.isdisjoint(chain)}


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
    """Those with boxes of their make beside them that hold a paragraph and no link: somebody set an advert in a paragraph's box."""
    plain: Counter[tuple[int, tuple[str, str]]] = Counter(
        (outline.nodes[node].parent, signature_of(outline, node))
        for node, chars in prose.items()
        if chars >= _PARAGRAPH_CHARS and not links.get(node)
    )
    return {
        node
        for node in boxes
        if prose.get(node, 0) >= _PARAGRAPH_CHARS
        and signature_of(outline, node)[1]
        and plain[outline.nodes[node].parent, signature_of(outline, node)] >= 2
    }


def link_lists(outline: Outline, members: list[int]) -> set[int]:
    """Nodes of lists most of whose items are links."""
    items: dict[int, list[bool]] = {}
    for index in members:
        block = outline.blocks[index]
        if block.kind == "item" and outline.nodes[block.node].element.tag == "li":
            items.setdefault(outline.nodes[block.node].parent, []).append(is_bare_link(block))
    return {node for node, linked in items.items() if sum(linked) >= 2 and sum(linked) >= 0.5 * len(linked)}
