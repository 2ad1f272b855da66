"""A byline as it is kept: the words that were printed, without what stands among them and behind them."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scraper.article import Byline
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.noise import words_between
from scraper.reading.people.labels import is_second_hand
from scraper.reading.people.names import plain_name
from scraper.reading.people.roles import ENGLISH_FUNCTION, ROLE

_TWO_LABELS = re.compile(r"\A(?:auteure?s?|authors?)\W+(?=(?:par|by)\b)", re.IGNORECASE)
_BEHIND = re.compile(
    r"(?:\s*,\s*(?:\d[\d.,\s]*k?|(?:last|share|print|e-?mail|timer)(?:\s+(?:share|print|e-?mail))*)"
    r"|\s+(?:posted|updated|atualizado|actualizado|search for this author in\b.*)"
    r"|\s*,\s*(?:cat[ée]gorie|rubrique|th[èe]mes?|tags?|mots-cl[ée]s)|\s(?-i:on|in|dans)|\s\.|[\s,|+(·–—-])\Z",
    re.IGNORECASE,
)
"""How often it was read and shared, a button, what announced a date, a bracket that opens on nothing."""
_OFFICE = re.compile(r"[^\W\d_]{3,}(?:iste|logue|iatre|icien(?:ne)?)s?\b|anciens?(?:nes?)?\b", re.IGNORECASE)
""" "Ancien agronome", "Pédopsychiatre au centre": more trades than the tables hold."""
_FROM_TOWN = re.compile(r"(?:à|au|aux|en|depuis) [A-ZÀ-Ý]")
_TOOK_PICTURES = re.compile(r"\((?:photos?|textes?|vid[ée]os?|illustrations?|dessins?)\)\Z", re.IGNORECASE)


def printed_byline(text: str, *, names: Collection[str] = ()) -> str:
    """The words of a byline as printed, on one line, without the dates, addresses and buttons that stand among them.

    It ends with the last line that holds one of `names`, and those below it
    that say what he is or where he works. Where nothing would be left, the
    text stays as it is.
    """
    lines = text.split("\n")
    between = words_between(" ".join(lines[: _end_of_signature(lines, names)])) or " ".join(text.split())
    kept = _said_once(_without_rest(_TWO_LABELS.sub("", between)) or between)
    return f"{kept})" if kept.count("(") > kept.count(")") else kept


def _said_once(line: str) -> str:
    """The first of two equal halves: pages print a byline for narrow screens and for wide ones."""
    for between in (" ", ", "):
        half = line[: (len(line) - len(between)) // 2]
        if " " in half and line == f"{half}{between}{half}":
            return half
    return line


def _without_rest(line: str) -> str:
    """The line without what goes on behind a signature, piece by piece."""
    while rest := _BEHIND.search(line):
        line = line[: rest.start()]
    return line


def _end_of_signature(lines: Sequence[str], names: Collection[str]) -> int:
    """How many of the lines belong to it; all where none holds a name: it was set in pieces."""
    wanted = [plain for name in names if (plain := plain_name(name))]
    holding = [number for number, line in enumerate(lines) if any(name in plain_name(line) for name in wanted)]
    end = holding[-1] + 1 if holding else len(lines)
    while end < len(lines) and _goes_on(lines[end]):
        end += 1
    return end


def _goes_on(line: str) -> bool:
    bare = words_between(line)
    if not bare or any(pattern.match(bare) for pattern in (ROLE, ENGLISH_FUNCTION, _OFFICE, _FROM_TOWN)):
        return True
    return is_second_hand(bare) or _TOOK_PICTURES.search(bare) is not None or read_byline(bare) != Byline()
