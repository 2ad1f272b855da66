"""The time zone that a page's own stamps name: "8:42 a.m. EDT"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from scraper.reading.dates.shown import Shown
from scraper.reading.stamps.clocks import printed_zone


def zone_by_stamps(lines: Sequence[Shown]) -> str | None:
    """The zone whose abbreviation stands behind the likeliest of the page's stamps; None where none names one.

    Those of other articles are printed by the same clock. Neither a place
    ("heure de Montréal") nor Greenwich counts: both tell an instant to readers elsewhere.
    """
    return next((zone for words in _words_of_stamps(lines) if (zone := printed_zone(words))), None)


def _words_of_stamps(lines: Sequence[Shown]) -> Iterator[str]:
    """Lines that are little but a stamp, though its day be in no language of ours; of a long byline the stamp."""
    for line in lines:
        if line.is_only_a_stamp:
            yield line.text
        elif line.where == "head":
            yield from (stamp.text for stamp in (line.stamps.published, line.stamps.modified) if stamp)
