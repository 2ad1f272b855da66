"""The numbers of footnotes in a text, which are none of its words."""

from __future__ import annotations

from typing import Any

_LONGEST_MARK = 3


def is_bare_mark(link: Any) -> bool:
    """True for the number of a footnote right behind a word: "Kessel<a href='#note-1'>1</a>"."""
    text = link.text or ""
    if not (text.isdigit() and len(text) <= _LONGEST_MARK and (link.get("href") or "").startswith("#")):
        return False
    before = link.getprevious()
    behind = before.tail if before is not None else link.getparent().text
    return bool(behind) and not behind[-1].isspace() and behind[-1] not in "(["


def is_raised_mark(element: Any) -> bool:
    """True for the raised number of a footnote: a link within the page, or in one."""
    if not len(element):
        return (element.text or "").strip().isdigit() and (element.getparent().get("href") or "").startswith("#")
    return len(element) == 1 and not (element.text or "").strip() and (element[0].get("href") or "").startswith("#")
