"""Which element of the page holds the article: where its byline, its date and its pictures are looked for."""

from __future__ import annotations

from typing import Any

from scraper.reading.body.blocks import Outline


def element_around(outline: Outline, indices: list[int], title_element: Any) -> Any | None:
    """The smallest element above all the body's blocks, and above the title where that is not the whole page."""
    if not indices:
        return None
    above = outline.ancestry(outline.blocks[indices[0]].node)
    for index in indices[1:]:
        others = set(outline.ancestry(outline.blocks[index].node))
        above = [node for node in above if node in others]
    element = outline.nodes[above[0]].element if above else None
    if element is None or title_element is None:
        return element
    around = set(title_element.iterancestors())
    both = element
    while both is not None and both not in around:
        both = both.getparent()
    return both if both is not None and both.tag not in ("html", "body") else element
