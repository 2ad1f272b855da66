"""From the parts a text gives to an instant: the year from the weekday, the day from "hier", clock changes."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone, tzinfo
from zoneinfo import ZoneInfo

from scraper.article import Precision
from scraper.reading.stamps.records import Ago, CalendarDay, Clock, Day, DaysBack, LastWeekday

_LEAP_CYCLE_YEARS = 40
"""No day and weekday meet less often: 29 February falls on the same weekday at least once in 40 years."""


_WEEKS_AHEAD = 6
"""How early newspapers announce what is to come."""

_DAYS_FOR_A_BARE_DAY = 400
""""samedi 16" comes back within 400 days nine times in ten; further back the words would name the month."""


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant with what is known of it."""

    at: datetime
    precision: Precision
    year_inferred: bool = False


def moment_of(
    day: Day | None, clock: Clock | None, *, now: datetime, latest: datetime, not_before: datetime | None = None
) -> Moment | None:
    """The instant that a day and a time name; None where no such instant exists or it is after `latest`.

    `now` is when the text was seen, in the publisher's zone: what "hier" counts
    from. `latest` is the last instant it may be (mostly `now`). Given
    `not_before`, a day without a year is the first that is not before it.
    """
    if isinstance(day, Ago):
        return _ago(day, now)
    if isinstance(day, CalendarDay) and day.year is not None:
        return _written(day, clock, now.tzinfo, latest)
    zone = (clock.zone if clock else None) or now.tzinfo
    here = latest.astimezone(zone)
    for candidate in _candidates(day, here.date(), now.astimezone(zone).date(), not_before):
        at = local_instant(candidate, clock, zone)
        if at is None or (isinstance(day, CalendarDay) and day.before_today and candidate >= here.date()):
            continue
        start = not_before is not None and (at if clock else at + timedelta(days=1)) < not_before
        if at <= latest and not start:
            inferred = isinstance(day, CalendarDay)
            return Moment(at.astimezone(now.tzinfo), clock.precision if clock else "day", inferred)
    return None


def is_to_come(day: Day | None, clock: Clock | None, now: datetime) -> bool:
    """True where a weekday and a date without a year meet within the next weeks: "jeudi 14 novembre à 20 h 30", two days before.

    Such words announce something; the last year in which they met lies five or more back.
    """
    if not isinstance(day, CalendarDay) or day.year is not None or None in (day.weekday, day.month, day.day):
        return False
    for later in range(_WEEKS_AHEAD * 7 + 1):
        coming = now.date() + timedelta(days=later)
        if (coming.month, coming.day, coming.weekday()) == (day.month, day.day, day.weekday):
            at = local_instant(coming, clock, (clock.zone if clock else None) or now.tzinfo)
            return at is not None and at > now
    return False


def local_instant(day: date, clock: Clock | None, zone: tzinfo | None) -> datetime | None:
    """The instant of a wall clock; None in the hour that a clock change leaves out.

    Of the two instants in an hour that comes twice it is the first, unless the
    clock's own words ("CET" against "CEST") say the second.
    """
    at = datetime(day.year, day.month, day.day, tzinfo=zone)
    if clock is None:
        return at
    at = at.replace(hour=clock.hour, minute=clock.minute or 0, second=clock.second or 0)
    if clock.summer is False and at.utcoffset() != at.replace(fold=1).utcoffset():
        at = at.replace(fold=1)
    back = at.astimezone(UTC).astimezone(zone)
    return at if back.replace(tzinfo=None) == at.replace(tzinfo=None) else None


def _written(day: CalendarDay, clock: Clock | None, zone: tzinfo | None, latest: datetime) -> Moment | None:
    """A day with its year. One day beyond `latest` is forgiven: clocks of papers and readers differ."""
    assert day.year is not None
    try:
        written = date(day.year, day.month or 1, day.day or 1)
    except ValueError:
        return None
    if day.weekday is not None and written.weekday() != day.weekday:
        return None
    if day.month is None or day.day is None:
        clock = None
    at = local_instant(written, clock, (clock.zone if clock else None) or zone)
    if at is None or at > latest + timedelta(hours=36):
        return None
    precision: Precision = "year" if day.month is None else "month" if day.day is None else "day"
    return Moment(at.astimezone(zone), clock.precision if clock else precision)


