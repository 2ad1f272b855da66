"""Reads one date as metadata writes it: ISO 8601 and its bruised forms, RFC 2822, epoch seconds, plain words."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from functools import lru_cache

from scraper.article import Precision
from scraper.reading.stamps.calendar import local_instant, settled
from scraper.reading.stamps.expressions import find_expressions
from scraper.reading.stamps.records import CalendarDay, Setting

_ISO = re.compile(
    r"""\s*(?P<year>(?:19|20)\d\d)(?P<sep>[-/.]?)(?P<month>\d\d?)(?P=sep)(?P<day>\d\d?)
    (?:(?:\s*T\s*|\s+|\s*(?:CES?T|UTC|GMT)\s*|(?<=\d{8})(?=(?:\d\d){2,3}\s*$))(?P<hour>\d\d?)[:h]?(?P<minute>\d\d)(?::?(?P<second>\d\d)(?:[.,:]\d+)?)?
       \s*(?P<zone>Z|UTC|GMT|[+-]\d{1,2}(?::?\d\d)?)?(?:\[[\w/+-]*\])?)?\s*$""",
    re.X | re.I,
)
_DAY_FIRST_ISO = re.compile(r"\s*(\d\d)-(\d\d)-((?:19|20)\d\dT?)\s*(\d\d:\d\d(?::\d\d)?)")
_YEAR_LAST = re.compile(
    r"\s*(?:[A-Za-z]{3} )?([A-Za-z]{3}) +(\d\d?) (\d\d:\d\d:\d\d)((?: [\w:+-]+)?) ((?:19|20)\d\d)\s*$"
)
_EPOCH = re.compile(r"\s*(?P<seconds>1\d{9}|[5-9]\d{8})(?:\d{3})?(?:\.\d+)?\s*$")
_YEARS = range(1990, 2100)
_ANYWHERE = Setting("Europe/Paris", _YEARS[-1])


@dataclass(frozen=True, slots=True)
class Written:
    """A date as it is written: the clock it shows, and the offset it claims."""

    wall: datetime
    """Naive."""
    offset: timedelta | None
    """From UTC, eastern positive; None where none is written."""
    precision: Precision
    """`day` where the time is a placeholder (midnight to the second) too."""

    def instant(self, zone: tzinfo) -> datetime:
        """The instant if the words are taken as they are; without offset, the clock of `zone`."""
        if self.offset is None:
            return self.as_local(zone)
        return settled(self.wall.replace(tzinfo=timezone(self.offset)).astimezone(zone))

    def as_local(self, zone: tzinfo) -> datetime:
        """The instant if the clock is the publisher's, whatever the offset says."""
        return settled(self.wall.replace(tzinfo=zone))


@lru_cache(maxsize=256)
def read_written(value: str) -> Written | None:
    """The date that a metadata value gives; None where it gives none that exists."""
    if match := _EPOCH.match(value):
        at = datetime.fromtimestamp(int(match.group("seconds")), UTC)
        return Written(at.replace(tzinfo=None), timedelta(0), "second" if at.second else "minute")
    if match := _DAY_FIRST_ISO.match(value):
        # "02-11-2016T15:20:47Z-09:00": whatever follows the clock is not to be believed
        day, month, year, clock = match.groups()
        value = f"{year.rstrip('T')}-{month}-{day}T{clock}"
    if match := _YEAR_LAST.match(value):  # "Mon Jul 03 08:05:00 CEST 2023", as Java prints it
        month, day, clock, zone, year = match.groups()
        value = f"{day} {month} {year} {clock}{zone}"
    if match := _ISO.match(value):
        return _from_iso(match)
    return _from_words(value)


def _from_iso(match: re.Match[str]) -> Written | None:
    if not match["sep"] and len(match["month"] + match["day"]) != 4:
        return None
    hour, minute, second = (int(match[name] or 0) for name in ("hour", "minute", "second"))
    try:
        wall = datetime(int(match["year"]), int(match["month"]), int(match["day"]), hour, minute, second)  # noqa: DTZ001
    except ValueError:
        return None
    if wall.year not in _YEARS:
        return None
    offset = _offset(match["zone"])
    if match["hour"] is None or (hour, minute, second) == (0, 0, 0):
        return Written(wall, offset, "day")
    return Written(wall, offset, "second" if second else "minute")


def _offset(zone: str | None) -> timedelta | None:
    if not zone:
        return None
    if zone[0] not in "+-":
        return timedelta(0)
    digits = zone[1:].replace(":", "")
    digits = digits.zfill(len(digits) + len(digits) % 2)  # "-500"
    size = timedelta(hours=int(digits[:2]), minutes=int(digits[2:] or 0))
    if size > timedelta(hours=14):
        return None
    return size if zone[0] == "+" else -size


def _from_words(value: str) -> Written | None:
    """ "Thu, 14 Sep 2023 16:50:00 GMT", "14 septembre 2023 à 18h50"."""
    for found in find_expressions(value[:80], _ANYWHERE):
        day, clock = found.day, found.clock
        if not isinstance(day, CalendarDay) or day.year not in _YEARS or day.month is None or day.day is None:
            continue
        assert day.year is not None
        try:
            wall = datetime(day.year, day.month, day.day)  # noqa: DTZ001
        except ValueError:
            continue
        if clock is None:
            return Written(wall, None, "day")
        wall = wall.replace(hour=clock.hour, minute=clock.minute or 0, second=clock.second or 0)
        at = local_instant(wall.date(), clock, clock.zone) if clock.zone else None
        return Written(wall, at.utcoffset() if at else None, clock.precision)
    return None
