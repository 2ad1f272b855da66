"""The time zone whose clock a page shows."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from scraper.evidence import Claim, Source
from scraper.publisher import Publisher
from scraper.reading.bounded import opening_within
from scraper.reading.dates.attributes import machine_dates
from scraper.reading.dates.claims import metadata_claims
from scraper.reading.dates.values import Written, read_written
from scraper.reading.dates.zone_contacts import zone_of_contacts
from scraper.reading.dates.zone_countries import (
    BY_COUNTRY,
    ZONES_OF_WIDE,
    country_of_address,
    locale_country,
    postal_country,
)
from scraper.reading.dates.zone_headlines import zone_of_headlines
from scraper.reading.dates.zone_money import zone_of_money
from scraper.reading.dates.zone_names import zone_named
from scraper.reading.document import Document, fold
from scraper.reading.found import Found

DEFAULT_ZONE = "Europe/Paris"
GREENWICH = "Etc/UTC"

_NOWHERE = "nowhere"
_MONEY = "the money it counts in"
_HEADLINES = "its headlines"
_OFFSETS = "the offsets of its dates"
_CLOCK = re.compile(r"(?<!\d)(?P<hour>[01]?\d|2[0-3])\s?[:hH]\s?(?P<minute>[0-5]\d)(?!\d)")
_LETTERS_OF_A_STAMP = 80
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
        "won", "hours shown with their zone's name, or beside those that metadata give in universal time"
    )
    lost = (claim.judged("lost", "the page's clocks tell another") for claim in zone.evidence)
    return Found(value=told, evidence=(won, *lost))


def _told(document: Document, publisher: Publisher | None) -> tuple[str, Source, str]:
    """The zone, and the place that told it."""
    if publisher is not None:
        return publisher.timezone_of(document.url), "url", f"the record of {publisher.domain}"
    country = country_of_address(document.url)
    if country and country != "fr":
        return BY_COUNTRY[country], "url", "the address's country"
    if named := zone_named(document, in_france=country == "fr"):
        return named, "text", "the newspaper's name"
    if country is None and (found := locale_country(document)):
        return BY_COUNTRY[found], "meta", "locale"
    if country is None and (found := postal_country(document)):
        return BY_COUNTRY[found], "json-ld", "the publisher's address"
    if country is None and (told := zone_of_contacts(document)):
        return told, "displayed", "its numbers and towns"
    if offsets := _zone_of_offsets(document, _FRENCH_ISLANDS if country == "fr" else _SPEAKING_ZONES):
        return offsets, "text", _OFFSETS
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
    if country in ZONES_OF_WIDE:
        return timezone == BY_COUNTRY[country]
    if any(claim.place in (_OFFSETS, _MONEY, _HEADLINES) for claim in zone.evidence):
        return True
    return (country is None and timezone == DEFAULT_ZONE) or (country == "fr" and timezone in _FRENCH_ISLANDS)


def zone_with_offset(wall: datetime, hours: float) -> str | None:
    """The likeliest zone whose clocks are so far from Greenwich's on that day; None where no zone is."""
    for zone in (DEFAULT_ZONE, *_SPEAKING_ZONES):
        if _hours(zone, wall) == hours:
            return zone
    return f"Etc/GMT{-int(hours):+d}" if hours.is_integer() and -12 <= hours <= 14 else None


def _zone_of_offsets(document: Document, zones: tuple[str, ...]) -> str | None:
    """The zone with the offsets that most of the page's dates carry, Paris where they fit Paris; None where they carry none."""
    given = [claim.written for claim in metadata_claims(document)]
    if not any(written.offset for written in given):
        given = list(_written_in_times(document))
    offsets: Counter[str] = Counter()
    for written in given:
        if written.offset:  # neither missing nor Greenwich, which says nothing of the place
            offsets[zone_of_offset(written, zones)] += 1
    return offsets.most_common(1)[0][0] if offsets else None


def _written_in_times(document: Document) -> Iterator[Written]:
    """The dates for machines in the page's body, of `<time>` and of hAtom's titles, but those beside another hour."""
    for element in document.tree.iter("time", "abbr", "span"):
        values = [value for _, value in machine_dates(element)]
        if element.tag == "time":
            values.append(fold(element.get("datetime")))
        for value in values:
            written = read_written(value)
            if written is not None and not _shows_another_hour(element, written.wall):
                yield written


def _shows_another_hour(element: Any, wall: datetime) -> bool:
    """True for "12h42" beside "03:42-08:00", the server's own clock."""
    clock = _CLOCK.search(opening_within(element, limit=_LETTERS_OF_A_STAMP))
    return clock is not None and (int(clock["hour"]) % 12, int(clock["minute"])) != (wall.hour % 12, wall.minute)


def zone_of_offset(written: Written, zones: tuple[str, ...] = _SPEAKING_ZONES) -> str:
    """The likeliest zone, Paris first, of a date with an offset."""
    wall, hours = written.wall, (written.offset or timedelta(0)).total_seconds() / 3600
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
