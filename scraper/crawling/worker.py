"""What runs inside a reader process.

The forkserver imports `scraper.crawling.warm`, which reads a first page; every
reader is forked from it, warm. So a reader that had to be killed is replaced in
milliseconds, and the readers share the memory of what was imported.
"""

from __future__ import annotations

import faulthandler
import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from functools import cache
from multiprocessing.connection import Connection
from pathlib import Path
from pickle import PicklingError
from typing import Any, TextIO, TypeVar

from scraper.article import Article
from scraper.errors import ColporteurError, ReadingFailed
from scraper.evidence import Claim
from scraper.publisher import Publisher
from scraper.reading import read_page

T = TypeVar("T")

_WATCHDOG_SECONDS = 10
"""How long after its time limit a reader ends itself, if the parent is no longer there to do it."""

_WARMING_PAGE = (
    b"<html lang=fr><head><title>Le bac du lac reprend la mer</title></head><body><article><h1>Le bac reprend</h1>"
    b"<p>Publi\xc3\xa9 le 3 mars 2025 \xc3\xa0 18h05, Jeanne Duval</p>"
    + b"<p>Le bac qui relie les deux rives a repris son service lundi, apr\xc3\xa8s trois semaines de travaux.</p>" * 9
    + b"</article></body></html>"
)


def prepare() -> None:
    """Make this process a good child: deaf to Ctrl-C, and gone when its parent is, however that died."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # the parent ends the crawl and lets readers finish
    threading.Thread(target=_die_with_parent, daemon=True).start()


def serve(pipe: Connection) -> None:
    """What a reader does all its life: it says that it is ready, then answers calls until the pipe ends.

    To a call it first says that it has it in hand, so that only the page then
    read is blamed for its end. An answer is the value and the error; one is None.
    """
    prepare()
    with suppress(EOFError, OSError):
        pipe.send(None)
        while True:
            url, seconds, function, args = pipe.recv()
            pipe.send(None)
            answer = _answer(url, seconds, function, args)
            try:
                pipe.send(answer)
            except (PicklingError, TypeError, AttributeError, RecursionError) as error:
                pipe.send((None, _crash(url, error)))


def run(url: str, seconds: float, function: Callable[..., T], *args: Any) -> T:
    """Call a function that reads what lies at `url`, under a watchdog that works inside C code too.

    A reader stuck there neither sees that its parent died nor hears SIGTERM; a
    little after the parent should have ended it, it ends itself.

    Raises:
        ColporteurError: what the function raises of ours.
        ReadingFailed: (`crash`) anything else, with its class and words.
    """
    faulthandler.dump_traceback_later(seconds + _WATCHDOG_SECONDS, exit=True, file=_nowhere())
    try:
        return function(*args)
    except ColporteurError:
        raise
    except BaseException as error:  # a page must not end its reader with SystemExit either
        raise _crash(url, error) from error
    finally:
        faulthandler.cancel_dump_traceback_later()


def read(
    body: bytes,
    url: str,
    fetched_at: datetime,
    headers: Mapping[str, str],
    publisher: Publisher | None,
    claims: Sequence[Claim],
) -> Article:
    """`read_page`, by position."""
    return read_page(body, url=url, fetched_at=fetched_at, headers=headers, publisher=publisher, claims=claims)


def warm() -> None:
    """Read one page, so that what libraries load at first use is loaded."""
    url = "https://levannier.example/bac.html"
    with suppress(ColporteurError):  # warm all the same; what is wrong will show on a real page
        run(url, 60, read, _WARMING_PAGE, url, datetime.now(UTC), {}, None, ())


def _answer(url: str, seconds: float, function: Callable[..., Any], args: Sequence[Any]) -> tuple[Any, Any]:
    try:
        return run(url, seconds, function, *args), None
    except ColporteurError as error:
        return None, error


def _crash(url: str, error: BaseException) -> ReadingFailed:
    return ReadingFailed(f"{url}: reader failed with {type(error).__name__}: {error}", url=url, name="crash")


def _die_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


@cache
def _nowhere() -> TextIO:
    return Path(os.devnull).open("w", encoding="utf-8")
