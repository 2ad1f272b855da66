"""Single words that sign, a login or a first name: those that the page says of its author once more."""

from __future__ import annotations

import itertools
import re
from collections.abc import Collection
from functools import cached_property
from typing import Any

from scraper.reading.bounded import opening_within
from scraper.reading.bylines.metadata import credited_names
from scraper.reading.bylines.signs import class_says_author, is_marked, links_to_profile
from scraper.reading.document import Document, fold
from scraper.reading.people.logins import could_be_login

_BEHIND_BY = re.compile(
    r"(?:\A|[\s,|•·–—-])(?:[Pp]ar|PAR|[Bb]y)\s*:?\s+(?P<login>\w+)(?=\s*(?:\Z|[\n,|•·(–—-]|(?:le|on|à)\s))"
)
_OPENING_WORD = re.compile(r"\s*(\w+)(?=\s*(?:\Z|[:,\n(–—-]))")
_LETTERS = 60
_MOST_BOXES = 200
"""A real page has less than a tenth of these; a hostile one must not cost seconds."""


class Accounts:
    """Whom a page calls its author by a login; `houses` are names of the site, as `plain_name` leaves them."""

    def __init__(self, document: Document, houses: Collection[str]) -> None:
        self._document = document
        self._houses = houses

    def confirmed(self, text: str, element: Any) -> str | None:
        """The login that a displayed byline gives, where metadata, an author's link or another author's box says it too."""
        alone = text.split("\n")[0]
        found = _BEHIND_BY.search(text)
        login = found["login"] if found else alone
        if not could_be_login(login, self._houses):
            return None
        if login in self._told or any(login == word and _stand_apart(box, element) for word, box in self._boxes):
            return login
        return None

    @cached_property
    def _told(self) -> frozenset[str]:
        """What metadata and links to profiles say."""
        told = set(credited_names(self._document))
        links = (link for link in self._document.tree.iter("a") if is_marked(link) or links_to_profile(link))
        for link in itertools.islice(links, _MOST_BOXES):
            told |= {fold(opening_within(link, limit=_LETTERS)), _slug(link)}
        return frozenset(told)

    @cached_property
    def _boxes(self) -> list[tuple[str, Any]]:
        """The words that open the boxes called their author's."""
        boxes = (element for element in self._document.tree.iter("div", "p", "span", "section", "footer", "li", "a"))
        called = (box for box in boxes if class_says_author(box.get("class") or "") or is_marked(box))
        opened = (
            (_OPENING_WORD.match(opening_within(box, limit=_LETTERS)), box)
            for box in itertools.islice(called, _MOST_BOXES)
        )
        return [(found[1], box) for found, box in opened if found]


def names_marked(document: Document) -> set[str]:
    """The names that microdata give for a person, displayed or only for machines."""
    tree = document.tree
    authors = tree.iterfind(".//*[@itemprop='author']")
    people = itertools.chain(authors, filter(_is_person, tree.iterfind(".//*[@itemtype]")))
    names = (
        name for node in itertools.islice(people, _MOST_BOXES) for name in node.iter("span", "a", "meta", "p", "div")
    )
    marked = (name for name in names if name.get("itemprop") == "name")
    texts = (opening_within(name, limit=_LETTERS) or name.get("content") or "" for name in marked)
    return {text for text in map(fold, itertools.islice(texts, _MOST_BOXES)) if text}


def _is_person(element: Any) -> bool:
    return (element.get("itemtype") or "").rstrip("/").endswith("/Person")


def _slug(link: Any) -> str:
    return (link.get("href") or "").split("?")[0].rstrip("/").rsplit("/", 1)[-1]


def _stand_apart(box: Any, element: Any) -> bool:
    return box is not element and box not in element.iterancestors() and element not in box.iterancestors()
