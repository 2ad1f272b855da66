"""Title, standfirst and body of a page."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from scraper.evidence import Claim
from scraper.publisher import Layout
from scraper.reading.body.blocks import Outline
from scraper.reading.body.body import body_blocks, body_text, closing_lines, trimmed
from scraper.reading.body.container import Container
from scraper.reading.body.doubt import find_container
from scraper.reading.body.edge_lines import tells_who_or_when
from scraper.reading.body.embedded import Embedded, richer_embedded
from scraper.reading.body.junk import is_junk
from scraper.reading.body.layout import blocks_within, select, select_text
from scraper.reading.body.near import element_around
from scraper.reading.body.outline import outline_of
from scraper.reading.body.replies import mark_comments
from scraper.reading.body.second_opinion import ask_trafilatura
from scraper.reading.body.sections_in_slides import title_slides
from scraper.reading.document import Document
from scraper.reading.opening.headline import Headline, read_headline
from scraper.reading.opening.standfirst import Standfirst, read_standfirst
from scraper.reading.opening.title_lines import headline_above
from scraper.reading.words import run_together


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """What a page says, without its furniture."""

    title: str | None
    standfirst: str | None
    body: str
    """Empty where the page shows no text."""
    headline: Any | None
    """The element that displays the title; None where none does."""
    near: Any | None
    """The smallest element of the document's tree that holds title and text, or the text alone; None for no text."""
    closing: tuple[str, ...] = ()
    """The short lines right below the text that are none of it: who signs, whence it comes."""
    evidence: tuple[Claim, ...] = ()


def read_text(document: Document, *, layout: Layout | None = None, claims: Sequence[Claim] = ()) -> Text:
    """Read title, standfirst and body.

    The blocks come from the page's own markup, in order; where that is poorer
    than the JSON beside it, and no wall stands before it, from the JSON. A
    layout's selectors decide where they match; what it drops, `read_page` took
    out of the tree. `claims` is what a feed or sitemap said: its title counts
    where the page has none.
    """
    headline = _headline(document, layout, claims)
    outline = outline_of(document.tree, title=headline.element)
    title_block = _last_block_in(outline, headline.element)
    _make_subheads(outline, title_block)
    title_slides(outline)
    mark_comments(outline, title_block)
    container = find_container(outline, title_element=headline.element, ask=lambda: ask_trafilatura(document))
    indices = _body_indices(document, outline, container, layout, title_block)
    if container is not None and not indices:
        other = find_container(outline, title_element=headline.element, beside_lists=True)
        if indices := _body_indices(document, outline, other, layout, title_block):
            container = other
    if above := headline_above(document, outline, indices, headline):
        headline, title_block = above
        indices = [i for i in indices if i > title_block]
    standfirst = _standfirst(document, outline, container, layout, indices, title_block)
    top = min(standfirst.blocks, default=0)
    own = [
        i
        for i in indices
        if i not in standfirst.blocks
        and not (i < top and outline.blocks[i].kind == "subhead")  # a second line of the title
        and not _same_words(outline.blocks[i].text, headline.title)
    ]
    shown = [outline.blocks[i] for i in trimmed(outline, own)]
    if len(shown) > 1 and shown[0].text == standfirst.text:
        shown = [shown[0], *itertools.dropwhile(lambda block: tells_who_or_when(block.text), shown[1:])]
    embedded = None if layout and layout.body else richer_embedded(document, outline, shown)
    if embedded is not None:
        if standfirst.text is None:
            standfirst = _standfirst_beside(document, outline, container, embedded, indices, title_block)
        shown = [b for b in embedded.blocks if not _same_words(b.text, standfirst.text or headline.title)]
    near = element_around(outline, indices, headline.element)
    where = embedded.place if embedded else _place(near)
    body = Claim(
        field="body",
        value=shown[0].text[:120] if shown else "",
        source="embedded-json" if embedded else "displayed",
        place=where,
    ).judged("won", "the JSON holds more of the text than the markup" if embedded else "holds the page's prose")
    evidence = (*headline.evidence, *standfirst.evidence, *([body] if shown else []))
    closing = tuple(closing_lines(outline, indices))
    return Text(
        title=headline.title,
        standfirst=standfirst.text,
        headline=headline.element,
        body=body_text(shown),
        near=near,
        closing=closing,
        evidence=evidence,
    )


