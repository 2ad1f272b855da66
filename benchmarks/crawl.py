"""How fast a whole crawl is, beside the fastest it could be.

    python benchmarks/crawl.py [--pages 1000] [--processes 2] [--profile FILE]

Prints in one run: articles per second through `scrapy crawl` over HTTP (fetched,
captured, read, stored, indexed); the same pages through a bare process pool of
trafilatura, which reads less and stores nothing; their ratio; and the memory of
the crawl. The pool is measured before and after the crawl, so that a machine
that is busy with other things shows itself.
"""

from __future__ import annotations

import argparse
import os
import sqlite3
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ProcessPoolExecutor
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from itertools import cycle, islice
from multiprocessing import get_context
from pathlib import Path

from press_pages import press_pages

HERE = Path(__file__).parent


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--pages", type=int, default=1000, help="articles on the site (default 1000)")
    parser.add_argument("--processes", type=int, default=2, help="reader processes, of ours and of the bare pool")
    parser.add_argument("--plain", action="store_true", help="serve the pages unpacked instead of gzip")
    parser.add_argument("--profile", help="write a cProfile of the crawl's parent process to this file")
    parser.add_argument("--keep", type=Path, help="crawl into this folder and keep it")
    options = parser.parse_args()
    bodies = press_pages()
    print(f"{len(bodies)} different pages, {sum(map(len, bodies)) / len(bodies) / 1000:.0f} kB on average")

    before = bare_pool(bodies, options.processes)
    with tempfile.TemporaryDirectory() as scratch:
        folder = options.keep or Path(scratch)
        folder.mkdir(parents=True, exist_ok=True)
        crawl = Crawl(folder, options)
        crawl.run()
    after = bare_pool(bodies, options.processes)
    limit = (before.rate + after.rate) / 2

    print(f"crawl            {crawl.rate:7.1f} articles/s  ({crawl.articles} articles of {crawl.pages} pages)")
    print(f"  whole run      {crawl.articles / crawl.wall_seconds:7.1f} articles/s  with start and end of the program")
    print(f"bare trafilatura {limit:7.1f} pages/s     ({before.rate:.1f} before, {after.rate:.1f} after)")
    print(f"ratio            {crawl.rate / limit:7.2f}")
    crawl_ms, parent_ms = (1000 * seconds / crawl.pages for seconds in (crawl.cpu_seconds, crawl.parent_cpu_seconds))
    print(
        f"processor time   {crawl_ms:7.1f} ms per page, of which the parent {parent_ms:.1f} (does not see other programs)"
    )
    print(f"bare trafilatura {before.cpu_ms:7.1f} ms per page before, {after.cpu_ms:.1f} after")
    print(f"memory, parent   {crawl.parent_memory.text()}")
    print(f"memory, all      {crawl.all_memory.text()}")


