"""The targets of the reading, measured.

    python benchmarks/reading.py                            the shared truth, where ../shared is present
    python benchmarks/reading.py --truth T.json --warc W.warc.gz
    python benchmarks/reading.py --worst 5                  with what the project got wrong

Readers: the project with its publishers' records, without, bare trafilatura, and
newspaper4k and news-please where they are installed. All run over the same pages
in the same process, in turn, so that their times compare.
"""

from __future__ import annotations

import argparse
import contextlib
import importlib
import sys
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import trafilatura  # noqa: E402

from scraper.errors import BadSource  # noqa: E402
from scraper.reading import read_page  # noqa: E402
from scraper.scoring import PageScore, Reader, Reading, figures, reading_of, score_reader  # noqa: E402
from scraper.truth import load_pages, load_truth  # noqa: E402
from spiders import publisher_for  # noqa: E402

SHARED = ROOT.parent / "shared"
# figure: (title, shared pages with rules, newspapers never seen); the sign says which side is good
TARGETS = {
    "body_f1": ("body F1", ">=0.995", ">=0.985"),
    "perfect": ("perfect bodies", ">=0.95", ">=0.85"),
    "junk": ("junk in body", "<=0.02", "<=0.06"),
    "lost_ends": ("lost first or last paragraph", "<=0", "<=0.02"),
    "title": ("title", ">=0.99", ">=0.97"),
    "standfirst": ("standfirst", ">=0.97", ">=0.92"),
    "authors": ("authors exact", ">=0.97", ">=0.90"),
    "false_author": ("any false author", "<=0.02", "<=0.05"),
    "wires": ("wires", ">=1", ">=0.95"),
    "published": ("published to the minute", ">=0.99", ">=0.95"),
    "published_wrong": ("published given but wrong", "<=0.01", "<=0.02"),
    "modified": ("modified", ">=0.95", ">=0.88"),
    "access": ("access", ">=0.95", ">=0.88"),
}


def with_rules(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
    return reading_of(read_page(body, url=url, fetched_at=fetched_at, publisher=publisher_for(url)))


def without_rules(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
    return reading_of(read_page(body, url=url, fetched_at=fetched_at))


def bare_trafilatura(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
    found = trafilatura.bare_extraction(
        body, url=url, with_metadata=True, include_comments=False, favor_precision=False
    )
    if found is None:
        raise ValueError("nothing extracted")
    names = tuple(name.strip() for name in (found.author or "").split(";") if name.strip())
    return Reading(
        title=found.title, standfirst=found.description, body=found.text or "", authors=names,
        published=date.fromisoformat(found.date) if found.date else None,
    )  # fmt: skip


def newspaper4k(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
    from newspaper import Article  # type: ignore[import-not-found]

    article = Article(url, language="fr", fetch_images=False)  # by default it asks the network for each picture's size
    article.download(input_html=body.decode("utf-8", "replace"))
    article.parse()
    return Reading(
        title=article.title, standfirst=article.meta_description, body=article.text,
        authors=tuple(article.authors), published=article.publish_date,
    )  # fmt: skip


def news_please(body: bytes, *, url: str, fetched_at: datetime) -> Reading:
    from newsplease import NewsPlease  # type: ignore[import-not-found]

    article = NewsPlease.from_html(body, url=url, fetch_images=False)  # it would ask the network, likewise
    return Reading(
        title=article.title, standfirst=article.description, body=article.maintext or "",
        authors=tuple(article.authors or ()), published=article.date_publish,
    )  # fmt: skip


def readers() -> Iterator[tuple[str, Reader]]:
    yield "project", with_rules
    yield "no rules", without_rules
    yield "trafilatura", bare_trafilatura
    for module, name, reader in (("newspaper", "newspaper4k", newspaper4k), ("newsplease", "news-please", news_please)):
        with contextlib.suppress(ImportError):  # not installed, or not all that it needs
            importlib.import_module(module)
            yield name, reader


def meets(value: float | None, target: str) -> bool:
    """True where a share reaches its target, to the tenth of a percent that the table prints."""
    if value is None:
        return True
    bound = float(target[2:])
    return round(value, 4) >= bound if target.startswith(">=") else round(value, 4) <= bound


def table(results: dict[str, list[PageScore]]) -> Iterator[str]:
    """Each figure a line, each reader a column; `!` marks where the project misses a target."""
    columns = {name: figures(scores) for name, scores in results.items()}
    yield f"{'':30}{'target':>9}" + "".join(f"{name:>13}" for name in columns) + f"{'unseen':>9}"
    for key, (title, shared, unseen) in TARGETS.items():
        cells = []
        for name, column in columns.items():
            value = column[key]
            text = "-" if value is None else f"{value:.4f}" if key == "body_f1" else f"{100 * value:.1f} %"
            missed = {"project": shared, "no rules": unseen}.get(name)
            cells.append(f"{text + (' !' if missed and not meets(value, missed) else ''):>13}")
        yield f"{title:30}{shared:>9}" + "".join(cells) + f"{unseen:>9}"
    times = {name: column["milliseconds"] or 0.0 for name, column in columns.items()}
    base = times["trafilatura"]
    yield f"{'milliseconds a page':30}{'':>9}" + "".join(f"{value:>13.1f}" for value in times.values())
    yield f"{'times bare trafilatura':30}{'<=1.5':>9}" + "".join(f"{value / base:>13.2f}" for value in times.values())


def parser_for(description: str | None) -> argparse.ArgumentParser:
    """A command line that takes a truth file and its pages, the shared ones if it names none."""
    parser = argparse.ArgumentParser(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--truth", type=Path, default=SHARED / "truth" / "pages.json")
    parser.add_argument("--warc", type=Path, default=SHARED / "press" / "press.warc.gz")
    return parser


def loaded(options: argparse.Namespace) -> tuple[list[dict[str, Any]], dict[str, bytes]]:
    """The truths whose pages are there, and the pages; without a file one line that names it, and status 2."""
    try:
        truths, pages = load_truth(options.truth), load_pages(options.warc)
    except BadSource as error:
        print(error, file=sys.stderr)
        raise SystemExit(2) from None
    return [truth for truth in truths if truth["url"] in pages], pages


def main() -> int:
    parser = parser_for(__doc__)
    parser.add_argument("--worst", type=int, default=0, metavar="N", help="the N pages the project reads worst")
    parser.add_argument("--own", action="store_true", help="only the project's reader, and trafilatura for the time")
    options = parser.parse_args()
    truths, pages = loaded(options)
    chosen = {
        name: reader for name, reader in readers() if not options.own or name in ("project", "no rules", "trafilatura")
    }
    for reader in chosen.values():  # the first page of each pays for loading its library
        list(score_reader(reader, truths[:1], pages))
    results: dict[str, list[PageScore]] = {name: [] for name in chosen}
    for truth in truths:
        for name, reader in chosen.items():
            results[name].extend(score_reader(reader, [truth], pages))
    print(f"{len(results['project'])} pages of {options.truth}")
    print("\n".join(table(results)))
    for score in sorted(results["project"], key=lambda score: score.body_f1)[: options.worst]:
        print(f"\n{score.body_f1:.3f} {score.url} {score.error}", *score.differences, sep="\n    ")
    return 0


if __name__ == "__main__":
    sys.exit(main())
