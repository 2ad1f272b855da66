"""The wall that a reader sees in front of an article: its words, its make, and how much it says to keep back."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from scraper.evidence import Claim
from scraper.reading.document import Document, fold

_PIECE = r"(?:article|contenu|texte|enquête|entretien|interview|reportage|récit|tribune|chronique|éditorial|analyse|portrait|dossier|épisode|vidéo|papier|billet|histoire|podcast|numéro)"
_PERCENT = re.compile(
    r"(?:il (?:vous )?)?reste (?:encore )?(?:plus de |environ |à (?:lire|découvrir) )?(\d{1,3}(?:[.,]\d+)?) ?%"
    rf" (?:à (?:lire|découvrir)|(?:de (?:cet(?:te)?|l['’]|ce)|du) ?{_PIECE}\b)"
    rf"|(\d{{1,3}}(?:[.,]\d+)?) ?% (?:de (?:cet(?:te)?|l['’]|ce)|du) ?{_PIECE}"
    r" (?:(?:reste|restent|est|sont) )?(?:encore )?(?:à (?:lire|découvrir)|réservée?s?)",
    re.I,
)
_PERCENT_READ = re.compile(r"vous avez (?:déjà )?lu (\d{1,3}) ?% de (?:cet|l['’]|ce) ?(?:article|contenu)", re.I)
_ARTICLE = rf"(?:cet(?:te)?|l['’]|ce|la|le|votre) ?(?:{_PIECE}|lecture|suite|accès)"
_WALL = re.compile(
    rf"{_ARTICLE}(?: (?:complet|intégral|entier))?(?: (?:de|à) (?:cet|l['’]|ce) ?(?:article|contenu))? (?:est|sont) (?:exclusivement |uniquement |entièrement )?(?:réservée?s?|accessibles?|payante?s?)"
    r" ?(?:exclusivement |uniquement )?(?:à (?:nos|tous nos|ses)|aux|pour (?:les|nos)|$)?"
    r"|(?:article|contenu|exclusivité|accès) (?:exclusivement )?(?:réservée? (?:à nos|à tous nos|aux) |pour (?:les|nos) )?(?:abonnée?s|abonn[ée]·e·s|membres|inscrits|payant)\W*$"
    r"|^article réservé\W*$|^réservée? (?:à nos |aux )?abonné(?:s|e|es|·es|\.e\.s|\(e\)s|·e·s)?\W*$"
    r"|seuls (?:les|nos) (?:abonnés|membres) (?:peuvent|ont)"
    rf"|(?:abonnez|inscrivez|connectez|identifiez)-vous\b.{{0,40}} (?:lire|accéder à|découvrir|continuer|poursuivre|débloquer|afficher|voir|consulter) .{{0,20}}(?:suite|intégralité|totalité|entier|lecture|article)"
    r"|(?:pour|envie de|souhaitez|voulez|voudriez)(?:-vous)? (?:lire|découvrir|connaître|accéder à) (?:la suite|l['’]intégralité|la totalité)"
    r"|pour (?:continuer|poursuivre) (?:votre|la|sa) lecture|(?:continuez|poursuivez) votre lecture (?:en|avec|pour|après)"
    r"|lire la suite (?:avec|en) (?:un|vous|mon|votre) ?abonn|(?:débloque[zr]|déverrouille[zr]) (?:cet|l['’]) ?article"
    r"|vous (?:devez être|n['’]êtes pas) (?:abonné|membre|adhérent)|(?:atteint|épuisé) (?:la|votre|le) (?:limite|quota|nombre) d['’]articles"
    r"|this (?:article|content) is (?:for|reserved)|subscribe to (?:read|continue)",
    re.I,
)
_FUNCTION = re.compile(
    r"pour (?:utiliser|commenter|réagir|voter|participer|poster|publier|répondre|ajouter|sauvegarder|enregistrer|laisser|déposer)\b",
    re.I,
)
""" "Pour commenter, vous devez être membre": the article is open."""
_WALL_CLASS = re.compile(
    r"(?:^|[\s_-])(?:paywall|pay-wall|article-locked|piano-(?:offer|paywall)|qiota|poool"
    r"|(?:content|access|post|membership|subscription|subscriber)s?-restrict(?:ed|ion)|restrict(?:ed|ion)-(?:content|access|message)"
    r"|upgrade-cta|(?:members?|subscribers?)-only|pmpro_content_message|leaky_paywall)",
    re.I,
)
_PAID_CLASS = re.compile(
    r"(?:^|\s)(?:(?:is|article|post|node|content|access)[-_]+)*(?:premium|paid|payant|locked|abonnes?|subscribers?)(?:\s|$)",
    re.I,
)
_OFFER = re.compile(r"abonn|réservé|je me connecte|se connecter|inscri|lire la suite|€|offre|essai|subscri", re.I)
_ACCOUNT = re.compile(
    r"déjà (?:abonn|inscrit|membre|un compte)|(?:connecte[rz]|identifie[rz]|abonne[rz])[- ]vous|(?:se connecter|s['’]identifier|s['’]abonner|je m['’]abonne|je me connecte)"
    r"|sans engagement|en illimité|\d ?(?:€|euros?|f ?cfa|chf|dh|dt|\$)|already a (?:subscriber|member)|sign in|log in",
    re.I,
)
_UNSEEN_CLASS = re.compile(r"(?:^|\s)(?:hidden|hide|d-none|sr-only|visually-?hidden|screen-reader-text)(?:\s|$)", re.I)
# What a site keeps ready until its script decides, or names after what the wall takes away.
_IDLE_CLASS = re.compile(
    r"footer|user|navigation|trigger|remove|placeholder|non-paywall|post-paywall|paywall-content|template|logo|header|sticky|friend",
    re.I,
)
_ELSEWHERE_CLASS = re.compile(r"teaser|related|comment|card|newsletter|reaction|modal|popup|tooltip|gift", re.I)
_OFFER_BOX = re.compile(r"abonn|paywall|subscri|premium", re.I)
_SITE_HEADER = re.compile(r"(?:^|\s)(?:site-?|page-?|top-?|main-?)?header(?:\s|$)", re.I)
_ELSEWHERE_TAGS = frozenset({"a", "li", "nav", "footer", "header", "figure", "button", "form"})
_TAGS = frozenset({
    "p", "div", "span", "strong", "header", "h2", "h3", "h4", "h5", "h6", "section", "aside", "a", "b", "em", "i", "big", "small", "font",
})  # fmt: skip
_SHORTEST_LINE = 12
_LONGEST_LINE = 260
_LONGEST_WALL = 1500
_OFFERS_DEPTH = 2
_LONGEST_CARD = 400
_HEADLINE = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Wall:
    """What there is to see of a wall. `signs`: its words, and an element made to be one; () where there is none."""

    signs: tuple[Claim, ...] = ()
    percent_hidden: float | None = None


def see_wall(document: Document, *, near: Any = None) -> Wall:
    """Look for a wall. `near` is the element that holds the article: words in a link count only where it stands in that link."""
    words: Claim | None = None
    built: Claim | None = None
    percent: float | None = None
    for element in document.tree.iter(*_TAGS):
        name = f"{element.get('class') or ''} {element.get('id') or ''}"
        if built is None and _names_a_wall(name):
            inside = fold(element.text_content()[:4000])
            if 15 < len(inside) < _LONGEST_WALL and _OFFER.search(inside) and _is_at_the_text(element, near):
                built = _sign(inside, element)
        for text, owner in _words_at(element):
            if percent is None and any(word in text for word in ("%", "reste", "suite")):
                line = fold(owner.text_content()[:400])
                if "%" in line and (percent := _percent_hidden(line)) is not None:
                    words = _sign(line, owner)
            if (
                words is None
                and len(text) < _LONGEST_LINE
                and _closes(fold(text))
                and _is_at_the_text(owner, near)
                and not _labels_another(owner, near)
            ):
                words = _sign(fold(text), owner)
                built = built or _box_of_offers(owner)
    return Wall(signs=tuple(sign for sign in (words, built) if sign), percent_hidden=percent)


def _words_at(element: Any) -> Iterator[tuple[str, Any]]:
    """The words an element begins with, and those that follow it within another, an icon's heading; whose they are beside each."""
    if element.text and len(element.text) >= _SHORTEST_LINE:
        yield element.text, element
    above = element.getparent()
    if element.tail and len(element.tail) >= _SHORTEST_LINE and above is not None and above.tag in _TAGS:
        yield element.tail, above


