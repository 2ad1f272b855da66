"""What may go wrong on a site, on demand: tests and curious people set it path by path."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """How a path misbehaves. The defaults change nothing."""

    delay_seconds: float = 0.0
    """Waited before answering; a server that is closed stops waiting."""
    status: int | None = None
    """Answered instead of the page; None: the page's own."""
    retry_after_seconds: int | None = None
    body: bytes | None = None
    """Sent instead of the page."""
    content_type: str | None = None
    padding_bytes: int = 0
    """Spaces sent after the body, in pieces, without a Content-Length: for a body that never seems to end."""
    cut_after_bytes: int | None = None
    """The connection breaks after this many bytes of the body."""
    times: int | None = None
    """How many requests meet the fault before the path heals; None: all."""
