"""Posts that only their clocks part: the paragraphs of one box, some of which open with an hour ("18h50. Fin du direct")."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from scraper.article import Post
from scraper.reading.document import Document, fold
from scraper.reading.live_display import minutes_of, run_one_way

_OPENS = re.compile(
    r"(?:à\s)?(?P<clock>(?:[01]?\d|2[0-3])\s?[h:H]\s?[0-5]\d)(?:\s*[.:–—|-]+(?:\s+|$)|\s+(?=[«\"“A-ZÀ-Ý])|\s*$)"
)
_HEADINGS = frozenset({"h2", "h3", "h4", "h5"})
_LINES = frozenset({"p", "ul", "ol", "blockquote", *_HEADINGS})
_MOST_BOXES = 400


def posts_in_lines(document: Document) -> list[tuple[Post, str]]:
    """(post, the clock that opens it) of the box with the most of them, in the order of the page; [] where the clocks run wild.

    What stands between two clocks belongs to the first. The instants are still
    to be found: `live_display.dated` knows the day.
    """
    boxes = dict.fromkeys(line.getparent() for line in document.tree.iter("p", "h2", "h3", "h4"))
    found = (list(_posts(box)) for box in itertools.islice(boxes, _MOST_BOXES) if box is not None)
    posts = max(found, key=len, default=[])
    minutes = [minute for _, clock in posts if (minute := minutes_of(clock)) is not None]
    return posts if run_one_way(minutes) else []


def _posts(box: Any) -> Iterator[tuple[Post, str]]:
    clock, title, parts = "", None, list[str]()
    for line in box:
        if line.tag not in _LINES:
            continue
        text = fold(line.text_content())
        opening = _OPENS.match(text)
        if opening and (line.tag in _HEADINGS or _is_set_off(line)):
            if clock and (parts or title):
                yield _post(title, parts), clock
            clock, title, parts = opening["clock"], None, []
            text = text[opening.end() :]
            if line.tag in _HEADINGS:
                title, text = text or None, ""
        if clock and text:
            parts.append(text)
    if clock and (parts or title):
        yield _post(title, parts), clock


def _post(title: str | None, parts: list[str]) -> Post:
    return Post(title=title if parts else None, body="\n\n".join(parts) or title or "", at=None)


def _is_set_off(line: Any) -> bool:
    """True for an hour in bold: one in plain letters may open any sentence."""
    first = next(iter(line), None)
    if first is None or first.tag not in ("strong", "b") or (line.text or "").strip():
        return False
    return _OPENS.match(fold(first.text_content()) + " ") is not None
