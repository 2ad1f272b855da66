"""Whether a date may be the publication though no word says so, and how far a word that says so reaches."""

from __future__ import annotations

from collections.abc import Sequence

from scraper.reading.stamp_calendar import Clock
from scraper.reading.stamp_grammar import Token

_FEW_WORDS = 7
_ON_AIR = ("sur ", "en direct", "en replay", "a la tele")
_SEPARATORS = tuple(",|•·-/(")
_BYLINE_WORDS = frozenset({"par", "by", "avec", "article", "ecrit", "redaction", "afp", "reuters", "belga", "ats"})
WHOLE_DATES = frozenset({
    "day_iso", "day_compact", "day_number", "day_name", "day_english", "day_english_short", "day_foreign",
})  # fmt: skip
_ISSUES = frozenset({
    "emission", "emissions", "diffusion", "edition", "article", "journal", "publication", "version", "numero", "podcast",
    "replay", "chronique", "depeche", "newsletter", "bulletin", "date", "actualite", "actualites", "info", "infos",
    "informations", "communique", "billet", "tribune", "breve",
})  # fmt: skip
"""What may stand before "du 14 septembre 2023"; "les attentats du …" is no stamp."""


def stands_alone(
    day: Token | None, clock_token: Token | None, clock: Clock | None, plain: str, words: Sequence[str]
) -> bool:
    """True where a date that no word names may be the publication.

    A whole date may; a time alone only in a byline or by itself; "hier" or "lundi"
    only with a time or among few words. `words` are those of the line that belong to no date.
    """
    last = max((token for token in (day, clock_token) if token), key=lambda token: token.end)
    if plain[last.end :].lstrip(" ,").startswith(_ON_AIR):
        return False
    if day is None:
        assert clock_token is not None
        if clock is None or (clock.minute is None and not _is_hour_of_day(clock_token, plain)):
            return False
        return not words or words[0] in _BYLINE_WORDS
    if day.name in WHOLE_DATES:
        return not _is_of_something(day, plain)
    if day.name == "day_short":
        exact = len(day.group("short_month") or "") == 2 and day.group("short_sep") == "/"
        return clock is not None or (exact and (not words or _word_before(day, plain) == "le"))
    if day.name == "day_of_month":
        return not words or (clock is not None and day.group("dom_weekday") is not None)
    if day.name == "day_weekday":
        habit = _word_before(day, plain) in ("le", "du", "les")
        return not habit and (clock is not None or (bool(day.group("last")) and _is_apart(day, plain)) or not words)
    if day.name == "day_back" and clock is None:
        return not words or words[0] in _BYLINE_WORDS or _is_apart(day, plain)
    if day.name == "day_month" and _word_before(day, plain) in ("en", "de", "d", "fin", "debut", "mi"):
        return False
    return clock is not None or len(words) <= _FEW_WORDS


def _is_of_something(day: Token, plain: str) -> bool:
    """True for "les attentats du 13 novembre 2015", False for "édition du 14 septembre 2023"."""
    before = plain[: day.start].split()
    return len(before) > 1 and before[-1] == "du" and before[-2].strip("(|,;:") not in _ISSUES


def _is_hour_of_day(clock: Token, plain: str) -> bool:
    """ "20h" and "à 3 h"; but "20 heures" is a programme or a duration, and "3 h" may be short for "il y a 3 h"."""
    written = clock.match.group()
    return _word_before(clock, plain) == "a" or bool(
        written[:2].isdigit() and written.endswith("h") and " " not in written
    )


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
