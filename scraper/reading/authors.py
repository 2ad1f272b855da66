"""Who signs an article: which of the bylines on a page, in its metadata and in its text to believe."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from lxml.cssselect import CSSSelector

from scraper.article import Byline
from scraper.evidence import Claim
from scraper.publisher import Layout, Publisher
from scraper.reading.agencies import plain_name, wire_named
from scraper.reading.byline import read_byline
from scraper.reading.byline_metadata import Credited, house_names, read_credits
from scraper.reading.byline_places import Shown, selected_bylines, shown_bylines
from scraper.reading.document import Document, fold
from scraper.reading.signature_lines import Signed, signed_in_text

_MANY = 4
"""More places of one kind than this, each with another name, are a list of other articles."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Signature:
    """Who signs an article."""

    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    byline: str | None = None
    """The words that were believed, on one line; None where nobody signs."""
    evidence: tuple[Claim, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class _Read:
    """A place and what was read there."""

    byline: Byline
    claim: Claim
    region: str
    named: bool


def read_authors(
    document: Document,
    *,
    publisher: Publisher | None,
    layout: Layout | None,
    near: Any,
    title: str,
    paragraphs: Sequence[str],
    claims: Sequence[Claim] = (),
) -> Signature:
    """Read who signs the article of a page.

    What a reader sees decides: the place the newspaper's layout names, then
    what stands between title and text, then what stands below the text.
    Metadata speaks where the page shows nobody, and adds the agency that a
    displayed name leaves out. The site's own name is never a person, and a
    picture's credit, a comment or another article's author signs nothing.
    Where the evidence is poor, nobody signs. `near` is the element that holds
    the text, None where it is unknown.
    """
    houses = house_names(document, publisher)
    credited = read_credits(document, houses=houses, claims=claims)
    shown = _shown(document, layout, near, title, paragraphs, houses=houses, credited=credited)
    signed = signed_in_text(paragraphs, houses=houses)
    return _weigh(shown, credited, signed)


def _shown(
    document: Document, layout: Layout | None, near: Any, title: str, paragraphs: Sequence[str],
    *, houses: Collection[str], credited: list[Credited],
) -> list[_Read]:  # fmt: skip
    if layout and layout.byline:
        selected = selected_bylines(CSSSelector(layout.byline)(document.tree))
        if selected:
            return _read_all(selected, houses, credited)
    return _read_all(shown_bylines(document, near=near, title=title, paragraphs=paragraphs), houses, credited)


def _read_all(places: list[Shown], houses: Collection[str], credited: list[Credited]) -> list[_Read]:
    mononyms = {name for credit in credited if credit.mononym for name in credit.byline.authors}
    read: list[_Read] = []
    for place in places:
        byline = _read_spoken(place.text, houses, mononyms=mononyms if place.named else set())
        if byline.authors or byline.agencies:
            claim = Claim(field="byline", value=fold(place.text)[:300], source="displayed", place=place.place)
            read.append(_Read(byline=byline, claim=claim, region=place.region, named=place.named))
    return read


def _read_spoken(text: str, houses: Collection[str], *, mononyms: Collection[str]) -> Byline:
    """Read with the element's own breaks; without them where a name was set in pieces ("Jean" and "Dupont")."""
    apart = read_byline(text, houses=houses)
    in_pieces = any(" " not in name and "." not in name for name in apart.authors)
    if "\n" in text and (in_pieces or not (apart.authors or apart.agencies)):
        joined = read_byline(text.replace("\n", " "), houses=houses)
        if len(" ".join(joined.authors)) > len(" ".join(apart.authors)):
            return joined
    if not apart.authors and not apart.agencies:
        alone = text.split("\n")[0]
        if alone in mononyms:
            return Byline(authors=(alone,))
    return apart


def _weigh(shown: list[_Read], credited: list[Credited], signed: list[Signed]) -> Signature:
    believed, why = _displayed(shown, credited)
    authors = _people(believed)
    agencies = _houses(believed)
    printed = believed[0].claim.value if believed else None
    claims: list[Claim] = [read.claim.judged("won", why) for read in believed]
    wire_shown = any(wire_named(name) for name in agencies)
    if not authors and not wire_shown:
        for line in signed:
            if line.byline.authors and _may_sign(line, credited, agencies):
                authors += [name for name in line.byline.authors if name not in authors]
                agencies += [name for name in line.byline.agencies if name not in agencies]
                printed = printed or line.text
                claims.append(_line_claim(line).judged("won", "signed in the text itself"))
    from_metadata = next((c for c in credited if c.byline.authors and not c.mononym), None) or next(
        (c for c in credited if not c.mononym), None
    )
    if (
        from_metadata
        and not authors
        and (not believed or (from_metadata.byline.authors and not wire_shown and not _announced(believed)))
    ):
        authors = list(from_metadata.byline.authors)
        agencies = [*agencies, *(n for n in from_metadata.byline.agencies if n not in agencies)]
        printed = printed if believed and not authors else from_metadata.claim.value
        claims.append(
            from_metadata.claim.judged("won", "the page shows no person" if believed else "the page shows no byline")
        )
    agencies = _with_wires(authors, agencies, shown, credited, signed)
    return Signature(
        authors=tuple(authors),
        agencies=tuple(agencies),
        byline=printed,
        evidence=(*claims, *_losers(shown, believed, credited, claims, authors)),
    )


def _displayed(shown: list[_Read], credited: list[Credited]) -> tuple[list[_Read], str]:
    """The places to believe, and why; none where the page shows nobody for certain."""
    known = {name.lower() for credit in credited for name in credit.byline.authors}
    if layout := [read for read in shown if read.region == "layout"]:
        return layout, "the newspaper's layout keeps its byline here"
    alone = [read for read in shown if not _is_one_of_many(read, shown, known)]
    header = [read for read in alone if read.region == "header"]
    people = [read for read in header if read.byline.authors]
    if people or any(wire_named(name) for read in header for name in read.byline.agencies):
        return header, "stands between the title and the text"
    above = [read for read in alone if read.region == "above" and read.byline.authors and _agrees(read, known)]
    if above:
        return above, "stands above the title and agrees with the metadata"
    footer = [read for read in alone if read.region == "footer" and read.byline.authors]
    trusted = [read for read in footer if _agrees(read, known)] or [
        read for read in footer if read.named and not known
    ][:1]
    if trusted:
        return trusted, "stands below the text"
    elsewhere = [
        read for read in alone if read.region in ("elsewhere", "above") and read.named and _agrees(read, known)
    ]
    if elsewhere and not header:
        return elsewhere[:1], "agrees with the metadata"
    return header, "stands between the title and the text"


def _is_one_of_many(read: _Read, shown: list[_Read], known: Collection[str]) -> bool:
    """True for one of a list of other articles' authors."""
    if read.region in ("layout", "header") or _agrees(read, known):
        return False
    return len({other.byline.authors for other in shown if other.claim.place == read.claim.place}) > 1


def _agrees(read: _Read, known: Collection[str]) -> bool:
    return any(name.lower() in known for name in read.byline.authors)


def _announced(believed: list[_Read]) -> bool:
    return any(re.match(r"(?:par|texte|article|écrit|rédigé)\b", read.claim.value, re.IGNORECASE) for read in believed)


def _may_sign(line: Signed, credited: list[Credited], agencies: Sequence[str]) -> bool:
    """A last line names its author where the page names nobody else, or where the metadata agrees."""
    known = {name.lower() for credit in credited for name in credit.byline.authors}
    return not known or any(name.lower() in known for name in line.byline.authors)


def _with_wires(
    authors: list[str], agencies: list[str], shown: list[_Read], credited: list[Credited], signed: list[Signed]
) -> list[str]:
    """The agencies, with the wires that another trustworthy place adds."""
    named = list(agencies)
    for line in signed:
        named += line.byline.agencies
    for read in shown:
        if read.region == "footer" and not read.byline.authors:
            named += read.byline.agencies
    for credit in credited:
        same = {name.lower() for name in credit.byline.authors} <= {name.lower() for name in authors}
        if same and (credit.byline.authors or not authors):
            named += credit.byline.agencies
    kept = list(agencies)
    for name in named:
        if wire_named(name) and name not in kept:
            kept.append(name)
    return kept


def _people(reads: list[_Read]) -> list[str]:
    return list({plain_name(name): name for read in reads[::-1] for name in read.byline.authors[::-1]}.values())[::-1]


def _houses(reads: list[_Read]) -> list[str]:
    return list({plain_name(name): name for read in reads[::-1] for name in read.byline.agencies[::-1]}.values())[::-1]


def _line_claim(line: Signed) -> Claim:
    return Claim(field="byline", value=line.text[:300], source="text", place=line.where)


def _losers(
    shown: list[_Read], believed: list[_Read], credited: list[Credited], won: list[Claim], authors: list[str]
) -> list[Claim]:
    lost = [r.claim.judged("lost", f"stands {_WHERE[r.region]}") for r in shown if r not in believed]
    places = {(claim.place, claim.value) for claim in won}
    for credit in credited:
        if (credit.claim.place, credit.claim.value) not in places:
            agrees = {name.lower() for name in credit.byline.authors} == {name.lower() for name in authors}
            lost.append(
                credit.claim.judged(*(("won", "agrees") if agrees else ("lost", "what the page shows outranks it")))
            )
    return lost


_WHERE = {
    "layout": "in the layout",
    "header": "by the title",
    "above": "above the title",
    "footer": "below the text",
    "elsewhere": "elsewhere on the page",
}
