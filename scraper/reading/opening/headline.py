"""The article's headline, as displayed."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from scraper.evidence import Claim, Source
from scraper.reading.body.furniture import names_of, words_of
from scraper.reading.body.outline import text_of
from scraper.reading.document import Document, fold
from scraper.reading.opening.glued_parts import with_kicker, without_glued
from scraper.reading.opening.site_names import is_among, leads_home, names_of_site, without_site
from scraper.reading.structured import article_nodes, strings
from scraper.reading.words import run_together, words_in

_SEPARATOR = re.compile(r"\s[-–—|•·:]\s|\s?\|\s?")
_LABEL = re.compile(
    r"^(?:article\s+)?(?:réservé\s+aux\s+)?abonnés?\s*[:|–-]?\s+|\s+(?:(?:article\s+)?réservé\s+aux\s+)?abonnés$", re.I
)
_SECTION = re.compile(r"\s?:\s")
_MENU_DEPTH = 4
_SURE = 0.6
_LIKELY = 0.3
_LONGEST = 400
_FEWEST_WORDS = 4
_CUT_CHARS = 100
_TITLE_NAMES = frozenset({"title", "titre", "headline", "heading"})
_SLUG = re.compile(r"[^\W_]+(?:[-_][^\W_]+){2,}$")
"""A file's name in a title's place."""


@dataclass(frozen=True, slots=True)
class Headline:
    """A title (None: the page has none), and the element that displays it."""

    title: str | None
    element: Any | None
    evidence: tuple[Claim, ...]


def read_headline(document: Document) -> Headline:
    """The displayed title that metadata confirm; where no element displays one, the metadata's own."""
    declared = _declared(document)
    site = names_of_site(document)
    best = _displayed(document, declared, site, "h1")
    lower = _displayed(document, declared, site, "h2", "h3") if best is None or best[0] < _SURE else None
    if lower is not None and lower[0] >= _SURE:
        best = lower
    alone = _only_h1(document) if best is None or best[0] < _LIKELY else None
    best = alone or best
    claims = [Claim(field="title", value=value, source=source, place=place) for value, source, place in declared]
    if best is not None and (alone or best[0] >= _LIKELY or not declared):
        why = "displayed, and metadata agree" if declared else "displayed; no metadata name a title"
        return _shown(best[1], best[2], claims, "the only h1, in the article" if alone else why)
    if not claims:
        return Headline(None, None, ())
    title = without_site(claims[0].value, site)
    line = line_saying(document, title)
    if line is not None:
        return _shown(*line, claims, "a line that metadata call the title")
    if lower is not None and lower[0] >= _LIKELY and _opens_article(lower[2]):
        return _shown(lower[1], lower[2], claims, "the first heading of the article, like metadata's")
    others = tuple(claim.judged("lost", "an earlier source names the title") for claim in claims[1:])
    return Headline(title, None, (claims[0].judged("won", "no element displays a title"), *others))


def _shown(text: str, element: Any, claims: Iterable[Claim], why: str) -> Headline:
    shown = Claim(field="title", value=text, source="displayed", place=element.tag)
    lost = [claim.judged("lost", "the displayed title decides") for claim in claims]
    return Headline(text, element, (shown.judged("won", why), *lost))


def _opens_article(heading: Any) -> bool:
    """True for the first heading of an `<article>` or `<main>`."""
    home = next(heading.iterancestors("article", "main"), None)
    return home is not None and next(home.iter("h1", "h2", "h3")) is heading


