"""Accounts of a content system: whose name one is, and which are nobody's."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.reading.people.capitals import capitalised
from scraper.reading.people.houses import is_house
from scraper.reading.people.names import plain_name

_KEEPER = re.compile(r"webmaster|admin|redac(?:tion|teur|trice)|editor|moderat")
_KEEPS = frozenset({"webmaster", "webmestre", "admin", "administrator", "administrateur", "moderateur", "moderator"})
_KEPT = frozenset({"site", "web", "super"})
"""What a keeper calls himself beside his office: "admin site", "Super Admin"."""
_SHORT_HOUSE = 4
_LOGIN = re.compile(r"([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)[._]([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)\Z")
_DOMAIN_ENDINGS = frozenset({"com", "org", "net", "info", "news", "press", "media", "online", "paris", "bzh"})


def is_account(login: str, houses: Collection[str]) -> bool:
    """True for "WebmasterVannier": who looks after the site, or the site itself, one of the `houses` (as `plain_name` leaves them)."""
    plain = plain_name(login)
    if " " in plain:
        return is_keeper(login, houses)
    return _KEEPER.match(plain) is not None or any(house in plain for house in houses if len(house) > _SHORT_HOUSE)


def is_keeper(login: str, houses: Collection[str]) -> bool:
    """True for "webmaster vannier" and "admin site": a keeper's word, and nothing else but what he keeps."""
    words = plain_name(login).split()
    rest = [word for word in words if word not in _KEEPS]
    return len(rest) < len(words) and (_KEPT.issuperset(rest) or is_house(" ".join(rest), houses=houses))


def name_of_login(text: str) -> str | None:
    """ "marine.delcros" as a name; None for anything else, an address or a domain above all."""
    found = _LOGIN.match(text)
    if not found or found.group(2) in _DOMAIN_ENDINGS:
        return None
    return " ".join(capitalised(part) for part in found.groups())
