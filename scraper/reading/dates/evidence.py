"""Keeps what every claim about a date said, and why it won or lost."""

from __future__ import annotations

from collections.abc import Sequence

from scraper.article import Stamp
from scraper.evidence import Claim
from scraper.reading.dates.candidates import Candidate
from scraper.reading.dates.claims import DateClaim, Role
from scraper.reading.dates.shown import Shown
from scraper.reading.stamps.calendar import floor_to


def judged_evidence(
    said: Sequence[DateClaim], lines: Sequence[Shown], first: Candidate | None, last: Candidate | None, *, missing: bool
) -> tuple[Claim, ...]:
    """Every claim with its verdict, the displayed ones after those of metadata."""
    found = []
    for claim in said:
        chosen, other = (first, last) if claim.role == "published" else (last, first)
        found.append(_judged(claim, chosen, other, missing=missing))
    for line in lines:
        if line.stamps.published:
            found.append(_judged_display("published", line.stamps.published, line.place, first))
        if line.stamps.modified:
            found.append(_judged_display("modified", line.stamps.modified, line.place, last))
    return tuple(found)


def _judged_display(role: Role, stamp: Stamp, place: str, chosen: Candidate | None) -> Claim:
    shown = Claim(field=role, value=stamp.text, source="displayed", place=place)
    if chosen is not None and stamp in chosen.shown:
        return shown.judged("won", "what the reader sees")
    return shown.judged("lost", "of another article, or less exact than the date that won")


def _judged(claim: DateClaim, chosen: Candidate | None, other: Candidate | None, *, missing: bool) -> Claim:
    plain = claim.as_claim()
    if chosen is not None and claim in chosen.as_written:
        return plain.judged(
            "won", "agrees with what the page displays" if chosen.shown else "the best evidence there is"
        )
    if chosen is not None and claim in chosen.re_read:
        return plain.judged("lost", "its clock is right and its zone wrong: local time under another offset")
    if missing and claim.role == "published":
        return plain.judged("lost", "repeats the displayed update: the publication is missing")
    if other is not None and (claim in other.as_written or _names(claim, other)):
        what = "the modification" if claim.role == "published" else "the publication"
        return plain.judged("lost", f"is really {what}")
    if chosen is None:
        return plain.judged(
            "lost", "not later than the publication" if claim.role == "modified" else "not to be believed"
        )
    return plain.judged(
        "lost",
        "coarser than the date that won"
        if claim.written.precision == "day"
        else "another date has the better evidence",
    )


def _names(claim: DateClaim, candidate: Candidate) -> bool:
    return not candidate.is_day and floor_to(claim.written.instant(candidate.at.tzinfo), "minute") == candidate.at  # type: ignore[arg-type]