class Memory:
    """Resident megabytes over a run."""

    def __init__(self) -> None:
        self.samples: list[float] = []

    def text(self) -> str:
        """Peak, and the means of two stretches of the run: flat where they agree."""
        n = len(self.samples)
        early, late = self.samples[n // 5 : 2 * n // 5] or [0.0], self.samples[4 * n // 5 :] or [0.0]
        early_mean, late_mean = sum(early) / len(early), sum(late) / len(late)
        return f"{max(self.samples, default=0):7.0f} MB at most; {early_mean:.0f} MB early, {late_mean:.0f} MB late"


class Crawl:
    """One `scrapy crawl` of a site served on loopback."""

    def __init__(self, folder: Path, options: argparse.Namespace) -> None:
        self.folder = folder
        self.options = options
        self.parent_memory, self.all_memory = Memory(), Memory()
        self.cpu_seconds_of: dict[int, float] = {}

    def run(self) -> None:
        """Serve, crawl, count."""
        packed = [] if self.options.plain else ["packed"]
        server = subprocess.Popen(
            [sys.executable, HERE / "press_server.py", str(self.options.pages), *packed],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert server.stdout is not None
        try:
            port = server.stdout.readline().strip()
            self._crawl(f"http://127.0.0.1:{port}")
        finally:
            server.kill()
            server.communicate()
        self._count()

    def _crawl(self, site: str) -> None:
        settings = {
            "ARCHIVE_DB": self.folder / "news.db",
            "CAPTURES_DIR": self.folder / "captures",
            "CONTACT": "https://levannier.example/robot",
            "ALLOW_PRIVATE_ADDRESSES": True,
            "DOWNLOAD_DELAY": 0,
            "AUTOTHROTTLE_ENABLED": False,
            "CONCURRENT_REQUESTS_PER_DOMAIN": 8,
            "READER_PROCESSES": self.options.processes,
        }
        command = [sys.executable, "-m", "scrapy", "crawl", "news", "-a", f"site={site}"]
        command += [part for name, value in settings.items() for part in ("-s", f"{name}={value}")]
        if self.options.profile:
            command += ["--profile", self.options.profile]
        began = time.monotonic()
        process = subprocess.Popen(command, env={**os.environ, "SCRAPY_SETTINGS_MODULE": "scraper.settings"})
        while process.poll() is None:
            family = _family(process.pid)
            self.cpu_seconds_of.update({pid: seconds for pid in family if (seconds := _processor_seconds(pid))})
            self.parent_memory.samples.append(_megabytes(process.pid))
            self.all_memory.samples.append(sum(map(_megabytes, family)))
            time.sleep(0.5)
        self.wall_seconds = time.monotonic() - began
        if process.returncode:
            sys.exit(f"the crawl ended with status {process.returncode}")
        self.parent_cpu_seconds = self.cpu_seconds_of[process.pid]
        self.cpu_seconds = sum(self.cpu_seconds_of.values())

    def _count(self) -> None:
        db = sqlite3.connect(self.folder / "news.db")
        (self.articles,) = db.execute("select count(*) from articles").fetchone()
        self.pages, first, last = db.execute(
            "select count(*), min(done_at), max(done_at) from pages where kind = 'article' and done_at is not null"
        ).fetchone()
        db.close()
        seconds = (datetime.fromisoformat(last) - datetime.fromisoformat(first)).total_seconds()
        self.rate = self.articles / seconds


@dataclass(frozen=True)
class Limit:
    """What a bare pool does: pages per second, and milliseconds of processor time per page."""

    rate: float
    cpu_ms: float


def bare_pool(bodies: list[bytes], processes: int) -> Limit:
    """Trafilatura alone, in warm processes, over at least 300 pages."""
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        list(pool.map(_extract, bodies[: 4 * processes]))
        count = max(300, len(bodies))
        began = time.monotonic()
        used = sum(pool.map(_extract, islice(cycle(bodies), count)))
        return Limit(rate=count / (time.monotonic() - began), cpu_ms=1000 * used / count)


def _extract(body: bytes) -> float:
    """Processor seconds that one page took."""
    from trafilatura import bare_extraction

    began = time.process_time()
    bare_extraction(body, url="https://levannier.example/a.html", with_metadata=True)
    return time.process_time() - began


def _family(pid: int) -> list[int]:
    """A process and all under it, whichever thread started them."""
    found = [pid]
    for path in Path(f"/proc/{pid}/task").glob("*/children"):
        with suppress(OSError):
            found += [member for child in path.read_text().split() for member in _family(int(child))]
    return found


def _processor_seconds(pid: int) -> float:
    """User and system time of a process so far; 0 where it is gone."""
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _megabytes(pid: int) -> float:
    """The share of memory that is a process's own (PSS): pages that forked readers share are counted once."""
    try:
        for line in Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines():
            if line.startswith("Pss:"):
                return int(line.split()[1]) / 1000
    except OSError:
        pass
    return 0.0


if __name__ == "__main__":
    main()
