"""Who signs in a box beside the text or under a picture: believed only where nobody signs in a better place."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from scraper.reading.bylines.readings import Reading
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.names import plain_name

_MOST = 3
_WROTE = re.compile(
    r"\W*(?:(?:article |texte )?(?:[ée]crit|r[ée]dig[ée]|sign[ée]|propos[ée])e?s? par|auteure?s?\b|authors?\b|written by)",
    re.IGNORECASE,
)
"""Nobody says so of a picture."""


def signers_beside(readings: Sequence[Reading]) -> list[Reading]:
    """The places that name up to three people between title and text, or one below it; none where they name more.

    Beside the text stand other articles' authors as well, and the credit of a
    picture has a name too: there it must link to its bearer's page, or say
    that he wrote.
    """
    plain = [read for read in readings if read.byline.authors and _is_plain(read)]
    for region, most in (("header", _MOST), ("footer", 1)):
        here = [read for read in plain if read.shown.region == region]
        if here:
            return here if len({plain_name(name) for read in here for name in read.byline.authors}) <= most else []
    return []


def house_by_title(readings: Sequence[Reading], own: Collection[str]) -> list[Reading]:
    """The places between title and text that are but a name of the site itself, one of its `own`."""
    return [read for read in readings if read.shown.region == "header" and read.shown.text in own]


def _is_plain(read: Reading) -> bool:
    if read.shown.box == "picture":
        profile = plain_name(read.shown.profile)
        bears = bool(profile) and all(profile.startswith(plain_name(name)) for name in read.byline.authors)
        return bears or _WROTE.match(read.shown.text) is not None
    return read.shown.kind in ("linked", "opened") or all(opens_with_first_name(name) for name in read.byline.authors)
