"""The marks between which a page's own dates stand: its headline, and where its text begins."""

from __future__ import annotations

from typing import Any

from scraper.reading.bounded import opening_within
from scraper.reading.document import fold

TEXT_TAGS = (
    "h1", "p", "div", "span", "time", "li", "td", "dd", "dt", "small", "em", "i", "b", "strong", "abbr", "a", "header", "section",
    "address", "font", "label", "h2", "h3", "h4", "h5", "h6", "footer", "br", "img", "svg", "article", "ul", "ol", "meta",
    "figure", "sup", "u", "mark", "cite", "data", "main", "button",
    "amp-timeago", "relative-time", "time-ago",
)  # fmt: skip
_MIN_PARAGRAPH = 80
_ENOUGH = 15
INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "small", "span", "strong"})


def headline_of(body: Any, title: str) -> Any:
    """The heading with the article's title; else the first `h1` that is as long as one."""
    best = None
    for heading in body.iter("h1"):
        text = fold(heading.text_content())
        if text == title:
            return heading
        if best is None or len(text) > 20 >= len(fold(best.text_content())):
            best = heading
    lesser = body.iter("h2", "h3", "h4") if title else ()
    return next((heading for heading in lesser if fold(heading.text_content()) == title), best)


def opening_of(body: str) -> str:
    """How a text begins, as `first_of_text` finds it: its first paragraph that is long enough to be one."""
    return next((p for p in body.split("\n\n") if len(p) >= _MIN_PARAGRAPH and not p.startswith("## ")), "")[
        :_MIN_PARAGRAPH
    ]


def first_of_text(root: Any, opening: str) -> Any:
    """The element in or behind which the article's text begins; None where the markup does not have it."""
    initials = opening[:2]
    for element in root.iter(*TEXT_TAGS):
        text, tail = element.text, element.tail
        if text and initials in text and opening.startswith(start := fold(text[:120])[:40]):
            whole = element if element.tag not in INLINE else element.getparent()
            if len(start) >= _ENOUGH or _begins(whole, opening):
                return element
        start = fold(tail[:120])[:40] if tail and initials in tail and element is not root else ""
        if len(start) >= _ENOUGH and opening.startswith(start):
            return element
    return None


def _begins(element: Any, opening: str) -> bool:
    """True where the element's own text begins so, however it is cut into bold and plain."""
    return fold(opening_within(element, limit=2 * _MIN_PARAGRAPH))[: 2 * _ENOUGH] == opening[: 2 * _ENOUGH]


def region_of(body: Any, headline: Any, near: Any) -> Any:
    """Where to look: what holds headline and text, and one level around it; the whole page where either is unknown."""
    if headline is None or near is None:
        return body
    holders = {near, *near.iterancestors()}
    common = next((a for a in (headline, *headline.iterancestors()) if a in holders), body)
    parent = common.getparent()
    return body if parent is None or parent.tag == "html" else parent


def is_at_foot(line: Any, near: Any) -> bool:
    """True for a line in the element that holds the article, or right beside that; not for one in a list or an aside of it."""
    beside = near.getparent() if near is not None else None
    for above in (line, *line.iterancestors()):
        if above is near or above is beside:
            return True
        if above.tag in ("aside", "ul", "ol", "nav", "article"):
            return False
    return False
