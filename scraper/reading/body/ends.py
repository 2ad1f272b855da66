"""Where a text ends: at a heading of what follows it, or at its own foot."""

from __future__ import annotations

from collections import Counter

from scraper.reading.body.blocks import Outline
from scraper.reading.body.boxes import signature_of
from scraper.reading.body.container import Container
from scraper.reading.body.edge_lines import is_signature
from scraper.reading.body.end_marks import is_end_mark, opens_comments
from scraper.reading.body.junk import is_junk
from scraper.reading.body.offers import is_appeal, is_box_of_offers, is_offer, is_wall
from scraper.reading.body.prose import is_prose

_ENOUGH_MAKES = 3
_FOOT = frozenset({"tags", "share", "footer", "comments", "related", "newsletter", "signature", "navigation"})


def before_the_marks(outline: Outline, members: list[int], homes: dict[int, int], top: int) -> list[int]:
    """Without what follows a heading such as "12 commentaires", but for boxes that held prose before it.

    Boxes of one make beside each other count as one: each may hold a paragraph.
    So do boxes in boxes of the same makes, but for what follows a heading for
    comments: those are a site's own words too, and in its own boxes. Where
    "Par Anne Vasseur" stands right before the heading, the text has ended.
    """
    rows = {i: (outline.nodes[homes[i]].parent, signature_of(outline, homes[i])) for i in members}
    kinds = {i: _makes_up_to(outline, homes[i], top) or rows[i] for i in members}
    before: Counter[tuple[int, tuple[str, str]]] = Counter()
    known: set[tuple[object, ...]] = set()
    for position, index in enumerate(members):
        block = outline.blocks[index]
        # a count of comments may also stand between the standfirst and the text
        if max(before.values(), default=0) > 1 and is_end_mark(block.text):
            below = members[position + 1 :]
            if is_signature(outline.blocks[members[position - 1]].text):
                return members[:position]
            if opens_comments(block.text):
                return members[:position] + [i for i in below if rows[i] in before]
            last = _last_of_main(outline, below, before, rows)
            label = [index] if is_junk(block) else []  # it still announces the links below it
            kept = [i for i in below if rows[i] in before or kinds[i] in known or i < last]
            return members[:position] + label + kept
        if is_prose(block):
            before[rows[index]] += 1
            known.add(kinds[index])
    return members


def _last_of_main(
    outline: Outline,
    members: list[int],
    before: Counter[tuple[int, tuple[str, str]]],
    rows: dict[int, tuple[int, tuple[str, str]]],
) -> int:
    """The last paragraph of the box that held most of the prose so far, where two or more stand below; else -1.

    "À lire aussi" amid a text ends nothing: a box before that paragraph may be the text's too.
    """
    main = before.most_common(1)[0][0]
    below = [i for i in members if rows[i] == main and is_prose(outline.blocks[i])]
    return below[-1] if len(below) > 1 else -1


def _makes_up_to(outline: Outline, home: int, top: int) -> tuple[object, ...]:
    """The makes of a box in a box in a box, below `top`; () where they are too few, or without a class, to tell one kind.

    Wrappers that nobody named around a paragraph tell nothing, and do not count.
    """
    makes: list[tuple[str, str]] = []
    while home > top and len(makes) < _ENOUGH_MAKES:
        make = signature_of(outline, home)
        if make[1] or makes:
            makes.append(make)
        home = outline.nodes[home].parent
    return tuple(makes) if len(makes) == _ENOUGH_MAKES and all(name for _, name in makes) else ()


def before_the_end(outline: Outline, container: Container, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without what a wall hides or praises, and boxes behind the article's own foot (tags, share bar, signature).

    Boxes that hold its paragraphs are its own, and end before either.
    """
    mass: dict[int, int] = {}
    for index in members:
        if is_prose(outline.blocks[index]):
            mass[homes[index]] = mass.get(homes[index], 0) + len(outline.blocks[index].text)
    if not mass:
        return members
    main = max(mass, key=lambda home: mass[home])
    make = signature_of(outline, main)
    beside = [i for i in members if homes[i] != main]
    asking = {i for i in beside if is_offer(outline.blocks[i]) or is_appeal(outline.blocks[i])}
    like_main = [i for i in members if homes[i] == main or signature_of(outline, homes[i]) == make]
    last = max((i for i in like_main if i not in asking), default=like_main[-1])
    offered = {homes[i] for i in asking if i > last}
    members = [i for i in members if i <= last or homes[i] not in offered]
    wall = next((i for i in range(last + 1, len(outline.blocks)) if is_wall(outline.blocks[i])), len(outline.blocks))
    members = [i for i in members if i < wall]
    boxes = _boxes_of_offers(outline, members, homes, main)
    members = [i for i in members if homes[i] not in boxes]
    foot = next(
        (i for i in range(last + 1, len(outline.blocks)) if container.hidden_by[outline.blocks[i].node] in _FOOT), None
    )
    if foot is None or sum(len(outline.blocks[i].text) for i in members if i > foot) > 0.25 * sum(mass.values()):
        return members
    return [i for i in members if i < foot]


def _boxes_of_offers(outline: Outline, members: list[int], homes: dict[int, int], main: int) -> set[int]:
    """Homes in boxes beside the text's own, and of another make, that bring offers."""
    around = set(outline.ancestry(main))
    below: dict[int, list[int]] = {}
    for index in members:
        chain = [node for node in outline.ancestry(homes[index]) if node not in around]
        if chain and signature_of(outline, chain[-1]) != signature_of(outline, main):
            below.setdefault(chain[-1], []).append(index)
    found: set[int] = set()
    for own in below.values():
        if is_box_of_offers([outline.blocks[i].text for i in own]):
            found.update(homes[i] for i in own)
    return found
