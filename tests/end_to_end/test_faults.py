"""What may go wrong around a crawl: the site, the disk, the archive, the settings. Each is said clearly, none spoils the archive."""

from __future__ import annotations

import os
import resource
import shutil
import sqlite3
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from workshop import TRUTH, Crawled, Workshop, assert_whole, unreadable_captures

from spiders.demo_site import Fault, NewspaperServer

ARTICLE = "/sport/handball-derby-41203.html"
SOURCES = (
    "/rss.xml", "/culture/atom.xml", "/sitemap.xml", "/politique/", "/faits-divers/", "/societe/", "/economie/",
    "/sante/", "/environnement/", "/culture/", "/sport/", "/france-monde/", "/opinions/",
)  # fmt: skip


# --- the site


def test_a_feed_that_is_no_xml_is_counted_and_the_rest_goes_on(newspaper: NewspaperServer, workshop: Workshop) -> None:
    newspaper.faults["/rss.xml"] = Fault(body=b"<html><body><h1>Maintenance</h1>", content_type="text/html")
    result = workshop.crawl(newspaper)
    assert "not_a_feed 1" in result.stdout
    assert_whole(workshop)


BROKEN_PAGES = {
    "/sport/handball-derby-41203.html": (Fault(status=500), {"http_500"}),
    "/sport/cyclisme-retraite-41216.html": (Fault(cut_after_bytes=400), {"cut_short"}),
    "/politique/fusion-communes-41188.html": (Fault(padding_bytes=12_000_000), {"too_large"}),
    "/culture/festival-accordeon-41192.html": (Fault(body=b"\x89PNG", content_type="image/png"), {"not_a_page"}),
    "/culture/portrait-relieuse-41161.html": (Fault(body=b""), {"empty"}),
    "/sante/entretien-hopital-41215.html": (Fault(delay_seconds=60), {"timeout"}),
    "/environnement/castor-retour-41150.html": (Fault(status=403, body=b"<h1>Acces refuse</h1>"), {"http_403", "wall"}),
}
"""One article each: how it misbehaves, and the names it may be counted under."""


def test_broken_pages_are_counted_by_name_and_the_rest_goes_on(newspaper: NewspaperServer, workshop: Workshop) -> None:
    newspaper.faults |= {path: fault for path, (fault, _) in BROKEN_PAGES.items()}
    result = workshop.crawl(newspaper, "-s", "DOWNLOAD_TIMEOUT=2")
    pages = workshop.query("select url, failure from pages where outcome = 'failed'")
    found = {urlsplit(page["url"]).path: page["failure"] for page in pages}
    wrong = {path: found.get(path) for path, (_, names) in BROKEN_PAGES.items() if found.get(path) not in names}
    assert wrong == {}
    assert all(f"{name} " in result.stdout for name in found.values())
    assert workshop.paths() == sorted(set(TRUTH) - set(BROKEN_PAGES))
    assert list(unreadable_captures(workshop)) == []


