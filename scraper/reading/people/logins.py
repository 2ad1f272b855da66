"""Accounts of a content system: whose name one is, and which are nobody's."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.reading.people.capitals import capitalised
from scraper.reading.people.houses import is_house, is_newsroom
from scraper.reading.people.names import plain_name
from scraper.reading.people.roles import ROLE, is_furniture

_KEEPER = re.compile(r"webmaster|admin|redac(?:tion|teur|trice)|editor|moderat")
_KEEPS = frozenset({"webmaster", "webmestre", "admin", "administrator", "administrateur", "moderateur", "moderator"})
_KEPT = frozenset({"site", "web", "super"})
"""What a keeper calls himself beside his office: "admin site", "Super Admin"."""
_SHORT_HOUSE = 4
_LOGIN = re.compile(r"([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)[._]([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)\Z")
_ONE_WORD = re.compile(r"(?=\D{4})[a-zà-ÿ][a-zà-ÿ0-9]{4,29}\Z")
_OFFICE = re.compile(
    r"(?:web|super)?(?:admin|master|mestre|redac|redak|edit(?:or|eur|rice)|moderat|equipe|team|news|press|media|contact|service"
    r"|agence|actus?\b|infos?\b|journal|radio|communi|publi|abonn|partena|correspond|collabor|contribut|direction|rubrique)"
    r"|(?:auteure?|autrice|author|user|utilisateur|test|demo|guest|invite|membre|member|anonyme|inconnu|unknown|root|site|default"
    r"|wordpress|internaute|lecteur|lectrice)\d*\Z|\w+(?:news|media|medias|press|presse|infos?|actus?|radio|team|redac|redaction|admin|mag|tv)\Z"
)
"""Accounts of a newsroom, of a content system, of nobody."""
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


def could_be_login(text: str, houses: Collection[str]) -> bool:
    """True for "avasseur", "zoelin77": one word in small letters, no office, no part of a house's name, no word of a page."""
    if not _ONE_WORD.match(text) or _OFFICE.match(plain_name(text)) or is_account(text, houses):
        return False
    if any(plain_name(text) in house.replace(" ", "") for house in houses):
        return False
    return not (is_furniture(text) or is_house(text) or is_newsroom(text) or ROLE.match(text))


def name_of_login(text: str) -> str | None:
    """ "marine.delcros" as a name; None for anything else, an address or a domain above all."""
    found = _LOGIN.match(text)
    if not found or found.group(2) in _DOMAIN_ENDINGS:
        return None
    return " ".join(capitalised(part) for part in found.groups())
