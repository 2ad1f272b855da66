"""Where in the page the text that was read begins and ends."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from scraper.reading.bounded import opening_within
from scraper.reading.bylines.bare import DATE
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signs import INLINE, OPENING
from scraper.reading.document import fold

_OPENING = 8
"""Among so many paragraphs the first two that are neither heading nor byline are looked for."""
_LONGEST_BYLINE = 160


def ends_of_text(near: Any, paragraphs: Sequence[str]) -> tuple[Any, Any, Any]:
    """The elements that hold the first, the second and the last paragraph; None where they are not found."""
    said = [paragraph.removeprefix("## ")[:40] for paragraph in paragraphs if len(paragraph) > 20]
    if near is None or not said:
        return None, None, None
    ending = said[-1]
    opening = [paragraph for paragraph in paragraphs[:_OPENING] if len(paragraph) > 20]
    said = [
        paragraph[:40] for paragraph in opening if not paragraph.startswith("## ") and not _signs(paragraph)
    ] or said
    letters = "".join(line[0] for line in (*said[:2], ending))
    blocks = [
        block
        for block in near.iter("p", "div", "li", "h2", "h3", "blockquote", "span", "td", "font")
        if _opens(block, letters) and not _in_figure(block)
    ]
    first = next((block for block in blocks if _begins(block, said[0])), None)
    second = next((block for block in blocks if len(said) > 1 and _begins(block, said[1])), None)
    last = next((block for block in reversed(blocks) if _begins(block, ending)), None)
    if last is None:  # a paragraph that only a line break sets apart
        breaks = list(near.iter("br", "strong", "b", "em", "i", "a"))
        last = next((b for b in reversed(breaks) if fold((b.tail or "")[:300]).startswith(ending)), None)
    return first, second, last


def _in_figure(block: Any) -> bool:
    """True for a caption, which may repeat how the text begins."""
    return next(block.iterancestors("figure", "figcaption"), None) is not None


def _signs(paragraph: str) -> bool:
    """True for a byline that was left in the text: "Par Anne Vasseur", "Anne Vasseur Publié le 17/03/2025"."""
    if len(paragraph) > _LONGEST_BYLINE or not (OPENING.match(paragraph) or DATE.search(paragraph)):
        return False
    return bool(read_byline(paragraph).authors)


def _opens(block: Any, letters: str) -> bool:
    """True where a block's first letter is one of `letters`, or stands in an inline element that opens it."""
    own = (block.text or "").lstrip()
    return own[0] in letters if own else bool(len(block)) and block[0].tag in INLINE


def _begins(block: Any, said: str) -> bool:
    if not _opens(block, said[0]):
        return False
    opening = opening_within(block, limit=80).lstrip()
    return opening[:1] == said[0] and fold(opening[:300]).startswith(said)
