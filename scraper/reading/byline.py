"""Who signs: people in natural capitals, agencies and newsrooms apart."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import dataclass, field
from functools import lru_cache

from scraper.article import Byline
from scraper.reading.agencies import (
    PICTURE_AGENCIES,
    UNMISTAKABLE_WIRES,
    apart_from_house,
    could_be_house,
    is_house,
    is_newsroom,
    part_wires,
    wire_named,
    wires_within,
)
from scraper.reading.byline_noise import without_noise
from scraper.reading.byline_stretches import EDGES, Stretch, parts_of, stretches, trimmed
from scraper.reading.first_names import opens_with_first_name
from scraper.reading.mastheads import MASTHEADS
from scraper.reading.names import (
    could_be_mononym,
    could_be_person,
    could_be_short_signature,
    is_initials,
    name_of_login,
    natural_name,
    plain_name,
)
from scraper.reading.roles import (
    LEADING_ROLE,
    ORGANISATION,
    PLACES,
    ROLE,
    TRAILING_PLACE,
    TRAILING_ROLE,
    Introduces,
    is_furniture,
    is_prose,
)
from scraper.reading.small_signatures import name_beside_address, slashed_initials

MAX_LETTERS = 600
"""No byline is longer; a longer text is prose."""

_PARENTHESES = re.compile(r"\(([^()]{0,120})\)")
_PHOTOGRAPHER = re.compile(
    r"(?:,|\bet\b|&|\A)\s*(?:(?! et |&)[^(),;|\n]){3,50}\((?:photos?|photographe|photographies?|images?|illustrations?|infographies?|cartographie|montage|vid[ée]os?|dessins?|sons?)\)",
    re.IGNORECASE,
)
_OWNER = re.compile(r"\sd(?:e\s|['’])(.+)")
_LEFT_OPEN = re.compile(r"\s+(?:pour|de|à|chez)\Z")
_WITH = re.compile(r"\bavec\b|\bafp\b", re.IGNORECASE)
_ARTICLE_FIRST = re.compile(
    r"(?:L['’ʼ]\s?|(?:L(?:e|a|es)|The) )(?!(?:Van|Thi|Minh|Duc|Quang|Huu|Xuan|Hoang|Thanh|Ngoc|Anh|Hong)\b)"
)


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
    text = _even_spaces(text)
    if (slashed := slashed_initials(text)) != Byline():
        return slashed
    if (beside := name_beside_address(text)).authors and text == text.lower():
        return beside
    cleaned = part_wires(without_noise(_PHOTOGRAPHER.sub(" ", text)))
    if is_prose(cleaned):
        return Byline()
    reading = _Reading(houses=houses, alone=trimmed(cleaned.strip("() ")), slashed="/" in cleaned)
    for stretch in stretches(cleaned):
        reading.take(stretch)
    return reading.result()


@dataclass(slots=True)
class _Reading:
    """What was found so far, and how many words nothing explains."""

    houses: frozenset[str]
    alone: str
    """The whole line: a word of doubtful kind counts only where it is all there is."""
    slashed: bool
    authors: list[str] = field(default_factory=list)
    seconds: list[str] = field(default_factory=list)
    agencies: list[str] = field(default_factory=list)
    doubtful: set[str] = field(default_factory=set)
    """Houses and people that sign only where no other person does."""
    beside: set[str] = field(default_factory=set)
    """Houses that sign only where nobody else does: they stand apart, and say where the signer works."""
    apart: bool = False
    pictured: bool = False
    """An agency of pictures is among them: where nothing else stands there, whoever does took them."""
    announced: bool = False
    labelled: bool = False
    after_role: bool = False
    unexplained: int = 0

    def take(self, stretch: Stretch) -> None:
        """Read one stretch between hard separators."""
        chunk, announced, self.apart = stretch
        self.labelled = self.labelled or announced is not None
        if announced == "other":
            return
        if announced == "author" and not self.announced:
            self.doubtful |= set(self.authors)  # "Styles VIP Par Anne Vasseur": a heading came before
            self.beside |= {name for name in self.agencies if not wire_named(name)}
            self.announced = True
        self.after_role = False
        found_before = self._count()
        if " et " in chunk and is_house(chunk.strip(EDGES), houses=self.houses) and not _WITH.search(chunk):
            self._add_agency(_natural_house(chunk.strip(EDGES)))  # "Le Journal de Saône et Loire"
            return
        joined = True
        for part, by_comma in parts_of(_PARENTHESES.sub(" , ", chunk).replace("(", ",").replace(")", " ")):
            self._take_part(part, announced, joined=joined or not by_comma)
            joined = False
        for aside in _PARENTHESES.findall(chunk):
            self._take_aside(aside, announced, alone=self._count() == found_before)

    def _take_part(self, part: str, announced: Introduces | None, *, joined: bool) -> None:
        """`joined`: it opens the stretch or follows "et", "avec"; after a comma a newsroom is but where the person works."""
        if opens_with_first_name(behind := LEADING_ROLE.sub("", part)):
            part = behind
        name = _name_in(part)
        wires = wires_within(part)
        if wire := wire_named(part) or wire_named(name):
            self._add_agency(wire)
        elif plain_name(part) in PICTURE_AGENCIES:
            self.pictured = True
        elif plain_name(part) in PLACES:
            return
        elif announced == "source":
            for agency in wires or ([_natural_house(part)] if is_house(part, houses=self.houses) else []):
                self._add_agency(agency)
        elif is_initials(part) and not is_house(part, houses=self.houses):
            if part == "DR":  # "droits réservés"
                self.pictured = True
            elif "." in part or not self.slashed:  # "AFP/CVN" names two newsrooms
                self._add_person(part, announced, doubtful="." not in part and not announced)
        elif not UNMISTAKABLE_WIRES.isdisjoint(wires):
            self._take_beside_wire(part, wires, announced)
        elif both := apart_from_house(part, houses=self.houses):
            self._add_person(natural_name(both[0]), announced)
            self._add_agency(_natural_house(both[1]))
        elif is_house(part, houses=self.houses):
            whole = plain_name(part) in MASTHEADS or plain_name(part) in self.houses
            self._add_agency(_natural_house(part if whole else TRAILING_PLACE.sub("", part)))  # "BBC News à Dakar"
        elif is_newsroom(part):
            if joined or not self.authors:
                self._add_agency(_natural_house(part))
        elif ROLE.match(part):
            self.after_role = True
        elif ORGANISATION.search(part) and self.authors:
            return
        elif _ARTICLE_FIRST.match(name) or (could_be_house(name) and not is_furniture(part)):
            owner = _OWNER.search(name)  # "L'invité de Marc Oriol" is no house
            if owner and could_be_person(owner[1]) and opens_with_first_name(owner[1]):
                self._leave(part)
            elif (announced or part == self.alone or joined) and len(part.split()) <= 6:
                self._add_agency(_natural_house(part), doubtful=True)
        elif _is_person(name):
            self._add_person(natural_name(name), announced)
        elif is_house(name, houses=self.houses) and not self.authors:
            self._add_agency(_natural_house(name))
        elif wires:
            self._take_beside_wire(part, wires, announced)
        else:
            self._take_single_word(part, name, announced, joined=joined)

    def _take_single_word(self, part: str, name: str, announced: Introduces | None, *, joined: bool) -> None:
        if is_furniture(part):
            self._leave(part)
        elif (could_be_mononym(name) and announced in ("author", "second") and joined) or (
            could_be_short_signature(part) and (part == self.alone or (self.slashed and part != "dr"))
        ):
            self._add_person(name, announced)
        elif (login := name_of_login(part)) and part == self.alone:
            self._add_person(login, announced)
        else:
            self._leave(part)

    def _leave(self, part: str) -> None:
        place = TRAILING_PLACE.match(f" {part}") and self.authors
        if not self.after_role and not place:
            self.unexplained += len(part.split())

    def _take_beside_wire(self, part: str, wires: list[str], announced: Introduces | None) -> None:
        """ "Jean Dupont AFP", "Reuters Paris"."""
        rest = " ".join(word for word in part.split() if wire_named(word) not in wires).strip(EDGES)
        rest = _LEFT_OPEN.sub("", rest)
        if len(rest.split()) > 5:
            self._leave(rest)
            return
        name = _name_in(rest)
        if _is_person(name) and plain_name(name) not in PLACES:
            self._add_person(natural_name(name), announced)
        elif is_house(name, houses=self.houses):
            self._add_agency(_natural_house(name))
        for wire in wires:
            self._add_agency(wire)

    def _take_aside(self, aside: str, announced: Introduces | None, *, alone: bool) -> None:
        """What stands in parentheses: agencies count; people only after "avec", or where nothing stands outside."""
        if re.match(r"avec\b", aside, re.IGNORECASE):
            for part, _ in parts_of(aside):
                self._take_part(part, announced, joined=True)
            return
        for part, _ in parts_of(aside.replace("/", ",")):
            if wire := wire_named(part):
                self._add_agency(wire)
            elif alone and not self.authors and part not in ("st", "ndlr", "suite"):
                if is_initials(part) or could_be_short_signature(part):
                    self._add_person(part, None)
                elif could_be_person(part) and part == self.alone:
                    self._add_person(natural_name(part), None)

    def _count(self) -> int:
        return len(self.authors) + len(self.seconds) + len(self.agencies)

    def _add_person(self, name: str, announced: Introduces | None, *, doubtful: bool = False) -> None:
        people = self.seconds if announced == "second" else self.authors
        if name.lower() not in (known.lower() for known in self.authors + self.seconds):
            people.append(name)
            if doubtful:
                self.doubtful.add(name)

    def _add_agency(self, name: str, *, doubtful: bool = False) -> None:
        if (plain_name(name) or name) not in [plain_name(known) or known for known in self.agencies]:
            self.agencies.append(name)
            if doubtful:
                self.doubtful.add(name)
            if self.apart and not wire_named(name):
                self.beside.add(name)

    def result(self) -> Byline:
        """The byline; empty where too many words are left over for a signature."""
        if self.unexplained > (8 if self.labelled else 3):
            return Byline()
        if self.pictured and not self.labelled and "\n" not in self.alone:
            return Byline()
        certain = [name for name in self.authors if name not in self.doubtful]
        authors = tuple(certain or self.authors or self.seconds)
        signing = [
            name for name in self.agencies if name not in self.beside and not (authors and name in self.doubtful)
        ]
        if not authors and all(wire_named(name) for name in signing):
            signing = self.agencies
        agencies = tuple(signing)
        return Byline(authors=authors, agencies=agencies)


def _name_in(part: str) -> str:
    """The part without a function or place behind the name; whole where that would leave half a name ("Hélène Maire")."""
    name = trimmed(TRAILING_PLACE.sub("", TRAILING_ROLE.sub("", part)))
    return part if could_be_person(part) and not could_be_person(name) else name


def _is_person(name: str) -> bool:
    """True for what could be a person's name; a month or a section may be a surname, after a first name ("Claire Avril")."""
    if not could_be_person(name):
        return False
    return not is_furniture(name) or (len(name.split()) == 2 and opens_with_first_name(name))


def _natural_house(text: str) -> str:
    """A house or newsroom as printed, unless it is shouted: "FRANCE 24" is "France 24"."""
    newsroom = is_newsroom(text) and not is_house(text)
    if text == text.upper() and len(text) > 5 and " " in text:
        words = text.split()
        return " ".join([words[0].capitalize(), *(w.lower() if newsroom else w.capitalize() for w in words[1:])])
    return text[:1].upper() + text[1:] if newsroom else text


def _even_spaces(text: str) -> str:
    return re.sub(r"[^\S\n]+", " ", text.replace("\u200b", "").replace("\ufeff", "")).strip()
