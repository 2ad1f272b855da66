"""The article's text, block by block."""

from __future__ import annotations


from scraper.reading.blocks import Block, Outline
from scraper.reading.container import PROSE_CHARS, Container, home_of, signature_of
from scraper.reading.junk import is_edge_line, is_junk


def body_blocks(outline: Outline, container: Container) -> list[int]:
    """Indices of the container's blocks that are the article's own words, in order."""
    inside = _below(outline, container.node)
    members = [
        index
        for index, block in enumerate(outline.blocks)
        if inside[block.node] and not container.hidden_by[block.node] and block.kind != "title"
    ]
    homes = {index: home_of(outline, outline.blocks[index].node) for index in members}
    boxes = _teaser_boxes(outline, members, homes, container.node)
    members = [i for i in members if homes[i] not in boxes and not is_junk(outline.blocks[i])]
    members = [i for i in members if not _is_bare_link(outline.blocks[i])]
    members = _in_good_company(outline, members, homes)
    return _trimmed(outline, members)


def body_text(blocks: list[Block]) -> str:
    """Blocks joined by a blank line; a subhead begins with `## `."""
    return "\n\n".join(f"## {b.text}" if b.kind == "subhead" else b.text for b in blocks)


def _is_bare_link(block: Block) -> bool:
    return block.linked > 0.85 * len(block.text) and len(block.text) < 400


def _is_prose(block: Block) -> bool:
    return block.kind != "subhead" and len(block.text) >= PROSE_CHARS and block.linked < 0.5 * len(block.text)


def _teaser_boxes(outline: Outline, members: list[int], homes: dict[int, int], top: int) -> set[int]:
    """Homes that stand in a box which shows another article: a linked headline, perhaps a sentence or two below it."""
    whole = sum(len(outline.blocks[i].text) for i in members if _is_prose(outline.blocks[i])) or 1
    prose: dict[int, int] = {}
    links: dict[int, int] = {}
    tops: dict[int, list[int]] = {}
    for index in members:
        block = outline.blocks[index]
        for node in outline.ancestry(homes[index]):
            if node == top:
                break
            tops.setdefault(homes[index], []).append(node)
            if _is_bare_link(block) or is_junk(block):
                links[node] = links.get(node, 0) + 1
            elif _is_prose(block):
                prose[node] = prose.get(node, 0) + len(block.text)
    teasers = {
        node for node, count in links.items() if prose.get(node, 0) < 350 * count and prose.get(node, 0) < 0.2 * whole
    }
    return {home for home, chain in tops.items() if not teasers.isdisjoint(chain)}


def _in_good_company(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without labels that stand in a box of their own: a short line is the article's where sentences stand beside it."""
    prose_homes = {homes[i] for i in members if _is_prose(outline.blocks[i])}
    makes = {signature_of(outline, home) for home in prose_homes}
    return [
        i
        for i in members
        if homes[i] in prose_homes
        or _is_prose(outline.blocks[i])
        or outline.blocks[i].kind == "subhead"
        or signature_of(outline, homes[i]) in makes
    ]


def _trimmed(outline: Outline, members: list[int]) -> list[int]:
    """Without subheads that nothing follows, and without bylines and dates at both ends."""
    start, end = 0, len(members)
    while start < end and is_edge_line(outline.blocks[members[start]]):
        start += 1
    while end > start:
        block = outline.blocks[members[end - 1]]
        if block.kind != "subhead" and not is_edge_line(block):
            break
        end -= 1
    return members[start:end]


def _below(outline: Outline, top: int) -> list[bool]:
    below = []
    for index, node in enumerate(outline.nodes):
        below.append(index == top or (node.parent >= 0 and below[node.parent]))
    return below
