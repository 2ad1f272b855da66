"""What a text's last lines say of its author, and is no word of it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.evidence import Claim
from scraper.reading.bylines.small_signatures import is_desk_mark
from scraper.reading.people.names import is_spoken_of

_MOST_LINES = 3
_LONGEST_NOTE = 500
_LONGEST_COUNTER = 60
_FEW_SIGNERS = 2
"""More names are the signers of an appeal, which a text lists."""
_END_MARK = re.compile(r"(?:\S+@\S+\s*)?[(\[#*–—-]+\s?(?:end|fin|30)\s?[)\]#*–—-]+\Z", re.IGNORECASE)
""" "(END)", "-30-", behind the writer's address or not."""
_COUNTER = re.compile(
    r"(?:(?:post |article )?(?:views?|reads?|hits|shares?|vues?|lectures|partages)\s*:?\s*\d[\d\s.,]*k?"
    r"|(?:share|partage[rz])(?: (?:this|cet article|sur|on)\b.{0,40})?\s*:)\Z",
    re.IGNORECASE,
)
_PRESENTS = re.compile(
    r"\s*(?:[,/(|]|est(?!im)|(?:était|enseigne|dirige|travaille|collabore|vient de|a publié|ne travaille pas|is an?|is the|was|writes)\b)"
)


def without_signature(paragraphs: Sequence[str], *, authors: Sequence[str], evidence: Sequence[Claim]) -> list[str]:
    """The paragraphs without a last line that was believed as byline, or names an author or a desk, and without a note on one.

    A note begins with the name of one of the `authors`, of whom the text
    speaks nowhere else, or with an asterisk right below who signs. Counters of readers go too. One paragraph at least stays.
    """
    signed = {*authors, *(claim.value for claim in evidence if claim.field == "byline" and claim.verdict == "won")}
    kept = list(without_counters(paragraphs))
    while len(kept) > max(1, len(paragraphs) - _MOST_LINES) and (
        kept[-1] in signed
        or (len(kept[-1]) < _LONGEST_NOTE and _END_MARK.match(kept[-1]))
        or is_desk_mark(kept[-1])
        or _is_note(kept[-1], kept[:-1], authors)
        or (kept[-1].startswith("*") and len(kept[-1]) < _LONGEST_NOTE and kept[-2] in signed)
    ):
        kept.pop()
    above_box = {claim.value for claim in evidence if claim.verdict == "won" and claim.source == "text"}
    return [line for line in kept[:-1] if line not in above_box] + kept[-1:]


def without_counters(lines: Sequence[str]) -> Sequence[str]:
    """The lines of a text without those at its end that count its readers or offer to share it: "Views: 12"."""
    end = len(lines)
    while end > 1 and len(lines[end - 1]) < _LONGEST_COUNTER and _COUNTER.match(lines[end - 1]):
        end -= 1
    return lines[:end]


def _is_note(line: str, above: Sequence[str], authors: Sequence[str]) -> bool:
    if len(line) > _LONGEST_NOTE or sum(name in line for name in authors) > _FEW_SIGNERS:
        return False
    return any(
        line.startswith(name) and _PRESENTS.match(line[len(name) :]) and not is_spoken_of(name, ["", *above])
        for name in authors
    )
