"""One reader process, seen from the crawl: pages go to it one at a time, over a pipe of its own.

Readers share no queue and no lock, so one that is killed, at whatever moment,
takes nothing with it but the page in its hands: its pipe ends, and that is seen.
"""

from __future__ import annotations

from collections.abc import Callable
from multiprocessing.connection import Connection
from multiprocessing.context import BaseContext
from threading import Event, Lock, Timer
from typing import Any, TypeVar

from scraper.crawling import worker

T = TypeVar("T")

START_SECONDS = 60
"""How long a reader may take to be ready: the first one waits until its libraries are imported."""

_END_SECONDS = 5
"""How long to wait for the exit status of a process whose pipe has ended."""

_processes = Lock()
"""Python starts and ends processes in one thread at a time."""


class ReaderEnded(Exception):
    """The process ended before it answered.

    `exitcode` is how (None: unknown), `begun` that it had a page in its hands,
    `late` that its time was up.
    """

    def __init__(self, exitcode: int | None, *, begun: bool, late: bool) -> None:
        super().__init__(exitcode, begun, late)
        self.exitcode = exitcode
        self.begun = begun
        self.late = late


class Reader:
    """A process that reads. Once it has ended (`alive` is false) it is of no more use.

    Raises:
        ReaderEnded: it did not get ready.
    """

    def __init__(self, context: BaseContext) -> None:
        self.alive = True
        self.pages = 0
        self._begun = False
        self._pipe, its_end = context.Pipe()
        try:
            self._process = _start(context, its_end)
        except (OSError, EOFError) as error:  # the process that readers are forked from was killed
            raise ReaderEnded(None, begun=False, late=False) from error
        finally:
            its_end.close()  # kept open here, it would hide the process's end
        self._within(START_SECONDS, self._pipe.recv)

    def call(self, function: Callable[..., T], *args: Any, url: str, seconds: float) -> T:
        """Call a function of a module in this process; `url` is what it is about.

        Raises:
            ReaderEnded: it was killed, or took longer than `seconds` and is killed for that.
            ColporteurError: what the function raises, see `worker.run`.
        """
        self.pages += 1
        self._begun = False

        def exchange() -> Any:
            self._pipe.send((url, seconds, function, args))
            self._pipe.recv()
            self._begun = True
            return self._pipe.recv()

        result, error = self._within(seconds, exchange)
        if error is not None:
            raise error
        value: T = result
        return value

    def end(self) -> None:
        """End the process, whatever it does; a call under way fails with ReaderEnded."""
        self.alive = False
        self._process.kill()

    def _within(self, seconds: float, exchange: Callable[[], Any]) -> Any:
        """What comes of an exchange over the pipe; the process is killed when it is not over in time."""
        times_up = Event()

        def give_up() -> None:
            times_up.set()
            self._process.kill()

        timer = Timer(seconds, give_up)
        timer.daemon = True
        timer.start()
        try:
            return exchange()
        except (EOFError, ConnectionError) as error:
            self.alive = False
            raise ReaderEnded(self._exitcode(), begun=self._begun, late=times_up.is_set()) from error
        finally:
            timer.cancel()
            timer.join()
            if times_up.is_set():  # at the last moment, maybe: the answer came, the process is gone
                self.alive = False

    def _exitcode(self) -> int | None:
        with _processes:
            self._process.join(_END_SECONDS)
            exitcode: int | None = self._process.exitcode
            return exitcode


def _start(context: BaseContext, its_end: Connection) -> Any:
    process = context.Process(target=worker.serve, args=(its_end,), daemon=True)  # type: ignore[attr-defined]
    with _processes:
        process.start()
    return process
