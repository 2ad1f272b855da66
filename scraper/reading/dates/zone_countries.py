"""The country of a page's publisher, as its address, its locale or its postal address says, and that country's zone."""

from __future__ import annotations

import re
from urllib.parse import urlsplit

from scraper.reading.document import Document
from scraper.reading.structured import strings

BY_COUNTRY: dict[str, str] = {
    "fr": "Europe/Paris", "be": "Europe/Brussels", "ch": "Europe/Zurich", "lu": "Europe/Luxembourg", "mc": "Europe/Monaco",
    "ca": "America/Toronto", "quebec": "America/Toronto", "uk": "Europe/London", "it": "Europe/Rome", "es": "Europe/Madrid",
    "de": "Europe/Berlin", "ad": "Europe/Andorra", "ru": "Europe/Moscow", "tr": "Europe/Istanbul", "il": "Asia/Jerusalem",
    "ma": "Africa/Casablanca", "dz": "Africa/Algiers", "tn": "Africa/Tunis", "mr": "Africa/Nouakchott", "eg": "Africa/Cairo",
    "sn": "Africa/Dakar", "ci": "Africa/Abidjan", "tg": "Africa/Lome", "bj": "Africa/Porto-Novo", "bf": "Africa/Ouagadougou",
    "ml": "Africa/Bamako", "ne": "Africa/Niamey", "gn": "Africa/Conakry", "td": "Africa/Ndjamena", "cm": "Africa/Douala",
    "ga": "Africa/Libreville", "cg": "Africa/Brazzaville", "cd": "Africa/Kinshasa", "cf": "Africa/Bangui",
    "rw": "Africa/Kigali", "bi": "Africa/Bujumbura", "dj": "Africa/Djibouti", "km": "Indian/Comoro",
    "mg": "Indian/Antananarivo", "mu": "Indian/Mauritius", "sc": "Indian/Mahe", "re": "Indian/Reunion", "yt": "Indian/Mayotte",
    "gp": "America/Guadeloupe", "mq": "America/Martinique", "gf": "America/Cayenne", "ht": "America/Port-au-Prince",
    "pm": "America/Miquelon", "nc": "Pacific/Noumea", "pf": "Pacific/Tahiti", "vu": "Pacific/Efate",
    "wf": "Pacific/Wallis", "lb": "Asia/Beirut", "vn": "Asia/Ho_Chi_Minh", "kh": "Asia/Phnom_Penh",
    "va": "Europe/Vatican", "ie": "Europe/Dublin", "pt": "Europe/Lisbon", "nl": "Europe/Amsterdam", "at": "Europe/Vienna",
    "pl": "Europe/Warsaw", "gr": "Europe/Athens", "ro": "Europe/Bucharest", "bg": "Europe/Sofia", "lt": "Europe/Vilnius",
    "lv": "Europe/Riga", "ee": "Europe/Tallinn", "fi": "Europe/Helsinki", "se": "Europe/Stockholm", "no": "Europe/Oslo",
    "dk": "Europe/Copenhagen", "cz": "Europe/Prague", "hu": "Europe/Budapest", "ua": "Europe/Kyiv", "in": "Asia/Kolkata",
    "cn": "Asia/Shanghai", "kr": "Asia/Seoul", "ir": "Asia/Tehran", "ae": "Asia/Dubai", "sa": "Asia/Riyadh", "qa": "Asia/Qatar",
    "jp": "Asia/Tokyo", "ng": "Africa/Lagos", "ke": "Africa/Nairobi", "za": "Africa/Johannesburg", "nz": "Pacific/Auckland",
    "au": "Australia/Sydney", "br": "America/Sao_Paulo", "ar": "America/Argentina/Buenos_Aires", "mx": "America/Mexico_City",
    "cl": "America/Santiago", "co": "America/Bogota", "pe": "America/Lima", "uy": "America/Montevideo", "ve": "America/Caracas",
    "py": "America/Asuncion", "bo": "America/La_Paz", "ec": "America/Guayaquil", "cr": "America/Costa_Rica",
    "gt": "America/Guatemala", "hn": "America/Tegucigalpa", "ni": "America/Managua", "sv": "America/El_Salvador",
    "pa": "America/Panama", "cu": "America/Havana", "do": "America/Santo_Domingo", "pr": "America/Puerto_Rico",
    "jm": "America/Jamaica", "tt": "America/Port_of_Spain", "pk": "Asia/Karachi", "bd": "Asia/Dhaka", "lk": "Asia/Colombo",
    "np": "Asia/Kathmandu", "sg": "Asia/Singapore", "hk": "Asia/Hong_Kong", "tw": "Asia/Taipei", "my": "Asia/Kuala_Lumpur",
    "ph": "Asia/Manila", "th": "Asia/Bangkok", "id": "Asia/Jakarta", "kz": "Asia/Almaty", "kw": "Asia/Kuwait",
    "bh": "Asia/Bahrain", "om": "Asia/Muscat", "jo": "Asia/Amman", "iq": "Asia/Baghdad", "sy": "Asia/Damascus",
    "gh": "Africa/Accra", "tz": "Africa/Dar_es_Salaam", "ug": "Africa/Kampala", "zm": "Africa/Lusaka", "zw": "Africa/Harare",
    "bw": "Africa/Gaborone", "na": "Africa/Windhoek", "ao": "Africa/Luanda", "mz": "Africa/Maputo", "gq": "Africa/Malabo",
    "gw": "Africa/Bissau", "cv": "Atlantic/Cape_Verde", "is": "Atlantic/Reykjavik", "mt": "Europe/Malta", "cy": "Asia/Nicosia",
    "sk": "Europe/Bratislava", "si": "Europe/Ljubljana", "hr": "Europe/Zagreb", "rs": "Europe/Belgrade", "by": "Europe/Minsk",
    "al": "Europe/Tirane", "md": "Europe/Chisinau", "mk": "Europe/Skopje", "ba": "Europe/Sarajevo",
}  # fmt: skip
"""Where a country has several zones, that of most of its press, of the French-language first."""

