"""Title, standfirst and body of a page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scraper.evidence import Claim
from scraper.publisher import Layout
from scraper.reading.blocks import Outline, outline_of
from scraper.reading.body import body_blocks, body_text
from scraper.reading.container import find_container
from scraper.reading.document import Document
from scraper.reading.headline import read_headline
from scraper.reading.standfirst import read_standfirst


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a page says, without its furniture."""

    title: str | None
    standfirst: str | None
    body: str
    near: Any | None
    """The smallest element of the document's tree that holds title and text, or the text alone; None for no text."""
    evidence: tuple[Claim, ...] = ()


def read_text(document: Document, *, layout: Layout | None = None, claims: Sequence[Claim] = ()) -> Text:
    """Read title, standfirst and body."""
    headline = read_headline(document)
    outline = outline_of(document.tree)
    container = find_container(outline, title_element=headline.element)
    if container is None:
        return Text(title=headline.title, standfirst=None, body="", near=None, evidence=headline.evidence)
    title_block = _block_of(outline, headline.element)
    indices = body_blocks(outline, container, title_block=title_block)
    standfirst = read_standfirst(document, outline, container, indices, title_block=title_block)
    body = body_text([outline.blocks[i] for i in indices if i not in standfirst.blocks and i != title_block])
    near = outline.nodes[container.node].element
    return Text(
        title=headline.title,
        standfirst=standfirst.text,
        body=body,
        near=near,
        evidence=headline.evidence + standfirst.evidence,
    )


def _block_of(outline: Outline, element: Any) -> int | None:
    """The last block that stands in an element; None where the walk left it out."""
    found = None
    if element is not None:
        for index, block in enumerate(outline.blocks):
            if any(outline.nodes[n].element is element for n in outline.ancestry(block.node)[:3]):
                found = index
    return found
