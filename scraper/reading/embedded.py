"""Text that a page keeps in JSON (JSON-LD `articleBody`, a framework's state) instead of in its markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from scraper.reading.blocks import Block, outline_of
from scraper.reading.document import Document, fold, load_json_leniently
from scraper.reading.junk import is_junk
from scraper.reading.structured import article_nodes

_MAX_STATE_CHARS = 4_000_000
_MAX_TEXT_CHARS = 400_000
_MAX_VALUES = 200_000
"""Strings, lists and objects looked at in one state: a page's own state has some thousands."""
_MAX_RUNS = 3
"""Of a state's runs of prose, how many of the longest are read."""
_PROSE_CHARS = 80
_TEXT_KEYS = frozenset({
    "articlebody", "body", "content", "contents", "html", "text", "texte", "paragraph", "paragraphs", "value",
    "children", "corps", "chapters", "blocks", "content_elements", "data", "items", "story", "rawhtml", "markdown",
})  # fmt: skip
_ASSIGNED = re.compile(r"^\s*(?:window\.|self\.|var\s+|Fusion\.)?[\w.$\[\]\"']{1,60}\s*=\s*(?=[{\[])")
_TAG = re.compile(r"<(?:p|br|div|h[2-6]|ul|li|em|strong|a)\b[^>]{0,300}>", re.I)


@dataclass(frozen=True, slots=True)
class Embedded:
    """An article's text out of JSON."""

    blocks: tuple[Block, ...]
    place: str
    """`NewsArticle.articleBody`, or the id of the script."""

    @property
    def chars(self) -> int:
        """Characters of its text."""
        return sum(len(block.text) for block in self.blocks)


def declared_text(document: Document) -> Embedded | None:
    """The longest `articleBody` of the page's JSON-LD; None where there is none."""
    found = [_read(node.get("articleBody"), "articleBody") for node in article_nodes(document)]
    return max((text for text in found if text is not None), key=lambda text: text.chars, default=None)


def state_text(document: Document) -> Embedded | None:
    """The longest run of prose in the page's state scripts (`__NEXT_DATA__`, …); None where they hold no article."""
    best: Embedded | None = None
    for script in document.tree.iter("script"):
        kind = (script.get("type") or "").lower()
        text = script.text or ""
        if "ld+json" in kind or not 200 < len(text) < _MAX_STATE_CHARS:
            continue
        if "json" not in kind:
            assigned = _ASSIGNED.match(text[:200])
            if assigned is None:
                continue
            text = _first_value(text[assigned.end() :])
        place = f"script#{script.get('id')}" if script.get("id") else "script"
        runs = sorted(_runs(load_json_leniently(text)), key=lambda run: -sum(map(len, run)))
        for run in runs[:_MAX_RUNS]:
            candidate = _read(run, place)
            if candidate is not None and (best is None or candidate.chars > best.chars):
                best = candidate
    return best


def _first_value(text: str) -> str:
    """The JSON value that a script begins with, up to the `;` or the next assignment after it."""
    depth, quoted, escaped = 0, False, False
    for position, character in enumerate(text):
        if quoted:
            if escaped:
                escaped = False
            elif character == "\\":
                escaped = True
            elif character == '"':
                quoted = False
        elif character == '"':
            quoted = True
        elif character in "{[":
            depth += 1
        elif character in "}]":
            depth -= 1
            if depth == 0:
                return text[: position + 1]
    return text


def _runs(state: Any) -> Iterator[list[str]]:
    """Texts that belong together: one long string, or the strings of one list, in order."""
    pending = [state]
    seen = 0
    while pending:
        value = pending.pop()
        seen += 1
        if seen > _MAX_VALUES:
            return
        if isinstance(value, dict):
            for key, inner in value.items():
                if isinstance(inner, str):
                    if key.lower() in _TEXT_KEYS and _is_prose(inner):
                        yield [inner]
                else:
                    pending.append(inner)
        elif isinstance(value, list):
            texts = [text for item in value if (text := _own_text(item))]
            if sum(_is_prose(text) for text in texts) >= 2:
                yield texts
            pending.extend(item for item in value if not isinstance(item, str))


def _own_text(item: Any) -> str:
    """The text of one element of a list: itself, or the first text key of an object (a subhead stays one)."""
    if isinstance(item, str):
        return item
    if not isinstance(item, dict):
        return ""
    for depth in (item, item.get("data"), item.get("attributes")):
        if isinstance(depth, dict):
            for key, value in depth.items():
                if key.lower() in _TEXT_KEYS and isinstance(value, str) and value.strip():
                    kind = str(item.get("type") or item.get("__typename") or "").lower()
                    is_subhead = "head" in kind or "title" in kind or "titre" in kind
                    return f"<h2>{value}</h2>" if is_subhead else value
    return ""


def _is_prose(text: str) -> bool:
    return (
        len(text) >= _PROSE_CHARS and text.count(" ") > len(text) / 15 and not text.lstrip().startswith(("{", "http"))
    )


def _read(value: Any, place: str) -> Embedded | None:
    """Blocks of a text, or of the texts of a list; HTML in it is read as such."""
    texts = (
        [value]
        if isinstance(value, str)
        else [t for t in value if isinstance(t, str)]
        if isinstance(value, list)
        else []
    )
    blocks = [block for text in texts for block in _blocks_of(text[:_MAX_TEXT_CHARS]) if not is_junk(block)]
    return Embedded(tuple(blocks), place) if sum(len(b.text) for b in blocks) >= _PROSE_CHARS else None


def _blocks_of(text: str) -> list[Block]:
    if "&lt;" in text:
        text = html.unescape(text)
    if _TAG.search(text):
        try:
            root = lxml_html.fragment_fromstring(text, create_parent="div")
        except (etree.ParserError, etree.XMLSyntaxError, ValueError):
            return []
        return [block for block in outline_of(root).blocks if block.linked < 0.8 * len(block.text)]
    lines = re.split(r"\n\s*\n", text)
    if len(lines) == 1:
        lines = text.split("\n")
    return [Block(folded, "paragraph", 0, 0, 0) for line in lines if (folded := fold(line))]
