"""A page may hang or kill its reader; the crawl goes on."""

from __future__ import annotations

import asyncio
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import ill_pages
import pytest
from family import childless_descendants

from scraper.crawling.pool import ReaderPool
from scraper.errors import NotAnArticle, ReadingFailed

URL = "https://levannier.example/a.html"

ILL = {
    "sleeps": (ill_pages.sleep_for_ever, "timeout"),
    "hangs where no signal is heard": (ill_pages.hang_inside_c, "timeout"),
    "kills its reader": (ill_pages.be_killed, "worker_died"),
    "has a fault": (ill_pages.fail, "crash"),
    "leaves": (ill_pages.leave, "crash"),
}


def test_ill_pages_are_named_and_healthy_ones_beside_them_are_read() -> None:
    async def crawl() -> list[Any]:
        async with ReaderPool(processes=2, seconds=2) as pool:
            await pool.run(ill_pages.say_pid, url=URL)

            async def one(function: Callable[..., Any], *args: Any) -> Any:
                try:
                    return await pool.run(function, *args, url=URL)
                except ReadingFailed as error:
                    return error.name

            ill = [one(function) for function, _ in ILL.values()]
            healthy = [one(ill_pages.give_back, bytes([n])) for n in range(10)]
            return await asyncio.gather(*ill, *healthy)

    found = asyncio.run(crawl())
    assert found[: len(ILL)] == [name for _, name in ILL.values()]
    assert found[len(ILL) :] == [bytes([n]) for n in range(10)]


def test_errors_about_the_page_come_back_as_they_were() -> None:
    async def crawl() -> None:
        async with ReaderPool(processes=1, seconds=10) as pool:
            await pool.run(ill_pages.be_a_listing, url=URL)

    with pytest.raises(NotAnArticle) as caught:
        asyncio.run(crawl())
    assert caught.value.reason == "listing"
    assert caught.value.url == "https://levannier.example/"


def test_an_article_comes_back_whole() -> None:
    body = (
        "<html lang=fr><head><title>Le bac rouvre</title></head><body><article><h1>Le bac rouvre</h1>"
        + "<p>Le bac qui relie les deux rives a repris son service lundi, après trois semaines de travaux.</p>" * 5
        + "</article></body></html>"
    ).encode()

    async def crawl() -> Any:
        async with ReaderPool(processes=1, seconds=20) as pool:
            return await pool.read(body, url=URL, fetched_at=datetime(2026, 3, 2, tzinfo=UTC), headers={})

    article = asyncio.run(crawl())
    assert article.title == "Le bac rouvre"
    assert "trois semaines de travaux" in article.body


def test_a_fresh_process_takes_over_after_so_many_pages() -> None:
    async def crawl() -> set[int]:
        async with ReaderPool(processes=1, seconds=10, pages_per_process=2) as pool:
            return {await pool.run(ill_pages.say_pid, url=URL) for _ in range(6)}

    assert len(asyncio.run(crawl())) == 3


@pytest.mark.parametrize("processes", [1, 2])
def test_readers_killed_at_random_take_only_the_page_in_their_hands(processes: int) -> None:
    """As the system does when memory runs out: at rest, at work, half-way through an answer."""
    kills, pages = 6, 300
    chance = random.Random(processes)

    async def crawl() -> list[str]:
        async with ReaderPool(processes=processes, seconds=20) as pool:

            async def one() -> str:
                try:
                    await pool.run(ill_pages.give_back, bytes(200_000), url=URL)
                except ReadingFailed as error:
                    return error.name
                return "read"

            await one()
            reading = asyncio.gather(*(one() for _ in range(pages)))
            for _ in range(kills):
                await asyncio.sleep(chance.uniform(0, 0.04))
                for pid in childless_descendants(os.getpid()):
                    with suppress(ProcessLookupError):
                        os.kill(pid, signal.SIGKILL)
            return await asyncio.wait_for(reading, 60)

    ends = Counter(asyncio.run(crawl()))
    assert ends["read"] + ends["worker_died"] == pages
    assert ends["worker_died"] <= kills * processes


def test_a_reader_killed_at_rest_costs_no_page() -> None:
    async def crawl() -> list[int]:
        pids = []
        async with ReaderPool(processes=1, seconds=10) as pool:
            for _ in range(3):
                pids.append(await pool.run(ill_pages.say_pid, url=URL))
                os.kill(pids[-1], signal.SIGKILL)
                await asyncio.to_thread(_wait_for_the_end_of, pids[-1])
        return pids

    assert len(set(asyncio.run(crawl()))) == 3


def test_what_cannot_be_sent_back_is_the_pages_fault_and_named() -> None:
    async def crawl() -> int:
        async with ReaderPool(processes=1, seconds=10) as pool:
            with pytest.raises(ReadingFailed, match="cannot pickle") as caught:
                await pool.run(ill_pages.give_what_cannot_be_sent, url=URL)
            assert caught.value.name == "crash"
            return await pool.run(ill_pages.say_pid, url=URL)

    assert asyncio.run(crawl()) > 0


_PARENT = """
import asyncio, sys
sys.path.insert(0, {folder!r})
import ill_pages
from scraper.crawling.pool import ReaderPool

async def main():
    pool = ReaderPool(processes=2, seconds=60)
    pids = set()
    while len(pids) < 2:
        pids |= set(await asyncio.gather(*(pool.run(ill_pages.say_pid, url="u") for _ in range(8))))
    print(*pids, flush=True)
    await asyncio.gather(pool.run(ill_pages.sleep_for_ever, url="u"), pool.run(ill_pages.give_back, b"", url="u"))
    await asyncio.sleep(1000)

if __name__ == "__main__":
    asyncio.run(main())
"""


def test_readers_hear_no_ctrl_c_and_die_with_their_parent(tmp_path: Path) -> None:
    program = tmp_path / "parent.py"
    program.write_text(_PARENT.format(folder=str(Path(__file__).parent)))
    parent = subprocess.Popen([sys.executable, program], stdout=subprocess.PIPE, text=True, start_new_session=True)
    try:
        assert parent.stdout is not None
        readers = [int(pid) for pid in parent.stdout.readline().split()]
        assert len(readers) == 2
        for pid in readers:
            os.kill(pid, signal.SIGINT)
        time.sleep(0.3)
        assert all(map(_lives, readers))
        parent.kill()
        parent.wait()
        for pid in readers:
            _wait_for_the_end_of(pid)
    finally:
        parent.kill()
        parent.communicate()


def _wait_for_the_end_of(pid: int) -> None:
    deadline = time.monotonic() + 10
    while _lives(pid):
        assert time.monotonic() < deadline
        time.sleep(0.05)


def _lives(pid: int) -> bool:
    try:
        return ") Z" not in Path(f"/proc/{pid}/stat").read_text()
    except OSError:
        return False
