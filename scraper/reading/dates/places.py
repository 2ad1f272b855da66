"""Judges whose a line with a date is, by where it stands: the article's, or a neighbour's, a comment's, the site's."""

from __future__ import annotations

import re
from itertools import islice, takewhile
from typing import Any, Literal

from lxml import etree

from scraper.reading.bounded import exceeds
from scraper.reading.document import fold

Where = Literal["before", "head", "after"]
"""Above the headline; between it and the text; from the text's beginning on."""

_OTHER_PARTS = frozenset({"aside", "nav", "footer", "form", "figure", "blockquote", "select", "noscript"})
_HEADLINES = frozenset({"h1", "h2", "h3", "h4"})
_HEADINGS = _HEADLINES | {"h5", "h6"}
_CARDS = frozenset({"article", "li"})
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comment(?:s|aires?)?|comment-?list|commentmetadata|reactions?|related|recommend\w*|sidebar|side|"
    r"widget-area|widgets|plus-lus|most|popular|newsletter|agenda|ticker|live-post|(?:a-)?lire(?:-aussi)?|voir-aussi|read-also|fil-info|latest|alaune|push(?!-\d)|"
    r"promo|carousel|slider|navbar|menu|archives?|edition|hour|clock|today|current-date|weather|meteo)(?:$|[\s_-])",
    re.I,
)
_COUNT_AND_DATE = re.compile(r"(?<!\S)comments?[_-](?:and[_-])?(?:date|time|stamp)\S*", re.I)
_CARD_NAME = re.compile(r"(?:^|[\s_-])(?:teasers?|cards?|tiles?|vignettes?|items?|blocs?|posts?)(?:$|[\s_-])", re.I)
_OWN_FOOTER = re.compile(r"\b(?:entry|post|article)[-_]*(?:footer|meta)", re.I)
ONLY_A_DATE = re.compile(
    r"\W*(?:[^\W\d]+\W{1,3})?(?:\d{1,2}(?:er|st|nd|rd|th)?\W{1,3}[^\W\d]+|[^\W\d]+\W\d{1,2})\W{1,3}(?:19|20)\d\d\W*"
)
""" "lundi 5 mai 2025", "Friday, December 23, 2016": what a blog writes above the entries of a day."""
_SIGNED = re.compile(r"author|auteur|byline|signature|meta|date|info|publi", re.I)
_OPENS_A_SIGNATURE = re.compile(r"(?:par|by|von|por)\s", re.I)
_NAMES_AUTHOR = re.compile(r"(?:Par|PAR|By)\s+[A-ZÀ-Þ][\w'’-]+\s+[A-ZÀ-Þ]")
_OTHERS = re.compile(r"comment|reaction|forum|related|recommend|popular|most-|plus-lus|blogs|list", re.I)
_BYLINE_LETTERS = 250
_MOST_LOOKED_AT = 60
_CARD_LEVELS = 3
_CARD_LETTERS = 900
_TITLE_LETTERS = 40
_LINKED_LETTERS = 12


def is_elsewhere(line: Any, where: Where, around: set[Any]) -> bool:
    """True in a navigation, a card that leads to another article, a comment.

    `around` are the elements that hold headline or text: up to there, whatever
    holds the line is asked.
    """
    if line.tag in _HEADLINES and not ONLY_A_DATE.fullmatch(fold(line.text_content())):
        return True  # "Grève du 13 avril : …"
    if where == "after" and _stands_by_byline(line):
        return any(map(_is_of_others, takewhile(lambda box: box not in around, (line, *line.iterancestors()))))
    for level, element in enumerate((line, *line.iterancestors())):
        if element in around:
            return False
        if _is_other_part(element, around) and not (where == "head" and _is_signed_box(element)):
            return True
        if where != "head" and level < _CARD_LEVELS and _is_card(element):
            return True
        for names in (element.get("class"), element.get("id")):
            if names and (
                (_ASIDE.search(_names_to_ask(names, where)) and not _holds_byline(element))
                or (_CARD_NAME.search(names) and _is_card(element))
            ):
                return True
    return False


def _names_to_ask(names: str, where: Where) -> str:
    """The names; between headline and text without "comments_datetime", where count and date share a line."""
    return _COUNT_AND_DATE.sub("", names) if where == "head" else names


def holds_title(element: Any) -> bool:
    """True where the element holds a link that reads like a headline, or a heading beside or within a link."""
    links = [link for link in element.iter("a") if link.get("href")]
    if any(map(_is_long_link, links)):
        return True
    headings = [heading for heading in element.iter(*_HEADINGS) if links]
    return any(
        len(title) > (_LINKED_LETTERS if _is_linked(heading) else _TITLE_LETTERS)
        for heading in headings
        if (title := fold(heading.text_content())) and not ONLY_A_DATE.fullmatch(title)
    )


def _is_other_part(element: Any, around: set[Any]) -> bool:
    tag = element.tag
    if tag == "footer" and element.getparent() in around:  # WordPress signs and dates its articles there
        return element.getparent().tag != "article" and not _OWN_FOOTER.search(element.get("class") or "")
    return (
        tag in _OTHER_PARTS
        or (tag in _CARDS and _is_card(element))
        or (tag == "a" and bool(element.get("href")) and _is_long_link(element))
    )


def _is_signed_box(element: Any) -> bool:
    """True for an `<aside>` between title and text that says who wrote the article, and when."""
    return element.tag == "aside" and bool(_SIGNED.search(element.get("class") or ""))


def _holds_byline(box: Any) -> bool:
    """True for a small box beside the text that names the article's author for machines, and leads to no other article."""
    if exceeds(box.itertext(), _CARD_LETTERS):
        return False
    signed = islice(box.iter("span", "div", "a", "p"), _MOST_LOOKED_AT)
    return any(element.get("itemprop") == "author" for element in signed) and not holds_title(box)


def _stands_by_byline(line: Any) -> bool:
    """True in a small box that names who wrote too ("Par Anne Vasseur") and leads to no other article."""
    for box in (line, line.getparent()):
        if box is None or exceeds(box.itertext(), _BYLINE_LETTERS) or holds_title(box):
            return False
        if any(_NAMES_AUTHOR.match(fold(part.text_content())) for part in box.iterchildren(etree.Element)):
            return True
    return False


def _is_of_others(box: Any) -> bool:
    return box.tag in _OTHER_PARTS or _OTHERS.search(f"{box.get('class') or ''} {box.get('id') or ''}") is not None


def _is_card(element: Any) -> bool:
    """A piece of less than `_CARD_LETTERS` with a title that leads to another article."""
    return not exceeds(element.itertext(), _CARD_LETTERS - 1) and holds_title(element)


def _is_long_link(link: Any) -> bool:
    text = fold(link.text_content())
    return len(text) > _TITLE_LETTERS and not _OPENS_A_SIGNATURE.match(text)


def _is_linked(heading: Any) -> bool:
    return any(a.get("href") for a in (*heading.iter("a"), *heading.iterancestors("a")))
