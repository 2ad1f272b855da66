"""The label of a section that stands beside an article's title."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from typing import Any

from lxml import etree

from scraper.evidence import Claim
from scraper.reading.document import Document, fold
from scraper.reading.opening.site_names import leads_home
from scraper.reading.sections.names import could_be_state, is_general, is_known_section
from scraper.reading.visible import seen_text
from scraper.reading.words import run_together

_SECTION_CLASS = re.compile(
    r"rubri[qc]|categor|(?:^|[\s_-])cat(?:e|s|-links|-name|-item|-article)?(?:$|\s)|th[ée]matique|(?:^|[\s_-])(?:sub)?themes?(?:$|\s)|type--terms|primary-?tag|gh-article-tag|article-tag(?:$|\s)"
    r"|article-topic|article-section",
    re.I,
)
_KICKER_CLASS = re.compile(
    r"sur-?titre|sup-?titl|kicker|eyebrow|overline|overtitle|(?:^|[\s_-])labels?(?:$|[\s_-])|(?:^|[\s_-])tag(?:$|\s|-pill)|(?:^|[\s_-])(?:type|format)(?:$|\s)|uppercase|badge|subhead|toplinks|title_meta"
    r"|(?:post|entry|article|news)-?(?:meta|infos?)(?:$|\s)|^meta$|infosArticle",
    re.I,
)
_ELSEWHERE = re.compile(
    r"menu|navbar|(?:^|[\s_-])nav(?:$|[\s_-])|related|sidebar|teaser|card|share|social|dropdown|ticker|newsletter|hidden"
    r"|(?-i:[a-z]Nav(?![a-z]))",
    re.I,
)
_PLACES = frozenset(
    ("a", "span", "p", "div", "li", "ul", "dd", "td", "h2", "h3", "h4", "h5", "h6", "strong", "nav", "small")
)
_BARE_PLACES = frozenset(("a", "span", "p", "div", "font", "b", "strong", "td", "li"))
_LABEL = re.compile(r"^(?:catégories?|rubriques?|thèmes?|(?:publié |classé )?dans(?: la rubrique)?)\s*:?\s*", re.I)
_IN_WORDS = re.compile(r"(?:catégories?|rubriques?|(?:publié |classé |[-–|]\s*)dans)\s*:?\s*$", re.I)
_TO_SECTION = re.compile(r"/(?:categor(?:y|ie)|rubrique|section)s?/", re.I)
_STEPS = re.compile(r"\s+[>›»/]\s+")
_SIDE_BY_SIDE = re.compile(r"\s+[|–—-](?=\s|$)|\s*[|•·]\s*")
_BEGINS_MENU = re.compile(r"\W*(?:accueil|home)\b", re.I)
_NO_LABEL = re.compile(r"[!?…@©]|\d{3,}|\d[h:]\d|\.$")
_LONGEST = 40
_LONGEST_KICKER = 28
_BEFORE, _AFTER = 60, 45
"""Elements before and after the title among which its labels stand."""
_LONG_TEXT = 160
_SHORTEST_TITLE, _LONGEST_TITLE = 12, 300
_OLD_TITLES = ("font", "b", "strong", "span", "p", "td", "div")
"""Where pages without headings keep their title."""
_FEW_CATEGORIES = 4
_NEAR = 1
"""Elements with words before the title among which a line without any class may be its label."""
_FEW_NAMES = 2


def title_of(document: Document) -> Any | None:
    """The element that repeats what the page declares as its title, else its first heading; None where there is neither."""
    declared = {
        run_together(text)
        for text in (*document.meta_values("og:title", "twitter:title"), fold(document.tree.findtext(".//title")))
        if text
    }
    headings = [heading for heading in document.tree.iter("h1") if not leads_home(heading)]
    old = (e for e in document.tree.iter(*_OLD_TITLES) if not len(e) and len(e.text or "") >= _SHORTEST_TITLE)
    for group in (headings, document.tree.iter("h2", "h3", "h4"), old):
        repeated = {words: e for e in group if (words := _repeated(e, declared))}
        if repeated:
            return repeated[max(repeated, key=len)]
    return headings[0] if headings else None


def _repeated(element: Any, declared: set[str]) -> str:
    """The words of an element that a declared title holds, or that hold one; empty for another."""
    words = run_together(element.text_content()) if len(element.text_content()) < _LONGEST_TITLE else ""
    is_title = len(words) >= _SHORTEST_TITLE and any(words in title or title in words for title in declared)
    return words if is_title else ""


def around(document: Document, title: Any | None) -> tuple[list[Any], list[Any]]:
    """The elements before the title, and those between it and the text."""
    before: list[Any] = []
    after: list[Any] = []
    inside = set(title.iter()) if title is not None else set()
    found = title is None
    body = document.tree.find("body")
    for element in body.iter(etree.Element) if body is not None else ():
        if element is title:
            found = True
        elif not found:
            before.append(element)
        elif element not in inside:
            after.append(element)
            if len(after) >= _AFTER or (element.tag == "p" and len(element.text_content()) > _LONG_TEXT):
                break
    return before, ([] if title is None else after)


def section_labels(before: list[Any], after: list[Any], *, is_linked: Callable[[str, Any], bool]) -> Iterator[Claim]:
    """The labels around the title, those that their class calls a section first.

    A line above the title that is merely dressed as a label counts where it is
    a usual name of sections, or where `is_linked`: the page links that name elsewhere.
    """
    nearest = before[: -_BEFORE - 1 : -1]
    places = [*nearest, *after]
    for pattern, longest, is_sure in ((_SECTION_CLASS, _LONGEST, True), (_KICKER_CLASS, _LONGEST_KICKER, False)):
        for element in places:
            if element.tag not in _PLACES or not _is_dressed(pattern, element.get("class") or element.get("id") or ""):
                continue
            for name in _names(element, longest):
                if is_sure or is_known_section(name) or is_general(name) or is_linked(name, element):
                    yield _claim(name, f"{element.tag}.{(element.get('class') or '').split(' ')[0]}")
    for element in places:
        if element.tag == "a" and _TO_SECTION.search(element.get("href") or "") and not _is_in_menu(element):
            for name in _names(element, _LONGEST_KICKER):
                yield _claim(name, "a link to a section")
    for element in places:
        if element.tag == "a" and _IN_WORDS.search(fold(_words_before(element))[-40:]):
            for name in _names(element, _LONGEST):
                yield _claim(name, "a link behind the word")


def bare_labels(before: list[Any], after: list[Any]) -> Iterator[Claim]:
    """The usual name of a section in a line beside the title that no class explains; none from a menu."""
    nearest = (e for e in before[: -_BEFORE - 1 : -1] if e.text and e.text.strip())
    found = {
        name: None
        for element in (*itertools.islice(nearest, _NEAR), *after)
        if element.tag in _BARE_PLACES and _could_be_bare(element)
        for name in _names(element, _LONGEST_KICKER)
        if is_known_section(name)
    }
    for name in found if len(found) <= _FEW_NAMES else ():
        yield _claim(name, "beside the title")


def _could_be_bare(element: Any) -> bool:
    """True for a short line of words alone that begins no menu."""
    words = element.text or ""
    short = bool(words) and not len(element) and len(words) < 3 * _LONGEST
    return short and not _BEGINS_MENU.match(words) and not _is_in_menu(element)


def _is_in_menu(element: Any) -> bool:
    """True for one of several links in a row."""
    rows = itertools.islice(element.iterancestors(), 2) if element.tag == "a" else ()
    return any(next(itertools.islice(row.iter("a"), _FEW_NAMES, None), None) is not None for row in rows)


def category_links(document: Document) -> Iterator[Claim]:
    """The links that WordPress marks as the article's categories, wherever they stand; none from a page full of them."""
    links = [link for link in document.tree.iter("a") if "category" in (link.get("rel") or "")]
    if len(links) <= _FEW_CATEGORIES:
        for link in links:
            yield _claim(fold(link.text_content()), "a[rel=category]")


