"""Reads when a page says that it was published and modified, in the words a French reader sees."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Sequence
from datetime import datetime, timedelta

from scraper.article import Stamp, Stamps
from scraper.reading.stamps.calendar import Moment, is_to_come, moment_of, settled, zone_named
from scraper.reading.stamps.expressions import find_expressions
from scraper.reading.stamps.neighbours import Expression
from scraper.reading.stamps.records import CalendarDay, LastWeekday, Setting

_MAX_LETTERS = 4000
_SEPARATORS = ("", "|", "•", "·", "/")
_CLOCKS_DIFFER = timedelta(hours=14)
_GLUED = re.compile(
    r"(?<=[^\W_])(?=(?:Publié|Posté|Mise? (?:à|en) |Modifié|Actualisé|Créé|Dernière m|Jusqu['’]))"
    r"|(?<=[a-zà-ÿ\d])(?=(?:PUBLIÉ|MISE? |MODIFIÉ|MAJ|M[àÀ]J))"
    r"|(?<=[Pp]ublié)(?=le)"
    r"|(?<=[a-zé.] (?:19|20)\d\d)(?=(?:[01]?\d|2[0-3])[h:][0-5]\d)"
)
"""Where markup without spaces leaves "Prénom NomPublié le" or "12 mars 201214h05"."""


def read_timestamps(text: str, *, seen_at: datetime, timezone: str, is_american: bool = False) -> Stamps:
    """Read when a page says that it was published and modified.

    `text` is what a French reader sees: "publié hier à 14h, mis à jour à 16h10".
    A date without a year is the latest that is not after `seen_at` (aware) and
    that agrees with the weekday, if one is written. `timezone` is the publisher's
    IANA name; `is_american`: numbers beside "p.m." are to be read month first.
    A part the text does not state is None; nothing is guessed.

    Raises:
        ValueError: `seen_at` has no zone, or `timezone` is no IANA name.
    """
    if seen_at.utcoffset() is None:
        raise ValueError(f"seen_at: expected a datetime with a time zone, got {seen_at!r}")
    now = seen_at.astimezone(zone_named(timezone))
    text = text[:_MAX_LETTERS]
    if "&" in text:
        text = html.unescape(text)  # "Publié le&nbsp;3 mai", escaped twice
    text = _GLUED.sub(" ", unicodedata.normalize("NFC", text))
    found = find_expressions(text, Setting(timezone, now.year, is_american))
    published = next((e for e in found if e.role in ("published", "both")), None)
    modified = next((e for e in found if e.role in ("modified", "both")), None)
    if published is None:
        published = next(
            (e for e in found if e.role is None and e.stands_alone and not is_to_come(e.day, e.clock, now)), None
        )
        if published and modified is None:
            modified = _second_of_two(found, text)
    # An update without a day is of the day before it, even where that day may not be the publication.
    anchor = published
    if published is None and modified is not None and modified.day is None:
        anchor = next((e for e in reversed(found) if e.day is not None and e.start < modified.start), None)
    first, last = _moments(anchor, modified, now)
    if modified and modified.role is None and first and last and last.at <= first.at:
        last = None  # nothing calls it the update, and it cannot be
    if published is None:
        first = None
    if published and published.role is None and first and _is_too_late(first, last, now):
        first = None  # nothing calls it the publication, and it cannot be
    return Stamps(published=_stamp(published, first, text), modified=_stamp(modified, last, text))


def _second_of_two(found: Sequence[Expression], text: str) -> Expression | None:
    """The second of two minutes that open a line side by side; a stroke would make them a span of time."""
    if len(found) != 2 or any(e.role or e.clock is None or not _is_complete(e) for e in found):
        return None
    first, second = found
    before, between = text[: first.start], text[first.end : second.start]
    return second if not before.strip() and between.strip() in _SEPARATORS else None


def _moments(
    published: Expression | None, modified: Expression | None, now: datetime
) -> tuple[Moment | None, Moment | None]:
    """Both instants; what one leaves out (year, day) follows from the other: no update precedes its publication."""
    if published is None or modified is None:
        return _alone(published, now, now), _alone(modified, now, now)
    if (modified.day is None and published.day is not None) or (_is_complete(published) and not _is_complete(modified)):
        first = _alone(published, now, now)
        return first, _after(modified, first, now) if first else _alone(modified, now, now)
    last = _alone(modified, now, now)
    if _is_complete(published) or last is None:
        return _alone(published, now, now), last
    first = _alone(published, now, min(_end(last), now))
    return first or _alone(published, now, now), last


def _is_complete(expression: Expression) -> bool:
    """True where the words give the day without looking at another date of the line."""
    if isinstance(expression.day, CalendarDay):
        return expression.day.year is not None
    return expression.day is not None and not isinstance(expression.day, LastWeekday)


def _after(modified: Expression, first: Moment, now: datetime) -> Moment | None:
    """An update without day or year: the first such instant that is not before the publication."""
    if modified.day is not None:
        later = moment_of(modified.day, modified.clock, now=now, latest=now, not_before=first.at)
        return later or _alone(modified, now, now)
    assert modified.clock is not None
    written = CalendarDay(first.at.year, first.at.month, first.at.day)
    same_day = moment_of(written, modified.clock, now=now, latest=now)
    if same_day and (same_day.at >= first.at or (same_day.precision == "hour" and same_day.at.hour == first.at.hour)):
        return same_day
    next_day = first.at + timedelta(days=1)
    written = CalendarDay(next_day.year, next_day.month, next_day.day)
    later = moment_of(written, modified.clock, now=now, latest=now)
    return later if later and later.at <= now else None


def _alone(expression: Expression | None, now: datetime, latest: datetime) -> Moment | None:
    if expression is None:
        return None
    return moment_of(expression.day, expression.clock, now=now, latest=latest)


def _is_too_late(first: Moment, last: Moment | None, now: datetime) -> bool:
    """True for a date after its own update, and for a time further ahead than a zone taken for another makes it."""
    if last and first.at > _end(last):
        return True
    return first.precision in ("hour", "minute", "second") and first.at > now + _CLOCKS_DIFFER


def _end(moment: Moment) -> datetime:
    """The last instant that the words leave possible."""
    if moment.precision in ("year", "month", "day"):
        return moment.at + timedelta(days={"year": 366, "month": 31, "day": 1}[moment.precision])
    return moment.at + timedelta(hours=1) if moment.precision == "hour" else moment.at


def _stamp(expression: Expression | None, moment: Moment | None, text: str) -> Stamp | None:
    if expression is None or moment is None:
        return None
    return Stamp(
        at=settled(moment.at),
        precision=moment.precision,
        text=text[expression.start : expression.end].strip(),
        source="displayed",
        year_inferred=moment.year_inferred,
    )
