"""What runs into a title within its heading: a kicker, a section's name, a label, a link to edit the article."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from scraper.reading.body.elements import BREAKING
from scraper.reading.body.furniture import words_of
from scraper.reading.body.outline import outline_of, text_of

_KICKERS = frozenset({"surtitre", "kicker", "overline"})
_SUBSCRIBERS = re.compile(r"\W*(?:abo|abonnée?s?|premium|exclusif|réservé aux abonnés)\W*", re.I)
_EDITORS = re.compile(r"\W*(?:edit|[ée]diter|modifier|bearbeiten)\W*", re.I)
"""A link for those who write the site, which stood open when the page was saved."""


def with_kicker(heading: Any) -> str | None:
    """The heading with a blank behind the kicker that opens it, where they are glued together; None for another."""
    first = heading[0] if len(heading) and not (heading.text or "").strip() else None
    if first is None or first.tag != "span" or _KICKERS.isdisjoint(words_of(first.get("class") or "")):
        return None
    if (first.tail or " ")[:1].isspace():
        return None
    return f"{text_of(first)} {_text_without(heading, frozenset({first}))}"


def without_glued(heading: Any) -> Iterator[str]:
    """The heading without its first, or its last, element where that runs into the rest, or is a block of its own: both are set apart.

    A subscribers' label stands in front of either, a link to edit the article behind.
    """
    labels = frozenset(itertools.takewhile(lambda part: _SUBSCRIBERS.fullmatch(text_of(part)), heading))
    parts = [part for part in heading if part not in labels]
    if labels:
        yield _text_without(heading, labels)
    if not parts:
        return
    first, last = parts[0], parts[-1]
    if not (heading.text or "").strip() and (first.tag in BREAKING or not (first.tail or "")[:1].isspace()):
        yield _text_without(heading, labels | {first})
    before = last.getprevious()
    text = heading.text if before is None else before.tail
    apart = last.tag in BREAKING or not (text or "")[-1:].isspace() or _EDITORS.fullmatch(text_of(last))
    if not (last.tail or "").strip() and apart:
        yield _text_without(heading, labels | {last})


def _text_without(heading: Any, parts: frozenset[Any]) -> str:
    return " ".join(block.text for block in outline_of(heading, dropped=parts).blocks)
