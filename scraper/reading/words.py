"""A text as its words: what is compared when punctuation, capitals and spaces may differ."""

from __future__ import annotations

import re

_WORD = re.compile(r"\w+")


def words_in(text: str) -> list[str]:
    """The words, lower case, in order."""
    return _WORD.findall(text.lower())


def run_together(text: str) -> str:
    """The words as one string: equal for two spellings of the same line."""
    return "".join(words_in(text))