_LOCALE = re.compile(r"^(?!ar[-_]ar)[a-z]{2,3}[-_]([a-z]{2})\b", re.I)
""" "ar_AR" is Facebook's name for Arabic."""
_SOLD_TO_ALL = re.compile(r"(?<!\.com)\.co$")
"""Colombia's own newspapers are of ".com.co"; ".co" alone is nobody's."""
_ELSEWHERE = frozenset({"us", "gb", "en", "eu", "fr"})
"""Locales left by a template ("en_US") or shared by the whole French-speaking world ("fr_FR")."""

ZONES_OF_WIDE = {"ca": "America/", "br": "America/", "mx": "America/", "au": "Australia/"}
"""Countries of several zones, and how the names of these begin."""


def country_of_address(url: str) -> str | None:
    """The country that an address's top-level domain names, as it is spelt there; None for ".com" and the like."""
    host = urlsplit(url).hostname or ""
    last = host.rsplit(".", 1)[-1]
    return last if last in BY_COUNTRY and not _SOLD_TO_ALL.search(host) else None


def locale_country(document: Document) -> str | None:
    """The country of `og:locale` or of `<html lang>`, unless templates leave it so."""
    declared = [
        *document.meta_values("og:locale"),
        document.tree.get("lang") or "",
        *document.meta_values("content-language"),
    ]
    for locale in declared:
        if (match := _LOCALE.match(locale)) and (code := match[1].lower()) in BY_COUNTRY and code not in _ELSEWHERE:
            return code
    return None


def postal_country(document: Document) -> str | None:
    """The country of the publisher's postal address, or of the page's geographic tags."""
    declared = [value[:2] for value in document.meta_values("geo.region", "geo.country")]
    for node in document.json_ld:
        for owner in (node, node.get("publisher"), node.get("sourceOrganization")):
            address = owner.get("address") if isinstance(owner, dict) else None
            country = address.get("addressCountry") if isinstance(address, dict) else None
            declared += [name for name in strings(country) if len(name) == 2]
    return next((code for code in map(str.lower, declared) if code in BY_COUNTRY and code not in _ELSEWHERE), None)


def could_be_of(url: str, timezone: str) -> bool:
    """False for a zone that the country of an address has not."""
    return timezone.startswith(ZONES_OF_WIDE.get(country_of_address(url) or "", ""))
