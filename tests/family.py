"""Who descends from a process, by Linux's own account."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path


def childless_descendants(ancestor: int) -> list[int]:
    """The processes below one that have none below themselves: those that read, where a crawl is meant."""
    children: dict[int, list[int]] = defaultdict(list)
    trackers: set[int] = set()
    for entry in Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = (entry / "stat").read_text().rpartition(")")[2].split()[1]
                command = (entry / "cmdline").read_text()
            except OSError:  # gone meanwhile
                continue
            children[int(parent)].append(int(entry.name))
            if "resource_tracker" in command:
                trackers.add(int(entry.name))
    found: list[int] = []
    waiting = [ancestor]
    while waiting:
        below = children[waiting.pop()]
        found += below
        waiting += below
    return [pid for pid in found if not children[pid] and pid not in trackers]
