"""The article's text, block by block."""

from __future__ import annotations

import re
from collections import Counter

from scraper.reading.announcements import announces, without_announcements
from scraper.reading.blocks import Block, Outline
from scraper.reading.boxes import home_of, nodes_below, signature_of
from scraper.reading.container import Container
from scraper.reading.edge_lines import is_edge_line
from scraper.reading.end_marks import is_end_mark, is_live_mark, opens_comments
from scraper.reading.junk import is_junk
from scraper.reading.offers import is_appeal, is_offer
from scraper.reading.suspicion import PROSE_CHARS

_PARAGRAPH_CHARS = 150
_ENOUGH_MAKES = 3
_FEWEST_ITEMS = 3
_ENDS = re.compile(r"[.!?…:;»”\"')\]。！？」』؟।။]$")


def body_blocks(outline: Outline, container: Container, *, title_block: int | None = None) -> list[int]:
    """Indices of the container's blocks that are the article's own words, in order; none before the title."""
    inside = nodes_below(outline, container.node)
    members = [
        index
        for index, block in enumerate(outline.blocks)
        if inside[block.node] and not container.hidden_by[block.node] and block.kind != "title"
    ]
    if title_block is not None and members and sum(i > title_block for i in members) > 0.6 * len(members):
        members = [i for i in members if i > title_block]
    homes = {index: home_of(outline, outline.blocks[index].node) for index in members}
    members = _before_the_marks(outline, members, homes, container.node)
    boxes = _teaser_boxes(outline, members, homes, container.node)
    members = [i for i in members if homes[i] not in boxes]
    members = _without_links(outline, members, homes)
    members = _in_good_company(outline, members, homes)
    members = _before_the_end(outline, container, members, homes)
    members = without_announcements(outline, members, homes, container.hidden_by)
    return trimmed(outline, [i for i in members if not is_live_mark(outline.blocks[i])])


def body_text(blocks: list[Block]) -> str:
    """Blocks joined by a blank line; a subhead begins with `## `."""
    following = [*blocks[1:], None][: len(blocks)]
    subheads = [b.kind == "subhead" or _is_bold_subhead(b, after) for b, after in zip(blocks, following, strict=True)]
    if subheads and blocks[0].kind != "subhead":
        subheads[0] = subheads[0] and any(subheads[1:])  # alone, a bold line may open a text
    return "\n\n".join(f"## {b.text}" if is_subhead else b.text for b, is_subhead in zip(blocks, subheads, strict=True))


def _is_bold_subhead(block: Block, after: Block | None) -> bool:
    """True for a short line in bold with a paragraph in plain type below it."""
    return (
        block.kind in ("paragraph", "item")
        and len(block.text) < 100
        and block.text[-1] not in ".,;:…"
        and block.bold >= 0.95 * len(block.text)
        and after is not None
        and _is_prose(after)
        and after.bold < 0.5 * len(after.text)
    )


def _is_bare_link(block: Block) -> bool:
    length = len(block.text)
    return length < 400 and block.linked > (0.85 if length > 120 else 0.75) * length


def _is_prose(block: Block) -> bool:
    return block.kind != "subhead" and len(block.text) >= PROSE_CHARS and block.linked < 0.5 * len(block.text)


def _before_the_marks(outline: Outline, members: list[int], homes: dict[int, int], top: int) -> list[int]:
    """Without what follows a heading such as "12 commentaires", but for boxes that held prose before it.

    Boxes of one make beside each other count as one: each may hold a paragraph.
    So do boxes in boxes of the same makes, but for what follows a heading for
    comments: those are a site's own words too, and in its own boxes.
    """
    rows = {i: (outline.nodes[homes[i]].parent, signature_of(outline, homes[i])) for i in members}
    kinds = {i: _makes_up_to(outline, homes[i], top) or rows[i] for i in members}
    before: Counter[tuple[int, tuple[str, str]]] = Counter()
    known: set[tuple[object, ...]] = set()
    for position, index in enumerate(members):
        block = outline.blocks[index]
        # a count of comments may also stand between the standfirst and the text
        if max(before.values(), default=0) > 1 and is_end_mark(block):
            kin = set() if opens_comments(block) else known
            return members[:position] + [i for i in members[position + 1 :] if rows[i] in before or kinds[i] in kin]
        if _is_prose(block):
            before[rows[index]] += 1
            known.add(kinds[index])
    return members


def _makes_up_to(outline: Outline, home: int, top: int) -> tuple[object, ...]:
    """The makes of a box in a box in a box, below `top`; () where they are too few, or without a class, to tell one kind."""
    makes: list[tuple[str, str]] = []
    while home > top and len(makes) < _ENOUGH_MAKES:
        makes.append(signature_of(outline, home))
        home = outline.nodes[home].parent
    return tuple(makes) if len(makes) == _ENOUGH_MAKES and all(name for _, name in makes) else ()


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
            # a link in a quote names who is quoted
            if (_is_bare_link(block) and block.kind != "quote") or is_junk(block):
                links[node] = links.get(node, 0) + 1
            elif _is_prose(block):
                prose[node] = prose.get(node, 0) + len(block.text)
    teasers = {
        node for node, count in links.items() if prose.get(node, 0) < 350 * count and prose.get(node, 0) < 0.2 * whole
    }
    teasers -= _paragraph_boxes(outline, teasers, prose, links)
    return {home for home, chain in tops.items() if not teasers.isdisjoint(chain)}


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


