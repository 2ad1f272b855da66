"""What the words of a timestamp give: a day however it is named, a time of day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta, tzinfo

from scraper.article import Precision


@dataclass(frozen=True, slots=True)
class Setting:
    """Where and when a line was read. `zone_name` is the publisher's IANA name."""

    zone_name: str
    this_year: int
    is_american: bool = False
    """True where numbers beside "p.m." are to be read month first, whatever the zone."""


@dataclass(frozen=True, slots=True)
class CalendarDay:
    """A day as written; what is not written is None: the year, the month too ("samedi 16"), the day ("mai 2023")."""

    year: int | None
    month: int | None
    day: int | None
    weekday: int | None = None
    before_today: bool = False
    """True for "14 septembre dernier"."""


@dataclass(frozen=True, slots=True)
class DaysBack:
    """ "hier" is 1. `night` where the words leave open on which side of midnight it was."""

    count: int
    night: bool = False


@dataclass(frozen=True, slots=True)
class LastWeekday:
    """ "lundi"; `before_today` for "lundi dernier", `this` for "ce lundi", which is less than a week ago."""

    weekday: int
    before_today: bool = False
    this: bool = False


@dataclass(frozen=True, slots=True)
class Ago:
    """ "il y a 2 mois"; exact to `precision`."""

    months: int
    delta: timedelta
    precision: Precision


Day = CalendarDay | DaysBack | LastWeekday | Ago


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day; `minute` None for an hour alone. `zone` None: the publisher's. `second_fold`: the later of two."""

    hour: int
    minute: int | None
    second: int | None = None
    zone: tzinfo | None = None
    summer: bool | None = None

    @property
    def precision(self) -> Precision:
        """What the words give."""
        return "hour" if self.minute is None else "second" if self.second else "minute"
