"""When a name that nothing introduces signs: alone on its line, beside the date, before a function."""

from __future__ import annotations

import itertools
import re
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.signs import INLINE, class_says_author, links_to_profile
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.names import could_be_person
from scraper.reading.people.roles import ROLE
from scraper.reading.people.wires import WIRES, wire_named

_SHORT_BOX = 160
_SHORT_LINE = 80
DATE = re.compile(
    r"\b\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\b|\b\d{1,2}(?:er)? [a-zà-ÿ]{3,9}\.? (?:19|20)\d\d\b"
    r"|\b[a-z]{3,9}\.? \d{1,2}, (?:19|20)\d\d\b|\bil y a \d+ (?:min|h|j)",
    re.IGNORECASE,
)
_DATE_LINE = re.compile(
    r"\W*(?:publi|mise?\b|post[ée]|modifi|actualis|cr[ée]{2}|updated|(?:le )?(?:\d|(?:lun|mar|mercre|jeu|vendre|same)di\b|dimanche\b))",
    re.IGNORECASE,
)
_BEHIND_NAME = re.compile(r"\s[-–—]\s|[,*(|•·]")
"""What may part a name above a text from a function, a place or a date."""
_TAG = re.compile(
    r"/(?:tags?|mots?-?cles?|th[eè]mes?|thematiques?|sujets?|dossiers?|topics?|people|personnalites?|keywords?|rubriques?|categor)",
    re.IGNORECASE,
)
_EMAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_LONGEST_EMAIL = 60
_PICTURES = re.compile(r"(?:photo|illustrat|infograph|dessin|vid[ée]ast|cadreu|iconograph)", re.IGNORECASE)
_AND = re.compile(r" (?:et|&|and|avec|with) ")
_BESIDE_WIRE = re.compile(r"\s+(?:avec|with|et|and)\s+(?:l['’]|les? |la )?|\s*[,;/|&+]\s*|\s[-–—]\s|\s\(source\s?:?\s")
_LIKE_WIRE = re.compile(
    "|".join(
        [
            "[A-Z]{2}",
            "[Aa]genc",
            "Keystone",
            "Press",
            *(re.escape(name) for name in set(WIRES.values()) if not name.isupper()),
        ]
    )
)
"""What the name of a wire has: cheaper to look for than the name."""
_SHOUTED_SURNAME = re.compile(
    r"(?!\S+-(?:vous|nous|moi)\b|(?:L[ea]s?|Une?|En|Au|Du|Des)\b)(?:[A-ZÀ-Ý][a-zà-ÿ'’-]+ )+(?![IVXLCM]+\Z)[A-ZÀ-Ý'’ -]{4,}\Z"
)


def name_before_function(text: str) -> str:
    """ "Anne Vasseur" of "Anne Vasseur, romancière", "Anne Vasseur (à Oslo)", "Anne Vasseur | 17/03/2025"."""
    return _BEHIND_NAME.split(text, maxsplit=1)[0].strip()


def could_sign(names: str) -> bool:
    """True for what is plainly somebody's name: a known first name, or a surname in capitals behind a first name in small letters.

    Of "Anne Vasseur et Ümit Dönmezer" the first must be.
    """
    name, *others = _AND.split(names)
    if not all(could_be_person(person) for person in (name, *others)):
        return False
    return opens_with_first_name(name) or _SHOUTED_SURNAME.match(name) is not None


def is_with_wire(text: str) -> bool:
    """True for a line that is a wire's name, with or without others beside it: "AFP", "La Gazette avec AFP"."""
    if not _LIKE_WIRE.search(text):
        return False
    return any(wire_named(part.strip(" ()[].")) for part in _BESIDE_WIRE.split(text))


def could_be_tag(element: Any) -> bool:
    """True for a link to a page about somebody rather than by him."""
    return element.tag == "a" and _TAG.search(element.get("href") or "") is not None


def stands_alone(element: Any, text: str) -> bool:
    """False for a word in bold inside a sentence, and for a tag's link; its bearer's e-mail address may stand beside a name."""
    parent = element.getparent()
    if element.tag not in INLINE or parent is None:
        return True
    if parent.tag == "a" and not links_to_profile(parent):
        return False
    beside = [part for part in texts_within(parent, limit=len(text) + _LONGEST_EMAIL) if not _EMAIL.fullmatch(part)]
    return len(" ".join(beside)) <= len(text) + 10


def stands_beside_date(element: Any) -> bool:
    """True where a short box around an element, or its neighbour, holds a date."""
    box = element
    for _ in range(3):
        if box is None:
            return False
        text = " ".join(texts_within(box, limit=_SHORT_BOX))
        if len(text) > _SHORT_BOX:
            break
        if DATE.search(text):
            return True
        box = box.getparent()
    return any(DATE.search(line) for line in _lines_beside(element))


def stands_beside_date_line(element: Any) -> bool:
    """True where a neighbour begins with the date or with "Publié": no picture's caption, which may name a day as well."""
    return any(DATE.search(line) and _DATE_LINE.match(line) for line in _lines_beside(element))


def stands_before_function(element: Any, text: str) -> bool:
    """True for "Anne Vasseur" with "Journaliste" right below it, and nothing else in the box; not for who took pictures."""
    box = element
    for _ in range(3):
        box = box.getparent()
        if box is None:
            return False
        texts = texts_within(box, limit=_SHORT_LINE)
        if texts != [text]:
            return (
                len(texts) == 2
                and texts[0] == text
                and ROLE.match(texts[1]) is not None
                and not _PICTURES.match(texts[1])
            )
    return False


def heads_authors_box(element: Any) -> bool:
    """True where an element right around a name is called its author's; it may hold a biography too."""
    return any(class_says_author(node.get("class") or "") for node in itertools.islice(element.iterancestors(), 2))


def _lines_beside(element: Any) -> list[str]:
    """The short texts right before and after an element, or after the box that holds nothing else."""
    own = len(" ".join(texts_within(element, limit=_SHORT_BOX)))
    lines: list[str] = []
    for _ in range(3):
        for neighbour in (element.getprevious(), element.getnext()):
            if (
                neighbour is not None
                and len(text := " ".join(texts_within(neighbour, limit=_SHORT_LINE))) <= _SHORT_LINE
            ):
                lines.append(text)
        element = element.getparent()
        if element is None or len(" ".join(texts_within(element, limit=own))) > own:
            break
    return lines
