"""The newspaper that ships with the project, served on loopback and crawled there: a trial that asks nobody."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, ClassVar, Self
from urllib.parse import urlsplit

from scrapy import signals
from scrapy.crawler import Crawler

from scraper.crawling.outcomes import Lead
from scraper.errors import BadSetting
from scraper.publisher import Feed, Publisher, Section, Sitemap
from spiders.base import NewsSpider
from spiders.demo_site import NewspaperServer
from spiders.demo_site.metadata import NEWSPAPER
from spiders.demo_site.pages import SECTIONS

PORT = 8737
"""Always the same, so that an article has the same address in every crawl."""
EDITIONS = (1, 2)


class Demo(NewsSpider):
    """`scrapy crawl demo`.

    `-a edition=2` serves the newspaper with one article corrected; `-a port=`
    serves it elsewhere; `-a site=` crawls one that is already served (`python -m
    spiders.demo_site`).
    """

    name = "demo"
    contact_required: ClassVar[bool] = False
    custom_settings = {  # noqa: RUF012 - Scrapy's own name and type
        "ALLOW_PRIVATE_ADDRESSES": ["127.0.0.1"],
        "DOWNLOAD_DELAY": 0,
        "AUTOTHROTTLE_ENABLED": False,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    }

    def __init__(self, *, edition: str = "1", port: str = str(PORT), site: str = "", **arguments: str) -> None:
        """Raises BadSetting where an argument is not one."""
        super().__init__(**arguments)
        self.edition = _number("edition", edition, among=EDITIONS)
        self.port = _number("port", port, among=range(1, 65536))
        self.is_served_elsewhere = bool(site)
        self.base = site.rstrip("/") or f"http://127.0.0.1:{self.port}"
        self.queue = f"demo {urlsplit(self.base).netloc}"
        self.newspaper = Publisher(
            name=NEWSPAPER,
            domain=urlsplit(self.base).hostname or "",
            article_url=r"^/[a-z-]+/[a-z-]+-\d{5}\.html",
            sources=(
                Feed(f"{self.base}/rss.xml"),
                Feed(f"{self.base}/culture/atom.xml"),
                Sitemap(f"{self.base}/sitemap.xml"),
                *(Section(f"{self.base}/{section}/") for section in SECTIONS),
            ),
        )

    @classmethod
    def from_crawler(cls, crawler: Crawler, *args: Any, **kwargs: Any) -> Self:
        """Start the newspaper, unless it is served elsewhere or its answers are replayed.

        Raises BadSetting where the port is taken.
        """
        spider = super().from_crawler(crawler, *args, **kwargs)
        if not spider.is_served_elsewhere and not crawler.settings.get("REPLAY"):
            try:
                server = NewspaperServer(port=spider.port, edition=spider.edition)
            except OSError as error:
                raise BadSetting(
                    f"demo: expected port {spider.port} of 127.0.0.1 to be free, got {error.strerror!r}; "
                    f"another demo may be running: give -a port=…, or -a site={spider.base} to crawl that one"
                ) from error
            server.open()
            crawler.signals.connect(server.close, signal=signals.spider_closed, weak=False)
        return spider

    def first_leads(self) -> Iterator[Lead]:
        """Every source of the newspaper."""
        yield from self.leads_of_publisher(self.newspaper)

    def publisher_of(self, url: str) -> Publisher | None:
        """The newspaper's own record: its address is known only once it is served."""
        return self.newspaper

    @classmethod
    def _arguments(cls) -> str:
        return f"edition, port, site, {super()._arguments()}"


def _number(name: str, text: str, *, among: tuple[int, ...] | range) -> int:
    if not text.isdigit() or int(text) not in among:
        raise BadSetting(f"{name}: expected a number from {among[0]} to {among[-1]}, got {text!r}")
    return int(text)
