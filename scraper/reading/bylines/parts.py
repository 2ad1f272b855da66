"""Reads a stretch of a byline part by part: which is a person, an agency or newspaper, a function or a place."""

from __future__ import annotations

import re
from dataclasses import dataclass

from scraper.reading.bylines.names import (
    could_be_signer,
    is_articled,
    is_english_function,
    name_in,
    natural_house,
    without_role,
)
from scraper.reading.bylines.stretches import EDGES, Stretch, trimmed
from scraper.reading.bylines.tally import Tally
from scraper.reading.people.capitals import natural_name
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import (
    PICTURE_AGENCIES,
    apart_from_house,
    could_be_house,
    ends_with_house,
    is_house,
    is_newsroom,
)
from scraper.reading.people.logins import name_of_login
from scraper.reading.people.mastheads import MASTHEADS
from scraper.reading.people.names import (
    could_be_mononym,
    could_be_person,
    could_be_short_signature,
    is_initials,
    plain_name,
)
from scraper.reading.people.roles import (
    DEGREE,
    ORGANISATION,
    OURS,
    PLACES,
    ROLE,
    SAINTED_PLACE,
    SCHOOL,
    SHOUTED_PLACE,
    TOOK_PICTURES,
    TRAILING_PLACE,
    is_furniture,
)
from scraper.reading.people.wires import UNMISTAKABLE_WIRES, apart_from_wire, wire_named, wires_within

_OWNER = re.compile(r"\sd(?:e\s|['’])(.+)")
_LEFT_OPEN = re.compile(r"\s+(?:pour|de|à|chez|via|d['’]après|selon|for|from)\Z")
_OF_SITE = re.compile(r"(?:d[aou]|del(?:la)?|von|from|at|of)\s+(\S.*)", re.IGNORECASE)
_FOR_A_HOUSE = re.compile(r"(?:\A|\s)(?:pour|via|for)\s+[«\"“]?\s?(\S[^»\"”]*)")


@dataclass(frozen=True, slots=True)
class Line:
    """What is known of the whole line before it is read."""

    houses: frozenset[str]
    """Names of the site itself, as `plain_name` leaves them."""
    alone: str
    """All of it: a word of doubtful kind counts only where it is all there is."""
    slashed: bool
    """Whether a slash parts it: beside agencies, small letters are then somebody's."""