def test_a_page_that_failed_in_passing_is_read_in_the_same_crawl(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    newspaper.faults[ARTICLE] = Fault(status=503, retry_after_seconds=1, times=1)
    workshop.crawl(newspaper)
    assert newspaper.hits.count(ARTICLE) == 2
    assert_whole(workshop)


def test_a_page_that_failed_for_the_whole_crawl_is_read_in_the_next(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    newspaper.faults[ARTICLE] = Fault(status=503)
    workshop.crawl(newspaper)
    newspaper.faults.clear()
    workshop.crawl(newspaper)
    assert_whole(workshop)


def test_a_crawl_delay_is_kept(workshop: Workshop) -> None:
    with NewspaperServer(crawl_delay_seconds=0.4) as newspaper:
        process = workshop.start("crawl", "demo", "-a", f"site={newspaper.base}", "-a", "limit=1")
        process.communicate(timeout=120)
        (crawl,) = workshop.query("select julianday(ended) - julianday(started) as days from crawls")
        assert crawl["days"] * 86400 > 0.3 * (len(newspaper.hits) - 3)


def test_every_source_failed(newspaper: NewspaperServer, workshop: Workshop) -> None:
    for path in SOURCES:
        newspaper.faults[path] = Fault(status=404)
    result = workshop.run("crawl", "demo", "-a", f"site={newspaper.base}")
    assert result.returncode == 1
    assert "none of the 13 sources could be read (http_404 13)" in result.stderr


def test_nobody_answers_at_the_address(workshop: Workshop) -> None:
    with NewspaperServer() as newspaper:
        pass
    result = workshop.run("crawl", "demo", "-a", f"site={newspaper.base}", timeout_seconds=300)
    assert result.returncode == 1
    assert "could be read" in result.stderr
    assert "Traceback" not in result.stderr


def test_robots_txt_forbids_everything(workshop: Workshop) -> None:
    with NewspaperServer(forbid_all=True) as newspaper:
        result = workshop.run("crawl", "demo", "-a", f"site={newspaper.base}")
        assert result.returncode == 1
        assert "robots.txt forbids" in result.stderr
        assert newspaper.hits == ["/robots.txt"]


# --- the settings


def test_real_sites_need_a_contact(newspaper: NewspaperServer, workshop: Workshop) -> None:
    result = workshop.run("crawl", "news", "-a", f"site={newspaper.base}", COLPORTEUR_CONTACT="")
    assert result.returncode == 2
    assert "COLPORTEUR_CONTACT=you@example.org" in result.stderr
    assert newspaper.hits == []


def test_the_own_machine_is_not_fetched_unless_a_setting_allows_it(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    result = workshop.run("crawl", "news", "-a", f"site={newspaper.base}", "-s", "CONTACT=tests@colporteur.example")
    assert result.returncode == 1
    assert newspaper.hits == []


# --- the disk


def crawl_and_fail(newspaper: NewspaperServer, workshop: Workshop, *arguments: object) -> str:
    """A crawl that cannot write; what it said."""
    result = workshop.run("crawl", "demo", "-a", f"site={newspaper.base}", *arguments)
    assert result.returncode != 0
    assert "Traceback" not in result.stderr
    return result.stderr


def test_a_disk_that_fills_up_ends_the_crawl_and_leaves_the_archive_whole(
    newspaper: NewspaperServer, workshop: Workshop
) -> None:
    def small_disk() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (300_000, 300_000))

    result = workshop.run("crawl", "demo", "-a", f"site={newspaper.base}", before=small_disk)
    assert result.returncode == 1
    assert "news.db" in result.stderr
    assert "Traceback" not in result.stderr
    assert workshop.query("pragma integrity_check")[0][0] == "ok"
    workshop.crawl(newspaper)
    assert_whole(workshop)


def test_an_archive_in_a_folder_that_is_none(newspaper: NewspaperServer, workshop: Workshop) -> None:
    (workshop.folder / "file").write_text("")
    said = crawl_and_fail(newspaper, workshop, "-s", "ARCHIVE_DB=file/news.db")
    assert "file/news" in said


def test_captures_in_a_folder_that_is_none(newspaper: NewspaperServer, workshop: Workshop) -> None:
    (workshop.folder / "file").write_text("")
    said = crawl_and_fail(newspaper, workshop, "-s", "CAPTURES_DIR=file/captures")
    assert "file/captures" in said
    assert workshop.query("pragma integrity_check")[0][0] == "ok"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_without_the_right_to_write(newspaper: NewspaperServer, workshop: Workshop) -> None:
    workshop.folder.chmod(0o500)
    try:
        assert str(workshop.folder) in crawl_and_fail(newspaper, workshop) or "news" in crawl_and_fail(
            newspaper, workshop
        )
    finally:
        workshop.folder.chmod(0o700)


def test_a_file_that_is_no_archive_is_left_alone(newspaper: NewspaperServer, workshop: Workshop) -> None:
    workshop.archive.write_bytes(b"une lettre, pas une base de donnees " * 100)
    before = workshop.archive.read_bytes()
    assert "news.db" in crawl_and_fail(newspaper, workshop)
    assert workshop.archive.read_bytes() == before


def test_an_archive_made_by_a_newer_version_is_refused(
    newspaper: NewspaperServer, workshop: Workshop, crawled: Crawled
) -> None:
    shutil.copy(crawled.workshop.archive, workshop.archive)
    db = sqlite3.connect(workshop.archive)
    db.execute("pragma user_version = 9999")
    db.close()
    said = crawl_and_fail(newspaper, workshop)
    assert "update the program" in said
    assert "news.db" in said
    assert newspaper.hits == []


# --- WARC files


def copy_cut(crawled: Crawled, target: Path, *, keep: float) -> None:
    """The captures of a crawl, their file cut in the middle of a record."""
    (source,) = crawled.workshop.captures.glob("*.warc.gz")
    target.write_bytes(source.read_bytes()[: int(source.stat().st_size * keep)])


def test_a_warc_file_cut_in_the_middle_gives_what_is_left(crawled: Crawled, workshop: Workshop) -> None:
    copy_cut(crawled, workshop.folder / "cut.warc.gz", keep=0.6)
    result = workshop.run("crawl", "warc", "-a", "path=cut.warc.gz")
    assert result.returncode == 0, result.stderr
    assert 5 < workshop.count("articles") < len(TRUTH)
    stored = workshop.count("articles")
    again = workshop.run("crawl", "warc", "-a", "path=cut.warc.gz")
    assert ", 0 new articles, 0 revised" in again.stdout
    assert workshop.count("articles") == stored


@pytest.mark.parametrize("name", ["nowhere.warc.gz", "letter.warc.gz"])
def test_a_path_without_a_warc_file_is_refused_with_a_word(workshop: Workshop, name: str) -> None:
    (workshop.folder / "letter.warc.gz").write_text("Chère Madame,")
    result = workshop.run("crawl", "warc", "-a", f"path={name}")
    assert result.returncode in (1, 2)
    assert name in result.stderr
    assert "Traceback" not in result.stderr
