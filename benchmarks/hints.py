"""How well the reader does on pages that give it fewer hints.

    python benchmarks/hints.py                              the shared truth, where ../shared is present
    python benchmarks/hints.py --truth T.json --warc W.warc.gz

Each line takes one kind of hint away from the same pages, as newspapers never
seen do: class names that a machine wrote, `<div>` for every element, no JSON-LD,
no meta elements. Without publishers' records; bare trafilatura beside it.
"""

from __future__ import annotations

import hashlib
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import lxml.html  # noqa: E402
from lxml import etree  # noqa: E402

from benchmarks.reading import bare_trafilatura, loaded, parser_for, without_rules  # noqa: E402
from scraper.reading.charset import decode_page  # noqa: E402
from scraper.scoring import figures, score_reader  # noqa: E402

Strip = Callable[[Any], None]
"""Takes a kind of hint away from one element."""
_MEANING = frozenset(
    {"article", "section", "aside", "header", "footer", "main", "nav", "figure", "figcaption", "address", "time"}
)
_MICRODATA = frozenset({"itemprop", "itemtype", "itemscope", "rel", "role", "property", "typeof", "vocab"})
_COLUMNS = {
    "body_f1": "body F1", "junk": "junk", "lost_ends": "lost", "title": "title", "standfirst": "standf.", "authors": "authors",
    "false_author": "false", "published": "publ.", "published_wrong": "wrong", "modified": "modif.", "access": "access",
}  # fmt: skip


def names(element: Any) -> None:
    """Leave of class and id only which are the same."""
    for key in ("class", "id"):
        if value := element.get(key):
            element.set(key, " ".join(f"c{hashlib.sha256(name.encode()).hexdigest()[:6]}" for name in value.split()))


def microdata(element: Any) -> None:
    if element.tag in ("meta", "link"):
        return
    for key in list(element.attrib):
        if key in _MICRODATA or key.startswith(("data-", "aria-")):
            del element.attrib[key]


def tags(element: Any) -> None:
    if element.tag in _MEANING:
        element.tag = "span" if element.tag == "time" else "div"
        element.attrib.pop("datetime", None)


def json_ld(element: Any) -> None:
    if element.tag == "script" and "ld+json" in (element.get("type") or ""):
        element.text = ""


def meta(element: Any) -> None:
    if element.tag == "meta" and (element.get("name") or element.get("property")):
        element.attrib.clear()


KINDS: dict[str, tuple[Strip, ...]] = {
    "the page as it is": (),
    "no class names": (names,),
    "no microdata": (microdata,),
    "no meaning in tags": (tags,),
    "no JSON-LD": (json_ld,),
    "no meta elements": (meta,),
    "no names, microdata, tags": (names, microdata, tags),
    "no metadata at all": (json_ld, meta, microdata),
}


def stripped(body: bytes, strips: tuple[Strip, ...]) -> bytes:
    """A page without some of its hints, in UTF-8."""
    tree = lxml.html.document_fromstring(
        decode_page(body).replace("\0", "").encode(), parser=lxml.html.HTMLParser(encoding="utf-8")
    )
    for element in tree.iter():
        if not isinstance(element.tag, str):
            continue
        if element.tag == "meta" and (element.get("charset") or "charset" in (element.get("content") or "")):
            element.attrib.clear()
        for strip in strips:
            strip(element)
    return b'<!DOCTYPE html><meta charset="utf-8">' + bytes(etree.tostring(tree, method="html", encoding="utf-8"))


def line(title: str, figures_of_one: dict[str, float | None], *, keys: tuple[str, ...]) -> str:
    cells = []
    for key in keys:
        value = figures_of_one[key]
        cells.append("-" if value is None else f"{value:.4f}" if key == "body_f1" else f"{100 * value:.1f}")
    return f"{title:28}" + "".join(f"{cell:>9}" for cell in cells)


def report(truths: list[dict[str, Any]], pages: dict[str, bytes]) -> Iterator[str]:
    keys = tuple(_COLUMNS)
    yield f"{'':28}" + "".join(f"{title:>9}" for title in _COLUMNS.values()) + f"{'trafilatura':>13}"
    for title, strips in KINDS.items():
        fewer = {truth["url"]: stripped(pages[truth["url"]], strips) for truth in truths}
        ours = figures(list(score_reader(without_rules, truths, fewer)))
        peer = figures(list(score_reader(bare_trafilatura, truths, fewer)))
        yield line(title, ours, keys=keys) + f"{peer['body_f1']:>13.4f}"
    yield "body F1 from 0 to 1; the rest in percent of the pages. The last column is the peer's body F1."


def main() -> int:
    print("\n".join(report(*loaded(parser_for(__doc__).parse_args()))))
    return 0


if __name__ == "__main__":
    sys.exit(main())
