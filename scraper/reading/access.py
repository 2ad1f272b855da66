"""Whether an article could be read whole, and how the page says so."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scraper.article import Access
from scraper.evidence import Claim, Source, Verdict
from scraper.reading.document import Document
from scraper.reading.paywalls import marked_paid, see_wall
from scraper.reading.structured import article_nodes

_FALSE = frozenset({"false", "no", "0", "non"})
_TRUE = frozenset({"true", "yes", "1", "oui"})
_TIER_METAS = ("article:content_tier", "og:article:content_tier", "content_tier")
_PREMIUM_METAS = ("article:premium", "premium", "is_premium", "ispremium", "article:opengraph:premium")
_SHORT_TEXT = 1200
"""Letters under which a text on a page that is declared paid is no more than its beginning."""
_TEASER = 2500
"""Letters over which nobody gives the beginning of an article away, unless he says how much is left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reach:
    """`percent_hidden` is what the page says that it keeps back, of 100; None where it gives no figure."""

    access: Access
    percent_hidden: float | None = None
    evidence: tuple[Claim, ...] = ()


def read_access(document: Document, *, body: str, near: Any = None) -> Reach:
    """Free, or behind a paywall.

    A page that is declared paid and shows its whole text may be open today, and
    every page of a paid newspaper carries the wall's words somewhere: so it takes
    two signs, or a measured part kept back. `near` is the element that holds the
    article. `unknown` where the page is declared free and yet shows its wall.
    """
    declared = list(_declared(document))
    paid = [claim for claim, is_free in declared if not is_free]
    free = [claim for claim, is_free in declared if is_free]
    wall = see_wall(document, near=near)
    for_money = not free and any("gratuit" not in sign.value.lower() for sign in wall.signs)
    cut = _cut_short(document, body, expected=bool(paid or for_money))
    mark = marked_paid(near) if paid else None
    seen = [*wall.signs, *(sign for sign in (cut, mark) if sign)]
    access: Access
    if wall.percent_hidden is not None:
        access, why = "paywalled", "the page says how much it keeps back"
    else:
        access, why = _judge(paid=len(paid), free=len(free), seen=len(seen), letters=len(body))
    for_paid: Verdict = "won" if access == "paywalled" else "lost"
    for_free: Verdict = "lost" if access == "paywalled" else "won"
    evidence = [claim.judged(for_paid, why) for claim in (*paid, *seen)]
    evidence += [claim.judged(for_free, why) for claim in free]
    return Reach(access=access, percent_hidden=wall.percent_hidden, evidence=tuple(evidence))


def _judge(*, paid: int, free: int, seen: int, letters: int) -> tuple[Access, str]:
    """`paid` and `free` count declarations, `seen` what shows a wall."""
    if free and paid:
        return ("paywalled", "declared both ways, a wall is shown") if seen else ("free", "declared both ways, no wall")
    if free:
        doubtful = seen >= 2 and letters < _SHORT_TEXT
        return ("unknown", "declared free, yet a wall is shown") if doubtful else ("free", "declared free")
    if paid + seen < 2:
        return "free", "fewer than two signs of a wall"
    if not paid and letters > _TEASER:
        return "free", "a wall is ready, yet the text is there"
    return "paywalled", f"{paid + seen} signs of a wall"


def _declared(document: Document) -> Iterator[tuple[Claim, bool]]:
    """(claim, whether it says free). A metered page counts as paid: it is open to some readings only."""
    values: dict[str, bool] = {}
    for node in article_nodes(document):
        own = _boolean(node.get("isAccessibleForFree"))
        if own is not None:
            values.setdefault("Article.isAccessibleForFree", own)
            continue
        parts = node.get("hasPart")
        inner = [_boolean(p.get("isAccessibleForFree")) for p in _list(parts) if isinstance(p, dict)]
        if False in inner:
            values.setdefault("Article.hasPart.isAccessibleForFree", False)
    for place, free in values.items():
        yield _claim(str(free), "json-ld", place), free
    for name in _TIER_METAS:
        for value in document.meta_values(name)[:1]:
            if value.lower() in ("free", "locked", "metered", "paid", "premium"):
                yield _claim(value, "meta", f"meta[{name}]"), value.lower() == "free"
    for name in _PREMIUM_METAS:
        for value in document.meta_values(name)[:1]:
            if value.lower() in _TRUE | _FALSE:
                yield _claim(value, "meta", f"meta[{name}]"), value.lower() in _FALSE


def _cut_short(document: Document, body: str, *, expected: bool) -> Claim | None:
    """A sign where less text is there than is declared, or hardly any where a declaration or a wall lets expect that."""
    words = len(body.split())
    for node in article_nodes(document):
        declared = str(node.get("wordCount") or "")
        if declared.isdecimal() and len(declared) < 7 and int(declared) > 150 and words < 0.6 * int(declared):
            return _claim(f"{words} of {declared} words", "json-ld", "Article.wordCount")
    if expected and len(body) < _SHORT_TEXT:
        return _claim(f"a text of {len(body)} letters", "text", "the body")
    return None


def _boolean(value: Any) -> bool | None:
    text = str(value).strip().rsplit("/", 1)[-1].lower()
    return True if text in _TRUE else False if text in _FALSE else None


def _list(value: Any) -> list[Any]:
    return value if isinstance(value, list) else [value]


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="access", value=value, source=source, place=place)
