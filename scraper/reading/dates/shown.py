"""What one line of a page shows of the article's dates."""

from __future__ import annotations

from dataclasses import dataclass

from scraper.article import Stamps
from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.places import Where

CHOSEN_BY_LAYOUT = 20
"""The score of a line that the publisher's file names."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """What one line of the page shows. `score`: how likely it speaks of this article."""

    text: str
    stamps: Stamps
    score: int
    is_named: bool
    """True where words call it the publication ("publié le"), not only its place."""
    where: Where
    is_only_a_stamp: bool
    """False for a sentence that happens to name a day."""
    place: str
    make: tuple[str, ...]
    """Tags and classes of the line and of what holds it: a list's lines are of one make."""
    attributes: tuple[DateClaim, ...]
    """What its `<time datetime>` say to machines."""
    is_labelled: bool = False
    """True where markup names the dates it holds for machines as the article's (microdata, RDFa, hAtom)."""
    is_undated: bool = False
    """True for an hour without a day: it may speak for a date, but not be one."""

    @property
    def is_after_text(self) -> bool:
        """True from the text's beginning on, where most dates belong to other articles."""
        return self.where == "after"

    @property
    def is_before_headline(self) -> bool:
        """True above the headline, where the site's own clock stands."""
        return self.where == "before"
