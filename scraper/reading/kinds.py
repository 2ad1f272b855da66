"""What a page is: an article of some kind, or none at all."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import parse_qsl, urlsplit

from scraper.article import Kind
from scraper.errors import NotAnArticle
from scraper.evidence import Claim, Source
from scraper.reading.document import Document, fold
from scraper.reading.found import Found
from scraper.reading.structured import article_nodes, node_types, nodes_of_type

_CHALLENGE = re.compile(
    r"^(?:just a moment|un instant|attention required|please wait|veuillez patienter|access denied|accès refusé|accès interdit"
    r"|pardon our interruption|are you a robot|êtes-vous un robot|robot or human|ddos-guard|checking your browser|verify(?:ing)? you are human"
    r"|vérification de (?:votre navigateur|sécurité)|security check|human verification|captcha|you have been blocked|vous avez été bloqué"
    r"|request rejected|403\b|blocked|bot verification)",
    re.I,
)
_ERROR = re.compile(
    r"^(?:(?:erreur|error|http)?\s*\W?\s*(?:404|403|410|500|502|503|504)\b"
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
_LISTING_TYPES = ("CollectionPage", "SearchResultsPage", "ProfilePage", "ItemList")
_LISTING_PATH = re.compile(
    r"^/(?:index\.\w+|accueil|home|fr|fr/)?$|/(?:tags?|mots?-cles?|mot|categor(?:y|ie)s?|rubriques?|themes?|thematiques?|sujets?|topics?|dossiers?|auteurs?|authors?"
    r"|journalistes?|recherche|search|archives?|plan-du-site|sitemap|page|en-continu|dernieres-infos|toute-l-?actualite)(?:/[^/]*){0,2}/?$|/page[/-]\d+/?$",
    re.I,
)
_SEARCH_NAMES = frozenset({"s", "q", "query", "search", "recherche", "keywords", "motcle"})
_ARTICLE_SLUG = re.compile(r"[^/]*(?:-[^/-]+){3,}[^/]*/?$|[-_/,.]\d{5,}|/\d{4}/\d\d/|\d+_\d+|\.(?:html?|php|asp)$")
_VIDEO_PATH = re.compile(r"/(?:videos?|replay|regarder|player)(?:/|-)", re.I)
_GALLERY_PATH = re.compile(
    r"/(?:diaporamas?|galeries?|gallery|portfolios?|photos|en-images|photo-gallery)(?:/|-)", re.I
)
_SHORTEST_BODY = 60
_FEW_PARAGRAPHS = 3


def refuse_wall(document: Document) -> None:
    """Stop at a page that stands in an article's place.

    Raises:
        NotAnArticle: (`wall`) a challenge, an error page sent with 200, a login form, a consent page.
    """
    titles = _titles(document)
    declared = _declares_article(document)
    for title in titles:
        if _CHALLENGE.match(title) and not declared:
            raise NotAnArticle("wall", url=document.url, detail=f"a challenge ({title[:80]!r})")
        if _ERROR.match(title) and not declared:
            raise NotAnArticle("wall", url=document.url, detail=f"an error page ({title[:80]!r})")
    if declared:
        return
    if len(document.text) < 60_000:
        lowered = document.text.lower()
        if mark := next((mark for mark in _CHALLENGE_MARKS if mark in lowered), None):
            if _visible_length(document) < 1500:
                raise NotAnArticle("wall", url=document.url, detail=f"a challenge ({mark})")
    if any(_LOGIN.match(title) for title in titles) and _has_password_field(document):
        raise NotAnArticle("wall", url=document.url, detail=f"a login form ({titles[0][:80]!r})")
    _refuse_consent(document, titles)


def refuse_no_article(document: Document, *, title: str | None, standfirst: str | None, body: str, kind: Kind) -> None:
    """Stop at a page without an article in it, once its text was read.

    Raises:
        NotAnArticle: (`listing`) a home, section, tag or search page; (`empty`) no title, or no text under it.
    """
    if why := _listing(document, body):
        raise NotAnArticle("listing", url=document.url, detail=why)
    if not title:
        raise NotAnArticle("empty", url=document.url, detail="a page without a title")
    if len(body) < _SHORTEST_BODY and not (kind in ("video", "gallery") and (body or standfirst)):
        short_but_declared = len(body) >= 20 and _declares_article(document)
        if not short_but_declared:
            raise NotAnArticle("empty", url=document.url, detail=f"a text of {len(body)} letters")


def read_kind(document: Document, *, body: str, posts: int) -> Found[Kind]:
    """What sort of article: a live page has posts; a video or a gallery says so and has little text beside it."""
    claims = list(_kind_claims(document))
    names = {claim.value for claim in claims}
    kind: Kind = "article"
    if posts >= 2:
        kind = "liveblog"
        claims.append(_claim("liveblog", "text", f"{posts} posts, each with its time"))
    elif "video" in names and ("article" not in names or len(body) < 1500):
        kind = "video"
    elif "gallery" in names and ("article" not in names or len(body) < 1500):
        kind = "gallery"
    judged = [
        claim.judged("won", "what the page is")
        if claim.value == kind
        else claim.judged("lost", f"the page is rather of kind {kind}")
        for claim in claims
    ]
    return Found(value=kind, evidence=tuple(judged))


def _kind_claims(document: Document) -> Iterator[Claim]:
    types = {name for node in document.json_ld for name in node_types(node)}
    if article_nodes(document):
        yield _claim("article", "json-ld", "an article's node")
    if types & {"ImageGallery", "MediaGallery"}:
        yield _claim("gallery", "json-ld", "ImageGallery")
    if "VideoObject" in types and not article_nodes(document):
        yield _claim("video", "json-ld", "VideoObject")
    for value in document.meta_values("og:type"):
        if value.lower().startswith("video"):
            yield _claim("video", "meta", "meta[og:type]")
        elif value.lower().endswith("article"):
            yield _claim("article", "meta", "meta[og:type]")
    path = urlsplit(document.url).path
    if _VIDEO_PATH.search(path):
        yield _claim("video", "url", "the address")
    if _GALLERY_PATH.search(path):
        yield _claim("gallery", "url", "the address")


def _listing(document: Document, body: str) -> str:
    """Why the page is a listing; "" where it is none."""
    parts = urlsplit(document.url)
    own_path = parts.path
    if own_path.strip("/") in ("", "index.html", "index.php") and not parts.query:
        return "a front page"
    types = {name for node in document.json_ld for name in node_types(node)}
    if article_nodes(document) and not _names_front(document):
        return ""
    searched = any(name.lower() in _SEARCH_NAMES and value for name, value in parse_qsl(parts.query))
    declared = _declares_article(document)
    score = 0
    reasons = []
    if _LISTING_PATH.search(own_path) or searched:
        score += 2
        reasons.append("the address of a listing")
    if types & set(_LISTING_TYPES):
        score += 2
        reasons.append("declared as a listing")
    if document.meta_values("og:type")[:1] in (["website"], ["object"], ["profile"]):
        score += 1
        reasons.append("og:type of a site")
    if not _ARTICLE_SLUG.search(own_path):
        score += 1
        reasons.append("an address without an article's name")
    teasers = _teasers(document)
    if teasers >= 8:
        score += 1
        reasons.append(f"{teasers} headlines that lead elsewhere")
    paragraphs = [block for block in body.split("\n\n") if len(block) > 120 and not block.startswith("## ")]
    if len(paragraphs) >= _FEW_PARAGRAPHS and sum(map(len, paragraphs)) > 1200:
        score -= 2
    elif not paragraphs:
        score += 1
        reasons.append("no paragraph of its own")
    if declared:
        score -= 3
    return ", ".join(reasons) if score >= 3 else ""


def _declares_article(document: Document) -> bool:
    if article_nodes(document):
        return True
    if any(value.lower().endswith("article") for value in document.meta_values("og:type")):
        return True
    return bool(document.meta_values("article:published_time", "og:article:published_time"))


def _names_front(document: Document) -> bool:
    """True where every article of the page's JSON-LD names another address: the items of a listing."""
    here = urlsplit(document.url).path.rstrip("/")
    addresses = []
    for node in article_nodes(document):
        page = node.get("mainEntityOfPage")
        addresses.append(node.get("url") or (page.get("@id") if isinstance(page, dict) else page))
    named = [a for a in addresses if isinstance(a, str)]
    return len(named) >= 3 and len(set(named)) >= 3 and all(urlsplit(a).path.rstrip("/") != here for a in named)


