"""What several places of a page say of the same signers, put together."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from scraper.article import Byline
from scraper.reading.bylines.metadata import Credited
from scraper.reading.bylines.readings import Reading
from scraper.reading.bylines.signed import Signed
from scraper.reading.people.names import is_initials, plain_name
from scraper.reading.people.wires import wire_named


def united(bylines: Sequence[Byline]) -> tuple[list[str], list[str]]:
    """The people and the agencies of several places, each once; initials that stand for a full name left out."""
    people: dict[str, str] = {}
    houses: dict[str, str] = {}
    for byline in bylines:
        for name in byline.authors:
            people.setdefault(plain_name(name) or name, name)
        for name in byline.agencies:
            houses.setdefault(plain_name(name) or name, name)
    full = {"".join(word[0] for word in plain.split()) for plain, name in people.items() if not is_initials(name)}
    kept = [n for plain, n in people.items() if not (is_initials(n) and plain.replace(" ", "") in full)]
    return kept, list(houses.values())


def with_unnamed(authors: list[str], shown: list[Reading], credited: list[Credited]) -> list[str]:
    """All the people of the metadata where the believed place names only some of them and the page shows the rest too."""
    here = {name.lower() for name in authors}
    anywhere = {name.lower() for read in shown for name in read.byline.authors}
    for credit in credited:
        theirs = {name.lower() for name in credit.byline.authors}
        if here and here < theirs <= anywhere:
            return list(credit.byline.authors)
    return authors


def as_shown(authors: list[str], shown: list[Reading]) -> list[str]:
    """The people of the metadata in the order of the first place of the page that names them all; as they are without one."""
    for read in shown:
        words = read.shown.text.lower()
        if all(name.lower() in words for name in authors):
            return sorted(authors, key=lambda name: words.index(name.lower()))
    return authors


def written_out(name: str, shown: list[Reading], credited: list[Credited]) -> str:
    """ "J. Dupont" as "Jeanne Dupont", where the page below its text or its metadata writes one such name out."""
    first, _, rest = name.partition(" ")
    if not rest or not first.endswith(".") or is_initials(name):
        return name
    near = [read.byline for read in shown if read.shown.region != "elsewhere"]
    names = {author for byline in (*near, *(credit.byline for credit in credited)) for author in byline.authors}
    full = [n for n in names if n.split()[0][0] == first[0] and "." not in n.split()[0] and n.partition(" ")[2] == rest]
    return full[0] if len(full) == 1 else name


def with_accents(name: str, spelt: Collection[str]) -> str:
    """ "Philomene Aubree", as capitals leave it, as one of the names that are `spelt` out: "Philomène Aubrée"."""
    if not name.isascii():
        return name
    return next((other for other in spelt if not other.isascii() and plain_name(other) == plain_name(name)), name)


def with_wires(
    authors: list[str], agencies: list[str], shown: list[Reading], credited: list[Credited], signed: list[Signed]
) -> list[str]:
    """The agencies, with the wires that another trustworthy place adds."""
    people = {name.lower() for name in authors}
    added = [name for line in signed for name in line.byline.agencies]
    for read in shown:
        if read.shown.region == "footer" and {name.lower() for name in read.byline.authors} <= people:
            added += read.byline.agencies
    for credit in credited:
        theirs = {name.lower() for name in credit.byline.authors}
        if theirs <= people and (theirs or not people):
            added += credit.byline.agencies
    return list(dict.fromkeys([*agencies, *(name for name in added if wire_named(name))]))