def marked_paid(near: Any) -> Claim | None:
    """A sign where the article's own element bears a subscribers' mark among its classes; `near` holds the text."""
    boxes = [near, *near.iterancestors("div", "section", "article", "main")] if near is not None else []
    marked = next((box for box in boxes if _PAID_CLASS.search(box.get("class") or "")), None)
    return _sign(marked.get("class"), marked) if marked is not None else None


@lru_cache(maxsize=8192)
def _names_a_wall(name: str) -> bool:
    return bool(_WALL_CLASS.search(name)) and not _IDLE_CLASS.search(name)


def _box_of_offers(line: Any) -> Claim | None:
    """A sign where the box around a wall's line asks to sign in, or names a price, besides; not within its sentence."""
    for box in itertools.islice(line.iterancestors("div", "section", "aside", "article"), _OFFERS_DEPTH):
        if len(inside := fold(box.text_content()[: 2 * _LONGEST_WALL])) >= _LONGEST_WALL:
            return None
        if _ACCOUNT.search(inside.replace(fold(line.text_content()), " ")):
            return _sign(inside, box)
    return None


def _closes(line: str) -> bool:
    return _WALL.search(line) is not None and _FUNCTION.search(line) is None


def _percent_hidden(line: str) -> float | None:
    if found := _PERCENT.search(line):
        value = float((found.group(1) or found.group(2)).replace(",", "."))
    elif found := _PERCENT_READ.search(line):
        value = 100.0 - float(found.group(1))
    else:
        return None
    return value if 0 < value <= 100 else None


