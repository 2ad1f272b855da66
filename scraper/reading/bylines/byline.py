"""Who signs: people in natural capitals, agencies and newsrooms apart."""

from __future__ import annotations

import html
import re
from collections.abc import Collection
from dataclasses import replace
from functools import lru_cache

from scraper.article import Byline
from scraper.reading.bylines.line_reader import LineReader
from scraper.reading.bylines.nicknames import with_nickname, without_nicknames
from scraper.reading.bylines.noise import without_noise
from scraper.reading.bylines.parts import Line
from scraper.reading.bylines.small_signatures import is_desk_mark, name_beside_address, slashed_initials
from scraper.reading.bylines.stretches import stretches, trimmed
from scraper.reading.people.capitals import natural_name
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.roles import is_prose
from scraper.reading.people.wires import part_wires

MAX_LETTERS = 600
"""No byline is longer; a longer text is prose."""

_PHOTOGRAPHER = re.compile(
    r"(?:,|\bet\b|\bavec\b|&|\A|[/|;])\s*(?:(?! et | avec |&)[^(),;|/\n]){3,50}\((?:photos?|photographe|photographies?|images?|illustrations?|infographies?|cartographie|montage|vid[ée]os?|dessins?|sons?)\)",
    re.IGNORECASE,
)
_GLUED_INITIAL = re.compile(r"(?<=\b[A-ZÀ-Ý]\.)(?=[A-ZÀ-Ý][a-zà-ÿ]{2})")
_REUTERS_PLACE = re.compile(
    r"\b([A-ZÀ-Ý][\w'’-]*[a-zà-ÿ] (?:[a-z'’]{1,3} ?){0,2}[A-ZÀ-Ý][\w'’-]*[a-zà-ÿ]) "
    r"(?=(?:PARIS|LONDRES|WASHINGTON|NEW YORK|BRUXELLES|BERLIN|ROME|MADRID|MOSCOU|KIEV|KYIV|JÉRUSALEM|JERUSALEM|DUBAÏ|DUBAI|TOKYO"
    r"|PÉKIN|PEKIN|GENÈVE|GENEVE|ZURICH|FRANCFORT|LYON|MARSEILLE|MILAN|ATHÈNES|ANKARA|ISTANBUL|BEYROUTH|LE CAIRE|ALGER|TUNIS|DAKAR"
    r"|ABIDJAN|BAMAKO|VARSOVIE|LISBONNE|LA HAYE|SAN FRANCISCO|LOS ANGELES|SINGAPOUR|HONG KONG|SYDNEY)\b.*\((?:Reuters|AFP)\))"
)
""" "Anne Vasseur PARIS (Reuters)"."""
_PICTURE = re.compile(r"[\u2190-\u2bff\U0001f000-\U0001faff\u2219\u2027\u30fb\ufe0f]")
"""Arrows, pencils, stars and the like, which newspapers set between names."""
_BRACKETED = re.compile(r"\[[A-ZÀ-Ý][^\[\]@/=\d]{1,60}\]\Z|\((?=[^()]{12})[A-ZÀ-Ý][^()@/=\d]*\)\Z")
_JOINED_LINES = re.compile(r"(\s(?:et|and|&|avec|with|via|pour|chez))\s*\n\s*|\s*\n\s*(?=(?:et|and|&)\s)", re.I)
"""What parts two lines of which one ends, or the other begins, in the middle of a list."""
_FROM_PLACE = re.compile(
    r"\A(?:de retour d(?:e |u |['’])|depuis |en direct d(?:e |u |['’]))[A-ZÀ-Ý][\w'’ -]{2,30},\s+(?=[A-ZÀ-Ý])", re.I
)
_TWO_LABELS = re.compile(
    r"\b(auteure?s?|textes?|r[ée]daction)\s*/\s*sources?\s*:|\bsources?\s*/\s*(auteure?s?|textes?|r[ée]daction)\s*:",
    re.I,
)
""" "Auteur / Source : Anne Vasseur"."""
_FOREIGN_BY = re.compile(r"(?:[Vv]on|VON|[Pp]or|POR|[Dd]oor|DOOR|di|van)\s+(?=[A-ZÀ-Ý])")
"""In capitals "Di" and "Van" open a surname."""
_ONLY_BY = re.compile(r"[Pp](?:or|OR)\s+(?=[A-ZÀ-Ý][\w'’-]+ [A-ZÀ-Ý])")
"""No name begins so."""
_SMALL_BYLINE = re.compile(r"(?P<par>(?:[\w ]{0,20} )?[Pp]ar) (?P<name>[^\W\d_][\w'’-]+(?: [\w'’-]+){1,2})\Z")