def _candidates(day: Day | None, latest: date, today: date, not_before: datetime | None) -> list[date]:
    """The days that are meant, the likeliest first."""
    match day:
        case None:
            return [latest, latest - timedelta(days=1)]
        case DaysBack(count, night):
            return [today - timedelta(days=count + more) for more in ((0, 1) if night else (0,))]
        case LastWeekday(weekday) if not_before is not None:
            first = not_before.date() + timedelta(days=(weekday - not_before.weekday()) % 7)
            return [first, first + timedelta(days=7)]
        case LastWeekday(weekday, before_today, this):
            back = (today.weekday() - weekday) % 7
            if this:
                return [today - timedelta(days=back)]
            return [today - timedelta(days=more) for more in (back, back + 7) if more or not before_today]
        case CalendarDay(month=None, day=int(number), weekday=weekday):
            start = not_before.date() if not_before else latest - timedelta(days=_DAYS_FOR_A_BARE_DAY - 1)
            found = [d for d in _days(start, latest) if d.day == number and weekday in (None, d.weekday())]
            return found if not_before else found[::-1]
        case CalendarDay():
            years = range(latest.year, latest.year - _LEAP_CYCLE_YEARS - 1, -1)
            if not_before is not None:
                years = range(not_before.year, latest.year + 1)
            return [match for year in years if (match := _in_year(day, year))]
    return []


def _days(first: date, last: date) -> list[date]:
    return [first + timedelta(days=more) for more in range(min((last - first).days + 1, _DAYS_FOR_A_BARE_DAY))]


def _in_year(day: CalendarDay, year: int) -> date | None:
    try:
        found = date(year, day.month or 1, day.day or 1)
    except ValueError:
        return None
    return found if day.weekday in (None, found.weekday()) else None


def _ago(ago: Ago, now: datetime) -> Moment | None:
    at = now
    if ago.months:
        month = now.year * 12 + now.month - 1 - ago.months
        for days_too_many in range(4):  # "il y a un mois" on 31 March is the last of February
            try:
                at = now.replace(year=month // 12, month=month % 12 + 1, day=now.day - days_too_many)
                break
            except ValueError:
                continue
        else:
            return None
    # Hours are counted on the line of time, days on the calendar.
    if ago.precision == "day":
        at = (at.replace(tzinfo=None) - ago.delta).replace(hour=0, minute=0, second=0, microsecond=0, tzinfo=now.tzinfo)
    else:
        at = (at.astimezone(UTC) - ago.delta).astimezone(now.tzinfo)
    return Moment(floor_to(at, ago.precision), ago.precision)


def floor_to(at: datetime, precision: Precision) -> datetime:
    """The instant with the parts finer than `precision` at zero."""
    match precision:
        case "second":
            return at.replace(microsecond=0)
        case "minute":
            return at.replace(second=0, microsecond=0)
        case "hour":
            return at.replace(minute=0, second=0, microsecond=0)
        case "day":
            return at.replace(hour=0, minute=0, second=0, microsecond=0)
        case "month":
            return at.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    return at.replace(month=1, day=1, hour=0, minute=0, second=0, microsecond=0)


def settled(at: datetime) -> datetime:
    """The same instant, under a fixed offset where its clock comes twice.

    Python holds such an instant unequal to any other zone's as long as its
    zone leaves open which of the two it is.
    """
    if at.utcoffset() == at.replace(fold=1 - at.fold).utcoffset():
        return at
    return at.replace(tzinfo=timezone(at.utcoffset() or timedelta(0), at.tzname() or ""), fold=0)


def zone_named(name: str) -> ZoneInfo:
    """The zone of an IANA name.

    Raises:
        ValueError: no zone has this name.
    """
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError) as error:
        raise ValueError(f"timezone: expected an IANA name, got {name!r}") from error
