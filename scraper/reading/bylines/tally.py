"""Who was found in a byline so far, and whom of them to believe in the end."""

from __future__ import annotations

from dataclasses import dataclass, field

from scraper.article import Byline
from scraper.reading.people.labels import Introduces
from scraper.reading.people.names import plain_name
from scraper.reading.people.wires import wire_named


@dataclass(slots=True)
class Tally:
    """People and agencies in the order of the line, and how many words nothing explains."""

    authors: list[str] = field(default_factory=list)
    seconds: list[str] = field(default_factory=list)
    """Editors and translators."""
    agencies: list[str] = field(default_factory=list)
    doubtful: set[str] = field(default_factory=set)
    """Houses and people that sign only where no other person does."""
    beside: set[str] = field(default_factory=set)
    """Houses that sign only where nobody else does: they stand apart, and say where the signer works."""
    pictured: bool = False
    """An agency of pictures is among them: where nothing else stands there, whoever does took them."""
    labelled: bool = False
    """Some word announced somebody ("Par", "Photo :")."""
    unexplained: int = 0

    def count(self) -> int:
        """How many were found."""
        return len(self.authors) + len(self.seconds) + len(self.agencies)

    def add_person(self, name: str, announced: Introduces | None, *, doubtful: bool = False) -> None:
        """Add a person once; `doubtful`: he signs only where nobody else does."""
        people = self.seconds if announced == "second" else self.authors
        if name.lower() not in (known.lower() for known in self.authors + self.seconds):
            people.append(name)
            if doubtful:
                self.doubtful.add(name)

    def demote_last(self) -> None:
        """Let the last person sign only where nobody else does: he took the pictures."""
        if self.authors:
            self.seconds.append(self.authors.pop())

    def add_agency(self, name: str, *, doubtful: bool = False, apart: bool = False) -> None:
        """Add an agency once; `apart`: it stands on a line of its own, which only a wire signs beside somebody else."""
        if (plain_name(name) or name) not in [plain_name(known) or known for known in self.agencies]:
            self.agencies.append(name)
            if doubtful:
                self.doubtful.add(name)
            if apart and not wire_named(name):
                self.beside.add(name)

    def result(self, *, one_line: bool) -> Byline:
        """The byline; empty where too many words are left over for a signature.

        `one_line`: there was but one, so that an agency of pictures in it makes it a picture's credit.
        """
        if self.unexplained > (8 if self.labelled else 3):
            return Byline()
        if self.pictured and not self.labelled and one_line:
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
