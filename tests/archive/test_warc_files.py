"""WARC files: each record a member of its own, rotated by size, mended after a kill."""

from __future__ import annotations

import resource
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from warcio.archiveiterator import ArchiveIterator

from archive.warc_files import WarcFile, mend_files, response_record
from scraper.crawling.warc_index import index_warc, read_record, record_spans
from scraper.errors import ArchiveUnwritable

BODY = b"<p>Le pont rouvre.</p>" * 50


def a_record(number: int = 0, body: bytes = BODY) -> bytes:
    return response_record(
        url=f"https://levannier.example/{number}", status=200, headers=[("Content-Type", "text/html")], body=body,
        warc_headers={"WARC-Date": "2026-09-14T16:50:00Z"},
    )  # fmt: skip


def addresses(path: Path) -> list[str]:
    with path.open("rb") as file:
        records = ((r.rec_type, r.rec_headers.get_header("WARC-Target-URI")) for r in ArchiveIterator(file))
        return [url for kind, url in records if kind == "response"]


def test_a_record_can_be_read_from_its_place_alone(tmp_path: Path) -> None:
    warc = WarcFile(tmp_path, max_bytes=10**9)
    places = [warc.append(a_record(number), packed=bool(number % 2)) for number in range(4)]
    for number, (offset, length) in enumerate(places):
        assert read_record(warc.path, offset=offset, length=length) == a_record_like(warc.path, number)
    warc.close()
    assert addresses(warc.path) == [f"https://levannier.example/{number}" for number in range(4)]


def a_record_like(path: Path, number: int) -> bytes:
    """The record of that number, found by walking the file."""
    span = list(record_spans(path))[number + 1]  # the first is warcinfo
    return read_record(path, offset=span.offset, length=span.length)


def test_the_first_record_says_what_is_lost(tmp_path: Path) -> None:
    warc = WarcFile(tmp_path, max_bytes=10**9)
    warc.append(a_record(), packed=False)
    warc.close()
    with warc.path.open("rb") as file:
        info = next(iter(ArchiveIterator(file)))
        text = info.content_stream().read().decode()
    assert info.rec_type == "warcinfo"
    assert all(words in text for words in ("Colporteur/", "WARC File Format 1.1", "chunking", "reason phrase"))


def test_a_full_file_is_closed_and_the_next_begun(tmp_path: Path) -> None:
    warc = WarcFile(tmp_path, max_bytes=1500)
    for number in range(9):
        warc.append(a_record(number), packed=False)
    warc.close()
    files = sorted(tmp_path.iterdir())
    assert len(files) > 2
    assert all(path.suffix == ".gz" for path in files)
    assert sorted(url for path in files for url in addresses(path)) == [
        f"https://levannier.example/{number}" for number in range(9)
    ]


def test_a_record_larger_than_a_file_gets_one_of_its_own(tmp_path: Path) -> None:
    warc = WarcFile(tmp_path, max_bytes=100)
    for number in range(3):
        warc.append(a_record(number), packed=False)
    warc.close()
    assert sorted(len(addresses(path)) for path in tmp_path.iterdir()) == [1, 1, 1]


WRITE = """
import sys
from pathlib import Path
from archive.warc_files import WarcFile
sys.path.insert(0, sys.argv[2])
from test_warc_files import a_record
warc = WarcFile(Path(sys.argv[1]), max_bytes=10**9)
number = 0
while True:
    warc.append(a_record(number, bytes(range(256)) * 2000), packed=True)
    print(warc.path, flush=True)
    number += 1
"""


def killed_writer(folder: Path) -> Path:
    """A file whose process was killed."""
    writer = subprocess.Popen(
        [sys.executable, "-c", WRITE, str(folder), str(Path(__file__).parent)], stdout=subprocess.PIPE, text=True
    )
    assert writer.stdout is not None
    for _ in range(5):
        path = Path(writer.stdout.readline().strip())
    writer.send_signal(signal.SIGKILL)
    writer.communicate()
    return path


CUTS = {"in the last record": 100, "one byte short": 1, "in the last but one": 600_000}


@pytest.mark.parametrize("cut", CUTS)
def test_half_a_record_is_cut_off_at_the_next_start(tmp_path: Path, cut: str) -> None:
    path = killed_writer(tmp_path)
    mend_files(tmp_path)
    whole = addresses(path)
    assert len(whole) >= 4
    path.with_name(path.name + ".open").write_text(a_dead_process())
    with path.open("r+b") as file:
        file.truncate(path.stat().st_size - CUTS[cut])
    assert mend_files(tmp_path) == [path]
    assert addresses(path) == whole[: -1 if cut != "in the last but one" else -2]
    assert mend_files(tmp_path) == []
    assert [entry.name for entry in tmp_path.iterdir()] == [path.name]


def a_dead_process() -> str:
    code = "from archive.processes import this_process; print(this_process())"
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.strip()


def test_only_the_end_of_a_file_is_read_where_the_rest_is_known(tmp_path: Path) -> None:
    path = killed_writer(tmp_path)
    last = list(record_spans(path))[-1]
    with path.open("r+b") as file:
        file.seek(20)
        file.write(b"damage long ago")
        file.truncate(last.offset + 10)
    assert mend_files(tmp_path, known_end=lambda _: last.offset) == [path]
    assert path.stat().st_size == last.offset


def test_a_file_that_another_process_writes_is_left_alone(tmp_path: Path) -> None:
    warc = WarcFile(tmp_path, max_bytes=10**9)
    warc.append(a_record(1), packed=False)
    size = warc.path.stat().st_size
    with warc.path.open("ab") as file:
        file.write(a_record(2)[:100])  # a record that is being written
    assert mend_files(tmp_path) == []
    assert warc.path.stat().st_size == size + 100
    assert warc.path.with_name(warc.path.name + ".open").exists()


def test_a_killed_writer_spoils_nothing_for_the_next(tmp_path: Path) -> None:
    killed = killed_writer(tmp_path)
    warc = WarcFile(tmp_path, max_bytes=10**9)
    offset, length = warc.append(a_record(), packed=False)
    assert warc.path != killed
    assert read_record(warc.path, offset=offset, length=length).startswith(b"WARC/1.1")
    warc.close()


def test_a_file_where_the_folder_should_be(tmp_path: Path) -> None:
    (tmp_path / "captures").write_text("")
    with pytest.raises(ArchiveUnwritable, match="set CAPTURES_DIR") as caught:
        WarcFile(tmp_path / "captures", max_bytes=10**9).append(a_record(), packed=False)
    assert "captures" in str(caught.value)


FULL = """
import sys
from pathlib import Path
from archive.warc_files import WarcFile
from scraper.errors import ArchiveUnwritable
sys.path.insert(0, sys.argv[2])
from test_warc_files import a_record
warc = WarcFile(Path(sys.argv[1]), max_bytes=10**9)
try:
    for number in range(1000):
        warc.append(a_record(number, bytes(range(256)) * 400), packed=True)
except ArchiveUnwritable as error:
    print(number, error)
"""


def test_a_disk_that_fills_up_leaves_whole_records_only(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-c", FULL, str(tmp_path), str(Path(__file__).parent)], capture_output=True, text=True, check=True,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (1_000_000, 1_000_000)),
    )  # fmt: skip
    written = int(result.stdout.split()[0])
    assert "make room" in result.stdout
    (path,) = tmp_path.glob("*.warc.gz")
    damaged: list[int] = []
    assert len(list(index_warc(path, on_damage=damaged.append))) == written
    assert damaged == []
