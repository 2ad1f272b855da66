"""Pages that stand in an article's place: challenges, errors, logins, consent."""

from __future__ import annotations

import re
from collections.abc import Iterator

from scraper.errors import NotAnArticle
from scraper.reading.document import Document, fold
from scraper.reading.structured import article_nodes, declares_article

_CHALLENGE = re.compile(
    r"^(?:just a moment|un instant|attention required|please wait|veuillez patienter|access denied|accès refusé|accès interdit"
    r"|pardon our interruption|are you a robot|êtes-vous un robot|robot or human|ddos-guard|checking your browser|verify(?:ing)? you are human"
    r"|vérification de (?:votre navigateur|sécurité)|security check|human verification|captcha|you have been blocked|vous avez été bloqué"
    r"|request rejected|403\b|blocked|bot verification)",
    re.I,
)
_ERROR = re.compile(
    r"^(?:(?:erreur|error|http)\s*\W?\s*(?:404|403|410|500|502|503|504)\b"
    r"|(?:404|403|410|500|502|503|504)\s*(?:$|[-–—|:(!.,]|not found|forbidden|error|erreur|page|service|bad|internal|gone)"
    r"|(?:oups|désolé|mince|zut)\b.{0,60}(?:page|erreur|introuvable|existe)|.{0,40}\b(?:erreur|error) (?:404|500|503)\b"
    r"|(?:la |cette |votre )?(?:page|article|contenu|ressource|document)s?\s+(?:demandée? |recherchée? |que vous (?:cherchez|recherchez|demandez) )?"
    r"(?:(?:est |semble )?(?:introuvable|inaccessible|indisponible)|(?:n['’]est pas|non) (?:trouvée?|disponible)|n['’](?:existe|a) (?:pas|plus|pu)|a été (?:supprimée?|déplacée?|retirée?)|inconnue?|inexistante?)"
    r"|(?:page |file |article )?not found|(?:page|service) (?:temporairement )?(?:unavailable|indisponible)|bad gateway|internal server error"
    r"|site en maintenance|maintenance en cours|erreur interne|une erreur (?:est survenue|s['’]est produite))",
    re.I,
)
_LOGIN = re.compile(
    r"^(?:connexion|se connecter|connectez-vous|identification|identifiez-vous|s['’]identifier|log ?in|sign in|mon compte|créer un compte|inscription)\b.{0,40}$",
    re.I,
)
_CONSENT = re.compile(
    r"(?:avec (?:votre|notre) (?:accord|consentement)|nous (?:et nos|utilisons)|accepter et (?:continuer|fermer|accéder)|continuer sans accepter|refuser et s['’]abonner"
    r"|(?:vos|votre) (?:choix|consentement|vie privée)|gérer (?:mes|vos) (?:choix|préférences|cookies)|paramétrer (?:mes|les) (?:choix|cookies)|tout (?:accepter|refuser)"
    r"|politique de (?:confidentialité|cookies)|partenaires (?:stockent|utilisent)|avant d['’]accéder|avant de continuer|traceurs|\bcookies?\b)",
    re.I,
)
_CONSENT_TITLE = re.compile(
    r"consent|cookies?\b|vie privée|données personnelles|avant d['’]accéder|avant de continuer|confidentialité", re.I
)
_CONSENT_BUTTON = re.compile(r"accepter|refuser|j['’]accepte|continuer sans", re.I)
_A_SENTENCE = 80
_ARTICLE_PARAGRAPHS = 2
_LITTLE_TEXT = 1500
_MUCH_TEXT = 6000
_CHALLENGE_MARKS = (
    "cf-challenge",
    "challenge-form",
    "cf_chl",
    "captcha-delivery",
    "px-captcha",
    "_incapsula_resource",
    "hcaptcha.com",
    "cf-error-details",
    "sec-if-cpt",
)


def refuse_wall(document: Document) -> None:
    """Stop at a page that stands in an article's place.

    Raises:
        NotAnArticle: (`wall`) a challenge, an error page sent with 200, a login form, a consent page.
    """
    titles = _titles(document)
    declared = declares_article(document)
    errors = [title for title in titles if _ERROR.match(title)]
    if errors and (not declared or (len(errors) == len(titles) and not article_nodes(document))):
        raise NotAnArticle("wall", url=document.url, detail=f"an error page ({errors[0][:80]!r})")
    if declared:
        return
    length = _visible_length(document)
    if length < _LITTLE_TEXT and (mark := _challenge_mark(document, titles)):
        raise NotAnArticle("wall", url=document.url, detail=f"a challenge ({mark[:80]!r})")
    if length < _MUCH_TEXT and _LOGIN.match(titles[0] if titles else "") and _has_password_field(document):
        raise NotAnArticle("wall", url=document.url, detail=f"a login form ({titles[0][:80]!r})")
    if length < _MUCH_TEXT and _asks_consent(document, titles):
        raise NotAnArticle("wall", url=document.url, detail="a consent page")


def _challenge_mark(document: Document, titles: list[str]) -> str | None:
    if title := next((title for title in titles if _CHALLENGE.match(title)), None):
        return title
    lowered = document.text[:200_000].lower()
    return next((mark for mark in _CHALLENGE_MARKS if mark in lowered), None)


def _asks_consent(document: Document, titles: list[str]) -> bool:
    buttons = (fold(b.text_content()[:80] or b.get("value")) for b in document.tree.iter("button", "a", "input"))
    if not any(_CONSENT_BUTTON.search(words) for words in buttons):
        return False
    paragraphs = (fold(p.text_content()) for p in document.tree.iter("p"))
    if sum(len(text) > _A_SENTENCE and not _CONSENT.search(text) for text in paragraphs) >= _ARTICLE_PARAGRAPHS:
        return False  # an article under a banner
    text = fold(" ".join(_visible(document)))
    signs = {found.group(0).lower() for found in _CONSENT.finditer(text)}
    return len(signs) >= (3 if any(_CONSENT_TITLE.search(title) for title in titles) else 5)


def _visible(document: Document) -> Iterator[str]:
    body = document.tree.find("body")
    for element in (body if body is not None else document.tree).iter():
        shown = isinstance(element.tag, str) and element.tag not in ("script", "style", "template")
        for text in (element.text if shown else None, element.tail):
            if text and not text.isspace():
                yield text


def _visible_length(document: Document) -> int:
    """Letters to be seen, counted up to `_MUCH_TEXT`."""
    length = 0
    for text in _visible(document):
        length += len(text.strip())
        if length >= _MUCH_TEXT:
            break
    return length


def _has_password_field(document: Document) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in document.tree.iter("input"))


def _titles(document: Document) -> list[str]:
    title = next(document.tree.iter("title"), None)
    heads = [fold(h.text_content()[:300]) for h in list(document.tree.iter("h1"))[:3]]
    return [text for text in (fold(title.text) if title is not None else "", *heads) if text]
