"""Text that a page keeps in JSON (JSON-LD `articleBody`, a framework's state) instead of in its markup."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from lxml import etree
from lxml import html as lxml_html

from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.junk import is_junk
from scraper.reading.body.offers import is_wall
from scraper.reading.body.outline import outline_of
from scraper.reading.body.state_runs import runs_in
from scraper.reading.document import Document, fold, load_json_leniently
from scraper.reading.structured import article_nodes
from scraper.reading.words import run_together, words_in

_MAX_STATE_CHARS = 4_000_000
_MAX_TEXT_CHARS = 400_000
_MAX_RUNS = 8
"""Of a state's runs of prose, how many of the longest are read."""
_PROSE_CHARS = 80
_LONG = 0.4
"""A run with less than this share of the longest one's letters is no article beside it."""
_SHORT_WORD = 3
_SHORT_CHARS = 600
"""Markup with less text than this may be a shell around a state script."""
_POORER = 1.6
"""JSON is believed where it has this many times the text of the markup."""
_ASSIGNED = re.compile(r"^\s*(?:window\.|self\.|var\s+|Fusion\.)?[\w.$\[\]\"']{1,60}\s*=\s*(?=[{\[])")
_TAG = re.compile(r"<(?:p|br|div|h[2-6]|ul|li|em|strong|a)\b[^>]{0,300}>", re.I)


@dataclass(frozen=True, slots=True)
class Embedded:
    """An article's text out of JSON."""

    blocks: tuple[Block, ...]
    standfirst: str | None
    """What the JSON calls so beside the text; None where it does not."""
    place: str
    """`NewsArticle.articleBody`, or the id of the script."""

    @property
    def chars(self) -> int:
        """Characters of its text."""
        return sum(len(block.text) for block in self.blocks)


def richer_embedded(document: Document, outline: Outline, shown: list[Block]) -> Embedded | None:
    """The text of the page's JSON where the markup is poorer; None before a wall, which stays closed."""
    chars = sum(len(block.text) for block in shown)
    candidates = [_declared_text(document)]
    if chars < _SHORT_CHARS:
        candidates.append(_state_text(document))
    best = max((c for c in candidates if c is not None), key=lambda c: c.chars, default=None)
    if best is None or best.chars < max(_POORER * chars, 200):
        return None
    if any(str(node.get("isAccessibleForFree")).lower() == "false" for node in article_nodes(document)):
        return None
    if any(is_wall(block) for block in outline.blocks):
        return None
    opening = next((block.text for block in shown if len(block.text) > 60), "")
    same = not opening or run_together(opening)[:40] in run_together(" ".join(block.text for block in best.blocks))
    return best if same or chars < 200 else None


def _declared_text(document: Document) -> Embedded | None:
    """The longest `articleBody` of the page's JSON-LD; None where there is none."""
    found = [_read(node.get("articleBody"), "articleBody") for node in article_nodes(document)]
    return max((text for text in found if text is not None), key=lambda text: text.chars, default=None)


def _state_text(document: Document) -> Embedded | None:
    """The run of prose in the page's state scripts (`__NEXT_DATA__`, …) that is its article; None where they hold none.

    A state may hold the neighbours' texts too: of the long runs it is the one
    that has most of the words of title and description.
    """
    found = [text for script in document.tree.iter("script") for text in _texts_of(script)]
    longest = max((text.chars for text in found), default=0)
    wanted = {word for told in _told(document) for word in words_in(told) if len(word) > _SHORT_WORD}

    def rank(text: Embedded) -> tuple[int, int]:
        return len(wanted.intersection(words_in(" ".join(block.text for block in text.blocks)))), text.chars

    return max((text for text in found if text.chars >= _LONG * longest), key=rank, default=None)


def _told(document: Document) -> Iterator[str]:
    yield from document.meta_values("og:title", "og:description", "description")
    for title in document.tree.iter("title"):
        yield title.text or ""


def _texts_of(script: Any) -> Iterator[Embedded]:
    """The longest runs of prose of one script."""
    kind = (script.get("type") or "").lower()
    text = script.text or ""
    if "ld+json" in kind or not 200 < len(text) < _MAX_STATE_CHARS:
        return
    if "json" not in kind:
        assigned = _ASSIGNED.match(text[:200])
        if assigned is None:
            return
        text = _first_value(text[assigned.end() :])
    place = f"script#{script.get('id')}" if script.get("id") else "script"
    for run in sorted(runs_in(load_json_leniently(text)), key=lambda run: -run.chars)[:_MAX_RUNS]:
        if (read := _read(run.texts, place, lead=run.lead)) is not None:
            yield read


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


def _read(value: Any, place: str, *, lead: str | None = None) -> Embedded | None:
    """Blocks of a text, or of the texts of a list; HTML in it is read as such."""
    texts = (
        [value]
        if isinstance(value, str)
        else [t for t in value if isinstance(t, str)]
        if isinstance(value, list)
        else []
    )
    blocks = [block for text in texts for block in _blocks_of(text[:_MAX_TEXT_CHARS]) if not is_junk(block)]
    if sum(len(block.text) for block in blocks) < _PROSE_CHARS:
        return None
    standfirst = " ".join(block.text for block in _blocks_of(lead)) if lead else None
    return Embedded(tuple(blocks), standfirst, place)


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
    return [Block(folded, "paragraph", 0, 0, 0, 0) for line in lines if (folded := fold(line))]
