"""The pictures of an article, with their captions and credits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import Any
from urllib.parse import urljoin

from scraper.article import Image
from scraper.evidence import Claim
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.images.addresses import best_address, fault_of, key_of
from scraper.reading.images.boxes import box_of, boxes_of_text, is_button, teasers_among
from scraper.reading.images.captions import read_caption
from scraper.reading.images.credit_lines import plain_credit, split_credit
from scraper.reading.structured import article_nodes, strings

_NOT_OF_THE_ARTICLE = re.compile(
    r"author|auteur|byline|signature|related|lire-aussi|recommend|reco[-_]|newsletter|comment|(?<!has-)(?<!with-)(?<!no-)sidebar|footer|header-nav|promo|teaser"
    r"|most-read|plus-lus|a-lire|share|social|bio\b|excerpt|podcast|episode|kiosque|newspaper-thumb|\bbrand\b",
    re.I,
)
_CREDIT_KEYS = ("creditText", "copyrightNotice", "author", "creator", "copyrightHolder", "copyright", "credit")
_SMALLEST = 90
"""Width or height, in pixels, under which a picture is furniture."""
_SHAPES = frozenset({(16, 9), (9, 16), (4, 3), (3, 4), (3, 2), (2, 3), (21, 9)})
"""Width and height that give a shape, not a size."""
_MOST = 60


def read_images(document: Document, *, near: Any = None) -> Found[tuple[Image, ...]]:
    """The article's pictures in the order of the page, the lead picture first; each once, at an absolute address.

    A picture named in the metadata and shown in the text is one picture: the
    page's own caption is kept, the metadata fills in what it lacks.
    """
    images: dict[str, Image] = {}
    evidence: list[Claim] = []
    for image, claim in (*_from_metadata(document), *_from_figures(document, near)):
        if fault := fault_of(image.url):
            evidence.append(claim.judged("lost", fault))
            continue
        key = key_of(image.url)
        known = images.get(key)
        if known is None and len(images) >= _MOST:
            break
        if known is None:
            images[key] = image
            evidence.append(claim.judged("won", "a picture of the article"))
        else:
            caption = image.caption if claim.source == "displayed" and image.caption else known.caption or image.caption
            credit = _fuller(known.credit, image.credit)
            images[key] = Image(url=known.url, caption=caption, credit=credit)
            evidence.append(claim.judged("won", f"the same picture as {known.url[:120]}"))
    return Found(value=tuple(images.values()), evidence=tuple(evidence))


def _fuller(one: str | None, other: str | None) -> str | None:
    """The first credit, or the second where that says the first and more: "VN" and "VN - Ada Brackwater"."""
    return other if other and other.startswith(one or "") else one


def _from_metadata(document: Document) -> Iterator[tuple[Image, Claim]]:
    """The lead picture. Only the first of a list: the others are its crops for search engines."""
    for node in article_nodes(document)[:1]:
        value = node.get("image")
        item = next(iter(value), None) if isinstance(value, list) else value
        if isinstance(item, str):
            yield from _image(document, item, None, None, "json-ld", "Article.image")
            return
        if isinstance(item, dict):
            item = _meant(document, item)
            address = item.get("url") or item.get("contentUrl") or item.get("@id")
            said = (*_texts(item, "caption", "description"), *_sentences(item.get("name")))
            caption = next((text for text in said if text not in strings(node.get("headline"))), None)
            credit = next(iter(_texts(item, *_CREDIT_KEYS)), None)
            if isinstance(address, str) and "#" not in address:
                yield from _image(document, address, caption, credit, "json-ld", "Article.image")
                return
    for value in document.meta_values("og:image", "og:image:secure_url", "og:image:url", "twitter:image")[:1]:
        yield from _image(document, value, None, None, "meta", "meta[og:image]")


def _meant(document: Document, item: dict[str, Any]) -> dict[str, Any]:
    """The node that an `{"@id": …}` points to elsewhere in the JSON-LD; the item itself where it points nowhere."""
    if not set(item) <= {"@id", "@type"}:
        return item
    return next((node for node in document.json_ld if node.get("@id") == item.get("@id")), item)


def _texts(node: dict[str, Any], *keys: str) -> Iterator[str]:
    """Texts that people wrote: not a type's name, a file's or an address."""
    for key in keys:
        for text in strings(node.get(key)):
            if text != "ImageObject" and not text.startswith("http") and (" " in text or key in _CREDIT_KEYS):
                yield text


def _sentences(name: Any) -> list[str]:
    """A picture's name where it says what is seen, not what a file is called."""
    return [text for text in strings(name) if text.count(" ") >= 5]


