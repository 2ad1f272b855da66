"""A page, decoded and parsed once; every reader takes from it what it needs."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache, cached_property
from typing import Any
from urllib.parse import urljoin

from lxml import etree
from lxml import html as lxml_html
from lxml.cssselect import CSSSelector

from scraper.errors import NotAnArticle, UnreadablePage
from scraper.reading.charset import decode_page, mend_mojibake

MAX_BYTES = 8_000_000
"""No press page comes near: the largest of 287 saved ones has 2.1 MB."""

MAX_TAGS = 150_000
"""The busiest of the saved pages has 6,000. Millions of tags cost any reader minutes, whatever it looks for."""

MAX_ATTRIBUTES = 10_000
"""In one tag. The parser compares each with all before it: 200,000 cost it more than a minute."""

_LONG_TAG = re.compile(r"<[A-Za-z][^<>]{30000,}")
_QUOTED = re.compile(r"\"[^\"]*\"|'[^']*'")
_SPACE = re.compile(r"\s+")
# Soft hyphens, zero-width spaces and marks of direction, which no reader sees; and halves of letters, which no file can hold.
_UNSEEN = re.compile("[\u00ad\u200b\u200e\u200f\u2060\ufeff\ud800-\udfff]")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f]")


def fold(text: str | None) -> str:
    """Text on one line: entities that were escaped twice resolved, mojibake mended, each run of white space one space."""
    if not text:
        return ""
    if "&" in text:
        text = html.unescape(text)
        if "&" in text:
            text = html.unescape(text)
    return _SPACE.sub(" ", _UNSEEN.sub("", mend_mojibake(text))).strip()


@dataclass(kw_only=True)
class Document:
    """One page as its readers see it. `tree` belongs to all of them: copy it before you change it."""

    url: str
    """The address that answered."""
    fetched_at: datetime
    """Aware. When the page was fetched: its "now"."""
    text: str
    tree: Any
    """The `html` element."""
    headers: Mapping[str, str] = field(default_factory=dict)
    """Lower-case names."""

    @cached_property
    def json_ld(self) -> tuple[dict[str, Any], ...]:
        """Every node of the page's JSON-LD, `@graph` and lists opened, in order; broken scripts left out."""
        nodes: list[dict[str, Any]] = []
        for script in self.tree.iter("script"):
            if "ld+json" in (script.get("type") or "").lower():
                nodes.extend(_top_nodes(load_json_leniently(script.text or "")))
        return tuple(nodes)

    @cached_property
    def meta(self) -> tuple[tuple[str, str], ...]:
        """(name, content) of each `<meta>`: name, property or itemprop in lower case; content folded; empty ones left out."""
        pairs = []
        for element in self.tree.iter("meta"):
            name = (
                element.get("property") or element.get("name") or element.get("itemprop") or element.get("http-equiv")
            )
            content = fold(element.get("content"))
            if name and content:
                pairs.append((name.strip().lower(), content))
        return tuple(pairs)

    @cached_property
    def base(self) -> str:
        """What relative addresses are relative to: the page's `<base>`, else its own address."""
        declared: str = next((element.get("href") for element in self.tree.iter("base") if element.get("href")), "")
        try:
            return urljoin(self.url, declared.strip())
        except ValueError:
            return self.url

    def select(self, selector: str) -> list[Any]:
        """The elements that a CSS selector matches, in order."""
        return list(_compiled(selector)(self.tree))

    def meta_values(self, *names: str) -> list[str]:
        """Contents of the metas with these names: by the order of names first, of the page second."""
        return [content for wanted in names for name, content in self.meta if name == wanted]


@cache
def _compiled(selector: str) -> Any:
    return CSSSelector(selector)


def parse_page(body: bytes, *, url: str, fetched_at: datetime, headers: Mapping[str, str] | None = None) -> Document:
    """Decode and parse a page.

    Raises:
        NotAnArticle: (`empty`) nothing but white space.
        UnreadablePage: more than `MAX_BYTES`, `MAX_TAGS` or `MAX_ATTRIBUTES`, or not markup.
    """
    if fetched_at.utcoffset() is None:
        raise ValueError(f"fetched_at: expected a datetime with a time zone, got {fetched_at!r}")
    if len(body) > MAX_BYTES:
        raise UnreadablePage(f"{url}: expected at most {MAX_BYTES} bytes, got {len(body)}", url=url)
    text = _CONTROL.sub("", decode_page(body, headers=headers))
    if not text.strip():
        raise NotAnArticle("empty", url=url, detail="no text at all")
    if (tags := text.count("<")) > MAX_TAGS:
        raise UnreadablePage(f"{url}: expected at most {MAX_TAGS} tags, got {tags}", url=url)
    if any(
        len(_QUOTED.sub(" ", tag.group()).replace("/", " ").split()) > MAX_ATTRIBUTES
        for tag in _LONG_TAG.finditer(text)
    ):
        raise UnreadablePage(f"{url}: expected at most {MAX_ATTRIBUTES} attributes in a tag, got more", url=url)
    parser = lxml_html.HTMLParser(encoding="utf-8", remove_comments=True, remove_pis=True)
    try:
        tree = lxml_html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError, AssertionError) as error:
        raise UnreadablePage(f"{url}: expected a page of HTML, got {error}", url=url) from error
    lowered = {name.lower(): value for name, value in (headers or {}).items()}
    return Document(url=url, fetched_at=fetched_at, text=text, tree=tree, headers=lowered)


def load_json_leniently(text: str) -> Any:
    """JSON as pages write it: HTML comments or CDATA around it, raw line ends in strings, a trailing comma. None if hopeless."""
    text = (
        re.sub(r"^\s*(?:<!--|//\s*<!\[CDATA\[|<!\[CDATA\[)|(?://\s*)?(?:-->|\]\]>)\s*$", "", text).strip().rstrip(";")
    )
    if not text:
        return None
    for attempt in (text, re.sub(r",(\s*[}\]])", r"\1", text), html.unescape(text)):
        try:
            return _without_half_letters(json.loads(attempt, strict=False), attempt)
        except (ValueError, RecursionError):
            continue
    return None


def _without_half_letters(value: Any, text: str) -> Any:
    r"""The value without lone surrogates, which JSON can write ("\ud83d") and no file can hold."""
    if "\\ud" not in text and "\\uD" not in text:
        return value
    return json.loads(json.dumps(value, ensure_ascii=False).encode("utf-8", "ignore"))


def _top_nodes(value: Any) -> Iterator[dict[str, Any]]:
    pending = [value]
    while pending:
        node = pending.pop(0)
        if isinstance(node, list):
            pending[:0] = node
        elif isinstance(node, dict):
            graph = node.get("@graph")
            if isinstance(graph, list):
                pending[:0] = graph
            if node.get("@type"):
                yield node
