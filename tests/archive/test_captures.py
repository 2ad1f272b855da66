"""Each response is kept as it came, once, and can be read back."""

from __future__ import annotations

import gzip
import zlib
from datetime import UTC, datetime, timedelta
from io import BytesIO
from pathlib import Path

import pytest
from deskwork import Desk, a_desk
from test_warc_index import make_warc
from warcio.archiveiterator import ArchiveIterator

from archive.captures import read_capture
from archive.database import open_archive
from archive.verification import faults_of_captures, faults_of_database
from scraper.crawling.replay import Record
from scraper.crawling.warc_index import index_warc
from scraper.errors import ArchiveError

URL = "https://levannier.example/pont-41213.html"
PAGE = "<p>Le pont rouvre aux piétons</p>".encode() * 40


def row(desk: Desk, capture_id: int, *columns: str) -> tuple[object, ...]:
    found = desk.db.execute(f"select {', '.join(columns)} from captures where id = ?", (capture_id,)).fetchone()
    return tuple(found)


ENCODINGS = {
    "plain": ({}, PAGE),
    "gzip": ({"Content-Encoding": "gzip"}, gzip.compress(PAGE)),
    "deflate": ({"Content-Encoding": "deflate"}, zlib.compress(PAGE)),
}


@pytest.mark.parametrize("encoding", ENCODINGS)
def test_a_response_is_kept_as_it_came_and_read_back_unpacked(tmp_path: Path, encoding: str) -> None:
    headers, body = ENCODINGS[encoding]
    with a_desk(tmp_path) as desk:
        _, capture_id = desk.download(URL, body, headers={"Content-Type": "text/html; charset=utf-8", **headers})
        captured = read_capture(desk.db, capture_id)
        file, offset = row(desk, capture_id, "file", "offset")
    assert (captured.status, captured.body) == (200, PAGE)
    assert captured.headers["Content-Type"] == "text/html; charset=utf-8"
    with (tmp_path / str(file)).open("rb") as warc:
        warc.seek(int(str(offset)))
        record = next(iter(ArchiveIterator(warc)))
        assert record.raw_stream.read() == body
    assert record.rec_headers.get_header("WARC-Identified-Payload-Type") == "text/html"


