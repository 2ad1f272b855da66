"""The errors a caller may meet, and whom each blames.

ColporteurError
├── BadSetting            the user's settings
├── BadSource             a feed, sitemap or WARC file that is not what it says
├── PageError             one page; the crawl goes on
│   ├── NotAnArticle      the page is a listing, a wall, or holds no text
│   ├── UnreadablePage    bytes no parser can turn into a document
│   └── ReadingFailed     the reader ran out of time, or its process died
└── ArchiveError          the archive file or its folder
    ├── NewerArchive      made by a newer version of the program
    └── ArchiveUnwritable full disk, read-only folder, locked file
"""

from __future__ import annotations

from typing import Literal

NotAnArticleReason = Literal["listing", "wall", "empty"]


class ColporteurError(Exception):
    """Base of every error that this project raises on purpose."""


class BadSetting(ColporteurError):
    """A setting or argument that the user must change. The message says what was expected and what came."""


class BadSource(ColporteurError):
    """A feed, sitemap or WARC file that could not be read as one."""


class PageError(ColporteurError):
    """One page could not be read; `url` is its address."""

    def __init__(self, message: str, *, url: str) -> None:
        super().__init__(message)
        self.url = url

    def __reduce__(self) -> tuple[object, ...]:  # keyword-only attributes survive the way back from a worker
        return _rebuild, (type(self), self.args, self.__dict__)


class NotAnArticle(PageError):
    """The page holds no article.

    `reason`: `listing` (a section, home or search page), `wall` (consent,
    challenge or error page), `empty` (an article's address without its text).
    """

    def __init__(self, reason: NotAnArticleReason, *, url: str, detail: str = "") -> None:
        super().__init__(f"{url}: expected an article, got {detail or reason}", url=url)
        self.reason: NotAnArticleReason = reason


class UnreadablePage(PageError):
    """The bytes are too many, or not markup at all."""


class ReadingFailed(PageError):
    """The reader exceeded its time limit (`name` is `timeout`) or its process died (`worker_died`)."""

    def __init__(self, message: str, *, url: str, name: Literal["timeout", "worker_died", "crash"]) -> None:
        super().__init__(message, url=url)
        self.name = name


class ArchiveError(ColporteurError):
    """The archive could not be opened or written. The message names the file and the remedy."""


class NewerArchive(ArchiveError):
    """The archive was made by a newer version of the program."""


class ArchiveUnwritable(ArchiveError):
    """Full disk, read-only folder, or a file another program holds locked."""


def _rebuild(kind: type[PageError], args: tuple[object, ...], state: dict[str, object]) -> PageError:
    error = kind.__new__(kind)
    error.args = args
    error.__dict__.update(state)
    return error
