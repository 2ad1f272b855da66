"""A claim that a page, or the source that led to it, makes about an article."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal, Self

Source = Literal[
    "json-ld", "meta", "displayed", "time-element", "feed", "sitemap", "url", "header", "embedded-json", "text"
]
"""Where a claim was made. `embedded-json` is a page's own state (`__NEXT_DATA__`, …); `text` is found by reading."""

Field = Literal[
    "title", "standfirst", "body", "byline", "author", "agency", "published", "modified", "timezone", "section", "tag",
    "language", "access", "reservation", "image", "canonical", "kind", "publisher",
]  # fmt: skip

Verdict = Literal["won", "lost", "unused"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One thing that is said about an article, with the words and the place that said it."""

    field: Field
    value: str
    """The words, white space folded; nothing else changed."""
    source: Source
    place: str
    """Where it stands: `NewsArticle.datePublished`, `meta[article:author]`, `p.byline`, a feed's address."""
    verdict: Verdict = "unused"
    why: str = ""
    """Why it won or lost, for a person to read; empty while unused."""

    def judged(self, verdict: Verdict, why: str) -> Self:
        """The same claim with its verdict."""
        return replace(self, verdict=verdict, why=why)
