"""Finds the small lines of a page that look like a date, and judges where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from scraper.reading.bounded import exceeds, opening_within
from scraper.reading.dates.hits import MAX_LETTERS, MONTH, hits_in, is_beside, tile_of
from scraper.reading.dates.places import Where, holds_title, is_elsewhere
from scraper.reading.dates.regions import INLINE, TEXT_TAGS, first_of_text, headline_of, is_at_foot, region_of
from scraper.reading.document import Document, fold
from scraper.reading.visible import visible_texts

_WHOLES = frozenset({"body", "article", "main", "html", "header"})
_STAMP_NAME = re.compile(
    r"date|datum|fecha|time|publi|posted|updat|modif|maj|horodat|meta|byline|signature|author|info", re.I
)
_RDFA = ("dc:date", "dc:created", "schema:date")
_PLACE_SCORES: dict[Where, int] = {"before": 2, "head": 4, "after": 1}
_OPENING_LETTERS = 120
_LONG_PARAGRAPH = 200
_POSTED = re.compile(
    r"(?:cet(?:te)? |ce |this )(?:article|billet|note|entrée|contenu|entry|post) (?:a été|was) \w+.{0,90}", re.I
)
"""The foot of an old blog's entry, which goes on about flows and trackbacks."""
_DATELINE = re.compile(
    rf".{{0,45}}\d(?:er)? {MONTH}[^\W\d]* (?:19|20)\d\d\W{{1,4}}\d{{1,2}} ?[:hH] ?\d\d(?= ?[-–—])", re.I
)
"""What opens a dispatch's first paragraph: "© Nom - mardi 4 mars 2025 - 11:09 -"."""
_UPDATED = re.compile(
    r"\W*(?:(?:derni[eè]re|article|last)\s+)?(?:mise?\s+à\s+jour|màj|modifi(?:é|cation)|actualisée?|updated?|modified)\b",
    re.I,
)
_HITS_LOOKED_AT = 400
"""No article has more; a page made to waste time may."""


@dataclass(frozen=True, slots=True)
class Line:
    """A small element with a date in it. `score`: how likely, by its place and names, it speaks of this article."""

    element: Any
    where: Where
    score: int
    core: Any = None
    """The part of it that holds the date, where it is not the whole."""
    text: str = ""
    """How it begins, where no more than that speaks of the date; empty for all of it."""


def lines_with_dates(
    document: Document, *, near: Any, title: str, opening: str, is_settled: Callable[[], bool]
) -> Iterator[Line]:
    """The page's lines that look like a date, in its order; those of other articles and of the site left out.

    `title` is the article's, `opening` how its text begins; either may be empty.
    Where the text begins, and `is_settled` by then, only what calls itself an
    update, at the article's own foot, is still looked at.
    """
    body = document.tree.find("body")
    if body is None:
        return
    headline = headline_of(body, title)
    first = first_of_text(body if near is None else near, opening) if opening else None
    # Elements are kept, not their ids: lxml gives an element that nobody holds a new identity.
    own = [element for element in (headline, near) if element is not None]
    around = {ancestor for element in own for ancestor in (element, *element.iterancestors())}
    around.update(first.iterancestors() if first is not None else ())
    where: Where = "before" if headline is not None else "head"
    settled = False
    has_rdfa = any(name in document.text for name in _RDFA)  # asked once: no other markup needs its attributes
    is_within_first = False
    seen: set[Any] = set()
    sizes = _Sizes()
    for element in region_of(body, headline, near).iter(*TEXT_TAGS):
        if element is headline:
            where = "head"
        elif where == "head" and is_within_first and first not in (element, *element.iterancestors()):
            where, settled = "after", is_settled()
        if element is first:
            is_within_first = True
            if dated := _opening(first, _DATELINE):
                yield Line(first, "head", _PLACE_SCORES["head"], text=dated)
        hits = hits_in(element, has_rdfa=has_rdfa)
        tile = None if where == "after" else tile_of(element)
        if tile is not None and (where == "head" or is_beside(tile, headline)):
            hits.append(tile)
        for hit in hits:
            line = _line_around(hit, around, sizes)
            if line in seen:
                continue
            seen.add(line)
            if settled and not (
                _UPDATED.match(opening_within(line, limit=_OPENING_LETTERS)) and is_at_foot(line, near)
            ):
                continue
            if dated := _opening(hit, _POSTED):
                yield Line(hit, where, _PLACE_SCORES["head"], text=dated)
                continue
            if sizes.is_short(line) and not _is_prose(line, sizes) and not is_elsewhere(line, where, around):
                yield Line(line, where, _PLACE_SCORES[where] + _name_score(line), None if hit is line else hit)
        if len(seen) > _HITS_LOOKED_AT:
            return
        if where == "head" and first is None and element.tag == "p" and _is_long(element):
            where, settled = "after", is_settled()


class _Sizes:
    """Whether elements hold no more than a line; each is measured once, for its neighbours ask again."""

    def __init__(self) -> None:
        self._short: dict[Any, bool] = {}

    def is_short(self, element: Any) -> bool:
        known = self._short.get(element)
        if known is None:
            known = self._short[element] = _is_short(element)
        return known


def _opening(element: Any, pattern: re.Pattern[str]) -> str:
    """How a paragraph begins, if it begins so; else empty."""
    match = pattern.match(fold((element.text or "")[:_OPENING_LETTERS]))
    return match.group() if match else ""


def _line_around(element: Any, around: set[Any], sizes: _Sizes) -> Any:
    """The largest element around that is still one line: where "Publié le" stands beside its `<time>`."""
    line = element
    for _ in range(4):
        parent = line.getparent()
        if parent is None or parent in around or parent.tag in _WHOLES or not sizes.is_short(parent):
            break
        if holds_title(parent):
            break
        line = parent
    return line


def _is_prose(line: Any, sizes: _Sizes) -> bool:
    """True for a piece of a paragraph: a date set in bold, a name in a link; not for one whose length is a script's."""
    parent = line.getparent()
    return (
        line.tag in INLINE
        and parent is not None
        and parent.tag in ("p", "blockquote", "li")
        and not sizes.is_short(parent)
        and _is_longer(visible_texts(parent))
    )


def _is_short(element: Any) -> bool:
    return not _is_longer(element.itertext())


def _is_longer(texts: Iterator[str]) -> bool:
    return exceeds((text.strip() for text in texts), MAX_LETTERS)


def _is_long(paragraph: Any) -> bool:
    return exceeds(visible_texts(paragraph), _LONG_PARAGRAPH)


def _name_score(line: Any) -> int:
    names = " ".join(filter(None, (line.get("class"), line.get("id"), line.get("itemprop"))))
    return 2 if line.tag == "time" or _STAMP_NAME.search(names) else 0
