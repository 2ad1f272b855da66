"""The posts of a live page, each with its own instant."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from lxml import etree
from lxml import html as lxml_html

from scraper.article import Post
from scraper.evidence import Claim, Source
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.live_display import (
    CLOCK,
    FEWEST_POSTS,
    dated,
    post_elements,
    shown_posts,
    stamp_of,
    stand_in_order,
)
from scraper.reading.live_lines import posts_in_lines
from scraper.reading.structured import nodes_of_type, strings
from scraper.reading.words import run_together

_LIVE_PATH = re.compile(r"/(?:live|en-direct|direct|liveblog)(?:/|-|_|\.|$)", re.I)
_LIVE_TITLE = re.compile(
    r"\W*(?:en direct|direct\b|live\b|revivez\b|suivez (?:en|notre|le) direct)|.*(?:\bminute par minute\b|\ben direct\W*\Z)",
    re.I,
)
_TEXT_TAGS = ("p", "li", "ul", "ol", "blockquote", "h2", "h3", "h4", "div")
_LIVE_CLASS = re.compile(
    r"(?:^|[\s_-])(?:live|liveblog|en-?direct|direct)(?:$|[\s_-])|(?-i:[a-z]Live(?:$|[A-Z\s_-]))", re.I
)
_FEWEST_UNSAID = 4
"""Posts of a page that is live by its dress alone."""
_HEAD = 40
"""Letters by which two tellings of a post are known for the same."""
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
            group = post_elements(document)
            shown = _shown(document, group, day, zone)
            if len(shown) > len(posts) and (merged := _with_instants(shown, posts)):
                return _found(merged, "displayed", _place(group))
            return _found(_made_whole(posts, shown), "json-ld", "LiveBlogPosting.liveBlogUpdate")
    says_so = calls_itself_live(document)
    lines = posts_in_lines(document) if says_so else []  # a programme has its hours in bold too
    if len(lines) >= FEWEST_POSTS:
        return _found(tuple(dated(lines, _day(document, day, zone), zone)), "displayed", "hours that open paragraphs")
    if not says_so and not _is_dressed_as_live(document):
        return Found(value=())
    group = post_elements(document)
    if not says_so and not (len(group) >= _FEWEST_UNSAID and _stands_in_live(group[0]) and stand_in_order(group)):
        return Found(value=())
    posts = _shown(document, group, day, zone)
    return _found(posts, "displayed", _place(group)) if len(posts) >= FEWEST_POSTS else Found(value=())


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
        at = stamp_of(words, "json-ld", zone)
        yield Post(title=title if body else None, body=body or title or "", at=at)


def _shown(document: Document, group: list[Any], day: date | None, zone: ZoneInfo) -> tuple[Post, ...]:
    return tuple(dated(list(shown_posts(group, zone)), _day(document, day, zone), zone))


def _day(document: Document, day: date | None, zone: ZoneInfo) -> date:
    return day or document.fetched_at.astimezone(zone).date()


def _with_instants(shown: tuple[Post, ...], declared: tuple[Post, ...]) -> tuple[Post, ...]:
    """The posts that a page shows, with the instants of those that its data declare too; () where they agree on none."""
    known = {_head(post): post.at for post in declared}
    if not any(_head(post) in known for post in shown):
        return ()
    return tuple(Post(title=post.title, body=post.body, at=known.get(_head(post)) or post.at) for post in shown)


def _head(post: Post) -> str:
    """What two tellings of one post have in common: the first words of its heading, or of its text."""
    return run_together(post.title or post.body)[:_HEAD]


def _is_dressed_as_live(document: Document) -> bool:
    """True where a part of the page with a clock in it is called live by its class."""
    return any(
        _is_live_name(names) and CLOCK.search(box.text_content())
        for box in document.tree.iter("section", "ul", "ol")
        if (names := box.get("class"))
    )


@lru_cache(maxsize=8192)
def _is_live_name(names: str) -> bool:
    return _LIVE_CLASS.search(names) is not None


def _stands_in_live(post: Any) -> bool:
    """True for a post that its own class, or one close above it, calls live; in the article, not beside it."""
    if any(above.tag in ("aside", "nav", "footer") for above in post.iterancestors()):
        return False
    return any(_is_live_name(e.get("class") or "") for e in (post, *itertools.islice(post.iterancestors(), 2)))


def _place(group: list[Any]) -> str:
    return f"{group[0].tag}.{(group[0].get('class') or '').split(' ')[0]}"


def _made_whole(posts: tuple[Post, ...], displayed: tuple[Post, ...]) -> tuple[Post, ...]:
    """The posts; one of which the data give no more than a heading, cut off or not, with what the page displays under it."""
    if all(post.title for post in posts):
        return posts
    shown = [(run_together(post.title or post.body), post) for post in displayed]
    found: list[Post] = []
    for post in posts:
        words = run_together(post.body)
        whole = next(
            (other for begun, other in shown if post.title is None and words and begun.startswith(words)), None
        )
        longer = whole is not None and len(whole.body) > len(post.body)
        found.append(Post(title=whole.title, body=whole.body, at=post.at) if whole and longer else post)
    return tuple(found)


def _plain(value: Any) -> str:
    """The text of a post; one that is written in HTML gives its paragraphs."""
    if isinstance(value, dict):
        value = next((value[key] for key in ("text", "articleBody", "content") if value.get(key)), None)
    text = next(iter(strings(value)), "")
    if "<" not in text or ">" not in text:
        return text
    try:
        root: Any = lxml_html.fragment_fromstring(text, create_parent="div")
    except (ValueError, etree.ParserError):
        return text
    blocks = [fold("".join(block.itertext())) for block in root if block.tag in _TEXT_TAGS]
    return "\n\n".join(filter(None, blocks)) or fold("".join(root.itertext()))


def _found(posts: tuple[Post, ...], source: Source, place: str) -> Found[tuple[Post, ...]]:
    claim = Claim(field="kind", value="liveblog", source=source, place=place)
    return Found(value=posts, evidence=(claim.judged("won", f"{len(posts)} posts in the order of the page"),))
