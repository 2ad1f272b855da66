"""The posts of a live page, each with its own instant."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree
from lxml import html as lxml_html

from scraper.article import Post, Stamp
from scraper.evidence import Claim, Source
from scraper.reading.date_values import read_written
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.structured import nodes_of_type, strings

_CLOCK = re.compile(r"(?:^|\D)([01]?\d|2[0-3])\s?(?:h|:|H)\s?([0-5]\d)(?!\d)")
_LIVE_PATH = re.compile(r"/(?:live|en-direct|direct|liveblog)(?:/|-|_|\.|$)", re.I)
_LIVE_TITLE = re.compile(r"\W*(?:en direct|direct\b|live\b|suivez (?:en direct|notre direct))", re.I)
_TEXT_TAGS = ("p", "li", "ul", "ol", "blockquote", "h2", "h3", "h4", "div")
_TIME_CLASS = re.compile(r"time|date|hour|heure|horaire", re.I)
_FEWEST = 3
_SHORTEST = 40
"""Letters of a post, its time included, that are no link."""
_MOST = 2000


def read_posts(document: Document, *, timezone: str, day: date | None = None) -> Found[tuple[Post, ...]]:
    """The posts in the order of the page; () where the page is not a live one.

    `timezone` is the newspaper's; a clock time without a day belongs to `day`
    (the day of the page's last change) and, where the order of the posts shows
    midnight passing, to the days before or after it.
    """
    zone = ZoneInfo(timezone)
    for node in nodes_of_type(document, "LiveBlogPosting"):
        updates = node.get("liveBlogUpdate") or node.get("blogPost")
        posts = tuple(_declared_posts(updates, zone))
        if posts:
            return _found(posts, "json-ld", "LiveBlogPosting.liveBlogUpdate")
    if not calls_itself_live(document):
        return Found(value=())
    group = _post_elements(document)
    posts = tuple(_dated(list(_displayed_posts(group, zone)), day or document.fetched_at.astimezone(zone).date(), zone))
    if len(posts) < _FEWEST:
        return Found(value=())
    return _found(posts, "displayed", f"{group[0].tag}.{(group[0].get('class') or '').split(' ')[0]}")


def calls_itself_live(document: Document) -> bool:
    """True where the page's data, address or title says that it is a live one."""
    if nodes_of_type(document, "LiveBlogPosting") or _LIVE_PATH.search(urlsplit(document.url).path):
        return True
    heads = [
        *document.meta_values("og:title")[:1],
        *(fold(h.text_content()) for h in list(document.tree.iter("h1"))[:1]),
    ]
    return any(_LIVE_TITLE.match(title) for title in heads)


def _declared_posts(updates: Any, zone: ZoneInfo) -> Iterator[Post]:
    for update in (updates if isinstance(updates, list) else [updates])[:_MOST]:
        if not isinstance(update, dict):
            continue
        title = next(iter(strings(update.get("headline"))), None)
        body = _plain(update.get("articleBody") or update.get("text") or update.get("description"))
        if not (title or body):
            continue
        words = next(iter(strings(update.get("datePublished"))), "")
        at = _stamp(words, "json-ld", zone)
        yield Post(title=title if body else None, body=body or title or "", at=at)


def _displayed_posts(group: list[Any], zone: ZoneInfo) -> Iterator[tuple[Post, str]]:
    """(post, the clock time it shows): its day is still to be found where no machine-readable time stands beside it."""
    for element in group[:_MOST]:
        stamp, clock = _time_of(element, zone)
        heading = next(element.iter("h2", "h3", "h4"), None)
        title = fold(heading.text_content()) if heading is not None else None
        texts = (fold(block.text_content()) for block in _blocks(element))
        parts = [text for text in texts if text and text != clock]
        body = "\n\n".join(parts) or _rest(element, title, clock)
        if body or title:
            yield Post(title=title if body else None, body=body or title or "", at=stamp), clock


def _blocks(post: Any) -> Iterator[Any]:
    """Paragraphs, list items and quotes; not those inside another."""
    for block in post.iter("p", "li", "blockquote"):
        outer = next(block.iterancestors("p", "li", "blockquote"), None)
        if block is not post and (outer is None or outer is post or outer in post.iterancestors()):
            yield block


def _dated(posts: list[tuple[Post, str]], day: date, zone: ZoneInfo) -> Iterator[Post]:
    """The posts whose clock times found their day."""
    minutes = [_minutes(clock) for _, clock in posts]
    steps = [(later - minute) % 1440 for minute, later in itertools.pairwise(m for m in minutes if m is not None)]
    newest_first = sum(step > 720 for step in steps) * 2 >= len(steps)
    if not newest_first:
        known = [m for m in minutes if m is not None]
        day -= timedelta(days=sum(later < minute - 360 for minute, later in itertools.pairwise(known)))
    before: int | None = None
    for (post, clock), minute in zip(posts, minutes, strict=True):
        if post.at is not None or minute is None:
            yield post
            continue
        if before is not None and newest_first and minute > before + 360:
            day -= timedelta(days=1)
        elif before is not None and not newest_first and minute < before - 360:
            day += timedelta(days=1)
        before = minute
        at = datetime(day.year, day.month, day.day, minute // 60, minute % 60, tzinfo=zone)
        yield Post(
            title=post.title, body=post.body, at=Stamp(at=at, precision="minute", text=clock, source="displayed")
        )


def _post_elements(document: Document) -> list[Any]:
    """The largest set of sisters of one make that each show a time and a text of their own."""
    groups: Counter[tuple[Any, str, str]] = Counter()
    for element in document.tree.iter("article", "li", "div", "section"):
        parent = element.getparent()
        if (parent is not None and element.get("class") is not None) or element.tag in ("article", "li"):
            groups[(parent, str(element.tag), _make(element))] += 1
    best: list[Any] = []
    for (parent, tag, make), count in groups.most_common(40):
        if parent is None or count < _FEWEST:
            break
        sisters = [e for e in parent if e.tag == tag and _make(e) == make]
        posts = [e for e in sisters if _shows_time(e) and _has_text(e)]
        if len(posts) >= max(_FEWEST, 0.6 * len(sisters), len(best) + 1):
            best = posts
    return best


def _make(element: Any) -> str:
    return (element.get("class") or "").strip().split(" ")[0]


def _shows_time(element: Any) -> bool:
    return any(True for _ in _time_elements(element))


def _time_elements(element: Any) -> Iterator[Any]:
    for inside in element.iter("time", "span", "div", "p", "strong", "a"):
        if inside.tag == "time" or _TIME_CLASS.search(inside.get("class") or ""):
            text = fold(inside.text_content()[:200])
            if inside.get("datetime") or (len(text) <= 40 and _CLOCK.search(text)):
                yield inside


def _time_of(element: Any, zone: ZoneInfo) -> tuple[Stamp | None, str]:
    for inside in _time_elements(element):
        text = fold(inside.text_content()[:200])
        stamp = _stamp(inside.get("datetime") or "", "time-element", zone, shown=text)
        clock = _CLOCK.search(text)
        if stamp or clock:
            return stamp, text if clock else ""
    return None, ""


def _has_text(element: Any) -> bool:
    """Sentences of its own, and not just a headline that leads elsewhere."""
    linked = sum(len(fold(link.text_content())) for link in element.iter("a"))
    return len(fold(element.text_content())) - linked >= _SHORTEST


def _rest(element: Any, title: str | None, clock: str) -> str:
    text = fold(element.text_content())
    for part in (clock, title):
        text = text.replace(part, "", 1) if part else text
    return text.strip()


def _plain(value: Any) -> str:
    """The text of a post; one that is written in HTML gives its paragraphs."""
    text = next(iter(strings(value)), "")
    if "<" not in text or ">" not in text:
        return text
    try:
        root: Any = lxml_html.fragment_fromstring(text, create_parent="div")
    except (ValueError, etree.ParserError):
        return text
    blocks = [fold("".join(block.itertext())) for block in root if block.tag in _TEXT_TAGS]
    return "\n\n".join(filter(None, blocks)) or fold("".join(root.itertext()))


def _stamp(words: str, source: Source, zone: ZoneInfo, *, shown: str = "") -> Stamp | None:
    """`shown` is the clock beside it: where that shows the same hour in another zone, the offset was a mistake."""
    written = read_written(words)
    if written is None:
        return None
    at = written.instant(zone)
    minutes = _minutes(shown)
    if minutes == written.wall.hour * 60 + written.wall.minute and minutes != at.hour * 60 + at.minute:
        at = written.as_local(zone)
    return Stamp(at=at.replace(microsecond=0), precision=written.precision, text=words, source=source)


def _minutes(clock: str) -> int | None:
    found = _CLOCK.search(clock)
    return int(found.group(1)) * 60 + int(found.group(2)) if found else None


def _found(posts: tuple[Post, ...], source: Source, place: str) -> Found[tuple[Post, ...]]:
    claim = Claim(field="kind", value="liveblog", source=source, place=place)
    return Found(value=posts, evidence=(claim.judged("won", f"{len(posts)} posts in the order of the page"),))
