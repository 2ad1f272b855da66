"""Clocks that stand apart from their day: "lundi 5 mai 2025" above a blog's entry, "à 09:17" at its foot."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime

from scraper.article import Stamp, Stamps
from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.shown import Shown
from scraper.reading.stamps.calendar import settled
from scraper.reading.stamps.words import plain_letters

_CLOCK = re.compile(r"[^\d]*\d{1,2}(?:\s?[:h]\s?(?:\d\d)?){1,2}(?:\s?min)?(?:\s?[ap]\.?m\b\.?)?(?:\s[a-z]{2,4})?\W*")
_DAY_WORD = re.compile(
    r"\b(?:hier|aujourd|ce (?:matin|midi|soir)|cette nuit|lun|mar|mer|jeu|ven|sam|dim|today|yesterday|il y a|ago|instant)"
)
_BYLINE = re.compile(r"(?:par|by)\s", re.IGNORECASE)
_TOLD = re.compile(r"(?:^|[^a-z])(?:a|at|um|@) \d{1,2} ?[:h]")
""" "à 09:17", not the length of a film."""


def is_clock_alone(stamp: Stamp) -> bool:
    """True where the words name an hour and no day: the day is then that of whenever the page was fetched."""
    text = plain_letters(stamp.text)
    return _CLOCK.fullmatch(text) is not None and _DAY_WORD.search(text) is None


def with_days(lines: Sequence[Shown], seen_at: datetime) -> list[Shown]:
    """The lines, in their order, with the one day that the page shows above its text given to the first lone clock.

    Another lone clock may speak for a date, but not be one; except on the very
    day of `seen_at`, when a page says "publié à 14h05".
    """
    days = {
        shown.at.date(): (line, shown.text)
        for line in lines
        if (shown := line.stamps.published) and shown.precision == "day" and line.is_only_a_stamp
        if not line.is_after_text
    }
    found = []
    for line in lines:
        stamp = line.stamps.published
        if stamp is None or not is_clock_alone(stamp):
            found.append(line)
        elif len(days) == 1 and (line.is_named or _TOLD.search(plain_letters(line.text))):
            day, (above, words) = days.popitem()
            dated = Stamps(published=_on(day, words, stamp), modified=line.stamps.modified)
            found.append(replace(above, stamps=dated))
        else:
            is_today = stamp.at.date() == seen_at.astimezone(stamp.at.tzinfo).date()
            found.append(line if is_today else replace(line, is_undated=True))
    return found


def with_claimed_day(lines: Sequence[Shown], claims: Sequence[DateClaim]) -> list[Shown]:
    """The lines, with the one day of publication that `claims` give, none of them an hour, to a lone clock in the byline.

    "Par Anne Vasseur - 05:03" below the title, beside metadata that write "2020-03-25".
    """
    written = [claim.written for claim in claims if claim.role == "published"]
    days = {w.wall.date() for w in written}
    bylines = [
        (line, stamp)
        for line in lines
        if line.where == "head" and _BYLINE.match(line.text)
        if (stamp := line.stamps.published) is not None and is_clock_alone(stamp)
    ]
    if len(days) != 1 or any(w.precision != "day" for w in written) or len(bylines) != 1:
        return list(lines)
    (day,), ((byline, clock),) = days, bylines
    stamps = replace(byline.stamps, published=_on(day, str(day), clock))
    dated = replace(byline, stamps=stamps, is_undated=False)
    return [dated if line is byline else line for line in lines]


def _on(day: date, words: str, clock: Stamp) -> Stamp:
    """The clock on that day, which `words` give."""
    at = datetime.combine(day, clock.at.time(), tzinfo=clock.at.tzinfo)
    return replace(clock, at=settled(at), text=f"{words} {clock.text}")
