"""The pages that lead to articles: home, sections, a listing that looks like an article's address."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from spiders.demo_site.metadata import NEWSPAPER
from spiders.demo_site.pages import SECTIONS, navigation, template
from spiders.demo_site.stories import Story

LISTING_PATH = "/culture/nos-idees-de-sorties-40311.html"
"""A list of articles under an address shaped like an article's."""
GONE_PATH = "/societe/la-piscine-municipale-rouvrira-en-mai-40277.html"
"""Linked, and no longer there."""
MOVED_PATH = "/actu/tramway-41207.html"
"""The old address of the tramway article; answers 301."""
FORBIDDEN_PATH = "/prive/brouillon-41300.html"
"""Linked, and forbidden by robots.txt."""


def home_page(stories: Sequence[Story], *, base: str) -> bytes:
    """The latest articles, and links to the feeds."""
    alternates = (
        f'<link rel="alternate" type="application/atom+xml" title="Culture" href="{base}/culture/atom.xml">\n'
        f'<link rel="canonical" href="{base}/">'
    )
    return _listing_page("À la une", stories[:18], base=base, head=alternates)


def section_page(section: str, stories: Sequence[Story], *, base: str) -> bytes:
    """A section's articles; some sections also point where no article is."""
    strays = {
        "culture": [(LISTING_PATH, "Nos idées de sorties pour le week-end")],
        "societe": [(GONE_PATH, "La piscine municipale rouvrira en mai")],
        "politique": [
            (MOVED_PATH, "Le tramway, rue par rue"),
            (FORBIDDEN_PATH, "Exclusif : le brouillon du budget"),
        ],
    }
    head = f'<link rel="canonical" href="{base}/{section}/">'
    return _listing_page(SECTIONS[section], stories, base=base, head=head, strays=strays.get(section, ()))


def outings_page(stories: Sequence[Story], *, base: str) -> bytes:
    """The listing behind `LISTING_PATH`."""
    return _listing_page("Nos idées de sorties", stories, base=base, head="")


def plain_page(title: str, text: str, *, base: str) -> bytes:
    """A page of the house: legal notice, subscription, an error."""
    content = f"<main><h1>{escape(title)}</h1><p>{escape(text)}</p></main>"
    return _page(title, content, base=base, head="")


def _listing_page(
    title: str, stories: Sequence[Story], *, base: str, head: str, strays: Sequence[tuple[str, str]] = ()
) -> bytes:
    entries = [
        f'<div class="vignette"><h2><a href="{base}{story.path}">{escape(story.title)}</a></h2>'
        f"<p>{escape(story.standfirst)}</p></div>"
        for story in stories
    ]
    entries += [f'<div class="vignette"><h2><a href="{path}">{text}</a></h2></div>' for path, text in strays]
    content = template("listing.html").substitute(title=escape(title), entries="\n".join(entries))
    return _page(title, content, base=base, head=head)


def _page(title: str, content: str, *, base: str, head: str) -> bytes:
    return (
        template("page.html")
        .substitute(
            charset="utf-8",
            page_title=f"{escape(title)} - {NEWSPAPER}",
            head=head,
            navigation=navigation(base),
            content=content,
            base=base,
        )
        .encode()
    )
