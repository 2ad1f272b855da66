"""What to fetch: one file for each publisher, and spiders for any site and for WARC files. Never imports `archive`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from urllib.parse import urlsplit

from scrapy.utils.misc import walk_modules_iter
from scrapy.utils.spider import iter_spider_classes

from scraper.publisher import Publisher


def publisher_for(url: str) -> Publisher | None:
    """The publisher whose host an address has, or else the one whose domain it lies under; None: no file knows it."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".")
    except ValueError:
        return None
    known = publishers_by_host()
    while host:
        if host in known:
            return known[host]
        _, _, host = host.partition(".")
    return None


@cache
def publishers_by_host() -> Mapping[str, Publisher]:
    """Every publisher under each of its hosts, `www.` left out."""
    found: dict[str, Publisher] = {}
    for publisher in publishers_by_spider().values():
        for host in (publisher.domain, *publisher.domains):
            found.setdefault(host.removeprefix("www."), publisher)
    return found


@cache
def publishers_by_spider() -> Mapping[str, Publisher]:
    """Every publisher under the name that `scrapy crawl` calls it by."""
    found: dict[str, Publisher] = {}
    for module in walk_modules_iter(__name__):
        for spider in iter_spider_classes(module):
            publisher = getattr(spider, "publisher", None)
            if isinstance(publisher, Publisher):
                found[spider.name] = publisher
    return found
