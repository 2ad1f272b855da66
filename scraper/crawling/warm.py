"""Imported by the forkserver alone: what it loads here, every reader forked from it has."""

from __future__ import annotations

from scraper.crawling.worker import warm
from scraper.sources import leads  # noqa: F401  (readers parse sources too)

warm()
