"""The article's headline, as displayed."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from scraper.evidence import Claim, Source
from scraper.reading.document import Document, fold
from scraper.reading.structured import article_nodes, strings

_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Headline:
    """A title (None: the page has none), and the element that displays it."""

    title: str | None
    element: Any | None
    evidence: tuple[Claim, ...]


def read_headline(document: Document) -> Headline:
    """The displayed title that metadata confirm; where no element displays one, the metadata's own."""
    declared = _declared(document)
    best: tuple[float, str, Any] | None = None
    for h1 in document.tree.iter("h1"):
        text = fold("".join(h1.itertext()))
        if not text:
            continue
        likeness = max((_likeness(text, value) for value, _, _ in declared), default=0.0)
        if best is None or likeness > best[0] + 0.05:
            best = (likeness, text, h1)
    claims = [Claim(field="title", value=v, source=s, place=p) for v, s, p in declared]
    if best and (best[0] >= 0.3 or not declared):
        return Headline(best[1], best[2], tuple(claims))
    if declared:
        return Headline(declared[0][0], None, tuple(claims))
    return Headline(None, None, ())


def _declared(document: Document) -> list[tuple[str, Source, str]]:
    found: list[tuple[str, Source, str]] = []
    for node in article_nodes(document):
        found.extend((t, "json-ld", "headline") for t in strings(node.get("headline"))[:1])
    found.extend((t, "meta", "og:title") for t in document.meta_values("og:title", "twitter:title")[:2])
    for title in document.tree.iter("title"):
        if text := fold(title.text):
            found.append((text, "meta", "title"))
        break
    return found


def _likeness(one: str, other: str) -> float:
    """How far two titles share their words, from 0 to 1."""
    a, b = set(_WORD.findall(one.lower())), set(_WORD.findall(other.lower()))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0
