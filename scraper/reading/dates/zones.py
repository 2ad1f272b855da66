"""The time zone whose clock a page shows."""

from __future__ import annotations

import re
from collections import Counter
from datetime import datetime
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

from scraper.evidence import Claim, Source
from scraper.publisher import Publisher
from scraper.reading.dates.claims import metadata_claims
from scraper.reading.dates.values import read_written
from scraper.reading.dates.zone_contacts import zone_of_contacts
from scraper.reading.dates.zone_headlines import zone_of_headlines
from scraper.reading.dates.zone_money import zone_of_money
from scraper.reading.dates.zone_names import zone_named
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.structured import strings

DEFAULT_ZONE = "Europe/Paris"
GREENWICH = "Etc/UTC"

_BY_COUNTRY: dict[str, str] = {
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
}  # fmt: skip
"""Where a country has several zones, that of most of its French-language press."""

_LOCALE = re.compile(r"^[a-z]{2,3}[-_]([a-z]{2})\b", re.I)
_ELSEWHERE = frozenset({"us", "gb", "en", "eu", "fr"})
"""Locales left by a template ("en_US") or shared by the whole French-speaking world ("fr_FR")."""

_NOWHERE = "nowhere"
_MONEY = "the money it counts in"
_HEADLINES = "its headlines"
_WIDE = "ca"
"""From Moncton to Vancouver."""
_FRENCH_ISLANDS = (
    "Indian/Reunion", "America/Martinique", "America/Cayenne", "Pacific/Noumea", "Pacific/Tahiti", "Indian/Mayotte",
)  # fmt: skip
_SPEAKING_ZONES = (
    "America/Toronto", "America/Moncton", *_FRENCH_ISLANDS, "Asia/Beirut", "Africa/Tunis", "Africa/Abidjan", "Asia/Ho_Chi_Minh",
    "America/Los_Angeles", "America/Denver", "America/Chicago", "Asia/Kolkata",
)  # fmt: skip
"""Where French-language papers are printed away from Europe's hours, the largest press first; then the great English ones."""


def zone_of(document: Document, publisher: Publisher | None) -> Found[str]:
    """The IANA name of the zone in which a page's publisher lives, with what told it.

    From its file; else the country of its address, a place in its name, the
    country of the page's locale or of the publisher's postal address, or that
    its footer names; else from the offsets of the page's dates where Paris has another; else from the
    money it counts in, or the country most of its headlines name; else Paris.
    """
    zone, source, place = _told(document, publisher)
    why = "assumed: nothing tells another" if place == _NOWHERE else "the first place that tells one"
    return Found(value=zone, evidence=(_claim(zone, source, place).judged("won", why),))


def overruled(zone: Found[str], told: str) -> Found[str]:
    """The zone that the page's own clocks told, above the one that was assumed."""
    won = _claim(told, "displayed", "its clocks").judged(
        "won", "hours shown beside those that metadata give in universal time"
    )
    lost = (claim.judged("lost", "the page's clocks tell another") for claim in zone.evidence)
    return Found(value=told, evidence=(won, *lost))


def _told(document: Document, publisher: Publisher | None) -> tuple[str, Source, str]:
    """The zone, and the place that told it."""
    if publisher is not None:
        return publisher.timezone_of(document.url), "url", f"the record of {publisher.domain}"
    country = country_of_address(document.url)
    if country and country != "fr":
        return _BY_COUNTRY[country], "url", "the address's country"
    if named := zone_named(document, in_france=country == "fr"):
        return named, "text", "the newspaper's name"
    if country is None and (found := _locale_country(document)):
        return _BY_COUNTRY[found], "meta", "locale"
    if country is None and (found := _postal_country(document)):
        return _BY_COUNTRY[found], "json-ld", "the publisher's address"
    if country is None and (told := zone_of_contacts(document)):
        return told, "displayed", "its numbers and towns"
    if offsets := _zone_of_offsets(document, _FRENCH_ISLANDS if country == "fr" else _SPEAKING_ZONES):
        return offsets, "text", "the offsets of its dates"
    if country is None and (counted := zone_of_money(document)):
        return counted, "displayed", _MONEY
    if country is None and (written_of := zone_of_headlines(document)):
        return written_of, "displayed", _HEADLINES
    return DEFAULT_ZONE, "url", "the address's country" if country else _NOWHERE


