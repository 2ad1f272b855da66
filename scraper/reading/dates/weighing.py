"""Weighs what a page says about one date: which instant has the better witnesses, and how each must be understood."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta, tzinfo

from scraper.article import Stamp
from scraper.reading.dates.candidates import Beliefs, Candidate
from scraper.reading.dates.claims import DateClaim
from scraper.reading.dates.values import Written
from scraper.reading.dates.witnesses import Display
from scraper.reading.stamps.calendar import floor_to, settled

_SECOND_READING = 0.6
"""What a claim is worth for the instant that it names if its zone is wrong: it takes a second witness to prefer it."""
_DAY_SUPPORT = 0.3
_SAME_MINUTE = 10
"""A line that shows a candidate's very minute is no chance hit, wherever it stands."""
_FUTURE = 0.1
_WEIGHTY = 8
_TOO_FAR = timedelta(hours=36)
_CLOCKS_DIFFER = timedelta(minutes=15)


class Ballot:
    """The candidates for one date, and the votes they get."""

    def __init__(self, zone: tzinfo, now: datetime) -> None:
        self.zone = zone
        self.now = now
        self.candidates: dict[tuple[datetime, bool], Candidate] = {}

    def add_claims(self, claims: Iterable[DateClaim], *, believed: Beliefs | None = None) -> None:
        """Let metadata vote. `believed` tells, for a source and an offset, whether the offset was found true before."""
        for claim in claims:
            written = claim.written
            if written.precision == "day":
                self._vote(written.as_local(self.zone), True, claim, claim.weight, as_written=True)
                continue
            true_offset = (believed or {}).get((claim.source, written.offset))
            for instant, share, as_written in _readings(claim, self.zone, true_offset):
                day = floor_to(instant, "day")
                at_midnight = instant == day and not instant.microsecond
                self._vote(instant, at_midnight, claim, claim.weight * share, as_written=as_written)

    def add_displays(self, displays: Sequence[Display]) -> None:
        """Let what the reader sees vote: it founds candidates of its own and speaks for others."""
        for display in displays:
            stamp = display.stamp
            exact_enough = stamp.precision in ("day", "hour", "minute", "second")
            if display.founds and exact_enough and not (display.is_relative and self.candidates):
                self._candidate(stamp.at, stamp.precision == "day")
        for display in displays:
            for candidate in self.candidates.values():
                share = _agreement(display, candidate)
                if share:
                    exact = share == 1 and display.stamp.precision in ("minute", "second")
                    candidate.score += max(display.weight, _SAME_MINUTE) if exact else display.weight * share
                    candidate.shown.append(display.stamp)

    def halve(self, instants: Iterable[datetime]) -> None:
        """Doubt the candidates at these minutes, or days, where an earlier and surer one is left: they are likely the update."""
        minutes = {floor_to(at, "minute") for at in instants}
        for candidate in self.candidates.values():
            if candidate.at in minutes and not candidate.is_day:
                walls = {claim.written.wall for claim in candidate.as_written}
                others = (
                    c
                    for c in self.candidates.values()
                    # The same clock under another zone is the same date, not an earlier one.
                    if c.is_seen or any(w.weight >= 6 and w.written.wall not in walls for w in c.as_written)
                )
                if any(c.at < candidate.at and not c.is_day and c.at not in minutes for c in others):
                    candidate.score *= 0.5
            elif candidate.is_day and candidate.at.date() in {at.astimezone(self.zone).date() for at in minutes}:
                earlier = (c for c in self.candidates.values() if c.at < candidate.at and c.at not in minutes)
                if any(self._is_sure(c) for c in earlier):
                    candidate.score *= 0.5

    def _is_sure(self, candidate: Candidate) -> bool:
        """True for a minute that a weighty claim gives, on a day that another claim gives too."""
        day = self.candidates.get((floor_to(candidate.at, "day"), True))
        weighty = any(claim.weight >= _WEIGHTY for claim in candidate.as_written)
        return not candidate.is_day and weighty and day is not None and bool(day.as_written)

    def best(self) -> Candidate | None:
        """The candidate with the most votes, an exact minute before its bare day; None where there is none."""
        days = {c.at.date(): c.score for c in self.candidates.values() if c.is_day}
        chosen: Candidate | None = None
        chosen_score = 0.0
        for candidate in self.candidates.values():
            score = candidate.score
            if not candidate.is_day:
                score += days.get(candidate.at.date(), 0.0) * _DAY_SUPPORT
            if candidate.at > self.now + _CLOCKS_DIFFER:
                score *= _FUTURE if candidate.at < self.now + _TOO_FAR else 0
            if score > chosen_score:
                chosen, chosen_score = candidate, score
        if chosen is not None and chosen.is_day:
            exact = [c for c in self.candidates.values() if not c.is_day and c.at.date() == chosen.at.date()]
            exact = [c for c in exact if c.as_written or c.is_seen]
            if exact:
                return max(exact, key=lambda c: c.score)
        return chosen

    def minute_of(self, day: Candidate, displays: Iterable[Display]) -> Candidate | None:
        """The one minute of a day that these lines show; None for none or several, and for the hour at which the page was served."""
        stamps = [display.stamp for display in displays if not display.is_relative]
        exact = [s for s in stamps if s.precision in ("minute", "second") and not s.year_inferred]
        exact = [s for s in exact if s.at.date() == day.at.date() and self.now - s.at > _CLOCKS_DIFFER]
        if len({floor_to(stamp.at, "minute") for stamp in exact}) != 1:
            return None
        found = self._candidate(exact[0].at, False)
        found.shown.append(exact[0])
        return found

    def _vote(self, instant: datetime, is_day: bool, claim: DateClaim, weight: float, *, as_written: bool) -> None:
        candidate = self._candidate(instant, is_day)
        candidate.score += weight
        (candidate.as_written if as_written else candidate.re_read).append(claim)

    def _candidate(self, instant: datetime, is_day: bool) -> Candidate:
        at = settled(floor_to(instant.astimezone(self.zone), "day" if is_day else "minute"))
        return self.candidates.setdefault((at, is_day), Candidate(at, is_day))


