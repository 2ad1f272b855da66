"""The lines of a block that its markup only breaks: which of them are paragraphs of their own."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Literal

from scraper.reading.body.end_marks import is_end_mark

BlockKind = Literal["paragraph", "subhead", "item", "quote", "cell", "title"]
Weight = Literal[0, 1, 2]
"""Plain, in italics, in bold."""
Part = tuple[str, bool, Weight]
"""Words, whether they stand in a link, how they are set."""
BREAK = "\x01"
"""Stands for `<br>` while a block is gathered; a document's text holds no control character."""
_HEADING_CHARS = 15
_LABEL_CHARS = 30
_SEVERAL_TURNS = 2
_HEADLINE_CHARS = 25
_MOST_PIECES = 50
_WHOLE_ARTICLE_CHARS = 2500
_BLANKS_AND_QUOTES = ' \t\r\n\xa0«»“”"'
_LINE_ENDS = frozenset("0123456789»!?")


def paragraphs_of(parts: list[Part], *, in_p: bool, kind: BlockKind) -> Iterator[list[Part]]:
    """The paragraphs of one block; none where it holds no words.

    Two `<br>` end a paragraph; one does after a long line that ends a
    sentence, or after a line all in bold or all a link, where no other mark
    is set: outside `<p>`, or in one that holds a whole article (for a bold line, several paragraphs), or an interview.
    Else it is a space.
    """
    raw = "".join(part[0] for part in parts)
    if not raw or raw.isspace():
        return
    if BREAK not in raw:
        yield parts
        return
    pending: list[Part] = []
    breaks = 0
    worded = False
    lines = 0  # that are whole in `pending`
    alone = not in_p or len(raw) > _WHOLE_ARTICLE_CHARS or _takes_turns(parts)
    doubled = BREAK + BREAK in "".join(part[0] for part in parts if not part[0].isspace())
    for part in parts:
        if part[0] == BREAK:
            breaks += 1
            lines += breaks == 1 and worded
        elif not part[0].isspace():
            could_head = alone or doubled or (breaks == lines == 1 and _is_title(pending, part))
            if (
                breaks > 1
                or (breaks and alone and _ends_paragraph(pending))
                or (breaks and could_head and _heads(pending, part, kind))
                or (breaks and _stands_over(pending, part))
            ):
                yield pending
                pending, lines = [], 0
            breaks = 0
            worded = True
        pending.append(part)
    yield pending


def _takes_turns(parts: list[Part]) -> bool:
    """True where lines in bold that ask stand over plain ones, two or more times."""
    turns = 0
    asked = False
    for is_break, line in itertools.groupby(parts, key=lambda part: part[0] == BREAK):
        words = [] if is_break else [part for part in line if not part[0].isspace()]
        if not words:
            continue
        is_bold = all(part[2] == 2 for part in words)
        turns += asked and not is_bold
        asked = is_bold and words[-1][0].rstrip()[-1:] == "?"
    return turns >= _SEVERAL_TURNS


def _ends_paragraph(parts: list[Part]) -> bool:
    words = "".join(part[0] for part in _last_line(parts)).strip()
    return len(words) >= 60 and words[-1] in '.!?…:»"”'


def _heads(parts: list[Part], following: Part, kind: BlockKind) -> bool:
    """True where the last line is a heading to what follows, or a label on it.

    A heading is all a link, or all bold outside a list, and what follows is not,
    or is a byline, or says what follows the text ("Commentaires"); a label is short and plain, and what follows is bold.
    """
    line = [part for part in _last_line(parts) if not part[0].isspace()]
    if line and all(part[2] for part in line) and is_end_mark("".join(part[0] for part in line).strip()):
        return True
    letters = sum(len(part[0]) for part in line)
    if kind in ("paragraph", "cell") and 0 < letters <= _LABEL_CHARS and _is_plain(line) and _is_bold_line(following):
        return True
    if kind in ("title", "subhead") or letters < _HEADING_CHARS:
        return False
    if not following[1] and all(part[1] for part in line):
        return True
    signed = following[0].lstrip()[:4].lower() == "par "
    return kind in ("paragraph", "cell") and (signed or not following[2]) and all(part[2] for part in line)


def _is_title(parts: list[Part], following: Part) -> bool:
    """True where a paragraph's first line ends as no sentence does, and a sentence begins below it."""
    words = "".join(part[0] for part in parts).replace(BREAK, " ").rstrip(_BLANKS_AND_QUOTES)
    return words[-1:].isalnum() and following[0].lstrip(_BLANKS_AND_QUOTES)[:1].isupper()


def _stands_over(parts: list[Part], following: Part) -> bool:
    """True, within a `<p>` too, for a headline that is all a link, over words that are none; and for a name over its rights."""
    line = [part for part in _last_line(parts) if not part[0].isspace()]
    if following[0].lstrip().lower().startswith(("©", "(c)")):
        return True
    letters = sum(len(part[0]) for part in line)
    return letters >= _HEADLINE_CHARS and not following[1] and all(part[1] for part in line)


def _is_plain(line: list[Part]) -> bool:
    return not any(part[1] or part[2] for part in line) and line[-1][0].rstrip()[-1:].isalpha()


def _is_bold_line(part: Part) -> bool:
    return part[2] > 0 and not part[1] and len(part[0].strip()) >= _HEADING_CHARS


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