def test_a_row_says_where_and_what(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        _, capture_id = desk.download(
            URL, PAGE, status=404, ip_address="192.0.2.7", protocol="HTTP/1.1",
            headers={"ETag": '"v1"', "Last-Modified": "Mon, 14 Sep 2026 16:50:00 GMT", "Content-Type": "Text/HTML; charset=x"},
        )  # fmt: skip
        assert row(desk, capture_id, "url", "status", "etag", "last_modified", "mime", "ip", "type", "refers_to") == (
            URL, 404, '"v1"', "Mon, 14 Sep 2026 16:50:00 GMT", "text/html", "192.0.2.7", "response", None,
        )  # fmt: skip
        file = str(row(desk, capture_id, "file")[0])
        assert file.startswith("captures/"), "both may be moved together"


def test_a_folder_elsewhere_is_named_in_full(tmp_path: Path) -> None:
    (tmp_path / "archive").mkdir()
    with a_desk(tmp_path / "archive", CAPTURES_DIR=str(tmp_path / "elsewhere")) as desk:
        _, capture_id = desk.download(URL, PAGE)
        assert str(row(desk, capture_id, "file")[0]).startswith(str(tmp_path / "elsewhere"))
        assert read_capture(desk.db, capture_id).body == PAGE


def test_the_same_body_again_is_a_revisit_and_reads_the_same(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        ids = [desk.download(URL, PAGE, headers={"X-Turn": str(turn)})[1] for turn in range(3)]
        assert [row(desk, each, "type", "refers_to") for each in ids] == [
            ("response", None), ("revisit", ids[0]), ("revisit", ids[0]),
        ]  # fmt: skip
        assert [read_capture(desk.db, each).body for each in ids] == [PAGE] * 3
        assert read_capture(desk.db, ids[2]).headers["X-Turn"] == "2"
        assert list(faults_of_captures(desk.db)) == []
        assert row(desk, ids[1], "digest") == row(desk, ids[0], "digest")


NO_REVISITS = {
    "another body": (URL, PAGE + b".", 200),
    "another address": (URL + "?page=2", PAGE, 200),
    "another status": (URL, PAGE, 404),
}


@pytest.mark.parametrize("case", NO_REVISITS)
def test_what_differs_is_kept_whole(tmp_path: Path, case: str) -> None:
    url, body, status = NO_REVISITS[case]
    with a_desk(tmp_path) as desk:
        desk.download(URL, PAGE)
        _, capture_id = desk.download(url, body, status=status)
        assert row(desk, capture_id, "type") == ("response",)


def test_a_304_points_to_the_response_it_confirms(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk:
        _, first = desk.download(URL, PAGE, headers={"ETag": '"v1"'})
        desk.download(URL, PAGE + b".", headers={"ETag": '"v2"'})
        _, confirmed = desk.download(URL, b"", status=304, asked={"If-None-Match": '"v1"'})
        assert row(desk, confirmed, "type", "refers_to", "status") == ("revisit", first, 304)
        captured = read_capture(desk.db, confirmed)
        assert (captured.status, captured.body) == (200, PAGE)
        file, offset = row(desk, confirmed, "file", "offset")
    with (tmp_path / str(file)).open("rb") as warc:
        warc.seek(int(str(offset)))
        record = next(iter(ArchiveIterator(warc)))
    assert record.rec_headers.get_header("WARC-Profile").endswith("/revisit/server-not-modified")
    assert record.rec_headers.get_header("WARC-Refers-To-Target-URI") == URL


def test_a_redirect_does_not_inherit_the_instant_of_the_hop_before(tmp_path: Path) -> None:
    earlier = datetime.now(UTC) - timedelta(minutes=5)
    with a_desk(tmp_path) as desk:
        response, _ = desk.download(URL, PAGE, meta={"fetched_at": earlier, "capture_id": 0})
        assert response.meta["fetched_at"] > earlier


@pytest.mark.parametrize("copied", [False, True])
def test_a_response_out_of_a_warc_file_is_referenced_where_it_lies(tmp_path: Path, copied: bool) -> None:
    path = tmp_path / "theirs.warc.gz"
    path.write_bytes(make_warc())
    found = next(iter(index_warc(path)))
    meta = {
        "fetched_at": found.date,
        "record": Record(file=str(path), offset=found.offset, length=found.length, digest=found.digest),
    }
    body = b"<p>0</p>" * 3000
    (tmp_path / "ours").mkdir()
    with a_desk(tmp_path / "ours", COPY_CAPTURES=copied) as desk:
        ids = [desk.download(found.url, body, meta=dict(meta))[1] for _ in range(2)]
        assert row(desk, ids[0], "fetched_at") == ("2026-09-14T16:50:00Z",)
        assert (row(desk, ids[0], "file") == (str(path),)) is not copied
        assert (ids[0] == ids[1]) is not copied, "a record that is only referenced has one row"
        assert read_capture(desk.db, ids[1]).body == body
        assert list(faults_of_captures(desk.db)) == []


def test_a_capture_that_is_not_there_is_said(tmp_path: Path) -> None:
    with a_desk(tmp_path) as desk, pytest.raises(ArchiveError, match="capture 7"):
        read_capture(desk.db, 7)


def damage_record(desk: Desk, folder: Path) -> None:
    file, offset = row(desk, 1, "file", "offset")
    with (folder / str(file)).open("r+b") as warc:
        warc.seek(int(str(offset)) + 30)
        warc.write(b"\x00" * 20)


def lose_file(desk: Desk, folder: Path) -> None:
    (folder / str(row(desk, 1, "file")[0])).unlink()


def other_bytes(desk: Desk, folder: Path) -> None:
    desk.db.execute("update captures set digest = 'sha1:A'")


def other_address(desk: Desk, folder: Path) -> None:
    desk.db.execute("update captures set url = 'https://levannier.example/autre.html'")


FAULTS = {damage_record: "offset", lose_file: "No such file", other_bytes: "digest", other_address: "autre.html"}


@pytest.mark.parametrize("damage", FAULTS)
def test_verifying_names_a_capture_that_is_not_what_its_row_says(tmp_path: Path, damage: object) -> None:
    with a_desk(tmp_path) as desk:
        desk.download(URL, PAGE)
        assert list(faults_of_captures(desk.db)) == []
        damage(desk, tmp_path)  # type: ignore[operator]
        (fault,) = faults_of_captures(desk.db)
        assert fault.startswith("capture 1: ")
        assert FAULTS[damage] in fault  # type: ignore[index]


def test_verifying_names_an_index_that_is_out_of_step(tmp_path: Path) -> None:
    db = open_archive(tmp_path / "news.db")
    assert list(faults_of_database(db)) == []
    db.execute("insert into articles_fts (rowid, title, standfirst, body) values (9, 'x', 'y', 'z')")
    (fault,) = faults_of_database(db)
    assert "rebuild-fts" in fault
    db.close()


def test_a_chunked_record_of_somebody_else_is_read(tmp_path: Path) -> None:
    from warcio.statusandheaders import StatusAndHeaders
    from warcio.warcwriter import WARCWriter

    out = BytesIO()
    writer = WARCWriter(out, gzip=True)
    headers = StatusAndHeaders("200 OK", [("Transfer-Encoding", "chunked")], protocol="HTTP/1.1")
    payload = b"4\r\n<p>a\r\n4\r\n</p>\r\n0\r\n\r\n"
    writer.write_record(
        writer.create_warc_record(URL, "response", payload=BytesIO(payload), length=len(payload), http_headers=headers)
    )
    (tmp_path / "theirs.warc.gz").write_bytes(out.getvalue())
    (found,) = index_warc(tmp_path / "theirs.warc.gz")
    record = Record(file=str(tmp_path / "theirs.warc.gz"), offset=0, length=found.length, digest=None)
    with a_desk(tmp_path) as desk:
        _, capture_id = desk.download(URL, b"<p>a</p>", meta={"fetched_at": found.date, "record": record})
        assert read_capture(desk.db, capture_id).body == b"<p>a</p>"
        assert list(faults_of_captures(desk.db)) == []