def read_byline(text: str, *, houses: Collection[str] = ()) -> Byline:
    """Read who signs in a line such as "Par Jean Dupont et Claire Martin, envoyée spéciale à Oslo (avec AFP)".

    People come in the order of the line, in natural capitals; initials stay as
    printed. `agencies` holds wires in one spelling each, newspapers and
    newsrooms as printed. Functions, places, addresses, dates, reading times and
    photographers are dropped; editors and translators sign only where nobody
    else does. A newspaper or channel is an agency where it signs: alone,
    announced ("Par Le Vannier"), or in one phrase with who signs ("Le Vannier
    avec AFP", "Anne Vasseur - Radio Vannier"). On a line of its own beside a
    person or another house it employs or publishes them, and is left out.
    Prose gives nothing. `houses` are names of newspapers besides the
    well-known ones, as `plain_name` leaves them.
    """
    if not text or len(text) > MAX_LETTERS:
        return Byline()
    return _read_line(text, frozenset(houses))


@lru_cache(maxsize=1024)  # a page gives the same name at several places, and a newspaper on many pages
def _read_line(text: str, houses: frozenset[str]) -> Byline:
    text = _in_order(_FROM_PLACE.sub("", _TWO_LABELS.sub("Auteur :", _even_spaces(text))))
    if is_desk_mark(text):
        return Byline()
    if (slashed := slashed_initials(text)) != Byline():
        return slashed
    if (beside := name_beside_address(text)).authors and text == text.lower():
        return beside
    text, printed = without_nicknames(_REUTERS_PLACE.sub(r"\1 , ", text))
    cleaned = part_wires(without_noise(_PHOTOGRAPHER.sub(" ", text)))
    if is_prose(cleaned):
        return Byline()
    reading = LineReader(Line(houses=houses, alone=trimmed(cleaned.strip("() ")), slashed="/" in cleaned))
    for stretch in stretches(cleaned):
        reading.take(stretch)
    byline = _without_own_letters(reading.found.result(one_line="\n" not in reading.line.alone))
    return (
        replace(byline, authors=tuple(with_nickname(name, printed) for name in byline.authors)) if printed else byline
    )


def _without_own_letters(byline: Byline) -> Byline:
    """Without initials that are those of a house beside them: "HL / Haïti Libre" is signed by nobody."""
    letters = {"".join(filter(str.isupper, house)) for house in byline.agencies}
    people = tuple(name for name in byline.authors if name not in letters)
    return byline if people == byline.authors else replace(byline, authors=people)


def _even_spaces(text: str) -> str:
    """One space between words, one after an initial ("A.Vasseur"), pictures ("✍") as separators, no brackets around the whole."""
    if "&" in text:
        text = html.unescape(text)  # escaped twice
    text = re.sub(r"[^\S\n]+", " ", text.replace("\u200b", "").replace("\ufeff", "")).strip()
    text = _JOINED_LINES.sub(r"\1 ", _PICTURE.sub(" · ", text))
    text = _GLUED_INITIAL.sub(" ", text)
    return text[1:-1].strip() if _BRACKETED.match(text) else text


def _in_order(text: str) -> str:
    """A byline all in small letters ("par anne vasseur") with those of its name, one in another language as a French; others as they are."""
    foreign = _FOREIGN_BY.match(text)
    if foreign and (
        opens_with_first_name(text[foreign.end() :]) or _ONLY_BY.match(text)
    ):  # "Von Arx Julien" is a person
        return f"Par {text[foreign.end() :]}"
    small = _SMALL_BYLINE.match(text)
    if small and text[1:] == text[1:].lower() and opens_with_first_name(small["name"]):
        return f"{small['par']} {natural_name(small['name'].upper())}"
    return text
