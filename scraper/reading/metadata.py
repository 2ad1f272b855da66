"""What a page's metadata says of its key words and of its newspaper."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from collections.abc import Iterator
from typing import Any

from scraper.evidence import Claim, Field, Source
from scraper.publisher import Publisher
from scraper.reading.document import Document, fold
from scraper.reading.found import Found, first_fit
from scraper.reading.sections.names import plain
from scraper.reading.sections.tag_lists import LABEL, are_of_site, shown_tags, without_title
from scraper.reading.site import host_of
from scraper.reading.structured import article_nodes, nodes_of_type, own_nodes, strings

_SPLIT_TAGS = re.compile(r"\s*[;|]\s*|\s*,\s+|,(?!\d)")
# Content systems write their own state among the keywords: `content_type:article`, `id-1234`, `premium=false`.
_NOT_A_TAG = re.compile(
    r"[\w-]+[:=][\w-]*|[\d\W_]+|[a-z]+_[a-z_]+|https?:.*|undefined|null|[@_].*|type: \w+"
    r"|article-(?:news|video|photo|live|payant|gratuit|libre|premium|abonn)[\w-]*",
    re.I,
)
"""States of a content system."""
_ENUMERATION = re.compile(r",\s*&\s")  # "Business, Finance, & Economics" is one heading of an English list of subjects
_ESCAPED = re.compile(
    r"\\u(?![dD][89a-fA-F])([0-9a-fA-F]{4})"
)  # "d\\u00f4me": written for a script, put into a meta tag
_QUOTES = (('"', '"'), ("'", "'"), ("“", "”"), ("«", "»"), ("[", "]"))
_ADDRESS = re.compile(r"(?:https?://.*|(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}/?)")
_TITLE_PARTS = re.compile(r"\s+[-–—|•·:»]\s+|\s*\|\s*")
_BLANK = re.compile(r"\[\w+:[\w:-]+\]")
""" "[site:name]", which a content system forgot to fill in."""
_MOST_WORDS_OF_A_NAME = 9
_LONGEST_TAG = 60
_ENOUGH_LETTERS = 200
_MOST_META_KEYWORDS = 25


def read_tags(document: Document) -> Found[tuple[str, ...]]:
    """The page's own key words, one by one, each once, in its order."""
    tags: dict[str, str] = {}
    evidence: list[Claim] = []
    for claim, lines in _tag_claims(document):
        parts = [tag for line in lines for tag in (split_tags(line) if len(lines) == 1 else [_bare(line)]) if tag]
        words = [tag for tag in parts if tag.casefold() not in tags]
        kept = [tag for tag in words if not _NOT_A_TAG.fullmatch(tag) and len(tag) <= _LONGEST_TAG]
        if claim.place == "meta[keywords]" and (tags or len(words) > _MOST_META_KEYWORDS):
            evidence.append(
                claim.judged("lost", "general key words, believed only where a page gives few and no others")
            )
        elif claim.place == "meta[keywords]" and kept and are_of_site(kept, document):
            evidence.append(claim.judged("lost", "the site's key words"))
        elif given := without_title(kept, document) if claim.source != "displayed" else kept:
            tags.update((tag.casefold(), tag) for tag in given)
            evidence.append(claim.judged("won", "key words of the article"))
        elif kept:
            evidence.append(claim.judged("lost", "words of the title, one by one"))
        else:
            evidence.append(claim.judged("lost", "said before, or no key word"))
    return Found(value=_without_their_sum(list(tags.values())), evidence=tuple(evidence))


def split_tags(text: str) -> list[str]:
    """Key words from one line: "Nantes, cartes ; vide-grenier" is three. A comma inside a number does not part."""
    line = LABEL.sub("", text)
    parts = [line] if _ENUMERATION.search(line) else _SPLIT_TAGS.split(line)
    return [tag for part in parts if (tag := _bare(part))]


def _bare(tag: str) -> str:
    """Without the marks around it; a quotation within it keeps both of its own."""
    tag = _ESCAPED.sub(lambda code: chr(int(code.group(1), 16)), tag).strip(" #")
    for start, end in _QUOTES:
        inner = tag.removeprefix(start).removesuffix(end)
        if inner != tag and not (start in inner or end in inner):
            tag = inner.strip(" #")
    return tag


def _without_their_sum(tags: list[str]) -> tuple[str, ...]:
    """Without a tag that is all the others in one ("osier-saules-marché")."""
    letters = [_letters(tag.casefold()) for tag in tags]
    return tuple(
        tag
        for index, tag in enumerate(tags)
        if len(tags) < 3 or letters[index] != "".join(letters[:index] + letters[index + 1 :])
    )


