"""Scrapy's plumbing around the reading: worker pool, politeness, address guard, replay from WARC, progress."""
