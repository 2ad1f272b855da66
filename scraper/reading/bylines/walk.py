"""One pass over a page: where title and text stand, and which elements around them may say who signs."""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.bare import stands_alone
from scraper.reading.bylines.candidates import BARE_LETTERS, NEXT_TO_TEXT, Kind, is_dated_byline, is_kicker, what_draws
from scraper.reading.bylines.regions import Bounds
from scraper.reading.bylines.signs import (
    SUBHEADS,
    Box,
    announces_others,
    box_called,
    class_says_author,
    is_bylines_bar,
    is_called_credit,
    links_to_profile,
)
from scraper.reading.bylines.text_ends import ends_of_text
from scraper.reading.document import Document
from scraper.reading.people.names import plain_name

_RIGHT_ABOVE = 8
"""How many elements before the title a column's name is its kicker; further up it stands in a menu."""
_WORTH_A_LOOK = 120
"""How many elements after the text are looked at; what stands below belongs to other articles, or to the site."""
_MOST_CANDIDATES = 600
"""A real page has less than a tenth of these; a hostile one must not cost seconds."""

_TEASER_DEPTH = 4
_HEADLINE_WORDS = 5
"""A link of fewer may be a rubric, or a button; a heading, somebody's name."""
_LONGEST_HEADLINE = 300
_SENTENCE = 50
"""More letters in one piece below the text are an appeal, or another article's headline."""

_TAGS = ("div", "span", "p", "a", "address", "li", "ul", "aside", "section", "footer", "header", "article", "cite",
         "strong", "em", "b", "i", "small", "h1", "h2", "h3", "h4", "h5", "h6", "td", "dd", "dt", "br", "dl",
         "main", "font")  # fmt: skip


class Walk:
    """The places of one page; `candidates` are what may be a byline, each with its position and what drew the eye."""

    def __init__(
        self,
        document: Document,
        *,
        near: Any,
        title: str,
        headline: Any,
        paragraphs: Sequence[str],
        known: frozenset[str],
        own: frozenset[str],
    ) -> None:
        first, second, last = ends_of_text(near, paragraphs)
        wanted = plain_name(title)[:40]
        self.bounds = Bounds(first=first, has_second=second is not None)
        self.candidates: list[tuple[int, Any, Kind]] = []
        self._spine: set[Any] = set()
        for element in (near, first, last):
            _add_spine(self._spine, element)
        in_article = False
        kickers: list[tuple[int, Any, Kind]] = []
        marks = {near, first, second, last}
        for position, element in enumerate(document.tree.iter(*_TAGS)):
            if element in marks:
                in_article = in_article or element is near
                self.bounds.near = position if element is near else self.bounds.near
                self.bounds.start = position if element is first else self.bounds.start
                self.bounds.second = position if element is second else self.bounds.second
                if element is last:
                    self.bounds.end = position + sum(1 for _ in last.iter(*_TAGS)) - 1
            if self.bounds.title < 0 and _is_title(element, headline, wanted):
                self.bounds.title = position
                self.bounds.heading = element
                in_article = True
                kickers = [kicker for kicker in kickers if position - kicker[0] <= _RIGHT_ABOVE]
                self.candidates = sorted([*self.candidates, *kickers], key=lambda candidate: candidate[0])
                _add_spine(self._spine, element)
                continue
            below = 0 <= self.bounds.end < position
            if below and self.bounds.only_others < 0 and announces_others(element):
                self._leave_others_out(position, element)
            classes = element.get("class")
            if classes and class_says_author(classes):
                self.candidates.append((position, element, "named"))
            elif in_article and (kind := what_draws(position, element, bounds=self.bounds, known=known, own=own)):
                self.candidates.append((position, element, kind))
            elif not in_article and (is_kicker(element) or is_dated_byline(element)):
                kickers.append((position, element, "opened"))
                continue
            else:
                if below:
                    self.bounds.text_behind = self.bounds.text_behind or len((element.text or "").strip()) > _SENTENCE
                    if position > self.bounds.end + _WORTH_A_LOOK:
                        break
                continue
            if len(self.candidates) >= _MOST_CANDIDATES:
                break
        if self.bounds.end < 0 <= self.bounds.near:
            self._end_without_last_paragraph(near)

    def _leave_others_out(self, position: int, heading: Any) -> None:
        """A heading speaks for its box; one that stands alone in a box, for the box around that."""
        box = heading.getparent()
        if box is not None and len(box) == 1:
            box = box.getparent()
        if box is None or box in self._spine:
            self.bounds.only_others = position
            self.bounds.others_heading = heading
        else:
            self.bounds.others.add(box)

    def _end_without_last_paragraph(self, near: Any) -> None:
        """Take the last few elements of the text's container for what follows the text."""
        within = list(near.iter(*_TAGS))
        count = min(NEXT_TO_TEXT, len(within) - 1)
        self.bounds.end = self.bounds.near + len(within) - 1 - count
        seen = {position for position, _, _ in self.candidates}
        for position, element in enumerate(within[len(within) - count :], start=self.bounds.end + 1):
            text = (element.text or "").strip()
            if position in seen or not 1 < len(text) <= BARE_LETTERS or len(element) or element.tag == "a":
                continue
            if stands_alone(element, text):
                self.candidates.append((position, element, "bare"))
        self.candidates.sort(key=lambda candidate: candidate[0])

    def follows_headline(self, element: Any) -> bool:
        """True in a teaser: a small box, not one around title or text, where another article's linked headline stands before the name."""
        for node in itertools.islice((element, *element.iterancestors()), _TEASER_DEPTH):
            if node in self._spine or node.getparent() in self._spine:
                return False
            before = itertools.islice(node.itersiblings(preceding=True), _TEASER_DEPTH)
            if any(map(_is_headline, before)):
                return True
        return False

    def box_of(self, element: Any, kind: Kind, *, in_header: bool) -> Box:
        """What holds an element; what holds title and text too is the article, whatever its class.

        `in_header`: it stands between title and text, where no comment does. A line of an element called a credit is one, where only its first word says who signs.
        """
        found: Box = "picture" if kind == "opened" and is_called_credit(element) else ""
        for depth, node in enumerate(element.iterancestors()):
            if node in self._spine:
                break
            if in_header and is_bylines_bar(node):
                continue
            box = box_called(node, close=depth < 3)
            if box == "another" or _is_card(node):
                return "another"
            found = "picture" if "picture" in (box, found) else box or found
        return found


def _is_title(element: Any, headline: Any, wanted: str) -> bool:
    if element is headline:
        return True
    return element.tag == "h1" and wanted in plain_name(" ".join(texts_within(element, limit=400)))


def _is_card(element: Any) -> bool:
    """True for another article in small: an `<article>` under a headline of its own."""
    heads = element.iter(*SUBHEADS) if element.tag == "article" else ()
    return any(len(" ".join(texts_within(head, limit=_LONGEST_HEADLINE)).split()) >= _HEADLINE_WORDS for head in heads)


def _is_headline(element: Any) -> bool:
    """True for a link of many words, or what holds nothing else."""
    link = next(element.iter("a"), None)
    if link is None or links_to_profile(link):
        return False
    texts = texts_within(element, limit=_LONGEST_HEADLINE)
    return len(" ".join(texts).split()) >= _HEADLINE_WORDS and texts == texts_within(link, limit=_LONGEST_HEADLINE)


def _add_spine(spine: set[Any], element: Any) -> None:
    if element is not None:
        spine.add(element)
        spine.update(element.iterancestors())
