"""An element's text, no further than is asked for: a box may hold the whole page, and be one of thousands."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from scraper.reading.document import fold


def texts_within(element: Any, *, limit: int) -> list[str]:
    """The texts in an element, folded, empty ones left out; cut off soon after `limit` letters."""
    texts: list[str] = []
    length = 0
    for part in element.itertext():
        if text := fold(part):
            texts.append(text)
            length += len(text)
            if length > limit:
                break
    return texts


def opening_within(element: Any, *, limit: int) -> str:
    """How an element's text begins, as it stands in the markup; cut off soon after `limit` letters."""
    opening = ""
    for part in element.itertext():
        opening += part
        if len(opening) > limit:
            break
    return opening


def exceeds(texts: Iterable[str], letters: int) -> bool:
    """True where the texts have more letters together; those behind are not read."""
    count = 0
    for text in texts:
        count += len(text)
        if count > letters:
            return True
    return False
