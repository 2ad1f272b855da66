"""Tells a process that still runs from one that died, so that what it held can be taken over at once."""

from __future__ import annotations

import os
import socket
from functools import cache
from pathlib import Path


def this_process() -> str:
    """`host/namespace/pid/start`: unlike a bare process id, never the same for two processes."""
    return f"{_host()}/{_namespace()}/{os.getpid()}/{_start_of(os.getpid())}"


def is_gone(process: str) -> bool:
    """True only where it is certain that the process no longer runs.

    A process of another machine or container may run: False.
    """
    try:
        host, namespace, pid, start = process.split("/")
        number = int(pid)
    except ValueError:
        return False
    if (host, namespace) != (_host(), _namespace()):
        return False
    if not _exists(number):
        return True
    return start not in ("", _start_of(number))


@cache
def _host() -> str:
    return socket.gethostname().replace("/", "_")


@cache
def _namespace() -> str:
    """Containers may share a host's name; their process ids live in different namespaces. "" where there are none."""
    try:
        return Path("/proc/self/ns/pid").readlink().name
    except OSError:
        return ""


def _exists(pid: int) -> bool:
    if os.name != "posix":
        return True  # os.kill would end the process there
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return not _is_zombie(pid)


def _stat(pid: int) -> list[str]:
    """The fields of /proc/PID/stat from the third on (the second may hold spaces); [] where there is none."""
    try:
        return Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return []


def _is_zombie(pid: int) -> bool:
    """A dead process whose parent has not asked yet how it ended."""
    return _stat(pid)[:1] == ["Z"]


def _start_of(pid: int) -> str:
    """Start in clock ticks since boot; "" where the system does not tell."""
    fields = _stat(pid)
    return fields[19] if len(fields) > 19 else ""
