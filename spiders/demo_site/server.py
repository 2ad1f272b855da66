"""The newspaper on a port of loopback: HTTP/1.1, conditional requests, gzip, faults on demand."""

from __future__ import annotations

import gzip
import hashlib
import threading
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from email.utils import format_datetime, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from types import TracebackType
from typing import ClassVar, Self

from spiders.demo_site.faults import Fault
from spiders.demo_site.site import Answer, Site

LOOPBACK = "127.0.0.1"
PIECE = b" " * 65536


class NewspaperServer:
    """A running newspaper; use it as a context manager.

    `port` 0 takes a free one. `edition` 1 is the newspaper as first printed, 2
    the same with one article corrected. `hits` lists the paths asked for, in
    order, with their query; `faults` says which paths misbehave.

    Raises OSError when the port is taken.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        edition: int = 1,
        clock: Callable[[], datetime] | None = None,
        crawl_delay_seconds: float | None = None,
        forbid_all: bool = False,
    ) -> None:
        self.hits: list[str] = []
        self.faults: dict[str, Fault] = {}
        self.closing = threading.Event()
        self._lock = threading.Lock()
        self._http = _Listener((LOOPBACK, port), _Handler, newspaper=self)
        self.base = f"http://{LOOPBACK}:{self._http.server_address[1]}"
        self.site = Site(
            base=self.base,
            edition=edition,
            clock=clock or _now,
            crawl_delay_seconds=crawl_delay_seconds,
            forbid_all=forbid_all,
        )
        self._thread = threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)

    def __enter__(self) -> Self:
        self.open()
        return self

    def open(self) -> None:
        """Begin to answer."""
        self._thread.start()

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def close(self) -> None:
        """Stop answering; requests that a fault keeps waiting end at once."""
        self.closing.set()
        self._http.shutdown()
        self._http.server_close()
        self._thread.join(timeout=5)

    def publish(self, edition: int) -> None:
        """Go over to another edition while the server runs."""
        self.site.publish(edition)

    def take_fault(self, path: str) -> Fault | None:
        """The fault that this request meets; counts it."""
        with self._lock:
            fault = self.faults.get(path)
            if fault is None or fault.times is None:
                return fault
            if fault.times <= 1:
                del self.faults[path]
            else:
                self.faults[path] = replace(fault, times=fault.times - 1)
            return fault


def _now() -> datetime:
    return datetime.now(UTC)


class _Listener(ThreadingHTTPServer):
    daemon_threads = True
    block_on_close = False

    def __init__(
        self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler], *, newspaper: NewspaperServer
    ) -> None:
        self.newspaper = newspaper
        super().__init__(address, handler)

    def handle_error(self, request: object, client_address: object) -> None:
        """A visitor that hangs up is no error of ours."""


class _Handler(BaseHTTPRequestHandler):
    server: _Listener
    protocol_version = "HTTP/1.1"
    server_version = "CourrierDesDeuxRives/1.0"
    sys_version = ""
    timeout: ClassVar[float | None] = 60
    disable_nagle_algorithm = True

    def do_GET(self) -> None:
        newspaper = self.server.newspaper
        newspaper.hits.append(self.path)
        path = self.path.partition("?")[0]
        fault = newspaper.take_fault(path) or Fault()
        if fault.delay_seconds and newspaper.closing.wait(fault.delay_seconds):
            self.close_connection = True
            return
        answer = newspaper.site.answer(path)
        body = fault.body if fault.body is not None else answer.body
        status = fault.status or answer.status
        etag = f'"{hashlib.sha256(body).hexdigest()[:16]}"'
        plain = fault == Fault() and answer.status == 200
        if plain and self._is_fresh(etag, answer):
            self.send_response(304)
            self._send_validators(etag, answer)
            self.send_header("Content-Length", "0")
            self.end_headers()
            return
        packed = "gzip" in self.headers.get("Accept-Encoding", "") and not fault.padding_bytes
        if packed:
            body = gzip.compress(body, 6, mtime=0)
        self.send_response(status)
        self.send_header("Content-Type", fault.content_type or answer.content_type)
        if answer.location:
            self.send_header("Location", answer.location)
        if fault.retry_after_seconds is not None:
            self.send_header("Retry-After", str(fault.retry_after_seconds))
        if packed:
            self.send_header("Content-Encoding", "gzip")
        if plain:
            self._send_validators(etag, answer)
        self._send_body(body, fault)

    do_HEAD = do_GET

    def _is_fresh(self, etag: str, answer: Answer) -> bool:
        """RFC 9110: If-None-Match decides where it is given."""
        if known := self.headers.get("If-None-Match"):
            return etag in known
        since = self.headers.get("If-Modified-Since")
        if since is None or answer.last_modified is None:
            return False
        return answer.last_modified.replace(microsecond=0) <= parsedate_to_datetime(since)

    def _send_validators(self, etag: str, answer: Answer) -> None:
        self.send_header("ETag", etag)
        self.send_header("Vary", "Accept-Encoding")
        if answer.last_modified:
            self.send_header("Last-Modified", format_datetime(answer.last_modified.astimezone(UTC), usegmt=True))

    def _send_body(self, body: bytes, fault: Fault) -> None:
        if fault.padding_bytes:
            self.close_connection = True
            self.send_header("Connection", "close")
        else:
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        if self.command == "HEAD":
            return
        if fault.cut_after_bytes is not None:
            body = body[: fault.cut_after_bytes]
            self.close_connection = True
        self.wfile.write(body)
        for _ in range(0, fault.padding_bytes, len(PIECE)):
            self.wfile.write(PIECE)

    def log_message(self, format: str, *args: object) -> None:
        """Silent: `hits` says what was asked."""
