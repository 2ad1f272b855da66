"""What a newspaper's site calls itself: in its metadata, and in its address."""

from __future__ import annotations

from urllib.parse import urlsplit

from scraper.reading.document import Document
from scraper.reading.structured import article_nodes, strings


def names_given(document: Document) -> list[str]:
    """The names that metadata give to the site, or to the publisher of its article, as written."""
    names = document.meta_values("og:site_name", "application-name")
    return names + [name for node in article_nodes(document)[:1] for name in strings(node.get("publisher"))]


def host_of(url: str) -> str:
    """The host without "www."; "" without any."""
    return (urlsplit(url).hostname or "").removeprefix("www.")


def names_in_address(url: str) -> tuple[str, ...]:
    """The host without "www.", and without its ending; its first label, which is a blog's own."""
    host = host_of(url)
    return tuple(dict.fromkeys((host, host.rpartition(".")[0] or host, host.partition(".")[0])))
