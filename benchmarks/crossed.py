"""How well the reader does on real texts in the frames of other real pages.

    python benchmarks/crossed.py                            the shared truth, where ../shared is present
    python benchmarks/crossed.py --truth T.json --warc W.warc.gz --rounds 8

Paragraphs, title and standfirst of one page are set in the places of another's,
whole and cut to the first few: where a rule leans on the text it was written
for, or on its length, it falls short here. Only pages whose own reading is right
are crossed, so every figure starts from one. Without publishers' records; bare
trafilatura beside it.
"""

from __future__ import annotations

import copy
import json
import random
import re
import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

import lxml.html  # noqa: E402
from lxml import etree  # noqa: E402

from benchmarks.reading import bare_trafilatura, loaded, parser_for, without_rules  # noqa: E402
from scraper.reading.charset import decode_page  # noqa: E402
from scraper.scoring import PageScore, figures, plain, score_reader  # noqa: E402

LENGTHS: dict[str, int | None] = {"whole": None, "6 paragraphs": 6, "3 paragraphs": 3, "2 paragraphs": 2}
_SEED = 20261123
_FEWEST = 3
_SHORTEST = 200
"""Letters: a shorter text is no article's."""
_NO_WORDS = frozenset({"script", "style", "noscript", "template"})
_SAYS_TEXT = frozenset({"description", "articlebody", "alternativeheadline", "text", "wordcount"})
_COLUMNS = {"body_f1": "body F1", "perfect": "perfect", "lost_ends": "lost", "title": "title", "standfirst": "standf."}


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """A page whose own reading is right, and what is known of it."""

    truth: dict[str, Any]
    body: bytes


def tree_of(page: Page) -> Any:
    parser = lxml.html.HTMLParser(encoding="utf-8")
    return lxml.html.document_fromstring(decode_page(page.body).replace("\0", "").encode(), parser=parser)


def located(tree: Any, texts: Sequence[str]) -> list[Any]:
    """The paragraph, or else the innermost element, that holds each text and nothing else; None where none does."""
    wanted = set(map(plain, texts))
    found: dict[str, Any] = {}
    for element in tree.body.iter() if tree.body is not None else ():
        if not isinstance(element.tag, str) or element.tag in _NO_WORDS:
            continue
        words = plain(element.text_content())
        if words in wanted and not (words in found and found[words].tag == "p"):
            found[words] = element
    return [found.get(plain(text)) for text in texts]


def places_of(page: Page, tree: Any) -> list[Any] | None:
    """The elements of a page's paragraphs; None where hardly all are `<p>` of their own, the first and the last among them."""
    places = [element for element in located(tree, page.truth["body"]) if element is not None]
    paragraphs = [element for element in places if element.tag == "p"]
    ends = located(tree, [page.truth["body"][0], page.truth["body"][-1]])
    if len(paragraphs) < _FEWEST or any(end is None or end.tag != "p" for end in ends):
        return None
    if len(set(places)) != len(places) or len(places) < 0.9 * len(page.truth["body"]):
        return None
    for other in (element for element in places if element.tag != "p"):
        other.drop_tree()
    return paragraphs


def crossed(frame: Page, donor: Page, length: int | None) -> Page | None:
    """The donor's title, standfirst and paragraphs in the places of the frame's; None where the two do not fit."""
    tree = tree_of(frame)
    own = tree_of(donor)
    places, texts = places_of(frame, tree), places_of(donor, own)
    if places is None or texts is None or bool(frame.truth["standfirst"]) != bool(donor.truth["standfirst"]):
        return None
    texts = texts[:length]
    body = [" ".join(text.text_content().split()) for text in texts]
    if sum(map(len, body)) < _SHORTEST or not _set_standfirst(tree, frame, donor):
        return None
    for place in places[len(texts) :]:
        place.drop_tree()
    while len(places) < len(texts):
        places[-1].addnext(copy.deepcopy(places[-1]))
        places.append(places[-1].getnext())
    for place, text in zip(places, texts, strict=False):
        _write(place, text.text, list(text))
    _retitle(tree, frame.truth["title"], donor.truth["title"])
    truth = frame.truth | {
        "title": donor.truth["title"], "standfirst": donor.truth["standfirst"], "body": body,
        "optional": frame.truth["optional"] + donor.truth["optional"],
    }  # fmt: skip
    html = b'<!DOCTYPE html><meta charset="utf-8">' + bytes(etree.tostring(tree, method="html", encoding="utf-8"))
    return Page(truth=truth, body=html)


