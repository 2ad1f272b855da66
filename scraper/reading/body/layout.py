"""What a publisher's layout says about a page: CSS selectors, each of which may match nothing."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from lxml.cssselect import CSSSelector

from scraper.reading.body.blocks import Outline
from scraper.reading.body.outline import text_of


def select(tree: Any, selector: str | None) -> list[Any]:
    """The elements a selector matches, in the order of the page; [] for None.

    Raises:
        cssselect.SelectorError: the selector is not CSS: a fault of the publisher's file.
    """
    if not selector:
        return []
    found: Any = _compiled(selector)(tree)
    return list(found)


def select_text(tree: Any, selector: str | None) -> tuple[str, Any] | None:
    """The text of the first match that has any, and the element."""
    for element in select(tree, selector):
        if text := text_of(element):
            return text, element
    return None


def blocks_within(outline: Outline, elements: list[Any]) -> list[int]:
    """Indices of the outline's blocks that stand in one of the elements, in order."""
    wanted = set(elements)
    inside: list[bool] = []
    for node in outline.nodes:
        inside.append(node.element in wanted or (node.parent >= 0 and inside[node.parent]))
    return [index for index, block in enumerate(outline.blocks) if inside[block.node]]


@lru_cache(maxsize=512)
def _compiled(selector: str) -> CSSSelector:
    return CSSSelector(selector)
