"""An archive of its own for each test."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest

from archive.database import open_archive


@pytest.fixture
def archive_path(tmp_path: Path) -> Path:
    return tmp_path / "news.db"


@pytest.fixture
def db(archive_path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_archive(archive_path)
    yield connection
    connection.close()
