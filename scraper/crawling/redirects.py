"""Redirects followed, all other statuses handed to the spider."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.redirect import RedirectMiddleware
from scrapy.exceptions import IgnoreRequest
from scrapy.http import Response

from scraper.crawling.refusals import Refused

_VALIDATORS = ("If-None-Match", "If-Modified-Since")


class FollowRedirects(RedirectMiddleware):
    """Scrapy's RedirectMiddleware for requests that want every status (`handle_httpstatus_all`).

    Scrapy hands such a request its 301 as an answer. The pages of a crawl want
    404 and 304, and yet to be redirected. A validator (ETag) belongs to the
    address that gave it and is left behind.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        """Raises `Refused` (`redirect_loop`) after `REDIRECT_MAX_TIMES`."""
        wants_all = request.meta.pop("handle_httpstatus_all", None)
        try:
            result = super().process_response(request, response)
        except IgnoreRequest as error:
            raise Refused(
                "redirect_loop",
                f"{request.url}: expected a page after {self.max_redirect_times} redirects, got another",
            ) from error
        finally:
            if wants_all is not None:
                request.meta["handle_httpstatus_all"] = wants_all
        if isinstance(result, Request):
            if wants_all is not None:
                result.meta["handle_httpstatus_all"] = wants_all
            for name in _VALIDATORS:
                result.headers.pop(name, None)
            result.meta.pop("download_slot", None)  # of the host before
        return result

    def _engine_started(self) -> None:
        """No Referer is ever sent (`REFERER_ENABLED`): nothing to look up, nothing to warn of."""
