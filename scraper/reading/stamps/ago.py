"""What a piece of a line means: how long ago."""

from __future__ import annotations

from datetime import timedelta

from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.records import Ago
from scraper.reading.stamps.words import NUMBERS

_UNITS_NORTH = {
    "sek": "s", "sec": "s", "min": "m", "stu": "h", "std": "h", "uur": "h", "ure": "h", "tag": "j", "dag": "j",
    "woc": "sem", "wee": "sem", "wek": "sem", "mon": "mois", "maa": "mois", "jah": "ans", "jaa": "ans",
}  # fmt: skip
"""German and Dutch units by their first letters."""
_PARTS = {"demi": 30, "quart": 15, "trois": 45}


def part_ago(token: Token) -> Ago:
    minutes = next(minutes for word, minutes in _PARTS.items() if (token.group("part") or "").startswith(word))
    return Ago(0, timedelta(minutes=minutes), "minute")


def english_ago(token: Token) -> Ago | None:
    found = _amount(token.group("eng_count"), token.group("eng_unit"))
    finer = _amount(token.group("more_count"), token.group("more_unit"))
    if found is None or finer is None or found.precision == "day":
        return found
    return Ago(0, found.delta + finer.delta, finer.precision)


def northern_ago(token: Token) -> Ago | None:
    unit = token.group("ger_unit") or token.group("dut_unit") or ""
    return _amount(token.group("ger_count") or token.group("dut_count"), _UNITS_NORTH[unit[:3]])


def french_ago(token: Token) -> Ago | None:
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
