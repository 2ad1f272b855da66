"""Invitations to read something else that share a paragraph with the article's words: on a line of their own, or at its end."""

from __future__ import annotations

import re

from scraper.reading.body.lines import BREAK, Part

_INVITES = re.compile(
    rf"""(?:\A|(?<={BREAK})|(?<=[.!?…»”"\)])|(?<=[.!?…»”"\)]\s)|(?<=\s)(?=[\[(>→➜►▶➡]))
    [\s\[(>→➜►▶➡•▪*-]*(?:(?:à|a|À)\s+)?(?:
    (?:lire|voir|écouter|relire|regarder)\s+(?:aussi|également|par\s+ailleurs)\b[^.!?]{{0,40}}?
    |(?:sur\s+le|dans\s+le|du)\s+même\s+(?:sujet|thème)|pour\s+(?:aller\s+plus\s+loin|en\s+savoir\s+(?:plus|davantage))
    |notre\s+(?:dossier|enquête|reportage|décryptage|article)\s*(?=:))\s*[:.>→-]?\s*""",
    re.I | re.X,
)
_FEWEST_LINKED = 8
"""Letters of a link that may be a headline."""
_MOST_AROUND = 4
"""Letters outside of links, after the invitation's words: brackets, a full stop."""


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
    for match in _INVITES.finditer(words, opening):
        linked = around = position = 0
        for text, is_linked, _ in line:
            letters = len("".join(text[max(match.end() - position, 0) :].split()))
            position += len(text)
            linked, around = (linked + letters, around) if is_linked else (linked, around + letters)
        if linked >= _FEWEST_LINKED and around <= _MOST_AROUND:
            return match.start()
    return None


def _first_letters(line: list[Part], count: int) -> list[Part]:
    kept: list[Part] = []
    for text, linked, bold in line:
        if count <= 0:
            break
        kept.append((text[:count], linked, bold))
        count -= len(text)
    return kept
