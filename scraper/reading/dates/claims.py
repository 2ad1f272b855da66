"""What metadata, feeds and the address say about when an article was published and modified."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Literal
from urllib.parse import urlsplit

from scraper.evidence import Claim, Source
from scraper.reading.dates.values import Written, read_written
from scraper.reading.document import Document
from scraper.reading.structured import article_nodes, node_types, nodes_of_type, strings

Role = Literal["published", "modified"]

_META: dict[str, tuple[Role, int]] = {
    **dict.fromkeys(
        ("article:published_time", "article:published", "og:article:published_time", "og:published_time"), ("published", 8)
    ),
    **dict.fromkeys(
        ("datepublished", "parsely-pub-date", "sailthru.date", "cxenseparse:recs:publishtime", "cxenseparse:publishtime",
         "bt:pubdate", "rnews:datepublished"), ("published", 7)
    ),
    **dict.fromkeys(("date", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.issued", "article_date_original"),
                    ("published", 5)),
    **dict.fromkeys(
        ("article:modified_time", "article:modified", "og:article:modified_time", "og:updated_time", "article:updated_time"),
        ("modified", 8),
    ),
    **dict.fromkeys(("datemodified", "dcterms.modified", "dc.date.modified", "last-modified", "lastmod", "revised"),
                    ("modified", 6)),
}  # fmt: skip
_META_NAMES: tuple[tuple[re.Pattern[str], Role, int], ...] = (
    (re.compile(r"(?:modif|updat|revis|last[_-]?mod|maj$)"), "modified", 5),
    (re.compile(r"(?:publi\w*|pub|issued?|posted|release|creat\w*|article)[_.:-]?(?:date|time|on|at)?$|date[_.:-]?(?:publi\w*|creat\w*|issued|available)$"
                r"|timestamp$"), "published", 5),
)  # fmt: skip
"""What other names of metas with a date in them mean; the first that fits."""
_NOT_OURS = re.compile(r"expir|unpublish|valid|start|end|event|birth|image|video|profile|book|release_date|copyright")
_NODE_KEYS: tuple[tuple[str, Role, int], ...] = (
    ("datePublished", "published", 9), ("dateCreated", "published", 4), ("uploadDate", "published", 7),
    ("dateModified", "modified", 9),
)  # fmt: skip
_OTHER_WORKS = (
    "VideoObject", "PodcastEpisode", "RadioEpisode", "AudioObject", "Episode", "Recipe", "HowTo", "ClaimReview", "CreativeWork",
)  # fmt: skip
"""What a page may be about where it describes no article."""
_PAGES = ("WebPage", "ItemPage")
_TELLS_UPDATE = re.compile(r"\W*(?:mise? [àa] jour|modifi|actualis|m[àa]j\b)", re.IGNORECASE)
_OPENS_A_DATE = re.compile(
    rf"\d|(?:mon|tue|wed|thu|fri|sat|sun), |(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche) \d|publi[ée]|{_TELLS_UPDATE.pattern}",
    re.IGNORECASE,
)
_URL_DAY = re.compile(
    r"(?<!\d)(?:(?P<y>(?:19|20)\d\d)[/-]?(?P<m>0[1-9]|1[0-2])[/-]?(?P<d>0[1-9]|[12]\d|3[01])"
    r"|(?P<d2>0[1-9]|[12]\d|3[01])-(?P<m2>0[1-9]|1[0-2])-(?P<y2>(?:19|20)\d\d))(?!\d)"
)


@dataclass(frozen=True, slots=True)
class DateClaim:
    """A claim with the date it gives. `weight`: how often such a place is right; only breaks ties."""

    role: Role
    written: Written
    source: Source
    place: str
    weight: int
    value: str

    @property
    def is_epoch(self) -> bool:
        """True for seconds since 1970, which have no zone to get wrong."""
        return self.value.isdigit() and self.written.offset is not None

    def as_claim(self) -> Claim:
        """The claim as it is kept in the article."""
        return Claim(field=self.role, value=self.value, source=self.source, place=self.place)


def metadata_claims(document: Document, claims: Sequence[Claim] = ()) -> list[DateClaim]:
    """Every readable date of the page's metadata, its address, and of `claims` from feeds and sitemaps."""
    found = [*_json_ld(document), *_metas(document), *_carried(claims)]
    return [*found, *_address(document)]


def _json_ld(document: Document) -> Iterator[DateClaim]:
    nodes = [(node, penalty) for node, penalty in zip(article_nodes(document), (0, 2, 4), strict=False)]
    if not any(node.get("datePublished") for node, _ in nodes):
        nodes += [(node, 1) for node in nodes_of_type(document, *_OTHER_WORKS)[:1]]
    dated = [node for node in nodes_of_type(document, *_PAGES) if any(strings(node.get(key)) for key, *_ in _NODE_KEYS)]
    nodes += [(node, 3) for node in dated[:1]]
    for node, penalty in nodes:
        kind = next(iter(sorted(node_types(node))), "")
        for key, role, weight in _NODE_KEYS:
            for value in strings(node.get(key))[:1]:
                yield from _claim(role, value, "json-ld", f"{kind}.{key}", weight - penalty)


def _metas(document: Document) -> Iterator[DateClaim]:
    seen: set[str] = set()
    for name, content in document.meta:
        known = _META.get(name) or (_meaning(name) if _OPENS_A_DATE.match(content) else None)
        if known and name not in seen:  # the first is the page's own; later ones belong to its neighbours
            seen.add(name)
            role: Role = "modified" if _TELLS_UPDATE.match(content) else known[0]
            yield from _claim(role, content, "meta", f"meta[{name}]", known[1])


def _meaning(name: str) -> tuple[Role, int] | None:
    if _NOT_OURS.search(name):
        return None
    return next(((role, weight) for pattern, role, weight in _META_NAMES if pattern.search(name)), None)


def _carried(claims: Sequence[Claim]) -> Iterator[DateClaim]:
    for claim in claims:
        if claim.field in ("published", "modified"):
            role: Role = "published" if claim.field == "published" else "modified"
            yield from _claim(role, claim.value, claim.source, claim.place, 6)


def _address(document: Document) -> Iterator[DateClaim]:
    match = _URL_DAY.search(urlsplit(document.url).path)
    if match:
        year, month, day = (match["y"] or match["y2"]), (match["m"] or match["m2"]), (match["d"] or match["d2"])
        yield from _claim("published", f"{year}-{month}-{day}", "url", "url", 1)


def _claim(role: Role, value: str, source: Source, place: str, weight: int) -> Iterator[DateClaim]:
    written = read_written(value)
    if written is not None:
        yield DateClaim(role, written, source, place, weight, value)
