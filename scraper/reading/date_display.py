"""Reads the lines of a page that show when the article was published and modified."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scraper.article import Stamp, Stamps
from scraper.publisher import Layout
from scraper.reading.date_claims import DateClaim, Role, attribute_claim
from scraper.reading.date_lines import Line, Where, lines_with_dates
from scraper.reading.document import Document, fold
from scraper.reading.stamp_words import plain_letters
from scraper.reading.timestamps import read_timestamps

CHOSEN_BY_LAYOUT = 20
"""The score of a line that the publisher's file names."""

_NAMED = 6
_MODIFIED = re.compile(r"modif|updat|maj\b|mise?-?\s?a-?\s?jour|actualis|revis")
_PUBLISHED = re.compile(r"publi|poste|cree|creat|mise? en ligne|entry-date")
_MAX_GAP = 12
_MAX_OTHER_LETTERS = 70
"""What may stand beside a stamp: names, an agency, a section, "Partager"."""
_LINES_LOOKED_AT = 40


@dataclass(frozen=True, slots=True)
class Shown:
    """What one line of the page shows. `score`: how likely it speaks of this article."""

    stamps: Stamps
    score: int
    is_named: bool
    """True where words call it the publication ("publié le"), not only its place."""
    where: Where
    is_only_a_stamp: bool
    """False for a sentence that happens to name a day."""
    place: str
    attributes: tuple[DateClaim, ...]
    """What its `<time datetime>` say to machines."""

    @property
    def is_after_text(self) -> bool:
        """True below the first long paragraph, where most dates belong to other articles."""
        return self.where == "after"

    @property
    def is_before_headline(self) -> bool:
        """True above the headline, where the site's own clock stands."""
        return self.where == "before"


def shown_stamps(document: Document, *, timezone: str, layout: Layout | None, near: Any) -> list[Shown]:
    """The page's lines with a date, the likeliest first; those that speak of other articles left out."""
    if layout and layout.stamp:
        chosen = [Line(element, "head", CHOSEN_BY_LAYOUT) for element in document.tree.cssselect(layout.stamp)]
        if found := [shown for line in chosen if (shown := _read(line, document, timezone))]:
            return found
    found = []
    lines = lines_with_dates(document, near=near, layout=layout, is_settled=lambda: any(map(_settles, found)))
    for line in lines:
        if len(found) >= _LINES_LOOKED_AT:
            break
        if shown := _read(line, document, timezone):
            found.append(shown)
    return sorted(found, key=lambda shown: -shown.score)


def _settles(shown: Shown) -> bool:
    """True for a line that leaves nothing to look for below the text."""
    return shown.is_named and shown.where == "head" and shown.is_only_a_stamp


def _read(line: Line, document: Document, timezone: str) -> Shown | None:
    element = line.element
    text = fold(" ".join(element.itertext()))
    stamps = read_timestamps(text, seen_at=document.fetched_at, timezone=timezone)
    attributes = tuple(_attributes(element))
    if not attributes and stamps.published is None and stamps.modified is None:
        return None
    named = _names_a_date(stamps.published) or _stands_beside_update(text, stamps)
    read = sum(len(stamp.text) for stamp in (stamps.published, stamps.modified) if stamp)
    return Shown(
        stamps=stamps,
        score=line.score + (_NAMED if named or stamps.modified else 0),
        is_named=named,
        where=line.where,
        is_only_a_stamp=len(text) - read <= _MAX_OTHER_LETTERS,
        place=".".join([str(element.tag), *(element.get("class") or "").split()[:2]]),
        attributes=attributes,
    )


def _names_a_date(stamp: Stamp | None) -> bool:
    """True where words call it the publication."""
    return stamp is not None and bool(
        re.match(r"\D*(?:publi|post|cree|mis|paru|first|premiere|date)", plain_letters(stamp.text))
    )


def _stands_beside_update(text: str, stamps: Stamps) -> bool:
    """True for "25/09/2018 à 14:06 - Mise à jour à 16:00": what stands before a named update is the publication."""
    if stamps.published is None or stamps.modified is None:
        return False
    start = text.find(stamps.published.text) + len(stamps.published.text)
    return 0 <= text.find(stamps.modified.text, start) - start <= _MAX_GAP


def _attributes(line: Any) -> Iterator[DateClaim]:
    for element in line.iter():
        named = element.get("itemprop") in ("datePublished", "dateModified")
        if named or _is_timed(element):
            claim = attribute_claim(element, _role(element, line))
            if claim is not None:
                yield claim


def _is_timed(element: Any) -> bool:
    return any(
        element.get(name)
        for name in ("datetime", "data-timestamp", "data-seconds", "data-datetime", "data-utime", "data-time")
    )


def _role(element: Any, line: Any) -> Role:
    """What a line calls one of its elements: the words right before it say more than its names."""
    names = [element.get("itemprop"), element.get("class")]
    words = [element.text]
    if element is not line:
        parent, previous = element.getparent(), element.getprevious()
        before = previous.tail if previous is not None else parent.text
        if not (before or "").strip() and previous is not None and previous.tag != "time":
            before = previous.text_content()[-40:]
        words.insert(0, before)
        names.append(parent.get("class") if parent is not line else None)
    said = plain_letters(" ".join(filter(None, words)))
    if _MODIFIED.search(said) or _PUBLISHED.search(said):
        return "modified" if _MODIFIED.search(said) else "published"
    for name in filter(None, names):
        # WordPress names a time "published updated" while no update is made.
        if _PUBLISHED.search(name.lower()) and not name.lower().endswith("modified"):
            return "published"
        if _MODIFIED.search(name.lower()):
            return "modified"
    return "published"
