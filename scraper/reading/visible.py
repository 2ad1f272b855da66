"""What a reader sees of an element: its words without those of scripts and styles, or of classes kept for screen readers."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree

from scraper.reading.document import fold

_UNSEEN_CLASS = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.I)
_UNSEEN = ("script", "style", "noscript", "template")


def visible_texts(element: Any) -> Iterator[str]:
    """The texts of an element in their order, as they stand in the markup."""
    walk = etree.iterwalk(element, events=("start", "end"))
    for event, node in walk:
        if event == "end":
            if node.tail and node is not element:
                yield node.tail
        elif node.tag in _UNSEEN:
            walk.skip_subtree()
        elif node.text:
            yield node.text


def seen_text(element: Any, *, without: Any = None) -> str:
    """The words of an element without those of one within it, and those that its classes keep for screen readers."""
    parts: list[str] = []
    pending = [(element, False)]
    while pending:
        node, is_tail = pending.pop()
        if is_tail:
            parts.append(node.tail or "")
            continue
        if isinstance(node.tag, str) and node is not without and not _UNSEEN_CLASS.search(node.get("class") or ""):
            parts.append(" " if node.tag == "br" else node.text or "")
            for child in reversed(node):
                pending += [(child, True), (child, False)]
    return fold("".join(parts))
