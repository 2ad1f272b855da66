"""From the bytes of a page to an Article. Pure: no network, no clock, no disk."""

from scraper.article import Article, Byline, Stamps
from scraper.errors import NotAnArticle
from scraper.reading.bylines.byline import read_byline
from scraper.reading.page import read_page
from scraper.reading.stamps.timestamps import read_timestamps

__all__ = ["Article", "Byline", "NotAnArticle", "Stamps", "read_byline", "read_page", "read_timestamps"]
