"""French stems: which words of the archive are sisters of a word that is searched for."""

from __future__ import annotations

import re
import sqlite3
import unicodedata

import Stemmer

_WORD = re.compile(r"[^\W_]+")
_LIGATURES = str.maketrans({"œ": "oe", "æ": "ae", "Œ": "oe", "Æ": "ae"})
_ACCENTS = dict.fromkeys(range(0x300, 0x370))
_PLURAL = re.compile(r"(?<=..[aou])s$|(?<=.[eo]u)x$")
"""Plurals the stemmer leaves: euros, élus, visas, jeux, genoux."""
_MOST_REMEMBERED = 200_000
"""Pieces of text remembered as stored, so that an article costs only its new words."""

_french = Stemmer.Stemmer("french", 0)  # its own cache costs more than it saves


class StemTable:
    """Fills `term_stem` as articles arrive. Call `add` inside the transaction that stores the article."""

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db
        self._stored: set[str] = set()

    def add(self, *texts: str | None) -> None:
        """Store the stems of every word of the texts."""
        pieces = {piece for text in texts if text for piece in text.split()} - self._stored
        if pieces:
            words = list({*_WORD.findall(unicodedata.normalize("NFC", " ".join(pieces)).lower())})
            pairs = [
                (index_term(word), _root(stem)) for word, stem in zip(words, _french.stemWords(words), strict=True)
            ]
            self._db.executemany("insert or ignore into term_stem (term, stem) values (?, ?)", sorted(pairs))
        if len(self._stored) > _MOST_REMEMBERED:
            self._stored.clear()
        self._stored |= pieces

    def forget(self) -> None:
        """The transaction was rolled back: nothing is known to be stored."""
        self._stored.clear()


def sisters(db: sqlite3.Connection, word: str) -> list[str]:
    """The terms of the index that share a stem with a word, itself first. "elections" knows what "élections" is."""
    term = index_term(word)
    rows = db.execute(
        "select distinct term from term_stem where stem = ? or stem in (select stem from term_stem where term in (?, ?))",
        (stem_of(word), term, plain(word)),
    )
    return [term, *sorted(row[0] for row in rows if row[0] != term)]


def stem_of(word: str) -> str:
    """The stem of a French word, taken with its accents (they tell "marché" from "marche") and then freed of them."""
    return _root(_french.stemWord(unicodedata.normalize("NFC", word).lower()))


def index_term(word: str) -> str:
    """The term that the index makes of a word: lower case, without accents; œ stays œ."""
    if word.isascii():
        return word.lower()
    return unicodedata.normalize("NFD", word.lower()).translate(_ACCENTS)


def plain(word: str) -> str:
    """A word as a person in a hurry types it: lower case, no accents, no ligatures."""
    return word.lower() if word.isascii() else index_term(word).translate(_LIGATURES)


def _root(stem: str) -> str:
    return plain(_PLURAL.sub("", stem) if stem[-1:] in "sx" else stem)
