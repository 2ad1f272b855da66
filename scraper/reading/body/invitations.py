"""Invitations to read something else that share a paragraph with the article's words: on a line of their own, or at its end."""

from __future__ import annotations

import re

from scraper.reading.body.lines import BREAK, Part

_INVITES = re.compile(
    rf"""(?:\A|(?<={BREAK})|(?<=[.!?…»”"\)])|(?<=[.!?…»”"\)]\s)|(?<=\s)(?=[\[(>→➜►▶➡]))
    \s*(?:[\[(>→➜►▶➡•▪*-]\s*){{0,10}}(?:(?:à|a|À)\s+)?(?:
    (?:lire|voir|écouter|relire|regarder)\s+(?:aussi|également|par\s+ailleurs)\b(?:[^.!?:]{{0,40}}(?=:))?
    |(?:sur\s+le|dans\s+le|du)\s+même\s+(?:sujet|thème)|pour\s+(?:aller\s+plus\s+loin|en\s+savoir\s+(?:plus|davantage))
    |notre\s+(?:dossier|enquête|reportage|décryptage|article)\s*(?=:))\s*[:.>→-]?\s*""",
    re.I | re.X,
)
_FEWEST_LINKED = 8
"""Letters of a link that may be a headline."""
_MOST_AROUND = 4
"""Letters outside of links, after the invitation's words: brackets, a full stop."""


def is_invitation(text: str) -> bool:
    """True for a line that begins with words such as "Lire aussi :" and names what to read."""
    match = _INVITES.match(text)
    return match is not None and len(text) - match.end() >= _FEWEST_LINKED


def without_invitations(parts: list[Part]) -> list[Part]:
    """A block's words without the lines, and the end, that only lead elsewhere; all of them where nothing else is there.

    One in the middle of a line stays: the newspaper printed it into its sentence.
    """
    if not any(linked for _, linked, _ in parts):
        return parts
    kept: list[Part] = []
    for line in _lines(parts):
        cut = _start_of_invitation(line)
        kept += line if cut is None else _first_letters(line, cut)
    return kept if any(text.strip() and text != BREAK for text, _, _ in kept) else parts


def _lines(parts: list[Part]) -> list[list[Part]]:
    """The parts between breaks, each break with the line that it opens."""
    lines: list[list[Part]] = [[]]
    for part in parts:
        if part[0] == BREAK:
            lines.append([])
        lines[-1].append(part)
    return lines


def _start_of_invitation(line: list[Part]) -> int | None:
    """Where the words begin that end the line and, but for their label, are all a link."""
    words = "".join(text for text, _, _ in line)
    opening = len(BREAK) if words.startswith(BREAK) else 0
    matches = _INVITES.finditer(words, opening)
    if (match := next(matches, None)) is None:
        return None
    tail = _start_of_links(line, len(words))
    while match is not None and match.end() < tail:
        match = next(matches, None)
    # a later one has fewer letters behind it
    return match.start() if match and _linked_letters(line, match.end()) >= _FEWEST_LINKED else None


def _start_of_links(line: list[Part], end: int) -> int:
    """The place behind which next to nothing but links stands."""
    around = 0
    for text, linked, _ in reversed(line):
        if linked:
            end -= len(text)
            continue
        for letter in reversed(text):
            around += not letter.isspace()
            if around > _MOST_AROUND:
                return end
            end -= 1
    return end


def _linked_letters(line: list[Part], start: int) -> int:
    position = found = 0
    for text, linked, _ in line:
        if linked:
            found += len("".join(text[max(start - position, 0) :].split()))
        position += len(text)
    return found


def _first_letters(line: list[Part], count: int) -> list[Part]:
    kept: list[Part] = []
    for text, linked, bold in line:
        if count <= 0:
            break
        kept.append((text[:count], linked, bold))
        count -= len(text)
    return kept
