"""French stems: which words of the archive are sisters of a word that is searched for."""

from __future__ import annotations

import re
import sqlite3
import unicodedata
from functools import lru_cache

import Stemmer

_WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae"})
_MOST_KNOWN = 300_000
"""Pairs remembered as stored; a vocabulary of news reaches it after some hundred thousand articles."""

_french = Stemmer.Stemmer("french")


class StemTable:
    """Fills `term_stem` as articles arrive. Call `add` inside the transaction that stores the article."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._known: set[tuple[str, str]] = set()

    def add(self, *texts: str | None) -> None:
        """Store the stems of every word of the texts."""
        words = {word for text in texts if text for word in _WORD.findall(text)}
        new = {pair for word in words if (pair := (index_term(word), stem_of(word))) not in self._known}
        if new:
            self._db.executemany("insert or ignore into term_stem (term, stem) values (?, ?)", new)
        if len(self._known) > _MOST_KNOWN:
            self._known.clear()
        self._known |= new

    def forget(self) -> None:
        """The transaction was rolled back: nothing is known to be stored."""
        self._known.clear()


def sisters(db: sqlite3.Connection, word: str) -> list[str]:
    """The terms of the index that share a stem with a word, itself first. "elections" knows what "élections" is."""
    term = index_term(word)
    rows = db.execute(
        "select distinct term from term_stem where stem = ? or stem in (select stem from term_stem where term in (?, ?))",
        (stem_of(word), term, plain(word)),
    )
    return [term, *sorted(row[0] for row in rows if row[0] != term)]


@lru_cache(maxsize=50_000)
def stem_of(word: str) -> str:
    """The stem of a French word, taken with its accents (they tell "marché" from "marche") and then freed of them."""
    return plain(_french.stemWord(unicodedata.normalize("NFC", word).lower()))


@lru_cache(maxsize=50_000)
def index_term(word: str) -> str:
    """The term that the index makes of a word: lower case, without accents; œ stays œ."""
    if word.isascii():
        return word.lower()
    letters = unicodedata.normalize("NFD", word.lower())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def plain(word: str) -> str:
    """A word as a person in a hurry types it: lower case, no accents, no ligatures."""
    return index_term(word).translate(_LIGATURES)
