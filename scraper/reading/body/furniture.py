"""What an element's tag, role and class names say about it: article or furniture.

Names are read word by word (`vn-recommended__list` is "vn recommended list"),
never as substrings: "premium" is no "um", "downloads" no "ads".
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import Any

from scraper.reading.body.furniture_names import BY_PAIR, BY_ROLE, BY_TAG, BY_WORD
from scraper.reading.bounded import exceeds

_WORDS = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[A-Z]?[a-zà-ÿ]+")

# "4f9ad-…" and "css-1y3pub" are no words: a machine wrote them
_HASHED = re.compile(r"(?<![a-zA-Z0-9])(?![a-z]+\d+x\d+(?![a-zA-Z0-9]))(?=[a-z]*\d+[a-z])[a-z0-9]{4,}(?![a-zA-Z0-9])")

# "Trs($readmore)", "[&_.newsletter]:p-4": a style written out as a name says nothing of what it dresses
_STYLED = re.compile(r"[$(\[]")

# "has-sidebar", "pub-disable": the word names what the element is beside, or is not.
_DENIALS = frozenset({
    "no", "not", "has", "have", "with", "without", "hide", "disable", "disabled", "off", "non", "show", "toggle",
    "enable", "enabled", "open", "status", "in", "inside",
})  # fmt: skip
_PUT_AWAY = frozenset({"d-none", "hidden"})
_ON_PAPER = frozenset({"d-print-block", "print-block", "print:block", "d-print-inline", "print:inline"})
"""Shown in print; on the screen too, unless something puts it away."""
_SUBJECTS = frozenset({"category", "cat", "tag", "term", "rubrique"})
_SUBJECT_LISTS = frozenset({"list", "lists", "links", "cloud", "nav", "menu", "container"})
_BUTTONS = frozenset({"btn", "button", "bouton", "cta"})
_OFFER_CHARS = 300
_QUOTES = frozenset({"quote", "blockquote", "citation", "pullquote", "text"})
_BODY_PAIRS = frozenset(
    (a, b)
    for a in ("article", "entry", "post", "story", "body", "news", "main", "page", "paywall", "single", "full", "texte")
    for b in ("body", "content", "contenu", "text", "texte", "corps", "paragraph", "paragraphs")
)
_BODY_WORDS = frozenset(
    ["articlebody", "storybody", "postbody", "bodytext", "entrycontent", "articletext", "texte", "corps", "paragraph"]
)
_NO_BODY = frozenset(
    {"copyright", "credit", "credits", "caption", "author", "authors", "share", "newsletter", "related"}
)
""" "article__text-copyright": what stands at the body, or in it."""
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def furniture_of(element: Any, tag: str) -> str:
    """Why an element looks like furniture, in one word; empty where it does not.

    A suspicion, not a verdict: see `container.py` for who may lift it.
    """
    if tag in ("html", "body", "main"):
        return ""
    if tag in ("footer", "cite") and (parent := element.getparent()) is not None and parent.tag == "blockquote":
        return ""  # names who is quoted
    style = element.get("style")
    if element.get("hidden") is not None or (style and "display:none" in style[:400].replace(" ", "")[:200]):
        return "hidden"
    names = element.get("class") or ""
    if "-" in tag:
        names = names_of(element)
    if tag not in HEADINGS and (own := element.get("id")):  # a heading's id is often its words: "comment-voter"
        names = f"{names} {own}"
    role = element.get("role")
    if role in BY_ROLE:
        return BY_ROLE[role]
    reason = reason_in_names(names) if len(names) > 1 else ""
    if reason == "caption" and tag in HEADINGS:
        reason = ""  # the title of what a caption tells
    tagged = BY_TAG.get(tag, "") or ("newsletter" if tag == "div" and _ends_with_button(element) else "")
    if tagged == "caption" and tag == "figure" and {"table", "quote", "pullquote"} & set(words_of(names)):
        return ""
    return reason or tagged


def _ends_with_button(box: Any) -> bool:
    """True for a small box of loose words, without a paragraph, above a link that is dressed as a button: an offer."""
    last = box[-1] if len(box) > 1 else None
    if (
        last is None
        or last.tag != "a"
        or (last.tail or "").strip()
        or _BUTTONS.isdisjoint(words_of(last.get("class") or ""))
    ):
        return False
    return box.find("p") is None and not exceeds(box.itertext(), _OFFER_CHARS)


def names_of(element: Any) -> str:
    """The class names; for an element that no standard knows (`<r-newsletter>`) its tag is one of them."""
    names = element.get("class") or ""
    return f"{names} {element.tag}" if "-" in element.tag else names


def is_unseen(element: Any) -> bool:
    """True for words within a line that only a screen reader gives ("(new window)"), or that only pointing at it shows.

    Not for those beside a decoration that only the eye gets: they are the line's own words.
    """
    if element.get("hidden") is not None or element.get("role") == "tooltip":
        return True
    names = element.get("class")
    if not names:
        return False
    if "tooltip" in words_of(names) and element.get("aria-hidden") == "true":
        return True
    if reason_in_names(names) != "hidden":
        return False
    before = element.getprevious()
    return before is None or before.get("aria-hidden") != "true"


def words_of(names: str) -> tuple[str, ...]:
    """The words in class names and ids, lower case, in order."""
    return tuple(word.lower() for word in _WORDS.findall(names[:400]))


def is_body_name(names: str) -> bool:
    """True where class names or an id say that an element holds the article's text."""
    return _body_name(names[:400])


@lru_cache(maxsize=8192)
def reason_in_names(names: str) -> str:
    """Why these class names and ids look like furniture; empty where they do not."""
    if _body_name(names):
        return ""
    if "print" in names and not _PUT_AWAY.isdisjoint(names.split()) and not _ON_PAPER.isdisjoint(names.split()):
        return "hidden"
    for name in names.split()[:40]:
        reason = "" if _STYLED.search(name) else _reason_in_name(name)
        if reason and not (reason == "embed" and not _QUOTES.isdisjoint(words_of(names))):
            return reason
    return ""


@lru_cache(maxsize=16384)
def _reason_in_name(name: str) -> str:
    words = words_of(_HASHED.sub("", name))
    if words and words[0] in _SUBJECTS and words[-1] not in _SUBJECT_LISTS:
        return ""  # `category-social` on an article names its subject
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else ""
        reason = BY_PAIR.get((word, after)) or BY_WORD.get(word)
        if reason and after not in _DENIALS and _DENIALS.isdisjoint(words[:position]):
            return reason
    return ""


@lru_cache(maxsize=8192)
def _body_name(names: str) -> bool:
    return any(_is_one_body_name(name) for name in names.split()[:40])


@lru_cache(maxsize=16384)
def _is_one_body_name(name: str) -> bool:
    words = words_of(name)
    if words and words[-1] in _NO_BODY:
        return False
    return any(pair in _BODY_PAIRS for pair in itertools.pairwise(words)) or "".join(words) in _BODY_WORDS
