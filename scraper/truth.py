"""Pages that people have read: a truth file, and the WARC file that holds its pages.

Truth is a JSON list; each page has `url`, `seen_at`, `kind`, `title`, `standfirst`,
`body` (paragraphs), `optional` (text a fair judge neither requires nor forbids),
`forbidden` (blocks that must not be in the body), `authors`, `agencies`,
`published` with `published_unit` (`minute`, `day`), `modified`, `access`.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from warcio.archiveiterator import ArchiveIterator

from scraper.errors import BadSource

_SCORED_KINDS = frozenset({"article", "liveblog"})
_NEEDED = ("url", "seen_at", "kind", "title", "standfirst", "body", "optional", "forbidden", "authors", "agencies",
           "published", "published_unit", "modified", "access")  # fmt: skip


def load_truth(path: Path) -> list[dict[str, Any]]:
    """The pages of a truth file.

    Raises:
        BadSource: no JSON list of pages with the fields named above.
    """
    try:
        pages = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise BadSource(f"{path}: expected a truth file (JSON), got {error}") from error
    if not isinstance(pages, list) or not all(isinstance(page, dict) for page in pages):
        raise BadSource(f"{path}: expected a list of pages, got {type(pages).__name__}")
    for page in pages:
        if missing := [name for name in _NEEDED if name not in page]:
            raise BadSource(f"{path}: expected {', '.join(missing)} of the page {page.get('url', '?')}, got none")
    return [page for page in pages if page["kind"] in _SCORED_KINDS]


def load_pages(warc: Path) -> dict[str, bytes]:
    """The bodies of a WARC file's responses, unpacked, by their addresses.

    Raises:
        BadSource: no such file.
    """
    try:
        with warc.open("rb") as file:
            return {
                record.rec_headers.get_header("WARC-Target-URI"): record.content_stream().read()
                for record in ArchiveIterator(file)
                if record.rec_type == "response"
            }
    except OSError as error:
        raise BadSource(f"{warc}: expected a WARC file, got {error.strerror or error}") from error
