"""Who signs according to a page's metadata and to the feed that led to it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from scraper.article import Byline
from scraper.evidence import Claim
from scraper.publisher import Publisher
from scraper.reading.bylines.byline import read_byline
from scraper.reading.document import Document, fold
from scraper.reading.people.capitals import natural_name
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.houses import could_be_house, is_house, is_web_address
from scraper.reading.people.labels import is_column
from scraper.reading.people.logins import is_account, is_keeper
from scraper.reading.people.names import could_be_mononym, could_be_person, plain_name
from scraper.reading.site import host_of, names_given
from scraper.reading.structured import article_nodes, nodes_of_type, strings

_META_NAMES = (
    "parsely-author", "article:author", "og:article:author", "article:author:name", "author", "authors", "dc.creator",
    "dcterms.creator", "dc:creator", "cxenseparse:author", "sailthru.author", "creator", "byl", "byline",
    "article.author", "author_name", "twitter:data1", "twitter:creator",
)  # fmt: skip
_OF_THE_PAGE = frozenset(
    {"meta[author]", "meta[creator]", "meta[dc.creator]", "meta[dcterms.creator]", "meta[dc:creator]"}
)
"""Where a site writes its own name on every page: there it signs nothing."""


_SECOND_LEVEL = frozenset({"co", "com", "net", "org", "gov", "gouv", "edu", "ac"})
_SMALL_WORDS = frozenset({"l", "le", "la", "les", "d", "de", "du", "des", "et", "a", "au", "aux", "en"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Credited:
    """What one place in the metadata says."""

    byline: Byline
    claim: Claim
    mononym: bool = False
    """The only author is a single word: a first name, a login, or a house that is not in the tables."""


def house_names(document: Document, publisher: Publisher | None) -> frozenset[str]:
    """The names under which the site itself may sign, as `plain_name` leaves them."""
    host = host_of(document.url)
    label = _label(host)
    given = [host, label, *names_given(document)]
    given += document.meta_values(
        "apple-mobile-web-app-title", "author-corporate", "dc.publisher", "publisher", "article:publisher"
    )
    given += [name for name in credited_names(document) if _bears(name, label)]
    if publisher:
        given += [publisher.name, *publisher.agencies, publisher.domain, *publisher.domains]
    names = set()
    for name in given:
        if not name or "/" in name or len(name) > 80:
            continue
        for part in (
            name,
            *name.replace(" : ", "|").replace(" - ", "|").replace(" – ", "|").replace(", ", "|").split("|")[:1],
        ):
            if plain := plain_name(part):
                names.add(plain)
                names.add(plain.removesuffix(" fr").removesuffix(" com").removesuffix(" ch").removesuffix(" be"))
    return frozenset(name for name in names if len(name) > 2)


def _label(host: str) -> str:
    """ "levannier" of "sports.levannier.example" and of "levannier.co.example"."""
    labels = host.split(".")
    if len(labels) > 2 and labels[-2] in _SECOND_LEVEL:
        return labels[-3]
    return labels[-2] if len(labels) > 1 else host


def credited_names(document: Document) -> list[str]:
    """Whom the metadata name first."""
    authors = [author for node in article_nodes(document)[:1] for author in _listed(node.get("author"))[:1]]
    return [text for author in authors for text in _names(author, document)] + document.meta_values("author")[:1]


def _bears(name: str, label: str) -> bool:
    """True for "Village de l'Osier", who is village-osier.example."""
    words = [word for word in plain_name(name).split() if word not in _SMALL_WORDS]
    return len(words) > 1 and "".join(words) == label.replace("-", "").lower()


def read_credits(document: Document, *, houses: Collection[str], claims: Sequence[Claim] = ()) -> list[Credited]:
    """What JSON-LD, meta elements, the feed and the name of a column say, in this order; places that name nobody left out."""
    found: list[Credited] = []
    for node in article_nodes(document)[:2]:
        texts = [
            text for author in _listed(node.get("author") or node.get("creator")) for text in _names(author, document)
        ]
        _credit(
            found, texts, Claim(field="author", value="", source="json-ld", place=f"{_type_of(node)}.author"), houses
        )
    by_name: dict[str, list[str]] = {}
    for name, content in document.meta:
        if name == "twitter:creator" and not _is_persons_account(content, document, houses):
            continue
        if name in _META_NAMES and content not in by_name.setdefault(name, []):
            by_name[name].append(content)
    for name in _META_NAMES:
        _credit(
            found, by_name.get(name, []), Claim(field="author", value="", source="meta", place=f"meta[{name}]"), houses
        )
    for claim in claims:
        if claim.field in ("author", "byline"):
            _credit(found, [claim.value], claim, houses)
    _credit(
        found, _columns(document), Claim(field="author", value="", source="json-ld", place="BreadcrumbList"), houses
    )
    return found


def _is_persons_account(owner: str, document: Document, houses: Collection[str]) -> bool:
    """False for a handle, and for a newspaper: a rare first name must stand on the page too."""
    if not could_be_person(owner) or could_be_house(owner) or is_house(owner, houses=houses):
        return False
    return opens_with_first_name(owner) or any(
        fold(element.text) == owner for element in document.tree.iter("a", "span")
    )


def is_bare_label(name: str, document: Document) -> bool:
    """True for the site's host in small letters without its ending, where the site calls itself by no such name."""
    label = _label(host_of(document.url))
    return name == label and name not in map(plain_name, names_given(document))


