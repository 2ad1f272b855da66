"""What a piece of a line means: the time of day and the zone it names."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone, tzinfo
from functools import lru_cache
from zoneinfo import ZoneInfo

from scraper.reading.stamps.grammar import Token, cut_line
from scraper.reading.stamps.records import Clock, Setting
from scraper.reading.stamps.words import (
    HALF_DAY_ZONES,
    HOURS,
    MINUTES,
    PLACES,
    SUMMER_ZONES,
    WINTER_ZONES,
    ZONES,
    plain_letters,
)

_PARTS = {"et quart": 15, "et demi": 30, "et demie": 30}
_ABBREVIATED = HALF_DAY_ZONES | ZONES
_MINUTES = ("fr_minute", "fr_single", "fr_spaced", "fr_minutes")


def clock_of(token: Token, zone: Token | None, setting: Setting) -> Clock | None:
    """The time that a piece names; None for one that no clock shows ("25h10"), or whose zone is unknown."""
    if zone is not None and zone.name == "zone_elsewhere":
        return None
    half = ""
    hour: int | None
    minute: int | None
    second: int | None = None
    if token.name == "clock_name":
        hour = 12 if token.group("named") in ("midi", "noon") else 0
        minute = 30 if token.group("name_half") else int(token.group("name_minute") or 0)
    elif token.name == "clock_french":
        hour = int(token.group("fr_hour") or 0)
        minute = _number_or_none(next(filter(None, map(token.group, _MINUTES)), None))
        if part := token.group("fr_part"):
            minute = _PARTS.get(part, 45)
            hour -= part.startswith("moins")
        second = _number_or_none(token.group("fr_second"))
        half = {"du soir": "pm", "de l'apres-midi": "pm", "du matin": "am"}.get(
            (token.group("fr_half") or "").strip(), ""
        )
        half = "" if hour > 12 or (half == "am" and hour == 12) else half
    elif token.name == "clock_words":
        hour, written = HOURS[token.group("wd_hour") or ""], token.group("wd_minute")
        minute = MINUTES[written] if written else None
    elif token.name == "clock_colon":
        hour, minute = int(token.group("co_hour") or 0), int(token.group("co_minute") or 0)
        second, half = _number_or_none(token.group("co_second")), (token.group("co_half") or "").replace(".", "")
    elif token.name == "clock_point":
        hour, minute = int(token.group("pt_hour") or 0), int(token.group("pt_minute") or 0)
        half = (token.group("pt_half") or "").replace(".", "")
    elif token.name == "clock_compact":
        hour, minute = int(token.group("cp_hour") or 0), int(token.group("cp_minute") or 0)
        second = _number_or_none(token.group("cp_second"))
    elif token.name == "clock_half":
        hour, minute, half = int(token.group("half_hour") or 0), None, (token.group("half") or "").replace(".", "")
    else:
        hour, minute = int(token.group("short_day") or 0), int(token.group("short_month") or 0)
    if half:
        if not 1 <= hour <= 12:
            return None if hour > 23 or half == "am" else _clock(hour, minute, second, zone, setting)
        hour = hour % 12 + (12 if half == "pm" else 0)
    return _clock(hour, minute, second, zone, setting)


def is_dotted_clock(token: Token) -> bool:
    """ "09.15", which after a day is a time and elsewhere may be a day."""
    return token.name == "day_short" and token.group("short_sep") == "." and not token.group("short_weekday")


def _clock(hour: int, minute: int | None, second: int | None, zone: Token | None, setting: Setting) -> Clock | None:
    if hour > 23 or (minute or 0) > 59 or (second or 0) > 59:
        return None
    where, summer = _zone_of(zone, setting.zone_name)
    return Clock(hour, minute, second, where, summer)


def _zone_of(token: Token | None, zone_name: str) -> tuple[tzinfo | None, bool | None]:
    """The zone that stands after a time, and whether its name is the one of summer; None: the publisher's own.

    `zone_name` is that: "CST" is Shanghai's for a newspaper of Shanghai.
    """
    if token is None or token.name == "zone_local":
        return None, None
    if token.name == "zone_place":
        return ZoneInfo(PLACES[token.group("place") or ""]), None
    if token.name == "zone_offset":
        offset = token.group("offset") or token.group("gmt_offset") or "+0"
        sign, digits = offset[0], offset[1:].replace(":", "")
        hours, minutes = (int(digits[:-2]), int(digits[-2:])) if len(digits) > 2 else (int(digits), 0)
        if hours > 14 or minutes > 59:
            return None, None
        return timezone((1 if sign == "+" else -1) * timedelta(hours=hours, minutes=minutes)), None
    name = _abbreviation(token)
    summer = True if name in SUMMER_ZONES else False if name in WINTER_ZONES else None
    return ZoneInfo(zone_name if name in _names_of(zone_name) else _ABBREVIATED[name]), summer


def printed_zone(text: str) -> str | None:
    """The IANA name of the zone whose abbreviation stands behind a time of day; None for none, and for Greenwich's.

    Newspapers everywhere give hours in Greenwich's; any other zone is their own.
    """
    before = None
    for token in cut_line(plain_letters(text), text):
        if token.name in ("zone_name", "zone_half_day") and before is not None and before.kind == "clock":
            zone = _ABBREVIATED[_abbreviation(token)]
            return None if zone == "UTC" else zone
        before = token
    return None


def _abbreviation(token: Token) -> str:
    return token.group("zone") or token.group("half_day_zone") or ("z" if token.group("zulu") else "est")


@lru_cache(maxsize=64)
def _names_of(zone_name: str) -> frozenset[str]:
    """What the clocks of a zone are called in winter and in summer; Australia's "AEST" is its "EST" too."""
    zone = ZoneInfo(zone_name)
    names = {str(datetime(2020, month, 1, tzinfo=zone).tzname()).lower() for month in (1, 7)}
    return frozenset(names | {name[1:] for name in names if zone_name.startswith("Australia/")})


def _number_or_none(digits: str | None) -> int | None:
    return int(digits) if digits else None
