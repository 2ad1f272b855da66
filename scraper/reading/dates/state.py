"""Dates in the state that a page leaves to its scripts (`__NEXT_DATA__`, `window.__STATE__ = {…}`)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from scraper.reading.dates.claims import DateClaim, Role
from scraper.reading.dates.values import read_written
from scraper.reading.document import Document, fold, load_json_leniently
from scraper.reading.structured import path_of

_MAX_CHARS = 4_000_000
_MAX_NODES = 100_000
_MAX_VALUE_CHARS = 60
_WEIGHT = 6
_ASSIGNED = re.compile(
    r"\s*(?:(?:var|let|const)\s+|(?:window|self|globalThis)\s*[.\[])[\w.$\[\]\"']{1,60}\s*=\s*(?=[{\[])"
)
_DATE_KEY = re.compile(r"publi|modif|updat|pubdate", re.I)
_KEYS: tuple[tuple[re.Pattern[str], Role], ...] = (
    (
        re.compile(
            r"(?:first|original|initial)?(?:publi(?:sh|shed|cation|catedate|ee?)|pub)(?:ed)?(?:date|time|datetime|at|on|timestamp)?(?:utc|iso|gmt)?"
            r"|date(?:time)?(?:first|de|of)?publi(?:shed|cation|ee?)"
        ),
        "published",
    ),
    (
        re.compile(
            r"(?:last)?(?:modif(?:ied|ication)|updated?)(?:date|time|datetime|at|on|timestamp)?(?:utc|iso|gmt)?"
            r"|date(?:time)?(?:last|de|of)?(?:modified|modification|updated?|maj|miseajour)"
        ),
        "modified",
    ),
)
"""Of a key in small letters, without its hyphens and underscores."""
_ADDRESS_KEYS = frozenset({
    "url", "canonical", "canonicalurl", "path", "pathname", "permalink", "link", "href", "weburl", "websiteurl", "slug", "uri",
    "fullurl", "shareurl", "publicurl",
})  # fmt: skip
_TITLE_KEYS = frozenset({"title", "headline", "titre", "name", "pagetitle", "articletitle", "seotitle"})
_MIN_TITLE_LETTERS = 15


def state_claims(document: Document) -> list[DateClaim]:
    """The dates of the article's own node in the page's state.

    A node is the article's own where it bears the page's address or headline;
    where none does, the state is of no help: it names the neighbours too.
    """
    here, titles = path_of(document.url), _titles(document)
    found: dict[Role, DateClaim] = {}
    for place, state in _states(document):
        for node in _nodes(state):
            if not _is_own(node, here, titles):
                continue
            for key, value in node.items():
                claim = _claim(key, value, place)
                if claim is not None:
                    found.setdefault(claim.role, claim)
        if "published" in found:
            break
    return list(found.values())


def _states(document: Document) -> Iterator[tuple[str, Any]]:
    for script in document.tree.iter("script"):
        kind, text = (script.get("type") or "").lower(), script.text or ""
        if "ld+json" in kind or not 40 < len(text) < _MAX_CHARS or not _DATE_KEY.search(text):
            continue
        place = f"script#{script.get('id')}" if script.get("id") else "script"
        if "json" in kind:
            yield place, load_json_leniently(text)
        elif assigned := _ASSIGNED.match(text[:200]):
            try:
                yield place, json.JSONDecoder(strict=False).raw_decode(text, assigned.end())[0]
            except (ValueError, RecursionError):
                continue


def _nodes(state: Any) -> Iterator[dict[str, Any]]:
    """Every object of a state, the outer ones first."""
    pending = [state]
    for position in range(_MAX_NODES):
        if position >= len(pending):
            return
        value = pending[position]
        if isinstance(value, dict):
            yield value
            pending.extend(inner for inner in value.values() if isinstance(inner, dict | list))
        elif isinstance(value, list):
            pending.extend(inner for inner in value if isinstance(inner, dict | list))


def _is_own(node: dict[str, Any], here: str, titles: set[str]) -> bool:
    for key, value in node.items():
        if not isinstance(value, str):
            continue
        name = _plain_key(key)
        if name in _TITLE_KEYS and _comparable(value) in titles:
            return True
        if name in _ADDRESS_KEYS and here != "/" and value:
            path = path_of(value)
            if path == here or (name == "slug" and len(value) > _MIN_TITLE_LETTERS and value.strip("/") in here):
                return True
    return False


def _titles(document: Document) -> set[str]:
    heading = document.tree.find(".//h1")
    shown = [heading.text_content()] if heading is not None else []
    titles = {_comparable(title) for title in (*document.meta_values("og:title", "twitter:title"), *shown)}
    return {title for title in titles if len(title) >= _MIN_TITLE_LETTERS}


def _comparable(title: str) -> str:
    return fold(title).casefold().replace("’", "'")


def _plain_key(key: str) -> str:
    return key.lower().replace("_", "").replace("-", "")


def _claim(key: str, value: Any, place: str) -> DateClaim | None:
    if isinstance(value, bool) or not isinstance(value, str | int) or len(str(value)) > _MAX_VALUE_CHARS:
        return None
    name = _plain_key(key)
    role = next((role for pattern, role in _KEYS if pattern.fullmatch(name)), None)
    written = read_written(str(value)) if role else None
    if role is None or written is None:
        return None
    return DateClaim(role, written, "embedded-json", f"{place} {key}", _WEIGHT, str(value))
