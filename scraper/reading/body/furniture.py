"""What an element's tag, role and class names say about it: article or furniture.

Names are read word by word (`vn-recommended__list` is "vn recommended list"),
never as substrings: "premium" is no "um", "downloads" no "ads".
"""

from __future__ import annotations

import itertools
import re
from functools import lru_cache
from typing import Any

_WORDS = re.compile(r"[A-Z]+(?![a-zà-ÿ])|[A-Z]?[a-zà-ÿ]+")

# "4f9ad-…" and "css-1y3pub" are no words: a machine wrote them
_HASHED = re.compile(r"(?<![a-zA-Z0-9])(?![a-z]+\d+x\d+(?![a-zA-Z0-9]))(?=[a-z]*\d+[a-z])[a-z0-9]{4,}(?![a-zA-Z0-9])")

# "Trs($readmore)", "[&_.newsletter]:p-4": a style written out as a name says nothing of what it dresses
_STYLED = re.compile(r"[$(\[]")

_REASONS: dict[str, str] = {
    "comments": "comments comment commentaires commentaire disqus livefyre viafoura talk reactions respond commenter"
    " commentlist commentaireslist commentmetadata itemcomment commentsblock commentform",
    "share": "share sharing shares sharebar sharetools sharedaddy addthis addtoany social socials partage partages"
    " partager sharethis followus sharer bookmark favorite favorites favoris favourites sociaux shareaholic essb gift",
    "related": "related recommended recommendation recommendations recommande recommandes recommandations reco recos"
    " rebound rebond similar similaire similaires lireaussi alire readmore outbrain taboola ligatus plista smartfeed"
    " mostread popular trending suggestions suggestion yarpp nextarticle promo crosslink relatedposts jetpack"
    " associes associated relateds teaser teasers reads voiraussi onsamemes connexes connexe upsell promobox mostviewed"
    " alireaussi relpost crosslinking recirc recirculation autocontext maillage lire liees catcher recommend affiliated",
    "newsletter": "newsletter newsletters nl optin signup subscribe subscription abonnement abonnez"
    " mailchimp inscription cta donate donation donations dons soutien soutenir soutenez crowdfunding",
    "advert": "ad ads advert adverts advertisement advertising adsense adslot adunit adbox pub pubs publicite dfp"
    " banniere sponsor sponsored sponsorise sponsors pave advertorial adplaceholder mpu leaderboard adwrapper adlabel",
    "navigation": "nav menu navbar breadcrumb breadcrumbs ariane pagination pager paginate sidebar toolbar tabbar footer"
    " toc sommaire cookie cookies consent gdpr popin popup modal overlay tooltip tooltips login signin skiplink",
    "signature": "byline bylines author authors auteur auteurs signature signatures bio biography dateline timestamp publiele"
    " datetime readingtime disclosure doi vcard authorbox",
    "tags": "tags taglist keywords motscles hashtags topics kicker surtitre",
    "caption": "caption captions legend legende credit credits copyright figcaption photocredit",
    "player": "player jwplayer videojs vjs dailymotion audioplayer videoplayer tts texttospeech readspeaker",
    "embed": "tweet twitter instagram tiktok facebook embed embeds",
    "slides": "slideshow diaporama carousel carrousel swiper slider",
    "aside": "aside rightrail rightcol rightcolumn colright sidecol",
    "hidden": "sronly visuallyhidden noprint donotprint nocontent offscreen",
    "notice": "notice disclaimer mentions warning proofreader reuse poll republier republish republication",
}  # fmt: skip
_BY_WORD = {word: reason for reason, words in _REASONS.items() for word in words.split()}
_BY_PAIR: dict[tuple[str, str], str] = {
    ("read", "also"): "related", ("lire", "aussi"): "related", ("a", "lire"): "related", ("read", "more"): "related",
    ("see", "also"): "related", ("voir", "aussi"): "related", ("most", "read"): "related", ("plus", "lus"): "related",
    ("more", "articles"): "related", ("more", "stories"): "related", ("more", "from"): "related",
    ("next", "article"): "related", ("next", "post"): "related", ("post", "navigation"): "navigation",
    ("interstitial", "link"): "related", ("link", "paragraph"): "related", ("article", "insert"): "related", ("article", "dossier"): "related",
    ("message", "register"): "newsletter", ("section", "don"): "newsletter", ("bloc", "right"): "aside", ("same", "subject"): "related", ("same", "topic"): "related", ("meme", "sujet"): "related", ("plus", "loin"): "related",
    ("savoir", "plus"): "related", ("linked", "articles"): "related", ("linked", "stories"): "related",
    ("to", "read"): "related", ("see", "more"): "related", ("suggested", "link"): "related", ("other", "article"): "related",
    ("other", "articles"): "related", ("autres", "articles"): "related", ("liens", "utiles"): "related", ("articles", "lies"): "related",
    ("article", "tools"): "share", ("barre", "outils"): "share", ("barre", "outil"): "share", ("a11y", "hidden"): "hidden",
    ("tag", "container"): "tags", ("tag", "cloud"): "tags", ("of", "contents"): "navigation", ("article", "infos"): "signature", ("article", "info"): "signature", ("single", "meta"): "signature", ("news", "meta"): "signature",
    ("also", "like"): "related", ("you", "may"): "related", ("en", "continu"): "related",
    ("sr", "only"): "hidden", ("print", "only"): "hidden", ("visually", "hidden"): "hidden", ("screen", "reader"): "hidden",
    ("video", "title"): "player", ("video", "titre"): "player", ("video", "legend"): "player", ("video", "legende"): "player",
    ("video", "caption"): "player", ("video", "description"): "player", ("text", "speech"): "player",
    ("faire", "don"): "newsletter", ("bloc", "don"): "newsletter", ("don", "box"): "newsletter",
    ("twitter", "tweet"): "embed", ("instagram", "media"): "embed", ("fb", "post"): "embed",
    ("right", "rail"): "aside", ("right", "bar"): "aside", ("left", "rail"): "aside", ("right", "col"): "aside", ("right", "column"): "aside", ("col", "right"): "aside",
    ("column", "right"): "aside", ("colonne", "droite"): "aside", ("side", "bar"): "aside", ("side", "column"): "aside",
    ("publication", "date"): "signature", ("publish", "date"): "signature", ("published", "date"): "signature",
    ("post", "meta"): "signature", ("entry", "meta"): "signature", ("article", "meta"): "signature",
    ("entry", "footer"): "tags", ("tag", "list"): "tags", ("tags", "list"): "tags", ("reading", "time"): "signature",
    ("temps", "lecture"): "signature", ("mots", "cles"): "tags", ("back", "top"): "navigation",
    ("fil", "ariane"): "navigation", ("qc", "cmp"): "navigation", ("cmp", "banner"): "navigation", ("social", "media"): "share", ("call", "action"): "newsletter",
    ("paywall", "message"): "newsletter", ("paywall", "banner"): "newsletter",
}  # fmt: skip
# "has-sidebar", "pub-disable": the word names what the element is beside, or is not.
_DENIALS = frozenset({
    "no", "not", "has", "have", "with", "without", "hide", "disable", "disabled", "off", "non", "show", "toggle",
    "enable", "enabled", "open", "status", "in", "inside",
})  # fmt: skip
_PUT_AWAY = frozenset({"d-none", "hidden"})
_ON_PAPER = frozenset({"d-print-block", "print-block", "print:block", "d-print-inline", "print:inline"})
"""Shown in print; on the screen too, unless something puts it away."""
_SUBJECTS = frozenset({"category", "cat", "tag", "term", "rubrique"})
_SUBJECT_LISTS = frozenset({"list", "lists", "links", "cloud", "nav", "menu", "container"})
_QUOTES = frozenset({"quote", "blockquote", "citation", "pullquote", "text"})
_BODY_PAIRS = frozenset(
    (a, b)
    for a in ("article", "entry", "post", "story", "body", "news", "main", "page", "paywall", "single", "full", "texte")
    for b in ("body", "content", "contenu", "text", "texte", "corps", "paragraph", "paragraphs")
)
_BODY_WORDS = frozenset(
    ["articlebody", "storybody", "postbody", "bodytext", "entrycontent", "articletext", "texte", "corps", "paragraph"]
)
_BY_TAG = {
    "nav": "navigation", "footer": "footer", "aside": "aside", "figure": "caption", "figcaption": "caption",
    "header": "header", "form": "form", "address": "signature", "menu": "navigation", "caption": "",
}  # fmt: skip
_BY_ROLE = {
    "navigation": "navigation", "complementary": "aside", "banner": "header", "contentinfo": "footer",
    "dialog": "navigation", "alertdialog": "navigation", "search": "form", "menu": "navigation", "menubar": "navigation",
    "toolbar": "share", "tooltip": "navigation", "tablist": "navigation",
}  # fmt: skip

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})


