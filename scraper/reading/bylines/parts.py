"""Reads a byline part by part: which is a person, an agency or newspaper, a function or a place."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scraper.reading.bylines.names import could_be_signer, is_articled, name_in, natural_house, share_surname
from scraper.reading.bylines.stretches import EDGES, Stretch, parts_of, trimmed
from scraper.reading.bylines.tally import Tally
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import (
    PICTURE_AGENCIES,
    apart_from_house,
    could_be_house,
    is_collective,
    is_house,
    is_joined_house,
    is_newsroom,
)
from scraper.reading.people.labels import Introduces
from scraper.reading.people.mastheads import MASTHEADS
from scraper.reading.people.names import (
    could_be_mononym,
    could_be_person,
    could_be_short_signature,
    is_initials,
    name_of_login,
    natural_name,
    plain_name,
)
from scraper.reading.people.roles import (
    LEADING_ROLE,
    ORGANISATION,
    OURS,
    PLACES,
    ROLE,
    SAINTED_PLACE,
    SHOUTED_PLACE,
    TOOK_PICTURES,
    TRAILING_PLACE,
    is_furniture,
)
from scraper.reading.people.wires import UNMISTAKABLE_WIRES, wire_named, wires_within

_PARENTHESES = re.compile(r"\(([^()]{0,120})\)")
_OWNER = re.compile(r"\sd(?:e\s|['’])(.+)")
_LEFT_OPEN = re.compile(r"\s+(?:pour|de|à|chez|via|d['’]après|selon|for|from)\Z")
_FOR_A_HOUSE = re.compile(r"(?:\A|\s)(?:pour|via|for)\s+[«\"“]?\s?(\S[^»\"”]*)")


@dataclass(slots=True)
class LineReader:
    """Reads one line; `found` holds whom it has found so far."""

    houses: frozenset[str]
    alone: str
    """The whole line: a word of doubtful kind counts only where it is all there is."""
    slashed: bool
    """Whether a slash parts it: beside agencies, small letters are then somebody's."""
    found: Tally = field(default_factory=Tally)
    apart: bool = False
    """The stretch being read stands on a line of its own."""
    dashed: bool = False
    """It stands behind a dash."""
    announced: bool = False
    """Some stretch so far was announced as the author's."""
    after_role: bool = False
    """A function was read in this stretch: what follows may be its place."""

    def take(self, stretch: Stretch) -> None:
        """Read one stretch between hard separators."""
        chunk, announced, self.apart, self.dashed = stretch
        self.found.labelled = self.found.labelled or announced is not None
        if announced == "other":
            return
        if announced == "author" and not self.announced:
            self.found.doubtful |= set(self.found.authors)  # "Styles VIP Par Anne Vasseur": a heading came before
            self.found.beside |= {name for name in self.found.agencies if not wire_named(name)}
            self.announced = True
        self.after_role = False
        found_before = self.found.count()
        if is_collective(chunk):
            people = trimmed(chunk.split(",")[0])
            self.found.add_person(people[:1].upper() + people[1:], announced)
            return
        joined = True
        outside = _PARENTHESES.sub(" , ", chunk).replace("(", ",").replace(")", " ")
        parts = parts_of(outside, is_whole=lambda text: is_joined_house(text, houses=self.houses))
        for part, by_comma in share_surname(outside, [*parts]):
            self._take_part(part, announced, joined=joined or not by_comma)
            joined = False
        for aside in _PARENTHESES.findall(chunk):
            self._take_aside(aside, announced, alone=self.found.count() == found_before)

    def _take_part(self, part: str, announced: Introduces | None, *, joined: bool) -> None:
        """`joined`: it opens the stretch or follows "et", "avec"; after a comma a newsroom is but where the person works."""
        behind = LEADING_ROLE.sub("", part)
        if opens_with_first_name(behind) or (OURS.match(part) and could_be_person(behind)):
            part = behind
        if part.startswith("Ph. ") and len(part.split()) > 2 and opens_with_first_name(part[4:]):
            self.found.pictured = True
            return
        if (ordered := _FOR_A_HOUSE.search(part)) and self._take_buyer(trimmed(ordered[1])):
            if who := trimmed(part[: ordered.start()]):
                self._take_part(who, announced, joined=joined)
            return
        name = name_in(part)
        wires = wires_within(part)
        if wire := wire_named(part) or wire_named(name):
            self._add_agency(wire)
        elif plain_name(part) in PICTURE_AGENCIES:
            self.found.pictured = True
        elif plain_name(part) in PLACES or (
            self.found.authors and (SHOUTED_PLACE.match(part) or (not joined and SAINTED_PLACE.match(part)))
        ):
            return
        elif announced == "source":
            named = is_house(part, houses=self.houses) or (is_articled(part) and not ORGANISATION.search(part))
            for agency in wires or ([natural_house(part)] if named else []):
                self._add_agency(agency)
        elif is_initials(part) and not is_house(part, houses=self.houses):
            if part in ("DR", "D.R."):  # "droits réservés"
                self.found.pictured = True
            elif "." in part or not self.slashed or len(part) == 2:  # "AFP/CVN" names two newsrooms
                self.found.add_person(part, announced, doubtful="." not in part and not announced)
        elif not UNMISTAKABLE_WIRES.isdisjoint(wires):
            self._take_beside_wire(part, wires, announced)
        elif both := apart_from_house(part, houses=self.houses):
            self.found.add_person(natural_name(both[0]), announced)
            self._add_agency(natural_house(both[1]))
        elif is_house(part, houses=self.houses):
            whole = plain_name(part) in MASTHEADS or plain_name(part) in self.houses
            self._add_agency(natural_house(part if whole else TRAILING_PLACE.sub("", part)))  # "BBC News à Dakar"
        elif is_newsroom(part):
            if joined or not self.found.authors:
                self._add_agency(natural_house(part))
        elif ROLE.match(part):
            self.after_role = True
            if TOOK_PICTURES.search(f" {part}") and announced is None:
                self.found.demote_last()
        elif ORGANISATION.search(part) and self.found.authors:
            return
        elif (is_articled(name) and (announced or not is_furniture(part))) or (
            could_be_house(name) and not is_furniture(part)
        ):
            owner = _OWNER.search(name)  # "L'invité de Marc Oriol" is no house
            if owner and could_be_person(owner[1]) and opens_with_first_name(owner[1]):
                self._leave(part)
            elif (announced or part == self.alone or joined) and len(part.split()) <= 6:
                self._add_agency(natural_house(part), doubtful=True)
        elif could_be_signer(name):
            if self.dashed and self.found.authors and not opens_with_first_name(name):
                return  # "Anne Vasseur – Cité du Lac"
            taken = TOOK_PICTURES.search(part) is not None
            self.found.add_person(natural_name(name), "second" if taken and announced is None else announced)
        elif is_house(name, houses=self.houses) and not self.found.authors:
            self._add_agency(natural_house(name))
        elif wires:
            self._take_beside_wire(part, wires, announced)
        else:
            self._take_single_word(part, name, announced, joined=joined)

    def _take_buyer(self, house: str) -> bool:
        """ "Anne Vasseur pour Le Vannier", "Marc Oriol via Getty Images"; False where no known house is named."""
        if plain_name(house) in PICTURE_AGENCIES:
            self.found.pictured = True
        elif is_house(house, houses=self.houses):
            self._add_agency(natural_house(house))
        else:
            return False
        return True

    def _take_single_word(self, part: str, name: str, announced: Introduces | None, *, joined: bool) -> None:
        if is_furniture(part):
            self._leave(part)
        elif (could_be_mononym(name) and announced in ("author", "second") and joined and not self.after_role) or (
            could_be_short_signature(part) and (part == self.alone or (self.slashed and part != "dr"))
        ):
            self.found.add_person(name, announced)
        elif (login := name_of_login(part)) and part == self.alone:
            self.found.add_person(login, announced)
        else:
            self._leave(part)

    def _leave(self, part: str) -> None:
        place = TRAILING_PLACE.match(f" {part}") and self.found.authors
        if not self.after_role and not place:
            self.found.unexplained += len(part.split())

    def _take_beside_wire(self, part: str, wires: list[str], announced: Introduces | None) -> None:
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
        if could_be_signer(name) and plain_name(name) not in PLACES:
            self.found.add_person(natural_name(name), announced)
        elif is_house(name, houses=self.houses):
            self._add_agency(natural_house(name))
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
            elif part in ("DR", "D.R."):
                self.found.pictured = True
            elif ROLE.match(part):
                continue
            elif self.found.authors and _is_plain_house(part) and is_house(part, houses=self.houses):
                self._add_agency(natural_house(part))
            elif alone and not self.found.authors and part not in ("st", "ndlr", "suite"):
                if is_initials(part) or could_be_short_signature(part):
                    self.found.add_person(part, None)
                elif could_be_person(part) and part == self.alone:
                    self.found.add_person(natural_name(part), None)

    def _add_agency(self, name: str, *, doubtful: bool = False) -> None:
        self.found.add_agency(name, doubtful=doubtful, apart=self.apart)


def _is_plain_house(aside: str) -> bool:
    """False for a short word in parentheses, which may be a town as well as a newspaper: "(Monaco)"."""
    plain = plain_name(aside)
    return " " in plain or len(plain) >= 8 or (aside.isupper() and len(plain) >= 3)
