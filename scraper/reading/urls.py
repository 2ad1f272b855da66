"""Addresses: cleaned for fetching, canonical for people, and as a key for the archive."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from urllib.parse import SplitResult, urljoin, urlsplit, urlunsplit

import courlan
import ural

from scraper.evidence import Claim
from scraper.publisher import Publisher
from scraper.reading.document import Document
from scraper.reading.found import Found, first_fit
from scraper.reading.structured import article_nodes

# Names in full, because courlan's list matches by beginning: it would take `reference=12` for a referrer.
# xtor, xtref, xtmc: AT Internet, whose tags half of the French press carries; at_: its successor Piano.
_TRACKER = re.compile(
    r"(?:utm_|at_|mtm_|pk_|mc_|itm_|ga_|hsa_|vero_|oly_|stm_|ns_|_hs|__twitter|fb_action|wt_|gaa_|piano_)\w*"
    r"|xt(?:or|ref|cr|loc|mc|np|s|dt|atc)|(?:fb|g|dc|gb|yc|tw|ttc|msclk|wbra|gbra|igsh|twc|li_fat_|sc)(?:cl|lc)?id"
    r"|fbclid|gclsrc|igsh|igshid|mkt_tok|_ga|_gl|usqp|guccounter|guce_referrer\w*|_guc_consent_skip|mibextid|fref"
    r"|ocid|ncid|cmpid|echobox|essence|origine?|ref_?src|ref_?url|referrer|wpamp|amp(?:_\w+)?|output[Tt]ype|cn-reloaded"
    r"|share_id|from_?share|source_?rss|rss(?:_\w+)?|m_i|actid|dicbo|obOrigUrl|tblci|taid|spot_im\w*|pwrd|mbid|smid"
    r"|sfnsn|s_cid|sr_share|trk|trkcampaign|xtsource|emst|ftag|cid_?src",
    re.I,
)
_MEANT = re.compile(r"origine?|essence|rss|amp", re.I)
"""Names in the list above that are a tracker only with certain values."""
_MEANT_VALUE = re.compile(
    r"(?:(?:rss|feed|flux|newsletter|nl|fb|facebook|twitter|x|push|mail|amp|1|true)(?:[-_]\w*)?)?", re.I
)
_CONTROL = re.compile(r"[\s\x00-\x1f\x7f]+")
_AMP_HOST = re.compile(r"^(?:amp|amphtml)\.")
_MOBILE_HOST = re.compile(r"^(?:m|mobile|mob)\.(?=[^.]+\.)")
_AMP_PATH = re.compile(r"/amp/?$|\.amp(?=\.\w+$|$)|^/amp(?=/.)")
_RESERVED = frozenset({"example", "test", "localhost", "invalid", "local"})


def clean_url(url: str) -> str:
    """An address fit to be fetched: no tracker, no fragment, lower-case host, quoted path; the rest as it was.

    The order of the query, a name without value (`spip.php?article12`) and a
    trailing slash stay: they are the site's own business.
    """
    scrubbed = _CONTROL.sub("", url).replace("&amp;", "&")
    try:
        parts = urlsplit(scrubbed)
        bare = courlan.normalize_url(urlunsplit(parts._replace(query="", fragment="")))
        query = "&".join(item for item in parts.query.split("&") if item and not _is_tracker(item))
        cleaned = urlsplit(bare)._replace(query=query)
        return urlunsplit(cleaned._replace(path=cleaned.path or "/"))
    except ValueError:
        return scrubbed


def url_key(url: str) -> str:
    """The one key of an address in all its spellings: scheme, `www.`, mobile and AMP forms, slash, order of the query."""
    return str(ural.normalize_url(clean_url(url), infer_redirection=False))


def site_of(url: str) -> str:
    """The registrable domain of an address (`francetvinfo.fr`); the host itself where it has none; "" where there is no host."""
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
    except ValueError:
        return ""
    if host.rpartition(".")[2] in _RESERVED:
        return ".".join(host.split(".")[-2:])
    return ural.get_domain_name(f"http://{host}/") or host if host else ""


def on_same_site(url: str, other: str, *, publisher: Publisher | None = None) -> bool:
    """True where both addresses belong to one registrable domain, or both to the hosts of the publisher."""
    sites = {site_of(url), site_of(other)}
    if len(sites) == 1:
        return sites != {""}
    if publisher is None:
        return False
    return sites <= {site_of(f"http://{host}/") for host in (publisher.domain, *publisher.domains)}


def read_canonical(document: Document, *, publisher: Publisher | None = None) -> Found[str]:
    """The canonical address of a page: its own word where that can be believed, else the address it came from."""
    base = document.url

    def fault(claim: Claim) -> str:
        if not claim.value.startswith(("http://", "https://")):
            return "not an address of the web"
        if not on_same_site(claim.value, base, publisher=publisher):
            return "on another site than the page"
        if _is_front(claim.value) and not _is_front(base):
            return "names the front page, not this one"
        return ""

    found = first_fit(_declared(document), fault=fault)
    return Found(value=_plain(found.value or base, fetched=base), evidence=found.evidence)


def _declared(document: Document) -> Iterator[Claim]:
    def claim(value: str, source: str, place: str) -> Claim:
        with contextlib.suppress(ValueError):
            value = urljoin(document.base, value.strip())
        return Claim(field="canonical", value=value, source=source, place=place)  # type: ignore[arg-type]

    for link in document.tree.iter("link"):
        if "canonical" in (link.get("rel") or "").lower().split() and (link.get("href") or "").strip():
            yield claim(link.get("href"), "meta", "link[rel=canonical]")
    for address in document.meta_values("og:url"):
        yield claim(address, "meta", "meta[og:url]")
    for node in article_nodes(document)[:1]:
        page = node.get("mainEntityOfPage")
        for value in (node.get("url"), page.get("@id") if isinstance(page, dict) else page):
            if isinstance(value, str) and value.strip().startswith(("http", "/")):
                yield claim(value, "json-ld", "Article.url")
    yield claim(document.url, "url", "the address that answered")


def _plain(url: str, *, fetched: str) -> str:
    """Cleaned, without AMP and mobile host, and https where the page itself came over https."""
    parts = urlsplit(clean_url(url))
    host = _MOBILE_HOST.sub("www.", _AMP_HOST.sub("www.", parts.netloc))
    path = _AMP_PATH.sub("", parts.path) or "/"
    scheme = "https" if fetched.startswith("https:") and not _odd_port(parts) else parts.scheme
    return urlunsplit(parts._replace(scheme=scheme, netloc=host, path=path))


def _odd_port(parts: SplitResult) -> bool:
    try:
        return parts.port is not None
    except ValueError:
        return True


def _is_tracker(item: str) -> bool:
    name, _, value = item.partition("=")
    if not _TRACKER.fullmatch(name):
        return False
    return not _MEANT.fullmatch(name) or _MEANT_VALUE.fullmatch(value) is not None


def _is_front(url: str) -> bool:
    parts = urlsplit(url)
    return parts.path.strip("/") in ("", "index.html", "index.php", "fr") and not parts.query
