"""What draws the eye to an element that may say who signs: a class, a link, a word before it, a name, or only its place."""

from __future__ import annotations

from typing import Any, Literal

from scraper.reading.body.furniture import HEADINGS
from scraper.reading.bylines.bare import (
    DATE,
    could_be_tag,
    could_sign,
    heads_authors_box,
    is_with_wire,
    name_before_function,
    stands_alone,
    stands_before_function,
    stands_beside_date,
    stands_beside_date_line,
)
from scraper.reading.bylines.noise import beside_stamp
from scraper.reading.bylines.regions import Bounds
from scraper.reading.bylines.signs import (
    OPENING,
    is_marked,
    is_small_print,
    links_to_profile,
    stands_beside_handle,
)
from scraper.reading.bylines.wires_alone import is_wires_byline
from scraper.reading.bylines.words_before import follows_origin, is_announced
from scraper.reading.people.labels import is_column
from scraper.reading.people.names import could_be_person, is_initials

Kind = Literal["named", "linked", "opened", "known", "bare", "house"]
"""What drew the eye: class or rel (`named`); a link to a profile (`linked`); a word such as "Par" or a handle (`opened`); a name that
the metadata gives (`known`); nothing but that it could be a name (`bare`), or is the site's own, in small print by the title (`house`)."""

_NEXT_TO_TITLE = 30
"""How many elements after the title may hold a bare signature beside a date."""
NEXT_TO_TEXT = 12
"""How many elements after the text may hold a bare signature ("(AFP)")."""
BARE_LETTERS = 70
_SHORTEST_KICKER = 12
_LONGEST_DATED = 120


def what_draws(
    position: int, element: Any, *, bounds: Bounds, known: frozenset[str], own: frozenset[str]
) -> Kind | None:
    """What makes an element a candidate, inside the article's part of the page; None where nothing does.

    `known` are the names that the metadata give, `own` those of the site.
    """
    if is_marked(element):
        return "named"
    if links_to_profile(element):
        return "linked"
    text = element.tail if element.tag == "br" else (element.text or "").strip() or _behind_picture(element)
    if not text or len(text) > 200 or len(text := text.strip(" \n\t\r,")) < 2:
        return None
    if text in known:
        return None if follows_origin(element) else "known"
    if (
        OPENING.match(text)
        or (len(text) <= BARE_LETTERS and is_column(text))
        or ("@" in text and stands_beside_handle(text))
        or (bounds.end < 0 <= bounds.title and is_announced(element) and could_be_person(text))
    ):
        return "opened"
    if (
        len(text) <= BARE_LETTERS
        and all(child.tag == "br" for child in element)
        and _could_be_bare(position, element, text, bounds)
    ):
        return "bare"
    if text in own and _heads_text(position, bounds) and stands_alone(element, text) and is_small_print(element):
        return None if element.tag == "a" or len(element) else "house"
    return None


def _heads_text(position: int, bounds: Bounds) -> bool:
    return bounds.start < 0 and _is_by_title(position, bounds)


def _is_by_title(position: int, bounds: Bounds) -> bool:
    return 0 <= bounds.title < position <= bounds.title + _NEXT_TO_TITLE


def _behind_picture(element: Any) -> str | None:
    """The words right behind a picture, linked or not, that opens an element."""
    first = next(iter(element), None)
    if first is None or not (first.tag == "img" or (first.tag == "a" and [child.tag for child in first] == ["img"])):
        return None
    return first.tail  # type: ignore[no-any-return]


def _could_be_bare(position: int, element: Any, text: str, bounds: Bounds) -> bool:
    """Right after the text, or right above it; else among the page's small print below the title."""
    if is_initials(text) and element.tag in HEADINGS:  # "N.B.", "PS"
        return False
    if 0 <= bounds.end < position <= bounds.end + NEXT_TO_TEXT:
        return element.tag != "a" and not bounds.text_behind and stands_alone(element, text)
    behind_first = 0 <= bounds.start < position and element.getparent() is not bounds.first
    behind_second = bounds.second >= 0 if bounds.has_second else position > bounds.start + NEXT_TO_TEXT
    if bounds.end >= 0 or (behind_first and behind_second):
        return False
    by_title = _is_by_title(position, bounds)
    rest = beside_stamp(text)
    if (behind_first or by_title) and rest and (is_with_wire(rest) or (could_sign(rest) and not could_be_tag(element))):
        return True
    if by_title and bounds.start < 0 and is_wires_byline(element, text):
        return True
    if (behind_first or by_title) and is_with_wire(text):
        return stands_beside_date_line(element)
    name = name_before_function(text)
    if behind_first and text.endswith("*") and could_be_person(name) and stands_alone(element, text):
        return True
    if not could_sign(name) or could_be_tag(element):
        return False
    if behind_first or element.tag == "a":
        return (behind_first or by_title) and stands_beside_date(element)
    if 0 <= bounds.near < position and stands_alone(element, text):
        return True
    printed_small = by_title and position <= bounds.title + NEXT_TO_TEXT and name == text and is_small_print(element)
    return by_title and (
        printed_small
        or stands_beside_date(element)
        or stands_before_function(element, text)
        or heads_authors_box(element)
    )


def is_dated_byline(element: Any) -> bool:
    """True for "Publié le 22/06/2010 à 8h42 | Propos recueillis par Jean Dupont", a day and who signs in one line."""
    text = (element.text or "").strip()
    return _SHORTEST_KICKER <= len(text) <= _LONGEST_DATED and bool(OPENING.match(text) and DATE.search(text))


def is_dated(element: Any, kind: Kind) -> bool:
    """True where the day of publication stands with, or beside, what drew the eye."""
    return is_dated_byline(element) if kind == "opened" else kind in ("named", "linked") and stands_beside_date(element)


def is_kicker(element: Any) -> bool:
    """True for "La chronique de Jean Dupont"."""
    text = element.text
    if not text or len(text) < _SHORTEST_KICKER:
        return False
    text = text.strip()
    return _SHORTEST_KICKER <= len(text) <= BARE_LETTERS and " d" in text.lower() and is_column(text)
