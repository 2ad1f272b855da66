"""The names a site goes by, and its masthead: what is no part of an article's title."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

from scraper.reading.body.outline import text_of
from scraper.reading.document import Document
from scraper.reading.people.names import plain_name
from scraper.reading.site import names_given, names_in_address

_BEHIND_NAME = re.compile(r"\s[-–—|•·]\s|\s?[|:]\s")
_ARTICLE = re.compile(r"^\s*(?:l['’]|(?:le|la|les|the)\s)\s*", re.I)


def without_site(title: str, site: set[str]) -> str:
    """A title without a name of the site (`names_of_site`) behind it (" - Le Vannier", " | levannier.example") or in front of it."""
    found = list(_BEHIND_NAME.finditer(title))
    if found and (head := title[: found[-1].start()].strip()) and is_among(title[found[-1].end() :], site):
        return head
    if found and (tail := title[found[0].end() :].strip()) and is_among(title[: found[0].start()], site):
        return tail
    return title


def is_among(name: str, names: set[str]) -> bool:
    """True for a site's name, with its article or without: "L'Écho du Lavoir" of echo-du-lavoir.example."""
    return any(plain_name(spelling).replace(" ", "") in names for spelling in (name, _ARTICLE.sub("", name)))


def names_of_site(document: Document) -> set[str]:
    """What metadata, masthead and address call the site, in plain letters without spaces."""
    names = [*names_given(document), *names_in_address(document.url)]
    names += [text_of(heading) for heading in document.tree.iter("h1") if leads_home(heading)]
    return {plain_name(name).replace(" ", "") for name in names}


def leads_home(heading: Any) -> bool:
    """True for a masthead, all of it a link to the front page."""
    link = next(heading.iter("a"), None)
    path = urlsplit(link.get("href") or "#").path if link is not None else ""
    return path == "/" and text_of(link) == text_of(heading)
