"""Puts the pieces of a line together: which day belongs to which time, and what the words call them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from scraper.reading.stamps.ago import is_days_ago
from scraper.reading.stamps.clocks import clock_of, is_dotted_clock
from scraper.reading.stamps.context import Line
from scraper.reading.stamps.grammar import Token, cut_line
from scraper.reading.stamps.neighbours import MAX_GAP, Expression, Role, told_by_neighbours
from scraper.reading.stamps.parts import day_of
from scraper.reading.stamps.records import Ago, DaysBack, Setting
from scraper.reading.stamps.trust import WHOLE_DATES, is_on_air, role_reaches, stands_alone
from scraper.reading.stamps.words import plain_letters

_MAX_WORDS_AFTER_ROLE = 14
""" "Publié par Prénom Nom et Prénom Nom, avec Agence, le …"."""
_MAX_WORDS_AFTER_NEVER = 3
_LINK = re.compile(r"\s*(?:et|ou|au|puis|&)(?:\s+(?:le|du))?\s*")
_LINK_OR_DASH = re.compile(_LINK.pattern + r"|\s*-\s*")
"""Between the days of a list or a span."""
_RELATIVE = frozenset({"day_back", "day_weekday"})


@dataclass(slots=True)
class _Context:
    """What the words before a date said about it."""

    role: Role | None = None
    role_start: int = 0
    words_after_role: int = 0
    unread: bool = False
    """True where a word with digits stood between, which may be the day: "Publié le 3mai23x à 18h50"."""
    never: bool = False
    words_after_never: int = 0

    def take(self, token: Token, plain: str) -> None:
        """Note a piece that is neither day nor time."""
        if token.kind in ("published", "modified"):
            joined = (
                self.role is not None
                and self.words_after_role == 0
                and "et" in plain[self.role_start : token.start].split()
            )
            if not joined:
                self.role_start = token.start
            self.role = "both" if joined and self.role != token.kind else token.kind
            self.words_after_role, self.unread = 0, False
        elif token.kind == "never":
            self.never, self.words_after_never = True, 0
        elif token.kind in ("word", "noise"):
            self.unread = self.unread or (
                token.kind == "word" and any(map(str.isdigit, plain[token.start : token.end]))
            )
            self.words_after_role += 1
            self.words_after_never += 1
            if self.words_after_role > _MAX_WORDS_AFTER_ROLE:
                self.role = None
            if self.words_after_never > _MAX_WORDS_AFTER_NEVER:
                self.never = False

    def clear(self) -> None:
        """A date has used what was said before it."""
        self.role, self.never, self.words_after_role, self.words_after_never = None, False, 0, 0
        self.unread = False


def find_expressions(text: str, setting: Setting) -> list[Expression]:
    """The dates of a line, in order; those that no calendar has are left out."""
    plain = plain_letters(text)
    tokens = list(cut_line(plain, text))
    line = Line(text, plain, tokens)
    found: list[Expression] = []
    context = _Context()
    index = 0
    while index < len(tokens):
        token = tokens[index]
        if token.kind not in ("day", "clock"):
            context.take(token, plain)
            index += 1
            continue
        group = _group(tokens, index)
        index += len(group)
        is_listed = _is_one_of_several(tokens, index - len(group), index, plain)
        if expression := _expression(group, context, line, is_listed, setting):
            found.append(expression)
        context.clear()
    return told_by_neighbours(found, context.role, context.role_start, plain)


def _group(tokens: Sequence[Token], index: int) -> list[Token]:
    """A day with its time, or a time with its day, and the zone after the time."""
    group = [tokens[index]]
    while index + len(group) < len(tokens):
        last, following = group[-1], tokens[index + len(group)]
        if following.start - last.end > MAX_GAP or not _belongs(group, following):
            break
        group.append(following)
    return group


def _belongs(group: Sequence[Token], following: Token) -> bool:
    days = [t for t in group if t.kind == "day" and not _is_clock(group, t)]
    clocks = [t for t in group if _is_clock(group, t)]
    if following.kind == "label":
        return len(days) + len(clocks) == 1
    if following.kind == "zone":
        return _is_clock(group, group[-1])
    if following.kind == "clock" or (days and is_dotted_clock(following)):
        return not clocks and (not days[0].name.startswith(("day_ago", "day_now")) or is_days_ago(days[0]))
    if following.kind == "day" and not following.name.startswith(("day_ago", "day_now")):
        return not days or (days[-1].name in _RELATIVE and following.name in WHOLE_DATES)
    return False


def _is_clock(group: Sequence[Token], token: Token) -> bool:
    return token.kind == "clock" or (is_dotted_clock(token) and token is not group[0])


def _is_one_of_several(tokens: Sequence[Token], first: int, behind: int, plain: str) -> bool:
    """True for a day of "samedi 16 et dimanche 17", and for one with opening hours: "de 10h à 18h", "dès 10h"."""
    earlier = next((t for t in reversed(tokens[:first]) if t.kind == "day"), None)
    later = next((t for t in tokens[behind:] if t.kind == "day"), None)
    link = _LINK if any(t.kind == "clock" for t in tokens[first:behind]) else _LINK_OR_DASH
    if earlier is not None and link.fullmatch(plain, earlier.end, tokens[first].start):
        return True
    if later is not None and link.fullmatch(plain, tokens[behind - 1].end, later.start):
        return True
    if behind >= len(tokens) or tokens[behind].start - tokens[behind - 1].end > MAX_GAP:
        return False
    is_limit = tokens[behind].kind == "never" and behind + 1 < len(tokens)
    return tokens[behind].name == "noise_span" or (
        is_limit and (tokens[behind + 1].kind in ("clock", "day") or tokens[behind + 1].name == "noise_span")
    )


def _expression(
    group: Sequence[Token], context: _Context, line: Line, is_listed: bool, setting: Setting
) -> Expression | None:
    plain = line.plain
    days = [t for t in group if t.kind == "day" and not _is_clock(group, t)]
    clock_token = next((t for t in group if _is_clock(group, t)), None)
    zone = next((t for t in group if t.kind == "zone"), None)
    day_token = days[-1] if days else None
    clock = clock_of(clock_token, zone, setting) if clock_token else None
    day = day_of(day_token, line.text, setting, clock.zone if clock else None) if day_token else None
    if clock and isinstance(day, Ago):
        day = DaysBack(day.delta.days)
    if context.never or (day_token and day is None) or (clock_token and clock is None):
        return None
    if context.role and not role_reaches(day_token, clock_token, context.words_after_role, plain):
        return None
    if context.role and plain.startswith("diffus", context.role_start) and is_on_air(plain, group[-1].end):
        return None
    if context.role and line.is_attribute(context.role_start):
        return None
    if context.unread and day_token is None:
        return None
    start = context.role_start if context.role and context.words_after_role == 0 else group[0].start
    end = max(t.end for t in group if t.kind != "label")
    alone = not is_listed and stands_alone(day_token, clock_token, clock, line, group[0].start, end)
    return Expression(context.role, day, clock, start, end, alone)
