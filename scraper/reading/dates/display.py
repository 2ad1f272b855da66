"""Reads the lines of a page that show when the article was published and modified."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import replace
from typing import Any

from scraper.article import Stamp, Stamps
from scraper.publisher import Layout
from scraper.reading.bounded import texts_within
from scraper.reading.dates.attributes import attribute_claims, is_labelled
from scraper.reading.dates.clocks import with_days
from scraper.reading.dates.lines import Line, lines_with_dates
from scraper.reading.dates.shown import CHOSEN_BY_LAYOUT, Shown
from scraper.reading.dates.zone_countries import country_of_address
from scraper.reading.dates.zones import DEFAULT_ZONE, GREENWICH
from scraper.reading.document import Document, fold
from scraper.reading.stamps.calendar import zone_named
from scraper.reading.stamps.timestamps import read_timestamps
from scraper.reading.stamps.words import plain_letters
from scraper.reading.visible import visible_texts

_NAMED = 6
_JS_UTC = re.compile(r"\bGMT\+0000\b")
""" "Tue Sep 15 2020 00:41:09 GMT+0000 (Coordinated Universal Time)", as JavaScript writes it."""
_APPEARED = re.compile(r"\b(?:parution|sortie|publication|paru|publié|date)\b", re.I)
_FACTS = re.compile(
    r"\b(titre|auteure?|autrice|editions?|editeur|maison d.edition|genre|realisat\w+|duree|pages|prix|isbn|collection|traduct\w+|avec|distributeur)\s*:"
)
"""What the sheet of a book or film tells beside its date."""
_FACTS_OF_A_WORK = 2
_SHEET_LETTERS = 500
_MAX_GAP = 12
_MAX_OTHER_LETTERS = 70
"""What may stand beside a stamp: names, an agency, a section, "Partager"."""
_MAX_BYLINE_LETTERS = 110
_BEFORE_STAMP = 4
_LINES_LOOKED_AT = 40
_LIST_LENGTH = 3
_NAMES = re.compile(
    r"^\D*(?:publi|post|cree|mis|paru|first|premiere|date)|[|,·•(-]\s*(?:publi|post|cree|mise?s? en|paru)"
)
_WROTE = re.compile(r"\W*(?:article\s+)?(?:redige|ecrit|poste|publie|mis en ligne)\s+(?:par|by)\b")


def shown_stamps(
    document: Document, *, timezone: str, layout: Layout | None, near: Any, title: str, opening: str
) -> list[Shown]:
    """The page's lines with a date, the likeliest first; those that speak of other articles left out."""
    if layout and layout.stamp:
        chosen = [Line(element, "head", CHOSEN_BY_LAYOUT) for element in document.tree.cssselect(layout.stamp)]
        if found := [shown for line in chosen if (shown := _read(line, document, timezone))]:
            return found
    found = []
    lines = lines_with_dates(
        document, near=near, title=title, opening=opening, is_settled=lambda: any(map(_settles, found))
    )
    for line in lines:
        if len(found) >= _LINES_LOOKED_AT:
            break
        if shown := _read(line, document, timezone):
            found.append(shown)
    return sorted(with_days(_without_lists(found), document.fetched_at), key=lambda shown: -shown.score)


def _without_lists(found: list[Shown]) -> list[Shown]:
    """Lines of one make with a day or minute each are a list of other articles: none of them speaks of this one."""
    instants = defaultdict(set)
    for shown in found:
        if shown.stamps.published:
            instants[shown.where, shown.make].add(shown.stamps.published.at)
    return [shown for shown in found if len(instants[shown.where, shown.make]) < _LIST_LENGTH]


def _settles(shown: Shown) -> bool:
    """True for a line that leaves nothing to look for below the text."""
    return shown.is_named and shown.where == "head" and shown.is_only_a_stamp


