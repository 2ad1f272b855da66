"""The words under a picture: what it shows, and who made it."""

from __future__ import annotations

import re
from typing import Any

from scraper.reading.document import fold

_CREDIT_CLASS = re.compile(r"credit|copyright|crédit|source|author|auteur|rights", re.I)
_CAPTION_CLASS = re.compile(r"caption|l[ée]gende", re.I)
_UNSEEN_CLASS = re.compile(r"visually-?hidden|sr-only|screen-?reader", re.I)
_CREDIT_AT_END = re.compile(
    r"[\s.|•–—-]*\(?\s*(?:crédits?(?:\s+photos?)?\s*[:–-]?\s*|(?-i:Photos?\s+(?=[A-ZÉ]))|photos?\s*(?::|par\s|d[’'](?!illustration|archive))\s*|©\s*|copyright\s*:?\s*|\(c\)\s*)"
    r"(?P<credit>[^.|•]{2,100}?)\s*\)?\s*\.?$",
    re.I,
)
_LABEL = re.compile(r"^(?:crédits?(?: photos?)?|photos?(?= ?[:©(]| [A-ZÉ])|copyright|source|©|\(c\))\s*[:,]?\s*", re.I)
_CAPTION_LABEL = re.compile(r"^(?:légende (?:image|photo|vidéo)|(?:image|media) caption)\s*[:,]?\s*", re.I)
# "Anne Berthier / AFP" as the whole of a caption is a credit, not a sentence
_SLASHED_AT_END = re.compile(
    r"[\s.]*(?:\((?P<inside>[^()/]{3,50}/[^()/]{2,40})\)|(?<=[.?!»] )(?P<after>(?:[\w’'-]+ ?){1,4}/ ?(?:[\w’'-]+ ?){1,3}))\W*$"
)
_ONLY_A_CREDIT = re.compile(r"(?:[\w.’'-]+ ?){1,4}/ ?(?:[\w.’'-]+ ?){1,3}")


def read_caption(figure: Any) -> tuple[str | None, str | None]:
    """(caption, credit) of a figure; None for what it does not have."""
    holder = next(figure.iter("figcaption"), None)
    if holder is None:
        holder = next((e for e in figure.iter("div", "p", "span") if _CAPTION_CLASS.search(e.get("class") or "")), None)
    if holder is None:
        return None, None
    whole = _CAPTION_LABEL.sub("", _seen_text(holder))
    named = next((e for e in holder.iterdescendants() if _CREDIT_CLASS.search(e.get("class") or "")), None)
    credit = _seen_text(named) if named is not None else ""
    if not credit or credit == whole:
        return split_credit(whole) if named is None else (None, plain_credit(whole))
    caption = whole.replace(credit, "", 1).strip(" -–—|•/()")
    if caption.startswith("©") and not credit.startswith("©"):
        caption, credit = credit, caption
    return caption or None, plain_credit(credit)


def split_credit(text: str) -> tuple[str | None, str | None]:
    """(caption, credit): "Le pont, mardi. © Anne Berthier" is ("Le pont, mardi.", "Anne Berthier")."""
    if _ONLY_A_CREDIT.fullmatch(text):
        return None, plain_credit(text)
    end = text[-300:]
    found = _SLASHED_AT_END.search(end) or _CREDIT_AT_END.search(end)
    if not found:
        return text or None, None
    caption = text[: len(text) - len(end) + found.start()]
    stop = "." if text[len(caption) : len(caption) + 1] == "." else ""
    credit = next(filter(None, found.groups()), None)
    return (caption.strip(" -–—|•(") + stop) or None, plain_credit(credit)


def plain_credit(text: str | None) -> str | None:
    """A credit without its label: "Crédit photo : Anne Berthier" is "Anne Berthier"."""
    return _LABEL.sub("", fold(text).strip(" .()[]|•-–—")).strip(" .,()[]|•-–—©") or None


def _seen_text(element: Any) -> str:
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
