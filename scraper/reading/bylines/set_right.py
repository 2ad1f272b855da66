"""A signature of several lines set to the right below a text: a name, and what stands above or below it."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from lxml import etree

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.bare import could_sign
from scraper.reading.bylines.byline import read_byline
from scraper.reading.bylines.signature_lines import LONGEST_LINE
from scraper.reading.bylines.signed import Signed
from scraper.reading.document import fold
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.labels import is_second_hand
from scraper.reading.people.names import could_be_person, is_spoken_of

_MOST_LINES = 4
_MOST_BELOW = 3
_MOST = 0.5
"""How much of a text a name in a box of its own must stand behind."""
_STYLE = re.compile(r"text-align\s*:\s*(?:right|end)\b", re.IGNORECASE)
_CLASS = re.compile(r"(?:\A|\s)(?:(?:has-)?text-(?:align-)?(?:right|end)|(?:ql-)?align-right|rteright)(?=\Z|\s)")


def signed_at_right(near: Any, lines: Sequence[str], *, houses: Collection[str]) -> Signed | None:
    """The first plain name among the last lines of a text that are all set to the right; None without one.

    `near` holds the text. More than four such lines are a text's own, a poem
    or one of a language that is written from the right. Above a few lines on
    where and when, a single one is enough, if it is the text's only one.
    """
    if near is None or not lines:
        return None
    right = _set_right(near)
    if alone := _alone_at_right(lines, right, houses=houses) or _in_own_box(near, lines, right, houses=houses):
        return alone
    block: list[str] = []
    for line in reversed(lines):
        if line.removeprefix("## ") not in right or len(line) > LONGEST_LINE:
            break
        block.insert(0, line)
    pieces = sum(right[line.removeprefix("## ")].count("\n") + 1 for line in block)
    if not 1 < pieces <= _MOST_LINES or len(block) == len(lines):
        return None
    above = lines[: -len(block)]
    for line in block:
        whole = right[line.removeprefix("## ")]
        name = whole.partition("\n")[0]
        byline = read_byline(name if could_sign(name) else whole, houses=houses)
        if (
            len(byline.authors) == 1
            and (could_sign(byline.authors[0]) or could_be_person(line))
            and not is_second_hand(line)
            and not is_spoken_of(byline.authors[0], above)
        ):
            beside = tuple(other for other in block if other != line)
            return Signed(byline=byline, text=line, where="last line", beside=beside)
    return None


def _alone_at_right(lines: Sequence[str], right: dict[str, str], *, houses: Collection[str]) -> Signed | None:
    """The only line set to the right, where it is somebody's name and nothing else, above one to three lines."""
    found = [position for position, line in enumerate(lines) if line.removeprefix("## ") in right]
    if len(found) != 1 or not 0 < len(lines) - 1 - found[0] <= _MOST_BELOW or found[0] <= _MOST_BELOW:
        return None
    line = lines[found[0]].removeprefix("## ")
    byline = read_byline(line, houses=houses)
    if byline.authors != (line,) or not could_sign(line) or is_spoken_of(line, lines[: found[0]]):
        return None
    return Signed(byline=byline, text=lines[found[0]], where="last line")


def _in_own_box(near: Any, lines: Sequence[str], right: dict[str, str], *, houses: Collection[str]) -> Signed | None:
    """The one name set to the right that is no line of the text: in a box behind most of it, above a sheet of results."""
    names = [line for line in right if line not in lines and could_sign(line) and opens_with_first_name(line)]
    if len(names) != 1 or is_spoken_of(names[0], lines):
        return None
    whole, before = 0, None
    for element in near.iter(etree.Element):
        if before is None and _says_right(element) and " ".join(texts_within(element, limit=LONGEST_LINE)) == names[0]:
            before = whole
        whole += len((element.text or "").strip()) + len((element.tail or "").strip())
    byline = read_byline(names[0], houses=houses)
    if before is None or before < _MOST * whole or byline.authors != (names[0],):
        return None
    return Signed(byline=byline, text=names[0], where="last line")


def _set_right(near: Any) -> dict[str, str]:
    """What short elements set to the right may read as, and their words with a line break where an element ends."""
    right: set[Any] = set()
    lines: dict[str, str] = {}
    for element in near.iter(etree.Element):
        if not (_says_right(element) or element.getparent() in right):
            continue
        right.add(element)
        texts = texts_within(element, limit=LONGEST_LINE)
        if texts and len(" ".join(texts)) <= LONGEST_LINE:
            lines |= dict.fromkeys((" ".join(texts), fold(element.text_content())), "\n".join(texts))
            for count in range(1, len(texts)):  # the body parts a block where a line break ends a name in bold
                lines.setdefault(" ".join(texts[count:]), "\n".join(texts[count:]))
    return lines


def _says_right(element: Any) -> bool:
    return (
        (element.get("align") or "").lower() == "right"
        or _STYLE.search(element.get("style") or "") is not None
        or _CLASS.search(element.get("class") or "") is not None
    )
