"""An instant that an article may have been published or modified at, and who speaks for it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from scraper.article import Stamp
from scraper.reading.dates.claims import DateClaim

Beliefs = dict[tuple[str, object], bool]
"""Whether an offset was found true, by the source and the offset that it writes."""


@dataclass(slots=True)
class Candidate:
    """An instant that some claims speak for. `at` is in the publisher's zone, floored to the minute or the day."""

    at: datetime
    is_day: bool
    score: float = 0.0
    as_written: list[DateClaim] = field(default_factory=list)
    """Claims that name it as they stand."""
    re_read: list[DateClaim] = field(default_factory=list)
    """Claims that name it only if their zone is wrong or missing."""
    shown: list[Stamp] = field(default_factory=list)
    """What the page displays of it."""

    @property
    def is_seen(self) -> bool:
        """True where the page displays its very hour, not only its day."""
        return any(stamp.precision in ("second", "minute", "hour") for stamp in self.shown)