@dataclass(slots=True)
class PartReader:
    """Reads the parts of one stretch into the line's tally."""

    line: Line
    found: Tally
    stretch: Stretch
    after_role: bool = False
    """A function was read in this stretch: what follows may be its place."""

    def take(self, part: str, *, joined: bool) -> None:
        """`joined`: it opens the stretch or follows "et", "avec"; after a comma a newsroom is but where the person works."""
        behind = without_role(part)
        if opens_with_first_name(behind) or (OURS.match(part) and could_be_person(behind)):
            part = behind
        if part.startswith("Ph. ") and len(part.split()) > 2 and opens_with_first_name(part[4:]):
            self.found.pictured = True
            return
        if (ordered := _FOR_A_HOUSE.search(part)) and self._take_buyer(trimmed(ordered[1])):
            if who := trimmed(part[: ordered.start()]):
                self.take(who, joined=joined)
            return
        name = name_in(part)
        wires = wires_within(part)
        if wire := wire_named(part) or wire_named(name):
            self.add_agency(wire)
        elif plain_name(part) in PICTURE_AGENCIES:
            self.found.pictured = True
        elif plain_name(part) in PLACES or (
            self.found.authors and (SHOUTED_PLACE.match(part) or (not joined and SAINTED_PLACE.match(part)))
        ):
            return
        elif self.stretch.announced == "source":
            named = is_house(part, houses=self.line.houses) or (is_articled(part) and not ORGANISATION.search(part))
            for agency in wires or ([natural_house(part)] if named else []):
                self.add_agency(agency)
        elif DEGREE.match(part) and self.found.authors and not joined:
            return
        elif is_initials(part) and not is_house(part, houses=self.line.houses):
            if part in ("DR", "D.R."):  # "droits réservés"
                self.found.pictured = True
            elif "." in part or not self.line.slashed or len(part) == 2:  # "AFP/CVN" names two newsrooms
                self._add_person(part, doubtful="." not in part and not self.stretch.announced)
        elif not UNMISTAKABLE_WIRES.isdisjoint(wires):
            self._take_beside_wire(part, wires)
        elif self.stretch.announced == "author" and (both := apart_from_wire(part)):
            self._add_person(natural_name(both[0]))
            self.add_agency(both[1])
        elif both := apart_from_house(part, houses=self.line.houses):
            self._add_person(natural_name(both[0]))
            self.add_agency(natural_house(both[1]))
        elif (
            self.found.authors and (workplace := _OF_SITE.match(part)) and plain_name(workplace[1]) in self.line.houses
        ):
            return
        elif is_house(part, houses=self.line.houses):
            whole = plain_name(part) in MASTHEADS or plain_name(part) in self.line.houses
            self.add_agency(natural_house(part if whole else TRAILING_PLACE.sub("", part)))  # "BBC News à Dakar"
        elif self.found.authors and not opens_with_first_name(part) and ends_with_house(part, houses=self.line.houses):
            self.add_agency(natural_house(part), doubtful=True)
        elif is_newsroom(part):
            if joined or not self.found.authors:
                self.add_agency(natural_house(part))
        elif ROLE.match(part) or is_english_function(part):
            self.after_role = True
            if TOOK_PICTURES.search(f" {part}") and self.stretch.announced is None:
                self.found.demote_last()
        elif SCHOOL.match(part) or (self.found.authors and ORGANISATION.search(part)):
            return
        elif (is_articled(name) and (self.stretch.announced or not is_furniture(part))) or (
            could_be_house(name) and not is_furniture(part)
        ):
            owner = _OWNER.search(name)  # "L'invité de Marc Oriol" is no house
            if owner and could_be_person(owner[1]) and opens_with_first_name(owner[1]):
                self._leave(part)
            elif (self.stretch.announced or part == self.line.alone or joined) and len(part.split()) <= 6:
                self.add_agency(natural_house(part), doubtful=True)
        elif could_be_signer(name):
            if self.stretch.dashed and self.found.authors and not opens_with_first_name(name):
                return  # "Anne Vasseur – Cité du Lac"
            taken = TOOK_PICTURES.search(part) is not None
            self.found.add_person(
                natural_name(name), "second" if taken and self.stretch.announced is None else self.stretch.announced
            )
        elif is_house(name, houses=self.line.houses) and not self.found.authors:
            self.add_agency(natural_house(name))
        elif wires:
            self._take_beside_wire(part, wires)
        else:
            self._take_single_word(part, name, joined=joined)

    def _take_buyer(self, house: str) -> bool:
        """ "Anne Vasseur pour Le Vannier", "Marc Oriol via Getty Images"; False where no known house is named."""
        if plain_name(house) in PICTURE_AGENCIES:
            self.found.pictured = True
        elif is_house(house, houses=self.line.houses):
            self.add_agency(natural_house(house))
        else:
            return False
        return True

    def _take_single_word(self, part: str, name: str, *, joined: bool) -> None:
        if is_furniture(part):
            self._leave(part)
        elif (
            could_be_mononym(name) and self.stretch.announced in ("author", "second") and joined and not self.after_role
        ) or (could_be_short_signature(part) and (part == self.line.alone or (self.line.slashed and part != "dr"))):
            self._add_person(name)
        elif (login := name_of_login(part)) and part == self.line.alone:
            self._add_person(login)
        else:
            self._leave(part)

    def _leave(self, part: str) -> None:
        place = TRAILING_PLACE.match(f" {part}") and self.found.authors
        if not self.after_role and not place:
            self.found.unexplained += len(part.split())

    def _take_beside_wire(self, part: str, wires: list[str]) -> None:
        """ "Jean Dupont AFP", "Reuters Paris"."""
        rest = " ".join(word for word in part.split() if wire_named(word) not in wires).strip(EDGES)
        rest = _LEFT_OPEN.sub("", rest)
        if plain_name(rest) in PICTURE_AGENCIES:
            self.found.pictured = True
            rest = ""
        if len(rest.split()) > 5:
            self._leave(rest)
            return
        name = name_in(rest)
        if could_be_signer(name) and plain_name(name) not in PLACES and not is_english_function(rest):
            self._add_person(natural_name(name))
        elif is_house(name, houses=self.line.houses):
            self.add_agency(natural_house(name))
        for wire in wires:
            self.add_agency(wire)

    def _add_person(self, name: str, *, doubtful: bool = False) -> None:
        self.found.add_person(name, self.stretch.announced, doubtful=doubtful)

    def add_agency(self, name: str, *, doubtful: bool = False) -> None:
        """Add an agency once; `doubtful`: it signs only where no person does."""
        self.found.add_agency(name, doubtful=doubtful, apart=self.stretch.apart)
