"""robots.txt, obeyed as RFC 9309 asks.

Scrapy's middleware takes an error page for the file itself and a site that does
not answer for a yes. Here a robots.txt that is missing (4xx) allows everything,
and one that cannot be had (5xx, 429, no connection) forbids everything for now:
the pages stay due and are tried again by a later crawl.
"""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.robotstxt import RobotsTxtMiddleware
from scrapy.http import Response
from scrapy.robotstxt import RobotParser
from scrapy.utils.httpobj import urlparse_cached
from twisted.internet.defer import Deferred

from scraper.crawling.refusals import Refused

FORBIDDEN = "robots"
UNREACHABLE = "robots_unreachable"


class Robots(RobotsTxtMiddleware):
    """Refuses (`Refused`, named `robots` or `robots_unreachable`) what robots.txt does not allow."""

    async def process_request(self, request: Request) -> None:  # type: ignore[override]  # without the deprecated spider
        """Raises `Refused`."""
        if request.meta.get("dont_obey_robotstxt") or urlparse_cached(request).scheme not in ("http", "https"):
            return
        parser = await self.robot_parser(request)
        if parser is None or parser.allowed(request.url, self._robotstxt_useragent or "*"):
            return
        self._stats.inc_value("robotstxt/forbidden")
        if isinstance(parser, _NotHad):
            raise Refused(parser.name, f"{request.url}: {parser.why}", try_again=parser.try_again)
        raise Refused(FORBIDDEN, f"{request.url}: forbidden by robots.txt")

    async def robot_parser(self, request: Request) -> RobotParser | None:
        """A site's rules; None where it has none.

        Scrapy lets all requests that wait for one robots.txt await the same Deferred, which answers the
        first of them and tells the others None: everything allowed. So the answer is looked up afterwards.
        """
        await super().robot_parser(request)
        parser = self._parsers[urlparse_cached(request).netloc]
        assert not isinstance(parser, Deferred)
        return parser

    async def _parse_robots(self, response: Response, netloc: str, request: Request) -> None:
        if response.status == 429 or response.status >= 500:
            self._answer(netloc, _unreachable(f"HTTP {response.status}"))
        elif response.status >= 400:
            self._answer(netloc, None)
        else:
            await super()._parse_robots(response, netloc, request)

    def _robots_error(self, exc: Exception, netloc: str) -> None:
        if not isinstance(exc, Refused):
            self._answer(netloc, _unreachable(f"{type(exc).__name__} ({exc})"))
        elif exc.name == "address_refused":  # its own, or where it redirects to
            self._answer(netloc, _NotHad(exc.name, f"its robots.txt: {exc}", try_again=False))
        else:  # no such capture, redirected for ever: as if there were none
            self._answer(netloc, None)

    def _answer(self, netloc: str, parser: RobotParser | None) -> None:
        waiting = self._parsers[netloc]
        self._parsers[netloc] = parser
        waiting.callback(parser)  # type: ignore[union-attr]  # a Deferred until now: requests of this host wait on it


class _NotHad(RobotParser):
    """Stands for a robots.txt that could not be had: what a page is counted under that it might have forbidden."""

    def __init__(self, name: str, why: str, *, try_again: bool) -> None:
        self.name = name
        self.why = why
        self.try_again = try_again

    @classmethod
    def from_crawler(cls, crawler: object, robotstxt_body: bytes) -> _NotHad:
        raise NotImplementedError("stands for a file that was not received")

    def allowed(self, url: str | bytes, user_agent: str | bytes) -> bool:
        return False


def _unreachable(got: str) -> _NotHad:
    why = f"expected its robots.txt to answer, got {got}; everything is left alone for now"
    return _NotHad(UNREACHABLE, why, try_again=True)
