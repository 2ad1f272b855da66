"""What a page can do to the process that reads it. Named functions, for another process must find them."""

from __future__ import annotations

import os
import re
import signal
import sys
import threading
import time

from scraper.errors import NotAnArticle


def say_pid() -> int:
    return os.getpid()


def sleep_for_ever() -> None:
    time.sleep(1000)


def hang_inside_c() -> None:
    re.match(r"(a+)+$", "a" * 60 + "b")  # holds the interpreter for longer than anybody waits


def be_killed() -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def leave() -> None:
    sys.exit(3)


def fail() -> None:
    raise ZeroDivisionError("un défaut")


def be_a_listing() -> None:
    raise NotAnArticle("listing", url="https://levannier.example/")


def give_back(body: bytes) -> bytes:
    return body


def give_what_cannot_be_sent() -> object:
    return threading.Lock()
