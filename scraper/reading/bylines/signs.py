"""What tells an author's element from its neighbours: class, rel, address, the words before a name."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any, Literal

from scraper.reading.bounded import texts_within
from scraper.reading.people.labels import ENGLISH_BY, GENRE
from scraper.reading.people.names import could_be_person
from scraper.reading.people.roles import is_furniture

INLINE = frozenset({"a", "span", "strong", "em", "b", "i", "small", "time", "font"})
_FURNITURE = frozenset({"nav", "blockquote", "cite", "form", "select", "button"})
_PICTURES = frozenset({"figure", "figcaption"})

Box = Literal["", "column", "picture", "another"]
"""What holds a name: nothing in particular; a column beside the text; a picture or its credits; a comment, teaser or quote."""

_SAYS_AUTHOR = re.compile(
    r"author(?!i[sz]|ity)|(?<!h)auteur|autrice|byline|by-line|signat|journalis|r[eé]dact|writer|redac\b|contributor|(?:posted|written)[-_]?by"
    r"|(?:\A|[\s_-])(?:sign|auth)(?=\Z|\s)|(?:article|post|news)-source(?=\Z|\s)"
)
_HUMP = re.compile(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ])")
_SAYS_PART = re.compile(
    r"comment|snippet|teaser|quote|(?<!article-)credit|caption|image|photo|social|avatar|email|signup|thumb|card__|bio\b|description"
)
_SAYS_OTHERWISE = re.compile(
    r"comment|reaction|discuss|forum|teaser|(?<!post-)thumb|related|recommend|similar|most-?read|plus-lus|newsletter|menu"
    r"|popular|trending|carousel|slider|swiper|quote|citation|embed|tweet|article-?snippet|voir-aussi|lire-aussi|read-?also"
    r"|more-?(?:from|articles)|articles-?(?:list|lies)|derniers-articles|ses-articles|post-card|article-card|card-article"
)
_SAYS_BAR = re.compile(r"share|partag|social|count|tools?\b|date|meta|bar\b")
_SAYS_COLUMN = re.compile(r"side-?bar")
_SAYS_PICTURE = re.compile(r"caption|legend|(?<!article-)credit|copyright|figure|picture|image|photo|illustration")
_CREDIT = re.compile(r"(?:\A|[\s_-])(?:photo-?)?(?:credit|caption)(?=\Z|\s)")
_SAYS_META = re.compile(r"meta|header|entete|infos?\b|chapo|head")
_DAY_BEFORE = (  # "jeudi 18 juin 2009, par …"
    r"(?:le )?(?:[a-zà-ÿ]{3,9} )?(?:\d{1,2}(?:er)? [a-zà-ÿ]{3,9}\.? (?:19|20)\d\d|\d{1,2}[/.]\d{1,2}[/.](?:20)?\d\d)"
    r"(?:\W{0,3}(?:à )?\d{1,2} ?[h:] ?\d{0,2})?\W{0,4}(?=par\b|by\b)"
)
OPENING = re.compile(
    r"\W*(?:"
    + _DAY_BEFORE
    + r")?(?:(?:par|por|"
    + ENGLISH_BY
    + r"|texte|propos recueillis|recueilli|article (?:de|écrit|rédigé)|écrit par|rédigé par|publié par|signé par"
    r"|(?:publiée?|postée?|mise? (?:à jour|en ligne)|modifiée?)\b(?=.{0,80}\bpar)"
    r"|une? " + GENRE + r" (?:de|par)|source|avec|auteure?s?|authors?|posté par|entretien|interview)\b"
    r"|(?:AFP|AA|AP|APS|MAP|ATS|Keystone-ATS|Reuters|Belga)\s*/)",
    re.IGNORECASE,
)
_BESIDE_HANDLE = re.compile(r"(?P<name>[^@|,()–—]{5,50}?)\s*(?:[-–—|,(]\s*)?@\w{3,}\)?\Z")
# Whom these introduce are the guests of a programme, the cast of a film or where something was found; an agency after them signs.
INTRODUCES_OTHERS = re.compile(r"\W*(?:avec|interview|entretien|sources?)\b(?!.*\bpar\b)", re.IGNORECASE | re.DOTALL)
ONLY_OPENING = re.compile(
    r"\W*(?:(?:article |texte )?(?:écrit |rédigé |publié |posté |proposé )?(?:par|por|de)|"
    + ENGLISH_BY
    + r"|auteure?s?|authors?)\W*\Z",
    re.IGNORECASE,
)
_SIGNS_QUOTATION = re.compile(r"\W*(?:par|by)\b", re.IGNORECASE)
_HIDING = re.compile(r"(?:\A|;)\s*display\s*:\s*none\b", re.IGNORECASE)
SUBHEADS = frozenset({"h2", "h3", "h4", "h5", "h6"})
_OTHERS = re.compile(
    r"\W*(?!.*\b(?:ses|son|aut(?:eure?|rice)s?|authors?)\b)(?:(?:articles?|contenus?|sujets?|infos?|vid[ée]os?|dossiers?)"
    r" (?:en (?:relation|lien)|li[ée]s|similaires?|connexes?|associ[ée]s|recommand[ée]s|sur le m[êe]me|de la m[êe]me)"
    r"|(?:à |a )?(?:lire|voir|d[ée]couvrir|relire) (?:aussi|[ée]galement|ensuite|encore)|sur le m[êe]me|dans la m[êe]me|du m[êe]me"
    r"|(?:nos |les |d['’])?autres? (?:articles?|actualit[ée]s|sujets|infos|contenus)|les? (?:plus|\+|articles? les plus)"
    r"|(?:les |nos )?derni(?:ers|[èe]res) (?:articles|actus?|actualit[ée]s|infos|nouvelles)|en continu|à la une|autour de l['’]article"
    r"|(?:vous aimerez|ça (?:peut|pourrait|devrait)|cela (?:peut|pourrait)|vous pourriez|la r[ée]daction vous|nos lecteurs)"
    r"|continue[rz] (?:votre|la) lecture|most (?:read|popular)|related|more (?:from|stories|news)|you may|read (?:also|more|next))",
    re.IGNORECASE,
)
_PROFILE = re.compile(
    r"/(?:auteure?s?|authors?|journalistes?|redaction|signataires?|biographie|profil|equipe|contributors?"
    r"|redacteurs?)[/-]|/@\w",
    re.IGNORECASE,
)


def announces_others(element: Any) -> bool:
    """True for a heading under which other articles stand: "Sur le même sujet", "Articles en relation"."""
    return element.tag in SUBHEADS and _OTHERS.match(" ".join(texts_within(element, limit=60))) is not None


def stands_beside_handle(text: str) -> bool:
    """True for a name with its owner's address on a social network: "Anne Vasseur - @anne_vasseur"."""
    found = _BESIDE_HANDLE.match(text)
    return found is not None and could_be_person(found["name"]) and not is_furniture(found["name"])


