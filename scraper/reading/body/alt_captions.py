"""Captions that no name tells from a paragraph: they say again what the picture's `alt` says."""

from __future__ import annotations

from itertools import islice
from typing import Any

from scraper.reading.body.blocks import Outline
from scraper.reading.body.prose import is_bare_link
from scraper.reading.words import run_together

_SHORTEST = 25
_MOST = 200


def captions_among(outline: Outline, members: list[int], top: Any) -> set[int]:
    """The blocks that repeat, word for word, the `alt` of a picture within `top`; a mere word or two may be a subhead.

    A link that does is another article's title.
    """
    alts = {run_together(picture.get("alt") or "") for picture in islice(top.iter("img", "amp-img"), _MOST)}
    alts = {alt for alt in alts if len(alt) >= _SHORTEST}
    if not alts:
        return set()
    shown = [i for i in members if outline.blocks[i].kind == "paragraph" and not is_bare_link(outline.blocks[i])]
    return {i for i in shown if run_together(outline.blocks[i].text) in alts}
