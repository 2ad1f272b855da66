"""Which part of the page is the article's text.

Every block has a worth: words in sentences count for it, links and bare labels
against. The element whose blocks are worth most together holds the article; the
smallest element below that still has nearly all its prose is the container.
"""

from __future__ import annotations

import itertools
from dataclasses import dataclass
from typing import Any

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.boxes import OWN_ELEMENTS, home_of, signature_of, totals_of
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.furniture import is_body_name, names_of
from scraper.reading.body.junk import is_junk
from scraper.reading.body.standfirst_names import is_named_standfirst
from scraper.reading.body.suspicion import PROSE_CHARS

_NEARLY_ALL = 0.85
_PARAGRAPH_BOXES = frozenset({"div", "section", "p"})
_FIRST_SENTENCES = 2
_MORE_THAN_A_STANDFIRST = 2
_FIRST_WORTH = 300.0
_ENTRY_SHARE = 0.35
"""An item of a list with more of it in a link shows another article, with its date or its author."""
_TOO_LITTLE = 250.0
"""Less prose than this outside all furniture: perhaps the article stands in what looks like furniture."""


@dataclass(frozen=True, slots=True)
class Container:
    """Where the text stands."""

    node: int
    """Index into the outline's nodes."""
    prose_chars: float
    hidden_by: tuple[str, ...]
    """For each node of the outline: the furniture it stands in, in one word; empty where it stands in none."""


def worth_of(block: Block) -> float:
    """How much a block speaks for the element that holds it: about its length if it is prose, negative for link lists."""
    length = len(block.text)
    link_share = block.linked / length
    if block.kind in ("subhead", "title"):
        return -10.0 if link_share > 0.7 else 0.0
    if link_share > (_ENTRY_SHARE if block.kind == "item" else 0.6):
        return -25.0
    if length < PROSE_CHARS:
        return length * 0.5 if block.text[-1] in '.!?…»"”' else -6.0
    if is_junk(block):
        return -30.0
    if is_edge_line(block):
        return 0.0
    prose = min(length, 1500) * (1 - 1.2 * link_share)
    return prose if block.kind != "cell" else prose * 0.6


def container_of(outline: Outline, worths: list[float], title: int | None, hidden: list[str]) -> Container | None:
    """The element that holds the article's text; None for a page without a sentence.

    `worths` of the blocks, `title` the node that displays the title, `hidden`
    the furniture that each node stands in.
    """
    best, best_worth = _best_node(outline, _near_title(outline, worths, title, hidden), hidden)
    if best < 0:
        return None
    prose = [
        max(0.0, worth) if not hidden[block.node] else 0.0 for block, worth in zip(outline.blocks, worths, strict=True)
    ]
    best = _with_its_like(outline, prose, best)
    best = _own_article(outline, prose, best, outline.nodes[title].element if title is not None else None)
    return Container(_tightest(outline, prose, best, title), best_worth, tuple(hidden))


def _near_title(outline: Outline, worths: list[float], title: int | None, hidden: list[str]) -> list[float]:
    """The worths, more for the first sentences after the title: a short text there outweighs a long notice elsewhere.

    The standfirst's do not count: it may be longer than a dispatch below it.
    """
    if title is None:
        return worths
    shown = (
        i
        for i, b in enumerate(outline.blocks)
        if b.node > title and not hidden[b.node] and worths[i] >= PROSE_CHARS and not _in_standfirst(outline, b.node)
    )
    first = set(itertools.islice(shown, _FIRST_SENTENCES))
    return [worth + _FIRST_WORTH if i in first else worth for i, worth in enumerate(worths)]


def _in_standfirst(outline: Outline, node: int) -> bool:
    return any(is_named_standfirst(outline.nodes[above].element) for above in outline.ancestry(node)[:3])