def _read(line: Line, document: Document, timezone: str) -> Shown | None:
    element = line.element
    text = line.text or fold(" ".join(visible_texts(element)))
    if _is_of_work(element, text):
        return None
    stamps = _stamps(text, document, timezone, is_universal=any(map(_is_universal, element.iter("time", "span"))))
    attributes = tuple(attribute_claims(element, stamps))
    if stamps.published is None and stamps.modified is None:
        # "Date 19.01.2020 Author … Keywords …": what the whole does not say, its part may.
        part = _read(replace(line, element=line.core, core=None), document, timezone) if line.core is not None else None
        if part or not attributes:
            return part and replace(part, attributes=attributes)
    named = _names_a_date(stamps.published) or _stands_beside_update(text, stamps) or _tells_who_wrote(text, stamps)
    read = sum(len(stamp.text) for stamp in (stamps.published, stamps.modified) if stamp)
    return Shown(
        text=text,
        stamps=stamps,
        score=line.score + (_NAMED if named or stamps.modified else 0),
        is_named=named,
        where=line.where,
        is_only_a_stamp=len(text) - read <= (_MAX_BYLINE_LETTERS if _opens(text, stamps) else _MAX_OTHER_LETTERS),
        place=".".join([str(element.tag), *(element.get("class") or "").split()[:2]]),
        make=tuple(f"{e.tag} {e.get('class')}" for e in (element, element.getparent()) if e is not None),
        attributes=attributes,
        is_labelled=any(map(is_labelled, element.iter())) if attributes else False,
    )


def _is_of_work(element: Any, text: str) -> bool:
    """True on the sheet of a book or film: "Éditeur : … Pages : … Date de parution : 16 octobre 2025"."""
    if not _APPEARED.search(text):
        return False
    sheet = element.getparent()
    return _tells_facts(text) or (
        sheet is not None and _tells_facts(" ".join(texts_within(sheet, limit=_SHEET_LETTERS)))
    )


def _tells_facts(text: str) -> bool:
    return len(set(_FACTS.findall(plain_letters(text)))) >= _FACTS_OF_A_WORK


def _stamps(text: str, document: Document, timezone: str, *, is_universal: bool) -> Stamps:
    """What a line says; `is_universal`: in Greenwich's hours, as a server wrote it for a script to write anew."""
    if not is_universal:
        american = _is_american(document, timezone)
        return read_timestamps(text, seen_at=document.fetched_at, timezone=timezone, is_american=american)
    stamps = read_timestamps(text, seen_at=document.fetched_at, timezone=GREENWICH)
    zone = zone_named(timezone)

    def here(stamp: Stamp | None) -> Stamp | None:
        return replace(stamp, at=stamp.at.astimezone(zone)) if stamp and stamp.precision != "day" else stamp

    return Stamps(published=here(stamps.published), modified=here(stamps.modified))


def _is_american(document: Document, timezone: str) -> bool:
    """True for a page in English of no country that is known: most of these are America's."""
    is_english = (document.tree.get("lang") or "").lower().startswith("en")
    return is_english and timezone == DEFAULT_ZONE and country_of_address(document.url) is None


def _is_universal(element: Any) -> bool:
    """True for an element that says to scripts, in their own words, that its hour is Greenwich's."""
    return any("utc" in name and _JS_UTC.search(value) for name, value in element.items())


def _opens(text: str, stamps: Stamps) -> bool:
    """True for a line that begins with its stamp: "le 12/05/2009, par Anne Vasseur avec AFP, Économie, 394 mots"."""
    return any(text.find(stamp.text) <= _BEFORE_STAMP for stamp in (stamps.published, stamps.modified) if stamp)


def _names_a_date(stamp: Stamp | None) -> bool:
    """True where words call it the publication: before it, or between its day and its hour ("3 mai | mis en ligne à 12h02")."""
    return stamp is not None and _NAMES.search(plain_letters(stamp.text)) is not None


def _tells_who_wrote(text: str, stamps: Stamps) -> bool:
    """True for "Rédigé par Anne Vasseur le mardi 5 septembre 2023 à 18:07", which may stand below the text."""
    return stamps.published is not None and _WROTE.match(plain_letters(text)) is not None


def _stands_beside_update(text: str, stamps: Stamps) -> bool:
    """True for "25/09/2018 à 14:06 - Mise à jour à 16:00": what stands before a named update is the publication."""
    if stamps.published is None or stamps.modified is None:
        return False
    start = text.find(stamps.published.text) + len(stamps.published.text)
    return 0 <= text.find(stamps.modified.text, start) - start <= _MAX_GAP