def _write(place: Any, words: str | None, elements: Sequence[Any] = ()) -> None:
    """These words, and elements behind them, for all that an element holds."""
    for child in list(place):
        place.remove(child)
    place.text = words
    place.extend(map(copy.deepcopy, elements))


def _set_standfirst(tree: Any, frame: Page, donor: Page) -> bool:
    """Write the donor's standfirst into the frame's place, its dress kept; False where the frame's is not found."""
    if not frame.truth["standfirst"]:
        return True
    place = located(tree, [frame.truth["standfirst"]])[0]
    if place is None:
        return False
    while (inner := next(iter(place.xpath("./*[1]")), None)) is not None and plain(inner.text_content()) == plain(
        place.text_content()
    ):
        place = inner
    _write(place, donor.truth["standfirst"])
    return True


def _retitle(tree: Any, old: str, new: str) -> None:
    """The new title wherever the old one stands; what metadata say of the old text is taken out."""
    said = re.compile(r"\W+".join(map(re.escape, re.findall(r"\w+", old))) or r"(?!)", re.I)
    for element in list(tree.iter()):
        if not isinstance(element.tag, str):
            continue
        if element.tag == "meta":
            name = (element.get("name") or element.get("property") or element.get("itemprop") or "").lower()
            if "description" in name or name in _SAYS_TEXT or element.get("charset"):
                element.attrib.clear()
            elif content := element.get("content"):
                element.set("content", said.sub(lambda _: new, content))
        elif element.tag == "script":
            element.text = _retold(element.text or "", said, new) if "ld+json" in (element.get("type") or "") else ""
        elif element.tag == "title" or (
            element.tag in ("h1", "h2", "span") and plain(element.text_content()) == plain(old)
        ):
            _write(element, said.sub(lambda _: new, element.text or "") if element.tag == "title" else new)


def _retold(script: str, said: re.Pattern[str], new: str) -> str:
    """JSON-LD with the new title and nothing of the old text; "" where it is no JSON."""

    def told(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: told(inner) for key, inner in value.items() if key.lower() not in _SAYS_TEXT}
        if isinstance(value, list):
            return list(map(told, value))
        return said.sub(lambda _: new, value) if isinstance(value, str) else value

    try:
        return json.dumps(told(json.loads(script)), ensure_ascii=False).replace("</", "<\\/")
    except ValueError:
        return ""


def rightly_read(truths: Sequence[dict[str, Any]], pages: dict[str, bytes]) -> list[Page]:
    """The pages that may be crossed: a page of another's text is set beside nothing but a right reading."""
    kept = []
    for truth in truths:
        page = Page(truth=truth, body=pages[truth["url"]])
        again = crossed(page, page, None) if truth["body"] else None
        for score in score_reader(without_rules, [again.truth], {truth["url"]: again.body}) if again else ():
            if score.perfect and score.title and score.standfirst is not False:
                kept.append(page)
    return kept


def report(pages: Sequence[Page], rounds: int) -> Iterator[str]:
    yield f"{len(pages)} pages, {rounds} rounds"
    yield f"{'':28}" + "".join(f"{title:>9}" for title in _COLUMNS.values()) + f"{'pages':>8}{'trafilatura':>13}"
    draw = random.Random(_SEED)
    turns = [draw.sample(range(len(pages)), len(pages)) for _ in range(rounds)]
    for title, length in LENGTHS.items():
        ours: list[PageScore] = []
        peers: list[PageScore] = []
        for turn in turns:
            pairs = (crossed(pages[frame], pages[donor], length) for frame, donor in enumerate(turn) if frame != donor)
            made = [page for page in pairs if page is not None]
            truths, bodies = [page.truth for page in made], {page.truth["url"]: page.body for page in made}
            ours += score_reader(without_rules, truths, bodies)
            peers += score_reader(bare_trafilatura, truths, bodies)
        cells = [(key, value) for key, value in figures(ours).items() if key in _COLUMNS]
        shown = ["-" if v is None else f"{v:.4f}" if key == "body_f1" else f"{100 * v:.1f}" for key, v in cells]
        peer = figures(peers)["body_f1"]
        last = "-" if peer is None else f"{peer:.4f}"
        yield f"{title:28}" + "".join(f"{cell:>9}" for cell in shown) + f"{len(ours):>8}{last:>13}"
    yield "body F1 from 0 to 1; the rest in percent of the pages. The last column is the peer's body F1."


def main() -> int:
    parser = parser_for(__doc__)
    parser.add_argument("--rounds", type=int, default=4, metavar="N", help="how many texts each frame gets (4)")
    options = parser.parse_args()
    print("\n".join(report(rightly_read(*loaded(options)), options.rounds)))
    return 0


if __name__ == "__main__":
    sys.exit(main())
