"""What an element says, and how a person would name it."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.bylines.bare import could_sign
from scraper.reading.bylines.signs import INLINE, class_says_author
from scraper.reading.document import fold

MAX_LETTERS = 320
"""A longer element holds more than a signature: a biography, or the article."""
_MANY_PIECES = 20


def spoken(element: Any) -> str:
    """The text of an element, a line break between the texts of different elements; of a `<br>`, the line it opens."""
    if element.tag == "dl":
        return "\n".join(_terms(element))
    if element.tag != "br":
        return "\n".join(texts_within(element, limit=MAX_LETTERS))
    texts = [fold(element.tail)]
    following = element.getnext()
    while following is not None and following.tag in INLINE and len(texts) < _MANY_PIECES:
        texts += [*texts_within(following, limit=MAX_LETTERS), fold(following.tail)]
        following = following.getnext()
    return "\n".join(text for text in texts if text)


def _terms(listing: Any) -> Iterator[str]:
    """ "Texte : Anne Vasseur" for each term of a list and what stands beside it; a person's name alone, over his networks."""
    term = ""
    for part in listing.iter("dt", "dd"):
        text = " ".join(texts_within(part, limit=MAX_LETTERS))
        if part.tag == "dt":
            term = text.rstrip(" :")
        elif text:
            is_name = could_sign(term) and not could_sign(text)
            yield term if is_name else f"{term} : {text}"


def place_of(element: Any) -> str:
    """How a person would name the element, by the class that is about an author if one is: "span.author-name", "footer#signature"."""
    if element.get("id"):
        return f"{element.tag}#{element.get('id')}"
    classes = (element.get("class") or "").split()
    return ".".join([str(element.tag), *([*filter(class_says_author, classes), *classes][:1])])
