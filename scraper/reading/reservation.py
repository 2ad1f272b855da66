"""Whether a page reserves its text against text and data mining. The archive records it; what to do about it is the user's."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.evidence import Claim
from scraper.reading.document import Document
from scraper.reading.found import Found

_ROBOTS = ("robots", "x-robots-tag")
_NO_AI = re.compile(r"\bno-?(?:ai|ml)\b", re.I)


def read_reservation(document: Document) -> Found[bool | None]:
    """True: mining is reserved; False: expressly allowed; None: neither header nor page says.

    Sources: the TDM Reservation Protocol (`tdm-reservation` as header or meta,
    "1" or "0"), and `noai` among the directives for robots.
    """
    claims = [(claim, _meaning(claim)) for claim in _claims(document)]
    said = [meaning for _, meaning in claims if meaning is not None]
    value = True if True in said else False if said else None
    return Found(
        value=value,
        evidence=tuple(
            claim.judged("won" if meaning == value else "lost", "a reservation anywhere holds" if value else "")
            for claim, meaning in claims
            if meaning is not None
        ),
    )


def _claims(document: Document) -> Iterator[Claim]:
    for name in ("tdm-reservation", *_ROBOTS):
        if header := document.headers.get(name):
            yield Claim(field="reservation", value=header, source="header", place=name)
        for content in document.meta_values(name):
            yield Claim(field="reservation", value=content, source="meta", place=f"meta[{name}]")


def _meaning(claim: Claim) -> bool | None:
    if any(name in claim.place for name in _ROBOTS):
        return True if _NO_AI.search(claim.value) else None
    return {"1": True, "0": False}.get(claim.value.strip())
