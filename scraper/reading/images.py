"""The pictures of an article, with their captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import unquote, urljoin, urlsplit

from scraper.article import Image
from scraper.evidence import Claim
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.structured import article_nodes, strings

# trackers, and the furniture of a site: never what an article shows
_FURNITURE = re.compile(
    r"logo|icon|sprite|avatar|pixel|spacer|blank|1x1|placeholder|badge|favicon|button|bouton|picto|profile?[-_/]"
    r"|default[-_.]|[-_/]default|loader|loading|transparent|emoji|smil(?:ey|ies)|share[-_]|social[-_]|\.svg(?:$|\?)|/ads?/|banner",
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
_CREDIT_CLASS = re.compile(r"credit|copyright|crédit|source|author|auteur|rights", re.I)
_CREDIT_WORDS = re.compile(
    r"""(?:[\s.|–—-]*(?:\(\s*)?(?:crédits?(?:\s+photos?)?\s*[:–-]?\s*|photos?\s*(?::|par|d[’'])\s*|©\s*|copyright\s*:?\s*|\(c\)\s*|DR\s*$)
        (?P<credit>[^.]{0,100}?)\s*\)?\s*\.?)$""",
    re.I | re.X,
)
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-img-src", "data-url", "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SIZE_IN_PATH = re.compile(
    r"[-_]?\b\d{2,4}x\d{2,4}\b|/(?:w|h|width|height|q|fit|crop|resize|thumb)[=_:,-]?\w*(?=/)|/\d{2,4}(?=/)|[-_](?:small|medium|large|thumb|xl|hd)\b",
    re.I,
)
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


def split_credit(caption: str) -> tuple[str | None, str | None]:
    """(caption, credit): "Le pont, mardi. © Anne Berthier" is ("Le pont, mardi.", "Anne Berthier")."""
    found = _CREDIT_WORDS.search(caption)
    if not found:
        return caption or None, None
    credit = (found.group("credit") or "").strip(" /-–—:") or "DR"
    return caption[: found.start()].strip(" -–—|(") or None, credit


def _from_metadata(document: Document) -> Iterator[tuple[Image, Claim]]:
    for node in article_nodes(document)[:1]:
        value = node.get("image")
        for item in (value if isinstance(value, list) else [value])[:_MOST]:
            if isinstance(item, str):
                yield from _image(document, item, None, None, "json-ld", "Article.image")
            elif isinstance(item, dict):
                address = item.get("url") or item.get("contentUrl") or item.get("@id")
                if isinstance(address, list):
                    address = address[0] if address else None
                caption = next(iter(strings(item.get("caption")) or strings(item.get("description"))), None)
                credit = next((s for key in _CREDIT_KEYS for s in strings(item.get(key))), None)
                if isinstance(address, str):
                    yield from _image(document, address, caption, credit, "json-ld", "Article.image")
    for value in document.meta_values("og:image", "og:image:secure_url", "og:image:url", "twitter:image")[:2]:
        alt = next(iter(document.meta_values("og:image:alt")), None)
        yield from _image(document, value, alt, None, "meta", "meta[og:image]")


_CREDIT_KEYS = ("creditText", "copyrightNotice", "author", "creator", "copyrightHolder", "copyright", "credit")


def _from_figures(document: Document, near: Any) -> Iterator[tuple[Image, Claim]]:
    root = near if near is not None else document.tree
    for figure in root.iter("figure"):
        if _belongs_elsewhere(figure, root):
            continue
        picture = next((i for i in figure.iter("img", "amp-img") if _address(i)), None)
        if picture is None or _too_small(picture):
            continue
        caption, credit = _caption(figure)
        yield from _image(document, _address(picture), caption, credit, "displayed", _place(figure))
    for picture in root.iter("img", "amp-img"):
        inside = [above.tag for above in picture.iterancestors()]
        if "figure" in inside or "a" in inside[:1] or _too_small(picture) or _belongs_elsewhere(picture, root):
            continue
        if near is not None and (address := _address(picture)) and _large(picture):
            caption, credit = split_credit(fold(picture.get("title") or picture.get("alt")))
            yield from _image(document, address, caption, credit, "displayed", _place(picture))


def _image(
    document: Document, address: str, caption: str | None, credit: str | None, source: Any, place: str
) -> Iterator[tuple[Image, Claim]]:
    try:
        url = urljoin(document.url, address.strip())
    except ValueError:
        return
    if caption and not credit:
        caption, credit = split_credit(fold(caption))
    image = Image(url=url, caption=fold(caption) or None, credit=_plain_credit(credit))
    yield image, Claim(field="image", value=url[:500], source=source, place=place)


def _plain_credit(credit: str | None) -> str | None:
    text = re.sub(r"^(?:crédits?(?: photos?)?|photos?|copyright|©|\(c\))\s*:?\s*", "", fold(credit), flags=re.I)
    return text.strip(" ()[]|-–—") or None


def _caption(figure: Any) -> tuple[str | None, str | None]:
    holder = next(figure.iter("figcaption"), None)
    if holder is None:
        holder = next(
            (
                e
                for e in figure.iter("div", "p", "span")
                if re.search(r"caption|l[ée]gende", e.get("class") or "", re.I)
            ),
            None,
        )
    if holder is None:
        return None, None
    credit_element = next(
        (
            e
            for e in holder.iter("span", "small", "em", "cite", "div", "p", "i", "a")
            if _CREDIT_CLASS.search(e.get("class") or "")
        ),
        None,
    )
    whole = fold(holder.text_content())
    if credit_element is None or credit_element is holder:
        return split_credit(whole)
    credit = fold(credit_element.text_content())
    caption = whole.replace(credit, "", 1).strip(" -–—|/()") if credit else whole
    return (caption or None), (credit or None)


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
    return "furniture by its name" if _FURNITURE.search(parts.path.rsplit("/", 1)[-1]) else ""


def _key(url: str) -> str:
    """The same for one picture in all its sizes."""
    parts = urlsplit(url)
    name = unquote(_SIZE_IN_PATH.sub("", parts.path)).rsplit("/", 1)[-1]
    return (
        name.lower()
        if len(name) > 16
        else f"{parts.hostname}{_SIZE_IN_PATH.sub('', parts.path)}{parts.query if not name else ''}"
    )


def _belongs_elsewhere(element: Any, root: Any) -> bool:
    for above in (element, *element.iterancestors()):
        if above is root:
            return False
        if above.tag in ("aside", "nav", "footer") or _NOT_OF_THE_ARTICLE.search(above.get("class") or ""):
            return True
    return False


def _too_small(picture: Any) -> bool:
    sizes = [int(v) for name in ("width", "height") if (v := (picture.get(name) or "").removesuffix("px")).isdigit()]
    return any(size < _SMALLEST for size in sizes)


def _large(picture: Any) -> bool:
    width = (picture.get("width") or "").removesuffix("px")
    return not width.isdigit() or int(width) >= 3 * _SMALLEST


def _place(element: Any) -> str:
    name = (element.get("class") or "").split(" ")[0]
    return f"{element.tag}.{name}" if name else str(element.tag)
