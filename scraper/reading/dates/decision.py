"""Decides which dates of a page to believe, and keeps what the losing ones said."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import tzinfo
from typing import Any

from scraper.article import Precision, Stamp
from scraper.evidence import Claim
from scraper.publisher import Layout
from scraper.reading.dates.candidates import Beliefs, Candidate
from scraper.reading.dates.claims import DateClaim, metadata_claims
from scraper.reading.dates.clocks import with_claimed_day
from scraper.reading.dates.display import shown_stamps
from scraper.reading.dates.doubts import belied, uncontradicted, unserved
from scraper.reading.dates.evidence import judged_evidence
from scraper.reading.dates.shown import Shown
from scraper.reading.dates.state import state_claims
from scraper.reading.dates.updates import is_only_the_update, latest_update, unnamed_updates, update_instants
from scraper.reading.dates.weighing import Ballot, claimed_on
from scraper.reading.dates.witnesses import displays_of, last_resort
from scraper.reading.dates.zone_clocks import zone_by_clocks, zone_by_epochs
from scraper.reading.dates.zone_countries import could_be_of
from scraper.reading.dates.zone_stamps import zone_by_stamps
from scraper.reading.dates.zones import DEFAULT_ZONE
from scraper.reading.document import Document
from scraper.reading.stamps.calendar import floor_to, settled, zone_named


@dataclass(frozen=True, slots=True, kw_only=True)
class Dates:
    """When an article was published and modified. None: the page does not say, or contradicts itself beyond repair.

    `modified` is None too where it is the minute of the publication or before it.
    """

    published: Stamp | None = None
    modified: Stamp | None = None
    evidence: tuple[Claim, ...] = ()
    timezone: str | None = None
    """The zone that the page's own clocks tell, where that is not the one assumed."""


def read_dates(
    document: Document,
    *,
    timezone: str,
    claims: Sequence[Claim] = (),
    layout: Layout | None = None,
    near: Any = None,
    title: str = "",
    opening: str = "",
    is_zone_assumed: bool = False,
    is_zone_certain: bool = False,
) -> Dates:
    """Weigh everything that says when the article was published and modified.

    `timezone` is the publisher's IANA name; `claims` are those of the feed or
    sitemap that led here; `near` is the element that holds the article's text
    (None: unknown), `title` its headline, `opening` how the text begins (both
    may be empty). Where the zone `is_zone_assumed`, the page's own clocks may
    tell another; Paris yields to what an epoch proves unless it `is_zone_certain`,
    as the publisher's file makes it. A displayed minute that equals the clock of a claim but not
    its instant shows a wrong zone; equal claims for both dates, or a displayed
    update alone, show a missing publication.
    """
    zone = zone_named(timezone)
    now = document.fetched_at.astimezone(zone)
    lines = shown_stamps(document, timezone=timezone, layout=layout, near=near, title=title, opening=opening)
    said = metadata_claims(document, claims)
    if not any(claim.source in ("json-ld", "meta") and claim.role == "published" for claim in said):
        said += state_claims(document)
    said += _attributes(lines)
    lines = with_claimed_day(lines, said)
    told = zone_by_epochs(said, lines) if timezone == DEFAULT_ZONE and not is_zone_certain else None
    if told is None and is_zone_assumed:
        told = zone_by_stamps(lines) or zone_by_clocks(document, said, lines, zone)
    if told and could_be_of(document.url, told):
        dates = read_dates(
            document,
            timezone=told,
            claims=claims,
            layout=layout,
            near=near,
            title=title,
            opening=opening,
            is_zone_certain=True,
        )
        return replace(dates, timezone=told)
    said = unserved(said, lines, now)
    published_claims = [claim for claim in said if claim.role == "published"]
    modified_claims = [claim for claim in said if claim.role == "modified"]
    believed_lines = uncontradicted(lines, said, zone)
    shown_published, shown_modified = displays_of(believed_lines, "published"), displays_of(believed_lines, "modified")

    ballot = Ballot(zone, now)
    ballot.add_claims(published_claims, believed=belied(believed_lines))
    ballot.add_displays(shown_published)
    ballot.halve(update_instants(modified_claims, shown_modified, zone))
    first = ballot.best()
    if first is None:
        ballot.add_displays(last_resort(believed_lines))
        first = ballot.best()
    if first is not None and first.is_day:
        above = [line for line in believed_lines if not line.is_after_text]
        first = ballot.minute_of(first, displays_of(above, "published")) or first
    missing = first is not None and is_only_the_update(first, shown_published, shown_modified, modified_claims)
    found = _day_told(ballot, first) if first is not None and missing else first
    published = None if found is None else _stamp(found, zone)

    believed = _believed(first, published_claims)
    updates = Ballot(zone, now)
    updates.add_claims(modified_claims, believed=believed)
    updates.add_displays([*shown_modified, *unnamed_updates(shown_published, first)])
    last = latest_update(updates, ballot, first, believed=believed, missing=missing)
    modified = _stamp(last, zone) if last else None
    evidence = judged_evidence(said, lines, found, last, missing=missing)
    return Dates(published=published, modified=modified, evidence=evidence)


def _attributes(lines: Sequence[Shown]) -> list[DateClaim]:
    """What the `<time>` of believable lines say; each once, though a line may repeat it."""
    believed = [line for line in lines if line.where == "head" or line.is_named]
    if not any(line.attributes for line in believed):
        believed = [line for line in lines if line.is_labelled][:1]
    found: dict[tuple[str, str], DateClaim] = {}
    for line in believed:
        for claim in line.attributes:
            found.setdefault((claim.role, claim.value), claim)
    return list(found.values())


def _believed(first: Candidate | None, claims: Sequence[DateClaim]) -> Beliefs:
    """For each source and offset, whether the publication showed the offset to be true."""
    if first is None or first.is_day:
        return {}
    found: Beliefs = {}
    for claim in first.re_read:
        found[(claim.source, claim.written.offset)] = False
    for claim in first.as_written:
        found[(claim.source, claim.written.offset)] = True
    return found


def _day_told(ballot: Ballot, update: Candidate) -> Candidate | None:
    """The day of a publication of which metadata give but the update: the page shows it, or its address does."""
    days = [c for c in ballot.candidates.values() if c.is_day and c.at.date() <= update.at.date()]
    return max(days, key=lambda candidate: candidate.score, default=None)


def _stamp(candidate: Candidate, zone: tzinfo) -> Stamp:
    claimed = claimed_on(candidate, zone)
    exact = [stamp for stamp in candidate.shown if floor_to(stamp.at, "minute") == candidate.at]
    if claimed is not None:
        claim, at = claimed
        precision: Precision = "day" if candidate.is_day else claim.written.precision
        return Stamp(
            at=settled(floor_to(at.astimezone(zone), precision)),
            precision=precision,
            text=claim.value,
            source=claim.source,
        )
    if exact:
        stamp = max(exact, key=lambda s: s.precision == "minute")
        return Stamp(
            at=floor_to(candidate.at, stamp.precision),
            precision=stamp.precision,
            text=stamp.text,
            source="displayed",
            year_inferred=stamp.year_inferred,
        )
    claim = max(candidate.re_read, key=lambda c: c.weight)
    at = candidate.at.replace(second=claim.written.wall.second)
    return Stamp(at=at, precision=claim.written.precision, text=claim.value, source=claim.source)
