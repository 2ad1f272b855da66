"""Whether a date may be the publication though no word says so, and how far a word that says so reaches."""

from __future__ import annotations

import re

from scraper.reading.people.mastheads import MASTHEADS
from scraper.reading.people.names import plain_name
from scraper.reading.stamps.context import Line
from scraper.reading.stamps.grammar import Token
from scraper.reading.stamps.records import Clock
from scraper.reading.stamps.surroundings import BYLINE_WORDS, ISSUES
from scraper.reading.stamps.words import FULL_MONTHS

_FEW_WORDS = 7
_LONG_HOURS = 3
"""How long films and rides last; no more, or few times of day would be left."""
_ON_AIR = ("sur ", "en direct", "en replay", "a la tele")
_BEHIND_ISSUES = frozenset({
    "de", "du", "presse", "heures", "h", "papier", "speciale", "special", "locale", "numerique", "quotidien", "soir", "matin",
    "afp", "reuters", "belga", "ats",
})  # fmt: skip
"""Words that may stand between "journal", "édition" and "du 14 septembre"."""
_LAWS = frozenset({"loi", "decret", "arrete", "ordonnance", "directive", "reglement", "avis", "decision", "circulaire"})
_BEFORE_SITES = re.compile(r"(?<!\d)1(?:[0-8]\d\d|9[0-8]\d)(?!\d)")
_SEPARATORS = tuple(",|•·-/(")
WHOLE_DATES = frozenset({
    "day_iso", "day_compact", "day_number", "day_name", "day_english", "day_english_short", "day_foreign",
})  # fmt: skip


def stands_alone(
    day: Token | None, clock_token: Token | None, clock: Clock | None, line: Line, start: int, end: int
) -> bool:
    """True where a date in [start, end) that no word names may be the publication.

    A whole date may, outside of sentences; a time alone only in a byline or by
    itself; "hier", "lundi", a date without a year only between separators.
    """
    plain, words = line.plain, line.words
    if is_on_air(plain, end):
        return False
    if day is None:
        assert clock_token is not None
        if clock is None or (clock.minute is None and not _is_hour_of_day(clock_token, plain)):
            return False
        if clock_token.name == "clock_colon" and not clock.hour and (not clock.minute or clock.second is not None):
            return False  # where a player begins, "00:01:32"
        if clock_token.match.group().rstrip(".'").endswith(("min", "mn", "minutes")):
            return False  # "2 h 13 min" is how long something lasts
        if _could_be_length(clock_token, clock, plain):
            return False
        return not words or words[0] in BYLINE_WORDS
    dated = is_dated(day)
    if _opens_memory(day, plain[end:]) or _word_before(day, plain) == "au" or _is_remembered(line, start, end):
        return False
    if _BEFORE_SITES.search(day.match.group()) and line.loose_words(len(plain)):
        return False  # "14 avril 1912. Le jour où le bateau coule"
    if day.name not in WHOLE_DATES and any(token.kind == "never" for token in line.tokens):
        return False  # "Hier et demain"
    if line.is_prose(start, end, dated=dated, timed=clock is not None and clock.minute is not None):
        return False
    if day.name in WHOLE_DATES:
        if _is_of_something(day, plain) or (clock is None and _is_commemorated(day)):
            return False
        return dated or line.is_apart(start, end)
    if day.name != "day_ago" and not line.is_apart(start, end):
        return False
    if day.name == "day_short":
        exact = len(day.group("short_month") or "") == 2 and day.group("short_sep") == "/"
        return clock is not None or (exact and (not set(words) - BYLINE_WORDS or _word_before(day, plain) == "le"))
    if day.name == "day_of_month":
        return not words or (clock is not None and day.group("dom_weekday") is not None)
    if day.name == "day_weekday":
        habit = _word_before(day, plain) in ("le", "du", "les")
        return not habit and (clock is not None or (bool(day.group("last")) and _is_apart(day, plain)) or not words)
    if day.name == "day_back" and clock is None:
        return not words or words[0] in BYLINE_WORDS or _is_apart(day, plain)
    if day.name == "day_month" and _word_before(day, plain) in ("en", "de", "d'", "a", "depuis", "fin", "debut", "mi-"):
        return False
    return clock is not None or len(words) <= _FEW_WORDS


def is_on_air(plain: str, end: int) -> bool:
    """True for "mardi à 21h05 sur la Une": when to watch."""
    return plain[end:].lstrip(" ,").startswith(_ON_AIR)


