"""Finds the line of a page that shows a reader when the article was published and modified."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Literal

from scraper.article import Stamp, Stamps
from scraper.publisher import Layout
from scraper.reading.date_claims import DateClaim, Role, attribute_claim
from scraper.reading.document import Document, fold
from scraper.reading.stamp_words import plain_letters
from scraper.reading.timestamps import read_timestamps

Where = Literal["before", "head", "after"]
"""Above the headline; between it and the text; below the first long paragraph."""

_MAYBE = re.compile(r"\d|\bhier\b|y a |instant")
_HINT = re.compile(
    r"\d\s?[:hH]\s?\d\d|\d{1,2}[/.-]\d{1,2}[/.-]\d\d"
    r"|\d(?:er)?\.?\s*(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)"
    r"|\b(?:jan|f[ée]v|feb|mar|avr|apr|ma[iy]|jui|jul|ao[uû]|aug|sep|oct|nov|d[ée]c)[a-zéû.]*\s+\d"
    r"|(?:hier|aujourd.hui|matin)\b|il y a \w|l.instant|\bago\b",
    re.I,
)
_TEXT_TAGS = (
    "h1", "p", "div", "span", "time", "li", "td", "dd", "small", "em", "i", "b", "strong", "abbr", "a", "header", "section",
    "address", "font", "label", "h2", "h3", "h4", "h5", "h6", "footer", "br", "img", "svg", "article", "ul", "meta", "figure",
)  # fmt: skip
_OTHER_PARTS = frozenset({"aside", "nav", "footer", "form", "figure", "blockquote", "select", "noscript"})
_WHOLES = frozenset({"body", "article", "main", "html", "header"})
_HEADINGS = frozenset({"h1", "h2", "h3", "h4"})
_CARDS = frozenset({"article", "li"})
_ASIDE = re.compile(
    r"(?:^|[\s_-])(?:comment(?:s|aires?)?|reactions?|related|recommend\w*|sidebar|side|widget-area|widgets|plus-lus|most|popular|"
    r"newsletter|agenda|ticker|live-post|lire-aussi|fil-info|latest|alaune|push|promo|carousel|slider|navbar|menu|"
    r"archives?|edition|hour|clock|today|current-date|weather|meteo)(?:$|[\s_-])",
    re.I,
)
_CARD_NAME = re.compile(r"(?:^|[\s_-])(?:teasers?|cards?|tiles?|vignettes?|items?|blocs?|posts?)(?:$|[\s_-])", re.I)
_STAMP_NAME = re.compile(r"date|time|publi|posted|updat|modif|maj|horodat|meta|byline|signature|author|info", re.I)
_MODIFIED = re.compile(r"modif|updat|maj\b|mise?-?\s?a-?\s?jour|actualis|revis")
_PUBLISHED = re.compile(r"publi|poste|cree|creat|mise? en ligne|entry-date")
_INLINE = frozenset({"a", "abbr", "b", "em", "font", "i", "small", "span", "strong"})
_PLACE_SCORES: dict[Where, int] = {"before": 2, "head": 4, "after": 1}
_MAX_LETTERS = 220
_MAX_GAP = 12
_MAX_OTHER_LETTERS = 70
"""What may stand beside a stamp: names, an agency, a section, "Partager"."""
_LINES_LOOKED_AT = 40
_HITS_LOOKED_AT = 400
"""No article has more; a page made to waste time may."""
CHOSEN_BY_LAYOUT = 20
"""The score of a line that the publisher's file names."""


@dataclass(frozen=True, slots=True)
class Shown:
    """What one line of the page shows. `score`: how likely it speaks of this article; below 0 it does not."""

    stamps: Stamps
    score: int
    is_named: bool
    """True where words call it the publication ("publié le"), not only its place."""
    where: Where
    is_only_a_stamp: bool
    """False for a sentence that happens to name a day."""
    place: str
    attributes: tuple[DateClaim, ...]
    """What its `<time datetime>` say to machines."""

    @property
    def is_after_text(self) -> bool:
        """True below the first long paragraph, where most dates belong to other articles."""
        return self.where == "after"

    @property
    def is_before_headline(self) -> bool:
        """True above the headline, where the site's own clock stands."""
        return self.where == "before"


