"""The newspaper's articles, as its newsroom keeps them: text files with a front matter."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import cache
from importlib.resources import files
from typing import Any, Literal, get_args
from zoneinfo import ZoneInfo

Layout = Literal["classic", "compact", "magazine", "wire", "live", "soup"]
BlockKind = Literal["paragraph", "subhead", "quote", "item", "post"]

PARIS = ZoneInfo("Europe/Paris")
FENCE = "+++\n"
CUT = "[cut]"
"""What stands below this line is for subscribers; the server never sends it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One piece of a body. `at` is the time of a live page's post, None elsewhere."""

    kind: BlockKind
    text: str
    at: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Story:
    """One article of the newspaper, in one edition."""

    id: str
    slug: str
    edition: int
    section: str
    layout: Layout
    title: str
    standfirst: str
    byline: str
    """As printed; "" where the stamp's words name the author, or nobody signs."""
    authors: tuple[str, ...]
    agencies: tuple[str, ...]
    published: datetime
    """Aware, Europe/Paris. A relative one was counted from when the file was loaded."""
    modified: datetime | None
    stamp_words: str
    """What the page shows instead of its layout's usual stamp; "{ago}" stands for the relative words."""
    relative: Literal["", "hours-ago", "yesterday"]
    access: Literal["free", "paywalled", ""]
    """What the page declares; "" for nothing."""
    percent_hidden: int | None
    metadata: tuple[str, ...]
    """`json-ld` and `meta`: where the page gives its dates and names to machines."""
    local_time_as_z: bool
    """The metadata write Paris time with a Z, as several real newspapers do."""
    charset: str
    tags: tuple[str, ...]
    caption: str
    credit: str
    blocks: tuple[Block, ...]
    """What any reader may see."""

    @property
    def path(self) -> str:
        return f"/{self.section}/{self.slug}-{self.id}.html"

    @property
    def changed(self) -> datetime:
        return self.modified or self.published


METADATA_OF_LAYOUT: dict[Layout, tuple[str, ...]] = {
    "classic": ("json-ld", "meta"),
    "compact": ("meta",),
    "magazine": ("json-ld",),
    "live": ("json-ld", "meta"),
    "wire": (),
    "soup": (),
}


def load_stories(*, edition: int, opened_at: datetime) -> tuple[Story, ...]:
    """The articles of an edition, latest first.

    A later edition holds every article of the one before, some of them
    corrected. Relative dates ("il y a 2 heures") count back from `opened_at`, aware.
    """
    latest: dict[str, Story] = {}
    for name, text in _files():
        story = _parse(name, text, opened_at=opened_at)
        if story.edition <= edition and (story.id not in latest or latest[story.id].edition < story.edition):
            latest[story.id] = story
    return tuple(sorted(latest.values(), key=lambda story: (story.published, story.id), reverse=True))


@cache
def _files() -> tuple[tuple[str, str], ...]:
    folder = files("spiders.demo_site") / "articles"
    return tuple(
        sorted((entry.name, entry.read_text(encoding="utf-8")) for entry in folder.iterdir() if entry.name[0].isdigit())
    )


def _parse(name: str, text: str, *, opened_at: datetime) -> Story:
    """Read `41207-tramway.md` or `41209-proces.edition-2.md`."""
    _, front, body = text.split(FENCE, 2)
    fields: dict[str, Any] = tomllib.loads(front)
    stem, _, edition = name.removesuffix(".md").partition(".edition-")
    number, _, slug = stem.partition("-")
    layout: Layout = fields["layout"]
    if layout not in get_args(Layout):
        raise ValueError(f"{name}: expected a layout among {get_args(Layout)}, got {layout!r}")
    published = fields.get("published") or _counted_back(fields["relative"], opened_at)
    modified = fields.get("modified")
    return Story(
        id=number,
        slug=slug,
        edition=int(edition or 1),
        section=fields["section"],
        layout=layout,
        title=fields["title"],
        standfirst=fields["standfirst"],
        byline=fields.get("byline", ""),
        authors=tuple(fields["authors"]),
        agencies=tuple(fields.get("agencies", ())),
        published=published.astimezone(PARIS),
        modified=modified.astimezone(PARIS) if modified else None,
        stamp_words=fields.get("stamp_words", ""),
        relative=fields.get("relative", ""),
        access=fields.get("access", ""),
        percent_hidden=fields.get("percent_hidden"),
        metadata=() if "relative" in fields else tuple(fields.get("metadata", METADATA_OF_LAYOUT[layout])),
        local_time_as_z=fields.get("quirk") == "local-time-as-z",
        charset=fields.get("charset", "utf-8"),
        tags=tuple(fields.get("tags", ())),
        caption=fields.get("caption", ""),
        credit=fields.get("credit", ""),
        blocks=tuple(_blocks(body)),
    )


def _counted_back(relative: str, opened_at: datetime) -> datetime:
    """The instant of a story that dates itself by today.

    Whole hours, so that "il y a 13 heures" floored to its hour is this instant at any minute of the day.
    """
    now = opened_at.astimezone(PARIS)
    if relative == "yesterday":
        return datetime.combine(now.date() - timedelta(days=1), time(14), PARIS)
    five = datetime.combine(now.date(), time(5), PARIS)
    return five if now - five >= timedelta(hours=1) else five - timedelta(days=1)


def _blocks(body: str) -> Iterator[Block]:
    visible = body.partition(CUT)[0]
    for piece in visible.strip().split("\n\n"):
        mark, _, rest = piece.partition(" ")
        if mark == "##":
            yield Block(kind="subhead", text=rest)
        elif mark == ">":
            yield Block(kind="quote", text=rest)
        elif mark == "-":
            for line in piece.splitlines():
                yield Block(kind="item", text=line.removeprefix("- "))
        elif mark == "@":
            head, _, text = rest.partition("\n")
            at, _, title = head.partition(" ")
            yield Block(kind="post", text=title, at=datetime.fromisoformat(at))
            yield Block(kind="paragraph", text=text)
        else:
            yield Block(kind="paragraph", text=piece)