def is_dated(day: Token) -> bool:
    """True for a day with its year, and for minutes and hours ago."""
    if day.name == "day_ago":
        unit = day.group("ago_unit") or ""
        return unit[:1] in "hms" and not unit.startswith(("mois", "month", "sem"))
    if day.name in ("day_name", "day_english"):
        return day.group("name_year" if day.name == "day_name" else "en_year") is not None
    return day.name in WHOLE_DATES and day.name != "day_english_short"


def _is_commemorated(day: Token) -> bool:
    """True for "11-Septembre" and "8-Mai-1945": a hyphen makes a day a name; "14-sept-2023" is a date."""
    month = day.group("name_month") if day.name == "day_name" else None
    if month is None:
        return False
    written = day.match.group()
    joined = written[: written.index(month)].endswith("-")
    return joined and (not is_dated(day) or month in FULL_MONTHS)


def _opens_memory(day: Token, after: str) -> bool:
    """True for "Il y a 10 ans, le pont" and "Il y a 6 mois : le pont": what follows happened then."""
    if day.name != "day_ago" or not _is_long_ago(day):
        return False
    told = after.lstrip()
    words = told[1:].split()
    return told[:1] in (",", ":") and bool(words) and words[0] not in BYLINE_WORDS


def _is_remembered(line: Line, start: int, end: int) -> bool:
    """True for the date of "Il y a 40 ans, le 23 octobre 1982, mourait un poète"."""
    before = (t for t in line.tokens if t.end <= start and t.name == "day_ago")
    return any(_is_long_ago(t) for t in before) and any(map(str.isalpha, line.plain[end:]))


def _is_long_ago(day: Token) -> bool:
    return (day.group("ago_unit") or "").startswith(("an", "mois", "year", "month"))


def _is_of_something(day: Token, plain: str) -> bool:
    """True for "les attentats du 13 novembre 2015", False for "édition du 14 septembre 2023"."""
    before = plain[: day.start].split()
    if len(before) < 2 or before[-1] != "du":
        return False
    if plain_name(" ".join(before[:-1])) in MASTHEADS:
        return False
    named = before[:-1]
    while len(named) > 1 and (named[-1] in _BEHIND_ISSUES or any(map(str.isdigit, named[-1]))):
        named.pop()  # "communiqué de presse", "journal de 13 heures", "numéro 845"
    if named[-1] in ("n", "no") and not _LAWS.isdisjoint(named):
        return True  # "Loi n° 78-17 du 6 janvier 1978"
    if named == ["le"] and len(before) > 2:
        return False  # "Le 13h du 23 octobre 2022"
    return named[-1].strip("(|,;:").removeprefix("l'") not in ISSUES


def _is_hour_of_day(clock: Token, plain: str) -> bool:
    """ "20h" and "à 3 h"; but "20 heures" is a programme or a duration, and "3 h" may be short for "il y a 3 h"."""
    written = clock.match.group()
    return _word_before(clock, plain) == "a" or bool(
        written[:2].isdigit() and written.endswith("h") and " " not in written
    )


def _could_be_length(token: Token, clock: Clock, plain: str) -> bool:
    """True for "1 h 52" and "4:12": papers print "04:12" and "à 4 h 12" for a time of day."""
    if _word_before(token, plain) == "a":
        return False
    if token.name == "clock_colon":
        return clock.hour > 0 and not token.match.group()[1].isdigit() and not token.group("co_half")
    return token.name == "clock_french" and 1 <= clock.hour <= _LONG_HOURS


def _is_apart(day: Token, plain: str) -> bool:
    """True for "Prénom Nom, hier" and "Prénom Nom · lundi dernier"; False inside a sentence."""
    before, after = plain[: day.start].rstrip(), plain[day.end :].strip(" .")
    return before[-1:] in _SEPARATORS and after[:1] in ("", *_SEPARATORS)


def _word_before(token: Token, plain: str) -> str:
    before = plain[: token.start].split()
    return before[-1].lstrip("(|,;:") if before else ""


def role_reaches(day: Token | None, clock: Token | None, words_between: int, plain: str) -> bool:
    """True where a word like "publié", `words_between` words before, speaks of a date.

    A time alone must follow it at once, or after "à": "Publié par l'équipe du 20 h 30" says nothing.
    """
    if day is None and clock is not None:
        return words_between == 0 or _word_before(clock, plain) in ("a", "at")
    if day is not None and day.name == "day_weekday" and clock is None:
        return words_between == 0
    return True
