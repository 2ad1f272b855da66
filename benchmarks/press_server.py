"""Serves pages on loopback, cheaply: packed beforehand, one process, keep-alive. `python press_server.py PAGES [PACKED]`."""

from __future__ import annotations

import asyncio
import gzip
import sys

from press_pages import press_pages

SITE_MAP = "/sitemap.xml"


class Site:
    """`count` addresses over the bodies at hand, their sitemap, a front page and robots.txt."""

    def __init__(self, count: int, *, packed: bool) -> None:
        self.count = count
        self.packed = packed
        self.bodies = [gzip.compress(body, 6) if packed else body for body in press_pages()]

    def answer(self, path: str, host: str) -> bytes:
        """A whole HTTP response."""
        if path == "/robots.txt":
            return _response(f"User-agent: *\nSitemap: http://{host}{SITE_MAP}\n".encode(), "text/plain")
        if path == SITE_MAP:
            urls = "".join(f"<url><loc>http://{host}{article_path(n)}</loc></url>" for n in range(self.count))
            xml = f'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">{urls}</urlset>'
            return _response(xml.encode(), "application/xml")
        if path == "/":
            return _response(b"<html><body><h1>Le Vannier</h1></body></html>", "text/html; charset=utf-8")
        number = int(path.rpartition("-")[2].removesuffix(".html"))
        return _response(self.bodies[number % len(self.bodies)], "text/html", packed=self.packed)


def article_path(number: int) -> str:
    """The address of an article on the site."""
    return f"/actualite/un-article-du-vannier-{number:06d}.html"


def _response(body: bytes, content_type: str, *, packed: bool = False) -> bytes:
    encoding = "Content-Encoding: gzip\r\n" if packed else ""
    head = f"HTTP/1.1 200 OK\r\nContent-Type: {content_type}\r\n{encoding}Content-Length: {len(body)}\r\n\r\n"
    return head.encode() + body


async def serve(site: Site) -> None:
    """Print the port, then answer until killed."""

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1")
                host = next(line[5:].strip() for line in head.splitlines() if line.lower().startswith("host:"))
                writer.write(site.answer(head.split(None, 2)[1], host))
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Site(int(sys.argv[1]), packed=sys.argv[2:] == ["packed"])))