def _credit(found: list[Credited], texts: list[str], claim: Claim, houses: Collection[str]) -> None:
    texts = [text for text in texts if not _is_address(text)][:20]
    if not texts:
        return
    authors: list[str] = []
    agencies: list[str] = []
    mononym = False
    for text in texts:
        if text == text.lower() and " " in text and opens_with_first_name(text):
            text = natural_name(text.upper())
        if is_keeper(text, houses):
            continue
        byline = read_byline(text, houses=houses)
        if not byline.authors and not byline.agencies and could_be_mononym(text) and not is_account(text, houses):
            byline = read_byline(f"Par {text}", houses=houses)
            mononym = bool(byline.authors)
        authors += [name for name in byline.authors if name not in authors]
        agencies += [name for name in byline.agencies if name not in agencies and not is_web_address(name)]
    if claim.place in _OF_THE_PAGE and not authors:
        agencies = [name for name in agencies if plain_name(name) not in houses]
    if not authors and not agencies:
        return
    said = Claim(field=claim.field, value=fold(", ".join(texts))[:300], source=claim.source, place=claim.place)
    byline = Byline(authors=tuple(authors), agencies=tuple(agencies))
    found.append(Credited(byline=byline, claim=said, mononym=mononym and len(authors) == 1))


def _names(author: Any, document: Document) -> list[str]:
    """The names in one JSON-LD author; one that is but an `@id` is looked up among the page's nodes."""
    if isinstance(author, str):
        return [fold(author)] if author.strip() else []
    if not isinstance(author, dict):
        return []
    name = author.get("name")
    if not name and author.get("@id"):
        name = next((n.get("name") for n in document.json_ld if n.get("@id") == author["@id"] and n.get("name")), None)
    return [text for item in _listed(name) if isinstance(item, str) and (text := fold(item))]


def _columns(document: Document) -> list[str]:
    """The rubrics above the article that bear their author's name: "La chronique de Jean Dupont"."""
    rungs = [r for crumbs in nodes_of_type(document, "BreadcrumbList") for r in _listed(crumbs.get("itemListElement"))]
    names = [name for rung in rungs if isinstance(rung, dict) for name in strings(rung) or strings(rung.get("item"))]
    names += [name for node in article_nodes(document)[:2] for name in strings(node.get("articleSection"))]
    return [name for name in dict.fromkeys(names[:20]) if len(name) <= 80 and is_column(name)][:1]


def _listed(value: Any) -> list[Any]:
    if value is None:
        return []
    return value if isinstance(value, list) else [value]


def _type_of(node: dict[str, Any]) -> str:
    kind = node.get("@type")
    return str(kind[0] if isinstance(kind, list) and kind else kind)


def _is_address(text: str) -> bool:
    return text.startswith(("http", "/", "@", "www.")) or not any(char.isalpha() for char in text)