def _claim(zone: str, source: Source, place: str) -> Claim:
    return Claim(field="timezone", value=zone, source=source, place=place)


def is_assumed(zone: Found[str], url: str) -> bool:
    """True where nothing but its dates, its money or its headlines told the zone of a page without a publisher's file: then its clocks may know better.

    So do they of a country with several zones.
    """
    country = country_of_address(url)
    timezone = zone.value
    if country == _WIDE:
        return timezone == _BY_COUNTRY[_WIDE]
    if any(claim.place in (_MONEY, _HEADLINES) for claim in zone.evidence):
        return True
    return (country is None and timezone == DEFAULT_ZONE) or (country == "fr" and timezone in _FRENCH_ISLANDS)


def could_be_of(url: str, timezone: str) -> bool:
    """False for a zone that the country of an address has not."""
    return country_of_address(url) != _WIDE or timezone.startswith("America/")


def zone_with_offset(wall: datetime, hours: float) -> str | None:
    """The likeliest zone whose clocks are so far from Greenwich's on that day; None where no zone is."""
    for zone in (DEFAULT_ZONE, *_SPEAKING_ZONES):
        if _hours(zone, wall) == hours:
            return zone
    return f"Etc/GMT{-int(hours):+d}" if hours.is_integer() and -12 <= hours <= 14 else None


def country_of_address(url: str) -> str | None:
    """The country that an address's top-level domain names, as it is spelt there; None for ".com" and the like."""
    parts = urlsplit(url)
    last = (parts.hostname or "").rsplit(".", 1)[-1]
    return last if last in _BY_COUNTRY else None


def _locale_country(document: Document) -> str | None:
    """The country of `og:locale` or of `<html lang>`, unless templates leave it so."""
    declared = [
        *document.meta_values("og:locale"),
        document.tree.get("lang") or "",
        *document.meta_values("content-language"),
    ]
    for locale in declared:
        if (match := _LOCALE.match(locale)) and (code := match[1].lower()) in _BY_COUNTRY and code not in _ELSEWHERE:
            return code
    return None


def _postal_country(document: Document) -> str | None:
    """The country of the publisher's postal address, or of the page's geographic tags."""
    declared = [value[:2] for value in document.meta_values("geo.region", "geo.country")]
    for node in document.json_ld:
        for owner in (node, node.get("publisher"), node.get("sourceOrganization")):
            address = owner.get("address") if isinstance(owner, dict) else None
            country = address.get("addressCountry") if isinstance(address, dict) else None
            declared += [name for name in strings(country) if len(name) == 2]
    return next((code for code in map(str.lower, declared) if code in _BY_COUNTRY and code not in _ELSEWHERE), None)


def _zone_of_offsets(document: Document, zones: tuple[str, ...]) -> str | None:
    """The zone with the offsets that most of the page's dates carry, Paris where they fit Paris; None where they carry none."""
    given = [claim.written for claim in metadata_claims(document)]
    if not any(written.offset for written in given):
        times = (read_written(fold(element.get("datetime"))) for element in document.tree.iter("time"))
        given = [written for written in times if written is not None]
    offsets: Counter[str] = Counter()
    for written in given:
        if written.offset:  # neither missing nor Greenwich, which says nothing of the place
            offsets[_zone_with(written.wall, written.offset.total_seconds() / 3600, zones)] += 1
    return offsets.most_common(1)[0][0] if offsets else None


def _zone_with(wall: datetime, hours: float, zones: tuple[str, ...]) -> str:
    both = {_hours(DEFAULT_ZONE, wall.replace(month=month, day=1)) for month in (1, 7)}
    if hours in both:  # also the wrong one of the season: a server's fixed offset
        return DEFAULT_ZONE
    for zone in zones:
        if _hours(zone, wall) == hours:
            return zone
    return DEFAULT_ZONE if zones is _FRENCH_ISLANDS else zone_with_offset(wall, hours) or DEFAULT_ZONE


def _hours(zone: str, wall: datetime) -> float:
    offset = wall.replace(tzinfo=ZoneInfo(zone)).utcoffset()
    return offset.total_seconds() / 3600 if offset else 0.0
