"""What a piece of a line means: the day it names."""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import timedelta

from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.languages import day_in_another_language
from scraper.reading.stamps.records import Ago, CalendarDay, Day, DaysBack, LastWeekday
from scraper.reading.stamps.words import MONTHS, NUMBERS, WEEKDAYS

_ENGLISH = re.compile(r"\b(?:published|updated|posted|last|by|min read|[ap]\.?m)\b|\d[ap]m\b")
_NAMED = {"day_name": "name", "day_english": "en", "day_english_short": "ens"}
_FIRST_ARCHIVES = 1944
_THIS = re.compile(r"\bce\s+$")
_YESTERDAY = ("hier", "yesterday", "gestern", "gisteren")
_UNITS_NORTH = {
    "sek": "s", "sec": "s", "min": "m", "stu": "h", "std": "h", "uur": "h", "ure": "h", "tag": "j", "dag": "j",
    "woc": "sem", "wee": "sem", "wek": "sem", "mon": "mois", "maa": "mois", "jah": "ans", "jaa": "ans",
}  # fmt: skip
"""German and Dutch units by their first letters."""
_PARTS = {"demi": 30, "quart": 15, "trois": 45}


def day_of(token: Token, plain: str, *, zone_name: str, this_year: int) -> Day | None:
    """The day that a piece names; None where there is no such day ("31/02/2023") or it is too vague."""
    reader = _DAY_READERS.get(token.name)
    if token.name == "day_number":
        american = zone_name.startswith("America/") and bool(_ENGLISH.search(plain))
        return _number(token, this_year, month_first=american)
    if token.name in _NAMED:
        return _calendar(token, _NAMED[token.name], this_year)
    return reader(token) if reader else None


def _calendar(token: Token, prefix: str, this_year: int) -> CalendarDay | None:
    turn = token.group("name_turn") if prefix == "name" else None
    if turn and not turn.startswith(("dernier", "passe", "de l'an")):
        return None
    weekday = token.group(f"{prefix}_weekday")
    year = None if prefix == "ens" else token.group(f"{prefix}_year")
    if turn and turn.startswith("de l'an"):
        year = str(this_year - 1)
    return CalendarDay(
        _full_year(year.lstrip("'"), this_year) if year else None,
        MONTHS[token.group(f"{prefix}_month") or ""],
        int((token.group(f"{prefix}_day") or "0").replace("premier", "1")),
        WEEKDAYS[weekday] if weekday else None,
        before_today=turn is not None,
    )


def _number(token: Token, this_year: int, *, month_first: bool) -> CalendarDay | None:
    day, month = int(token.group("num_day") or 0), int(token.group("num_month") or 0)
    if (month_first and day <= 12) or (month > 12 >= day):
        day, month = month, day
    weekday = token.group("num_weekday")
    year = _full_year(token.group("num_year") or "", this_year)
    return CalendarDay(year, month, day, WEEKDAYS[weekday] if weekday else None)


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


def _ago_part(token: Token) -> Ago:
    minutes = next(minutes for word, minutes in _PARTS.items() if (token.group("part") or "").startswith(word))
    return Ago(0, timedelta(minutes=minutes), "minute")


def _ago_english(token: Token) -> Ago | None:
    return _amount(token.group("eng_count"), token.group("eng_unit"))


def _ago_foreign(token: Token) -> Ago | None:
    unit = token.group("ger_unit") or token.group("dut_unit") or ""
    return _amount(token.group("ger_count") or token.group("dut_count"), _UNITS_NORTH[unit[:3]])


def _ago(token: Token) -> Ago | None:
    about = (token.group("ago_about") or "").strip()
    if about.startswith(("plus", "moins", "quelques")):
        return None
    found = _amount(token.group("ago_count"), token.group("ago_unit"))
    more, unit = token.group("ago_more"), token.group("ago_more_unit")
    if found is None or more is None:
        return found
    if more.startswith("demi"):
        return Ago(0, found.delta + timedelta(minutes=30), "minute") if found.precision == "hour" else None
    finer = _amount(more, unit or ("min" if found.precision == "hour" and len(more) == 2 else ""))
    if finer is None or finer.months or found.months or _is_count(token):
        return found
    return Ago(0, found.delta + finer.delta, finer.precision)


def _is_count(token: Token) -> bool:
    """True for the 40 of "il y a 14 heures 40": so long ago nobody counts minutes, and comments stand there."""
    bare = token.group("ago_more_unit") is None and " " in token.match.group().strip()[-4:]
    return bare and int(token.group("ago_count") or 1) > 3 if (token.group("ago_count") or "").isdigit() else False


def is_days_ago(token: Token) -> bool:
    """True for "il y a 3 jours", which a time of day may follow; hours are counted back, and months are vague."""
    return token.name == "day_ago" and (token.group("ago_unit") or "")[:1] in ("j", "d") and not token.group("ago_more")


def _amount(count: str | None, unit: str | None) -> Ago | None:
    if not count or not unit:
        return None
    number = int(count) if count.isdigit() else NUMBERS[count]
    if unit.startswith(("mois", "month")):
        return Ago(number, timedelta(0), "day")
    if unit.startswith(("an", "year")):
        return Ago(12 * number, timedelta(0), "day")
    if unit.startswith(("sem", "week")):
        return Ago(0, timedelta(weeks=number), "day")
    if unit[0] in "jd":
        return Ago(0, timedelta(days=number), "day")
    if unit[0] == "h":
        return Ago(0, timedelta(hours=number), "hour")
    if unit[0] == "m":
        return Ago(0, timedelta(minutes=number), "minute")
    return Ago(0, timedelta(seconds=number), "second")


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
    "day_ago": _ago,
    "day_ago_english": _ago_english,
    "day_ago_foreign": _ago_foreign,
    "day_ago_part": _ago_part,
}
