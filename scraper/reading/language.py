"""The language of an article."""

from __future__ import annotations

import re
from collections.abc import Iterator

import py3langid

from scraper.evidence import Claim, Source
from scraper.reading.document import Document
from scraper.reading.found import Found, first_fit
from scraper.reading.structured import article_nodes, strings

_CODE = re.compile(r"([a-z]{2})(?:[-_][a-z0-9]{2,})*$", re.I)
_WORD = re.compile(r"[a-zàâçéèêëîïôûùüÿœæ]+")
# Little words that are frequent in French and rare in its neighbours: "la", "de" and "un" are Spanish too.
_FRENCH = frozenset({
    "les", "des", "et", "est", "une", "du", "dans", "pour", "qui", "au", "sur", "avec", "pas", "ce", "cette", "sont",
    "aux", "mais", "nous", "vous", "ils", "elle", "leur", "être", "été", "où", "à",
})  # fmt: skip
_ENOUGH_WORDS = 40


def read_language(document: Document, *, body: str) -> Found[str | None]:
    """ISO 639-1, lower case: as declared, unless the text itself says otherwise; None where neither tells.

    Templates carry a language of their own (`<html lang="en">` around French
    articles), so a text of some length has the last word.
    """
    seen = _seen_language(body)

    def fault(claim: Claim) -> str:
        if not _CODE.match(claim.value):
            return "not a language code"
        return f"the text is {seen}" if seen and _code(claim.value) != seen else ""

    claims = list(_declared(document))
    if seen:
        claims.append(Claim(field="language", value=seen, source="text", place="the words of the body"))
    found = first_fit(claims, fault=fault)
    if found.value is None and body:
        guess = _identify(body)
        claim = Claim(field="language", value=guess, source="text", place="the body, by its letters")
        return Found(value=guess, evidence=(*found.evidence, claim.judged("won", "nothing declares one")))
    return Found(value=_code(found.value) if found.value else None, evidence=found.evidence)


def _declared(document: Document) -> Iterator[Claim]:
    def claim(value: str, source: Source, place: str) -> Claim:
        return Claim(field="language", value=value.strip(), source=source, place=place)

    for name in ("lang", "xml:lang"):
        if value := document.tree.get(name):
            yield claim(value, "meta", f"html[{name}]")
    for name in ("og:locale", "content-language", "language", "dc.language"):
        for value in document.meta_values(name):
            yield claim(value, "meta", f"meta[{name}]")
    for node in article_nodes(document):
        for value in strings(node.get("inLanguage")):
            yield claim(value, "json-ld", "Article.inLanguage")
    if value := document.headers.get("content-language"):
        yield claim(value.split(",")[0], "header", "Content-Language")


def _code(value: str) -> str:
    found = _CODE.match(value)
    return found.group(1).lower() if found else ""


def _seen_language(body: str) -> str | None:
    """`fr` for a text that is clearly French; another code for one that clearly is not; None for one too short to tell."""
    words = _WORD.findall(body[:4000].lower())
    if len(words) < _ENOUGH_WORDS:
        return None
    share = sum(word in _FRENCH for word in words) / len(words)
    if share >= 0.08:
        return "fr"
    return _identify(body) if share < 0.03 else None


def _identify(body: str) -> str:
    code, _ = py3langid.classify(body[:2000])
    return str(code)
