"""One walk over a page, which gives its blocks in order and the elements that hold them.

The tree is not touched. What looks like furniture (a menu,
a related box) is only marked here: whoever weighs the page may find that a
`<nav>` nobody closed holds the whole article.
"""

from __future__ import annotations

import re
from typing import Any

from lxml import etree

from scraper.reading.body.blocks import Block, Node, Outline
from scraper.reading.body.elements import BREAKING, KINDS, SILENT, TEXTUAL, is_set_in_headings, words_after
from scraper.reading.body.furniture import furniture_of, is_unseen
from scraper.reading.body.invitations import without_invitations
from scraper.reading.body.lines import BREAK, BlockKind, Part, Weight, is_seam, paragraphs_of
from scraper.reading.body.links import enlarges_picture, leads_to_page
from scraper.reading.body.note_marks import is_bare_mark, is_raised_mark
from scraper.reading.body.standfirst_names import is_named_standfirst
from scraper.reading.body.weights import weight_of
from scraper.reading.document import fold

_RUNNING_CHARS = 40
"""A line with more text than this runs on through a `<span>`; a shorter one may be a label with a button beside it."""
_INVISIBLE = re.compile("[\u00ad\u200b\u2060\ufeff]")
_HEARD = re.compile(r"\s?\((?:(?:lien externe|s['’]ouvre dans une?)\W*)?(?:nouvelle fenêtre|nouvel onglet)\)", re.I)
"""What a link says to those who hear the page."""


def outline_of(root: Any, *, dropped: frozenset[Any] = frozenset(), title: Any = None) -> Outline:
    """Walk an element once. `dropped` elements and all that cannot hold an article's words are left out.

    `title` is the element that displays the headline: a block of its own, even within a line.
    """
    walk = _Walk(title)
    events = etree.iterwalk(root, events=("start", "end"))
    left_out: Any = None
    for event, element in events:
        tag = element.tag
        if not isinstance(tag, str):
            if event == "end" and element.tail:
                walk.add(element.tail)
            continue
        if event == "start":
            if (
                tag in SILENT
                or element in dropped
                or (tag not in BREAKING and is_unseen(element))
                or (tag == "sup" and is_raised_mark(element))
                or (tag == "a" and (is_bare_mark(element) or enlarges_picture(element)))
            ):
                events.skip_subtree()
                left_out = element
            else:
                walk.open(element, tag)
        else:
            if element is not left_out:
                walk.close(tag)
            if element.tail and element is not root:
                walk.add(words_after(element))
    walk.flush()
    return walk.outline


def text_of(element: Any) -> str:
    """An element's words on one line; a `<br>` or the bound of a block inside it is a space."""
    return " ".join(block.text for block in outline_of(element).blocks)


