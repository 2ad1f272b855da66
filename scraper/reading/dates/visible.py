"""What a reader sees of an element: its words without those of scripts and styles, which may stand between them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from lxml import etree

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
