"""The addresses of pictures: the best that a page offers, which are no article's, which are one picture."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import unquote, urlsplit

# trackers, and the furniture of a site: never what an article shows
_FURNITURE = re.compile(
    r"(?<![a-z])(?:logos?|icons?|sprites?|avatars?|pixel|spacer|blank|1x1|placeholder|badge|favicon|button|bouton|picto|loader|loading"
    r"|transparent|emoji|smil(?:ey|ies)|default|defaut|share(?=[-_])|ad(?=[-_](?:square|banner)))(?![a-z])",
    re.I,
)
_FURNITURE_FOLDER = re.compile(
    r"/(?:logos?|icons?|avatars?|sprites?|badges?|pictos?|emojis?|pubs?|publicites?|bannieres?|banners?|team|auteurs?|authors?|journalistes?|themes|plugins)/",
    re.I,
)
_BUTTON = re.compile(
    r"(?:pdf(?:_?button)?|print(?:er|button|_button)?|imprim\w*|e-?mail\w*|rss\w*|feed|facebook|twitter|whatsapp)", re.I
)
"""The whole name of a file that shows a button."""
_TRACKER_HOSTS = re.compile(
    r"(?:^|\.)(?:doubleclick|scorecardresearch|xiti|facebook|google-analytics|googletagmanager|googlesyndication|outbrain"
    r"|taboola|criteo|gravatar|weborama|estat|acpm|ivw|quantserve|chartbeat|smartadserver|adnxs|bat\.bing|twitter|weblog)\.",
    re.I,
)
_LAZY = ("data-src", "data-lazy-src", "data-original", "data-lazy", "data-img-src", "data-url", "src")
_SETS = ("srcset", "data-srcset", "data-lazy-srcset")
_SET = re.compile(r"\s[\d.]+[wx](?:,|$)")
_A_PICTURES_FILE = re.compile(r"^[^{}<>]*\.(?:jpe?g|png|webp|avif)(?:\?[^{}<>]*)?$", re.I)
_SIZE_IN_PATH = re.compile(
    r"[-_]?(?<!\d)(?:\d{2,4}x\d{1,4}|0x\d{2,4})(?!\d)_?|/styles/[^/]+/public(?=/)|/imagecache/[^/]+(?=/)|/cdn-cgi/image/[^/]+(?=/)|/(?:w|h|width|height|q|fit|crop|resize|thumb)[=_:,-]?\w*(?=/)|/\d{2,4}(?=/)|/\d{1,2}:\d{1,2}(?=/)|/(?:original|small|medium|large|thumb|hd|sd)(?=/)"
    r"|[-_](?:small|medium|large|thumb|xl|hd)(?![a-z])(?:-\d{2,4}(?!\d))?|(?<=/)(?:(?:original|small|medium|large|landscape|portrait|square|thumb)_)+"
    r"|/(?:original|small|medium|large|thumb)$",
    re.I,
)
_SIZE_IN_QUERY = re.compile(
    r"(?:[whxysqvmotlf]|ts|op|val|sum|rect|ixlib|fit|crop|resize|size|width|height|quality|auto|format|fm|dpr|webp|impolicy|itok|modified_at)(?:=|$)"
)
_THUMBNAIL = re.compile(r"(?<!\d)(?:[3-9]\d|1\d\d)x(?:[3-9]\d|1\d\d)(?!\d)")
_UNIQUE = re.compile(r"[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\.(?:jpe?g|png|webp|avif|gif)")
"""A name that no other file in the world has, wherever a resizing service puts it."""
_VIGNETTE = re.compile(r"/local/cache-(?:vignettes|gd2?)/[^/]+/(?P<name>.+)-[\da-f]{5}(?P<kind>\.\w+)$")
"""A size that SPIP made of a picture, which lies in a folder for its kind."""
_SPIP_FOLDER = re.compile(r"/img/(?:jpe?g|png|gif|webp|distant/\w+)$")
_OWN_NAME = 16
_OWN_NUMBER = re.compile(r"\d{8,}")
_A_DESCRIPTION = 6
"""A file's name with so many words says what the picture shows: perhaps a logo on a front."""


def best_address(picture: Any) -> str:
    """The largest address that a picture offers; pages that load lazily keep it out of `src`. Empty where it has none."""
    for name in _SETS:
        if offers := [o.split() for o in re.split(r",\s+", picture.get(name) or "") if o.split()]:
            best = max(offers, key=lambda o: float(m.group()) if len(o) > 1 and (m := re.match(r"[\d.]+", o[1])) else 0)
            if not best[0].startswith("data:"):
                return best[0].rstrip(",")
    for name in _LAZY:
        value = (picture.get(name) or "").strip()
        if value and not value.startswith(("data:", "blob:", "about:", "javascript:")):
            return value.split()[0] if _SET.search(value) else value
    kept = (value.strip() for name, value in picture.items() if name.startswith("data-"))
    return next((value for value in kept if _A_PICTURES_FILE.search(value) and " " not in value), "")


def fault_of(url: str) -> str:
    """Why an address is no article's picture; empty where nothing speaks against it."""
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
    except ValueError:
        return "not an address"
    if parts.scheme not in ("http", "https") or not host:
        return "not an address of the web"
    if _TRACKER_HOSTS.search(f"{host}."):
        return "a tracker's host"
    if _THUMBNAIL.search(parts.path):
        return "a thumbnail"
    name = parts.path.rsplit("/", 1)[-1]
    described = (
        not _FURNITURE.match(name) and len(re.findall(r"[^\W\d_]+", name.rpartition(".")[0] or name)) >= _A_DESCRIPTION
    )
    if _BUTTON.fullmatch(name.rpartition(".")[0]):
        return "a button"
    if name.lower().endswith(".svg") or (_FURNITURE.search(name) and not described):
        return "furniture by its name"
    return "furniture by its folder" if _FURNITURE_FOLDER.search(parts.path) else ""


def key_of(url: str) -> str:
    """The same for one picture in all its sizes."""
    parts = urlsplit(url)
    path = unquote(_SIZE_IN_PATH.sub("", parts.path)).lower()
    if unique := _UNIQUE.search(path):
        return unique.group()
    if vignette := _VIGNETTE.search(path):
        path = f"{path[: vignette.start()]}/img/{vignette['name']}{vignette['kind']}"
    folder, _, name = path.rpartition("/")
    folder = _SPIP_FOLDER.sub("/img", folder)
    if len(name) > _OWN_NAME or _OWN_NUMBER.match(name):  # nobody else's, wherever a size put it
        return name
    query = "" if vignette else parts.query  # when the size was made
    kept = "&".join(item for item in query.split("&") if not _SIZE_IN_QUERY.match(item))
    dated = re.search(r"/(?:19|20)\d\d/\d\d(?:/\d\d)?$", unquote(parts.path).lower().rpartition("/")[0])
    if dated and not kept:  # filed by its day, behind whatever a resizing service put before it
        return f"{dated.group()}/{name}"
    site = ".".join((parts.hostname or "").split(".")[-2:])  # one picture may stand on several hosts of a site
    return f"{site}{folder}/{name}?{kept}"
