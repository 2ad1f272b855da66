"""Whatever a page holds, it gives an Article or a named error, and in time."""

from __future__ import annotations

import json
import random
import time
from collections.abc import Callable
from dataclasses import asdict

import pytest
from reading.levannier import NEWS, SEEN_AT, URL, page

from scraper.article import Article
from scraper.errors import PageError
from scraper.reading import read_page

SECONDS = 10
"""The time limit of one page; on a machine that does other things besides, most take some milliseconds."""
SAMPLE = page(
    head='<meta name="keywords" content="osier, marché"><meta property="og:image" content="/photos/halle.jpg">',
    before='<p class="signature">Par Jeanne Tressard, publié le 17 mars à 18h50</p>'
    '<figure><img src="/photos/halle.jpg"><figcaption>La halle. © Luc Ozier</figcaption></figure>',
).encode()


def _cut(chance: random.Random) -> bytes:
    return SAMPLE[: chance.randrange(len(SAMPLE))]


def _hole(chance: random.Random) -> bytes:
    start = chance.randrange(len(SAMPLE))
    return SAMPLE[:start] + SAMPLE[start + chance.randrange(400) :]


def _random_bytes(chance: random.Random) -> bytes:
    return chance.randbytes(chance.randrange(1, 4000))


def _sprinkled(chance: random.Random) -> bytes:
    body = bytearray(SAMPLE)
    for _ in range(chance.randrange(1, 80)):
        body[chance.randrange(len(body))] = chance.choice((0, 0x80, 0xC3, 0xFF, 0x3C, 0x3E, 0x22, 0x26, 0x7B))
    return bytes(body)


def _wrong_charset(chance: random.Random) -> bytes:
    text = SAMPLE.decode()
    name = chance.choice(("utf-16", "utf-32", "cp1252", "cp037", "utf-7", "shift_jis", "koi8-r"))
    declared = chance.choice(
        ("utf-8", "utf-16", "latin-1", "hz", "idna", "rot13", "base64", "unicode_escape", "x-none", "")
    )
    return text.replace('charset="utf-8"', f'charset="{declared}"').encode(name, "replace")


def _nested(chance: random.Random) -> bytes:
    tag = chance.choice(("div", "p", "span", "a", "b", "ul", "table", "blockquote", "article", "figure", "h2"))
    depth = chance.choice((200, 1_000, 10_000))
    return SAMPLE.replace(b"<article>", f"<{tag}>".encode() * depth + b"<article>")


def _broken_json(chance: random.Random) -> bytes:
    deep = "[" * 20_000
    values = (
        deep,
        '{"a":' * 5_000,
        "NaN",
        '"\\ud800"',
        "1e999",
        '{"@type":["NewsArticle"],"headline":{"@type":1}}',
        '{"@graph":[null,1]}',
    )
    start = SAMPLE.index(b"json") + 6
    value = chance.choice(values).encode()
    return (
        SAMPLE[:start]
        + value
        + (b"" if chance.random() < 0.5 else b"</script>")
        + SAMPLE[start + chance.randrange(60) :]
    )


def _odd_values(chance: random.Random) -> bytes:
    """JSON-LD whose fields hold what no schema allows."""

    odd = (
        [],
        {},
        "",
        None,
        True,
        -1,
        1e308,
        "x" * 5_000,
        [[["a"]]],
        {"@type": None},
        {"name": {"name": {"name": []}}},
        ["", None, 3],
        "\ud83d",
        "[::1",
        "http://[",
    )
    fields = ("headline", "author", "publisher", "datePublished", "dateModified", "image", "keywords", "articleSection", "url",
              "mainEntityOfPage", "hasPart", "isAccessibleForFree", "wordCount", "articleBody", "liveBlogUpdate", "@type", "inLanguage")  # fmt: skip
    node = dict(NEWS) | {field: chance.choice(odd) for field in chance.sample(fields, 6)}
    if chance.random() < 0.3:
        node["@type"] = "LiveBlogPosting"
    return page(json_ld=node).encode("utf-8", "replace")


def _huge_attributes(chance: random.Random) -> bytes:
    attribute = chance.choice(("class", "style", "id", "href", "datetime", "content", "srcset"))
    value = chance.choice(("x" * 300_000, "a b " * 50_000, "<" * 50_000, "1" * 50_000, "%" * 50_000, "(" * 50_000))
    tag = chance.choice(("p", "div", "time", "a", "img", "meta"))
    return SAMPLE.replace(b"<p>", f'<{tag} {attribute}="{value}"><p>'.encode(), 2)