def _teasers(document: Document) -> int:
    """Headlines that are links."""
    seen = set()
    for heading in document.tree.iter("h2", "h3", "h4", "article"):
        link = next(heading.iter("a"), None) if heading.tag != "a" else heading
        if link is None:
            link = next((a for a in heading.iterancestors("a")), None)
        if link is not None and link.get("href") and len(fold(heading.text_content()[:400])) > 20:
            seen.add(link.get("href"))
    return len(seen)


def _refuse_consent(document: Document, titles: list[str]) -> None:
    if _visible_length(document, most=8000) >= 8000:
        return
    text = fold(" ".join(_visible(document)))
    signs = {found.group(0).lower() for found in _CONSENT.finditer(text[:6000])}
    titled = any(_CONSENT_TITLE.search(title) for title in titles)
    buttons = any(
        re.search(r"accepter|refuser|j['’]accepte|continuer sans", fold(b.text_content()[:80]), re.I)
        for b in document.tree.iter("button", "a", "input")
    )
    if buttons and len(signs) >= (3 if titled else 5) and len(text) < 6000:
        raise NotAnArticle("wall", url=document.url, detail="a consent page")


def _visible(document: Document) -> Iterator[str]:
    body = document.tree.find("body")
    for element in (body if body is not None else document.tree).iter():
        if isinstance(element.tag, str) and element.tag not in ("script", "style", "template"):
            if element.text and element.text.strip():
                yield element.text
        if element.tail and element.tail.strip():
            yield element.tail


def _visible_length(document: Document, *, most: int = 1500) -> int:
    length = 0
    for text in _visible(document):
        length += len(text)
        if length >= most:
            break
    return length


def _has_password_field(document: Document) -> bool:
    return any((field.get("type") or "").lower() == "password" for field in document.tree.iter("input"))


def _titles(document: Document) -> list[str]:
    title = next(document.tree.iter("title"), None)
    heads = [fold(h.text_content()[:300]) for h in list(document.tree.iter("h1"))[:3]]
    return [text for text in (fold(title.text) if title is not None else "", *heads) if text]


def _claim(value: str, source: Source, place: str) -> Claim:
    return Claim(field="kind", value=value, source=source, place=place)


def live_hint(document: Document) -> bool:
    """True where a page calls itself live."""
    if nodes_of_type(document, "LiveBlogPosting"):
        return True
    path = urlsplit(document.url).path.lower()
    if re.search(r"/(?:live|en-direct|direct|liveblog)(?:/|-|_|\.|$)", path):
        return True
    return any(re.match(r"(?:en )?direct\b|live\b|[🔴●] ?(?:en )?direct", title, re.I) for title in _titles(document))