def _is_at_the_text(element: Any, near: Any) -> bool:
    """True for what is shown, and does not label another article: those stand in links, lists and cards."""
    for above in (element, *element.iterancestors()):
        style = (above.get("style") or "").replace(" ", "").lower()
        if "display:none" in style or above.get("hidden") is not None or above.get("aria-hidden") == "true":
            return False
        name = above.get("class") or ""
        names = f"{name} {above.get('id') or ''}"
        if _UNSEEN_CLASS.search(name) or _ELSEWHERE_CLASS.search(names):
            return False
        if (
            (above.tag in _ELSEWHERE_TAGS or _SITE_HEADER.search(names))
            and (near is None or above not in near.iterancestors())
            and not _heads_an_offer(above)
        ):
            return False
    return True


def _labels_another(element: Any, near: Any) -> bool:
    """True in a small box beside the linked headline of another article: "Réservé aux abonnés"."""
    around = set(near.iterancestors()) if near is not None else set()
    for box in itertools.islice(element.iterancestors(), _OFFERS_DEPTH):
        if box in around or box is near or len(fold(box.text_content()[:_LONGEST_CARD])) >= _LONGEST_CARD:
            return False
        links = (fold(link.text_content()[:_LONGEST_CARD]) for link in box.iter("a") if link.get("href"))
        if any(len(text) >= _HEADLINE and not _OFFER.search(text) and not _ACCOUNT.search(text) for text in links):
            return True
    return False


def _heads_an_offer(element: Any) -> bool:
    """True for the `<header>` of a box that is named after subscriptions."""
    box = element.getparent()
    return element.tag == "header" and box is not None and _OFFER_BOX.search(box.get("class") or "") is not None


def _sign(words: str, element: Any) -> Claim:
    name = (element.get("class") or "").strip().split(" ")[0]
    place = f"{element.tag}.{name}" if name else str(element.tag)
    return Claim(field="access", value=words[:160], source="displayed", place=place)
