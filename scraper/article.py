"""What every room passes on: an Article, and the records it is made of."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from scraper.evidence import Claim, Source

Precision = Literal["second", "minute", "hour", "day", "month", "year"]
Kind = Literal["article", "liveblog", "gallery", "video"]
Access = Literal["free", "paywalled", "unknown"]

READER_VERSION = "1"


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """An instant as a page gives it."""

    at: datetime
    """Aware, in the publisher's zone. Parts finer than `precision` are zero (month and day: 1)."""
    precision: Precision
    """"18h50" is `minute`, an hour alone ("18h") is `hour`."""
    text: str
    """The words that were read, as the page writes them."""
    source: Source
    year_inferred: bool = False
    """True where the words give no year and it follows from weekday and from when the page was seen."""

    def __post_init__(self) -> None:
        if self.at.utcoffset() is None:
            raise ValueError(f"Stamp.at: expected a datetime with a time zone, got {self.at!r}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamps:
    """What one stretch of text says. None: the text does not state it."""

    published: Stamp | None = None
    modified: Stamp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Byline:
    """Who signs. People in the order of the page, natural capitals; agencies and newsrooms apart."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Image:
    """A picture of the article. `caption` and `credit` are None where the page gives none."""

    url: str
    caption: str | None = None
    credit: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Post:
    """One post of a live page. `at` is None where the post carries no time."""

    body: str
    title: str | None = None
    at: Stamp | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as a careful reader sees it. None and () mean that the page does not say."""

    url: str
    """Canonical: no tracker, no AMP or mobile host, never on another site."""
    fetched_from: str
    """The address that answered."""
    kind: Kind
    title: str
    body: str
    """Paragraphs, subheads, list items and quotes in order, joined by a blank line; a subhead begins with `## `."""
    standfirst: str | None = None
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    byline: str | None = None
    """The words of the byline as printed."""
    published: Stamp | None = None
    modified: Stamp | None = None
    section: str | None = None
    tags: tuple[str, ...] = ()
    language: str | None = None
    """ISO 639-1, lower case."""
    access: Access = "unknown"
    percent_hidden: float | None = None
    """"Il vous reste 57 % de cet article à lire" is 57.0."""
    tdm_reserved: bool | None = None
    """Whether text and data mining is reserved; None: neither the page nor its headers say."""
    images: tuple[Image, ...] = ()
    posts: tuple[Post, ...] = ()
    """The posts of a live page, in the order of the page; () on any other kind."""
    publisher: str | None = None
    reader_version: str = READER_VERSION
    evidence: tuple[Claim, ...] = ()
    """Every claim that was weighed, those that lost too."""
