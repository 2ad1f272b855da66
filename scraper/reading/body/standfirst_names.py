"""What an element's names say about whether it holds the standfirst."""

from __future__ import annotations

import itertools
from typing import Any

from scraper.reading.body.furniture import words_of

_NAMES = frozenset({
    "chapo", "chapeau", "chap", "chapô", "standfirst", "lede", "lead", "leadin", "subheadline", "accroche", "hat",
    "synopsis", "excerpt", "intro", "soustitre", "subtitle", "dek", "deck", "preamble", "vorspann", "sapo", "desc",
    "description", "summary", "subhead", "abstract", "resume", "teaser", "headnote", "introtext", "subheading",
    "strapline", "kopje", "ingress",
})  # fmt: skip
_STRONG_NAMES = frozenset({
    "chapo", "chapeau", "chapô", "standfirst", "lede", "subheadline", "accroche", "hat", "synopsis", "dek",
})  # fmt: skip
_SUBTITLES = frozenset({"soustitre", "subtitle"})
"""Beside a chapo it is a second line of the title."""
_OTHER_THINGS = frozenset({
    "image", "photo", "img", "picture", "video", "media", "audio", "podcast", "gallery", "author", "auteur", "newsletter",
})  # fmt: skip
"""What a description may describe instead of the article."""
_PAIRS = frozenset({("stand", "first"), ("sub", "headline"), ("sub", "heading")})
_SUBTITLE_PAIRS = frozenset({("sous", "titre"), ("sub", "title")})
_TOLD_OF = frozenset({"with", "has", "no", "without", "avec", "sans"})
_CLOSED_BY_A_PARAGRAPH = frozenset({"p", "h2", "h3", "h4", "h5", "h6"})
_SURE = 3.0


def name_score(element: Any) -> float:
    """How much the names speak for a standfirst, up to 3.0; 0.0 where they say nothing."""
    if element.tag in ("body", "html", "main", "article"):
        return 0.0
    if (emptied := emptied_before(element)) is not None:
        element = emptied
    if element.get("itemprop") == "description":
        return _SURE
    words = _not_told_of(words_of(f"{_names(element)} {element.tag}"))
    if set(words) & _STRONG_NAMES or any(pair in _PAIRS for pair in itertools.pairwise(words)):
        return _SURE
    if _say_subtitle(words):
        return 2.5
    return 2.5 if set(words) & _NAMES and not set(words) & _OTHER_THINGS else 0.0


def _not_told_of(words: tuple[str, ...]) -> tuple[str, ...]:
    """The words without what a box is said to have or to lack: "text-with-summary", "has-excerpt", "no-lead"."""
    return tuple(word for before, word in itertools.pairwise(("", *words)) if before not in _TOLD_OF)


def is_named_subtitle(element: Any) -> bool:
    """True where the names speak of a second line of the title, which may be the standfirst where no other is named."""
    return name_score(element) < _SURE and _say_subtitle(words_of(_names(element)))


def _say_subtitle(words: tuple[str, ...]) -> bool:
    return bool(set(words) & _SUBTITLES) or any(pair in _SUBTITLE_PAIRS for pair in itertools.pairwise(words))


def _names(element: Any) -> str:
    return f"{element.get('class') or ''} {element.get('id') or ''}"


def emptied_before(element: Any) -> Any:
    """The `<p>` or heading that a nameless `<p>` was written in, which a parser closes before it, and so leaves empty; else None."""
    if element.tag != "p" or element.attrib:
        return None
    before = element.getprevious()
    is_empty = before is not None and before.tag in _CLOSED_BY_A_PARAGRAPH and not len(before)
    return before if is_empty and not before.tail and not (before.text or "").strip() else None


def names_another_thing(element: Any) -> bool:
    """True where the names speak of a picture, a recording, an author."""
    return not _OTHER_THINGS.isdisjoint(words_of(_names(element)))


def is_named_standfirst(element: Any) -> bool:
    """True where the names leave no doubt."""
    return name_score(element) >= _SURE


def opens_full_text(element: Any) -> bool:
    """True within a box that its names call the introduction, before one that they call the full text: a system's cut, and the text's own words."""
    for box in (element, element.getparent()):
        after = None if box is None else box.getnext()
        if after is not None and "intro" in words_of(_names(box)) and "full" in words_of(_names(after)):
            return True
    return False
