"""The name under which a failed request is counted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from OpenSSL import SSL
from scrapy.exceptions import (
    CannotResolveHostError,
    DownloadCancelledError,
    DownloadConnectionRefusedError,
    DownloadFailedError,
    DownloadTimeoutError,
    NotSupported,
    ResponseDataLossError,
    UnsupportedURLSchemeError,
)
from scrapy.http import Response
from twisted.internet import error as network

from scraper.crawling.politeness import retry_after_seconds
from scraper.crawling.refusals import Refused

_PASSING_STATUS = frozenset({408, 425, 429, 500, 502, 503, 504, 520, 521, 522, 523, 524})
_NAMES: tuple[tuple[type[BaseException], str, bool], ...] = (  # (error, name, does it pass?); the first that fits
    (CannotResolveHostError, "dns", True),
    (DownloadConnectionRefusedError, "refused", True),
    (DownloadTimeoutError, "timeout", True),
    (network.TimeoutError, "timeout", True),
    (DownloadCancelledError, "too_large", False),  # Scrapy cancels what outgrows DOWNLOAD_MAXSIZE
    (ResponseDataLossError, "cut_short", True),
    (UnsupportedURLSchemeError, "bad_address", False),
    (NotSupported, "bad_address", False),
    (ValueError, "bad_address", False),  # Twisted's word for a host that is no name
    (SSL.Error, "tls", False),
    (network.SSLError, "tls", False),
    (network.ConnectError, "connection", True),
    (network.ConnectionLost, "connection", True),
    (network.ConnectionDone, "connection", True),
    (DownloadFailedError, "connection", True),
    (OSError, "connection", True),
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fault:
    """What went wrong with one request; the fields are those of `PageFailed`."""

    name: str
    message: str
    try_again: bool = False
    retry_after_seconds: float | None = None


def fault_of_error(error: BaseException, *, url: str) -> Fault:
    """Name an error of the downloader. `error` may be anything; an unknown one is named `error`, with its class."""
    if isinstance(error, Refused):
        return Fault(
            name=error.name,
            message=error.message,
            try_again=error.try_again,
            retry_after_seconds=error.retry_after_seconds,
        )
    text = f"{url}: {error}" if str(error) else f"{url}: {type(error).__name__}"
    if "exceeded DOWNLOAD_MAXSIZE" in text:  # HttpCompression says it in words only
        return Fault(name="too_large", message=text)
    causes = list(_causes(error))
    if any(isinstance(cause, SSL.Error) for cause in causes) or "SSL" in text:
        return Fault(name="tls", message=text)
    for cause in causes:
        for kind, name, passes in _NAMES:
            if isinstance(cause, kind):
                return Fault(name=name, message=text, try_again=passes)
    return Fault(name="error", message=f"{url}: {type(error).__name__}: {error}")


def fault_of_status(response: Response, *, now: datetime) -> Fault:
    """Name a response that is neither a page nor "unchanged"."""
    return Fault(
        name=f"http_{response.status}",
        message=f"{response.url}: expected a page, got HTTP {response.status}",
        try_again=response.status in _PASSING_STATUS,
        retry_after_seconds=retry_after_seconds(response, now=now),
    )


def _causes(error: BaseException) -> list[BaseException]:
    """The error, what it wraps (Twisted's `reasons` too), and what it was raised from."""
    found: list[BaseException] = []
    pending: list[BaseException | None] = [error]
    while pending and len(found) < 20:
        current = pending.pop(0)
        if current is None or current in found:
            continue
        found.append(current)
        pending += [getattr(reason, "value", None) for reason in getattr(current, "reasons", ())]
        pending.append(current.__cause__)
    return found