class _Walk:
    """The state of the walk: what is open, and the words gathered since the last boundary."""

    def __init__(self, title: Any) -> None:
        self.title = title
        self.outline = Outline()
        self.open_nodes: list[int] = [-1]
        self.kinds: list[BlockKind] = ["paragraph"]
        self.noted: list[tuple[bool, bool, Weight]] = []
        """Of each open element: whether it is a node, whether a link, and how it sets its words."""
        self.links = 0
        self.weights = [0, 0, 0]
        """How many open elements set their words so."""
        self.set_in_headings: dict[tuple[Any, str], bool] = {}
        self.parts: list[Part] = []
        self.line_chars = 0
        self.closed_inline = False
        self.seam = False
        """Another inline element has begun where one ended, outside a paragraph, and no text stands between the two."""

    def open(self, element: Any, tag: str) -> None:
        breaks = tag in BREAKING or element is self.title or ("-" in tag and self.sets_apart(element))
        furniture = furniture_of(element, tag) if breaks or self.between_blocks() else ""
        breaks = breaks or (tag == "span" and not furniture and self.is_standfirst(element))
        is_link = tag == "a" and leads_to_page(element)
        weight = weight_of(element, tag)
        if breaks:
            self.flush()
        if breaks or furniture:
            nodes = self.outline.nodes
            nodes.append(Node(element, self.open_nodes[-1], furniture))
            if not breaks:
                self.flush()
            self.open_nodes.append(len(nodes) - 1)
            kind = KINDS.get(tag, "paragraph") if tag in BREAKING or element is not self.title else "title"
            if kind == "subhead" and self.is_text(element, tag):
                kind = "paragraph"
            if kind == "quote" and self.kinds[-1] == "subhead":
                self.kinds[-1] = "quote"  # a quote set as large as a heading, with who said it below
            if tag == "div" and element.get("role") == "heading" and not len(element):
                kind = "subhead"
            outer = self.kinds[-1]
            self.kinds.append(outer if kind == "paragraph" and outer in ("item", "quote", "cell") else kind)
        elif tag == "br":
            self.parts.append((BREAK, False, 0))
            self.line_chars = 0
        elif self.closed_inline:
            self.seam = not self.in_paragraph()
        self.noted.append((breaks or bool(furniture), is_link, weight))
        self.links += is_link
        self.weights[weight] += 1
        if element.text:
            self.add(element.text)

    def is_text(self, heading: Any, tag: str) -> bool:
        """True where an editor set the whole text in headings: several long ones of one level in a box, and no long paragraph."""
        box = heading.getparent()
        if box is None:
            return False
        if (box, tag) not in self.set_in_headings:
            self.set_in_headings[box, tag] = is_set_in_headings(box, tag)
        return self.set_in_headings[box, tag]

    def sets_apart(self, element: Any) -> bool:
        """True where an element that no standard knows (`<r-teaser>`) is a box: no words of a line stand before or after it."""
        return not self.line_chars and not (element.tail or "").strip() and self.between_blocks()

    def is_standfirst(self, element: Any) -> bool:
        """True for a `<span>` whose names say so, among a box's loose words: its own block, and the box's name is not."""
        return (
            "class" in element.attrib and not self.line_chars and self.between_blocks() and is_named_standfirst(element)
        )

    def in_paragraph(self) -> bool:
        """True within a `<p>`; an inline element may be walked alone, and stands in none."""
        index = self.open_nodes[-1]
        return index >= 0 and self.outline.nodes[index].element.tag == "p"

    def between_blocks(self) -> bool:
        """True where no paragraph is open, nor a line of text that runs in a `<div>`: only there can a `<span>` be a share bar; within one it is the author's words."""
        index = self.open_nodes[-1]
        if index < 0:
            return True
        if self.line_chars >= _RUNNING_CHARS:
            return False
        return self.outline.nodes[index].element.tag not in TEXTUAL and self.kinds[-1] != "quote"

    def close(self, tag: str) -> None:
        is_node, is_link, weight = self.noted.pop()
        if is_node:
            self.flush()
            self.open_nodes.pop()
            self.kinds.pop()
        self.closed_inline = not is_node
        self.links -= is_link
        self.weights[weight] -= 1

    def add(self, text: str) -> None:
        if self.seam and self.parts and is_seam(self.parts[-1][0], text):
            self.parts.append((BREAK, False, 0))
        self.closed_inline = self.seam = False
        weight: Weight = 2 if self.weights[2] else 1 if self.weights[1] else 0
        self.parts.append((text, self.links > 0, weight))
        self.line_chars += len(text) if not text.isspace() else 0

    def flush(self) -> None:
        """End the block that is being gathered."""
        parts, self.parts = self.parts, []
        self.line_chars = 0
        self.seam = False
        if not parts:
            return
        for paragraph in paragraphs_of(without_invitations(parts), in_p=self.in_paragraph(), kind=self.kinds[-1]):
            self._emit(paragraph)

    def _emit(self, parts: list[Part]) -> None:
        text = fold(_INVISIBLE.sub("", "".join(part[0] for part in parts).replace(BREAK, " ")))
        if "nouvel" in text:
            text = _HEARD.sub("", text)
        if not text:
            return
        linked = sum(len(part[0].strip()) for part in parts if part[1])
        bold = sum(len(part[0].strip()) for part in parts if part[2])
        slanted = sum(len(part[0].strip()) for part in parts if part[2] == 1)
        self.outline.blocks.append(Block(text, self.kinds[-1], self.open_nodes[-1], linked, bold, slanted))