def shown_stamps(document: Document, *, timezone: str, layout: Layout | None, near: Any) -> list[Shown]:
    """The page's lines with a date, the likeliest first; those that speak of other articles left out."""
    if layout and layout.stamp:
        found = [
            shown
            for element in document.tree.cssselect(layout.stamp)
            if (shown := _read(element, CHOSEN_BY_LAYOUT, "head", document, timezone))
        ]
        if found:
            return found
    found = []
    settled = False
    for element, score, where in _lines(document, near):
        if len(found) >= _LINES_LOOKED_AT or (settled and where == "after"):
            break
        if score >= 0 and (shown := _read(element, score, where, document, timezone)):
            found.append(shown)
            settled = settled or (shown.is_named and where == "head" and shown.is_only_a_stamp)
    return sorted(found, key=lambda shown: -shown.score)


def _lines(document: Document, near: Any) -> Iterator[tuple[Any, int, Where]]:
    """The small elements whose text looks like a date, in page order, with a score for where they stand."""
    body = document.tree.find("body")
    if body is None:
        return
    headline = _headline(body)
    # Elements are kept, not their ids: lxml gives an element that nobody holds a new identity.
    own = [e for e in (headline, near) if e is not None]
    around = {ancestor for element in own for ancestor in (element, *element.iterancestors())}
    after_headline = in_text = False
    seen: set[Any] = set()
    hits_left = _HITS_LOOKED_AT
    for element in _region(body, headline, near).iter(*_TEXT_TAGS):
        if element is headline:
            after_headline = True
        text, tail = element.text, element.tail
        hits = []
        if (text and 2 < len(text) < _MAX_LETTERS and _MAYBE.search(text) and _HINT.search(text)) or (
            element.tag == "time" and element.get("datetime")
        ):
            hits.append(element)
        if tail and 2 < len(tail) < _MAX_LETTERS and _MAYBE.search(tail) and _HINT.search(tail):
            hits.append(element.getparent())
        for hit in hits:
            hits_left -= 1
            line = _line_around(hit, around)
            if line not in seen:
                seen.add(line)
                if _is_short(line) and not _is_prose(line):
                    where: Where = "before" if not after_headline else "after" if in_text else "head"
                    yield line, -1 if _is_elsewhere(line, around) else _PLACE_SCORES[where] + _name_score(line), where
        if hits_left <= 0:
            return
        if after_headline and not in_text and element.tag == "p" and _is_long(element):
            in_text = True


def _region(body: Any, headline: Any, near: Any) -> Any:
    """Where to look: what holds headline and text, and one level around it; the whole page where either is unknown."""
    if headline is None or near is None:
        return body
    holders = {near, *near.iterancestors()}
    common = next((a for a in (headline, *headline.iterancestors()) if a in holders), body)
    parent = common.getparent()
    return body if parent is None or parent.tag == "html" else parent


def _is_elsewhere(line: Any, around: set[Any]) -> bool:
    """True in a navigation, a card that leads to another article, a comment, a side column."""
    if line.tag in _HEADINGS:
        return True  # "Grève du 13 avril : …"
    for element in (line, *line.iterancestors()):
        if element in around:
            return False
        tag = element.tag
        if tag in _OTHER_PARTS or (tag in _CARDS and _is_card(element)) or (tag == "a" and _is_title_link(element)):
            return True
        for names in (element.get("class"), element.get("id")):
            if names and (_ASIDE.search(names) or (_CARD_NAME.search(names) and _is_card(element))):
                return True
    return False


def _is_card(element: Any) -> bool:
    """A short piece with a link that reads like a headline."""
    return len(element.text_content()) < 900 and any(
        _is_title_link(link) for link in element.iter("a", "h2", "h3", "h4")
    )


def _is_title_link(link: Any) -> bool:
    return (link.tag != "a" or bool(link.get("href"))) and len(fold(link.text_content())) > 40


def _headline(body: Any) -> Any:
    best = None
    for heading in body.iter("h1"):
        if len(fold(heading.text_content())) > 20:
            return heading
        best = best if best is not None else heading
    return best