def _without_links(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without invitations to read elsewhere, the lines that announce them and the titles that follow.

    A subhead that is a link stays where it stands among sentences.
    """
    blocks = outline.blocks
    prose_homes = {homes[i] for i in members if _is_prose(blocks[i])}
    link_lists = _link_lists(outline, members)
    kept: list[int] = []
    announced = False
    for position, index in enumerate(members):
        block = blocks[index]
        if is_junk(block):
            announced = len(block.text) < 70
            if announced and kept and announces(blocks[kept[-1]]):
                kept.pop()
            continue
        if outline.nodes[block.node].parent in link_lists or (
            _is_bare_link(block) and not (block.kind == "subhead" and homes[index] in prose_homes and not announced)
        ):
            if kept and announces(blocks[kept[-1]]) and members[position - 1] == kept[-1]:
                kept.pop()
            continue
        if announced and len(block.text) < 160 and block.text[-1] not in ".:»" and block.kind != "subhead":
            after = blocks[members[position + 1]] if position + 1 < len(members) else None
            if not _is_bold_subhead(block, after):
                continue
        announced = False
        kept.append(index)
    return kept


def _link_lists(outline: Outline, members: list[int]) -> set[int]:
    """Nodes of lists most of whose items are links."""
    items: dict[int, list[bool]] = {}
    for index in members:
        block = outline.blocks[index]
        if block.kind == "item" and outline.nodes[block.node].element.tag == "li":
            items.setdefault(outline.nodes[block.node].parent, []).append(_is_bare_link(block))
    return {node for node, linked in items.items() if sum(linked) >= 2 and sum(linked) >= 0.5 * len(linked)}


def _before_the_end(outline: Outline, container: Container, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without boxes that follow the article's own foot (tags, share bar, signature) and hold none of its paragraphs."""
    mass: dict[int, int] = {}
    for index in members:
        if _is_prose(outline.blocks[index]):
            mass[homes[index]] = mass.get(homes[index], 0) + len(outline.blocks[index].text)
    if not mass:
        return members
    main = max(mass, key=lambda home: mass[home])
    make = signature_of(outline, main)
    asking = {i for i in members if is_offer(outline.blocks[i]) or is_appeal(outline.blocks[i])}
    like_main = [i for i in members if homes[i] == main or signature_of(outline, homes[i]) == make]
    last = max((i for i in like_main if i not in asking), default=like_main[-1])
    offered = {homes[i] for i in asking if i > last} - {main}
    members = [i for i in members if i <= last or homes[i] not in offered]
    foot = next(
        (i for i in range(last + 1, len(outline.blocks)) if container.hidden_by[outline.blocks[i].node] in _FOOT), None
    )
    if foot is None or sum(len(outline.blocks[i].text) for i in members if i > foot) > 0.25 * sum(mass.values()):
        return members
    return [i for i in members if i < foot]


_FOOT = frozenset({"tags", "share", "footer", "comments", "related", "newsletter", "signature", "navigation"})


def _in_good_company(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without labels that stand in a box of their own: a short line is the article's where sentences stand beside it.

    Where no box holds a sentence there is nothing to compare with, and all stay.
    """
    prose_homes = {homes[i] for i in members if _is_prose(outline.blocks[i]) and not _is_slogan(outline.blocks[i])}
    if not prose_homes:
        return members
    makes = {signature_of(outline, home) for home in prose_homes}
    lists = _headed_lists(outline, members, homes, prose_homes)
    return [
        i
        for i in members
        if homes[i] in prose_homes
        or outline.blocks[i].kind == "subhead"
        or signature_of(outline, homes[i]) in makes
        or homes[i] in lists
    ]


def _headed_lists(outline: Outline, members: list[int], homes: dict[int, int], prose_homes: set[int]) -> set[int]:
    """Boxes with a subhead and a list below it, no link in either, beside boxes of prose under subheads: what a recipe needs."""
    found: set[int] = set()
    headed = {homes[i] for i in members if outline.blocks[i].kind == "subhead"}
    beside = {outline.nodes[home].parent for home in prose_homes & headed}
    for home in headed - prose_homes:
        own = [outline.blocks[i] for i in members if homes[i] == home]
        kinds = [block.kind for block in own]
        is_list = kinds[0] == "subhead" and len(kinds) > _FEWEST_ITEMS and set(kinds[1:]) == {"item"}
        if is_list and outline.nodes[home].parent in beside and not any(block.linked for block in own):
            found.add(home)
    return found


def _is_slogan(block: Block) -> bool:
    """True for a line that is long for a label, and no sentence: an offer, a programme's name."""
    return len(block.text) < _PARAGRAPH_CHARS and block.kind == "paragraph" and not _ENDS.search(block.text)


def trimmed(outline: Outline, members: list[int]) -> list[int]:
    """Without subheads that nothing follows, and without bylines and dates at both ends."""
    start, end = 0, len(members)
    while start < end and (is_edge_line(outline.blocks[members[start]]) or _is_label(outline.blocks[members[start]])):
        start += 1
    while end > start:
        block = outline.blocks[members[end - 1]]
        if block.kind != "subhead" and not is_edge_line(block):
            break
        end -= 1
    return members[start:end]


def _is_label(block: Block) -> bool:
    return len(block.text) < 25 and block.kind != "subhead" and block.text[-1] not in '.,!?…»"”:'
