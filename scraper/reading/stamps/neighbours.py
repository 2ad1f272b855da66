"""What the dates of one line tell about each other: an hour of its day, the publication before an update."""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Literal

from scraper.reading.stamps.records import Ago, CalendarDay, Clock, Day, DaysBack

MAX_GAP = 14
"""Letters between a day and its time ("14 septembre 2023  —  à 18h50"); no word stands between them."""

Role = Literal["published", "modified", "both"]


@dataclass(frozen=True, slots=True)
class Expression:
    """A day, a time, or both, that stand together. `start` and `end` take in the word that says what it is."""

    role: Role | None
    day: Day | None
    clock: Clock | None
    start: int
    end: int
    stands_alone: bool
    """True where it may be the publication though no word says so."""


def told_by_neighbours(found: list[Expression], role: Role | None, start: int, plain: str) -> list[Expression]:
    """The dates of a line, joined and named by those beside them; `role` at `start` is a word that follows the last."""
    joined = _with_own_hour(_without_ago_before_day(found))
    return _with_trailing_role(_with_date_before_update(joined), role, start, plain)


def _without_ago_before_day(found: list[Expression]) -> list[Expression]:
    """ "Publié il y a 1 semaine, le 26/11/2023": the day says the same, and better."""
    kept: list[Expression] = []
    for expression in found:
        last = kept[-1] if kept else None
        exact = isinstance(expression.day, CalendarDay) or (isinstance(expression.day, DaysBack) and expression.clock)
        same = exact and expression.role is None
        if last and same and isinstance(last.day, Ago) and expression.start - last.end <= MAX_GAP:
            kept[-1] = replace(expression, role=last.role, start=last.start)
        else:
            kept.append(expression)
    return kept


def _with_own_hour(found: list[Expression]) -> list[Expression]:
    """ "Date de publication : 14/09/2023 – Heure de publication : 18:50", "14 septembre 2023, publié à 18h50"."""
    kept: list[Expression] = []
    for expression in found:
        last = kept[-1] if kept else None
        if (
            last is not None
            and expression.day is None
            and last.clock is None
            and isinstance(last.day, CalendarDay)
            and expression.start - last.end <= MAX_GAP
            and (expression.role == last.role or (last.role is None and expression.role == "published"))
        ):
            kept[-1] = replace(last, role=expression.role, clock=expression.clock, end=expression.end)
        else:
            kept.append(expression)
    return kept


def _with_date_before_update(found: list[Expression]) -> list[Expression]:
    """ "… 14/09/2023 18:50 (mis à jour : 19:56)": to the minute, beside a named update, it can only be the publication."""
    kept = list(found)
    for position, (first, update) in enumerate(pairwise(found)):
        whole = isinstance(first.day, CalendarDay) and first.day.year is not None
        exact = whole and first.clock is not None and first.clock.minute is not None
        if exact and first.role is None and update.role == "modified" and update.start - first.end <= MAX_GAP:
            kept[position] = replace(first, stands_alone=True)
    return kept


def _with_trailing_role(found: list[Expression], role: Role | None, start: int, plain: str) -> list[Expression]:
    """ "14 sept. 2023 à 18:50 (mis à jour)": the word stands after its only date."""
    if role == "modified" and len(found) == 1 and found[0].role is None:
        between = plain[found[0].end : start]
        if len(between) <= 3 and "(" in between:
            return [replace(found[0], role="modified")]
    return found
