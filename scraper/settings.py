"""Scrapy's settings for this project, each with its reason.

Change one for a single crawl with `-s NAME=VALUE`. `scraper` imports nothing of
the archive: the archive's parts are named here as text and loaded by Scrapy.
"""

from __future__ import annotations

import os
from pathlib import Path

# --- what the project is made of
BOT_NAME = "colporteur"
SPIDER_MODULES = ["spiders"]  # its country folders too
NEWSPIDER_MODULE = (
    "spiders.fr"  # where `scrapy genspider` puts a newspaper; -s NEWSPIDER_MODULE=spiders.be for another country
)
TEMPLATES_DIR = str(Path(__file__).parent.parent / "spiders" / "templates")  # for scrapy genspider -t publisher
COMMANDS_MODULE = "archive.commands"
ADDONS = {"scraper.crawling.identity.Identity": 0}  # User-Agent with a contact; no delays when nothing is fetched
SCHEDULER = "archive.frontier.FrontierScheduler"  # the queue is a table: a killed crawl loses nothing
ITEM_PIPELINES = {"archive.pipeline.ArchivePipeline": 0}
EXTENSIONS: dict[str, int | None] = {
    "archive.captures.CaptureExtension": 0,
    "scraper.crawling.progress.Progress": 0,
    "scraper.crawling.politeness.CrawlDelay": 0,
    "scrapy.extensions.throttle.AutoThrottle": None,  # lets a Crawl-delay sink again; ours keeps it as the floor
    "scraper.crawling.politeness.Throttle": 0,
    "scrapy.extensions.logstats.LogStats": None,  # one summary line at the end says it
}
DOWNLOADER_MIDDLEWARES: dict[str, int | None] = {
    "scrapy.downloadermiddlewares.robotstxt.RobotsTxtMiddleware": None,  # takes an unreachable robots.txt for a yes
    "scraper.crawling.robots.Robots": 100,
    "scraper.crawling.politeness.RetryAfter": 560,
    "scrapy.downloadermiddlewares.redirect.MetaRefreshMiddleware": None,  # decodes each page in the reactor to find none
    "scrapy.downloadermiddlewares.httpcompression.HttpCompressionMiddleware": None,  # guesses charsets of gzip, 5 ms each
    "scraper.crawling.unpacking.Unpack": 590,
    "scrapy.downloadermiddlewares.offsite.OffsiteMiddleware": None,  # the spiders know a newspaper's hosts better
    "scrapy.downloadermiddlewares.redirect.RedirectMiddleware": None,  # hands 3xx to the spider when all statuses are wanted
    "scraper.crawling.redirects.FollowRedirects": 600,
}
SPIDER_MIDDLEWARES: dict[
    str, int | None
] = {  # what a page gives is an outcome, not requests: there is nothing to check
    "scrapy.spidermiddlewares.httperror.HttpErrorMiddleware": None,
    "scrapy.spidermiddlewares.urllength.UrlLengthMiddleware": None,
    "scrapy.spidermiddlewares.depth.DepthMiddleware": None,
    "scrapy.spidermiddlewares.metacopy.MetaCopyDetectionMiddleware": None,
}
DOWNLOAD_HANDLERS: dict[str, str | None] = {
    "http": "scraper.crawling.handlers.WebHandler",  # refuses private addresses; answers from WARC under REPLAY
    "https": "scraper.crawling.handlers.WebHandler",
    "warc": "scraper.crawling.handlers.RecordHandler",
    "data": None,  # no page of the press is fetched by these: a link must not reach the disk or another protocol
    "file": None,
    "ftp": None,
    "s3": None,
}

# --- where things are kept
ARCHIVE_DB = "news.db"
CAPTURES_DIR = "captures"
CAPTURE_FILE_BYTES = 1_000_000_000  # a WARC file is closed at this size: what libraries exchange
COPY_CAPTURES = False  # True: pages read from a WARC are copied into CAPTURES_DIR instead of referenced where they lie
REPLAY: str | None = None  # a WARC file or folder: every answer comes from it, and nothing from the network

