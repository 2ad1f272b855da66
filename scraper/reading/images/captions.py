"""The words under a picture: what it shows, and who made it."""

from __future__ import annotations

import re
from typing import Any

from scraper.reading.images.credit_lines import plain_credit, split_credit, split_marked, tidy
from scraper.reading.visible import seen_text

_CREDIT_CLASS = re.compile(r"credit|copyright|crédit|source|author|auteur|rights", re.I)
_SIGNATURE_CLASS = re.compile(r"author|auteur", re.I)
_OF_A_PICTURE = re.compile(r"image|photo|media|pict|img|caption|credit|l[ée]gende", re.I)
_CAPTION_CLASS = re.compile(r"caption|l[ée]gend(?:e|(?![a-z]))|(?:^|[\s_-])leg(?:$|[\s_-])", re.I)
_CAPTION_LABEL = re.compile(r"^(?:légende (?:image|photo|vidéo|audio)|(?:image|media) caption)\s*[:,]?\s*", re.I)
_LONGEST_CREDIT = 70
_LONGEST_CAPTION = 500


def read_caption(figure: Any) -> tuple[str | None, str | None]:
    """(caption, credit) of a figure; None for what it does not have."""
    holder = next(figure.iter("figcaption"), None)
    if holder is None:
        return _beside(figure)
    whole = _CAPTION_LABEL.sub("", seen_text(holder))
    marked = [e for e in holder.iterdescendants() if _is_credit(e)]
    named = min(marked, key=_is_caption, default=None)
    credit = seen_text(named) if named is not None else ""
    if not credit and _is_credit(holder) and not _is_caption(holder):
        return _of_marked(whole)
    if credit.endswith(":"):  # only the label is marked
        return split_credit(whole)
    if not credit or credit == whole:
        return split_credit(whole) if named is None else _of_marked(whole)
    caption = _without_credit(holder, named)
    if caption.startswith("©") and not credit.startswith("©"):
        caption, credit = credit, caption
    return split_credit(caption)[0], plain_credit(credit)


def _of_marked(whole: str) -> tuple[str | None, str | None]:
    """(caption, credit) of a line that is marked as a credit as a whole."""
    return split_credit(whole) if len(whole) > _LONGEST_CREDIT else split_marked(whole)


def _beside(box: Any) -> tuple[str | None, str | None]:
    """Caption and credit of a box without `<figcaption>`, by the names of what it holds."""
    below = [e for e in box.iter("div", "p", "span") if e is not box]
    holder = next((e for e in below if _is_caption(e)), None)
    named = next((e for e in below if _is_credit(e) and not _could_be_signature(e)), None)
    caption, credit = _of_marked(seen_text(named)) if named is not None else (None, None)
    if holder is None:
        holder = _next_caption(box)
    if holder is None:
        return caption, credit
    inside = named is not None and holder in named.iterancestors()
    whole = _CAPTION_LABEL.sub("", seen_text(holder))
    caption, split = split_credit(_without_credit(holder, named) if inside else whole)
    return caption, credit or split


def _without_credit(holder: Any, credit: Any) -> str:
    """The words of a caption without its label and without the element that holds the credit."""
    return tidy(_CAPTION_LABEL.sub("", seen_text(holder, without=credit)))


def _next_caption(box: Any) -> Any | None:
    """The element right behind a picture that its class calls a caption."""
    behind = box.getnext()
    if behind is None or not isinstance(behind.tag, str) or next(behind.iter("img"), None) is not None:
        return None
    holds_caption = behind.tag == "figcaption" or _is_caption(behind)
    return behind if holds_caption and len(behind.text_content()) <= _LONGEST_CAPTION else None


def _is_credit(element: Any) -> bool:
    return _CREDIT_CLASS.search(element.get("class") or "") is not None


def _is_caption(element: Any) -> bool:
    """True where a class says so, also of a part of a credit: "credit-caption", beside "credit-credit"."""
    return _CAPTION_CLASS.search(element.get("class") or "") is not None


def _could_be_signature(element: Any) -> bool:
    """True for an author's name that no class ties to a picture: it may sign the article."""
    names = element.get("class") or ""
    if not _SIGNATURE_CLASS.search(names) or _OF_A_PICTURE.search(names):
        return False
    return not any(_is_caption(above) for above in element.iterancestors())