def _best_node(outline: Outline, worths: list[float], hidden: list[str]) -> tuple[int, float]:
    shown = [0.0 if hidden[b.node] else w for b, w in zip(outline.blocks, worths, strict=True)]
    best, best_worth = -1, 0.0
    for index, total in enumerate(totals_of(outline, shown)):
        if total <= 0:
            continue
        element = outline.nodes[index].element
        if element.get("itemprop") in ("articleBody", "reviewBody"):
            total *= 1.5
        elif is_body_name(f"{names_of(element)} {element.get('id') or ''}"):
            total *= 1.15
        if total > best_worth * 1.02 or (total >= best_worth and outline.nodes[index].parent == best):
            best, best_worth = index, total
    return best, best_worth


def _own_article(outline: Outline, prose: list[float], node: int, title_element: Any) -> int:
    """The `<article>` around the title, where another article stands beside it (pages that go on with the next one)."""
    if title_element is None:
        return node
    totals = totals_of(outline, prose)
    articles = [i for i, item in enumerate(outline.nodes) if item.element.tag == "article" and totals[i] >= _TOO_LITTLE]
    around = set(title_element.iterancestors("article"))
    own = [i for i in articles if outline.nodes[i].element in around and node in outline.ancestry(i)]
    if not own or len(articles) < 2:
        return node
    beside = any(
        own[-1] not in outline.ancestry(other) and other not in outline.ancestry(own[-1]) for other in articles
    )
    return own[-1] if beside else node


def _with_its_like(outline: Outline, prose: list[float], node: int) -> int:
    """The parent, where boxes of the same make stand beside a node and hold prose too: each holds one paragraph.

    Beside a paragraph itself the shortest sentence is enough.
    """
    totals = totals_of(outline, prose)
    while (parent := outline.nodes[node].parent) >= 0 and (tag := outline.nodes[node].element.tag) in _PARAGRAPH_BOXES:
        make = signature_of(outline, node)
        least = 1.0 if tag == "p" else PROSE_CHARS
        if not (make[1] or tag == "p") or not any(
            totals[index] >= least and signature_of(outline, index) == make
            for index, other in enumerate(outline.nodes)
            if other.parent == parent and index != node
        ):
            break
        node = parent
    return node


def _tightest(outline: Outline, prose: list[float], node: int, title: int | None) -> int:
    """The smallest element below that holds nearly all the prose.

    An element that holds paragraphs of its own is not left for a child, nor is
    one whose children are of the same make (a text cut in two by an advert), nor
    one with a list of sentences above that child (what matters, in brief).
    """
    totals = totals_of(outline, prose)
    children: dict[int, list[int]] = {}
    for index, item in enumerate(outline.nodes):
        children.setdefault(item.parent, []).append(index)
    own: dict[int, float] = {}
    for block, value in zip(outline.blocks, prose, strict=True):
        home = home_of(outline, block.node)
        own[home] = own.get(home, 0.0) + value
    sentences = totals_of(outline, [float(value >= PROSE_CHARS) for value in prose])
    listed = totals_of(
        outline, [float(b.kind == "item" and v >= PROSE_CHARS) for b, v in zip(outline.blocks, prose, strict=True)]
    )
    while True:
        below = children.get(node, [])
        heavy = next((c for c in below if totals[c] >= _NEARLY_ALL * totals[node]), None)
        if heavy is None or outline.nodes[heavy].element.tag in OWN_ELEMENTS or own.get(node, 0.0) >= PROSE_CHARS:
            return node
        if title is not None and any(title < c < heavy and listed[c] >= 2 for c in below):
            return node
        make = signature_of(outline, heavy)
        if any(
            c != heavy
            and totals[c] >= PROSE_CHARS
            and signature_of(outline, c) == make
            and (make[1] or c > heavy or sentences[c] >= _MORE_THAN_A_STANDFIRST)
            for c in below
        ):
            return node
        if outline.nodes[heavy].element.tag == "section" and any(
            c > heavy and outline.nodes[c].element.tag == "section" and totals[c] >= PROSE_CHARS for c in below
        ):
            return node
        node = heavy
