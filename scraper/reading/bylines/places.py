"""Where a page shows who signs: around the title, after the text, beside it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from scraper.reading.body.edge_lines import is_signature
from scraper.reading.bylines.accounts import Accounts
from scraper.reading.bylines.candidates import Kind, is_dated
from scraper.reading.bylines.logos import wire_by_logo
from scraper.reading.bylines.regions import Region
from scraper.reading.bylines.signs import ONLY_OPENING, OPENING, Box, is_hidden, leads_elsewhere
from scraper.reading.bylines.spoken import MAX_LETTERS, place_of, spoken
from scraper.reading.bylines.walk import Walk
from scraper.reading.bylines.words_before import announcement_before, label_above
from scraper.reading.document import Document, fold
from scraper.reading.people.labels import is_column
from scraper.reading.people.names import could_be_person, plain_name

_NEAR = 4
"""A name so many elements below an author's box that also holds a biography heads it."""
_MOST_PLACES = 150
"""A real page has less than a tenth of these; a hostile one must not cost seconds."""
_SERIES = 3
"""So many subheads or more part a text: a name among them is whom a part is about."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One stretch of the page that may be a byline."""

    text: str
    """Its words; a line break where an element ends."""
    place: str
    """Tag and class."""
    region: Region
    kind: Kind
    position: int = 0
    """How many elements stand before it."""
    box: Box = ""
    """What holds it; "another" never comes here."""
    vouched: bool = False
    """Above the title: a date stands beside it, or its name in the page's address."""
    hidden: bool = False
    """No reader sees it."""
    profile: str = ""
    """Of a link to somebody's page, the last part of its address."""
    logo: str | None = None
    """The wire whose logo stands with it."""
    login: str | None = None
    """The login that it gives, where the page says it elsewhere too."""
    labelled: bool = False
    """A block of its own above it says what its bearer made: "Texte"."""

    @property
    def opened(self) -> bool:
        """True where it begins as a byline does: "Par …", "Propos recueillis par …"."""
        return bool(OPENING.match(self.text))


def shown_bylines(
    document: Document,
    *,
    near: Any,
    title: str,
    paragraphs: Sequence[str],
    headline: Any = None,
    known: Collection[str] = (),
    own: Collection[str] = (),
    accounts: Accounts | None = None,
) -> list[Shown]:
    """Every stretch that may be a byline, in the order of the page, one for each nest of elements.

    `known` are the names that the metadata gives, as the page would print them, `own` those of the site, `accounts` its logins.
    """
    walk = Walk(
        document,
        near=near,
        title=title,
        headline=headline,
        paragraphs=paragraphs,
        known=frozenset(known),
        own=frozenset(own),
    )
    subheads = {text.removeprefix("## ") for text in paragraphs if text.startswith("## ")}
    subheads = {text for text in subheads if not is_signature(text)}
    is_series = len(subheads) >= _SERIES
    taken: set[Any] = set()
    too_long: set[Any] = set()
    found: list[Shown] = []
    for position, element, kind in walk.candidates:
        region = walk.bounds.region(position, element)
        if walk.bounds.follows_standfirst(position, element):
            region = "header"
        if kind in ("named", "opened") and walk.bounds.heads_title(position, element):
            region = "header"
        if kind == "named" and walk.bounds.follows_others(position, element) and OPENING.match(spoken(element)):
            region = "footer"
        if kind != "named" and region == "elsewhere":
            continue
        if (kind == "bare" and region not in ("header", "footer")) or (kind == "house" and region != "header"):
            continue
        if kind == "opened" and region == "footer" and is_column(spoken(element)) and leads_elsewhere(element):
            continue
        text = spoken(element)
        logo = wire_by_logo(element) if kind in ("named", "linked") and region in ("header", "footer") else None
        if (ONLY_OPENING.match(text) or element.tag == "dt") and element.getparent() is not None:
            element = element.getparent()
            text = spoken(element)
        if kind == "named" and len(text) > MAX_LETTERS:
            too_long.add(element)
        text = text or logo or ""
        if not text or len(text) > MAX_LETTERS or element in taken or (is_series and text in subheads):
            continue
        if len(found) >= _MOST_PLACES:
            break
        above = list(element.iterancestors())
        box = "another" if not taken.isdisjoint(above) else walk.box_of(element, kind, in_header=region == "header")
        if box == "another":
            continue
        if region == "footer" and kind not in ("named", "known") and walk.follows_headline(element):
            continue
        if box and (region not in ("header", "footer") or kind in ("known", "bare", "house")):
            continue
        if kind == "bare" and not too_long.isdisjoint(above[:_NEAR]):
            kind = "named"
        taken.add(element)
        label = label_above(element) if kind in ("named", "linked", "known", "opened") else ""
        if announcement := announcement_before(element) or label:
            text = f"{announcement}\n{text}"
        login = accounts.confirmed(text, element) if accounts and region == "header" and kind != "bare" else None
        profile = (element.get("href") or "").rstrip("/").rsplit("/", 1)[-1] if kind == "linked" else ""
        found.append(
            Shown(
                text=text,
                place=place_of(element),
                region=region,
                kind=kind,
                position=position,
                box=box,
                vouched=region == "above" and (is_dated(element, kind) or _is_in_address(text, document.url)),
                hidden=is_hidden(element),
                profile=profile,
                logo=logo,
                labelled=label != "",
                login=login,
            )
        )
    return found


def selected_bylines(elements: Sequence[Any]) -> list[Shown]:
    """The elements that a publisher's layout names as its byline."""
    return [
        Shown(text=text, place=place_of(element), region="layout", kind="named")
        for element in elements
        if (text := spoken(element))
    ]


def _is_in_address(text: str, url: str) -> bool:
    """True where the first line is a name that the address bears as a folder: "/anne-vasseur/le-pont-rouvre"."""
    name = plain_name(text.partition("\n")[0])
    return " " in name and name in map(plain_name, urlsplit(url).path.split("/")[:-1])


def linked_author(document: Document) -> set[str]:
    """The one name that links of `rel=author` bear, wherever they stand; none where they bear several."""
    names = {fold(link.text) for link in document.tree.iter("a") if "author" in (link.get("rel") or "").split()} - {""}
    return names if len(names) == 1 and could_be_person(next(iter(names))) else set()
