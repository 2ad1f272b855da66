"""The list of a WARC file's responses, whole or not."""

from __future__ import annotations

import gzip
import io
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from scraper.crawling.warc_index import index_warc, read_record
from scraper.errors import BadSource

SHARED = Path(__file__).parents[3] / "shared"


def make_warc(count: int = 5, *, packed: bool = True) -> bytes:
    """A warcinfo, and as many pairs of request and response."""
    out = io.BytesIO()
    writer = WARCWriter(out, gzip=packed)
    writer.write_record(writer.create_warcinfo_record("test.warc", {"software": "test"}))
    for number in range(count):
        url = f"https://levannier.example/{number}"
        headers = StatusAndHeaders("200 OK", [("Content-Type", "Text/HTML; charset=utf-8")], protocol="HTTP/1.1")
        body = f"<p>{number}</p>".encode() * 3000
        response = writer.create_warc_record(
            url,
            "response",
            payload=io.BytesIO(body),
            length=len(body),
            http_headers=headers,
            warc_headers_dict={"WARC-Date": f"2026-09-14T16:50:0{number}Z"},
        )
        asked = StatusAndHeaders(f"GET /{number} HTTP/1.1", [("Host", "levannier.example")], is_http_request=True)
        request = writer.create_warc_record(url, "request", http_headers=asked)
        writer.write_request_response_pair(request, response)
    return out.getvalue()


@pytest.mark.parametrize("name", ["test.warc.gz", "test.warc"])
def test_every_response_is_listed_with_its_place(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    path.write_bytes(make_warc(packed=name.endswith(".gz")))
    listed = list(index_warc(path))
    assert [entry.url for entry in listed] == [f"https://levannier.example/{number}" for number in range(5)]
    first = listed[0]
    assert first.date == datetime(2026, 9, 14, 16, 50, tzinfo=UTC)
    assert (first.status, first.mime) == (200, "text/html")
    assert first.digest is not None
    assert first.digest.startswith("sha1:")
    for number, entry in enumerate(listed):
        record = read_record(path, offset=entry.offset, length=entry.length)
        assert f"<p>{number}</p>".encode() in record
        assert record.endswith(b"\r\n\r\n")


def cut(data: bytes) -> bytes:
    return data[: len(data) * 3 // 5]


def overwritten(data: bytes) -> bytes:
    middle = len(data) // 2
    return data[:middle] + b"\x00" * 40 + data[middle + 40 :]


def half_a_record_then_another_file(data: bytes) -> bytes:
    return data[: len(data) // 2] + make_warc(2)


DAMAGES: dict[str, tuple[Callable[[bytes], bytes], int, int]] = {
    "cut in the middle": (cut, 2, 1),
    "a stretch overwritten": (overwritten, 4, 1),
    "half a record, then another file": (half_a_record_then_another_file, 4, 1),
    "rubbish at the end": (lambda data: data + b"rubbish", 5, 1),
}


@pytest.mark.parametrize("case", DAMAGES)
def test_a_damaged_file_gives_what_is_whole_and_says_where_it_is_not(tmp_path: Path, case: str) -> None:
    damage, at_least, stretches = DAMAGES[case]
    path = tmp_path / "test.warc.gz"
    path.write_bytes(damage(make_warc()))
    damaged: list[int] = []
    assert len(list(index_warc(path, on_damage=damaged.append))) >= at_least
    assert len(damaged) == stretches


def test_a_plain_file_that_was_cut(tmp_path: Path) -> None:
    path = tmp_path / "test.warc"
    path.write_bytes(cut(make_warc(packed=False)))
    damaged: list[int] = []
    assert len(list(index_warc(path, on_damage=damaged.append))) == 3
    assert len(damaged) == 1


NO_WARC = {
    "a page": b"<!DOCTYPE html><p>Bonjour</p>",
    "a page, packed": gzip.compress(b"<!DOCTYPE html><p>Bonjour</p>"),
    "a WARC packed as one piece": gzip.compress(make_warc(packed=False)),
}


@pytest.mark.parametrize("case", NO_WARC)
def test_what_is_no_warc_file_is_refused(tmp_path: Path, case: str) -> None:
    path = tmp_path / "test.warc.gz"
    path.write_bytes(NO_WARC[case])
    with pytest.raises(BadSource, match="expected"):
        list(index_warc(path))


def test_an_empty_file_has_no_responses(tmp_path: Path) -> None:
    (tmp_path / "test.warc.gz").write_bytes(b"")
    assert list(index_warc(tmp_path / "test.warc.gz")) == []


def test_a_place_without_a_record_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "test.warc.gz"
    path.write_bytes(make_warc())
    entry = list(index_warc(path))[-1]
    for offset, length in ((entry.offset + 1, entry.length), (entry.offset, entry.length - 9), (10**6, 10)):
        with pytest.raises(BadSource):
            read_record(path, offset=offset, length=length)


@pytest.mark.press
def test_the_saved_pages_are_all_listed() -> None:
    listed = list(index_warc(SHARED / "press" / "press.warc.gz"))
    assert len(listed) == len({entry.url for entry in listed}) == 287
