"""The place that a newspaper's own name bears: its host, its site name, the end of its pages' titles."""

from __future__ import annotations

import re
import unicodedata
from collections import Counter
from functools import lru_cache
from urllib.parse import urlsplit

from scraper.reading.document import Document, fold

_OVERSEAS: dict[str, str] = {
    "Indian/Reunion": "reunion reunionnais 974",
    "Indian/Mayotte": "mayotte mahorais 976",
    "America/Guadeloupe": "guadeloupe guadeloupeen soualiga sxm saintbarth stbarth gustavia 971",
    "America/Martinique": "martinique martiniquais 972",
    "America/Cayenne": "guyane guyanais 973",
    "Pacific/Tahiti": "tahiti tahitien polynesie papeete 987",
    "Pacific/Noumea": "caledonie caledonien noumea 988",
    "America/Miquelon": "miquelon 975",
}
_ABROAD: dict[str, str] = {
    "Africa/Dakar": "senegal senegalais senegalaise dakar dakarois sene",
    "Africa/Abidjan": "ivoire ivoirien ivoirienne abidjan bouake yamoussoukro",
    "Africa/Ouagadougou": "burkina burkinabe ouagadougou faso",
    "Africa/Bamako": "mali malien malienne bamako",
    "Africa/Conakry": "guinee guineen guineenne conakry",
    "Africa/Lome": "togo togolais togolaise lome",
    "Africa/Porto-Novo": "benin beninois beninoise cotonou",
    "Africa/Niamey": "niger nigerien nigerienne niamey",
    "Africa/Lagos": "nigeria nigerian",
    "Africa/Nouakchott": "mauritanie mauritanien nouakchott",
    "Africa/Casablanca": "maroc marocain marocaine casablanca rabat marrakech",
    "Africa/Algiers": "algerie algerien algerienne alger kabylie",
    "Africa/Tunis": "tunisie tunisien tunisienne tunis",
    "Africa/Douala": "cameroun camerounais camerounaise cameroon yaounde douala",
    "Africa/Libreville": "gabon gabonais gabonaise libreville",
    "Africa/Brazzaville": "brazzaville",
    "Africa/Kinshasa": "kinshasa congo congolais congolaise",
    "Africa/Lubumbashi": "lubumbashi katanga kivu goma bukavu",
    "Africa/Bangui": "centrafrique centrafricain bangui",
    "Africa/Ndjamena": "tchad tchadien ndjamena",
    "Africa/Kigali": "rwanda rwandais kigali",
    "Africa/Bujumbura": "burundi burundais bujumbura",
    "Africa/Djibouti": "djibouti djiboutien",
    "Indian/Comoro": "comores comorien moroni",
    "Indian/Antananarivo": "madagascar malgache antananarivo mada",
    "Indian/Mauritius": "mauritius mauricien mauricienne",
    "Indian/Mahe": "seychelles seychellois",
    "America/Port-au-Prince": "haiti haitien haitienne",
    "America/Toronto": "quebec quebecois quebecoise montreal canada canadien outaouais ontario",
    "America/Moncton": "acadie acadien",
    "Asia/Beirut": "liban libanais libanaise beyrouth",
    "Asia/Ho_Chi_Minh": "vietnam vietnamien hanoi saigon",
    "Asia/Phnom_Penh": "cambodge cambodgien",
    "Africa/Cairo": "egypte egyptien",
    "Asia/Shanghai": "xinhua xinhuanet cgtn beijing pekin",
    "Asia/Tehran": "iran iranien teheran parstoday",
    "Asia/Jerusalem": "israel israelien jerusalem",
}
_ZONES = {name: zone for zone, names in (_OVERSEAS | _ABROAD).items() for name in names.split()}
_NEWS = (
    r"(?:web|net|actu|actus|actualites?|news|infos?|plus|presse|press|tv|online|mag|media|medias|times|tribune|post|buzz|live|jet|go"
    r"|quotidien|hebdo|first|ici|zine|l?express|diaspora|matin|soir|le|la|les|mon|notre|un|24|7|\d+)"
)
"""What stands beside a short name in a host: "maliweb", "lefaso", "togonews"; not the rest of another word ("malin")."""
_SHORT = 5
_SEPARATOR = re.compile(r"\s[-–—|:•·»]\s|\|")
_MEETING = re.compile(r"\breunion\b|\bReunion(?= (?!la\b|1ere\b|premiere\b)[a-z])")
_HOST_POINTS, _NAME_POINTS = 4, 3


def zone_named(document: Document, *, in_france: bool) -> str | None:
    """The zone of the place that the newspaper is named after; None where it names none, or several alike.

    `in_france`: only France's overseas count, as for an address in ".fr".
    Places in texts and headlines do not count: a newspaper writes of the world.
    """
    points: Counter[str] = Counter()
    points.update(dict.fromkeys(_of_host(urlsplit(document.url).hostname or ""), _HOST_POINTS))
    for name in document.meta_values("og:site_name")[:1]:
        points.update(dict.fromkeys(_of_name(name), _NAME_POINTS))
    points.update(dict.fromkeys(_of_title(document), _NAME_POINTS))
    top = [(zone, count) for zone, count in points.most_common() if not in_france or zone in _OVERSEAS]
    if not top or (len(top) > 1 and top[0][1] < 2 * top[1][1]):
        return None
    return top[0][0]


@lru_cache(maxsize=256)
def _of_host(host: str) -> frozenset[str]:
    """The zones of places in a host's words, its last label left out: "www.dakar-actu.com" → dakar, actu."""
    words = [word for label in host.removeprefix("www.").split(".")[:-1] for word in label.split("-")]
    return frozenset(_ZONES[name] for name in _ZONES for word in words if _is_in_word(name, word))


def _is_in_word(name: str, word: str) -> bool:
    if name.isdigit():
        return re.search(rf"(?<!\d){name}(?!\d)", word) is not None
    if len(name) < _SHORT:
        return re.fullmatch(rf"{_NEWS}?{name}{_NEWS}?", word) is not None
    return re.search(rf"^{name}(?!s$)|{name}$", word) is not None


def _of_title(document: Document) -> set[str]:
    """The zones of places at the end of the page's title, where that is no part of the headline."""
    parts = _SEPARATOR.split(fold(document.tree.findtext("head/title")))[1:]
    if not any(map(_of_name, parts)):
        return set()
    headlines = [*document.meta_values("og:title"), *(fold(h.text_content()) for h in document.tree.iter("h1"))]
    return {zone for part in parts if not any(part in headline for headline in headlines) for zone in _of_name(part)}


def zones_of_places(text: str) -> set[str]:
    """The zones of places abroad that a text names with a capital; Canada's newspapers share footers, and it has six."""
    named = _of_name(" ".join(re.findall(r"\b[A-ZÀ-Þ][\w-]*", text)))
    return {zone for zone in named if zone in _ABROAD and zone != "America/Toronto"}


def names_of(zone: str) -> list[str]:
    """The words that name a place of this zone, small and without accents."""
    return (_ABROAD | _OVERSEAS).get(zone, "").split()


def unaccented(text: str) -> str:
    """As the words that name places are written: ASCII alone, capitals kept."""
    return unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()


def _of_name(name: str) -> set[str]:
    """The zones of places among a name's words; a "réunion" with a small letter, or of some kind, is a meeting."""
    words = {word.lower() for word in re.findall(r"\w+", _MEETING.sub("", unaccented(name)))}
    return {_ZONES[word] for word in words & _ZONES.keys()}
