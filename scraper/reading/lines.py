"""The lines of a block that its markup only breaks: which of them are paragraphs of their own."""

from __future__ import annotations

from typing import Literal

BlockKind = Literal["paragraph", "subhead", "item", "quote", "cell", "title"]
Part = tuple[str, bool, bool]
"""Words, whether they stand in a link, whether in bold or italics."""
BREAK = "\x01"
"""Stands for `<br>` while a block is gathered; a document's text holds no control character."""
_HEADING_CHARS = 15
_MOST_PIECES = 50
_LINE_ENDS = frozenset("0123456789»!?")


def ends_paragraph(parts: list[Part]) -> bool:
    words = "".join(part[0] for part in _last_line(parts)).strip()
    return len(words) >= 60 and words[-1] in '.!?…:»"”'


def heads(parts: list[Part], following: Part, kind: BlockKind) -> bool:
    """True where the last line is a heading to what follows: all a link, or all bold outside a list, and this is not."""
    line = [part for part in _last_line(parts) if not part[0].isspace()]
    if kind in ("title", "subhead") or sum(len(part[0]) for part in line) < _HEADING_CHARS:
        return False
    if not following[1] and all(part[1] for part in line):
        return True
    return kind in ("paragraph", "cell") and not following[2] and all(part[2] for part in line)


def is_seam(before: str, after: str) -> bool:
    """True where two elements run into each other and mean not to ("mairieLe maire"): a style sets them apart."""
    return (before[-1:].islower() or before[-1:] in _LINE_ENDS) and after[:1].isupper()


def _last_line(parts: list[Part]) -> list[Part]:
    """What stands after the last `<br>` that words follow; the end of it where it is in many pieces."""
    line: list[Part] = []
    for part in reversed(parts):
        if part[0] != BREAK:
            line.append(part)
            if len(line) > _MOST_PIECES:
                break
        elif any(not piece[0].isspace() for piece in line):
            break
    return line[::-1]