def _displayed(
    document: Document, declared: list[tuple[str, Source, str]], site: set[str], *tags: str
) -> tuple[float, str, Any] | None:
    """(likeness, text, element) of the heading most like a declared title, the first where several are."""
    best: tuple[float, str, Any] | None = None
    told = {run_together(part) for value, _, _ in declared for part in (value, without_site(value, site))}
    for heading in document.tree.iter(*tags):
        text = text_of(heading)
        if not text or len(text) > _LONGEST or _stands_in_a_menu(heading) or leads_home(heading):
            continue
        if declared and is_among(text, site):
            continue
        text = _LABEL.sub("", text) or text
        if kicked := with_kicker(heading):
            text = kicked
        elif len(heading) and run_together(text) not in told:
            text = next((part for part in without_glued(heading) if run_together(part) in told), text)
        likeness = max((_likeness(text, value) for value, _, _ in declared), default=0.0)
        if best is None or likeness > best[0] + 0.05:
            best = (likeness, text, heading)
    return best


def _stands_in_a_menu(heading: Any) -> bool:
    """True for the title that a breadcrumb ends with."""
    return any(
        above.tag == "nav" or "breadcrumb" in words_of(names_of(above))
        for above in itertools.islice(heading.iterancestors(), _MENU_DEPTH)
    )


def line_saying(document: Document, title: str) -> tuple[str, Any] | None:
    """(text, element) of the first line that says the title; None for no such line.

    It may lack what stands in front of the title ("Voile : …", the site's name), or behind it. Old pages set their titles in cells and fonts; menus,
    lists and links are no place for one.
    """
    section = _SECTION.search(title)
    parts = [
        title,
        *(part for found in _SEPARATOR.finditer(title) for part in (title[: found.start()], title[found.end() :])),
        *([title[section.end() :]] if section else []),
    ]
    lines = {run_together(text) for text in parts if len(words_in(text)) >= _FEWEST_WORDS}
    whole = run_together(title)
    for element in document.tree.iter("td", "div", "span", "font", "b", "strong", "p"):
        begins = run_together(fold(element.text))
        named = begins == whole and not _TITLE_NAMES.isdisjoint(words_of(names_of(element)))
        if not begins or len(begins) > _LONGEST or not (named or any(line.startswith(begins) for line in lines)):
            continue
        text = text_of(element) if len(element) else fold(element.text)
        if (named or run_together(text) in lines) and next(element.iterancestors("a", "li", "nav"), None) is None:
            return text, element
    return None


def _only_h1(document: Document) -> tuple[float, str, Any] | None:
    """The page's one <h1>, where it stands in the article and reads like a title: metadata may say it otherwise."""
    headings = list(itertools.islice(document.tree.iter("h1"), 2))
    if len(headings) != 1 or next(headings[0].iterancestors("article", "main"), None) is None:
        return None
    text = text_of(headings[0])
    words = len(words_in(text))
    return (0.0, text, headings[0]) if words >= _FEWEST_WORDS and len(text) <= _LONGEST else None


def _declared(document: Document) -> list[tuple[str, Source, str]]:
    found: list[tuple[str, Source, str]] = []
    for node in article_nodes(document):
        found.extend((t, "json-ld", "headline") for t in strings(node.get("headline"))[:1])
    found.extend((t, "meta", "og:title") for t in document.meta_values("og:title", "twitter:title")[:2])
    for title in document.tree.iter("title"):
        if text := fold(title.text):
            found.append((text, "meta", "title"))
        break
    whole = [(_whole(title, [other for other, _, _ in found]), source, place) for title, source, place in found]
    return [declared for declared in whole if not _SLUG.match(declared[0])] or whole


def _whole(title: str, others: Iterable[str]) -> str:
    """The title that this one, cut off with dots or at the 110 letters that schema.org allows, begins; itself where it is not."""
    dotted = title.endswith(("...", "…"))
    if not dotted and len(title) < _CUT_CHARS:
        return title
    words = run_together(title)
    longer = (o for o in others if run_together(o).startswith(words) and run_together(o) != words)
    return next((o for o in longer if dotted or not _SEPARATOR.match(o[len(title) :])), title)


def _likeness(one: str, other: str) -> float:
    """How far two titles share their words, from 0 to 1."""
    a, b = set(words_in(one)), set(words_in(other))
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0