def _from_figures(document: Document, near: Any) -> Iterator[tuple[Image, Claim]]:
    root = near if near is not None else document.tree
    around = boxes_of_text(root)
    framed = [figure for figure in root.iter("figure") if figure.find(".//figcaption") is None]
    # a figure under a heading may be one of a series; over a link it is another article's
    others = teasers_among([picture for figure in framed for picture in figure.iter("img")], root, titles=("a",))
    for figure in root.iter("figure"):
        if _belongs_elsewhere(figure, root, around):
            continue
        picture = next((i for i in figure.iter("img", "amp-img") if best_address(i)), None)
        if picture is None or picture in others or _too_small(picture) or _leads_elsewhere(picture, document):
            continue
        caption, credit = read_caption(figure)
        yield from _image(document, best_address(picture), caption, credit, "displayed", _place(figure))
    if near is None:
        return
    alone = [
        picture
        for picture in root.iter("img", "amp-img")
        if next(picture.iterancestors("figure"), None) is None and not _too_small(picture) and _large(picture)
    ]
    others = teasers_among(alone, root)
    for picture in alone:
        if picture in others or is_button(picture):
            continue
        if _belongs_elsewhere(picture, root, around) or _leads_elsewhere(picture, document):
            continue
        if address := best_address(picture):
            caption, credit = read_caption(box_of(picture))
            yield from _image(document, address, caption, credit, "displayed", _place(picture))


def _leads_elsewhere(picture: Any, document: Document) -> bool:
    """True inside a link to another page: the picture of another article. A link to the picture itself enlarges it."""
    link = next(picture.iterancestors("a"), None)
    href = (link.get("href") or "").strip() if link is not None else ""
    if link is not None and "attachment" in (link.get("rel") or ""):
        return False  # WordPress's page of the picture itself
    if not href or href.startswith(("#", "javascript:")):
        return False
    path = href.split("?")[0].lower()
    return not path.endswith((".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif")) and not document.url.endswith(path)


def _image(
    document: Document, address: str, caption: str | None, credit: str | None, source: Any, place: str
) -> Iterator[tuple[Image, Claim]]:
    try:
        url = urljoin(document.base, address.strip())
    except ValueError:
        return
    if caption and not credit:
        caption, credit = split_credit(fold(caption))
    image = Image(url=url, caption=fold(caption) or None, credit=plain_credit(credit))
    yield image, Claim(field="image", value=url[:500], source=source, place=place)


def _belongs_elsewhere(element: Any, root: Any, around: Set[Any]) -> bool:
    """True in a box of another article or of the site. A box `around` the text is neither, whatever its classes say."""
    for above in (element, *element.iterancestors()):
        if above is root:
            return False
        if above.tag in ("aside", "nav", "footer", "form"):
            return True
        if _NOT_OF_THE_ARTICLE.search(above.get("class") or "") and above not in around:
            return True
    return False


def _too_small(picture: Any) -> bool:
    sizes = (_pixels(picture, "width"), _pixels(picture, "height"))
    return sizes not in _SHAPES and any(size is not None and size < _SMALLEST for size in sizes)


def _large(picture: Any) -> bool:
    width = _pixels(picture, "width")
    return width is None or width >= 3 * _SMALLEST


def _pixels(picture: Any, name: str) -> int | None:
    value = (picture.get(name) or "").removesuffix("px")
    if not value and (styled := re.search(rf"(?<![-\w]){name}:\s*(\d+)px", picture.get("style") or "")):
        value = styled.group(1)
    return int(value) if value.isdecimal() and len(value) < 6 else None


def _place(element: Any) -> str:
    name = (element.get("class") or "").split(" ")[0]
    return f"{element.tag}.{name}" if name else str(element.tag)
