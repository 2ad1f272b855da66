"""When an article was updated: later than its publication, and told apart from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta, tzinfo

from scraper.reading.dates.candidates import Beliefs, Candidate
from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.weighing import Ballot
from scraper.reading.dates.witnesses import Display
from scraper.reading.stamps.calendar import floor_to

_HOUR = timedelta(hours=1)
_FARTHEST = timedelta(hours=14)


def update_instants(claims: Sequence[DateClaim], shown: Sequence[Display], zone: tzinfo) -> list[datetime]:
    written = [claim.written for claim in claims if claim.written.precision != "day"]
    return [w.instant(zone) for w in written] + [d.stamp.at for d in shown if d.stamp.precision == "minute"]


def is_only_the_update(
    first: Candidate, shown: Sequence[Display], updates: Sequence[Display], claims: Sequence[DateClaim]
) -> bool:
    """True where the page shows an update, no publication, and metadata repeats the update as the publication.

    `claims` are those of the update; metadata that sets it seconds after the
    publication does not repeat it.
    """
    if first.is_day or any(d.stamp in first.shown and d.stamp.precision != "day" for d in shown):
        return False
    seconds = {claim.written.wall.second for claim in claims if claim.written.precision == "second"}
    if seconds and any(
        c.written.precision == "second" and c.written.wall.second not in seconds for c in first.as_written
    ):
        return False
    return any(
        d.founds and floor_to(d.stamp.at, "minute") == first.at and d.stamp.precision == "minute" for d in updates
    )


def unnamed_updates(shown: Sequence[Display], first: Candidate | None) -> list[Display]:
    """Displayed stamps without a word that are not the publication: they may speak for the update, never found it."""
    return [
        replace(d, weight=d.weight / 2, marked=False, founds=False)
        for d in shown
        if first is not None and not d.marked and d.stamp not in first.shown
    ]


def latest_update(
    updates: Ballot, ballot: Ballot, first: Candidate | None, *, believed: Beliefs, missing: bool
) -> Candidate | None:
    """The update: later than the publication, if there is one."""
    if first is None or missing:
        return updates.best()
    best = updates.best()
    if best is None:
        return None
    if _repeats_wrongly(best, ballot, first):
        return None
    if best.at > first.at and not (best.is_day and best.at.date() <= first.at.date()):
        return best
    if best.at == first.at and not best.is_day and (best.as_written or best.re_read):
        # Libération writes the last edit as datePublished and the publication as dateModified.
        swapped = [c for c in ballot.candidates.values() if c.at > first.at and not c.is_day]
        explained = {id(claim) for claim in first.re_read}  # local time written as Z: one date, not two
        swapped = [c for c in swapped if any(w.weight >= 8 and id(w) not in explained for w in c.as_written)]
        if swapped and not first.as_written and first.shown:
            return max(swapped, key=lambda candidate: candidate.score)
    used = {id(claim) for claim in (*best.as_written, *best.re_read)}
    later = [
        c
        for c in updates.candidates.values()
        if c.at > first.at and not c.is_day and any(id(claim) not in used for claim in _sure_claims(c, believed))
        if not _repeats_wrongly(c, ballot, first)
    ]
    return max(later, key=lambda candidate: candidate.score, default=None)


def _repeats_wrongly(best: Candidate, ballot: Ballot, first: Candidate) -> bool:
    """True for an update whose clock metadata give for the publication too, whole hours from the minute that is shown.

    Both are that minute, written in another zone.
    """
    apart = best.at - first.at
    if not first.is_seen or first.is_day or best.is_day or not timedelta(0) < apart <= _FARTHEST or apart % _HOUR:
        return False
    told = {claim.written.wall for c in ballot.candidates.values() for claim in (*c.as_written, *c.re_read)}
    return bool(best.as_written) and not best.shown and all(claim.written.wall in told for claim in best.as_written)


def _sure_claims(candidate: Candidate, believed: Beliefs) -> list[DateClaim]:
    """Claims that can mean nothing but this candidate: as they stand, or with the zone that was found wrong before."""
    return candidate.as_written + [c for c in candidate.re_read if believed.get((c.source, c.written.offset)) is False]
