"""What a page's metadata says of its section, its tags and its newspaper."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scraper.evidence import Claim, Field, Source
from scraper.publisher import Layout, Publisher
from scraper.reading.document import Document, fold
from scraper.reading.found import Found, first_fit
from scraper.reading.structured import article_nodes, nodes_of_type, strings
from scraper.reading.urls import site_of

_HOME = re.compile(r"(?:page d[’'])?accueil|home|homepage|vous êtes ici\W*|fil d[’']ariane\W*|\W*", re.I)
_NOT_A_SECTION = re.compile(
    r"articles?|news|not found|undefined|null|none|default|uncategori[sz]ed|non classée?|[\d\W_]+|[a-z\d]+_[a-z\d_-]+|(?:janvier|février|mars|avril|mai|juin"
    r"|juillet|août|septembre|octobre|novembre|décembre)(?: \d{4})?",
    re.I,
)
_CRUMBS = re.compile(r"breadcrumb|fil[-_]?(?:d[-_]?)?ariane|ariane", re.I)
_SPLIT_TAGS = re.compile(r"\s*[;|]\s*|\s*,\s+|,(?!\d)")
_LABEL = re.compile(r"^(?:mots?[- ]cl[ée]s?|tags?|th[èe]mes?)\s*:\s*", re.I)
# Content systems write their own state among the keywords: `content_type:article`, `id-1234`, `premium=false`.
_NOT_A_TAG = re.compile(r"[\w-]+[:=][\w-]*|[\d\W_]+|[a-z]+_[a-z_]+|https?:.*|undefined|null", re.I)
_ADDRESS = re.compile(r"(?:https?://.*|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/?)")
_LONGEST_TAG = 60
_MOST_META_KEYWORDS = 25


def read_section(document: Document, *, layout: Layout | None = None) -> Found[str | None]:
    """The part of the newspaper that an article stands in, as the page writes it."""
    titles = {value.casefold() for value in document.meta_values("og:title", "twitter:title")}
    site = {value.casefold() for value in document.meta_values("og:site_name", "application-name")}

    house = _letters(site_of(document.url).partition(".")[0])

    def fault(claim: Claim) -> str:
        text = claim.value.casefold()
        if text.count(",") >= 2:
            return "a list of key words"
        if _NOT_A_SECTION.fullmatch(text) or _HOME.fullmatch(text):
            return "names no section"
        if text in titles:
            return "is the title"
        if text in site or _letters(text) == house:
            return "is the newspaper"
        return "too long for a section" if len(text) > _LONGEST_TAG else ""

    return first_fit(_section_claims(document, layout), fault=fault)


def read_tags(document: Document) -> Found[tuple[str, ...]]:
    """The page's own key words, one by one, each once, in its order."""
    tags: dict[str, str] = {}
    evidence: list[Claim] = []
    for claim in _tag_claims(document):
        words = [tag for tag in split_tags(claim.value) if tag.casefold() not in tags]
        kept = [tag for tag in words if not _NOT_A_TAG.fullmatch(tag) and len(tag) <= _LONGEST_TAG]
        if claim.place == "meta[keywords]" and (tags or len(words) > _MOST_META_KEYWORDS):
            evidence.append(
                claim.judged("lost", "general key words, believed only where a page gives few and no others")
            )
        elif kept:
            tags.update((tag.casefold(), tag) for tag in kept)
            evidence.append(claim.judged("won", "key words of the article"))
        else:
            evidence.append(claim.judged("lost", "said before, or no key word"))
    return Found(value=tuple(tags.values()), evidence=tuple(evidence))


def split_tags(text: str) -> list[str]:
    """Key words from one line: "Nantes, cartes ; vide-grenier" is three. A comma inside a number does not part."""
    return [tag for part in _SPLIT_TAGS.split(_LABEL.sub("", text)) if (tag := part.strip(" #\"'“”«»[]"))]


def read_publisher_name(document: Document, *, publisher: Publisher | None = None) -> Found[str | None]:
    """The newspaper's name: the record's, else what the page calls itself, else its host."""
    host = (urlsplit(document.url).hostname or "").removeprefix("www.")

    def claims() -> Iterator[Claim]:
        if publisher:
            yield _claim("publisher", publisher.name, "url", f"the record of {publisher.domain}")
        for value in document.meta_values("og:site_name"):
            yield _claim("publisher", value, "meta", "meta[og:site_name]")
        for node in article_nodes(document):
            for value in strings(node.get("publisher")):
                yield _claim("publisher", value, "json-ld", "Article.publisher")
        for value in document.meta_values("application-name", "apple-mobile-web-app-title"):
            yield _claim("publisher", value, "meta", "meta[application-name]")
        if host:
            yield _claim("publisher", host, "url", "the host")

    def fault(claim: Claim) -> str:
        return "an address, not a name" if _ADDRESS.fullmatch(claim.value) and claim.place != "the host" else ""

    return first_fit(claims(), fault=fault)


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _section_claims(document: Document, layout: Layout | None) -> Iterator[Claim]:
    if layout and layout.section:
        for element in document.select(layout.section)[:1]:
            yield _claim("section", fold(element.text_content()), "displayed", layout.section)
    for node in article_nodes(document):
        for value in strings(node.get("articleSection"))[:1]:
            yield _claim("section", value, "json-ld", "Article.articleSection")
    names = ("article:section", "og:article:section", "parsely-section", "articlesection", "cxenseparse:category")
    for name in names:
        for value in document.meta_values(name)[:1]:
            yield _claim("section", value, "meta", f"meta[{name}]")
    for crumbs in (_json_crumbs(document), _displayed_crumbs(document)):
        yield from crumbs


def _json_crumbs(document: Document) -> Iterator[Claim]:
    for node in nodes_of_type(document, "BreadcrumbList")[:1]:
        items = node.get("itemListElement")
        for item in items if isinstance(items, list) else []:
            if isinstance(item, dict):
                for name in strings(item.get("name")) or strings(item.get("item")):
                    if not name.startswith("http") and not _HOME.fullmatch(name):
                        yield _claim("section", name, "json-ld", "BreadcrumbList")


def _displayed_crumbs(document: Document) -> Iterator[Claim]:
    for element in document.tree.iter("nav", "ol", "ul", "div", "p"):
        if _CRUMBS.search(f"{element.get('class') or ''} {element.get('id') or ''} {element.get('aria-label') or ''}"):
            for link in element.iter("a"):
                if (name := fold(link.text_content())) and not _HOME.fullmatch(name):
                    yield _claim("section", name, "displayed", "breadcrumb")
            return


def _tag_claims(document: Document) -> Iterator[Claim]:
    for node in article_nodes(document)[:1]:
        if words := strings(node.get("keywords")):
            yield _claim("tag", " ; ".join(words), "json-ld", "Article.keywords")
    for name in ("article:tag", "og:article:tag", "parsely-tags", "news_keywords"):
        if values := document.meta_values(name):
            yield _claim("tag", " ; ".join(values), "meta", f"meta[{name}]")
    linked = [fold(link.text_content()) for link in document.tree.iter("a") if "tag" in (link.get("rel") or "").split()]
    if linked:
        yield _claim("tag", " ; ".join(filter(None, linked)), "displayed", "a[rel=tag]")
    for value in document.meta_values("keywords"):
        yield _claim("tag", value, "meta", "meta[keywords]")


def _claim(field: Field, value: Any, source: Source, place: str) -> Claim:
    return Claim(field=field, value=value, source=source, place=place)
