"""How well a reader reads, on pages that people have read: one page against its truth, and the figures of many."""

from __future__ import annotations

import re
import time
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from statistics import mean
from typing import Any

from scraper.article import Article

WIRES = frozenset({
    "AFP", "Reuters", "6Medias", "ATS", "AP", "Belga", "Agence QMI", "Destination Santé", "La Presse Canadienne",
})  # fmt: skip
_RUN = 4
"""Words in a run: the unit in which bodies are compared."""
_PERFECT = 0.99


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What any reader, ours or another's, found on a page."""

    title: str | None = None
    standfirst: str | None = None
    body: str = ""
    authors: tuple[str, ...] = ()
    agencies: tuple[str, ...] = ()
    published: datetime | date | None = None
    modified: datetime | date | None = None
    access: str = "unknown"


Reader = Callable[..., Reading]
"""Called as `reader(body, url=…, fetched_at=…)`; whatever it raises counts as a page not read."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PageScore:
    """One page. None: the truth has nothing to compare with."""

    url: str
    seconds: float
    error: str = ""
    body_f1: float = 0.0
    perfect: bool = False
    junk: bool = False
    lost_ends: bool = False
    title: bool = False
    standfirst: bool | None = None
    authors: bool = False
    false_author: bool = False
    wires: bool = False
    published: bool | None = None
    published_wrong: bool = False
    modified: bool | None = None
    access: bool = False
    differences: tuple[str, ...] = field(default=())
    """For a person: what was wanted and what came."""


def reading_of(article: Article) -> Reading:
    """Our own article, as the scorer compares it."""
    return Reading(
        title=article.title, standfirst=article.standfirst, body=article.body, authors=article.authors,
        agencies=article.agencies, published=article.published.at if article.published else None,
        modified=article.modified.at if article.modified else None, access=article.access,
    )  # fmt: skip


def score_reader(reader: Reader, truths: Sequence[dict[str, Any]], pages: Mapping[str, bytes]) -> Iterator[PageScore]:
    """Read each page and compare. A page that is not among `pages` is left out."""
    for truth in truths:
        if (body := pages.get(truth["url"])) is None:
            continue
        started = time.perf_counter()
        got, error = Reading(), ""
        try:
            got = reader(body, url=truth["url"], fetched_at=datetime.fromisoformat(truth["seen_at"]))
        except Exception as fault:  # another library's reader may raise anything: its page counts as not read
            error = f"{type(fault).__name__}: {fault}"
        yield score_page(truth, got, seconds=time.perf_counter() - started, error=error)


def score_page(truth: Mapping[str, Any], got: Reading, *, seconds: float = 0.0, error: str = "") -> PageScore:
    """Compare one reading with the truth."""
    lines = [re.sub(r"^#+ ", "", line) for line in got.body.split("\n") if line.strip()]
    text = plain(" ".join(lines))
    f1 = _body_f1(truth, lines)
    published = _same_time(truth["published"], got.published, unit=truth["published_unit"])
    wanted, named = [plain(name) for name in truth["authors"]], [plain(name) for name in got.authors]
    ends = (plain(truth["body"][0])[:80], plain(truth["body"][-1])[-80:]) if truth["body"] else ()
    outcome = {
        "title": plain(got.title) == plain(truth["title"]),
        "standfirst": plain(got.standfirst)[:100] == plain(truth["standfirst"])[:100] if truth["standfirst"] else None,
        "authors": named == wanted,
        "wires": set(got.agencies) & WIRES == set(truth["agencies"]) & WIRES,
        "published": None if truth["published"] is None else published is True,
        "modified": None if truth["modified"] is None else _same_time(truth["modified"], got.modified) is True,
        "access": got.access == truth["access"],
    }
    differences = [
        f"{name}: wanted {truth[truth_name]!r}, got {getattr(got, name, got.agencies)!r}"
        for name, truth_name in [(n, "agencies" if n == "wires" else n) for n in outcome]
        if outcome[name] is False
    ]
    return PageScore(
        url=truth["url"], seconds=seconds, error=error, body_f1=f1, perfect=f1 >= _PERFECT,
        junk=any(plain(block) in text for block in truth["forbidden"] if len(_words(block)) >= _RUN),
        lost_ends=any(end not in text for end in ends), false_author=any(name not in wanted for name in named),
        published_wrong=published is False and truth["published"] is not None, differences=tuple(differences), **outcome,
    )  # fmt: skip


def figures(scores: Sequence[PageScore]) -> dict[str, float | None]:
    """The table's figures: shares from 0 to 1, and milliseconds a page. None: no page has a truth to compare with."""
    names = ("perfect", "junk", "lost_ends", "title", "standfirst", "authors", "false_author", "wires", "published",
             "published_wrong", "modified", "access")  # fmt: skip
    if not scores:
        return dict.fromkeys(("body_f1", *names, "milliseconds"))
    shares: dict[str, float | None] = {"body_f1": mean(score.body_f1 for score in scores)}
    for name in names:
        known = [getattr(score, name) for score in scores if getattr(score, name) is not None]
        shares[name] = mean(known) if known else None
    return shares | {"milliseconds": 1000 * mean(score.seconds for score in scores)}


def plain(text: str | None) -> str:
    """Words in lower case, one space apart: what two spellings of one line have in common."""
    return " ".join(_words(text))


def _words(text: str | None) -> list[str]:
    return re.findall(r"\w+", unicodedata.normalize("NFKC", text or "").lower())


def _runs(blocks: Sequence[str]) -> Counter[tuple[str, ...]]:
    runs: Counter[tuple[str, ...]] = Counter()
    for block in blocks:
        if words := _words(block):
            runs.update(tuple(words[i : i + _RUN]) for i in range(max(1, len(words) - _RUN + 1)))
    return runs


def _body_f1(truth: Mapping[str, Any], lines: Sequence[str]) -> float:
    needed, got = _runs(truth["body"]), _runs(lines)
    neutral = _runs([*truth["optional"], truth["standfirst"] or "", truth["title"] or ""])
    hit = sum((needed & got).values())
    extra = sum(count for run, count in (got - needed).items() if run not in neutral)
    if not hit:
        return 0.0
    precision, recall = hit / (hit + extra), hit / sum(needed.values())
    return 2 * precision * recall / (precision + recall)


def _same_time(wanted: str | None, got: datetime | date | None, *, unit: str = "minute") -> bool | None:
    """None where nothing was given or nothing is known."""
    if wanted is None or got is None:
        return None
    day = date.fromisoformat(wanted[:10])
    if unit == "day" or len(wanted) <= 10:
        return (got.date() if isinstance(got, datetime) else got) == day
    if not isinstance(got, datetime) or got.utcoffset() is None:
        return False
    minute = {"second": 0, "microsecond": 0}
    return got.astimezone(UTC).replace(**minute) == datetime.fromisoformat(wanted).astimezone(UTC).replace(**minute)  # type: ignore[arg-type]
