"""What the elements of a page say to machines: `<time datetime>`, microdata, RDFa, hAtom, what a script fills in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import time, timedelta
from typing import Any

from scraper.article import Stamps
from scraper.reading.dates.claims import DateClaim, Role
from scraper.reading.dates.values import read_written
from scraper.reading.document import fold
from scraper.reading.stamps.words import plain_letters

_ATTRIBUTES = (
    "datetime", "content", "data-datetime", "data-timestamp", "data-seconds", "data-time", "data-date", "data-utime",
)  # fmt: skip
_PUBLISHED_DATA = re.compile(r"data-(?:[\w-]*-)?pub(?!lisher)")
_EPOCH = re.compile(r"1\d{9}(?:\d{3})?")
_ISO_MINUTE = re.compile(r"(?:19|20)\d\d-\d\d-\d\dT\d\d:?\d\d")
_MODIFIED = re.compile(
    r"modif|updat|maj\b|mise?-?\s?a-?\s?jour|actuali[sz]|aktualisi|geandert|aggiorn|bijgewerkt|revis"
)
_PUBLISHED = re.compile(r"publi|poste|cree|creat|mise? en ligne|entry-date")
_TIMED = ("datetime", "data-timestamp", "data-seconds", "data-datetime", "data-utime", "data-time")
_RDFA_DATE = re.compile(r"(?:^|[\s:])(?:date|created|issued|modified|date(?:published|modified|created))(?:$|\s)", re.I)
_HATOM_DATE = re.compile(r"(?:^|\s)(?:published|updated|timestamp|dtreviewed|dt-published|dt-updated)(?:$|\s)")
_NOON = time(12)


def attribute_claims(line: Any, stamps: Stamps) -> Iterator[DateClaim]:
    """What the elements of a line say to machines, beside the `stamps` that it shows."""
    for element in line.iter():
        if _is_timed(element):
            claim = _claim(element, _role(element, line))
            if claim is not None:
                yield _without_placeholder(claim, stamps)


def machine_dates(element: Any) -> Iterator[tuple[str, str]]:
    """Attributes that are a minute for machines whatever the element is called, by name.

    A `title` is for readers, except where it begins with an ISO minute; a `rel`
    of ten digits is no relation; of `data-*`, what is named after the publication counts.
    """
    for name, value in element.items():
        is_of_publication = _PUBLISHED_DATA.match(name) is not None
        is_minute = (is_of_publication or name == "title") and _ISO_MINUTE.match(value)
        if is_minute or ((is_of_publication or name == "rel") and _EPOCH.fullmatch(value)):
            yield name, value


def is_labelled(element: Any) -> bool:
    """True where markup names the date that an element holds for machines as the article's."""
    given = element.attrib
    return bool(
        (given.get("itemprop") in ("datePublished", "dateModified"))
        or ("content" in given and _RDFA_DATE.search(given.get("property") or ""))
        or ("title" in given and _HATOM_DATE.search(given.get("class") or ""))
        or any(name.startswith("data-") for name, _ in machine_dates(element))
    )


def _claim(element: Any, role: Role) -> DateClaim | None:
    """What the attributes of a `<time>`, of an element with `itemprop`, or of one that a script fills in say."""
    named = [(name, value) for name in _ATTRIBUTES if (value := fold(element.get(name)))]
    for name, value in (*named, *machine_dates(element)):
        written = read_written(value)
        if written is not None:
            return DateClaim(role, written, "time-element", f"{element.tag}[{name}]", 7, value)
    return None


def _without_placeholder(claim: DateClaim, stamps: Stamps) -> DateClaim:
    """The claim; as its day alone where it is noon in Greenwich to the second, beside no more than that day.

    Drupal writes a day so, lest some zone make it another.
    """
    written, shown = claim.written, stamps.published or stamps.modified
    is_noon = written.offset == timedelta(0) and written.wall.time() == _NOON and not claim.is_epoch
    if is_noon and shown is not None and shown.precision == "day" and shown.at.date() == written.wall.date():
        return replace(claim, written=replace(written, precision="day"))
    return claim


def _is_timed(element: Any) -> bool:
    """True for an element that holds a date for machines: HTML, microdata, RDFa, hAtom, or what a script fills in."""
    return any(element.get(name) for name in _TIMED) or is_labelled(element) or any(machine_dates(element))


def _role(element: Any, line: Any) -> Role:
    """What a line calls one of its elements: the words right before it say more than its names."""
    names = [element.get("itemprop"), element.get("property"), element.get("class")]
    words = [element.text]
    if element is not line:
        parent, previous = element.getparent(), element.getprevious()
        before = previous.tail if previous is not None else parent.text
        if not (before or "").strip() and previous is not None and previous.tag != "time":
            before = previous.text_content()[-40:]
        words.insert(0, before)
        names.append(parent.get("class") if parent is not line else None)
    said = plain_letters(" ".join(filter(None, words)))
    if _MODIFIED.search(said) or _PUBLISHED.search(said):
        return "modified" if _MODIFIED.search(said) else "published"
    for name in filter(None, names):
        # WordPress names a time "published updated" while no update is made.
        if _PUBLISHED.search(name.lower()) and not name.lower().endswith("modified"):
            return "published"
        if _MODIFIED.search(name.lower()):
            return "modified"
    return "published"
