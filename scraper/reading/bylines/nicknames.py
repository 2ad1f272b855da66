"""Nicknames within a name: "Richard (R.J.) Eskow", 'Ümit "Ulli" Dönmezer'."""

from __future__ import annotations

import re
from collections.abc import Mapping

from scraper.reading.people.first_names import opens_with_first_name

_NICKNAME = re.compile(
    r"(?<![\w'’.-])(?P<by>(?:[Bb]y|[Pp]ar)\s+)?(?P<first>[^\W\d_][\w'’-]*|(?:[A-Z]\.){1,3}) (?P<nick>\((?P<within>[^()\W\d][\w.'’-]{1,14})\)"
    r"|[\"“«‘]\s?[^\W\d_][\w'’-]{1,14}(?: [^\W\d_][\w'’-]{1,14})?\s?[\"”»’]) (?P<last>[A-ZÀ-Ý][\w'’-]+)"
)
_INITIALS = re.compile(r"(?:[A-Z]\.){1,3}\Z")


def without_nicknames(text: str) -> tuple[str, dict[str, str]]:
    """The text without its nicknames, and for each name's first two words how they were printed.

    In brackets stand initials or a first name: anything else there may be a
    town or a newspaper. What stands before must be a first name too, or its
    initials, or whom a "by" announces.
    """
    printed: dict[str, str] = {}

    def taken(found: re.Match[str]) -> str:
        first, within, last = found["first"], found["within"], found["last"]
        short = _INITIALS.match(first) is not None
        if not (short or found["by"] or opens_with_first_name(first)) or not first[0].isupper():
            return found.group()
        if within and not opens_with_first_name(within) and (short or not _INITIALS.match(within)):
            return found.group()
        printed[f"{first} {last}"] = found.group().removeprefix(found["by"] or "")
        return f"{found['by'] or ''}{first} {last}"

    return _NICKNAME.sub(taken, text), printed


def with_nickname(name: str, printed: Mapping[str, str]) -> str:
    """The name as it was printed; as it is without a nickname."""
    first, _, rest = name.partition(" ")
    last, _, others = rest.partition(" ")
    whole = printed.get(f"{first} {last}")
    return " ".join(filter(None, (whole, others))) if whole else name
