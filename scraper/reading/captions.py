"""The words under a picture: what it shows, and who made it."""

from __future__ import annotations

import re
from typing import Any

from scraper.reading.document import fold

_CREDIT_CLASS = re.compile(r"credit|copyright|crédit|source|author|auteur|rights", re.I)
_CAPTION_CLASS = re.compile(r"caption|l[ée]gende", re.I)
_UNSEEN_CLASS = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.I)
_CREDIT_AT_END = re.compile(
    r"[\s.|•–—-]*\(?\s*(?:crédits?(?:\s+photos?)?\s*[:–-]?\s*|(?-i:Photos?\s+(?=[A-ZÉ]))|photos?\s*(?::|par\s|by\s|d[’'](?!illustration|archive))\s*|©\s*|copyright\s*:?\s*|\(c\)\s*|(?<=[.?!»] )image\s*:\s*)"
    r"(?P<credit>(?:(?-i:\b[A-ZÀ-Þ])\.|[^.|•]){2,100}?(?:\.\s(?-i:[A-Z]{2,8}|Reuters|Getty))?)\s*\)?\s*\.?$",
    re.I,
)
_LABEL = re.compile(
    r"^(?:image(?= ?:)|crédits?(?: photos?)?|photos? by|photos?(?= ?[:©(]| [A-ZÉ])|copyright|source|©|\(c\))\s*[:,]?\s*",
    re.I,
)
_CAPTION_LABEL = re.compile(r"^(?:légende (?:image|photo|vidéo|audio)|(?:image|media) caption)\s*[:,]?\s*", re.I)
# "Anne Berthier / AFP" as the whole of a caption is a credit, not a sentence
_ONLY_A_CREDIT = re.compile(r"[\w.’'-]+(?: [\w.’'-]+){0,3} ?/ ?[\w.’'-]+(?: [\w.’'-]+){0,2} ?")
_LONGEST_CREDIT = 70
_NAME = r"(?:(?-i:[A-ZÀ-Þ])[\w.’'-]*)"
_MADE_BY = (
    # "… (Anne Berthier / Hans Lucas / AFP)", "… de la ville. (SENAT)"
    re.compile(r"[\s.]*[(\[](?P<credit>[^()\[\]/<>]{2,50}(?:/[^()\[\]/<>]{2,50}){1,4})[)\]]\W*$"),
    re.compile(r"(?<=[.?!»])\s*[(\[](?P<credit>[A-ZÀ-Þ][A-ZÀ-Þ\d &'’.-]{2,40})[)\]]\W*$"),
    _CREDIT_AT_END,
    # "… | Anne Berthier via Unsplash"
    re.compile(rf"\s\|\s*(?P<credit>{_NAME}[^|.!?]{{2,60}})\W*$"),
    # "… - Anne Berthier / Unsplash, CC BY", "… de la ville. - A. Berthier"
    re.compile(
        rf"\s[-–—]\s(?P<credit>{_NAME}(?: {_NAME}){{0,4}} ?/ ?[\w’'-]+(?: [\w’'-]+){{0,2}}(?:, CC[\w -]{{0,12}})?)\W*$"
    ),
    re.compile(rf"(?<=[.?!»])\s[-–—]\s(?P<credit>{_NAME}(?: {_NAME}){{0,3}})\.?$"),
    re.compile(r"(?<=[.?!»])\s(?P<credit>[\w’'-]+(?: [\w’'-]+){0,3} ?/ ?[\w’'-]+(?: [\w’'-]+){0,2})\W*$"),
)


def read_caption(figure: Any) -> tuple[str | None, str | None]:
    """(caption, credit) of a figure; None for what it does not have."""
    holder = next(figure.iter("figcaption"), None)
    if holder is None:
        return _beside(figure)
    whole = _CAPTION_LABEL.sub("", seen_text(holder))
    named = next((e for e in holder.iterdescendants() if _is_credit(e)), None)
    credit = seen_text(named) if named is not None else ""
    if not credit and _is_credit(holder) and not _CAPTION_CLASS.search(holder.get("class") or ""):
        return split_credit(whole) if len(whole) > _LONGEST_CREDIT else (None, plain_credit(whole))
    if not credit or credit == whole:
        return split_credit(whole) if named is None or len(whole) > _LONGEST_CREDIT else (None, plain_credit(whole))
    caption = _tidy(whole.replace(credit, "", 1))
    if caption.startswith("©") and not credit.startswith("©"):
        caption, credit = credit, caption
    return split_credit(caption)[0], plain_credit(credit)


def _beside(box: Any) -> tuple[str | None, str | None]:
    """Caption and credit of a box without `<figcaption>`, by the names of what it holds."""
    below = list(box.iter("div", "p", "span"))
    holder = next((e for e in below if e is not box and _CAPTION_CLASS.search(e.get("class") or "")), None)
    named = next((e for e in below if e is not box and _is_credit(e)), None)
    credit = plain_credit(seen_text(named)) if named is not None else None
    if holder is None:
        return None, credit
    inside = named is not None and holder in named.iterancestors()
    whole = _CAPTION_LABEL.sub("", seen_text(holder))
    caption, split = split_credit(_tidy(whole.replace(seen_text(named), "", 1)) if inside else whole)
    return caption, credit or split


def split_credit(text: str) -> tuple[str | None, str | None]:
    """(caption, credit): "Le pont, mardi. © Anne Berthier" is ("Le pont, mardi.", "Anne Berthier")."""
    if _ONLY_A_CREDIT.fullmatch(text):
        return None, plain_credit(text)
    end = text[-300:]
    found = next(filter(None, (pattern.search(end) for pattern in _MADE_BY)), None)
    if not found:
        return text or None, None
    caption = text[: len(text) - len(end) + found.start()]
    stop = "." if text[len(caption) : len(caption) + 1] == "." else ""
    return (_tidy(caption) + stop) or None, plain_credit(found["credit"])


def _tidy(text: str) -> str:
    """Without what stood between caption and credit; a bracket with its other half stays."""
    text = re.sub(r"\s*[(\[]\s*[)\]]", "", text).strip(" -–—|•/")
    if text.endswith("(") or text.count(")") > text.count("("):
        text = text.rstrip(" -–—|•/)(")
    if text.startswith(")") or text.count("(") > text.count(")"):
        text = text.lstrip(" -–—|•/()")
    return text


def _is_credit(element: Any) -> bool:
    return _CREDIT_CLASS.search(element.get("class") or "") is not None


def plain_credit(text: str | None) -> str | None:
    """A credit without its label: "Crédit photo : Anne Berthier" is "Anne Berthier"."""
    credit = _LABEL.sub("", fold(text).strip(" .()[]|•-–—")).strip(" .,()[]|•-–—©")
    return credit + ")" * (credit.count("(") - credit.count(")")) or None


def seen_text(element: Any) -> str:
    """The words of an element without those that its classes keep for screen readers."""
    parts: list[str] = []
    pending = [(element, False)]
    while pending:
        node, is_tail = pending.pop()
        if is_tail:
            parts.append(node.tail or "")
            continue
        if isinstance(node.tag, str) and not _UNSEEN_CLASS.search(node.get("class") or ""):
            parts.append(node.text or "")
            for child in reversed(node):
                pending += [(child, True), (child, False)]
    return fold("".join(parts))
