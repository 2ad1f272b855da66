"""Which of the places that show a byline is the article's: by where they stand, and whom the metadata name."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.reading.bylines.metadata import Credited
from scraper.reading.bylines.readings import Reading
from scraper.reading.people.labels import is_column
from scraper.reading.people.names import is_initials, plain_name

_CROWD = 8
"""More different bylines than this between title and text are those of other articles."""
_A_LIST = 4
_NEIGHBOURS = 16
"""How many elements may part the places of two who sign together."""
_SIGNS = re.compile(r"signat|byline|\Afooter|\Aaddress", re.IGNORECASE)
_WITH_WIRE = re.compile(r"[^\W\d_][^.]{2,40}? (?:avec|with) (?:l['’])?[A-Z]")
""" "Rédaction avec Belga"."""
PLACE_WORDS = {
    "layout": "in the layout's place", "header": "by the title", "above": "above the title",
    "footer": "below the text", "inside": "inside the text", "elsewhere": "elsewhere on the page",
}  # fmt: skip


def displayed(shown: list[Reading], credited: list[Credited]) -> tuple[list[Reading], str]:
    """The places to believe, and why; none where the page shows nobody for certain."""
    known = {name.lower() for credit in credited for name in credit.byline.authors}
    by_region = {region: [r for r in shown if r.shown.region == region] for region in PLACE_WORDS}
    if by_region["layout"]:
        return by_region["layout"], "the newspaper's layout keeps its byline here"
    header = by_region["header"]
    if any(read.shown.kind != "bare" and not all(map(is_initials, read.byline.authors)) for read in header):
        header = [read for read in header if read.shown.kind != "bare"]
    header = [r for r in _consistent(header, known) if not (known and _heads_a_list(r, shown, known))]
    if any(" " in name for read in header for name in read.byline.authors):
        header = [read for read in header if not _is_single_word(read)]
    if len({read.byline.authors for read in header}) > _CROWD:
        header = [read for read in header if any(name.lower() in known for name in read.byline.authors)]
    if any(read.byline.authors or read.has_wire() for read in header):
        return header, "stands between the title and the text"
    if columns := [read for read in by_region["above"] if read.byline.authors and is_column(read.shown.text)]:
        return [*columns[:1], *header], "the column above the title bears its author's name"
    for region in ("above", "footer", "inside", "elsewhere"):
        agreeing = [read for read in by_region[region] if any(n.lower() in known for n in read.byline.authors)]
        if agreeing:
            return agreeing[:3], f"stands {PLACE_WORDS[region]}, and the metadata agrees"
    with_wire = [
        r for r in by_region["footer"] if r.has_wire() and not r.byline.authors and _WITH_WIRE.match(r.shown.text)
    ]
    if with_wire and not header:
        return with_wire[:1], "a newspaper and a wire sign below the text"
    if wrote := [r for r in by_region["footer"] if r.shown.labelled and r.byline.authors and not header]:
        return wrote, "a label above says who wrote"
    linked = [r for r in by_region["footer"] if r.shown.kind == "linked" and r.byline.authors]
    by_region["footer"] = [r for r in by_region["footer"] if r.shown.kind != "linked"]
    footer = [r for r in by_region["footer"] if r.byline.authors and not _is_one_of_many(r, by_region["footer"])]
    if trusted := [r for r in footer if r.shown.opened or r.shown.kind == "bare" or not known][:1]:
        return trusted, "stands below the text"
    if not known and not header and len(linked) == 1 and _leads_to_bearer(linked[0]):
        return linked, "links to the only profile below the text"
    above = [r for r in by_region["above"] if r.byline.authors]
    if not known and not header and len(above) == 1 and above[0].shown.vouched and _signs_alone(above[0], shown):
        return above, "stands above the title with the date, or in the address too, and nobody else on the page"
    inside = [r for r in by_region["inside"] if r.byline.authors and _SIGNS.search(r.shown.place)]
    if not known and len(inside) == 1 and not header:
        return inside, "the page calls it the signature"
    twice = [
        r
        for r in shown
        if r.byline.authors
        and sum(r.byline.authors == o.byline.authors for o in shown) > 1
        and not _is_one_of_many(r, shown)  # who comments twice
    ]
    if not known and twice and len({r.byline.authors for r in twice}) == 1:
        return twice, "stands at two places of the page"
    return header, "stands between the title and the text"


def _consistent(header: list[Reading], known: Collection[str]) -> list[Reading]:
    """Without those who stand far from the one place that must be the article's, and share no name with it: teasers, credits."""
    named = [read for read in header if read.byline.authors]
    agreeing = [read for read in named if any(name.lower() in known for name in read.byline.authors)]
    sure = {name for read in agreeing or named[:1] for name in read.byline.authors}
    anchors = [read.shown.position for read in named if not sure.isdisjoint(read.byline.authors)]
    return [
        read
        for read in header
        if not read.byline.authors
        or not sure.isdisjoint(read.byline.authors)
        or any(abs(read.shown.position - anchor) <= _NEIGHBOURS for anchor in anchors)
    ]


def _heads_a_list(read: Reading, shown: list[Reading], known: Collection[str]) -> bool:
    """True for a mere name, unknown to the metadata, that is marked like those of several other articles further down."""
    if read.shown.opened or any(name.lower() in known for name in read.byline.authors):
        return False
    below = {o.byline.authors for o in shown if o.shown.region != "header" and o.shown.place == read.shown.place}
    return len(below) >= _A_LIST and "." in read.shown.place


def _is_single_word(read: Reading) -> bool:
    """True for one word that only the metadata call a name: a newspaper that is not in the tables."""
    return read.shown.kind == "known" and all(" " not in name for name in read.byline.authors)


def _signs_alone(read: Reading, shown: list[Reading]) -> bool:
    return all(other.byline.authors in ((), read.byline.authors) for other in shown)


def _leads_to_bearer(read: Reading) -> bool:
    """True for "/journaliste/anne-vasseur" under the name Anne Vasseur."""
    return [plain_name(read.shown.profile)] == [plain_name(name) for name in read.byline.authors]


def _is_one_of_many(read: Reading, others: list[Reading]) -> bool:
    """True for one of a list of other articles' authors."""
    return len({o.byline.authors for o in others if o.shown.place == read.shown.place}) > 1
