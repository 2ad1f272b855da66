"""The part of the newspaper that an article stands in."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from functools import cache
from typing import Any

from scraper.evidence import Claim, Source
from scraper.publisher import Layout
from scraper.reading.document import Document, fold
from scraper.reading.found import Found, first_fit
from scraper.reading.sections.address import IN_ADDRESS, address_names
from scraper.reading.sections.crumbs import declared_path, displayed_path, path_in_words
from scraper.reading.sections.labels import around, bare_labels, category_links, section_labels, title_of
from scraper.reading.sections.names import holds_known_section, is_general, is_known_section, names_no_section, plain
from scraper.reading.site import names_given, names_in_address
from scraper.reading.structured import article_nodes, strings
from scraper.reading.words import run_together

_SLUG = re.compile(r"/.*|[a-z\d]+(?:-[a-z\d]+)+|\w+(?:-\w+)*-\d+", re.A)
_ALL_OF_THEM = re.compile(r"tou(?:s|tes?)\b|voir\b|lire\b", re.I)
_METAS = ("article:section", "og:article:section", "parsely-section", "articlesection", "cxenseparse:category")
_IN_DATA = ("Article.articleSection", *(f"meta[{name}]" for name in _METAS))
_OLD_PATHS = ("td", "font", "div", "p", "span", "nav")
"""Where a page whose title is not to be found may keep its path in words."""
_LONGEST = 60
_SHORTEST_TITLE = 20
"""Letters of a title's beginning that is no section for its own sake."""


def read_section(
    document: Document, *, layout: Layout | None = None, authors: Collection[str] = ()
) -> Found[str | None]:
    """The part of the newspaper that an article stands in, as the page writes it; never the name of one of its `authors`.

    Of a path ("Accueil > Sport > Voile") the last part, not the article itself.
    A name made for an address ("faits-divers") counts where nobody wrote a
    better one, "Actualités" where the page says nothing closer.
    """
    declared = (*document.meta_values("og:title", "twitter:title"), fold(document.tree.findtext(".//title")))
    titles = {run_together(value) for value in declared}
    titles |= {run_together(heading.text_content()) for heading in document.tree.iter("h1")}
    signers = {run_together(name) for name in authors}
    house = {run_together(name) for name in (*names_given(document), *names_in_address(document.url))}

    def fault(claim: Claim) -> str:
        text = run_together(claim.value)
        if claim.value.count(",") >= 2:
            return "a list of key words"
        if names_no_section(claim.value) or _ALL_OF_THEM.match(claim.value):
            return "names no section"
        if text in titles or (len(text) >= _SHORTEST_TITLE and any(title.startswith(text) for title in titles)):
            return "is the title"
        if text in house:
            return "is the newspaper"
        if text in signers:
            return "is who signs"
        return "too long for a section" if len(claim.value) > _LONGEST else ""

    claims = _section_claims(document, layout, fault)
    fit = [claim for claim in claims if not fault(claim)]
    written = [claim for claim in fit if not _SLUG.fullmatch(claim.value)]
    narrow = any(not is_general(claim.value) for claim in fit)
    alone = _said_once(fit)

    def fault_beside_others(claim: Claim) -> str:
        if found := fault(claim):
            return found
        if written and _SLUG.fullmatch(claim.value):
            return "made for an address"
        if narrow and is_general(claim.value):
            return "says no more than news"
        return "path and address agree on another" if plain(claim.value) in alone else ""

    return _best_written(first_fit(claims, fault=fault_beside_others), fit)


def _said_once(claims: list[Claim]) -> set[str]:
    """Unusual names of the metadata alone, where the page's path and its address agree on another."""
    data = {plain(claim.value) for claim in claims if claim.place in _IN_DATA and not holds_known_section(claim.value)}
    path = {plain(claim.value) for claim in claims if "readcrumb" in claim.place}
    address = {plain(claim.value) for claim in claims if claim.place == IN_ADDRESS}
    others = {plain(claim.value) for claim in claims if claim.place not in _IN_DATA}
    return data - others if path & address else set()


def _best_written(found: Found[str | None], claims: list[Claim]) -> Found[str | None]:
    """The same name as somebody on the page wrote it with accents, capitals and spaces: "Météo" for "meteo"."""
    if not found.value:
        return found
    same = [claim.value for claim in claims if plain(claim.value) == plain(found.value)]
    best = max(same, key=_care)
    if best == found.value:
        return found
    evidence = tuple(
        claim.judged("won", f"writes {found.value!r} better") if claim.value == best else claim
        for claim in found.evidence
    )
    return Found(value=best, evidence=evidence)


def _care(text: str) -> tuple[bool, int, bool, bool]:
    """How carefully a name is written: for readers, with spaces and accents, with one capital."""
    marks = sum(c in " &’'" or not c.isascii() for c in text)
    return not _SLUG.fullmatch(text), marks, text[:1].isupper(), not text.isupper()


def _section_claims(document: Document, layout: Layout | None, fault: Callable[[Claim], str]) -> list[Claim]:
    """Who says what; what is displayed is looked at where the data leave something to say."""

    def is_enough(claim: Claim) -> bool:
        return not (fault(claim) or is_general(claim.value) or _SLUG.fullmatch(claim.value))

    claims = [*_named_by_layout(document, layout), *_declared(document)]
    usual = any(is_known_section(claim.value) and claim.value[:1].isupper() for claim in claims if not fault(claim))
    path = list(declared_path(document))
    claims += path
    if usual or any(is_enough(claim) for claim in path):
        return [*claims, *address_names(document)]
    before, after = around(document, title_of(document))
    claims += displayed_path(before, after)
    if any(is_enough(claim) for claim in claims):
        return [*claims, *address_names(document)]
    if not any(claim.place == "breadcrumb" for claim in claims):
        claims += path_in_words(before)
    claims += section_labels(before, after, is_linked=_links_of(document))
    claims += (*category_links(document), *address_names(document), *bare_labels(before, after))
    return claims or list(path_in_words(document.tree.iter(*_OLD_PATHS)))


def _named_by_layout(document: Document, layout: Layout | None) -> Iterator[Claim]:
    if layout and layout.section:
        for element in document.select(layout.section)[:1]:
            yield _claim(fold(element.text_content()), "displayed", layout.section)


def _declared(document: Document) -> Iterator[Claim]:
    for node in article_nodes(document):
        for value in strings(node.get("articleSection"))[:1]:
            yield _claim(value, "json-ld", _IN_DATA[0])
    for name in _METAS:
        for value in document.meta_values(name)[:1]:
            yield _claim(value, "meta", f"meta[{name}]")


def _links_of(document: Document) -> Callable[[str, Any], bool]:
    """Whether the page links a name, outside the element that shows it."""

    @cache
    def links() -> Counter[str]:
        return Counter(plain(text) for link in document.tree.iter("a") if (text := link.text) and len(text) < _LONGEST)

    def is_linked(name: str, shown: Any) -> bool:
        return links()[plain(name)] > sum(plain(link.text or "") == plain(name) for link in shown.iter("a"))

    return is_linked


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="section", value=value, source=source, place=place)
