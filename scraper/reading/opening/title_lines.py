"""The line above a text that is its title, where the page declares none but the site's own."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from scraper.evidence import Claim
from scraper.reading.body.blocks import Block, Outline
from scraper.reading.body.edge_lines import is_edge_line
from scraper.reading.body.junk import is_junk
from scraper.reading.body.prose import is_prose
from scraper.reading.document import Document
from scraper.reading.opening.headline import Headline, line_saying
from scraper.reading.words import words_in

_REACH = 8
"""How many blocks above the first sentences a title may stand."""
_FEWEST_WORDS, _MOST_WORDS = 3, 30
_TELLING_CHARS = 4
_SPOKEN_OF = 1 / 3
"""A title of the article has this share of its longer words in the text."""


def headline_above(
    document: Document, outline: Outline, body: Sequence[int], headline: Headline
) -> tuple[Headline, int] | None:
    """(the headline, its block); None where the page displays or declares a title that may be the article's.

    On old pages `<title>` is the newspaper's, and a bold line or a heading above
    the text the article's.
    """
    if headline.element is not None or any(claim.place != "title" for claim in headline.evidence):
        return None
    if _is_spoken_of(headline.title or "", " ".join(outline.blocks[i].text for i in body)):
        return None
    first = next((i for i in body if is_prose(outline.blocks[i])), None)
    if first is None:
        return None
    above = [i for i in range(max(0, first - _REACH), first) if _may_be_title(outline.blocks[i])]
    headings = [i for i in above if outline.blocks[i].kind in ("title", "subhead")]
    if not above:
        return None
    index = (
        headings[-1]
        if headings
        else max(above, key=lambda i: (_font_size(document, outline, i), len(outline.blocks[i].text)))
    )
    block = outline.blocks[index]
    said = line_saying(document, block.text)
    element = said[1] if said else outline.nodes[block.node].element
    shown = Claim(field="title", value=block.text, source="displayed", place=str(element.tag))
    lost = (claim.judged("lost", "speaks of the site, not of the text") for claim in headline.evidence)
    return Headline(block.text, element, (shown.judged("won", "set apart right above the text"), *lost)), index


def _font_size(document: Document, outline: Outline, index: int) -> int:
    """The size that a `<font>` gives to a line on an old page; 0 where none does."""
    said = line_saying(document, outline.blocks[index].text)
    element = said[1] if said else outline.nodes[outline.blocks[index].node].element
    around = itertools.islice(element.iterancestors("font"), 2)
    sizes = [font.get("size") or "" for font in (*element.iter("font"), *around)]
    return max((int(size) for size in sizes if size.isdecimal()), default=0)


def _is_spoken_of(title: str, text: str) -> bool:
    telling = {word for word in words_in(title) if len(word) >= _TELLING_CHARS}
    return len(telling & set(words_in(text))) > _SPOKEN_OF * len(telling)


def _may_be_title(block: Block) -> bool:
    is_set_apart = block.kind in ("title", "subhead") or block.bold >= 0.9 * len(block.text)
    return (
        is_set_apart
        and _FEWEST_WORDS <= len(words_in(block.text)) <= _MOST_WORDS
        and block.linked < 0.5 * len(block.text)
        and not is_edge_line(block)
        and not is_junk(block)
    )
