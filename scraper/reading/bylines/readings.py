"""What is read at each place where a page may show who signs."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence, Set
from dataclasses import dataclass, replace

from scraper.article import Byline
from scraper.evidence import Claim
from scraper.reading.bylines.bare import could_sign, name_before_function
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.places import Shown
from scraper.reading.bylines.signs import INTRODUCES_OTHERS
from scraper.reading.bylines.small_signatures import name_beside_address
from scraper.reading.document import fold
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.labels import LABEL
from scraper.reading.people.logins import is_account, is_keeper
from scraper.reading.people.names import is_initials, is_spoken_of
from scraper.reading.people.wires import wire_named

_WITH_GUESTS = re.compile(r"\W*avec\s(?!.*\bpar\b)", re.IGNORECASE | re.DOTALL)
_BESIDE_NAME = 10
_CREDIT = re.compile(r"\W*(?:AFP|AP|Reuters|Belga|Keystone(?:-ATS)?)\s*/\s*(?-i:[^/a-zà-ÿ])[^/]*\Z", re.IGNORECASE)
""" "AFP / Anne Vasseur" took a picture; "AA / Oslo / Anne Vasseur" wrote, and "afp/jba" did."""
_MOST_LINES = 8
_POSTED_BY = re.compile(
    r"(?:(?:publié|posté|rédigé|écrit|mis en ligne|proposé)\s+)?par\s+\S+\s+(?:le\s+)?(?:(?:lun|mar|mercre|jeu|vendre|same)di\s+|dimanche\s+)?\d{1,2}(?:er)?[ /.]",
    re.IGNORECASE,
)
_PRESENTED = re.compile(
    r"(?P<by>\b(?:par|Par)\s+|\A)(?P<name>[A-ZÀ-Þ][^\d.,;:()]{4,40}?) est (?:une? |l[ea] |l['’])?(?=[a-zà-ÿ]{4})"
)
""" "Anne Vasseur est vannière et formatrice", behind "par" or where its element is called the author's."""
_SET_APART = re.compile(r"\([\w./ -]{2,20}\)\Z|[^*]+\*\Z|\w{2,6}(?:/\w{2,6})+\Z")


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """A place and what was read there."""

    byline: Byline
    shown: Shown

    @property
    def claim(self) -> Claim:
        """The words and the place, not judged yet."""
        return Claim(field="byline", value=fold(self.shown.text)[:300], source="displayed", place=self.shown.place)

    def has_wire(self) -> bool:
        """True where a news agency is among them."""
        return any(wire_named(name) for name in self.byline.agencies)


def read_places(
    places: Sequence[Shown], *, houses: Collection[str], mononyms: Set[str], paragraphs: Sequence[str] = ()
) -> list[Reading]:
    """What each place says; places that name nobody, or only seem to, left out.

    `mononyms` are the single words that the metadata gives for a person: where
    the page shows one as an author, it is somebody ("Océane"). A bare name is
    no signature where the text (`paragraphs`) speaks of its bearer.
    """
    readings = [
        Reading(byline=_with_logo(_without_accounts(_read_place(place, houses, mononyms), houses), place), shown=place)
        for place in places
    ]
    return [reading for reading in readings if _is_told(reading, mononyms) and not _is_subject(reading, paragraphs)]


def _read_place(place: Shown, houses: Collection[str], mononyms: Set[str]) -> Byline:
    """What a place says; the login that it gives where it names no person."""
    byline = _read_spoken(place, houses, mononyms=mononyms)
    return byline if byline.authors or not place.login else replace(byline, authors=(place.login,))


