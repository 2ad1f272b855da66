"""What a page tells machines: its meta tags and its JSON-LD."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime
from html import escape
from typing import Any

from spiders.demo_site.stories import Story

NEWSPAPER = "Le Courrier des Deux Rives"


def meta_tags(story: Story, *, base: str, section: str) -> Iterator[str]:
    """Open Graph always, but on pages with none at all; dates and names where the story's metadata has `meta`."""
    if story.layout == "soup":
        return
    properties = [
        ("og:type", "article"),
        ("og:site_name", NEWSPAPER),
        ("og:title", story.title),
        ("og:description", story.standfirst),
        ("og:url", f"{base}{story.path}"),
        ("og:locale", "fr_FR"),
    ]
    if story.caption:
        properties.append(("og:image", f"{base}/images/{story.id}.png"))
    if story.layout == "compact":
        properties.append(("article:section", section))
    if "meta" in story.metadata:
        properties.append(("article:published_time", _machine_time(story, story.published)))
        if story.modified:
            properties.append(("article:modified_time", _machine_time(story, story.modified)))
        properties += [("article:tag", tag) for tag in story.tags]
        yield f'<meta name="author" content="{escape(", ".join(story.authors or story.agencies) or NEWSPAPER)}">'
    for name, content in properties:
        yield f'<meta property="{name}" content="{escape(content)}">'
    yield f'<meta name="description" content="{escape(story.standfirst)}">'


def json_ld(story: Story, *, base: str, section: str) -> Iterator[str]:
    """One script; a magazine page keeps its nodes in a graph."""
    if "json-ld" not in story.metadata:
        return
    publisher = {"@type": "NewsMediaOrganization", "name": NEWSPAPER, "url": f"{base}/"}
    names = [{"@type": "Person", "name": name} for name in story.authors]
    node: dict[str, Any] = {
        "@type": "LiveBlogPosting" if story.layout == "live" else "NewsArticle",
        "mainEntityOfPage": {"@type": "WebPage", "@id": f"{base}{story.path}"},
        "headline": story.title,
        "description": story.standfirst,
        "datePublished": _machine_time(story, story.published),
        "dateModified": _machine_time(story, story.changed),
        "author": names or [{"@type": "Organization", "name": name} for name in story.agencies or (NEWSPAPER,)],
        "publisher": publisher,
        "articleSection": section,
        "keywords": ", ".join(story.tags),
        "image": {"@type": "ImageObject", "url": f"{base}/images/{story.id}.png", "caption": story.caption},
    }
    if story.access:
        node["isAccessibleForFree"] = story.access == "free"
    if story.access == "paywalled":
        node["hasPart"] = {"@type": "WebPageElement", "isAccessibleForFree": False, "cssSelector": ".reserve"}
    if story.layout == "live":
        node |= _live_coverage(story, base=base)
    trail = {
        "@type": "BreadcrumbList",
        "itemListElement": [
            {"@type": "ListItem", "position": 1, "name": "Accueil", "item": f"{base}/"},
            {"@type": "ListItem", "position": 2, "name": section, "item": f"{base}/{story.section}/"},
        ],
    }
    if story.layout == "magazine":
        data: dict[str, Any] = {"@context": "https://schema.org", "@graph": [trail, node, publisher]}
    else:
        data = {"@context": "https://schema.org"} | node
    yield f'<script type="application/ld+json">{json.dumps(data, ensure_ascii=False)}</script>'


def _live_coverage(story: Story, *, base: str) -> dict[str, Any]:
    updates: list[dict[str, Any]] = []
    for block in story.blocks:
        if block.kind == "post" and block.at:
            stamp = block.at.isoformat()
            updates.append(
                {
                    "@type": "BlogPosting",
                    "url": f"{base}{story.path}#post-{block.at:%H%M}",
                    "headline": block.text,
                    "datePublished": stamp,
                    "articleBody": "",
                }
            )
        elif updates:
            updates[-1]["articleBody"] = f"{updates[-1]['articleBody']}\n\n{block.text}".strip()
    return {
        "coverageStartTime": story.published.isoformat(),
        "coverageEndTime": story.changed.isoformat(),
        "liveBlogUpdate": updates,
    }


def _machine_time(story: Story, at: datetime) -> str:
    if story.local_time_as_z:
        return at.replace(tzinfo=UTC).isoformat().replace("+00:00", "Z")
    return at.isoformat()