def _is_long(paragraph: Any) -> bool:
    return sum(len(text) for text in paragraph.itertext()) > 200


def _line_around(element: Any, around: set[Any]) -> Any:
    """The largest element around that is still one line: where "Publié le" stands beside its `<time>`."""
    line = element
    for _ in range(4):
        parent = line.getparent()
        if parent is None or parent in around or parent.tag in _WHOLES or not _is_short(parent):
            break
        line = parent
    return line


def _is_prose(line: Any) -> bool:
    """True for a piece of a paragraph: a date set in bold, a name in a link."""
    parent = line.getparent()
    return (
        line.tag in _INLINE and parent is not None and parent.tag in ("p", "blockquote", "li") and not _is_short(parent)
    )


def _is_short(element: Any) -> bool:
    letters = 0
    for text in element.itertext():
        letters += len(text.strip())
        if letters > _MAX_LETTERS:
            return False
    return True


def _name_score(line: Any) -> int:
    names = " ".join(filter(None, (line.get("class"), line.get("id"), line.get("itemprop"))))
    return 2 if line.tag == "time" or _STAMP_NAME.search(names) else 0


def _read(line: Any, score: int, where: Where, document: Document, timezone: str) -> Shown | None:
    text = fold(" ".join(line.itertext()))
    stamps = read_timestamps(text, seen_at=document.fetched_at, timezone=timezone)
    attributes = tuple(_attributes(line))
    if not attributes and stamps.published is None and stamps.modified is None:
        return None
    named = _names_a_date(stamps.published) or _stands_beside_update(text, stamps)
    if named or stamps.modified:
        score += 6
    read = sum(len(stamp.text) for stamp in (stamps.published, stamps.modified) if stamp)
    place = line.tag + ("." + ".".join(line.get("class").split()[:2]) if line.get("class") else "")
    return Shown(stamps, score, named, where, len(text) - read <= _MAX_OTHER_LETTERS, place, attributes)


def _names_a_date(stamp: Stamp | None) -> bool:
    """True where words call it the publication."""
    return stamp is not None and bool(
        re.match(r"\D*(?:publi|post|cree|mis|paru|first|premiere|date)", plain_letters(stamp.text))
    )


def _is_timed(element: Any) -> bool:
    return any(
        element.get(name) for name in ("data-timestamp", "data-seconds", "data-datetime", "data-utime", "data-time")
    )


def _stands_beside_update(text: str, stamps: Stamps) -> bool:
    """True for "25/09/2018 à 14:06 - Mise à jour à 16:00": what stands before a named update is the publication."""
    if stamps.published is None or stamps.modified is None:
        return False
    start = text.find(stamps.published.text) + len(stamps.published.text)
    return 0 <= text.find(stamps.modified.text, start) - start <= _MAX_GAP


def _attributes(line: Any) -> Iterator[DateClaim]:
    for element in line.iter():
        named = element.get("itemprop") in ("datePublished", "dateModified")
        if element.tag == "time" or named or _is_timed(element):
            claim = attribute_claim(element, _role(element, line))
            if claim is not None:
                yield claim


def _role(element: Any, line: Any) -> Role:
    """What a line calls one of its elements: the words right before it say more than its names."""
    names = [element.get("itemprop"), element.get("class")]
    words = [element.text]
    if element is not line:
        parent, previous = element.getparent(), element.getprevious()
        before = previous.tail if previous is not None else parent.text
        if not (before or "").strip() and previous is not None and previous.tag != "time":
            before = previous.text_content()[-40:]
        words.insert(0, before)
        names.append(parent.get("class") if parent is not line else None)
    said = plain_letters(" ".join(filter(None, words)))
    if _MODIFIED.search(said) or _PUBLISHED.search(said):
        return "modified" if _MODIFIED.search(said) else "published"
    for name in filter(None, names):
        # WordPress names a time "published updated" while no update is made.
        if _PUBLISHED.search(name.lower()) and not name.lower().endswith("modified"):
            return "published"
        if _MODIFIED.search(name.lower()):
            return "modified"
    return "published"