def furniture_of(element: Any, tag: str) -> str:
    """Why an element looks like furniture, in one word; empty where it does not.

    A suspicion, not a verdict: see `container.py` for who may lift it.
    """
    if tag in ("html", "body", "main"):
        return ""
    if tag in ("footer", "cite") and (parent := element.getparent()) is not None and parent.tag == "blockquote":
        return ""  # names who is quoted
    style = element.get("style")
    if element.get("hidden") is not None or (style and "display:none" in style[:400].replace(" ", "")[:200]):
        return "hidden"
    names = element.get("class") or ""
    if "-" in tag:
        names = names_of(element)
    if tag not in HEADINGS and (own := element.get("id")):  # a heading's id is often its words: "comment-voter"
        names = f"{names} {own}"
    role = element.get("role")
    if role in _BY_ROLE:
        return _BY_ROLE[role]
    reason = reason_in_names(names) if len(names) > 1 else ""
    tagged = _BY_TAG.get(tag, "")
    if tagged == "caption" and tag == "figure" and {"table", "quote", "pullquote"} & set(words_of(names)):
        return ""
    return reason or tagged


def names_of(element: Any) -> str:
    """The class names; for an element that no standard knows (`<r-newsletter>`) its tag is one of them."""
    names = element.get("class") or ""
    return f"{names} {element.tag}" if "-" in element.tag else names


