"""Finds the small lines of a page that look like a date, and judges where they stand."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any, Literal

from scraper.publisher import Layout
from scraper.reading.document import Document, fold

Where = Literal["before", "head", "after"]
"""Above the headline; between it and the text; below the first long paragraph."""

_MONTH = r"(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)"
_MAYBE = re.compile(r"[0-9Hhyi](?:(?<=[0-9])|(?<=[Hh])ier\b|(?<=H)IER|(?<=y) a |(?<=i)nstant)")
"""A digit, "hier", "il y a", "instant": begun with a set of letters, it is found twice as fast."""
_is_maybe = _MAYBE.search
_HINT = re.compile(
    r"\d\s?[:hH]\s?\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d\d"
    rf"|\d(?:er)?\.?\s*{_MONTH}|\b{_MONTH}[a-zéû.]*\s+\d"
    r"|(?:hier|aujourd.hui|matin)\b|il y a \w|l.instant|\bago\b",
    re.I,
)
_TEXT_TAGS = (
    "h1", "p", "div", "span", "time", "li", "td", "dd", "dt", "small", "em", "i", "b", "strong", "abbr", "a", "header", "section",
    "address", "font", "label", "h2", "h3", "h4", "h5", "h6", "footer", "br", "img", "svg", "article", "ul", "ol", "meta",
    "figure", "sup", "u", "mark", "cite", "data", "main", "button",
    "amp-timeago", "relative-time", "time-ago",
)  # fmt: skip
_OTHER_PARTS = frozenset({"aside", "nav", "footer", "form", "figure", "blockquote", "select", "noscript"})
_WHOLES = frozenset({"body", "article", "main", "html", "header"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_CARDS = frozenset({"article", "li"})
_INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "small", "span", "strong"})
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comment(?:s|aires?)?|reactions?|related|recommend\w*|sidebar|side|widget-area|widgets|plus-lus|most|popular|"
    r"newsletter|agenda|ticker|live-post|lire-aussi|fil-info|latest|alaune|push|promo|carousel|slider|navbar|menu|"
    r"archives?|edition|hour|clock|today|current-date|weather|meteo)(?:$|[\s_-])",
    re.I,
)
_CARD_NAME = re.compile(r"(?:^|[\s_-])(?:teasers?|cards?|tiles?|vignettes?|items?|blocs?|posts?)(?:$|[\s_-])", re.I)
_STAMP_NAME = re.compile(r"date|time|publi|posted|updat|modif|maj|horodat|meta|byline|signature|author|info", re.I)
_PLACE_SCORES: dict[Where, int] = {"before": 2, "head": 4, "after": 1}
_MAX_LETTERS = 220
_HITS_LOOKED_AT = 400
"""No article has more; a page made to waste time may."""


@dataclass(frozen=True, slots=True)
class Line:
    """A small element with a date in it. `score`: how likely, by its place and names, it speaks of this article."""

    element: Any
    where: Where
    score: int


def lines_with_dates(
    document: Document, *, near: Any, layout: Layout | None, is_settled: Callable[[], bool]
) -> Iterator[Line]:
    """The page's lines that look like a date, in its order; those of other articles and of the site left out.

    They end where the text begins if `is_settled` by then.
    """
    body = document.tree.find("body")
    if body is None:
        return
    headline = _headline(body)
    # Elements are kept, not their ids: lxml gives an element that nobody holds a new identity.
    own = [element for element in (headline, near) if element is not None]
    around = {ancestor for element in own for ancestor in (element, *element.iterancestors())}
    dropped = {element for selector in (layout.drop if layout else ()) for element in document.tree.cssselect(selector)}
    where: Where = "before" if headline is not None else "head"
    seen: set[Any] = set()
    sizes = _Sizes()
    for element in _region(body, headline, near).iter(*_TEXT_TAGS):
        if element is headline:
            where = "head"
        for hit in _hits(element):
            line = _line_around(hit, around, sizes)
            if line in seen:
                continue
            seen.add(line)
            if sizes.is_short(line) and not _is_prose(line, sizes) and not _is_elsewhere(line, around, dropped):
                yield Line(line, where, _PLACE_SCORES[where] + _name_score(line))
        if len(seen) > _HITS_LOOKED_AT:
            return
        if where == "head" and element.tag == "p" and _is_long(element):
            if is_settled():
                return
            where = "after"


class _Sizes:
    """Whether elements hold no more than a line; each is measured once, for its neighbours ask again."""

    def __init__(self) -> None:
        self._short: dict[Any, bool] = {}

    def is_short(self, element: Any) -> bool:
        known = self._short.get(element)
        if known is None:
            known = self._short[element] = _is_short(element)
        return known


def _hits(element: Any) -> list[Any]:
    """The element itself, or its parent for the text behind it, where the text looks like a date."""
    text, tail = element.text, element.tail
    hits = []
    if (text and _is_maybe(text) and _looks_like_date(text)) or element.get("datetime"):
        hits.append(element)
    if tail and _is_maybe(tail) and _looks_like_date(tail):
        hits.append(element.getparent())
    return hits


def _looks_like_date(text: str) -> bool:
    return 2 < len(text) < _MAX_LETTERS and bool(_HINT.search(text))


def _region(body: Any, headline: Any, near: Any) -> Any:
    """Where to look: what holds headline and text, and one level around it; the whole page where either is unknown."""
    if headline is None or near is None:
        return body
    holders = {near, *near.iterancestors()}
    common = next((a for a in (headline, *headline.iterancestors()) if a in holders), body)
    parent = common.getparent()
    return body if parent is None or parent.tag == "html" else parent


def _headline(body: Any) -> Any:
    best = None
    for heading in body.iter("h1"):
        if len(fold(heading.text_content())) > 20:
            return heading
        best = best if best is not None else heading
    return best


def _line_around(element: Any, around: set[Any], sizes: _Sizes) -> Any:
    """The largest element around that is still one line: where "Publié le" stands beside its `<time>`."""
    line = element
    for _ in range(4):
        parent = line.getparent()
        if parent is None or parent in around or parent.tag in _WHOLES or not sizes.is_short(parent):
            break
        line = parent
    return line


def _is_elsewhere(line: Any, around: set[Any], dropped: set[Any]) -> bool:
    """True in a navigation, a card that leads to another article, a comment, what the publisher's file drops."""
    if line.tag in _HEADINGS:
        return True  # "Grève du 13 avril : …"
    for element in (line, *line.iterancestors()):
        if element in dropped:
            return True
        if element in around:
            return False
        tag = element.tag
        if tag in _OTHER_PARTS or (tag in _CARDS and _is_card(element)) or (tag == "a" and _is_title_link(element)):
            return True
        for names in (element.get("class"), element.get("id")):
            if names and (_ASIDE.search(names) or (_CARD_NAME.search(names) and _is_card(element))):
                return True
    return False


def _is_card(element: Any) -> bool:
    """A short piece with a link that reads like a headline."""
    return len(element.text_content()) < 900 and any(
        _is_title_link(link) for link in element.iter("a", "h2", "h3", "h4")
    )


def _is_title_link(link: Any) -> bool:
    return (link.tag != "a" or bool(link.get("href"))) and len(fold(link.text_content())) > 40


def _is_prose(line: Any, sizes: _Sizes) -> bool:
    """True for a piece of a paragraph: a date set in bold, a name in a link."""
    parent = line.getparent()
    return (
        line.tag in _INLINE
        and parent is not None
        and parent.tag in ("p", "blockquote", "li")
        and not sizes.is_short(parent)
    )


def _is_short(element: Any) -> bool:
    letters = 0
    for text in element.itertext():
        letters += len(text.strip())
        if letters > _MAX_LETTERS:
            return False
    return True


def _is_long(paragraph: Any) -> bool:
    return sum(len(text) for text in paragraph.itertext()) > 200


def _name_score(line: Any) -> int:
    names = " ".join(filter(None, (line.get("class"), line.get("id"), line.get("itemprop"))))
    return 2 if line.tag == "time" or _STAMP_NAME.search(names) else 0
