"""Who signs below a text, where the page shows nobody whom it names: neither its metadata's people nor those of a hidden box."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from lxml import etree

from scraper.reading.bylines.bare import could_sign
from scraper.reading.bylines.signed import Signed
from scraper.reading.bylines.signs import hides
from scraper.reading.document import Document
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.labels import LABEL, introduces
from scraper.reading.people.names import could_be_person, is_spoken_of, plain_name
from scraper.reading.people.roles import is_furniture

_NO_TEXT = frozenset({"head", "script", "style", "noscript", "template"})
_IN_BRACKETS = re.compile(r"\s*\([^()]{3,60}\)\Z")
_INITIALS_FIRST = re.compile(r"(?:[A-ZÀ-Ý][a-zà-ÿ]?\.[ -]?)+[A-ZÀ-Ý][\w'’-]{2,}")
_QUOTATION = re.compile(r"\W*[«“\"].*[»”\"]\W*\Z", re.DOTALL)


def closing_signature(
    signed: Sequence[Signed], named: Collection[str], *, document: Document, paragraphs: Sequence[str]
) -> Signed | None:
    """The last line of a text that is plainly its writer's, where the page shows none of the `named`, who put it on line.

    It gives whole names of whom the text does not speak: behind "Par", before
    a function in brackets, or alone. None where one of the `named` may be meant.
    """
    plain = [line for line in signed if line.byline.authors and _is_plain(line, named, paragraphs)]
    if not plain or not named:
        return None
    shown = " ".join(" ".join(_shown_texts(document.tree)).split()).casefold()
    return None if any(name.casefold() in shown for name in named) else plain[0]


def _is_plain(line: Signed, named: Collection[str], paragraphs: Sequence[str]) -> bool:
    """Below a quotation a name says whose words those are."""
    if line.where != "last line":
        return False
    words = {word for name in named for word in plain_name(name).split()}
    above = [paragraph for paragraph in paragraphs if paragraph != line.text and paragraph not in line.beside]
    for name in line.byline.authors:
        if not could_be_person(name) or words & {*plain_name(name).split()} or is_spoken_of(name, above):
            return False
    if label := LABEL.match(line.text):
        return introduces(label) == "author"
    return _is_name(_IN_BRACKETS.sub("", line.text)) and not (above and _QUOTATION.match(above[-1]))


def _is_name(text: str) -> bool:
    """True for a known first name and what follows, for initials and a surname, for three names of which one is known."""
    if could_sign(text) or (could_be_person(text) and _INITIALS_FIRST.match(text)):
        return True
    words = text.split()
    return (
        len(words) > 2 and could_be_person(text) and not is_furniture(text) and any(map(opens_with_first_name, words))
    )


def _shown_texts(tree: Any) -> Iterator[str]:
    walk = etree.iterwalk(tree, events=("start", "end", "comment"))
    for event, element in walk:
        if event == "start":
            if element.tag in _NO_TEXT or hides(element):
                walk.skip_subtree()
            else:
                yield element.text or ""
        else:
            yield element.tail or ""
