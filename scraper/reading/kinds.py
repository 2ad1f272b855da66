"""What a page is: an article of some kind, or none at all."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any
from urllib.parse import urlsplit

from scraper.article import Access, Kind
from scraper.errors import NotAnArticle
from scraper.evidence import Claim, Source
from scraper.reading.document import Document
from scraper.reading.found import Found
from scraper.reading.listings import listing_signs
from scraper.reading.structured import article_nodes, declares_article, node_types

_VIDEO_PATH = re.compile(r"/(?:videos?|replay|regarder|player)(?:/|-)", re.I)
_GALLERY_PATH = re.compile(
    r"/(?:diaporamas?|galeries?|gallery|portfolios?|photos|en-images|photo-gallery)(?:/|-)", re.I
)
_SHORTEST_BODY = 60
_LITTLE_BESIDE = 1500
"""Letters of text under which a page that calls itself a video or a gallery is one."""
_FEWEST_POSTS = 2


def refuse_no_article(
    document: Document, *, title: str | None, standfirst: str | None, body: str, kind: Kind, access: Access, is_dated: bool, near: Any = None,
) -> None:  # fmt: skip
    """Stop at a page without an article in it, once its text was read.

    Behind a paywall nothing of the text may be left: with a standfirst, or a
    date (`is_dated`), the page is that of an article all the same.

    Raises:
        NotAnArticle: (`listing`) a home, section, tag or search page; (`empty`) no title, or no text under it.
    """
    if why := listing_signs(document, body=body, near=near):
        raise NotAnArticle("listing", url=document.url, detail=why)
    if not title:
        raise NotAnArticle("empty", url=document.url, detail="a page without a title")
    if len(body) < _SHORTEST_BODY and not (kind in ("video", "gallery") and (body or standfirst)):
        short_but_declared = len(body) >= 20 and declares_article(document)
        held_back = access == "paywalled" and (is_dated or bool(standfirst))
        if not short_but_declared and not held_back:
            raise NotAnArticle("empty", url=document.url, detail=f"a text of {len(body)} letters")


def read_kind(document: Document, *, body: str, posts: int) -> Found[Kind]:
    """What sort of article: a live page has posts; a video or a gallery says so and has little text beside it."""
    claims = list(_kind_claims(document))
    says = Counter(claim.value for claim in claims)
    kind: Kind = "article"
    if posts >= _FEWEST_POSTS:
        kind = "liveblog"
        claims.append(_claim("liveblog", "text", f"{posts} posts"))
    else:
        other: Kind = "video" if says["video"] >= says["gallery"] else "gallery"
        if says[other] > says["article"] or (says[other] and len(body) < _LITTLE_BESIDE):
            kind = other
    judged = [
        claim.judged("won", "what the page is")
        if claim.value == kind
        else claim.judged("lost", f"the page is rather of kind {kind}")
        for claim in claims
    ]
    return Found(value=kind, evidence=tuple(judged))


def _kind_claims(document: Document) -> Iterator[Claim]:
    types = {name for node in document.json_ld for name in node_types(node)}
    if article_nodes(document):
        yield _claim("article", "json-ld", "an article's node")
    if types & {"ImageGallery", "MediaGallery"}:
        yield _claim("gallery", "json-ld", "ImageGallery")
    if "VideoObject" in types and not article_nodes(document):
        yield _claim("video", "json-ld", "VideoObject")
    for value in document.meta_values("og:type"):
        if value.lower().startswith("video"):
            yield _claim("video", "meta", "meta[og:type]")
        elif value.lower().endswith("article"):  # every page of some sites says so: no more than one voice
            yield _claim("article", "meta", "meta[og:type]")
            break
    path = urlsplit(document.url).path
    if _VIDEO_PATH.search(path):
        yield _claim("video", "url", "the address")
    if _GALLERY_PATH.search(path):
        yield _claim("gallery", "url", "the address")


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="kind", value=value, source=source, place=place)
