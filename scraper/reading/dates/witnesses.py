"""What a page displays of its dates, as evidence: how much each line weighs, and what it may prove alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from scraper.article import Stamp
from scraper.reading.dates.claims import Role
from scraper.reading.dates.shown import CHOSEN_BY_LAYOUT, Shown

_NUMBERS = re.compile(r"\d+")
_CLOCK = re.compile(r"\d\s?[h:]\s?\d\d(?!\d)", re.I)
_ELAPSED = re.compile(r"\b(?:il\s+y\s+a|depuis|ago|hier|avant-hier|aujourd|yesterday|today)\b", re.I)


@dataclass(frozen=True, slots=True)
class Display:
    """A displayed stamp as evidence: `weight` in the same measure as claims; `marked` where words name its role."""

    stamp: Stamp
    weight: float
    marked: bool
    place: str
    founds: bool
    """True where it may be the date even if no metadata says so."""
    is_relative: bool
    """True for "hier à 14h" and "il y a 2 heures", which are only as good as the moment the page was seen."""


def displays_of(lines: Sequence[Shown], role: Role) -> list[Display]:
    """The displayed stamps of one role, weighed by where they stand and what they are called."""
    displays = []
    for line in lines:
        stamp = line.stamps.published if role == "published" else line.stamps.modified
        if stamp is None:
            continue
        marked = line.is_named or role == "modified"
        founds = (marked or (line.score >= 4 and line.is_only_a_stamp)) and not line.is_undated
        is_relative = _is_relative(stamp) and not _is_hour_of(line.stamps.published, stamp)
        display = Display(stamp, _weight(line, marked), marked, line.place, founds, is_relative)
        if (line.is_after_text and display.is_relative) or (not marked and _is_bare_word(stamp)):
            # "Mis à jour à 07h16" of a neighbour; "hier" on a button
            display = replace(display, founds=False)
        displays.append(display)
    return displays


def last_resort(lines: Sequence[Shown]) -> list[Display]:
    """What may be the publication where nothing better speaks: the first line that is a date and little else.

    Not one that only says "hier", which may be a button or another language's
    "here", nor one of several, equally likely, below the text that name different days.
    """
    dated = [
        (line, stamp)
        for line in lines
        if (stamp := line.stamps.published) and not line.is_undated and not _is_bare_word(stamp)
    ]
    bare = [(line, stamp) for line, stamp in dated if line.is_only_a_stamp]
    if bare and bare[0][0].is_after_text:
        days = {stamp.at.date() for line, stamp in bare if line.score == bare[0][0].score}
        bare = bare if len(days) == 1 else []
    bare = bare or [
        (line, stamp)
        for line, stamp in dated
        if (line.where == "head" or line.score >= 4) and line.place.split(".")[0] != "p"
    ]
    return [Display(stamp, 1, False, line.place, True, _is_relative(stamp)) for line, stamp in bare[:1]]


def _is_relative(stamp: Stamp) -> bool:
    digits = _NUMBERS.findall(stamp.text)
    return not stamp.year_inferred and not any(len(d) == 4 for d in digits) and len(digits) < 3


def _is_hour_of(first: Stamp | None, stamp: Stamp) -> bool:
    """True for the hour alone beside a day that is told: "Publié le 4 mai 2026 à 9h, mis à jour à 11h"."""
    if first is None or first is stamp or _is_relative(first):
        return False
    return bool(_CLOCK.search(stamp.text)) and not _ELAPSED.search(stamp.text)


def _is_bare_word(stamp: Stamp) -> bool:
    return stamp.precision == "day" and not _NUMBERS.search(stamp.text)


def _weight(line: Shown, marked: bool) -> float:
    if line.score >= CHOSEN_BY_LAYOUT:
        return 40
    if marked:
        return 12 if line.is_after_text else 30
    if not line.is_only_a_stamp or line.is_before_headline or not line.score:
        return 3
    return 12 if line.score >= 6 else 9 if line.score >= 4 else 4
