"""What a user gives a spider with `-a NAME=VALUE`, read strictly."""

from __future__ import annotations

from datetime import UTC, date, datetime
from urllib.parse import urlsplit

from scraper.errors import BadSetting


def read_limit(text: str | None) -> int | None:
    """How many articles to read; None: no limit. Raises BadSetting."""
    if text is None:
        return None
    if not text.isdigit() or int(text) < 1:
        raise BadSetting(f"limit: expected a whole number above 0, got {text!r}")
    return int(text)


def read_since(text: str | None) -> datetime | None:
    """The first instant (UTC) of a day written YYYY-MM-DD; None: not given. Raises BadSetting."""
    if text is None:
        return None
    try:
        return datetime.combine(date.fromisoformat(text), datetime.min.time(), tzinfo=UTC)
    except ValueError as error:
        raise BadSetting(f"since: expected a day as YYYY-MM-DD, got {text!r}") from error


def read_site(text: str) -> str:
    """The address of a site's front page; `https://` is added where there is no scheme. Raises BadSetting."""
    url = text if "://" in text else f"https://{text}"
    try:
        parts = urlsplit(url)
        host = parts.hostname
    except ValueError:
        host = None
    if not text or not host or parts.scheme not in ("http", "https"):
        raise BadSetting(f"site: expected the address of a newspaper, https://…, got {text!r}")
    return url if parts.path else f"{url}/"
