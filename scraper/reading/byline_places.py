"""Where a page shows who signs: around the title, after the text, in the text's last words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Literal

from scraper.reading.agencies import plain_name
from scraper.reading.document import Document, fold

Region = Literal["layout", "header", "above", "footer", "elsewhere"]

MAX_LETTERS = 320
"""A longer element holds more than a signature: a biography, or the article."""
_ABOVE_TITLE = 60
_BELOW_TEXT = 60
_WITHOUT_TEXT = 150
"""How many elements before the title, after the text, and after a title whose text was not found, still belong to it."""
_NEXT_TO_TEXT = 10
"""How many elements after the text may hold a bare signature ("(AFP)")."""
_BARE_LETTERS = 70

_TAGS = ("div", "span", "p", "a", "address", "li", "ul", "aside", "section", "footer", "header", "article", "cite",
         "strong", "em", "b", "i", "small", "time", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "td", "dd", "dt",
         "figcaption", "br", "dl", "nav", "main", "body", "font")  # fmt: skip
_SAYS_AUTHOR = re.compile(
    r"auth?or|auteur|autrice|byline|by-line|signat|journalis|r[eé]dact|writer|redac\b|contributor", re.I
)
_SAYS_OTHERWISE = re.compile(
    r"comment|reaction|discuss|forum|teaser|thumb|related|recommend|similar|sidebar|most-?read|plus-lus|newsletter|menu"
    r"|popular|trending|carousel|slider|swiper|quote|citation|embed|tweet|article-?snippet|voir-aussi|lire-aussi|read-?also"
    r"|more-?(?:from|articles)|articles-?(?:list|lies)|derniers-articles|ses-articles|post-card|article-card|card-article",
    re.I,
)
_SAYS_PICTURE = re.compile(r"caption|legend|credit|copyright|figure|picture|image|photo|illustration", re.I)
_SAYS_OTHERWISE_OF_ITSELF = re.compile(
    r"comment|snippet|teaser|quote|credit|caption|image|photo|social|avatar|email|signup|thumb|card__|bio\b|description",
    re.I,
)
_LINE_OPENING = re.compile(
    r"\s*(?:par|de|by|texte|propos recueillis|recueilli|article (?:de|écrit|rédigé)|écrit par|rédigé par|publié par|signé"
    r"|tribune|une? (?:enquête|tribune|article|texte) (?:de|par)|source|avec|auteure?|posté par|entretien|interview)\b",
    re.I,
)
_PROFILE = re.compile(
    r"/(?:auteure?s?|authors?|journalistes?|redaction|signataires?|biographie|profil|personnes?|equipe|contributors?|redacteurs?|@)[/-]|/@",
    re.I,
)
_FURNITURE = frozenset({"figure", "figcaption", "nav", "blockquote", "cite", "form", "select", "button"})
_SMALL = frozenset({"a", "span", "strong", "em", "b", "i", "small", "time", "br", "font"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """One stretch of the page that may be a byline."""

    text: str
    """Its words; a line break where an element ends."""
    place: str
    """Tag and class."""
    region: Region
    named: bool
    """True where class, rel, itemprop or a link to a profile says that it is about an author."""


def shown_bylines(document: Document, *, near: Any, title: str, paragraphs: Sequence[str]) -> list[Shown]:
    """Every stretch that may be a byline, in the order of the page, one for each nest of elements."""
    walk = _Walk(document, near=near, title=title, paragraphs=paragraphs)
    taken: set[Any] = set()
    found: list[Shown] = []
    for position, element, named in walk.candidates:
        region = walk.region(position)
        if any(parent in taken for parent in element.iterancestors()):
            continue
        if region == "elsewhere" and not named:
            continue
        if element.tag in _FURNITURE or _is_elsewhere(element):
            continue
        if (text := spoken(element)) and len(text) <= MAX_LETTERS:
            taken.add(element)
            found.append(Shown(text=text, place=place_of(element), region=region, named=named))
    return found


def selected_bylines(elements: Sequence[Any]) -> list[Shown]:
    """The elements that a publisher's layout names as its byline."""
    return [
        Shown(text=text, place=place_of(element), region="layout", named=True)
        for element in elements
        if (text := spoken(element))
    ]


def spoken(element: Any) -> str:
    """The text of an element with a line break between the texts of different elements; of a `<br>`, the line it opens."""
    if element.tag == "br":
        return _line_after(element)
    return "\n".join(text for part in element.itertext() if (text := fold(part)))


