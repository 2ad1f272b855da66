"""Days whose month is neither French nor English, as papers of Belgium, Switzerland and Luxembourg print them too."""

from __future__ import annotations

from datetime import date
from functools import lru_cache

import dateparser

_LANGUAGES = ["nl", "de", "it", "es", "pt", "ca", "br"]
_SETTINGS = {
    "REQUIRE_PARTS": ["day", "month", "year"],
    "STRICT_PARSING": True,
    "DATE_ORDER": "DMY",
    "PARSERS": ["absolute-time"],
}


@lru_cache(maxsize=512)
def day_in_another_language(words: str) -> date | None:
    """The day of plain words like "14 maart 2023"; None where the word between the numbers is no month.

    French and English months never come here: the project's own grammar reads
    them in a tenth of a millisecond, dateparser needs one, and bare it reads
    "Hier, 14 h 05" as fourteen hours ago without a word.
    """
    found = dateparser.parse(words.replace(".", ""), languages=_LANGUAGES, settings=_SETTINGS)
    return found.date() if found else None