def _names_in_title(document: Document, host: str) -> Iterator[str]:
    """What stands apart in the page's title and is spelt like its host: "Le Vannier" of levannier.example."""
    without_ending = host.rpartition(".")[0]
    labels = {plain(label) for label in (without_ending, without_ending.rpartition(".")[2])} - {""}
    parts = _TITLE_PARTS.split(fold(document.tree.findtext(".//title")))
    return (name for part in reversed(parts) if plain(name := part.strip(" ©®™")) in labels and name != name.lower())


def read_publisher_name(document: Document, *, publisher: Publisher | None = None) -> Found[str | None]:
    """The newspaper's name: the record's, else what the page calls itself, in its title too, else its host.

    A name in another script than the title's comes behind the others: a house
    of many languages may leave its own in each edition.
    """
    host = host_of(document.url)
    script = _script_of(fold(document.tree.findtext(".//title")))
    claims = sorted(_names_of_house(document, host), key=lambda claim: _script_of(claim.value) not in (script, ""))
    if publisher:
        claims.insert(0, _claim("publisher", publisher.name, "url", f"the record of {publisher.domain}"))
    if host:
        claims.append(_claim("publisher", host, "url", "the host"))

    def fault(claim: Claim) -> str:
        if _BLANK.fullmatch(claim.value):
            return "a template's blank, not a name"
        if claim.value.endswith(("...", "…")) or len(claim.value.split()) > _MOST_WORDS_OF_A_NAME:
            return "a slogan, not a name"
        return "an address, not a name" if _ADDRESS.fullmatch(claim.value) and claim.place != "the host" else ""

    return first_fit(claims, fault=fault)


def _names_of_house(document: Document, host: str) -> Iterator[Claim]:
    for value in document.meta_values("og:site_name"):
        yield _claim("publisher", value, "meta", "meta[og:site_name]")
    for node in article_nodes(document):
        for value in strings(node.get("publisher")):
            yield _claim("publisher", value, "json-ld", "Article.publisher")
    for value in document.meta_values("application-name", "apple-mobile-web-app-title"):
        yield _claim("publisher", value, "meta", "meta[application-name]")
    for value in _names_in_title(document, host):
        yield _claim("publisher", value, "text", "title")
    for node in nodes_of_type(document, "WebPage"):
        for value in strings(node.get("publisher")):
            yield _claim("publisher", value, "json-ld", "WebPage.publisher")


def _script_of(text: str) -> str:
    """The script that most letters belong to, as Unicode names it: "LATIN", "CYRILLIC"; empty where there are none."""
    scripts = Counter(unicodedata.name(c, "").partition(" ")[0] for c in text[:_ENOUGH_LETTERS] if c.isalpha())
    return max(scripts, key=lambda script: scripts[script], default="")


def _letters(text: str) -> str:
    return "".join(filter(str.isalnum, text))


def _tag_claims(document: Document) -> Iterator[tuple[Claim, list[str]]]:
    """What names key words, and its lines: several hold one each, one may hold several."""
    declared = False
    for node in own_nodes(document)[:1]:
        if words := strings(node.get("keywords")):
            declared = True
            yield _claim("tag", " ; ".join(words), "json-ld", "Article.keywords"), words
    for name in ("article:tag", "og:article:tag", "parsely-tags", "news_keywords"):
        if values := document.meta_values(name):
            yield _claim("tag", " ; ".join(values), "meta", f"meta[{name}]"), values
        declared = declared or bool(values)
    linked = [fold(link.text_content()) for link in document.tree.iter("a") if _is_tag_link(link.get("rel"))]
    if linked:
        yield _claim("tag", " ; ".join(filter(None, linked)), "displayed", "a[rel=tag]"), linked
    general = document.meta_values("keywords")
    place, shown = ("", []) if declared or linked else shown_tags(document)
    if shown and not any(_hold(value, shown) for value in general):
        yield _claim("tag", " ; ".join(shown), "displayed", place), shown
    for value in general:
        yield _claim("tag", value, "meta", "meta[keywords]"), [value]


def _hold(line: str, tags: list[str]) -> bool:
    """True where a line of key words holds every tag that is shown, and perhaps more."""
    words = {tag.casefold() for tag in split_tags(line)}
    return len(words) <= _MOST_META_KEYWORDS and words >= {tag.casefold() for tag in tags}


def _is_tag_link(rel: str | None) -> bool:
    """True for a tag; WordPress calls its categories "category tag"."""
    return rel is not None and "category" not in rel and "tag" in rel.split()


def _claim(field: Field, value: Any, source: Source, place: str) -> Claim:
    return Claim(field=field, value=value, source=source, place=place)
