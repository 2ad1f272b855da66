"""Any site, by its address alone: its feeds, sitemaps and sections are found on the way."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Self
from urllib.parse import urljoin, urlsplit

import scrapy
from scrapy import signals
from scrapy.crawler import Crawler
from scrapy.robotstxt import RobotParser

from scraper.crawling.outcomes import Lead
from scraper.publisher import Publisher
from scraper.reading.urls import on_same_site
from spiders import publisher_for
from spiders.arguments import read_site
from spiders.base import NewsSpider


class News(NewsSpider):
    """`scrapy crawl news -a site=https://levannier.example`.

    Begins at the site's front page and at the `Sitemap:` lines of its robots.txt.
    Of a site that has a publisher file, that file's sources are read too.
    """

    name = "news"

    def __init__(self, *, site: str = "", **arguments: str) -> None:
        super().__init__(**arguments)
        self.site = read_site(site)
        self.queue = f"news {urlsplit(self.site).netloc}"
        self._sitemaps: set[str] = set()

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        spider = super().from_crawler(crawler, *args, **kwargs)
        crawler.signals.connect(spider._read_robots, signal=signals.robots_parsed)
        return spider

    def first_leads(self) -> Iterator[Lead]:
        yield Lead(url=self.site, kind="home")
        known = self.publisher_of(self.site)
        if known is not None:
            yield from self.leads_of_publisher(known)

    def publisher_of(self, url: str) -> Publisher | None:
        return publisher_for(url)

    def _read_robots(self, robotparser: RobotParser, request: scrapy.Request) -> None:
        """Follow the `Sitemap:` lines of the site's own robots.txt."""
        rules = getattr(robotparser, "rp", None)
        for line in getattr(rules, "sitemaps", ()):
            url = urljoin(request.url, line)
            if url in self._sitemaps or not on_same_site(url, self.site):
                continue
            self._sitemaps.add(url)
            lead = Lead(url=url, kind="sitemap")
            self.crawler.engine.crawl(scrapy.Request(url, meta={"lead": lead}))

    @classmethod
    def _arguments(cls) -> str:
        return f"site, {super()._arguments()}"
