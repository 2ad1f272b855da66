"""The path to an article, as the page displays or declares it: home, section, part of the section."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Any

from scraper.evidence import Claim, Source
from scraper.reading.document import Document, fold
from scraper.reading.sections.names import HOME, could_be_state
from scraper.reading.structured import nodes_of_type, path_of, strings

_PATH_NAME = re.compile(r"crumb|(?:^|\s)bread(?:$|\s)|ariane|hierarchie|vous-?etes-?ici", re.I)
_LOOSE_NAME = re.compile(r"(?:^|\s)(?:fil|arbo|chemin|path|localisation)(?:$|\s)", re.I)
"""A path where home or a separator stands in it too: "fil" may be a news ticker."""
_PLACES = frozenset(("nav", "ol", "ul", "div", "p", "span", "section", "td"))
_NAMING = ("class", "id", "aria-label", "data-testid")
_BETWEEN = re.compile(r"\s*(?:[>›→|\\•]|(?<!«)»(?!\s*$)|::|(?<=\s)[/–—-](?=\s)|^/|/$)\s*")
_BETWEEN_QUOTES = re.compile(r"\s*[>›→]\s*")
_BEGINS_AT_HOME = re.compile(r"\s*(?:vous êtes (?:ici|dans)\b|accueil\b[^>›»→]{0,15}[>›»→]|home\s*[>›»→])", re.I)
_FIRST_WORDS = re.compile(r"\W*(?:accueil|home|vous êtes)\b", re.I)
_SHOWS_STEPS = re.compile(r"[>›»→]|^\s*(?:accueil|home)\b", re.I)
_IN_WORDS = "a path that begins at home"
_MOST_STEPS = 7
_LONGEST_PATH = 300
_NEAR = 16
"""Elements before the title among which a short ordered list for navigation is a path."""


def declared_path(document: Document) -> Iterator[Claim]:
    """The names in the JSON-LD breadcrumb, the narrowest first; the article itself left out."""
    for node in nodes_of_type(document, "BreadcrumbList")[:1]:
        items = node.get("itemListElement")
        steps = [item for item in items if isinstance(item, dict)] if isinstance(items, list) else []
        names = [
            name
            for item in steps
            if not _leads_to(item, "/") and not _leads_to(item, path_of(document.url))
            for name in strings(item.get("name")) or strings(item.get("item"))
            if not name.startswith("http") and not HOME.fullmatch(name)
        ]
        yield from _claims(names, "json-ld", "BreadcrumbList")


def displayed_path(before: Sequence[Any], after: Sequence[Any]) -> Iterator[Claim]:
    """The names in the first path to the page that it displays, the narrowest first.

    `before` and `after` are the elements around the title, in order. A path is
    known by its class.
    """
    for element in (*before, *after):
        if _is_path(element):
            steps = _steps(element)
            if steps and len(steps) <= _MOST_STEPS:
                yield from _claims(steps, "displayed", "breadcrumb")
                return
    for element in before[-_NEAR:]:
        if element.tag == "ol" and element.getparent().tag == "nav" and 0 < len(element) <= _MOST_STEPS:
            yield from _claims(_steps(element), "displayed", "breadcrumb")
            return


def path_in_words(elements: Iterable[Any]) -> Iterator[Claim]:
    """The names in a path that is known by its first words: "Accueil > Fret", "Vous êtes ici"."""
    for element in elements:
        if text := _begun_at_home(element):
            yield from _claims(_split(text), "displayed", _IN_WORDS)
            return


def _claims(names: list[str], source: Source, place: str) -> Iterator[Claim]:
    for name in reversed(names):
        yield Claim(field="section", value=name, source=source, place=place)


def _leads_to(item: dict[str, Any], path: str) -> bool:
    """True where a step's link is the front page ("Actualité" may be its name), or the page itself."""
    target = item.get("item")
    address = (target.get("@id") or target.get("url")) if isinstance(target, dict) else target
    return isinstance(address, str) and address.startswith("http") and path_of(address) == path


def _names_of(element: Any) -> str:
    given = element.attrib
    return " ".join([given[name] for name in _NAMING if name in given]) if given else ""


def _is_path(element: Any) -> bool:
    if element.tag not in _PLACES:
        return "breadcrumb" in element.tag
    names = _names_of(element)
    if not names:
        return False
    if _is_named(_PATH_NAME, names):
        return True
    return _is_named(_LOOSE_NAME, names) and _SHOWS_STEPS.search(element.text_content()[:_LONGEST_PATH]) is not None


@lru_cache(maxsize=8192)
def _is_named(pattern: re.Pattern[str], names: str) -> bool:
    return pattern.search(names) is not None


def _steps(element: Any) -> list[str]:
    """What stands between the separators of a displayed path; a link is one step, whatever it holds."""
    if len(element.text_content()) > _LONGEST_PATH * 2:
        return []
    names = (name for piece, is_link in _pieces(element) for name in ([_bare(piece)] if is_link else _split(piece)))
    return [name for name in dict.fromkeys(names) if name and not HOME.fullmatch(name)]


def _pieces(element: Any) -> Iterator[tuple[str, bool]]:
    if element.tag in ("script", "style"):
        return
    yield element.text or "", False
    for child in element:
        if child.tag != "a":
            yield from _pieces(child)
        elif child.get("href") != "/":
            yield child.text_content(), True
        yield child.tail or "", False


def _split(text: str) -> list[str]:
    line = re.sub(r"^\W*(?:vous êtes (?:ici|dans)|fil d[’']ariane)\s*:?", "", fold(text), flags=re.I)
    names = (_bare(part) for part in (_BETWEEN_QUOTES if "«" in line else _BETWEEN).split(line))
    return [name for name in names if name and not HOME.fullmatch(name) and not could_be_state(name)]


def _bare(text: str) -> str:
    return fold(text).strip(" ,/>›»|-–—")


def _begun_at_home(element: Any) -> str:
    """The text of an element that begins a path in words; empty for every other, menus too."""
    own = element.text
    first = own if own and not own.isspace() else next((c.text for c in element[:1] if c.tag == "a"), None)
    if not first or len(first) > _LONGEST_PATH or not _FIRST_WORDS.match(first):
        return ""
    text = fold(element.text_content())
    return text if len(text) <= _LONGEST_PATH and _BEGINS_AT_HOME.match(text) else ""
