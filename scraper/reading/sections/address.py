"""What a page's own address says of its section."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from urllib.parse import urlsplit

from scraper.evidence import Claim
from scraper.reading.document import Document, fold
from scraper.reading.sections.names import plain, usual_name
from scraper.reading.urls import site_of
from scraper.reading.words import run_together

IN_ADDRESS = "a link to the part of the site in the address"
_HOST = re.compile(r"(?:https?:)?//([^/?#]+)")
_AFTER_PATH = re.compile(r"[?#].*$", re.S)
_NO_NAME = re.compile(
    r"\d|[!?:…]|^(?:voir|tou[ts]|lire|plus|retour|suivre|en (?:savoir|continu)|accueil|home|podcasts?|newsletters?)\b",
    re.I,
)
_LONGEST_IN_MENU = 40


def address_names(document: Document) -> Iterator[Claim]:
    """What the page's links call the parts of the site that its own address begins with, the narrowest first.

    Where no link leads to a part, a link whose words are those of the address names it.
    """
    steps = urlsplit(document.url).path.strip("/").split("/")[:-1]
    heads = {"/" + "/".join(steps[: n + 1]): len(steps) - n for n, step in enumerate(steps) if len(step) > 2}
    words = {letters: len(steps) - n for n, step in enumerate(steps) if len(letters := plain(step)) > 2}
    if not heads:
        return
    named = _leading(document, heads, {run_together(step) for step in steps if not step.isdecimal()})
    place = IN_ADDRESS
    if not named:
        named, place = _alike(document, words), "a link with the words of the address"
    for distance in sorted(named):
        name = named[distance].most_common(1)[0][0]
        yield Claim(field="section", value=name, source="displayed", place=place)
    for step in reversed(steps):
        if usual := usual_name(step):
            yield Claim(field="section", value=usual, source="url", place="a usual name in the address")


def _leading(document: Document, heads: dict[str, int], spelt: set[str]) -> dict[int, Counter[str]]:
    """The words of the links to each part, by its distance from the page."""
    site = site_of(document.url)
    house = run_together(site.partition(".")[0])
    found: dict[int, Counter[str]] = {}
    first = min(heads, key=len)
    for link in document.tree.iter("a"):
        href = link.get("href")
        if not href or first not in href:
            continue
        host = _HOST.match(href)
        path = _AFTER_PATH.sub("", href[host.end() :] if host else href).rstrip("/")
        if path not in heads or (host and not host[1].lower().endswith(site)):
            continue
        name = fold(link.text_content()).strip(" ,/>›»•|")
        words = run_together(name)
        if (
            name
            and len(name) <= _LONGEST_IN_MENU
            and house not in words
            and (words in spelt or not _NO_NAME.search(name))
        ):
            found.setdefault(heads[path], Counter())[name] += 1
    return found


def _alike(document: Document, words: dict[str, int]) -> dict[int, Counter[str]]:
    """The links whose words are those of a step of the address, by its distance from the page."""
    found: dict[int, Counter[str]] = {}
    for link in document.tree.iter("a"):
        name = link.text or ""
        if len(name) <= _LONGEST_IN_MENU and not len(link) and plain(name) in words:
            found.setdefault(words[plain(name)], Counter())[fold(name)] += 1
    return found