def _shuffled(chance: random.Random) -> bytes:
    parts = SAMPLE.split(b"<")
    chance.shuffle(parts)
    return b"<".join(parts)


def _hostile_words(chance: random.Random) -> bytes:
    """Words that a careless pattern takes minutes over."""
    word = chance.choice(
        (
            "le 1er ",
            "publié à 18h50, ",
            "1/2/",
            "Par A. ",
            "DUPONT-",
            "- ",
            "( ",
            ",",
            "\u00a0",
            "é",
            "2025-",
            "&amp;",
            "a/",
        )
    )
    return page(
        before=f"<p class='signature'>{word * chance.choice((50, 2_000, 20_000))}</p>", paragraphs=(word * 4_000,)
    ).encode()


MANGLERS: tuple[Callable[[random.Random], bytes], ...] = (
    _cut, _hole, _random_bytes, _sprinkled, _wrong_charset, _nested, _broken_json, _odd_values, _huge_attributes, _shuffled, _hostile_words,
)  # fmt: skip

EXTREMES = {
    "nothing": b"",
    "white space": b" \n\t " * 1000,
    "NUL": b"\x00" * 5000,
    "NUL between letters": b"\x00".join(SAMPLE[i : i + 1] for i in range(len(SAMPLE))),
    "20 MB of one tag": b"<p>" * 6_990_507,
    "7 MB of one tag": b"<p>" * 2_400_000,
    "7 MB of one word": b"<p>" + b"a" * 7_000_000,
    "7 MB of one class": b"<p class='" + b"a " * 3_500_000 + b"'>",
    "7 MB of tables": b"<table><tr><td>" * 450_000,
    "nested 10,000 deep": b"<div>" * 10_000 + SAMPLE + b"</div>" * 10_000,
    "nested 100,000 deep": b"<div>" * 100_000 + SAMPLE,
    "a picture": b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 50,
    "a PDF": b"%PDF-1.7\n1 0 obj << /Type /Catalog >>",
    "JSON": b'{"title": "La halle", "body": ["a", "b"]}',
    "gzip that nobody unpacked": b"\x1f\x8b\x08\x00" + bytes(range(256)) * 20,
    "an XML feed": b"<?xml version='1.0' encoding='utf-8'?><rss><channel><item><title>La halle</title></item></channel></rss>",
    "an entity bomb": b"<!DOCTYPE html [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;'>]><html><body><p>&b;&b;</p></body></html>",
    "only a frameset": b"<html><frameset><frame src='a.html'></frameset></html>",
    "a lone surrogate": page(paragraphs=("\\ud83d" * 50, "&#xD83D;" * 50)).encode(),
    "a script without end": b"<html><head><script type='application/ld+json'>{" + b'"a":{' * 100_000,
}  # fmt: skip


def _read(body: bytes) -> float:
    """Seconds that the page took."""
    started = time.perf_counter()
    try:
        article = read_page(body, url=URL, fetched_at=SEEN_AT)
        assert isinstance(article, Article)
        json.dumps(asdict(article), default=str, ensure_ascii=False).encode()  # what no file can hold is no article
    except PageError as error:
        assert error.url == URL
    return time.perf_counter() - started


@pytest.mark.parametrize("name", EXTREMES)
def test_extreme_pages_are_read_or_refused(name: str) -> None:
    assert _read(EXTREMES[name]) < SECONDS


@pytest.mark.parametrize("mangle", MANGLERS, ids=lambda mangle: mangle.__name__.strip("_"))
def test_mangled_pages_are_read_or_refused(mangle: Callable[[random.Random], bytes]) -> None:
    for number in range(12):
        chance = random.Random(f"{mangle.__name__} {number}")
        assert _read(mangle(chance)) < SECONDS, number


@pytest.mark.slow
def test_five_thousand_mangled_pages() -> None:
    for number in range(5_000):
        mangle = MANGLERS[number % len(MANGLERS)]
        assert _read(mangle(random.Random(f"{mangle.__name__} {number}"))) < SECONDS, (mangle.__name__, number)
