"""A page in, an Article out: every room's reading, brought together."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from scraper.article import Article
from scraper.evidence import Claim
from scraper.publisher import Layout, Publisher
from scraper.reading.access import read_access
from scraper.reading.bylines.authors import read_authors
from scraper.reading.bylines.closing import without_signature
from scraper.reading.dates.decision import read_dates
from scraper.reading.dates.regions import opening_of
from scraper.reading.dates.zones import is_assumed, overruled, zone_of
from scraper.reading.document import Document, parse_page
from scraper.reading.images.images import read_images
from scraper.reading.kinds import read_kind, refuse_no_article
from scraper.reading.language import read_language
from scraper.reading.liveblog import read_posts
from scraper.reading.metadata import read_publisher_name, read_tags
from scraper.reading.reservation import read_reservation
from scraper.reading.sections.sections import read_section
from scraper.reading.text import read_text
from scraper.reading.urls import read_canonical
from scraper.reading.walls import refuse_wall


def read_page(
    body: bytes,
    *,
    url: str,
    fetched_at: datetime,
    headers: Mapping[str, str] | None = None,
    publisher: Publisher | None = None,
    claims: Sequence[Claim] = (),
) -> Article:
    """Read one page of a newspaper.

    `url` is the address that answered, `fetched_at` (aware) when it did: the
    page's "now". `publisher` helps where general reading goes wrong. `claims`
    is what a feed or a sitemap said of the page.

    Raises:
        NotAnArticle: a listing, a wall (consent, challenge, error, login), or no text.
        UnreadablePage: too many bytes, or bytes that are no markup.
    """
    document = parse_page(body, url=url, fetched_at=fetched_at, headers=headers)
    layout = _layout_of(publisher, fetched_at)
    if layout:
        _drop(document, layout)
    refuse_wall(document)
    zone = zone_of(document, publisher)
    text = read_text(document, layout=layout, claims=claims)
    dates = read_dates(
        document, timezone=zone.value, claims=claims, layout=layout, near=text.near,
        title=text.title or "", opening=opening_of(text.body),
        is_zone_assumed=publisher is None and is_assumed(zone, url), is_zone_certain=publisher is not None,
    )  # fmt: skip
    if dates.timezone:
        zone = overruled(zone, dates.timezone)
    last = dates.modified or dates.published
    posts = read_posts(document, timezone=zone.value, day=last.at.date() if last else None)
    kind = read_kind(document, body=text.body, posts=len(posts.value))
    access = read_access(document, body=text.body, near=text.near)
    refuse_no_article(
        document, title=text.title, standfirst=text.standfirst, body=text.body, kind=kind.value,
        access=access.access, is_dated=dates.published is not None, near=text.near,
    )  # fmt: skip
    title = text.title or ""
    paragraphs = text.body.split("\n\n")
    signature = read_authors(
        document, publisher=publisher, layout=layout, near=text.near, title=title, headline=text.headline,
        paragraphs=paragraphs, closing=text.closing, claims=claims,
    )  # fmt: skip
    prose = without_signature(paragraphs, authors=signature.authors, evidence=signature.evidence)
    canonical = read_canonical(document, publisher=publisher)
    section = read_section(document, layout=layout, authors=signature.authors)
    tags = read_tags(document)
    language = read_language(document, body=text.body or text.standfirst or "")
    reservation = read_reservation(document)
    images = read_images(document, near=text.near)
    name = read_publisher_name(document, publisher=publisher)
    return Article(
        url=canonical.value, fetched_from=url, kind=kind.value, title=title, body="\n\n".join(prose), standfirst=text.standfirst,
        authors=signature.authors, agencies=signature.agencies, byline=signature.byline,
        published=dates.published, modified=dates.modified, section=section.value, tags=tags.value,
        language=language.value, access=access.access, percent_hidden=access.percent_hidden,
        tdm_reserved=reservation.value, images=images.value,
        posts=posts.value, publisher=name.value,
        evidence=(
            *text.evidence, *signature.evidence, *dates.evidence, *zone.evidence, *kind.evidence, *posts.evidence, *section.evidence,
            *tags.evidence, *language.evidence, *access.evidence, *reservation.evidence, *images.evidence, *canonical.evidence, *name.evidence,
        ),
    )  # fmt: skip


def _layout_of(publisher: Publisher | None, fetched_at: datetime) -> Layout | None:
    if publisher is None:
        return None
    return publisher.layout_on(fetched_at.astimezone(ZoneInfo(publisher.timezone)).date())


def _drop(document: Document, layout: Layout) -> None:
    """Take out what the newspaper's record names, while nobody has read the tree yet."""
    for selector in layout.drop:
        for element in document.select(selector):
            if element.getparent() is not None:
                element.drop_tree()
