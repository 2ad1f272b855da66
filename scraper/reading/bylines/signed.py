"""A signature that stands in the text itself, and the wires that a few words name."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from scraper.article import Byline
from scraper.reading.people.wires import wire_named

Where = Literal["dateline", "last line", "last words"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Signed:
    """One signature in the text."""

    byline: Byline
    text: str
    where: Where
    beside: tuple[str, ...] = ()
    """The other lines of the block that it stands in: a function, a motto."""


def wires_in(text: str) -> tuple[str, ...]:
    """The agencies among names that slashes or commas part: "AFP/Reuters"."""
    named = [wire_named(part.strip()) for part in re.split(r"[/,]", text)]
    return tuple(dict.fromkeys(wire for wire in named if wire))
