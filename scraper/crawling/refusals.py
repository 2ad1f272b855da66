"""A request that was not sent, or whose answer is not used, and the name it is counted under."""

from __future__ import annotations

from scrapy.exceptions import IgnoreRequest


class Refused(IgnoreRequest):
    """We decline a request ourselves: robots.txt, a private address, a pause the site asked for.

    `name` is what the page is counted under (see `PageFailed.name`).
    """

    def __init__(
        self, name: str, message: str, *, try_again: bool = False, retry_after_seconds: float | None = None
    ) -> None:
        super().__init__(message)
        self.name = name
        self.message = message
        self.try_again = try_again
        self.retry_after_seconds = retry_after_seconds
