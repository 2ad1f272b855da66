"""The time zone that a page's own clocks tell: what it shows, beside Greenwich's hour of the same minute."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo

from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.shown import Shown
from scraper.reading.dates.zones import DEFAULT_ZONE, GREENWICH, zone_of_offset, zone_with_offset
from scraper.reading.document import Document
from scraper.reading.stamps.calendar import floor_to

_PARIS = ZoneInfo(DEFAULT_ZONE)
_HONEST = "yoast-schema-graph"
_HOUR = timedelta(hours=1)
_HALF_HOUR = timedelta(minutes=30)
_HALF_DAY = timedelta(hours=12)
_FARTHEST = timedelta(hours=14)
_NO_GAP = timedelta(0)


def zone_by_clocks(
    document: Document, claims: Sequence[DateClaim], lines: Sequence[Shown], assumed: tzinfo
) -> str | None:
    """The zone whose clock the page shows, where that is not the one `assumed`; None where nothing tells.

    A minute shown ("8:14"), or written without an offset, that is whole hours
    from a claim in universal time ("07:14:02+00:00") is the same instant in
    another zone; chance agrees once in thirty, and never with an epoch in the
    very line that shows the minute. Equal clocks tell Greenwich only where a
    plugin wrote the claim that never puts it behind local time, as others do.
    A claim with another offset names the zone where the page shows its clock, unless it shows
    its instant by the clock of Paris: then the offset is a server's, or Paris's own, and no place in the newspaper's name is its clock's.
    """
    if elsewhere := [claim for claim in claims if claim.written.offset and claim.written.precision != "day"]:
        shown = {wall for wall, _, is_exact in _walls(claims, lines) if not is_exact}
        as_written = {floor_to(claim.written.wall, "minute") for claim in elsewhere}
        in_paris = {_in_paris(claim) for claim in elsewhere}
        of_paris = all(claim.written.offset == _PARIS.utcoffset(claim.written.wall) for claim in elsewhere)
        if shown & in_paris and (of_paris or not shown & as_written):
            return DEFAULT_ZONE
        for written in (claim.written for claim in elsewhere):
            is_new = written.offset != written.wall.replace(tzinfo=assumed).utcoffset()
            if is_new and floor_to(written.wall, "minute") in shown and zone_of_offset(written) != DEFAULT_ZONE:
                return zone_of_offset(written)
        return None
    universal = [c for c in claims if c.written.offset == _NO_GAP and c.written.precision != "day"]
    if not universal:
        return None
    is_honest = _HONEST in document.text
    gaps: Counter[timedelta] = Counter()
    dated: dict[timedelta, datetime] = {}
    beside = {id(claim) for line in lines if _shows_a_clock(line) for claim in line.attributes if claim.is_epoch}
    for wall, role, is_exact in _walls(claims, lines):
        for claim in universal:
            there = claim.written.wall if is_exact else floor_to(claim.written.wall, "minute")
            gap = wall - there
            if gap == wall.replace(tzinfo=assumed).utcoffset():
                return None
            is_told = gap != _NO_GAP or (is_honest and not is_exact)
            if role in (claim.role, None) and is_told and gap % _HALF_HOUR == _NO_GAP and abs(gap) != _HALF_DAY:
                gaps[gap] += 2 if id(claim) in beside else 1
                dated[gap] = wall
    if not gaps:
        return None
    gap = gaps.most_common(1)[0][0]
    if gap == _NO_GAP:
        return GREENWICH
    if gaps[gap] == 1 and dated[gap].minute % 30 == 0 and not dated[gap].second:  # round hours agree by chance
        return None
    return zone_with_offset(dated[gap], gap / _HOUR) if abs(gap) <= _FARTHEST else None


def zone_by_epochs(claims: Sequence[DateClaim], lines: Sequence[Shown]) -> str | None:
    """The zone of an offset that Paris has not, or not then, though its address or nothing else tells another.

    An epoch, which has no zone to get wrong, must be the claim's very instant,
    and the page show the claim's clock, not that of Paris: "10:20" beside
    "10:20:00+02:00" in winter and the seconds of 08:20 in Greenwich. Without
    the epoch such an offset is a server's, in the wrong season.
    """
    epochs = {_in_paris(claim) for claim in claims if claim.is_epoch}
    shown = {wall for wall, _, is_exact in _walls(claims, lines) if not is_exact}
    for claim in claims:
        wall, offset = claim.written.wall, claim.written.offset
        if offset and _in_paris(claim) in epochs - shown and floor_to(wall, "minute") in shown:
            return zone_with_offset(wall, offset / _HOUR)
    return None


def _in_paris(claim: DateClaim) -> datetime:
    """The minute that the clocks of Paris show at the claim's instant."""
    return floor_to(claim.written.instant(_PARIS), "minute").replace(tzinfo=None)


def _shows_a_clock(line: Shown) -> bool:
    stamps = (line.stamps.published, line.stamps.modified)
    return any(stamp is not None and stamp.precision in ("minute", "second") for stamp in stamps)


def _walls(claims: Sequence[DateClaim], lines: Sequence[Shown]) -> Iterator[tuple[datetime, str | None, bool]]:
    """Clocks without a zone, what they are of (None: not said), and whether to the second."""
    for claim in claims:
        if claim.written.offset is None and claim.written.precision == "second":
            yield claim.written.wall, claim.role, True
    for line in lines:
        if line.where == "after" or line.is_undated:
            continue
        for role, stamp in (("published", line.stamps.published), ("modified", line.stamps.modified)):
            if stamp is not None and stamp.precision in ("minute", "second") and not stamp.year_inferred:
                yield floor_to(stamp.at, "minute").replace(tzinfo=None), role, False
