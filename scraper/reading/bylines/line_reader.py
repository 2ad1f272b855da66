"""Reads a byline stretch by stretch: its parts in order, then what it says in parentheses."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from scraper.reading.bylines.names import natural_house, share_surname
from scraper.reading.bylines.parts import Line, PartReader
from scraper.reading.bylines.stretches import Stretch, parts_of, trimmed
from scraper.reading.bylines.tally import Tally
from scraper.reading.people.capitals import natural_name
from scraper.reading.people.houses import is_collective, is_house, is_joined_house
from scraper.reading.people.names import could_be_person, could_be_short_signature, is_initials, plain_name
from scraper.reading.people.roles import ROLE
from scraper.reading.people.wires import wire_named

_PARENTHESES = re.compile(r"\(([^()]{0,120})\)")
_WITH = re.compile(r"avec\b\s*", re.IGNORECASE)
_SOURCE = re.compile(r"source\s*:?\s+", re.IGNORECASE)


@dataclass(slots=True)
class LineReader:
    """Reads one line; `found` holds whom it has found so far."""

    line: Line
    found: Tally = field(default_factory=Tally)
    announced: bool = False
    """Some stretch so far was announced as the author's."""

    def take(self, stretch: Stretch) -> None:
        """Read one stretch between hard separators."""
        chunk, announced, _, _ = stretch
        self.found.labelled = self.found.labelled or announced is not None
        if announced == "other":
            self._take_rights(stretch)
            return
        if announced == "author" and not self.announced:
            self.found.doubtful |= set(self.found.authors)  # "Styles VIP Par Anne Vasseur": a heading came before
            self.found.beside |= {name for name in self.found.agencies if not wire_named(name)}
            self.announced = True
        if is_collective(chunk):
            people = trimmed(chunk.split(",")[0])
            self.found.add_person(people[:1].upper() + people[1:], announced)
            return
        found_before = self.found.count()
        reader = PartReader(self.line, self.found, stretch)
        joined = True
        outside = _PARENTHESES.sub(" , ", chunk).replace("(", ",").replace(")", " ")
        parts = parts_of(outside, is_whole=lambda text: is_joined_house(text, houses=self.line.houses))
        for part, by_comma in share_surname(outside, [*parts]):
            reader.take(part, joined=joined or not by_comma)
            joined = False
        for aside in _PARENTHESES.findall(chunk):
            self._take_aside(aside, reader, alone=self.found.count() == found_before)

    def _take_rights(self, stretch: Stretch) -> None:
        """ "© Le Vannier (avec 6Medias)" below a text: the wire it names, and nobody else."""
        for aside in _PARENTHESES.findall(stretch.text):
            if _WITH.match(aside) and (wire := wire_named(_WITH.sub("", aside))):
                self.found.add_agency(wire)

    def _take_aside(self, aside: str, reader: PartReader, *, alone: bool) -> None:
        """What stands in parentheses: agencies count; people only after "avec", or where nothing stands outside."""
        if _WITH.match(aside):
            for part, _ in parts_of(aside):
                reader.take(part, joined=True)
            return
        for part, _ in parts_of(aside.replace("/", ",")):
            if wire := wire_named(_SOURCE.sub("", part)):
                reader.add_agency(wire)
            elif part in ("DR", "D.R."):
                self.found.pictured = True
            elif ROLE.match(part):
                continue
            elif self.found.authors and _is_plain_house(part) and is_house(part, houses=self.line.houses):
                reader.add_agency(natural_house(part))
            elif alone and not self.found.authors and part not in ("st", "ndlr", "suite"):
                if is_initials(part) or could_be_short_signature(part):
                    self.found.add_person(part, None)
                elif could_be_person(part) and part == self.line.alone:
                    self.found.add_person(natural_name(part), None)


def _is_plain_house(aside: str) -> bool:
    """False for a short word in parentheses, which may be a town as well as a newspaper: "(Monaco)"."""
    plain = plain_name(aside)
    return " " in plain or len(plain) >= 8 or (aside.isupper() and len(plain) >= 3)
