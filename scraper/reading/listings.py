"""Pages that lead to articles and are none: front, section, tag and search pages."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import parse_qsl, urlsplit

from scraper.reading.document import Document, fold
from scraper.reading.structured import article_nodes, declares_article, node_types, path_of

_LISTING_TYPES = frozenset({"CollectionPage", "SearchResultsPage", "ProfilePage", "ItemList"})
_LISTING_PATH = re.compile(
    r"^/(?:index\.\w+|accueil|home|fr|fr/)?$|/(?:tags?|mots?-cles?|mot|categor(?:y|ie)s?|rubriques?|themes?|thematiques?|sujets?|topics?|dossiers?|auteurs?|authors?"
    r"|journalistes?|recherche|search|archives?|plan-du-site|sitemap|page|en-continu|dernieres-infos|toute-l-?actualite)(?:/[^/]*){0,2}/?$|/page[/-]\d+/?$",
    re.I,
)
_SEARCH_NAMES = frozenset({"s", "q", "query", "search", "recherche", "keywords", "motcle"})
_ARTICLE_SLUG = re.compile(r"[^/]*(?:-[^/-]+){3,}[^/]*/?$|[-_/,.]\d{5,}|/\d{4}/\d\d/|\d+_\d+|\.(?:html?|php|asp)$")
_LONG_SLUG = re.compile(r"/[^/]*(?:-[^/-]+){6,}/?$")
"""Of more words than a section or a subject has: "/categories/news/" may stand before an article's name too."""
_FEW_PARAGRAPHS = 3
_A_TEXT = 1200
"""Letters that three paragraphs of an article have, and those of a listing's cards seldom."""
_MANY = 8
_MENU = 5
_LONGEST_ENTRY = 30
_ENOUGH = 3


def listing_signs(document: Document, *, body: str, near: Any = None) -> str:
    """Why the page is a listing; "" where it is none. `near` is the element that was taken for the article."""
    parts = urlsplit(document.url)
    if parts.path.strip("/") in ("", "index.html", "index.php") and not parts.query:
        return "a front page"
    names_others = _names_others(document)
    if article_nodes(document) and not names_others:
        return ""
    types = {name for node in document.json_ld for name in node_types(node)}
    searched = any(name.lower() in _SEARCH_NAMES and value for name, value in parse_qsl(parts.query))
    inside = _teasers(near) if near is not None else 0
    paragraphs = [block for block in body.split("\n\n") if len(block) > 120 and not block.startswith("## ")]
    signs = {
        "the address of a listing": (1 if _LONG_SLUG.search(parts.path) else 2)
        * bool(searched or _LISTING_PATH.search(parts.path)),
        "declared as a listing": 2 * bool(types & _LISTING_TYPES),
        "og:type of a site": document.meta_values("og:type")[:1] in (["website"], ["object"], ["profile"]),
        "an address without an article's name": not _ARTICLE_SLUG.search(parts.path),
        "an entry of the menu": 2 * _is_menu_entry(document),
        "headlines that lead elsewhere": _teasers(document.tree) >= _MANY,
        "headlines instead of a text": inside >= _MANY,
        "subheads that lead elsewhere": 3 * _subheads_lead_elsewhere(document, body),
        "no paragraph of its own": not paragraphs,
    }
    score = sum(signs.values())
    if len(paragraphs) >= _FEW_PARAGRAPHS and sum(map(len, paragraphs)) > _A_TEXT and inside < _MANY:
        score -= 2
    if declares_article(document) and not names_others:
        score -= 3
    return ", ".join(sign for sign, weight in signs.items() if weight) if score >= _ENOUGH else ""


def _subheads_lead_elsewhere(document: Document, body: str) -> bool:
    """True where what looks like a text with subheads is a list of teasers, each under its linked headline.

    A live page links the heads of its posts too, but to itself.
    """
    subheads = [fold(block[3:]) for block in body.split("\n\n") if block.startswith("## ")]
    if len(subheads) < _FEW_PARAGRAPHS:
        return False
    here = path_of(document.url)
    linked = {
        fold(heading.text_content())
        for heading in document.tree.iter("h2", "h3", "h4")
        for link in heading.iter("a")
        if (link.get("href") or "#")[0] != "#" and path_of(link.get("href")) != here
    }
    return sum(subhead in linked for subhead in subheads) >= 0.8 * len(subheads)


def _is_menu_entry(document: Document) -> bool:
    """True where the site's menu leads to this page. A breadcrumb does too, but has fewer links.

    A header around a headline is the article's own, and a link into the page is to one of its parts.
    """
    here = path_of(document.url)
    for menu in document.tree.iter("nav", "header"):
        if menu.tag == "header" and next(menu.iter("h1"), None) is not None:
            continue
        links = [link for link in menu.iter("a") if "#" not in (link.get("href") or "")]
        if len(links) >= _MENU and any(
            path_of(link.get("href") or "") == here and 0 < len(fold(link.text_content()[:200])) <= _LONGEST_ENTRY
            for link in links
        ):
            return True
    return False


def _names_others(document: Document) -> bool:
    """True where every article of the page's JSON-LD names another address: the items of a listing."""
    here = path_of(document.url)
    addresses = []
    for node in article_nodes(document):
        page = node.get("mainEntityOfPage")
        addresses.append(node.get("url") or (page.get("@id") if isinstance(page, dict) else page))
    named = [a for a in addresses if isinstance(a, str)]
    return len(named) >= 3 and len(set(named)) >= 3 and all(path_of(a) != here for a in named)


def _teasers(root: Any) -> int:
    """How many headlines under an element are links."""
    seen = set()
    for heading in root.iter("h2", "h3", "h4", "article"):
        link = next(heading.iter("a"), None)
        if link is None:
            link = next(heading.iterancestors("a"), None)
        if link is not None and link.get("href") and len(fold(heading.text_content()[:400])) > 20:
            seen.add(link.get("href"))
    return len(seen)
