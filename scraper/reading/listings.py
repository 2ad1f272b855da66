"""Pages that lead to articles and are none: front, section, tag and search pages."""

from __future__ import annotations

import re
from urllib.parse import parse_qsl, urlsplit

from scraper.reading.document import Document, fold
from scraper.reading.structured import article_nodes, declares_article, node_types, path_of

_LISTING_TYPES = ("CollectionPage", "SearchResultsPage", "ProfilePage", "ItemList")
_LISTING_PATH = re.compile(
    r"^/(?:index\.\w+|accueil|home|fr|fr/)?$|/(?:tags?|mots?-cles?|mot|categor(?:y|ie)s?|rubriques?|themes?|thematiques?|sujets?|topics?|dossiers?|auteurs?|authors?"
    r"|journalistes?|recherche|search|archives?|plan-du-site|sitemap|page|en-continu|dernieres-infos|toute-l-?actualite)(?:/[^/]*){0,2}/?$|/page[/-]\d+/?$",
    re.I,
)
_SEARCH_NAMES = frozenset({"s", "q", "query", "search", "recherche", "keywords", "motcle"})
_ARTICLE_SLUG = re.compile(r"[^/]*(?:-[^/-]+){3,}[^/]*/?$|[-_/,.]\d{5,}|/\d{4}/\d\d/|\d+_\d+|\.(?:html?|php|asp)$")
_FEW_PARAGRAPHS = 3


def listing_signs(document: Document, *, body: str) -> str:
    """Why the page is a listing; "" where it is none."""
    parts = urlsplit(document.url)
    own_path = parts.path
    if own_path.strip("/") in ("", "index.html", "index.php") and not parts.query:
        return "a front page"
    types = {name for node in document.json_ld for name in node_types(node)}
    if article_nodes(document) and not _names_front(document):
        return ""
    searched = any(name.lower() in _SEARCH_NAMES and value for name, value in parse_qsl(parts.query))
    declared = declares_article(document)
    score = 0
    reasons = []
    if _LISTING_PATH.search(own_path) or searched:
        score += 2
        reasons.append("the address of a listing")
    if types & set(_LISTING_TYPES):
        score += 2
        reasons.append("declared as a listing")
    if document.meta_values("og:type")[:1] in (["website"], ["object"], ["profile"]):
        score += 1
        reasons.append("og:type of a site")
    if not _ARTICLE_SLUG.search(own_path):
        score += 1
        reasons.append("an address without an article's name")
    teasers = _teasers(document)
    if teasers >= 8:
        score += 1
        reasons.append(f"{teasers} headlines that lead elsewhere")
    paragraphs = [block for block in body.split("\n\n") if len(block) > 120 and not block.startswith("## ")]
    if len(paragraphs) >= _FEW_PARAGRAPHS and sum(map(len, paragraphs)) > 1200:
        score -= 2
    elif not paragraphs:
        score += 1
        reasons.append("no paragraph of its own")
    if declared:
        score -= 3
    return ", ".join(reasons) if score >= 3 else ""


def _names_front(document: Document) -> bool:
    """True where every article of the page's JSON-LD names another address: the items of a listing."""
    here = path_of(document.url)
    addresses = []
    for node in article_nodes(document):
        page = node.get("mainEntityOfPage")
        addresses.append(node.get("url") or (page.get("@id") if isinstance(page, dict) else page))
    named = [a for a in addresses if isinstance(a, str)]
    return len(named) >= 3 and len(set(named)) >= 3 and all(path_of(a) != here for a in named)


def _teasers(document: Document) -> int:
    """Headlines that are links."""
    seen = set()
    for heading in document.tree.iter("h2", "h3", "h4", "article"):
        link = next(heading.iter("a"), None)
        if link is None:
            link = next(heading.iterancestors("a"), None)
        if link is not None and link.get("href") and len(fold(heading.text_content()[:400])) > 20:
            seen.add(link.get("href"))
    return len(seen)
