"""The descriptions that a page's metadata give of its article: evidence for what it displays."""

from __future__ import annotations

from scraper.evidence import Source
from scraper.reading.document import Document
from scraper.reading.structured import article_nodes, strings

_CUT_MARKS = ("[…]", "[...]", "(…)", "(...)", "…", "...")


def agrees_with(words: list[str], description: list[str]) -> bool:
    """True where a description gives these words: cut off, or with a label in front ("VIDÉO - …")."""
    if len(description) < 4:
        return False
    for skip_here in range(4):
        for skip_there in range(4):
            here, there = words[skip_here:], description[skip_there:]
            size = min(len(here), len(there) - 1, 12)
            if size >= 4 and here[:size] == there[:size]:
                return True
    return False


def read_descriptions(document: Document) -> list[tuple[str, Source, str]]:
    """(text, source, place) of each description, without doubles; JSON-LD's first."""
    found: dict[str, tuple[Source, str]] = {}
    for node in article_nodes(document):
        for text in strings(node.get("description")):
            found.setdefault(text, ("json-ld", "description"))
    for name in ("og:description", "description", "twitter:description"):
        for text in document.meta_values(name):
            found.setdefault(text, ("meta", f"meta[{name}]"))
    return [(text, source, place) for text, (source, place) in found.items()]


def is_cut_from_text(description: str) -> bool:
    """True for "… Les habitués y venaient pour […]": a system took the text's first words, whatever they are."""
    return description.rstrip().endswith(_CUT_MARKS)
