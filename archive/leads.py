"""Leads in: which pages become due when a source names them."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from datetime import UTC, datetime, timedelta

from archive.times import fine_text, utc_text
from scraper.crawling.outcomes import Lead
from scraper.evidence import Claim
from scraper.reading.urls import clean_url, url_key

SOURCE_KINDS = ("feed", "sitemap", "section", "home")
SOURCE_LIFT = 100
"""Sources are fetched before articles: what they say is evidence for reading them."""
MOST_CLAIMS = 60
"""Of one page: a page that fifty sections name needs no more witnesses."""
CLOCK_SLACK = timedelta(days=1)
"""How far a source's clock may be behind ours: a change further back than this was there when the page was fetched."""
_SCHEMES = ("http://", "https://", "warc://")


def store_lead(db: sqlite3.Connection, lead: Lead, *, queue: str, started: str, found_on: int | None) -> bool:
    """Store one lead; True when its page is due because of it. `started`: when this crawl did, as `fine_text` writes it.

    A known article becomes due when the source says that it changed since, or
    when it failed in passing; a known source becomes due once a crawl. A lead
    that is no address of the web is passed over.
    """
    if not lead.url.startswith(_SCHEMES):
        return False
    now = fine_text(datetime.now(UTC))
    url, key = _address(lead)
    changed_at = utc_text(lead.changed_at) if lead.changed_at else None
    priority = lead.priority + (SOURCE_LIFT if lead.kind in SOURCE_KINDS else 0)
    added = db.execute(
        "insert into pages (queue, url, key, kind, priority, claims, changed_at, found_at, found_on, due_at)"
        " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) on conflict (queue, key) do nothing",
        (queue, url, key, lead.kind, priority, _claims_text(lead.claims), changed_at, now[:19] + "Z", found_on, now),
    )
    if added.rowcount:
        return True
    page_id, kind, known_change, known_claims, *state = db.execute(
        "select id, kind, changed_at, claims, fetched_at, done_at, due_at, lease_owner, outcome, passing"
        " from pages where queue = ? and key = ?",
        (queue, key),
    ).fetchone()
    due = _is_due_again(kind, known_change, *state, changed_at=changed_at, started=started)
    claims = _joined_claims(known_claims, lead.claims)
    change = max(changed_at or "", known_change or "") or None
    if due or claims != known_claims or change != known_change:
        db.execute(
            "update pages set priority = max(priority, ?), claims = ?, changed_at = ?, due_at = iif(?, ?, due_at),"
            " tries = iif(?, 0, tries) where id = ?",
            (priority, claims, change, due, now, due, page_id),
        )
    return due


def claims_of(text: str) -> tuple[Claim, ...]:
    """What the sources said of a page, from its column."""
    return tuple(Claim(**claim) for claim in json.loads(text))


def _is_due_again(
    kind: str, known_change: str | None, fetched_at: str | None, done_at: str | None, due_at: str | None,
    lease_owner: str | None, outcome: str | None, passing: int, *, changed_at: str | None, started: str,
) -> bool:  # fmt: skip
    if lease_owner is not None or done_at is None:
        return False  # it is being fetched, or waits to be
    # Compared with what the source said last time: its clock and ours need not agree.
    seen_at = fetched_at or done_at
    if changed_at and changed_at > (known_change or seen_at):
        # A feed and a sitemap date the same article differently: a change long before the fetch is in what we hold.
        return kind in SOURCE_KINDS or changed_at > _with_slack(seen_at)
    if done_at >= started:
        return False
    if kind in SOURCE_KINDS:
        return changed_at is None or fetched_at is None or outcome == "failed"
    return outcome == "failed" and bool(passing) and due_at is None


def _with_slack(at: str) -> str:
    return utc_text(datetime.fromisoformat(at) - CLOCK_SLACK)


def _address(lead: Lead) -> tuple[str, str]:
    """(address to fetch, key in the queue)."""
    if lead.kind == "article":
        return clean_url(lead.url), url_key(lead.url)
    return lead.url, lead.url


def _claims_text(claims: Iterable[Claim]) -> str:
    return json.dumps(
        [{"field": c.field, "value": c.value, "source": c.source, "place": c.place} for c in claims], ensure_ascii=False
    )


def _joined_claims(known: str, claims: tuple[Claim, ...]) -> str:
    """What all sources say: a source that speaks again replaces what it said before."""
    if not claims or known == (text := _claims_text(claims)):
        return known
    places = {claim.place for claim in claims}
    others = [claim for claim in claims_of(known) if claim.place not in places]
    return _claims_text((*others, *claims)[:MOST_CLAIMS]) if others else text
