"""The links of a page: to feeds, to sections, to articles."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml import etree, html

from scraper.errors import BadSource
from scraper.publisher import Publisher
from scraper.reading.charset import decode_page
from scraper.reading.urls import clean_url, on_same_site

MAX_SECTIONS = 40

_FEED_TYPES = frozenset({"application/rss+xml", "application/atom+xml", "application/rdf+xml"})
_FILE = re.compile(
    r"\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|rss|json|ico|woff2?|epub|docx?|xlsx?)$", re.I
)
# Pages that a newspaper has beside its articles; matched against whole parts of a path.
_SERVICE = re.compile(
    r"(?:tags?|themes?|sujets?|auteurs?|authors?|journalistes?|profils?|newsletters?|abonn\w*|abo|compte|login|connexion"
    r"|inscription|contacts?|faq|aide|mentions?-legales?|cgu|cgv|cookies?|confidentialite|vie-privee|privacy|a-propos|about"
    r"|recherche|search|archives?|rss|flux|podcasts?|boutique|annonces?|emploi|meteo|programme-tv|jeux|mots-croises|horoscope"
    r"|services?|plan-du-site|sitemap|publicite|charte|qui-sommes-nous|wp-\w+|feed|page|categor(?:y|ie)s?|amp|share|print)",
    re.I,
)
_DATED = re.compile(r"/(?:19|20)\d\d[/-]?(?:0?[1-9]|1[0-2])(?:[/-]?(?:0?[1-9]|[12]\d|3[01]))?(?:/|-|_|$)")
_NUMBER = re.compile(r"\d{5,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class PageLinks:
    """Where a page leads, on its own site, each address once, in the order of the page."""

    feeds: tuple[str, ...] = ()
    """Of `<link rel=alternate>`, comment feeds left out."""
    sections: tuple[str, ...] = ()
    """Of the page's navigation."""
    articles: tuple[str, ...] = ()


def read_links(body: bytes, *, url: str, headers: Mapping[str, str], publisher: Publisher | None = None) -> PageLinks:
    """The links of a home or section page. Off-site links are left out.

    With a publisher's `article_url` that pattern says what an article is;
    without, `could_be_article` guesses by the address alone.

    Raises:
        BadSource: no page of HTML.
    """
    text = decode_page(body, headers=headers)
    try:
        tree: Any = html.document_fromstring(text.encode("utf-8", "replace"), parser=html.HTMLParser(encoding="utf-8"))
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BadSource(f"{url}: expected a page with links, got {error}") from error
    base = urljoin(url, next((b.get("href") for b in tree.iter("base") if b.get("href")), ""))
    here = clean_url(url)
    articles: dict[str, None] = {}
    sections: dict[str, None] = {}
    for anchor in tree.iter("a"):
        target = _target(anchor, base)
        if target is None or target == here or not on_same_site(target, url, publisher=publisher):
            continue
        if is_article_address(target, publisher):
            articles[target] = None
        elif could_be_section(target) and _in_navigation(anchor):
            sections[target] = None
    return PageLinks(
        feeds=tuple(dict.fromkeys(_feeds(tree, base))),
        sections=tuple(sections)[:MAX_SECTIONS],
        articles=tuple(articles),
    )


def is_article_address(url: str, publisher: Publisher | None) -> bool:
    """Whether a link may lead to an article: by the publisher's own pattern, else by `could_be_article`."""
    if publisher is not None and publisher.article_url is not None:
        parts = urlsplit(url)
        return (
            re.search(publisher.article_url, f"{parts.path}?{parts.query}" if parts.query else parts.path) is not None
        )
    return could_be_article(url)


def could_be_article(url: str) -> bool:
    """A guess by the address: it carries a date, a long number, or a slug of four words or more."""
    parts = urlsplit(url)
    path = parts.path
    steps = [step for step in path.split("/") if step]
    if not steps or _FILE.search(path) or any(_SERVICE.fullmatch(step) for step in steps[:-1]):
        return False
    slug = re.sub(r"\.(?:html?|php|aspx?)$", "", steps[-1])
    words = [word for word in re.split(r"[-_,]", slug) if word]
    if _DATED.search(path):
        return len(words) > 1 or len(steps) > 3 or _NUMBER.search(slug) is not None
    if _NUMBER.search(path) or _NUMBER.search(parts.query):
        return not _SERVICE.fullmatch(words[0]) if words else False
    return len(words) >= 4 or (len(words) == 3 and len(slug) >= 20)


def could_be_section(url: str) -> bool:
    """A guess: a short path of plain words, no query."""
    parts = urlsplit(url)
    steps = [step for step in parts.path.split("/") if step]
    return (
        0 < len(steps) <= 3
        and not parts.query
        and not _FILE.search(parts.path)
        and not any(_SERVICE.fullmatch(step) for step in steps)
    )


def _target(anchor: Any, base: str) -> str | None:
    href = (anchor.get("href") or "").strip()
    if not href or href.startswith("#"):
        return None
    try:
        target = urljoin(base, href)
    except ValueError:
        return None
    return clean_url(target) if target.startswith(("http://", "https://")) else None


def _in_navigation(anchor: Any) -> bool:
    """True inside `<nav>`, a header, or what is named a menu."""
    for element in anchor.iterancestors():
        named = f"{element.get('class') or ''} {element.get('id') or ''} {element.get('role') or ''}".lower()
        if element.tag in ("nav", "header") or any(word in named for word in ("nav", "menu", "rubrique")):
            return True
    return False


def _feeds(tree: Any, base: str) -> Iterator[str]:
    for link in tree.iter("link"):
        kind = (link.get("type") or "").partition(";")[0].strip().lower()
        rel = (link.get("rel") or "").lower().split()
        href = (link.get("href") or "").strip()
        title = (link.get("title") or "").lower()
        if "alternate" in rel and kind in _FEED_TYPES and href and "comment" not in title + href.lower():
            try:
                yield urljoin(base, href)
            except ValueError:
                continue
