"""Times as the archive writes them: ISO 8601 text in UTC, so that text order is the order of time."""

from __future__ import annotations

from datetime import UTC, datetime


def utc_text(moment: datetime) -> str:
    """`2026-09-14T16:50:00Z`; `moment` is aware, parts below the second are cut."""
    if moment.utcoffset() is None:
        raise ValueError(f"moment: expected a datetime with a time zone, got {moment!r}")
    return moment.astimezone(UTC).replace(microsecond=0, tzinfo=None).isoformat() + "Z"


def fine_text(moment: datetime) -> str:
    """`2026-09-14T16:50:00.250Z`: the frontier's times, compared only among themselves."""
    return moment.astimezone(UTC).replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def parse_utc(text: str) -> datetime:
    """The aware datetime of either form.

    Raises:
        ValueError: not a time of the archive.
    """
    return datetime.fromisoformat(text)
