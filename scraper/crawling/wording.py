"""What goes to the log, and what does not."""

from __future__ import annotations

import logging
from typing import Any, Self

from scrapy.crawler import Crawler
from scrapy.logformatter import LogFormatter

_TALKATIVE = ("scrapy.addons", "scrapy.crawler", "scrapy.middleware", "scrapy.utils.log")


def hush() -> None:
    """Keep Scrapy's lists of its own parts and settings out of the log: the same forty lines for each crawl."""
    for name in _TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)


class QuietLog(LogFormatter):
    """No line for each page and each article unless the log is at DEBUG; never a whole article in an error's message.

    A page that failed is logged by the spider, under its name and with its address.
    """

    def __init__(self, *, verbose: bool) -> None:
        self.verbose = verbose

    @classmethod
    def from_crawler(cls, crawler: Crawler) -> Self:
        return cls(verbose=crawler.settings.get("LOG_LEVEL") == "DEBUG")

    def crawled(self, *args: Any, **kwargs: Any) -> Any:
        return super().crawled(*args, **kwargs) if self.verbose else None

    def scraped(self, item: Any, *args: Any, **kwargs: Any) -> Any:
        return super().scraped(_short(item), *args, **kwargs) if self.verbose else None

    def item_error(self, item: Any, *args: Any, **kwargs: Any) -> Any:
        return super().item_error(_short(item), *args, **kwargs)


def _short(item: Any) -> str:
    article = getattr(item, "article", None)
    return f"{type(item).__name__} of page {getattr(item, 'page_id', '?')} {getattr(article, 'url', '')}".rstrip()