@lru_cache(maxsize=8192)
def _is_dressed(pattern: re.Pattern[str], names: str) -> bool:
    return bool(names) and pattern.search(names) is not None


@lru_cache(maxsize=8192)
def _is_elsewhere(names: str) -> bool:
    return _ELSEWHERE.search(names) is not None


def _names(element: Any, longest: int) -> list[str]:
    """The names in a label: its links, else its words; none where it is too long, or stands in a menu or a box of others."""
    text = seen_text(element)
    if not text or len(text) > 3 * _LONGEST:
        return []
    own = element.get("class") or ""
    for above in [element, *element.iterancestors()][:5]:
        if above.tag in ("aside", "footer") or (above.tag == "nav" and above is not element):
            return []
        if above.get("class") != own and _is_elsewhere(above.get("class") or ""):
            return []
    parts = [seen_text(part) for part in element.iter("a" if element.find(".//a") is not None else "li")]
    names = (
        name.strip(" ,/>›»|-–—#•·:")
        for part in (parts or [text])
        for side in _SIDE_BY_SIDE.split(_LABEL.sub("", part))
        for name in reversed(_STEPS.split(side))
    )
    return [
        name for name in names if 2 < len(name) <= longest and not _NO_LABEL.search(name) and not could_be_state(name)
    ]


def _words_before(link: Any) -> str:
    previous = link.getprevious()
    parent = link.getparent()
    return (previous.tail if previous is not None else parent.text if parent is not None else "") or ""


def _claim(name: str, place: str) -> Claim:
    return Claim(field="section", value=name, source="displayed", place=f"label {place}")
