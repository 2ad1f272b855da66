"""The pages of WARC files, read as if they were the web on the day they were captured."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Iterator
from itertools import islice
from pathlib import Path
from typing import Any, ClassVar

import scrapy

from scraper.crawling.outcomes import Lead
from scraper.crawling.replay import record_address, warc_files
from scraper.crawling.warc_index import index_warc
from scraper.errors import BadSetting, BadSource
from spiders.base import NewsSpider, logger

_HTML = frozenset({"text/html", "application/xhtml+xml"})
_BATCH = 50


class Warc(NewsSpider):
    """`scrapy crawl warc -a path=FILE_OR_FOLDER`.

    Reads every page of HTML that answered 200. The files are referenced where
    they lie; `-s COPY_CAPTURES=True` copies their records into the captures.
    """

    name = "warc"
    contact_required: ClassVar[bool] = False
    custom_settings = {  # noqa: RUF012
        "DOWNLOAD_DELAY": 0,  # nobody waits at the other end
        "AUTOTHROTTLE_ENABLED": False,
        "CONCURRENT_REQUESTS_PER_DOMAIN": 16,
    }

    def __init__(self, *, path: str = "", **arguments: str) -> None:
        """Raises BadSetting, BadSource: there is no WARC file at `path`."""
        super().__init__(**arguments)
        if not path:
            raise BadSetting("warc: expected -a path=FILE_OR_FOLDER with WARC files, got nothing")
        self.files = list(warc_files(path))
        self.queue = f"warc {Path(path).expanduser().resolve()}"

    async def start(self) -> AsyncIterator[Any]:
        leads = self.first_leads()
        while batch := await asyncio.to_thread(lambda: list(islice(leads, _BATCH))):
            for lead in batch:
                yield scrapy.Request(lead.url, meta={"lead": lead})

    def first_leads(self) -> Iterator[Lead]:
        """Each record once; a damaged stretch is skipped and logged, and so is a file that is no WARC file."""
        for file in self.files:
            try:
                for recorded in index_warc(file):
                    if recorded.status == 200 and (recorded.mime in _HTML or recorded.mime is None):
                        yield Lead(url=record_address(file, recorded), kind="record")
            except BadSource as error:
                logger.warning("not_a_warc %s", error)
                self.count_source(file, fault_name="not_a_warc", message=str(error))
            else:
                self.count_source(file)

    @classmethod
    def _arguments(cls) -> str:
        return f"path, {super()._arguments()}"