def is_unseen(element: Any) -> bool:
    """True for words within a line that only a screen reader gives ("(new window)"), or that only pointing at it shows.

    Not for those beside a decoration that only the eye gets: they are the line's own words.
    """
    if element.get("hidden") is not None or element.get("role") == "tooltip":
        return True
    names = element.get("class")
    if not names:
        return False
    if "tooltip" in words_of(names) and element.get("aria-hidden") == "true":
        return True
    if reason_in_names(names) != "hidden":
        return False
    before = element.getprevious()
    return before is None or before.get("aria-hidden") != "true"


def words_of(names: str) -> tuple[str, ...]:
    """The words in class names and ids, lower case, in order."""
    return tuple(word.lower() for word in _WORDS.findall(names[:400]))


def is_body_name(names: str) -> bool:
    """True where class names or an id say that an element holds the article's text."""
    return _body_name(names[:400])


@lru_cache(maxsize=8192)
def reason_in_names(names: str) -> str:
    """Why these class names and ids look like furniture; empty where they do not."""
    if _body_name(names):
        return ""
    if "print" in names and not _PUT_AWAY.isdisjoint(names.split()) and not _ON_PAPER.isdisjoint(names.split()):
        return "hidden"
    for name in names.split()[:40]:
        reason = "" if _STYLED.search(name) else _reason_in_name(name)
        if reason and not (reason == "embed" and not _QUOTES.isdisjoint(words_of(names))):
            return reason
    return ""


@lru_cache(maxsize=16384)
def _reason_in_name(name: str) -> str:
    words = words_of(_HASHED.sub("", name))
    if words and words[0] in _SUBJECTS and words[-1] not in _SUBJECT_LISTS:
        return ""  # `category-social` on an article names its subject
    for position, word in enumerate(words):
        after = words[position + 1] if position + 1 < len(words) else ""
        reason = _BY_PAIR.get((word, after)) or _BY_WORD.get(word)
        if reason and after not in _DENIALS and _DENIALS.isdisjoint(words[:position]):
            return reason
    return ""


@lru_cache(maxsize=8192)
def _body_name(names: str) -> bool:
    return any(_is_one_body_name(name) for name in names.split()[:40])


@lru_cache(maxsize=16384)
def _is_one_body_name(name: str) -> bool:
    words = words_of(name)
    return any(pair in _BODY_PAIRS for pair in itertools.pairwise(words)) or "".join(words) in _BODY_WORDS
