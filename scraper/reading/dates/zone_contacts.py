"""The country that a site's own footer gives: a telephone number, a postcode, a town."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from scraper.reading.bounded import texts_within
from scraper.reading.dates.zone_names import zones_of_places
from scraper.reading.document import Document

_CALLING_CODES = {
    "212": "Africa/Casablanca", "213": "Africa/Algiers", "216": "Africa/Tunis", "221": "Africa/Dakar",
    "222": "Africa/Nouakchott", "223": "Africa/Bamako", "224": "Africa/Conakry", "225": "Africa/Abidjan",
    "226": "Africa/Ouagadougou", "227": "Africa/Niamey", "228": "Africa/Lome", "229": "Africa/Porto-Novo",
    "230": "Indian/Mauritius", "235": "Africa/Ndjamena", "236": "Africa/Bangui", "237": "Africa/Douala",
    "241": "Africa/Libreville", "242": "Africa/Brazzaville", "243": "Africa/Kinshasa", "250": "Africa/Kigali",
    "253": "Africa/Djibouti", "257": "Africa/Bujumbura", "261": "Indian/Antananarivo", "269": "Indian/Comoro",
    "509": "America/Port-au-Prince", "590": "America/Guadeloupe", "594": "America/Cayenne", "596": "America/Martinique",
    "687": "Pacific/Noumea", "689": "Pacific/Tahiti", "961": "Asia/Beirut",
}  # fmt: skip
"""Of countries whose French-language press is read under ".com" and the like."""
_POSTCODES = {
    "971": "America/Guadeloupe", "972": "America/Martinique", "973": "America/Cayenne", "974": "Indian/Reunion",
    "975": "America/Miquelon", "976": "Indian/Mayotte", "987": "Pacific/Tahiti", "988": "Pacific/Noumea",
}  # fmt: skip
_IN_OVERSEAS_TOWN = re.compile(r"(?<![\d.,€])(?P<code>97[1-6]|98[78])\d\d,? (?=[A-ZÀ-Þ])")
""" "97150 Saint-Martin"."""
_CALLED = re.compile(r"(?:\+|(?<!\d)00)\s?\(?(?P<code>\d{3})\)?[\s.\d()-]{6,}")
_CALLED_IN_QUEBEC = re.compile(
    r"(?<!\d)\(?(?:418|438|450|514|579|581|819|873|263|354|367|468)\)?[ .-]\d{3}[ .-]\d{4}(?!\d)"
)
_SAID_IN_QUEBEC = (
    "infolettre",
    "balado",
    "blogue",
    "nous joindre",
    "s&p/tsx",
    "s&amp;p/tsx",
    "magasinage",
    "la presse canadienne",
    "clavard",
)
"""What menus and footers there say, and hardly anywhere else; two of them tell."""
_NEWS_OF = re.compile(
    r"toute l['’](?:actualité|info(?:rmation)?s?) (?:du|de la|de l['’]|de|en|au|des) ?(?P<place>[A-ZÀ-Þ][\w’' -]{2,20})"
)
"""What a newsletter of a country's newspaper promises."""
_FOOT = re.compile(r"footer|colophon|copyright|\bpied|bas-?de-?page", re.I)
_RIGHTS = re.compile(r"©|\(c\) ?(?:19|20)\d\d|copyright", re.I)
_FOOTS_LOOKED_AT = 8
_FOOT_LETTERS = 3000
_RIGHTS_LETTERS = 300
_LETTERS_READ = 400_000


def zone_of_contacts(document: Document) -> str | None:
    """The zone of the one country that footers and telephone links name; None where they name none, or several.

    A number says more than a place: it is the site's own. So do Québec's own words.
    Where footers name nothing, numbers anywhere on the page may.
    """
    texts = list(_texts(document))
    called = _called_in(texts)
    called |= {_POSTCODES[found["code"]] for text in texts for found in _IN_OVERSEAS_TOWN.finditer(text)}
    called |= {"America/Toronto" for text in texts if _CALLED_IN_QUEBEC.search(text)}
    if not called and _speaks_quebecois(document):
        return "America/Toronto"
    named = (
        called
        or {zone for text in texts for zone in zones_of_places(text)}
        or _called_in([document.text[:_LETTERS_READ]])
    )
    return named.pop() if len(named) == 1 else None


def _called_in(texts: list[str]) -> set[str]:
    """The zones of the countries whose telephone numbers stand there."""
    codes = {found["code"] for text in texts for found in _CALLED.finditer(text)}
    return {_CALLING_CODES[code] for code in codes & _CALLING_CODES.keys()}


def _speaks_quebecois(document: Document) -> bool:
    said = document.text.lower()
    return sum(word in said for word in _SAID_IN_QUEBEC) > 1


def _texts(document: Document) -> Iterator[str]:
    for link in document.tree.iter("a"):
        if (href := link.get("href") or "").startswith("tel:"):
            yield href.removeprefix("tel:")
    yield from (found["place"] for found in _NEWS_OF.finditer(document.text))
    foots = [
        element
        for element in document.tree.iter("footer", "div", "section", "td", "p", "span", "center")
        if _is_foot(element)
    ]
    for foot in foots[-_FOOTS_LOOKED_AT:]:
        yield " ".join(texts_within(foot, limit=_FOOT_LETTERS))


def _is_foot(element: Any) -> bool:
    """True for a footer, or a line of rights, that is no article's own."""
    names = f"{element.get('class') or ''} {element.get('id') or ''}"
    claims_rights = element.text is not None and _RIGHTS.search(element.text[:_RIGHTS_LETTERS]) is not None
    named = element.tag == "footer" or claims_rights or _FOOT.search(names) is not None
    return named and next(element.iterancestors("article", "main"), None) is None
