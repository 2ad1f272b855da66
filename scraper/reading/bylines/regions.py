"""Where on a page a signature stands, in relation to the title and the text."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from scraper.reading.bounded import texts_within

Region = Literal["layout", "header", "above", "footer", "inside", "elsewhere"]
"""Where a signature stands: where the publisher's file says, or in relation to title and text."""

_ABOVE_TITLE = 60
_BELOW_TEXT = 60
_HEADS = 12
_WITHOUT_TEXT = 150
"""How many elements before the title, after the text, and after a title whose text was not found, still belong to it."""
_STANDFIRST = 12
"""How many elements after a text's first block may still stand right below it, where the second was not found."""
_OPENING_LETTERS = 120
"""A first block of the text that is longer is its first paragraph, even if it begins with "Par"."""


@dataclass(slots=True)
class Bounds:
    """The positions, in the order of the page, of what a signature stands beside; -1 where it was not met."""

    title: int = -1
    heading: Any = None
    """The title's element."""
    near: int = -1
    """The element that holds the text."""
    start: int = -1
    """The first block of the text."""
    second: int = -1
    has_second: bool = False
    """The text has a second block, met or not."""
    end: int = -1
    """The last element inside the last block."""
    first: Any = None
    """The first block itself."""
    text_behind: bool = False
    """A sentence was met below the text: what follows signs something else."""
    others: set[Any] = field(default_factory=set)
    """The boxes below the text whose headings say that other articles stand there."""
    only_others: int = -1
    """A heading below the text after which nothing but other articles stands: no box holds them apart."""
    others_heading: Any = None
    """That heading."""

    def region(self, position: int, element: Any) -> Region:
        """Where a position lies in relation to title and text."""
        begin = self.title if self.title >= 0 else self.near - _ABOVE_TITLE
        start = next((block for block in (self.start, self.second) if block > begin), max(begin, 0) + _WITHOUT_TEXT)
        opens_text = self.first is not None and self.first in (element, element.getparent())
        if begin <= position < start or (opens_text and _is_short(self.first)):
            return "header"
        if begin - _ABOVE_TITLE <= position < begin:
            return "above"
        if 0 <= self.end < position <= self.end + _BELOW_TEXT and not self._is_among_others(position, element):
            return "footer"
        return "inside" if self.start < position <= self.end else "elsewhere"

    def heads_title(self, position: int, element: Any) -> bool:
        """True above the title in a box that holds the title and no text."""
        if self.heading is None or not 0 <= self.title - position <= _HEADS:
            return False
        box = self.heading.getparent()
        return (
            box is not None
            and box in element.iterancestors()
            and self.first is not None
            and box not in self.first.iterancestors()
        )

    def follows_others(self, position: int, element: Any) -> bool:
        """True beside a heading of other articles, behind it, in the text's own box."""
        return (
            self.others_heading is not None
            and self.only_others < position
            and element.getparent() is self.others_heading.getparent()
        )

    def _is_among_others(self, position: int, element: Any) -> bool:
        if 0 <= self.only_others < position:
            return True
        return bool(self.others) and not self.others.isdisjoint(element.iterancestors())

    def follows_standfirst(self, position: int, element: Any) -> bool:
        """True between the first block of the text, which may be the standfirst, and the second."""
        if self.first is not None and self.first in element.iterancestors():
            return False
        return 0 <= self.start < position < (self.second if self.second >= 0 else self.start + _STANDFIRST)


def _is_short(element: Any) -> bool:
    return len(" ".join(texts_within(element, limit=_OPENING_LETTERS))) <= _OPENING_LETTERS