def claimed_on(candidate: Candidate, zone: tzinfo) -> tuple[DateClaim, datetime] | None:
    """The best claim for a candidate that names it as written, with its seconds; None where only re-read claims do."""
    claims = [c for c in candidate.as_written if c.written.precision != "day" or candidate.is_day]
    if not claims:
        return None
    claim = max(claims, key=lambda c: (c.weight, c.written.precision == "second"))
    return claim, claim.written.instant(zone) if not candidate.is_day else candidate.at


def _readings(claim: DateClaim, zone: tzinfo, true_offset: bool | None) -> list[tuple[datetime, float, bool]]:
    """The instants that a claim may mean, what share of its weight each gets, and whether it is the one written."""
    written = claim.written
    local = written.as_local(zone)
    if written.offset is None:
        as_utc = written.wall.replace(tzinfo=UTC).astimezone(zone)
        if true_offset is False:
            return [(as_utc, 1.0, False)]
        return [(local, 1.0, True), (as_utc, _SECOND_READING, False)]
    instant = written.instant(zone)
    if _is_of_zone(written, zone) or true_offset is True or claim.is_epoch:
        return [(instant, 1.0, True)]
    if true_offset is False:
        return [(local, 1.0, False)]
    if written.offset in _offsets_of(zone, local):  # "+01:00" in summer: a clock set once and for all
        return [(local, 1.0, False), (instant, _SECOND_READING, True)]
    if written.offset == timedelta(0):
        return [(instant, 1.0, True), (local, _SECOND_READING, False)]
    return [(instant, 1.0, True), (local, _SECOND_READING / 2, False)]


def _is_of_zone(written: Written, zone: tzinfo) -> bool:
    """True for the offset that the zone's clocks have then; either of two on the night they go back."""
    return written.offset in {written.wall.replace(tzinfo=zone, fold=fold).utcoffset() for fold in (0, 1)}


def _offsets_of(zone: tzinfo, at: datetime) -> set[timedelta | None]:
    """The offsets of a zone in winter and summer, except Greenwich's, which metadata is written in everywhere."""
    both = {datetime(at.year, month, 1, 12, tzinfo=zone).utcoffset() for month in (1, 7)}
    return both - {timedelta(0)}


def _agreement(display: Display, candidate: Candidate) -> float:
    """How far a displayed stamp speaks for a candidate, from 0 to 1."""
    stamp, at = display.stamp, candidate.at
    if candidate.is_day:
        return 1.0 if stamp.precision == "day" and stamp.at.date() == at.date() else 0.0
    if stamp.precision == "day":
        return 0.5 if _same_day(stamp, at.date()) and not display.is_relative else 0.0
    if stamp.precision == "hour":
        return _hour_agreement(display, at)
    shown = floor_to(stamp.at, "minute")
    if shown == at:
        return 1.0
    if "il y a" in stamp.text.lower() or "ago" in stamp.text:
        return 0.5 if abs(shown - at) <= timedelta(minutes=5) else 0.0
    if shown.timetz().replace(tzinfo=None) == at.timetz().replace(tzinfo=None) and (
        display.is_relative or (stamp.year_inferred and (shown.month, shown.day) == (at.month, at.day))
    ):
        return 0.8
    # A clock of twelve hours: "07h13" for 19:13, where metadata says so as it stands.
    if candidate.as_written and at.hour >= 12 and shown == at - timedelta(hours=12):
        return 0.7
    return 0.0


def _hour_agreement(display: Display, at: datetime) -> float:
    away = at - display.stamp.at
    if display.is_relative:
        return 0.3 if timedelta(hours=-1) <= away <= timedelta(hours=2) else 0.0
    return 0.6 if timedelta(0) <= away < timedelta(hours=1) else 0.0


def _same_day(stamp: Stamp, day: date) -> bool:
    if stamp.year_inferred:
        return (stamp.at.month, stamp.at.day) == (day.month, day.day)
    return stamp.at.date() == day
