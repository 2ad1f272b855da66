"""The part of the newspaper that an article stands in."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scraper.evidence import Claim, Source
from scraper.publisher import Layout
from scraper.reading.document import Document, fold
from scraper.reading.found import Found, first_fit
from scraper.reading.structured import article_nodes, nodes_of_type, path_of, strings
from scraper.reading.urls import site_of

_HOME = re.compile(r"(?:page d[’'])?accueil|home|homepage|vous êtes ici\W*|fil d[’']ariane\W*|\W*", re.I)
_NOT_A_SECTION = re.compile(
    r"articles?|news|not found|undefined|null|none|default|uncategori[sz]ed|non classée?|[\d\W_]+|[a-z\d]+_[a-z\d_-]+|(?:janvier|février|mars|avril|mai|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?",
    re.I,
)
_CRUMBS = re.compile(r"breadcrumb|fil[-_]?(?:d[-_]?)?ariane|ariane", re.I)
_SLUG = re.compile(r"/.*|[a-z\d]+(?:-[a-z\d]+)+|\w+(?:-\w+)*-\d+", re.A)
_HOST = re.compile(r"(?:https?:)?//([^/?#]+)")
_AFTER_PATH = re.compile(r"[?#].*$", re.S)
_NO_NAME = re.compile(
    r"\d|[!?:…]|^(?:voir|tou[ts]|lire|plus|retour|suivre|en (?:savoir|continu)|accueil|home|podcasts?|newsletters?)\b",
    re.I,
)
_LONGEST = 60
_LONGEST_IN_MENU = 40


def read_section(document: Document, *, layout: Layout | None = None) -> Found[str | None]:
    """The part of the newspaper that an article stands in, as the page writes it.

    A name made for an address ("faits-divers") counts where nobody wrote a better one.
    """
    titles = {value.casefold() for value in document.meta_values("og:title", "twitter:title")}
    site = {value.casefold() for value in document.meta_values("og:site_name", "application-name")}

    own = site_of(document.url)
    house = {_letters(own), _letters(own.partition(".")[0])}
    claims = list(_section_claims(document, layout))

    def fault(claim: Claim) -> str:
        text = claim.value.casefold()
        if text.count(",") >= 2:
            return "a list of key words"
        if _NOT_A_SECTION.fullmatch(text) or _HOME.fullmatch(text):
            return "names no section"
        if text in titles:
            return "is the title"
        if text in site or _letters(text) in house:
            return "is the newspaper"
        return "too long for a section" if len(text) > _LONGEST else ""

    written = any(not _SLUG.fullmatch(claim.value) and not fault(claim) for claim in claims)

    def fault_beside_others(claim: Claim) -> str:
        return fault(claim) or ("made for an address" if written and _SLUG.fullmatch(claim.value) else "")

    found = first_fit(claims, fault=fault_beside_others)
    return _best_written(found, [claim for claim in claims if not fault(claim)])


def _best_written(found: Found[str | None], claims: list[Claim]) -> Found[str | None]:
    """The same name as somebody on the page wrote it with accents, capitals and spaces: "Météo" for "meteo"."""
    if not found.value:
        return found
    same = [claim.value for claim in claims if _plain(claim.value) == _plain(found.value)]
    best = max(same, key=_care)
    if best == found.value:
        return found
    evidence = tuple(
        claim.judged("won", f"writes {found.value!r} better") if claim.value == best else claim
        for claim in found.evidence
    )
    return Found(value=best, evidence=evidence)


def _care(text: str) -> tuple[bool, int, bool]:
    """How carefully a name is written: for readers, with spaces and accents, with a capital."""
    return not _SLUG.fullmatch(text), sum(c in " &’'" or not c.isascii() for c in text), text[:1].isupper()


def _plain(text: str) -> str:
    """Letters alone: no capitals, no accents, no number of a department behind."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if c.isalpha())


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _section_claims(document: Document, layout: Layout | None) -> Iterator[Claim]:
    if layout and layout.section:
        for element in document.select(layout.section)[:1]:
            yield _claim(fold(element.text_content()), "displayed", layout.section)
    for node in article_nodes(document):
        for value in strings(node.get("articleSection"))[:1]:
            yield _claim(value, "json-ld", "Article.articleSection")
    names = ("article:section", "og:article:section", "parsely-section", "articlesection", "cxenseparse:category")
    for name in names:
        for value in document.meta_values(name)[:1]:
            yield _claim(value, "meta", f"meta[{name}]")
    for parts in (_json_crumbs(document), _displayed_crumbs(document), _parts_of_address(document)):
        yield from parts


def _json_crumbs(document: Document) -> Iterator[Claim]:
    for node in nodes_of_type(document, "BreadcrumbList")[:1]:
        items = node.get("itemListElement")
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                for name in strings(item.get("name")) or strings(item.get("item")):
                    if not name.startswith("http") and not _HOME.fullmatch(name) and not _leads_home(item):
                        yield _claim(name, "json-ld", "BreadcrumbList")


def _leads_home(item: dict[str, Any]) -> bool:
    """True where a breadcrumb's link is the front page: "Actualité" may be its name."""
    target = item.get("item")
    address = (target.get("@id") or target.get("url")) if isinstance(target, dict) else target
    return isinstance(address, str) and address.startswith("http") and path_of(address) == "/"


def _displayed_crumbs(document: Document) -> Iterator[Claim]:
    for element in document.tree.iter("nav", "ol", "ul", "div", "p"):
        if _CRUMBS.search(f"{element.get('class') or ''} {element.get('id') or ''} {element.get('aria-label') or ''}"):
            for link in element.iter("a"):
                name = fold(link.text_content()).strip(" ,/>›»")
                if name and not _HOME.fullmatch(name) and link.get("href") != "/":
                    yield _claim(name, "displayed", "breadcrumb")
            return


def _parts_of_address(document: Document) -> Iterator[Claim]:
    """What the page's links call the parts of the site that its own address begins with, the narrowest first."""
    own = urlsplit(document.url)
    steps = own.path.strip("/").split("/")[:-1]
    heads = {"/" + "/".join(steps[: n + 1]): len(steps) - n for n, step in enumerate(steps) if len(step) > 2}
    site = site_of(document.url)
    house = _letters(site.partition(".")[0])
    names: dict[str, Counter[str]] = {}
    for link in document.tree.iter("a") if heads else ():
        href = link.get("href") or ""
        host = _HOST.match(href)
        path = _AFTER_PATH.sub("", href[host.end() :] if host else href).rstrip("/")
        if path not in heads or (host and not host[1].lower().endswith(site)):
            continue
        name = fold(link.text_content()).strip(" ,/>›»•|")
        if name and len(name) <= _LONGEST_IN_MENU and not _NO_NAME.search(name) and house not in _letters(name.lower()):
            names.setdefault(path, Counter())[name] += 1
    for path in sorted(names, key=lambda head: heads[head]):
        yield _claim(names[path].most_common(1)[0][0], "displayed", "a link to the part of the site in the address")


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="section", value=value, source=source, place=place)