# --- who we are
CONTACT = os.environ.get("COLPORTEUR_CONTACT", "")  # e-mail or page of whoever runs the crawl; real sites need it
ROBOTSTXT_USER_AGENT = "Colporteur"  # the product name that robots.txt may address
ROBOTSTXT_OBEY = True  # Scrapy's own default is False
COOKIES_ENABLED = False  # no session, no consent cookie, no metered wall: each page is asked for as by a stranger
REFERER_ENABLED = False  # nobody's business, and one header less to fingerprint the crawl by
DEFAULT_REQUEST_HEADERS = {
    "Accept": "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
    "Accept-Language": "fr",  # Scrapy asks for English
    "Accept-Encoding": "gzip",  # warcio cannot read br and leaves zstd packed
}

# --- how gently
DOWNLOAD_DELAY = 1.0  # seconds between two requests to one site; Crawl-delay may raise it
DOWNLOAD_DELAY_JITTER = 0.3  # ±30 %, so that requests do not fall in step with other visitors
AUTOTHROTTLE_ENABLED = True  # a site that slows down is asked less often
AUTOTHROTTLE_START_DELAY = 1.0
AUTOTHROTTLE_MAX_DELAY = 60.0
AUTOTHROTTLE_TARGET_CONCURRENCY = 1.0
CONCURRENT_REQUESTS = 16
CONCURRENT_REQUESTS_PER_DOMAIN = 2
RETRY_ENABLED = False  # the frontier tries again, later each time, and survives a restart
REDIRECT_MAX_TIMES = 5  # Scrapy follows 20; a newspaper needs two
RETRY_AFTER_MAX_SECONDS = 120  # a longer wait than this is left to the next crawl

# --- limits
DOWNLOAD_TIMEOUT = 30  # Scrapy's 180 s would hold a slot for three minutes
DOWNLOAD_MAXSIZE = 10_000_000  # bytes, packed or unpacked; Scrapy's is 1 GiB
DOWNLOAD_WARNSIZE = 0  # the cap above is enough
CONCURRENT_ITEMS = 1  # a page gives one outcome; Scrapy would start a hundred tasks for it
SCRAPER_SLOT_MAX_ACTIVE_SIZE = 20_000_000  # bytes of pages that wait for a reader before fetching pauses
READER_PROCESSES = 0  # 0: one per processor
READER_SECONDS = 20.0  # a page that takes longer to read is given up
READER_PAGES = 1000  # pages a reader reads before a fresh process takes its place: bounds what libraries hoard
LEASE_SECONDS = 300  # how long a page stays one crawl's own; renewed while that crawl lives

# --- safety
DOWNLOAD_VERIFY_CERTIFICATES = True  # Scrapy's own default is False
ALLOW_PRIVATE_ADDRESSES = False  # True: loopback and private networks may be asked; or those listed: 10.0.0.5,…
HTTPPROXY_ENABLED = False  # behind a proxy the address guard cannot see where a name leads
TELNETCONSOLE_ENABLED = False  # executes what it is told
REMOTE_CONTROL_ENABLED = False  # likewise, over HTTP
TWISTED_DNS_RESOLVER = "scrapy.resolver.CachingHostnameResolver"  # IPv6 too
FEED_EXPORT_ENCODING = "utf-8"

# --- what is said
LOG_LEVEL = "INFO"  # `scrapy crawl` writes it to a file beside the archive: cron sees one line
LOG_VERSIONS: list[str] = []
LOG_FORMATTER = "scraper.crawling.wording.QuietLog"  # no page and no article twice in the log
STATS_DUMP = False  # the summary line and the table `crawls` hold what counts
WARN_ON_GENERATOR_RETURN_VALUE = False  # parses the source of each callback to warn of a mistake mypy finds

TWISTED_REACTOR = "twisted.internet.asyncioreactor.AsyncioSelectorReactor"