def _headline(document: Document, layout: Layout | None, claims: Sequence[Claim]) -> Headline:
    general = read_headline(document)
    ruled = select_text(document.tree, layout.title if layout else None)
    if ruled is not None:
        won = Claim(field="title", value=ruled[0], source="displayed", place=str(layout and layout.title))
        lost = tuple(claim.judged("lost", "the publisher's layout decides") for claim in general.evidence)
        return Headline(ruled[0], ruled[1], (won.judged("won", "the publisher's layout"), *lost))
    told = [claim for claim in claims if claim.field == "title"]
    if general.title is None and told:
        return Headline(told[0].value, None, (told[0].judged("won", "the page itself names no title"),))
    return Headline(
        general.title,
        general.element,
        (*general.evidence, *(c.judged("lost", "the page itself decides") for c in told)),
    )


def _body_indices(
    document: Document, outline: Outline, container: Container | None, layout: Layout | None, title_block: int | None
) -> list[int]:
    if layout and (matched := select(document.tree, layout.body)):
        ruled = [
            i
            for i in blocks_within(outline, matched)
            if outline.blocks[i].kind != "title" and not is_junk(outline.blocks[i])
        ]
        if ruled:
            return ruled
    return body_blocks(outline, container, title_block=title_block) if container else []


def _standfirst(
    document: Document,
    outline: Outline,
    container: Container | None,
    layout: Layout | None,
    indices: list[int],
    title_block: int | None,
) -> Standfirst:
    ruled = select_text(document.tree, layout.standfirst if layout else None)
    if ruled is not None:
        claim = Claim(field="standfirst", value=ruled[0], source="displayed", place=str(layout and layout.standfirst))
        blocks = frozenset(blocks_within(outline, [ruled[1]]))
        return Standfirst(ruled[0], blocks, (claim.judged("won", "the publisher's layout"),))
    if container is None:
        return Standfirst(None, frozenset(), ())
    return read_standfirst(document, outline, container, indices, title_block=title_block)


def _standfirst_beside(
    document: Document,
    outline: Outline,
    container: Container | None,
    embedded: Embedded,
    indices: list[int],
    title_block: int | None,
) -> Standfirst:
    """What the page displays that is none of the JSON's text, else what the JSON calls so."""
    if container is not None:
        said = run_together(" ".join(block.text for block in embedded.blocks))
        own = [i for i in indices if run_together(outline.blocks[i].text) in said]
        found = read_standfirst(document, outline, container, own, title_block=title_block)
        if found.text is not None or embedded.standfirst is None:
            return found
    if embedded.standfirst is None:
        return Standfirst(None, frozenset(), ())
    claim = Claim(field="standfirst", value=embedded.standfirst, source="embedded-json", place=embedded.place)
    return Standfirst(embedded.standfirst, frozenset(), (claim.judged("won", "beside the text in the JSON"),))


def _last_block_in(outline: Outline, element: Any) -> int | None:
    """The last block that stands in an element; None where the walk left it out."""
    if element is None:
        return None
    found = blocks_within(outline, [element])
    return found[-1] if found else None


def _make_subheads(outline: Outline, title_block: int | None) -> None:
    """Take every `<h1>` below the title for a subhead: editors that know no lower one set them so."""
    for block in outline.blocks[title_block + 1 :] if title_block is not None else ():
        if block.kind == "title":
            block.kind = "subhead"


def _same_words(text: str, other: str | None) -> bool:
    return bool(other) and run_together(text) == run_together(other or "")


def _place(element: Any) -> str:
    if element is None:
        return ""
    names = (element.get("class") or "").split()
    return f"{element.tag}.{names[0]}" if names else str(element.tag)