def leads_elsewhere(element: Any) -> bool:
    """True for what stands in a link that is no link to somebody's page: another article's title, or its teaser."""
    link = next((node for node in (element, *element.iterancestors()) if node.tag == "a"), None)
    return link is not None and not links_to_profile(link)


@lru_cache(maxsize=8192)
def class_says_author(classes: str) -> bool:
    """True where a class or id is about an author, and not about his picture, his comment or his quotation."""
    lowered = _spelt(classes)
    return bool(_SAYS_AUTHOR.search(lowered)) and not _SAYS_PART.search(lowered)


def is_marked(element: Any) -> bool:
    """True where something other than its class says that an element is about an author."""
    tag = element.tag
    if tag == "address" or element.get("itemprop") == "author":
        return True
    if tag == "a" and "author" in (element.get("rel") or "").split():
        return True
    identity = element.get("id")
    return bool(identity) and class_says_author(identity)


def links_to_profile(element: Any) -> bool:
    """True for a link to somebody's page on the site ("/auteur/…", "/journalistes/…")."""
    return element.tag == "a" and _PROFILE.search(element.get("href") or "") is not None


def is_small_print(element: Any) -> bool:
    """True where an element or one just above it is called the article's head or its particulars."""
    around = [element, *list(element.iterancestors())[:3]]
    return any(_SAYS_META.search((node.get("class") or "").lower()) for node in around)


def is_called_credit(element: Any) -> bool:
    """True for an element whose own class is a credit's or a caption's."""
    return _CREDIT.search(element.get("class") or "") is not None


def hides(element: Any) -> bool:
    """True where an element's own attributes keep it from every reader."""
    return element.get("hidden") is not None or _HIDING.search(element.get("style") or "") is not None


def is_hidden(element: Any) -> bool:
    """True where an element or one around it is kept from every reader."""
    return any(map(hides, (element, *element.iterancestors())))


def box_called(element: Any, *, close: bool) -> Box:
    """What an element that holds a name is, by its tag, class and id.

    `close`: it stands right above the name, where a picture's credit would.
    """
    if element.tag in _FURNITURE:
        signs = element.tag == "cite" and _SIGNS_QUOTATION.match(" ".join(texts_within(element, limit=20)))
        return "" if signs else "another"
    if element.tag in _PICTURES:
        return "picture"
    return _class_says_box(f"{element.get('class') or ''} {element.get('id') or ''}", close)


def is_bylines_bar(element: Any) -> bool:
    """True for a box called its author's, then that of comments, with the buttons to share or the author's link: "author-comment-and-share"."""
    before, comment, behind = _spelt(f"{element.get('class') or ''} {element.get('id') or ''}").partition("comment")
    if not comment or not _SAYS_AUTHOR.search(before) or _SAYS_OTHERWISE.search(before):
        return False
    return _SAYS_BAR.search(behind) is not None or any(map(is_marked, element.iter("a")))


def _spelt(classes: str) -> str:
    """In small letters, with hyphens for the humps of "articleSign"."""
    return _HUMP.sub("-", classes).lower()


@lru_cache(maxsize=8192)
def _class_says_box(classes: str, close: bool) -> Box:
    lowered = _spelt(classes)
    if _SAYS_AUTHOR.search(lowered) and "comment" not in lowered:
        return ""
    if _SAYS_OTHERWISE.search(lowered):
        return "another"
    if close and _SAYS_PICTURE.search(lowered):
        return "picture"
    return "column" if _SAYS_COLUMN.search(lowered) else ""
