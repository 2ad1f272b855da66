"""Runs of prose in the objects that a framework keeps a page's state in."""

from __future__ import annotations

import html
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from scraper.reading.document import fold

_MAX_VALUES = 200_000
"""Strings, lists and objects looked at in one state: a page's own state has some thousands."""
_MAX_DEPTH = 40
_PROSE_CHARS = 80
_LEAD_CHARS = 40
_TEXT_KEYS = frozenset({
    "articlebody", "body", "content", "contents", "html", "text", "texte", "paragraph", "paragraphs", "value",
    "children", "corps", "chapters", "blocks", "content_elements", "data", "items", "story", "rawhtml", "markdown",
})  # fmt: skip
_LEAD_KEYS = ("chapo", "chapeau", "standfirst", "lead", "intro", "dek", "subheadline", "excerpt", "summary", "abstract")
_BLOCK_TYPES = frozenset({
    "p", "paragraph", "heading", "h2", "h3", "h4", "blockquote", "quote", "li", "listitem", "list_item",
})  # fmt: skip
_TYPE_KEYS = ("type", "tag", "name", "nodeType", "__typename")


@dataclass(frozen=True, slots=True)
class Run:
    """Texts that belong together: one long string, or the strings of one list, in order."""

    texts: list[str]
    lead: str | None
    """What the object that holds them calls its standfirst."""

    @property
    def chars(self) -> int:
        """Characters of its texts."""
        return sum(map(len, self.texts))


def runs_in(state: Any) -> Iterator[Run]:
    """Every run of prose in a state."""
    pending: list[tuple[Any, dict[str, Any]]] = [(state, {})]
    seen = 0
    while pending:
        value, owner = pending.pop()
        seen += 1
        if seen > _MAX_VALUES:
            return
        if isinstance(value, dict):
            for key, inner in value.items():
                if not isinstance(inner, str):
                    pending.append((inner, value))
                elif key.lower() in _TEXT_KEYS and is_prose(inner):
                    yield Run([inner], _lead_of(value))
        elif isinstance(value, list):
            texts = [text for item in value if (text := _own_text(item))]
            if sum(is_prose(text) for text in texts) >= 2:
                yield Run(texts, _lead_of(owner))
            pending.extend((item, owner) for item in value if not isinstance(item, str))


def is_prose(text: str) -> bool:
    """True for sentences: long enough, with spaces, and no data."""
    return (
        len(text) >= _PROSE_CHARS and text.count(" ") > len(text) / 15 and not text.lstrip().startswith(("{", "http"))
    )


def _lead_of(owner: dict[str, Any]) -> str | None:
    found = (owner.get(key) for key in _LEAD_KEYS)
    return next((value for value in found if isinstance(value, str) and len(value) >= _LEAD_CHARS), None)


def _own_text(item: Any) -> str:
    """The text of one element of a list: itself, the first text key of an object, or all a block's leaves; a subhead stays one."""
    if isinstance(item, str):
        return item
    if not isinstance(item, dict):
        return ""
    kind = next((str(item[key]).lower() for key in _TYPE_KEYS if isinstance(item.get(key), str)), "")
    is_subhead = "head" in kind or "title" in kind or "titre" in kind or kind in ("h2", "h3", "h4")
    text = _keyed_text(item) or (html.escape(fold(_leaves(item, 0))) if kind in _BLOCK_TYPES else "")
    return f"<h2>{text}</h2>" if text and is_subhead else text


def _keyed_text(item: dict[str, Any]) -> str:
    for depth in (item, item.get("data"), item.get("attributes")):
        if isinstance(depth, dict):
            for key, value in depth.items():
                if key.lower() in _TEXT_KEYS and isinstance(value, str) and value.strip():
                    return value
    return ""


def _leaves(node: Any, depth: int) -> str:
    """The words of a node and of all below it, where a state keeps markup as a tree of objects."""
    if isinstance(node, str) or depth > _MAX_DEPTH:
        return node if isinstance(node, str) else ""
    if isinstance(node, list):
        return "".join(_leaves(child, depth + 1) for child in node)
    if not isinstance(node, dict):
        return ""
    own = next((node[key] for key in ("text", "data", "value") if isinstance(node.get(key), str)), "")
    below: list[Any] = next(
        (node[key] for key in ("children", "content", "nodes") if isinstance(node.get(key), list)), []
    )
    return own + _leaves(below, depth + 1)
