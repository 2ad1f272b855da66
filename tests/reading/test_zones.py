"""Whose clock a page shows."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from scraper.publisher import Publisher
from scraper.reading import zones
from scraper.reading.document import Document, parse_page
from scraper.reading.zones import zone_of

SEEN = datetime(2023, 9, 20, 7, 33, tzinfo=UTC)


def page(host: str, head: str = "", lang: str = "fr") -> Document:
    html = f'<html lang="{lang}"><head>{head}</head><body><p>Le pont rouvre.</p></body></html>'
    return parse_page(html.encode(), url=f"https://www.{host}/a-1.html", fetched_at=SEEN)


CASES = {
    "nothing said": (page("levannier.example"), "Europe/Paris"),
    "France": (page("vannier-imaginaire.fr"), "Europe/Paris"),
    "Switzerland": (page("vannier-imaginaire.ch"), "Europe/Zurich"),
    "Belgium": (page("vannier-imaginaire.be"), "Europe/Brussels"),
    "Canada": (page("vannier-imaginaire.ca"), "America/Toronto"),
    "Québec": (page("vannier-imaginaire.quebec"), "America/Toronto"),
    "Senegal": (page("vannier-imaginaire.sn"), "Africa/Dakar"),
    "New Caledonia": (page("vannier-imaginaire.nc"), "Pacific/Noumea"),
    "the address outweighs the template's locale": (
        page("vannier-imaginaire.be", '<meta property="og:locale" content="fr_CA">'), "Europe/Brussels",
    ),
    "locale": (page("levannier.example", '<meta property="og:locale" content="fr_CA">'), "America/Toronto"),
    "language of the page": (page("levannier.example", lang="fr-CH"), "Europe/Zurich"),
    "a template's locale": (page("levannier.example", '<meta property="og:locale" content="en_US">'), "Europe/Paris"),
    "offsets": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'),
        "America/Toronto",
    ),
    "offsets of a French island": (
        page("vannier-imaginaire.fr", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'),
        "America/Martinique",
    ),
    "Greenwich says nothing": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00Z">'),
        "Europe/Paris",
    ),
    "the offset of the wrong season": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00+01:00">'),
        "Europe/Paris",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), CASES.values(), ids=CASES)
def test_zone(document: Document, expected: str) -> None:
    assert zone_of(document, None) == expected


def test_the_publishers_file_decides() -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", timezone="Africa/Tunis")
    assert zone_of(page("vannier-imaginaire.ch"), publisher) == "Africa/Tunis"


@pytest.mark.parametrize(
    ("path", "zone"),
    {
        "an edition elsewhere": ("/reunion/a-1.html", "Indian/Reunion"),
        "a section of the whole newspaper": ("/politique/a-1.html", "Europe/Paris"),
        "an edition's name deeper in the path": ("/politique/reunion/a-1.html", "Europe/Paris"),
        "no path": ("", "Europe/Paris"),
    }.values(),
)
def test_an_edition_of_a_publisher_has_its_own_clock(path: str, zone: str) -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", zones=(("reunion", "Indian/Reunion"),))
    assert publisher.timezone_of(f"https://levannier.example{path}") == zone


def test_every_zone_exists() -> None:
    named = {*zones._BY_COUNTRY.values(), *zones._SPEAKING_ZONES, zones.DEFAULT_ZONE}
    assert named <= available_timezones()
