"""What a crawl came to, in one line, and whether it did its job."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from scraper.crawling.robots import FORBIDDEN

_PREFIX = "colporteur/"


def summary(name: str, stats: Mapping[str, Any], *, seconds: float) -> str:
    """One line: pages, articles by what became of them, failures by name, time."""
    parts = [
        f"{_count(stats, 'pages')} pages",
        f"{_count(stats, 'articles')} new articles",
        f"{_count(stats, 'revisions')} revised",
        f"{_count(stats, 'unchanged')} unchanged",
        f"{_count(stats, 'failures')} failed{_by_name(named(stats, 'failures'))}",
        f"{seconds:.1f} s",
    ]
    return f"{name}: {', '.join(parts)}"


def shortfall(stats: Mapping[str, Any]) -> str | None:
    """Why the crawl did not do its job, for a person to read; None where it did.

    It did not where the archive could not be written, where it was ended by
    anything but its own end, `limit` or the user, where every source failed, or
    where our own machinery failed on every page.
    """
    if archive_error := stats.get(f"{_PREFIX}archive_error"):
        return str(archive_error)
    reason = stats.get("finish_reason", "finished")
    if reason not in ("finished", "limit", "shutdown", "closespider_timeout", "closespider_pagecount"):
        return f"the crawl was ended: {reason}"
    sources, failed = _count(stats, "sources"), named(stats, "sources_failed")
    if sources and sum(failed.values()) >= sources:
        if set(failed) == {FORBIDDEN}:
            return "robots.txt forbids every page the crawl could begin with"
        last_error = stats.get(f"{_PREFIX}source_error")
        return (
            str(last_error)
            if sources == 1 and last_error
            else f"none of the {sources} sources could be read{_by_name(failed)}"
        )
    failures = named(stats, "failures")
    ours = {name: count for name, count in failures.items() if name in ("crash", "reading_crash", "worker_died")}
    if ours and sum(ours.values()) >= _count(stats, "pages") - sources:
        return f"no page could be read{_by_name(ours)}"
    if errors := stats.get("spider_exceptions/count"):
        return f"{errors} errors of the program itself; the log has them"
    return None


def named(stats: Mapping[str, Any], group: str) -> dict[str, int]:
    """The counts of a group by their names, the largest first."""
    prefix = f"{_PREFIX}{group}/"
    found = {key.removeprefix(prefix): int(value) for key, value in stats.items() if key.startswith(prefix) and value}
    return dict(sorted(found.items(), key=lambda item: (-item[1], item[0])))


def _count(stats: Mapping[str, Any], name: str) -> int:
    return int(stats.get(f"{_PREFIX}{name}", 0))


def _by_name(counts: Mapping[str, int]) -> str:
    return f" ({', '.join(f'{name} {count}' for name, count in counts.items())})" if counts else ""
