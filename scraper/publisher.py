"""The declarative record of a newspaper. Literals only: no function, no clock, no inheritance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit


@dataclass(frozen=True, slots=True)
class Feed:
    """An RSS, Atom or RDF feed."""

    url: str
    checked: date | None = None
    """When a page of the newspaper was last seen to link to it; None: not checked."""


@dataclass(frozen=True, slots=True)
class Sitemap:
    """A sitemap or sitemap index; `news` when it carries `news:` elements."""

    url: str
    news: bool = False
    checked: date | None = None


@dataclass(frozen=True, slots=True)
class Section:
    """A section page whose links lead to articles."""

    url: str
    checked: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Where a newspaper's pages of a certain time keep what general reading gets wrong. All are CSS selectors.

    None leaves the field to general reading; so does a selector that matches nothing.
    """

    until: date | None = None
    """The last day this layout was in use; None on the layout of today. Compared with when the page was fetched."""
    title: str | None = None
    standfirst: str | None = None
    body: str | None = None
    """Matches the blocks of the body (`.story p`), not their container."""
    byline: str | None = None
    stamp: str | None = None
    """The element that shows when the article was published and modified."""
    section: str | None = None
    drop: tuple[str, ...] = ()
    """Elements removed before anything is read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Publisher:
    """A newspaper: who it is, where its articles come from, and how its pages differ from other pages."""

    name: str
    domain: str
    """Its host without `www.`; subdomains belong to it unless another publisher names them."""
    country: str = "fr"
    """ISO 3166-1, lower case."""
    timezone: str = "Europe/Paris"
    zones: tuple[tuple[str, str], ...] = ()
    """Where editions of one address live elsewhere: the first step of their path, and the zone of their clock."""
    language: str = "fr"
    domains: tuple[str, ...] = ()
    """Further hosts of the same newspaper."""
    sources: tuple[Feed | Sitemap | Section, ...] = ()
    article_url: str | None = None
    """A regular expression searched in an address's path and query; None: any address may be an article."""
    layouts: tuple[Layout, ...] = ()
    """Oldest first; the last is today's."""
    agencies: tuple[str, ...] = ()
    """Newsroom names of the house that sign instead of a person ("Rédaction du Vannier")."""
    notes: str = ""

    def timezone_of(self, url: str) -> str:
        """The IANA name of the zone whose clock the page at an address shows."""
        edition = urlsplit(url).path.lstrip("/").partition("/")[0]
        return next((zone for step, zone in self.zones if step == edition), self.timezone)

    def layout_on(self, day: date) -> Layout | None:
        """The layout in use on a day; None where general reading needs no help."""
        return next((layout for layout in self.layouts if layout.until is None or day <= layout.until), None)
