"""A wire's byline that stands alone in its box between title and text, no date beside it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from typing import Any

from scraper.article import Byline
from scraper.reading.body.furniture import HEADINGS
from scraper.reading.bounded import texts_within
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signs import INLINE, box_called
from scraper.reading.people.wires import surely_wire

_BYLINE = re.compile(
    r"(?:(?P<who>[^\W\d_][^()/|,:;]{1,60}?) (?:avec|with|et) (?:l['’]|la |les )?)?(?P<wire>[^()/|,:;]{2,30}?)"
    r"(?: ?\((?:[ée]dit|tradui|compl[ée]t|adapt|enrichi|r[ée][ée]crit)\w* (?:par|by) [^()/|,:;]{3,50}\))?\Z",
    re.IGNORECASE,
)
"""No slash, comma or stroke: those part the credits of a picture."""
_SAYS_RUBRIC = re.compile(r"categ|rubri|section|\btags?\b|label|badge|kicker|surtitre|breadcrumb")
_BOXES = 4
"""How many boxes around a line are asked whether they hold anything else."""


def is_wires_byline(element: Any, text: str) -> bool:
    """True for "AFP", "Anne Vasseur avec AFP", "AFP (édité par Anne Vasseur)" where the box around it holds nothing else.

    Neither a link, nor called a rubric or a picture's credit, nor right under a picture.
    """
    found = _BYLINE.match(text)
    if not found or not surely_wire(found["wire"]):
        return False
    if found["who"] and read_byline(found["who"]) == Byline():
        return False
    boxes = list(_boxes_of(element, text))
    return any(box.tag not in INLINE for box in boxes) and not any(map(_says_otherwise, boxes))


def _boxes_of(element: Any, text: str) -> Iterator[Any]:
    """An element and those around it that hold the same words and no others."""
    around = itertools.islice(itertools.chain([element], element.iterancestors()), _BOXES)
    return itertools.takewhile(lambda box: texts_within(box, limit=len(text)) == [text], around)


def _says_otherwise(box: Any) -> bool:
    return (
        box.tag in ("a", "li")
        or box.tag in HEADINGS
        or box_called(box, close=True) != ""
        or _SAYS_RUBRIC.search((box.get("class") or "").lower()) is not None
        or _is_picture(box.getprevious())
    )


def _is_picture(element: Any) -> bool:
    """True for a picture with its caption, and for one without words: a mark has some beside it."""
    if element is None:
        return False
    if next(element.iter("figure", "picture", "video", "iframe"), None) is not None:
        return True
    return next(element.iter("img"), None) is not None and not texts_within(element, limit=1)
