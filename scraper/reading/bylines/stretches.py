"""The stretches and parts of a byline: what stands between its separators, and what announces it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from scraper.reading.people.labels import LABEL, Introduces, introduces

EDGES = ' .,:;-–—|/«»"“”*>+'
"""What may stand around a name and does not belong to it."""

_HARD = re.compile(
    r"(\s*(?:[|;•●\n\r\t]|·(?!(?<=[a-zà-ÿ]·)[a-zà-ÿ])|[–—]|\s-\s|(?<=[\w.])\s?/\s?(?=\w)|\s-(?=[A-ZÀ-Ý]))\s*)"
)
_SOFT = re.compile(
    r"(?:\A|[\s,]+)(?:et|&|and|\+|with|ainsi qu[e'’]|avec)\s+"
    r"(?:(?:l(?:[ae]s?\s|['’])|des\s)(?:collaboration|concours|participation|contribution|informations?|infos|aide) (?:de |du |d['’]))?"
    r"|\s*(?P<comma>,)\s*",
    re.IGNORECASE,
)
_TOOK_PICTURES = re.compile(r"(?:photo(?:graphie)?|illustration|dessin|infographie)s?(?: (?:de|par))?", re.IGNORECASE)
"""Whoever stands on the next line made the pictures."""
_INITIAL_AT_END = re.compile(r"(?:\A|[\s.-])[A-ZÀ-Ý][hrl]?\Z|(?:\A|[\s.-])[A-ZÀ-Ý]\.[ -]?[A-ZÀ-Ý][a-zà-ÿ]\Z")


_SIGN_APART = re.compile(r"\n\s*([-–—|,&+/])\s*\n")
_JOINED = re.compile(r"\s*(?:avec|et|with|pour)\b|\s*[-–—,&+]", re.IGNORECASE)


class Stretch(NamedTuple):
    """What stands between two hard separators or labels."""

    text: str
    announced: Introduces | None
    apart: bool
    """On a line of its own that nothing announces and no word or sign ties to the next: often where somebody works."""
    dashed: bool = False
    """Behind a dash: who comes there may be a place."""


def stretches(text: str) -> Iterator[Stretch]:
    """Stretches between hard separators and labels, each with what announced it.

    A label without a name of its own ("Par" on a line by itself) announces the
    next stretch, and credits for pictures run on until the next label.
    """
    announced: Introduces | None = None
    pieces = _HARD.split(_SIGN_APART.sub(r" \1 ", text))
    for position in range(0, len(pieces), 2):
        stretch = pieces[position]
        around = "".join(pieces[max(position - 1, 0) : position] + pieces[position + 1 : position + 2])
        on_own_line = "\n" in around and not around.strip(" \n\r\t;") and not _JOINED.match(stretch)
        dashed = pieces[position - 1].strip() in ("-", "–", "—") if position else False
        start = 0
        of_house = False
        for label in LABEL.finditer(stretch):
            yield from _sentences(stretch[start : label.start()], announced, apart=False)
            announced = introduces(label)
            of_house = label.group().strip().lower() == "de"  # "Anne Vasseur", and below it "De Radio Vannier"
            start = label.end()
        rest = stretch[start:]
        if _TOOK_PICTURES.fullmatch(rest.strip(EDGES)):
            announced = "other"
        elif rest.strip(EDGES):
            apart = on_own_line and (announced is None or of_house)
            yield from _sentences(rest, announced, apart=apart, dashed=dashed and not start)
            if announced != "other":
                announced = None


def _sentences(text: str, announced: Introduces | None, *, apart: bool, dashed: bool = False) -> Iterator[Stretch]:
    """A full stop ends a stretch, but not after an initial ("J. Dupont")."""
    for sentence in re.split(r"(?<=[^\W\d_]{3}\.)\s+", text):
        if sentence.strip(EDGES):
            yield Stretch(sentence, announced, apart, dashed)


def parts_of(chunk: str, *, is_whole: Callable[[str], bool] = lambda _: False) -> Iterator[tuple[str, bool]]:
    """What stands between commas, "et" and "avec", each with whether a comma came before.

    What `is_whole` calls one name stays so: "Terre et Mer", a newspaper.
    """
    start, by_comma = 0, False
    separators = list(_SOFT.finditer(chunk))
    ends = [*(separator.start() for separator in separators), len(chunk)]
    for position, separator in enumerate(separators):
        if separator.start() < start:
            continue
        for end in ends[position + 1 : position + 3]:
            if is_whole(whole := trimmed(chunk[start:end])):
                yield whole, by_comma
                start = end
                break
        else:
            if part := trimmed(chunk[start : separator.start()]):
                yield part, by_comma
            start, by_comma = separator.end(), separator["comma"] is not None
    if part := trimmed(chunk[start:]):
        yield part, by_comma


def trimmed(text: str) -> str:
    """Without punctuation around it; the full stop of a last initial stays."""
    bare = text.strip(EDGES)
    end = text.find(bare) + len(bare)
    return bare + "." if text[end : end + 1] == "." and _INITIAL_AT_END.search(bare) else bare