def _read_spoken(place: Shown, houses: Collection[str], *, mononyms: Set[str]) -> Byline:
    """Read with the element's own breaks; without them where a name was set in pieces ("Jean" and "Dupont")."""
    apart = read_byline(place.text, houses=houses)
    if place.kind == "opened" and apart.authors and _CREDIT.match(place.text):
        return Byline()
    if (place.kind == "opened" and INTRODUCES_OTHERS.match(place.text)) or (
        place.kind == "named" and _WITH_GUESTS.match(place.text)
    ):
        return Byline(agencies=apart.agencies)
    if not (apart.authors or apart.agencies) and (sole := _sole_person(place.text, houses)):
        return sole
    in_pieces = any(" " not in name and "." not in name for name in apart.authors)
    if "\n" in place.text and (in_pieces or not (apart.authors or apart.agencies)):
        joined = read_byline(place.text.replace("\n", " "), houses=houses)
        if len(" ".join(joined.authors)) > len(" ".join(apart.authors)):
            return joined
    if not apart.authors and not apart.agencies:
        alone = place.text.split("\n")[0]
        if alone in mononyms:
            return Byline(authors=(alone,))
        if place.kind in ("named", "linked") and alone != place.text and could_sign(alone):  # an office below the name
            return read_byline(alone, houses=houses)
        if place.kind == "named" and (beside := name_beside_address(fold(place.text))).authors:
            return beside
        presented = _PRESENTED.search(fold(place.text)) if place.region == "header" else None
        if presented and (presented["by"] or place.kind == "named") and could_sign(presented["name"]):
            return read_byline(presented["name"], houses=houses)
    return apart


def _with_logo(byline: Byline, place: Shown) -> Byline:
    if not place.logo or place.logo in byline.agencies:
        return byline
    return replace(byline, agencies=(*byline.agencies, place.logo))


def _without_accounts(byline: Byline, houses: Collection[str]) -> Byline:
    people = tuple(name for name in byline.authors if not is_account(name, houses))
    agencies = tuple(name for name in byline.agencies if not is_keeper(name, houses))
    return replace(byline, authors=people, agencies=agencies)


def _sole_person(text: str, houses: Collection[str]) -> Byline | None:
    """The one line of several that is a person's whole name, where together they say too much; None for none, or for two.

    Where a word introduces somebody, it says who he is.
    """
    lines = text.split("\n")
    if LABEL.search(text):
        return None
    read = [read_byline(line, houses=houses) for line in lines] if 1 < len(lines) <= _MOST_LINES else []
    people = {one.authors: one for one in read if len(one.authors) == 1 and opens_with_first_name(one.authors[0])}
    return next(iter(people.values())) if len(people) == 1 else None


def _is_subject(read: Reading, paragraphs: Sequence[str]) -> bool:
    """True for a bare name of whom the text speaks; above the text, a line of it that is but the name speaks of nobody."""
    if read.shown.kind != "bare":
        return False
    spare = _BESIDE_NAME if read.shown.region == "header" else -1
    return any(
        is_spoken_of(name, [p for p in paragraphs if len(p) > len(name) + spare]) for name in read.byline.authors
    )


def _is_told(read: Reading, mononyms: Set[str]) -> bool:
    """False for a bare stretch that is but a word or two: it needs a first name, dots, parentheses, a wire, or the metadata's word."""
    if read.shown.kind == "linked":  # "/redaction/…" leads to a rubric as well
        return bool(read.byline.authors)
    if read.shown.kind == "opened" and all(" " not in n and not is_initials(n) for n in read.byline.authors):
        # "Par Toutatis !" opens like a byline; "Publié par Adrien le 11/03/2011" is one
        return bool(read.byline.agencies) or (
            read.shown.region == "header"
            and (
                _POSTED_BY.match(read.shown.text) is not None
                or not mononyms.isdisjoint(read.byline.authors)
                or read.shown.login in read.byline.authors
            )
        )
    if read.shown.kind != "bare":
        return bool(read.byline.authors or read.byline.agencies)
    if _SET_APART.match(read.shown.text) or (
        read.shown.region == "header" and could_sign(name_before_function(read.shown.text))
    ):
        return bool(read.byline.authors) or read.has_wire()
    return read.has_wire() or any(
        opens_with_first_name(name) or (is_initials(name) and "." in name) for name in read.byline.authors
    )
