"""What a piece of a line means: the day it names."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta, tzinfo

from scraper.reading.stamps.ago import english_ago, french_ago, northern_ago, part_ago
from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.languages import day_in_another_language
from scraper.reading.stamps.records import Ago, CalendarDay, Day, DaysBack, LastWeekday, Setting
from scraper.reading.stamps.words import MONTHS, WEEKDAYS

_ENGLISH = re.compile(r"\b(?:published|updated|posted|last|by|min read|[ap]\.?m)\b|\d[ap]m\b")
_HALF_DAY = re.compile(r"\d\s?[ap]\.?m\b")
_MONTH_FIRST = frozenset(
    f"America/{town}"
    for town in (
        "New_York", "Chicago", "Denver", "Los_Angeles", "Anchorage", "Toronto", "Halifax", "Moncton", "St_Johns", "Winnipeg",
        "Edmonton", "Vancouver",
    )
)  # fmt: skip
"""Zones whose English press writes the month first; that of the islands and of Latin America does not."""
_SHORT_WEEKDAY = 3
_ENDS_WITH_NAME = re.compile(r"\b(?!Le |Du |Publi|Post|Mis |Modif|Updat)[A-ZÀ-Ý][\w’'-]*\s\Z")
""" "Herald" before "Sun March 13, 2015", which was a Friday."""
_NAMED = {"day_name": "name", "day_english": "en", "day_english_short": "ens"}
_FIRST_ARCHIVES = 1944
_THIS = re.compile(r"\bce\s+$")
_YESTERDAY = ("hier", "yesterday", "gestern", "gisteren")


def day_of(token: Token, text: str, setting: Setting, zone: tzinfo | None) -> Day | None:
    """The day that a piece of the line `text` names; None where there is no such day ("31/02/2023") or it is too vague.

    `zone` is the one printed behind its time of day.
    """
    reader = _DAY_READERS.get(token.name)
    if token.name == "day_number":
        return _number(token, setting, zone)
    if token.name in _NAMED:
        return _calendar(token, _NAMED[token.name], setting.this_year, text)
    return reader(token) if reader else None


def _calendar(token: Token, prefix: str, this_year: int, text: str) -> CalendarDay | None:
    turn = token.group("name_turn") if prefix == "name" else None
    if turn and not turn.startswith(("dernier", "passe", "de l'an")):
        return None
    weekday = token.group(f"{prefix}_weekday")
    year = None if prefix == "ens" else token.group(f"{prefix}_year")
    if turn and turn.startswith("de l'an"):
        year = str(this_year - 1)
    found = CalendarDay(
        _full_year(year.lstrip("'"), this_year) if year else None,
        MONTHS[token.group(f"{prefix}_month") or ""],
        int((token.group(f"{prefix}_day") or "0").replace("premier", "1")),
        WEEKDAYS[weekday] if weekday else None,
        before_today=turn is not None,
    )
    if weekday and len(weekday) == _SHORT_WEEKDAY and _ENDS_WITH_NAME.search(text[: token.start]):
        return found if _agrees(found) else replace(found, weekday=None)
    return found


def _agrees(day: CalendarDay) -> bool:
    """True where the date has its weekday, or no year to tell."""
    if day.year is None or day.month is None or day.day is None:
        return True
    try:
        return date(day.year, day.month, day.day).weekday() == day.weekday
    except ValueError:
        return True


def _number(token: Token, setting: Setting, zone: tzinfo | None) -> CalendarDay | None:
    day, month = int(token.group("num_day") or 0), int(token.group("num_month") or 0)
    if month > 12 >= day or (day <= 12 and _is_month_first(token.match.string, setting, zone)):
        day, month = month, day
    weekday = token.group("num_weekday")
    year = _full_year(token.group("num_year") or "", setting.this_year)
    return CalendarDay(year, month, day, WEEKDAYS[weekday] if weekday else None)


def _is_month_first(plain: str, setting: Setting, zone: tzinfo | None) -> bool:
    """True beside English words in the hours of North America, and beside "p.m." on a page that is taken for American."""
    if setting.is_american and _HALF_DAY.search(plain):
        return True
    return not {setting.zone_name, str(zone)}.isdisjoint(_MONTH_FIRST) and _ENGLISH.search(plain) is not None


def _foreign(token: Token) -> CalendarDay | None:
    found = day_in_another_language(token.group("foreign") or "")
    return CalendarDay(found.year, found.month, found.day) if found else None


def _iso(token: Token) -> CalendarDay:
    parts = [int(token.group(f"iso_{name}") or 0) for name in ("year", "month", "day")]
    return CalendarDay(parts[0], parts[1], parts[2])


def _compact(token: Token) -> CalendarDay:
    parts = [int(token.group(f"cpt_{name}") or 0) for name in ("year", "month", "day")]
    return CalendarDay(parts[0], parts[1], parts[2])


def _of_month(token: Token) -> CalendarDay:
    weekday = token.group("dom_weekday")
    day = int(token.group("dom_day") or token.group("dom_only") or 0)
    return CalendarDay(None, None, day, WEEKDAYS[weekday] if weekday else None)


def _short(token: Token) -> CalendarDay:
    day, month = int(token.group("short_day") or 0), int(token.group("short_month") or 0)
    weekday = token.group("short_weekday")
    return CalendarDay(None, month, day, WEEKDAYS[weekday] if weekday else None)


def _month(token: Token) -> CalendarDay:
    return CalendarDay(int(token.group("mon_year") or 0), MONTHS[token.group("mon_month") or ""], None)


def _year(token: Token) -> CalendarDay:
    return CalendarDay(int(token.group("only_year") or 0), None, None)


def _back(token: Token) -> DaysBack:
    words = (token.group("back") or "").replace("-", " ")
    night = words in ("cette nuit", "la nuit derniere")
    return DaysBack(2 if words.startswith("avant") else 1 if words in _YESTERDAY else 0, night)


def _weekday(token: Token) -> LastWeekday:
    this = _THIS.search(token.match.string[: token.start]) is not None
    return LastWeekday(WEEKDAYS[token.group("weekday") or ""], bool(token.group("last")), this)


def _now(token: Token) -> Ago:
    return Ago(0, timedelta(0), "minute")


def _full_year(digits: str, this_year: int) -> int:
    """ "23" is the latest year that ends so and is not after this one, or to come where no archive goes back so far."""
    if len(digits) == 4:
        return int(digits)
    century = this_year - this_year % 100
    year = century + int(digits) - (100 if int(digits) > this_year % 100 else 0)
    return year if year >= _FIRST_ARCHIVES else century + int(digits)


_DAY_READERS: dict[str, Callable[[Token], Day | None]] = {
    "day_iso": _iso,
    "day_compact": _compact,
    "day_of_month": _of_month,
    "day_short": _short,
    "day_month": _month,
    "day_year": _year,
    "day_back": _back,
    "day_weekday": _weekday,
    "day_foreign": _foreign,
    "day_now": _now,
    "day_ago": french_ago,
    "day_ago_english": english_ago,
    "day_ago_foreign": northern_ago,
    "day_ago_part": part_ago,
}
