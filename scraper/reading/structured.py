"""The JSON-LD nodes that describe the article itself, not its neighbours."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scraper.reading.document import Document, fold

ARTICLE_TYPES = frozenset({
    "Article", "NewsArticle", "ReportageNewsArticle", "AnalysisNewsArticle", "OpinionNewsArticle", "ReviewNewsArticle",
    "BackgroundNewsArticle", "AskPublicNewsArticle", "BlogPosting", "LiveBlogPosting", "SocialMediaPosting",
    "Report", "TechArticle", "ScholarlyArticle", "SatiricalArticle", "AdvertiserContentArticle", "Review", "Interview",
})  # fmt: skip


def node_types(node: dict[str, Any]) -> frozenset[str]:
    """The schema.org types of a node, without their namespace."""
    given = node.get("@type")
    names = given if isinstance(given, list) else [given]
    return frozenset(str(name).rsplit("/", 1)[-1] for name in names if name)


def article_nodes(document: Document) -> list[dict[str, Any]]:
    """Nodes of an article type, the one that names this page's address first; () for a page without any.

    A page may describe several articles (its neighbours in a list): where one
    names this page's own address, those that name another are left out.
    """
    found = [node for node in _walk(document.json_ld) if node_types(node) & ARTICLE_TYPES]
    here = path_of(document.url)
    own = [node for node in found if here in _addresses(node)]
    silent = [node for node in found if not _addresses(node)]
    return own + silent if own else found


def own_nodes(document: Document) -> list[dict[str, Any]]:
    """The article's nodes; on a page without any, the film that names this page as its own."""
    here = path_of(document.url)
    return article_nodes(document) or [
        node for node in nodes_of_type(document, "VideoObject") if here in _addresses(node)
    ]


def declares_article(document: Document) -> bool:
    """True where JSON-LD or meta tags call the page an article."""
    if article_nodes(document):
        return True
    if any(value.lower().endswith("article") for value in document.meta_values("og:type")):
        return True
    return bool(document.meta_values("article:published_time", "og:article:published_time"))


def nodes_of_type(document: Document, *names: str) -> list[dict[str, Any]]:
    """Nodes of the page, nested ones too, of any of these schema.org types."""
    return [node for node in _walk(document.json_ld) if node_types(node) & frozenset(names)]


def strings(value: Any) -> list[str]:
    """The texts in a JSON-LD value: a string, a list, or nodes with a name (or @value), folded, empty ones left out."""
    if isinstance(value, str | int | float) and not isinstance(value, bool):
        return [text] if (text := fold(str(value))) else []
    if isinstance(value, list):
        return [text for item in value for text in strings(item)]
    if isinstance(value, dict):
        return strings(value.get("name") or value.get("@value") or value.get("headline"))
    return []


def _walk(nodes: tuple[dict[str, Any], ...]) -> Iterator[dict[str, Any]]:
    """Top nodes and what hangs on them as the page's main thing; not the items of its lists."""
    for node in nodes:
        yield node
        for key in ("mainEntity", "mainEntityOfPage", "breadcrumb", "hasPart"):
            inner = node.get(key)
            for child in inner if isinstance(inner, list) else [inner]:
                if isinstance(child, dict) and child.get("@type"):
                    yield child


def _addresses(node: dict[str, Any]) -> set[str]:
    page = node.get("mainEntityOfPage")
    values = [node.get("url"), node.get("@id"), page.get("@id") if isinstance(page, dict) else page]
    return {path_of(v) for v in values if isinstance(v, str) and v.startswith(("http", "/")) and path_of(v) != "/"}


def path_of(url: str) -> str:
    """The path of an address without its last slash; "/" for a front page, and for what is no address."""
    try:
        return urlsplit(url).path.rstrip("/") or "/"
    except ValueError:
        return "/"
