"""The pictures of an article, with their captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from scraper.article import Image
from scraper.evidence import Claim
from scraper.reading.captions import plain_credit, read_caption, split_credit
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.structured import article_nodes, strings

# trackers, and the furniture of a site: never what an article shows
_FURNITURE = re.compile(
    r"(?<![a-z])(?:logos?|icons?|sprites?|avatars?|pixel|spacer|blank|1x1|placeholder|badge|favicon|button|bouton|picto|loader|loading"
    r"|transparent|emoji|smil(?:ey|ies)|default|defaut)(?![a-z])|\.svg$",
    re.I,
)
_TRACKER_HOSTS = re.compile(
    r"(?:^|\.)(?:doubleclick|scorecardresearch|xiti|facebook|google-analytics|googletagmanager|googlesyndication|outbrain"
    r"|taboola|criteo|gravatar|weborama|estat|acpm|ivw|quantserve|chartbeat|smartadserver|adnxs|bat\.bing|twitter|weblog)\.",
    re.I,
)
_NOT_OF_THE_ARTICLE = re.compile(
    r"author|auteur|byline|signature|related|lire-aussi|recommend|reco[-_]|newsletter|comment|sidebar|footer|header-nav|promo|teaser"
    r"|most-read|plus-lus|a-lire|share|social|bio\b",
    re.I,
)
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-img-src", "data-url", "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SIZE_IN_PATH = re.compile(
    r"[-_]?(?<!\d)\d{2,4}x\d{2,4}(?!\d)_?|/(?:w|h|width|height|q|fit|crop|resize|thumb)[=_:,-]?\w*(?=/)|/\d{2,4}(?=/)"
    r"|[-_](?:small|medium|large|thumb|xl|hd)(?![a-z])",
    re.I,
)
_SIZE_IN_QUERY = re.compile(
    r"(?:w|h|x|y|s|q|v|ts|op|val|sum|rect|ixlib|fit|crop|resize|size|width|height|quality|auto|format|fm|dpr|webp|impolicy|itok|modified_at)(?:=|$)"
)
_THUMBNAIL = re.compile(r"(?<!\d)(?:[3-9]\d|1\d\d)x(?:[3-9]\d|1\d\d)(?!\d)")
_OWN_NAME = 16
_CREDIT_KEYS = ("creditText", "copyrightNotice", "author", "creator", "copyrightHolder", "copyright", "credit")
_SMALLEST = 90
"""Width or height, in pixels, under which a picture is furniture."""
_MOST = 60


def read_images(document: Document, *, near: Any = None) -> Found[tuple[Image, ...]]:
    """The article's pictures in the order of the page, the lead picture first; each once, at an absolute address.

    A picture named in the metadata and shown in the text is one picture: the
    page's own caption is kept, the metadata fills in what it lacks.
    """
    images: dict[str, Image] = {}
    evidence: list[Claim] = []
    for image, claim in (*_from_metadata(document), *_from_figures(document, near)):
        if fault := _fault(image.url):
            evidence.append(claim.judged("lost", fault))
            continue
        key = _key(image.url)
        known = images.get(key)
        if known is None and len(images) >= _MOST:
            break
        if known is None:
            images[key] = image
            evidence.append(claim.judged("won", "a picture of the article"))
        else:
            caption = image.caption if claim.source == "displayed" and image.caption else known.caption or image.caption
            credit = known.credit or image.credit
            images[key] = Image(url=known.url, caption=caption, credit=credit)
            evidence.append(claim.judged("won", f"the same picture as {known.url[:120]}"))
    return Found(value=tuple(images.values()), evidence=tuple(evidence))


def _from_metadata(document: Document) -> Iterator[tuple[Image, Claim]]:
    """The lead picture. Only the first of a list: the others are its crops for search engines."""
    for node in article_nodes(document)[:1]:
        value = node.get("image")
        item = next(iter(value), None) if isinstance(value, list) else value
        if isinstance(item, str):
            yield from _image(document, item, None, None, "json-ld", "Article.image")
            return
        if isinstance(item, dict):
            address = item.get("url") or item.get("contentUrl") or item.get("@id")
            caption = next(iter(_texts(item, "caption", "description")), None)
            credit = next(iter(_texts(item, *_CREDIT_KEYS)), None)
            if isinstance(address, str):
                yield from _image(document, address, caption, credit, "json-ld", "Article.image")
                return
    for value in document.meta_values("og:image", "og:image:secure_url", "og:image:url", "twitter:image")[:1]:
        yield from _image(document, value, None, None, "meta", "meta[og:image]")


def _texts(node: dict[str, Any], *keys: str) -> Iterator[str]:
    """Texts that people wrote: not a type's name, a file's or an address."""
    for key in keys:
        for text in strings(node.get(key)):
            if text != "ImageObject" and not text.startswith("http") and (" " in text or key in _CREDIT_KEYS):
                yield text


def _from_figures(document: Document, near: Any) -> Iterator[tuple[Image, Claim]]:
    root = near if near is not None else document.tree
    for figure in root.iter("figure"):
        if _belongs_elsewhere(figure, root):
            continue
        picture = next((i for i in figure.iter("img", "amp-img") if _address(i)), None)
        if picture is None or _too_small(picture) or _leads_elsewhere(picture, document):
            continue
        caption, credit = read_caption(figure)
        yield from _image(document, _address(picture), caption, credit, "displayed", _place(figure))
    if near is None:
        return
    for picture in root.iter("img", "amp-img"):
        if next(picture.iterancestors("figure"), None) is not None or _too_small(picture) or not _large(picture):
            continue
        if _belongs_elsewhere(picture, root) or _leads_elsewhere(picture, document):
            continue
        if address := _address(picture):
            yield from _image(document, address, None, None, "displayed", _place(picture))


def _leads_elsewhere(picture: Any, document: Document) -> bool:
    """True inside a link to another page: the picture of another article. A link to the picture itself enlarges it."""
    link = next(picture.iterancestors("a"), None)
    href = (link.get("href") or "").strip() if link is not None else ""
    if not href or href.startswith(("#", "javascript:")):
        return False
    path = href.split("?")[0].lower()
    return not path.endswith((".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")) and not document.url.endswith(path)


def _image(
    document: Document, address: str, caption: str | None, credit: str | None, source: Any, place: str
) -> Iterator[tuple[Image, Claim]]:
    try:
        url = urljoin(document.url, address.strip())
    except ValueError:
        return
    if caption and not credit:
        caption, credit = split_credit(fold(caption))
    image = Image(url=url, caption=fold(caption) or None, credit=plain_credit(credit))
    yield image, Claim(field="image", value=url[:500], source=source, place=place)


def _address(picture: Any) -> str:
    """The largest address that a picture offers; pages that load lazily keep it out of `src`."""
    for name in _SETS:
        if offers := [o.split() for o in re.split(r",\s+", picture.get(name) or "") if o.split()]:
            best = max(offers, key=lambda o: float(m.group()) if len(o) > 1 and (m := re.match(r"[\d.]+", o[1])) else 0)
            if not best[0].startswith("data:"):
                return best[0].rstrip(",")
    for name in _LAZY:
        value = (picture.get(name) or "").strip()
        if value and not value.startswith(("data:", "blob:", "about:", "javascript:")):
            return value
    return ""


def _fault(url: str) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "not an address"
    if parts.scheme not in ("http", "https") or not host:
        return "not an address of the web"
    if _TRACKER_HOSTS.search(f"{host}."):
        return "a tracker's host"
    if _THUMBNAIL.search(parts.path):
        return "a thumbnail"
    return "furniture by its name" if _FURNITURE.search(parts.path.rsplit("/", 1)[-1]) else ""


def _key(url: str) -> str:
    """The same for one picture in all its sizes."""
    parts = urlsplit(url)
    path = unquote(_SIZE_IN_PATH.sub("", parts.path)).lower()
    name = path.rsplit("/", 1)[-1]
    if len(name) > _OWN_NAME:  # long enough to be nobody else's, wherever a size put it
        return name
    kept = "&".join(item for item in parts.query.split("&") if not _SIZE_IN_QUERY.match(item))
    return f"{parts.hostname}{path}?{kept}"


def _belongs_elsewhere(element: Any, root: Any) -> bool:
    for above in (element, *element.iterancestors()):
        if above is root:
            return False
        if above.tag in ("aside", "nav", "footer") or _NOT_OF_THE_ARTICLE.search(above.get("class") or ""):
            return True
    return False


def _too_small(picture: Any) -> bool:
    sizes = (_pixels(picture, "width"), _pixels(picture, "height"))
    return any(size is not None and size < _SMALLEST for size in sizes)


def _large(picture: Any) -> bool:
    width = _pixels(picture, "width")
    return width is None or width >= 3 * _SMALLEST


def _pixels(picture: Any, name: str) -> int | None:
    value = (picture.get(name) or "").removesuffix("px")
    return int(value) if value.isdecimal() and len(value) < 6 else None


def _place(element: Any) -> str:
    name = (element.get("class") or "").split(" ")[0]
    return f"{element.tag}.{name}" if name else str(element.tag)
