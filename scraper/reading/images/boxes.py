"""The boxes that pictures outside a `<figure>` stand in: with their caption, or with another article's title."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Sequence
from typing import Any

from scraper.reading.document import fold

_BUTTON_WORDS = re.compile(
    r"(?:version )?(?:imprim\w*|print\w*|pdf|e-?mail|envoyer\b.*|partager\b.*|facebook|twitter|whatsapp|rss)", re.I
)
_CAPTION_CHARS = 800
_SHORTEST_TITLE, _LONGEST_TEASER = 12, 400
"""Letters of the text in a teaser's box."""
_FEWEST_TEASERS = 3
_SEVERAL = 4
_MOST_PARAGRAPHS, _MOST_LEVELS = 2000, 20
"""A real page has fewer; a hostile one must not cost seconds."""
_HEADINGS = ("h2", "h3", "h4", "h5")


def box_of(picture: Any) -> Any:
    """The box around a picture that may hold its caption too: the largest near it with no other picture and little text."""
    box = picture
    for above in itertools.islice(picture.iterancestors("div", "p", "span", "picture", "a"), 3):
        another = next(itertools.islice(above.iter("img", "amp-img"), 1, None), None)
        if another is not None or len(above.text_content()) > _CAPTION_CHARS:
            break
        box = above
    return box


def boxes_of_text(root: Any) -> set[Any]:
    """The boxes below `root` with several paragraphs of their own, or with most of its paragraphs.

    "inline-promos" and "share-zone" say what may stand among them.
    """
    held: Counter[Any] = Counter()
    own: Counter[Any] = Counter()
    whole = 0
    for paragraph in itertools.islice(root.iter("p"), _MOST_PARAGRAPHS):
        whole += 1
        own[paragraph.getparent()] += 1
        held.update(itertools.islice(paragraph.iterancestors(), _MOST_LEVELS))
    return {box for box, count in held.items() if own[box] >= _SEVERAL or (count >= _SEVERAL and count > 0.5 * whole)}


def is_button(picture: Any) -> bool:
    """True for a picture to press: print, PDF, mail."""
    words = fold(picture.get("alt") or picture.get("title"))
    return _BUTTON_WORDS.fullmatch(words) is not None


def teasers_among(pictures: Sequence[Any], root: Any, *, titles: Sequence[str] = ("a", *_HEADINGS)) -> set[Any]:
    """The pictures of other articles: three or more in boxes of one make, each with a title: a link to follow, or a heading."""
    if len(pictures) < _FEWEST_TEASERS:
        return set()
    boxes = {picture: box for picture in pictures if (box := _titled_box(picture, root, titles)) is not None}
    makes = Counter(_make(box) for box in set(boxes.values()))
    return {picture for picture, box in boxes.items() if makes[_make(box)] >= _FEWEST_TEASERS}


def _titled_box(picture: Any, root: Any, titles: Sequence[str]) -> Any | None:
    """The smallest box of a picture that has words, where one of `titles` says them; None for another."""
    for above in picture.iterancestors("div", "li", "article", "section", "td"):
        if above is root:
            return None
        text = above.text_content()
        if len(text) > _LONGEST_TEASER * 2:
            return None
        if len(words := fold(text)) >= _SHORTEST_TITLE:
            titled = any(len(fold(inner.text_content())) >= _SHORTEST_TITLE for inner in above.iter(*titles))
            return above if titled and len(words) <= _LONGEST_TEASER else None
    return None


def _make(box: Any) -> tuple[str, str]:
    return str(box.tag), (box.get("class") or "").strip().split(" ")[0]
