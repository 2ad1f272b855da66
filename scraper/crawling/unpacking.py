"""Bodies unpacked, and nothing else done to them."""

from __future__ import annotations

from scrapy import Request
from scrapy.downloadermiddlewares.httpcompression import HttpCompressionMiddleware
from scrapy.http import Response


class Unpack(HttpCompressionMiddleware):
    """Scrapy's HttpCompressionMiddleware without its guess at the charset of the packed bytes.

    It copies every attribute of the packed response, its charset too, which for
    a page of text is guessed from bytes that are still gzip: 5 ms a page for
    nothing. The readers find the charset themselves.
    """

    def process_response(self, request: Request, response: Response) -> Request | Response:  # type: ignore[override]
        if "Content-Encoding" in response.headers:
            response = Response(
                url=response.url,
                status=response.status,
                headers=response.headers,
                body=response.body,
                flags=response.flags,
                request=response.request,
                certificate=response.certificate,
                ip_address=response.ip_address,
                protocol=response.protocol,
            )
        return super().process_response(request, response)
