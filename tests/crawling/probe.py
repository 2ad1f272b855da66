"""Fetches addresses with the project's settings and no archive, and prints what became of each: a JSON object a line.

Run as a program, because a process has one reactor; `probe()` runs it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any

import scrapy
from scrapy.crawler import AsyncCrawlerProcess
from scrapy.settings import Settings

from scraper.crawling.failures import fault_of_error

_WITHOUT_ARCHIVE = {
    "SCHEDULER": "scrapy.core.scheduler.Scheduler",
    "ITEM_PIPELINES": {},
    "LOG_LEVEL": "ERROR",
    "CONTACT": "redaction@levannier.example",
    "ALLOW_PRIVATE_ADDRESSES": True,
    "DOWNLOAD_DELAY": 0,
    "AUTOTHROTTLE_ENABLED": False,
}


@dataclass(frozen=True)
class Probed:
    """`name` is None where a page came; `status` None where none did."""

    url: str
    status: int | None = None
    name: str | None = None
    message: str = ""
    try_again: bool = False
    retry_after_seconds: float | None = None
    answered_by: str = ""
    body: str = ""


def probe(*urls: str, **settings: Any) -> dict[str, Probed]:
    """What became of each address, fetched in order of arrival."""
    request = json.dumps({"urls": urls, "settings": settings})
    done = subprocess.run(
        [sys.executable, __file__], input=request, capture_output=True, text=True, timeout=60, check=False
    )
    assert done.returncode == 0, done.stderr
    found = [Probed(**json.loads(line)) for line in done.stdout.splitlines()]
    assert len(found) == len(urls), done.stdout + done.stderr
    return {one.url: one for one in found}


class Prober(scrapy.Spider):
    name = "prober"
    urls: list[str]

    async def start(self) -> AsyncIterator[Any]:
        for url in self.urls:
            meta = {"handle_httpstatus_all": True, "asked": url}
            headers = {"If-None-Match": '"an-old-page"'}
            yield scrapy.Request(url, self.got, errback=self.missed, meta=meta, headers=headers, dont_filter=True)

    def got(self, response: Any) -> None:
        tell(
            url=response.meta["asked"],
            status=response.status,
            answered_by=response.url,
            body=response.body[:100].decode(),
        )

    def missed(self, failure: Any) -> None:
        fault = fault_of_error(failure.value, url=failure.request.url)
        tell(
            url=failure.request.meta["asked"],
            name=fault.name,
            message=fault.message,
            try_again=fault.try_again,
            retry_after_seconds=fault.retry_after_seconds,
        )


def tell(**fields: Any) -> None:
    sys.stdout.write(json.dumps(fields) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    order = json.load(sys.stdin)
    settings = Settings()
    settings.setmodule("scraper.settings", priority="project")
    extensions = {
        name: rank for name, rank in settings.getdict("EXTENSIONS").items() if not name.startswith("archive.")
    }
    settings.setdict({**_WITHOUT_ARCHIVE, "EXTENSIONS": extensions, **order["settings"]}, priority="cmdline")
    process = AsyncCrawlerProcess(settings)
    process.crawl(Prober, urls=order["urls"])
    process.start()
