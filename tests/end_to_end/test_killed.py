"""A crawl that is killed, interrupted or joined by another loses nothing and stores nothing twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time

import pytest
from family import childless_descendants
from workshop import TRUTH, Workshop, assert_whole

from spiders.demo_site import Fault, NewspaperServer

SLOWLY = ("-s", "DOWNLOAD_DELAY=0.05", "-s", "CONCURRENT_REQUESTS_PER_DOMAIN=2")
"""Makes a crawl of the newspaper last some seconds, so that a kill falls into the midst of it."""


def wait_for(newspaper: NewspaperServer, *, more_hits: int, process: subprocess.Popen[str]) -> None:
    """Until the crawl has asked for so many more pages, or ended."""
    wanted = len(newspaper.hits) + more_hits
    while len(newspaper.hits) < wanted and process.poll() is None:
        time.sleep(0.005)


def kill_while_it_crawls(newspaper: NewspaperServer, workshop: Workshop, chance: random.Random) -> None:
    """SIGKILL to a crawl and its workers, at a random moment after its first request."""
    process = workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY)
    wait_for(newspaper, more_hits=chance.randint(1, 12), process=process)
    time.sleep(chance.uniform(0, 0.1))
    if process.poll() is None:
        os.killpg(process.pid, signal.SIGKILL)
    process.communicate()


@pytest.mark.parametrize("kills", [4, pytest.param(20, marks=pytest.mark.slow)])
def test_killed_again_and_again_then_run_once(newspaper: NewspaperServer, workshop: Workshop, kills: int) -> None:
    chance = random.Random(kills)
    for _ in range(kills):
        kill_while_it_crawls(newspaper, workshop, chance)
    assert workshop.query("select count(*) from crawls where ended is null")[0][0] >= 1
    workshop.crawl(newspaper)
    assert_whole(workshop)


def test_killed_before_its_first_article_and_run_again_at_once(newspaper: NewspaperServer, workshop: Workshop) -> None:
    process = workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY)
    wait_for(newspaper, more_hits=2, process=process)
    os.killpg(process.pid, signal.SIGKILL)
    process.communicate()
    workshop.crawl(newspaper)
    assert_whole(workshop)


def test_interrupted_by_its_user_it_ends_in_order_and_goes_on_later(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    process = workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY)
    wait_for(newspaper, more_hits=20, process=process)
    process.send_signal(signal.SIGINT)
    out, err = process.communicate(timeout=60)
    assert process.returncode == 130, err
    assert "Traceback" not in out + err
    (crawl,) = workshop.query("select ended, reason from crawls")
    assert (crawl["reason"], crawl["ended"] is None) == ("shutdown", False)
    stored = workshop.count("articles")
    assert stored < len(TRUTH)
    workshop.crawl(newspaper)
    assert_whole(workshop)
    assert workshop.query("select articles from crawls order by id desc")[0]["articles"] == len(TRUTH) - stored


def test_two_crawls_at_once_share_the_work(newspaper: NewspaperServer, workshop: Workshop) -> None:
    both = [workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY) for _ in range(2)]
    for process in both:
        out, err = process.communicate(timeout=120)
        assert process.returncode == 0, out + err
    assert_whole(workshop)
    asked = [path for path in newspaper.hits if path in TRUTH]
    assert len(asked) <= len(TRUTH) + 1  # the tramway's article, by its old address too
    assert sum(row["articles"] for row in workshop.query("select articles from crawls")) == len(TRUTH)


def test_one_of_two_crawls_is_killed_and_the_other_takes_over(newspaper: NewspaperServer, workshop: Workshop) -> None:
    both = [workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY) for _ in range(2)]
    wait_for(newspaper, more_hits=15, process=both[0])
    killed, survivor = both if both[0].poll() is None else reversed(both)
    os.killpg(killed.pid, signal.SIGKILL)
    killed.communicate()
    _, err = survivor.communicate(timeout=120)
    assert survivor.returncode == 0, err
    assert_whole(workshop)


def test_reading_processes_are_killed_and_the_crawl_goes_on(newspaper: NewspaperServer, workshop: Workshop) -> None:
    process = workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", *SLOWLY, "-s", "READER_PROCESSES=1")
    for _ in range(4):
        wait_for(newspaper, more_hits=6, process=process)
        readers = childless_descendants(process.pid)
        assert readers, "a crawl reads in processes of their own"
        for reader in readers:
            os.kill(reader, signal.SIGKILL)
    _, err = process.communicate(timeout=120)
    assert process.returncode == 0, err
    failed = workshop.query(
        "select pages.url, captures.id as capture_id from pages"
        " left join captures on captures.page_id = pages.id where failure = 'worker_died'"
    )
    assert all(row["capture_id"] for row in failed)
    assert workshop.count("articles") + len(failed) >= len(TRUTH)
    assert workshop.query("pragma integrity_check")[0][0] == "ok"


def test_a_page_that_takes_too_long_to_read_is_given_up(newspaper: NewspaperServer, workshop: Workshop) -> None:
    path = "/sport/handball-derby-41203.html"
    heavy = (
        b"<h1>Le plus long des articles</h1><article>"
        + b"<p>Un mot, puis un autre, et puis encore un mot.</p>" * 70_000
    )
    newspaper.faults[path] = Fault(body=heavy)
    result = workshop.crawl(newspaper, "-s", "READER_SECONDS=1")
    assert "reading_timeout 1" in result.stdout
    (page,) = workshop.query("select * from pages where failure = 'reading_timeout'")
    assert page["url"].endswith(path)
    assert len(workshop.query("select 1 from captures where page_id = ?", page["id"])) == 1
    assert workshop.paths() == sorted(set(TRUTH) - {path})
