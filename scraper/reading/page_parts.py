"""Interim: parts of the reading that are being written at this hour."""

# mypy: ignore-errors
from types import SimpleNamespace

try:
    from scraper.reading.authors import read_authors
except ImportError:

    def read_authors(*a, **k):
        return SimpleNamespace(authors=(), agencies=(), byline=None, evidence=())


try:
    from scraper.reading.dates import read_dates
except ImportError:

    def read_dates(*a, **k):
        return SimpleNamespace(published=None, modified=None, evidence=())


try:
    from scraper.reading.zones import zone_of
except ImportError:

    def zone_of(document, publisher):
        return publisher.timezone if publisher else "Europe/Paris"


try:
    from scraper.reading.byline import read_byline
except ImportError:
    read_byline = None
try:
    from scraper.reading.timestamps import read_timestamps
except ImportError:
    read_timestamps = None
try:
    from scraper.reading.text import read_text
except ImportError:
    read_text = None
