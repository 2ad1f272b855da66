"""Evidence that the page itself shows to be of something else: neighbours, the site's calendar, the server's clock."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from scraper.reading.dates.candidates import Beliefs
from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.shown import CHOSEN_BY_LAYOUT, Shown
from scraper.reading.stamps.calendar import floor_to

_WEAK = 5
_WHILE_SERVED = timedelta(minutes=3)


def uncontradicted(lines: Sequence[Shown], claims: Sequence[DateClaim], zone: tzinfo) -> list[Shown]:
    """The lines without those whose bare day metadata shows to be another's.

    Below the text a day that no exact date of the page names is a neighbour's;
    without a word that names it, a day after every date of publication is that
    of an update, or of the site's own calendar.
    """
    exact = [c for c in claims if c.written.precision != "day" and c.source in ("json-ld", "meta")]
    days = {reading.date() for c in exact for reading in (c.written.instant(zone), c.written.as_local(zone))}
    published = [c.written.as_local(zone).date() for c in claims if c.role == "published"]
    kept = []
    for line in lines:
        stamp = line.stamps.published
        if stamp is not None and stamp.precision == "day" and line.score < CHOSEN_BY_LAYOUT:
            day = stamp.at.date()
            if line.is_after_text and days and day not in days:
                continue
            if not line.is_named and published and day > max(published):
                line = replace(line, score=0)
        kept.append(line)
    return kept


def belied(lines: Sequence[Shown]) -> Beliefs:
    """The offsets of attributes whose own words show the same clock, where the newspaper's zone has another offset.

    Such an attribute is no second witness for what metadata say alike.
    Greenwich's is left out: servers show its hours too.
    """
    found: Beliefs = {}
    for line in lines:
        stamps = (line.stamps.published, line.stamps.modified)
        shown = [floor_to(s.at, "minute") for s in stamps if s is not None and s.precision in ("minute", "second")]
        for claim in line.attributes if not line.is_after_text else ():
            wall, offset = floor_to(claim.written.wall, "minute"), claim.written.offset
            if offset and any(at.replace(tzinfo=None) == wall and at.utcoffset() != offset for at in shown):
                found[(claim.source, offset)] = False
    return found


def unserved(claims: Sequence[DateClaim], lines: Sequence[Shown], seen_at: datetime) -> list[DateClaim]:
    """The claims without what the server wrote of its own clock, which some pages call their creation.

    Such a claim stands in a tag of no fixed meaning, is as old as the answer,
    and the page shows another day.
    """
    days = {line.stamps.published.at.date() for line in lines if line.stamps.published}
    kept = []
    for claim in claims:
        at = claim.written.instant(seen_at.tzinfo) if seen_at.tzinfo else seen_at
        if (
            claim.weight <= _WEAK
            and claim.source == "meta"
            and abs(at - seen_at) <= _WHILE_SERVED
            and days - {at.date()}
        ):
            continue
        kept.append(claim)
    return kept
