"""The newspaper as a function from a path to an answer. No socket here."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from spiders.demo_site import feeds, listings
from spiders.demo_site.pages import SECTIONS, article_page, template
from spiders.demo_site.pictures import picture
from spiders.demo_site.stories import Story, load_stories

HTML = "text/html; charset={charset}"
RELATED = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What the site answers to one path."""

    status: int
    body: bytes
    content_type: str = "text/html; charset=utf-8"
    location: str | None = None
    last_modified: datetime | None = None
    """Aware; None where the page is made anew at each request."""


@dataclass(kw_only=True)
class Site:
    """The newspaper at one address and in one edition.

    `clock` is the site's own; the relative dates of its pages count from it.
    """

    base: str
    edition: int = 1
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    crawl_delay_seconds: float | None = None
    forbid_all: bool = False
    stories: tuple[Story, ...] = field(init=False)
    _corrected_at: dict[str, datetime] = field(init=False, default_factory=dict)

    def __post_init__(self) -> None:
        self.opened_at = self.clock()
        self.stories = load_stories(edition=self.edition, opened_at=self.opened_at)
        if self.edition > 1:
            self._note_corrections()

    def publish(self, edition: int) -> None:
        """Go over to another edition now: its corrected articles change, the others stay as they are."""
        self.edition = edition
        self.stories = load_stories(edition=edition, opened_at=self.opened_at)
        self._note_corrections()

    def answer(self, path: str) -> Answer:
        """The page at a path without its query."""
        story = next((story for story in self.stories if story.path == path), None)
        if story is not None:
            return self._article(story)
        if path == listings.MOVED_PATH:
            target = next(story.path for story in self.stories if story.id == "41207")
            return Answer(status=301, body=b"", location=f"{self.base}{target}")
        picture_of = next((story for story in self.stories if path == f"/images/{story.id}.png"), None)
        if picture_of is not None:
            return Answer(status=200, body=picture(int(picture_of.id)), content_type="image/png")
        pages = self._pages()
        if path in pages:
            return pages[path]()
        body = listings.plain_page("Page introuvable", "Cette page n'existe pas ou n'existe plus.", base=self.base)
        return Answer(status=404, body=body)

    def _article(self, story: Story) -> Answer:
        later = [other for other in self.stories if other.id != story.id and other.section == story.section]
        others = [other for other in self.stories if other.id != story.id and other not in later]
        return Answer(
            status=200,
            body=article_page(story, base=self.base, others=[*later, *others][:RELATED], now=self.clock()),
            content_type=HTML.format(charset=story.charset),
            last_modified=None if story.relative else self._changed(story),
        )

    def _pages(self) -> dict[str, Callable[[], Answer]]:
        def page(make: Callable[[], bytes], content_type: str = "text/html; charset=utf-8") -> Callable[[], Answer]:
            return lambda: Answer(status=200, body=make(), content_type=content_type)

        base, stories = self.base, self.stories
        recent = [story for story in stories if story.published.month == 11 or story.relative]
        older = [story for story in stories if story not in recent]
        culture = [story for story in stories if story.section == "culture"]
        rss, atom, xml = "application/rss+xml", "application/atom+xml", "application/xml"
        pages = {
            "/": page(lambda: listings.home_page(stories, base=base)),
            "/rss.xml": page(lambda: feeds.rss_feed(stories[:20], base=base), rss),
            "/culture/atom.xml": page(
                lambda: feeds.atom_feed(culture, base=base, title="Culture", path="/culture/atom.xml"), atom
            ),
            "/sitemap.xml": page(lambda: feeds.sitemap_index(base=base), xml),
            "/sitemap-actualites.xml": page(lambda: feeds.news_sitemap(recent, base=base, changed=self._changed), xml),
            "/sitemap-archives.xml.gz": page(lambda: feeds.archive_sitemap(older, base=base), "application/gzip"),
            "/robots.txt": page(self._robots, "text/plain; charset=utf-8"),
            "/style.css": page(lambda: template("style.css").template.encode(), "text/css; charset=utf-8"),
            listings.LISTING_PATH: page(lambda: listings.outings_page(culture, base=base)),
            listings.FORBIDDEN_PATH: page(
                lambda: listings.plain_page("Brouillon", "Ce texte n'est pas pour les robots.", base=base)
            ),
            "/abonnement/": page(lambda: listings.plain_page("S'abonner", "Un euro le premier mois.", base=base)),
            "/mentions-legales/": page(
                lambda: listings.plain_page("Mentions légales", "Ce journal n'existe pas.", base=base)
            ),
        }
        for section in SECTIONS:
            own = [story for story in stories if story.section == section]
            pages[f"/{section}/"] = page(partial(listings.section_page, section, own, base=base))
        return pages

    def _robots(self) -> bytes:
        return feeds.robots_txt(
            base=self.base, crawl_delay_seconds=self.crawl_delay_seconds, forbid_all=self.forbid_all
        )

    def _changed(self, story: Story) -> datetime:
        """When the site last changed a story's page: for a correction, when the site itself went over to it.

        The article's own date stays what its newsroom wrote; a site's clock
        and a newsroom's differ on real sites too.
        """
        return self._corrected_at.get(story.id, story.changed)

    def _note_corrections(self) -> None:
        now = self.clock().replace(microsecond=0)
        first = {story.id: story for story in load_stories(edition=1, opened_at=self.opened_at)}
        self._corrected_at = {
            story.id: self._corrected_at.get(story.id, now) for story in self.stories if story != first[story.id]
        }
