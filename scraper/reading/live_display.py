"""The posts that a live page displays: sisters of one make, each with a time and a text of its own."""

from __future__ import annotations

import itertools
import re
from collections import Counter
from collections.abc import Iterator
from datetime import date, datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scraper.article import Post, Stamp
from scraper.evidence import Source
from scraper.reading.dates.values import read_written
from scraper.reading.document import Document, fold

CLOCK = re.compile(r"(?:^|\D)([01]?\d|2[0-3])\s?(?:h|:|H)\s?([0-5]\d)(?!\d)")
_ONLY_A_CLOCK = re.compile(r"\s*(?:à\s)?(?:[01]?\d|2[0-3])\s?[h:H]\s?[0-5]\d\s*")
_TIME_CLASS = re.compile(r"time|date|hour|heure|horaire", re.I)
_TURN = re.compile(r"(?:odd|even|pair|impair|row|ligne|alt|bg|l|r|c)[-_]?[012]|odd|even|pair|impair|alt", re.I)
FEWEST_POSTS = 3
_SHORTEST = 40
"""Letters of a post, its time included, that are no link."""
_MOST = 2000


def post_elements(document: Document) -> list[Any]:
    """The largest set of sisters of one make that each show a time and a text of their own."""
    groups: Counter[tuple[Any, str, str]] = Counter()
    for element in document.tree.iter("article", "li", "div", "section", "tr"):
        parent = element.getparent()
        if (parent is not None and element.get("class") is not None) or element.tag in ("article", "li", "tr"):
            groups[(parent, str(element.tag), _make(element))] += 1
    best: list[Any] = []
    for (parent, tag, make), count in groups.most_common(40):
        if parent is None or count < FEWEST_POSTS:
            break
        sisters = [e for e in parent if e.tag == tag and _make(e) == make]
        posts = [e for e in sisters if _shows_time(e) and _has_text(e)]
        if len(posts) >= max(FEWEST_POSTS, 0.6 * len(sisters), len(best) + 1):
            best = posts
    return best


def stand_in_order(group: list[Any]) -> bool:
    """True where every post shows a clock, and the clocks run in one direction but for midnight."""
    minutes = [minute for element in group if (minute := minutes_of(_clock_of(element))) is not None]
    return len(minutes) == len(group) and run_one_way(minutes)


def run_one_way(minutes: list[int]) -> bool:
    """True where clocks rise, or fall, from each to the next, but for midnight."""
    steps = [later - minute for minute, later in itertools.pairwise(minutes)]
    return any(
        sum(step * way < 0 for step in steps) == sum(step * way < -720 for step in steps) <= 1 for way in (1, -1)
    )


def _clock_of(element: Any) -> str:
    return next((fold(inside.text_content()[:200]) for inside in _time_elements(element)), "")


def shown_posts(group: list[Any], zone: ZoneInfo) -> Iterator[tuple[Post, str]]:
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


def dated(posts: list[tuple[Post, str]], day: date, zone: ZoneInfo) -> Iterator[Post]:
    """The posts whose clock times found their day."""
    minutes = [minutes_of(clock) for _, clock in posts]
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


def _make(element: Any) -> str:
    """Its first class; rows that take turns ("odd", "even") are of one make."""
    first = (element.get("class") or "").strip().split(" ")[0]
    return "" if _TURN.fullmatch(first) else first


def _blocks(post: Any) -> Iterator[Any]:
    """Paragraphs, list items and quotes; not those inside another."""
    for block in post.iter("p", "li", "blockquote", "td"):
        outer = next(block.iterancestors("p", "li", "blockquote"), None)
        if block is not post and (outer is None or outer is post or outer in post.iterancestors()):
            yield block


def _has_text(element: Any) -> bool:
    """Sentences of its own, and not just a headline that leads elsewhere."""
    linked = sum(len(fold(link.text_content())) for link in element.iter("a"))
    return len(fold(element.text_content())) - linked >= _SHORTEST


def _rest(element: Any, title: str | None, clock: str) -> str:
    text = fold(element.text_content())
    for part in (clock, title):
        text = text.replace(part, "", 1) if part else text
    return text.strip()


def _shows_time(element: Any) -> bool:
    return any(True for _ in _time_elements(element))


def _time_elements(element: Any) -> Iterator[Any]:
    for inside in element.iter("time", "span", "div", "p", "strong", "b", "a", "td"):
        alone = not len(inside) and _ONLY_A_CLOCK.fullmatch(inside.text or "")
        if alone or inside.tag == "time" or _TIME_CLASS.search(inside.get("class") or ""):
            text = fold(inside.text_content()[:200])
            if inside.get("datetime") or (len(text) <= 40 and CLOCK.search(text)):
                yield inside


def _time_of(element: Any, zone: ZoneInfo) -> tuple[Stamp | None, str]:
    for inside in _time_elements(element):
        text = fold(inside.text_content()[:200])
        stamp = stamp_of(inside.get("datetime") or "", "time-element", zone, shown=text)
        clock = CLOCK.search(text)
        if stamp or clock:
            return stamp, text if clock else ""
    return None, ""


def stamp_of(words: str, source: Source, zone: ZoneInfo, *, shown: str = "") -> Stamp | None:
    """`shown` is the clock beside it: where that shows the same hour in another zone, the offset was a mistake."""
    written = read_written(words)
    if written is None:
        return None
    at = written.instant(zone)
    minutes = minutes_of(shown)
    if minutes == written.wall.hour * 60 + written.wall.minute and minutes != at.hour * 60 + at.minute:
        at = written.as_local(zone)
    return Stamp(at=at.replace(microsecond=0), precision=written.precision, text=words, source=source)


def minutes_of(clock: str) -> int | None:
    """Minutes since midnight of the first clock in some words; None where they hold none."""
    found = CLOCK.search(clock)
    return int(found.group(1)) * 60 + int(found.group(2)) if found else None
