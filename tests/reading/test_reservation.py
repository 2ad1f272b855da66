"""A reservation against text and data mining is recorded as the page or its headers say it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.reading.document import parse_page
from scraper.reading.reservation import read_reservation

CASES = {
    "nobody says": ("", {}, None),
    "header reserves": ("", {"TDM-Reservation": "1"}, True),
    "header allows": ("", {"tdm-reservation": "0"}, False),
    "meta reserves": ('<meta name="tdm-reservation" content="1">', {}, True),
    "one reserves, one allows": ('<meta name="tdm-reservation" content="1">', {"tdm-reservation": "0"}, True),
    "robots told not to learn": ('<meta name="robots" content="index, follow, noai">', {}, True),
    "robots told so by a header": ("", {"X-Robots-Tag": "noai, noimageai"}, True),
    "robots told something else": ('<meta name="robots" content="max-image-preview:large, noarchive">', {}, None),
    "a value that means nothing": ('<meta name="tdm-reservation" content="oui">', {}, None),
}


@pytest.mark.parametrize(("head", "headers", "reserved"), CASES.values(), ids=CASES)
def test_says(head: str, headers: dict[str, str], reserved: bool | None) -> None:
    page = f"<html><head>{head}</head><body><p>Le bac rouvre.</p></body></html>".encode()
    document = parse_page(
        page, url="https://levannier.example/a", fetched_at=datetime(2026, 11, 22, tzinfo=UTC), headers=headers
    )
    found = read_reservation(document)
    assert found.value is reserved
    assert any(claim.verdict == "won" for claim in found.evidence) is (reserved is not None)