def _line_after(line_break: Any) -> str:
    parts = [line_break.tail or ""]
    following = line_break.getnext()
    while following is not None and following.tag in _SMALL and following.tag != "br":
        parts += [*following.itertext(), following.tail or ""]
        following = following.getnext()
    return "\n".join(text for part in parts if (text := fold(part)))


def place_of(element: Any) -> str:
    """How a person would name the element: "span.author-name"."""
    first = (element.get("class") or "").split()[:1]
    return ".".join([str(element.tag), *first])


class _Walk:
    """One pass over the page: where title and text stand, and what may be a byline."""

    def __init__(self, document: Document, *, near: Any, title: str, paragraphs: Sequence[str]) -> None:
        first, last = _ends_of_text(near, paragraphs)
        wanted_title = plain_name(title)[:60]
        self.title = self.start = self.end = self.near = -1
        self.candidates: list[tuple[int, Any, bool]] = []
        for position, element in enumerate(document.tree.iter(*_TAGS)):
            if element is first:
                self.start = position
            elif element is last:
                self.end = position
            if element is near:
                self.near = position
            if element.tag == "h1" and self.title < 0 and _is_title(element, wanted_title):
                self.title = position
            elif (named := _says_author(element)) or _opens_line(element):
                self.candidates.append((position, element, named))
            elif 0 <= self.end < position <= self.end + _NEXT_TO_TEXT and _is_short(element):
                self.candidates.append((position, element, False))
        if last is first:
            self.end = self.start

    def region(self, position: int) -> Region:
        """Where a position lies in relation to title and text."""
        begin = self.title if self.title >= 0 else max(self.near, 0)
        start = self.start if self.start > begin else begin + _WITHOUT_TEXT
        if begin <= position < start:
            return "header"
        if begin - _ABOVE_TITLE <= position < begin:
            return "above"
        if 0 <= self.end < position <= self.end + _BELOW_TEXT:
            return "footer"
        return "elsewhere"


def _is_title(element: Any, wanted: str) -> bool:
    return not wanted or plain_name(fold("".join(element.itertext()))).find(wanted[:40]) >= 0


def _ends_of_text(near: Any, paragraphs: Sequence[str]) -> tuple[Any, Any]:
    """The elements that hold the first and the last paragraph; None where they are not found."""
    said = [plain_name(paragraph.removeprefix("## "))[:50] for paragraph in paragraphs if len(paragraph) > 20]
    if near is None or not said:
        return None, None
    blocks = [block for block in near.iter("p", "div", "li", "h2", "h3", "blockquote", "span") if len(block) < 30]
    first = next((block for block in _short_of_children(blocks) if _begins(block, said[0])), None)
    last = next((block for block in _short_of_children(blocks[::-1]) if _begins(block, said[-1])), None)
    return first, last


def _short_of_children(blocks: list[Any]) -> Iterator[Any]:
    return (block for block in blocks if (block.text and block.text.strip()) or len(block))


def _begins(block: Any, said: str) -> bool:
    opening = ""
    for part in block.itertext():
        opening += part
        if len(opening) > 160:
            break
    return plain_name(opening[:200]).startswith(said[: max(12, len(said))])


def _says_author(element: Any) -> bool:
    name = element.get("class")
    if name and _SAYS_AUTHOR.search(name) and not _SAYS_OTHERWISE_OF_ITSELF.search(name):
        return True
    if element.get("itemprop") == "author" or element.tag == "address":
        return True
    if element.tag == "a":
        return element.get("rel") == "author" or bool(_PROFILE.search(element.get("href") or ""))
    identity = element.get("id")
    return bool(identity) and bool(_SAYS_AUTHOR.search(identity)) and not _SAYS_OTHERWISE_OF_ITSELF.search(identity)


def _opens_line(element: Any) -> bool:
    text = element.text
    if text and len(text) < 200 and _LINE_OPENING.match(text):
        return True
    return bool(element.tag == "br" and element.tail and len(element.tail) < 200 and _LINE_OPENING.match(element.tail))


def _is_short(element: Any) -> bool:
    return 1 < len((element.text or "").strip()) <= _BARE_LETTERS and not len(element)


def _is_elsewhere(element: Any) -> bool:
    """True in comments, teasers, captions, quotes: what stands there does not sign this article."""
    for depth, node in enumerate(element.iterancestors()):
        if depth > 12 or node.tag in ("body", "main"):
            return False
        name = f"{node.get('class') or ''} {node.get('id') or ''}"
        if node.tag in _FURNITURE or (_SAYS_OTHERWISE.search(name) and not _SAYS_AUTHOR.search(name)):
            return True
        if depth < 3 and _SAYS_PICTURE.search(name) and not _SAYS_AUTHOR.search(name):
            return True
    return False
