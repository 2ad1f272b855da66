"""The article's text, block by block."""

from __future__ import annotations

import itertools
import re

from scraper.reading.body.alt_captions import captions_among
from scraper.reading.body.announcements import announces, is_left_unanswered, says_where, without_announcements
from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import home_of, nodes_below
from scraper.reading.body.company import in_good_company
from scraper.reading.body.container import Container
from scraper.reading.body.edge_lines import is_edge_line, is_only_name
from scraper.reading.body.end_marks import is_live_mark
from scraper.reading.body.ends import before_the_end, before_the_marks
from scraper.reading.body.junk import is_junk
from scraper.reading.body.offers import is_offer
from scraper.reading.body.prose import is_bare_link, is_prose
from scraper.reading.body.teasers import left_of_markup, link_lists, teaser_boxes
from scraper.reading.body.twice import shown_once

_PHOTO = re.compile(r"\W*(?:photos?|crédits?|credits?|illustrations?|©)", re.IGNORECASE)
_MOST_CLOSING_LINES = 4
_FEWEST_LINKED = 8
_ALL_LINKED = 0.9
_SUBHEAD_OF_DISPATCH = re.compile(r"(?:\.|[-–—])\s[A-ZÀ-Þ]")
""" ". Deux points perdus", "- Deux points perdus -", as agencies set them."""
_SENTENCE_END = re.compile(r"(?:!|[.!?…][\"”])$")
"""What ends a sentence and hardly a headline."""


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
    marks = left_of_markup(outline, members)
    captions = captions_among(outline, members, outline.nodes[container.node].element)
    members = [i for i in members if i not in captions and i not in marks]
    homes = {index: home_of(outline, outline.blocks[index].node) for index in members}
    members = shown_once(outline, members, homes)
    members = before_the_marks(outline, members, homes, container.node)
    title = outline.blocks[title_block].text if title_block is not None else ""
    boxes = teaser_boxes(outline, members, homes, container.node, container.hidden_by, title)
    members = [i for i in members if homes[i] not in boxes]
    members = _without_links(outline, members, homes)
    members = in_good_company(outline, members, homes)
    members = before_the_end(outline, container, members, homes)
    members = without_announcements(outline, members, homes, container.hidden_by)
    return trimmed(outline, [i for i in members if not is_live_mark(outline.blocks[i].text)])


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
        and is_prose(after)
        and after.bold < 0.5 * len(after.text)
    )


def _without_links(outline: Outline, members: list[int], homes: dict[int, int]) -> list[int]:
    """Without invitations to read elsewhere, the lines that announce them and the titles that follow.

    A subhead that is a link stays where it stands among sentences.
    """
    blocks = outline.blocks
    prose_homes = {homes[i] for i in members if is_prose(blocks[i])}
    lists, saying = link_lists(outline, members)
    kept: list[int] = []
    announced = False
    for position, index in enumerate(members):
        block = blocks[index]
        if is_junk(block):
            # "=====" and "Photo : Anne Vasseur" are announced by nothing that stands above them
            is_apart = not any(map(str.isalnum, block.text)) or _PHOTO.match(block.text)
            names_it = _FEWEST_LINKED <= block.linked < _ALL_LINKED * len(block.text)  # "Lire aussi : <the title>"
            announced = len(block.text) < 70 and not names_it
            if announced and kept and not is_apart and announces(blocks[kept[-1]]):
                kept.pop()
            continue
        is_own = index in saying or (block.kind == "subhead" and homes[index] in prose_homes and not announced)
        if index in lists or (is_bare_link(block) and not is_own):
            if kept and announces(blocks[kept[-1]]) and members[position - 1] == kept[-1]:
                kept.pop()
            continue
        told = not block.linked and homes[index] in prose_homes and _SENTENCE_END.search(block.text) is not None
        if announced and len(block.text) < 160 and block.text[-1] not in ".:»" and not told and block.kind != "subhead":
            after = blocks[members[position + 1]] if position + 1 < len(members) else None
            if not _is_bold_subhead(block, after):
                continue
        announced = False
        kept.append(index)
    return kept


def trimmed(outline: Outline, members: list[int]) -> list[int]:
    """Without subheads that nothing follows, and without bylines and dates at both ends; a name below an offer is one.

    A last subhead that says where to go stays, and an interview's last question, whose answer a wall hides.
    """
    start, end = 0, len(members)
    blocks = [outline.blocks[i] for i in members]
    while start < end and (
        is_edge_line(blocks[start]) or (_is_label(blocks[start]) and not _opens_sections(blocks, start))
    ):
        start += 1
    while end > start:
        block = blocks[end - 1]
        signs_below = is_only_name(block.text) and end - start > 1 and is_edge_line(blocks[end - 2])
        if block.kind == "subhead":
            stays = says_where(block) or is_left_unanswered(blocks[:end])
        else:
            stays = not is_edge_line(block) and not signs_below
        if stays:
            break
        end -= 1
    return members[start:end]


def _opens_sections(blocks: list[Block], start: int) -> bool:
    """True for a bold line over a paragraph, where others like it stand over later ones."""
    following = blocks[start + 1] if start + 1 < len(blocks) else None
    return _is_bold_subhead(blocks[start], following) and any(
        _is_bold_subhead(*pair) for pair in itertools.pairwise(blocks[start + 1 :])
    )


def closing_lines(outline: Outline, body: list[int]) -> list[str]:
    """The lines of its edge below a text, in the same box, between invitations: who signs it, whence it comes; no words of it."""
    if not body:
        return []
    home = home_of(outline, outline.blocks[body[-1]].node)
    found: list[str] = []
    for block in outline.blocks[body[-1] + 1 : body[-1] + 1 + _MOST_CLOSING_LINES]:
        if home_of(outline, block.node) != home:
            break
        if is_junk(block):
            continue
        if not is_edge_line(block) or is_offer(block):
            break
        found.append(block.text)
    return found


def _is_label(block: Block) -> bool:
    return (
        len(block.text) < 25
        and block.kind != "subhead"
        and block.text[-1] not in '.,!?…»"”:'
        and not _SUBHEAD_OF_DISPATCH.match(block.text)
    )
