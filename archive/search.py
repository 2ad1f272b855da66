"""Searches in French: elisions, accents, ligatures and endings make no difference."""

from __future__ import annotations

import re
import sqlite3
from typing import NamedTuple

from archive.database import archive_errors
from archive.stems import plain, sisters
from scraper.errors import BadSetting

MARK_BEGIN, MARK_END = "\ue000", "\ue001"
"""Around the words that were found, in `Hit.snippet`: two signs no newspaper prints."""

_PART = re.compile(
    r"""(?P<minus>(?<!\S)-)?(?:"(?P<plain>[^"]*)"|«(?P<french>[^»]*)»|“(?P<curly>[^”]*)”|(?P<word>[^\s"«“]+))"""
)
_ELISION = re.compile(r"^(?:l|d|j|m|t|s|c|n|qu|jusqu|lorsqu|puisqu|quoiqu)['’ʼ](?=\w)", re.I)
_PIECE = re.compile(r"[^\W_]+")
_EVERYWHERE = frozenset({"à", "au", "aux", "d", "de", "des", "du", "en", "et", "l", "la", "le", "les", "un", "une"})
"""Words that stand in every article; asked for beside others, they only cost time."""

_FOUND = """
    select articles.id, articles.url, articles.title, articles.publisher, articles.published, articles.published_local,
        snippet(articles_fts, 2, :mark_begin, :mark_end, '…', 24)
    from articles_fts join articles on articles.id = articles_fts.rowid
    where articles_fts match :expression
        and (:since is null or articles.published >= :since)
        and (:publisher is null or articles.publisher like :publisher)
    order by bm25(articles_fts, 10.0, 4.0, 1.0), articles.published desc limit :limit
"""


class Hit(NamedTuple):
    """An article that was found. Times and publisher are None where the page does not say."""

    article_id: int
    url: str
    title: str
    publisher: str | None
    published: str | None
    """UTC."""
    published_local: str | None
    snippet: str
    """From the body, the words found between `MARK_BEGIN` and `MARK_END`."""


def search(
    db: sqlite3.Connection, text: str, *, limit: int = 20, since: str | None = None, publisher: str | None = None
) -> list[Hit]:
    """The articles of an archive that hold every word asked for, the best first.

    `since` is ISO 8601 in UTC, or the beginning of it (`2026-09`); articles
    without a date are then left out. `publisher` is a name in any letter case.

    Raises:
        BadSetting: nothing is asked for.
    """
    parameters = {
        "expression": match_expression(db, text),
        "since": since,
        "publisher": publisher,
        "limit": limit,
        "mark_begin": MARK_BEGIN,
        "mark_end": MARK_END,
    }
    with archive_errors(db):
        return [Hit(*row) for row in db.execute(_FOUND, parameters)]


def match_expression(db: sqlite3.Connection, text: str) -> str:
    """What FTS5 is asked for a person's words.

    Words are joined by AND, each widened to its sisters (`élection` finds
    `élections`). "Words in quotes" and compounds (Aix-en-Provence) must stand
    as they are, accents aside. `-word` must not stand anywhere.

    Raises:
        BadSetting: no word that must stand.
    """
    wanted: list[str] = []
    everywhere: list[str] = []
    unwanted: list[str] = []
    for part in _PART.finditer(text):
        phrase = next((part[name] for name in ("plain", "french", "curly") if part[name] is not None), None)
        pieces = _PIECE.findall(phrase if phrase is not None else _ELISION.sub("", part["word"]))
        if not pieces:
            continue
        one_word = phrase is None and len(pieces) == 1
        expression = _any_of(sisters(db, pieces[0])) if one_word else _any_of(_spellings(" ".join(pieces)))
        if part["minus"]:
            unwanted.append(expression)
        elif one_word and pieces[0].lower() in _EVERYWHERE:
            everywhere.append(expression)
        else:
            wanted.append(expression)
    if not (wanted or everywhere):
        raise BadSetting(f"search: expected at least one word that must be found, got {text!r}")
    expression = " AND ".join(wanted or everywhere)
    return f"({expression}) NOT ({' OR '.join(unwanted)})" if unwanted else expression


def _spellings(phrase: str) -> list[str]:
    """A phrase with and without its ligatures: the index keeps œ and oe apart."""
    joined = plain(phrase).replace("oe", "œ").replace("ae", "æ")
    return list(dict.fromkeys((phrase, plain(phrase), joined)))


def _any_of(phrases: list[str]) -> str:
    quoted = " OR ".join(f'"{phrase}"' for phrase in phrases)
    return f"({quoted})" if len(phrases) > 1 else quoted
