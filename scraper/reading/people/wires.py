"""News agencies that write for others, under every name they sign with."""

from __future__ import annotations

import re

from scraper.reading.people.names import plain_name

# Alias as `plain_name` leaves it → the spelling the archive keeps. Only wires: they write for others.
WIRES = {
    "afp": "AFP", "agence france presse": "AFP", "france presse": "AFP", "afp com": "AFP", "afp factuel": "AFP",
    "afp relaxnews": "AFP",
    "reuters": "Reuters", "thomson reuters": "Reuters", "agence reuters": "Reuters",
    "6medias": "6Medias", "agence 6medias": "6Medias", "six medias": "6Medias",
    "ats": "ATS", "agence telegraphique suisse": "ATS",
    "keystone ats": "Keystone-ATS", "ats keystone": "Keystone-ATS",
    "keystone sda": "Keystone-SDA",
    "ap": "AP", "associated press": "AP", "the associated press": "AP",
    "belga": "Belga", "agence belga": "Belga", "belga news agency": "Belga",
    "qmi": "Agence QMI", "agence qmi": "Agence QMI",
    "destination sante": "Destination Santé",
    "la presse canadienne": "La Presse Canadienne", "presse canadienne": "La Presse Canadienne",
    "the canadian press": "La Presse Canadienne",
    "aa": "AA", "agence anadolu": "AA", "anadolu": "AA", "anadolu agency": "AA", "anadolu ajansi": "AA",
    "relaxnews": "Relaxnews", "etx": "ETX Daily Up", "etx daily up": "ETX Daily Up", "etx studio": "ETX Daily Up",
    "aps": "APS", "algerie presse service": "APS", "map": "MAP", "maghreb arabe presse": "MAP",
    "tap": "TAP", "tunis afrique presse": "TAP", "aib": "AIB", "aip": "AIP", "acp": "ACP", "apanews": "APA",
    "dpa": "dpa", "efe": "EFE", "agence efe": "EFE", "europa press": "Europa Press", "ansa": "Ansa",
    "agi": "AGI", "adnkronos": "Adnkronos", "anp": "ANP", "apa": "APA", "lusa": "Lusa", "tass": "Tass",
    "agence tass": "Tass", "ria novosti": "Ria Novosti", "interfax": "Interfax", "ukrinform": "Ukrinform",
    "xinhua": "Xinhua", "chine nouvelle": "Xinhua", "agence chine nouvelle": "Xinhua", "kyodo": "Kyodo",
    "kyodo news": "Kyodo", "jiji press": "Jiji Press", "yonhap": "Yonhap", "pti": "PTI", "irna": "Irna",
    "wafa": "Wafa", "ani": "ANI", "upi": "UPI", "bloomberg": "Bloomberg", "dow jones": "Dow Jones",
    "zonebourse": "Zonebourse", "nxp": "NXP", "awp": "AWP", "agefi dow jones": "Agefi-Dow Jones", "aef": "AEF", "aef info": "AEF",
    "sid": "SID", "ip3 press": "IP3 Press",
    "agence de presse medicale": "APM", "apm": "APM", "apmnews": "APM", "hina": "HINA", "ntb": "NTB",
    "ritzau": "Ritzau", "pa media": "PA", "press association": "PA", "vna": "VNA", "panapress": "Panapress", "pana": "PANA", "agence panafricaine de presse": "PANA",
    "news tank": "News Tank", "eureka presse": "Eureka Presse", "infopro": "Infopro", "agra presse": "Agra Presse",
    "afp forum": "AFP", "belga sport": "Belga",
    "agence de presse senegalaise": "APS", "agence ivoirienne de presse": "AIP", "agence congolaise de presse": "ACP",
    "agence d information du burkina": "AIB", "agence togolaise de presse": "ATOP", "atop": "ATOP",
    "agence benin presse": "ABP", "agence burundaise de presse": "ABP", "agence guineenne de presse": "AGP",
    "agence gabonaise de presse": "AGP", "agence nigerienne de presse": "ANP", "amap": "AMAP",
    "agence malienne de presse": "AMAP", "agence mauritanienne d information": "AMI",
    "agence de presse africaine": "APA", "agence marocaine de presse": "MAP", "map express": "MAP",
    "agence nationale d information": "ANI", "nna": "NNA", "mena": "MENA", "sana": "Sana", "spa": "SPA",
    "agence bretagne presse": "ABP", "imaz press": "Imaz Press", "agence d information d afrique centrale": "Adiac",
    "aof": "AOF", "agence option finance": "AOF", "cercle finance": "Cercle Finance", "mt newswires": "MT Newswires",
    "agence ecofin": "Agence Ecofin", "apo group": "APO Group",
    "dpa afx": "dpa", "apa ots": "APA", "sda": "SDA", "agence cubaine de presse": "ACN", "prensa latina": "Prensa Latina",
    "inter press service": "IPS", "syfia": "Syfia", "idg ns": "IDG NS", "idgns": "IDG NS", "idg news service": "IDG NS",
}  # fmt: skip

# Those whose name right after a person's is never a surname.
UNMISTAKABLE_WIRES = frozenset({"AFP", "ATS", "AP", "Reuters", "Belga", "6Medias"})

_LONG_NAME = 5
_INITIAL = re.compile(r"[^\W\d_]\.?\Z")

_LONG_WIRES = re.compile(
    r"(?<![\w-])(?:l['’]\s?)?(?:agence france[- ]presse|agence t[ée]l[ée]graphique suisse|keystone[- ]ats|ats[-/]keystone|(?:the )?associated press"
    r"|(?:la )?presse canadienne|the canadian press|agence qmi|destination sant[ée]|agence belga|agence anadolu|agence reuters)(?![\w-])",
    re.IGNORECASE,
)
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}[A-Z]\.?\Z")
_AT_A_DESK = re.compile(r"([A-Z]{2,5}|Reuters|Belga|Xinhua)-[A-ZÀ-Ý][a-zà-ÿ]+\Z")
""" "APA-Dakar": an agency, and where it writes from."""
ARTICLE = re.compile(r"(?:l|d)['’ʼ]\s?|(?:les?|la|des?|du)\s+", re.IGNORECASE)
"""Before a house's name: "l'AFP", "Le Vannier"."""
_SHORT_NAME = 4
_ALSO_INITIALS = frozenset({"MAP", "AA", "APA", "ANP", "AMI", "TAP", "AIP", "ACP"})
"""In small letters they are somebody's on a desk: "hm/map/roc"."""


def wire_named(text: str) -> str | None:
    """The agency that exactly this text names ("l’ATS", "Agence France-Presse"), in the archive's spelling."""
    if len(text) > 40:
        return None
    if _DOTTED.match(text):  # "A.F.P."
        text = text.replace(".", "")
    bare = ARTICLE.sub("", text.strip(), count=1)
    for named in (text, bare, ARTICLE.sub("", bare, count=1)):  # "de l'AFP"
        found = WIRES.get(plain_name(named))
        if named.islower() and found in _ALSO_INITIALS:
            continue
        is_name = found and found.isupper() and named.istitle() and plain_name(named) == plain_name(found)
        if found and not (is_name and found not in UNMISTAKABLE_WIRES):  # "Sid" is a name
            return found
    at_desk = _AT_A_DESK.match(text)
    return wire_named(at_desk[1]) if at_desk else None


def surely_wire(text: str) -> str | None:
    """The agency that a text without a byline's words names; None for a name so short that a rubric or a button may bear it ("MAP")."""
    found = wire_named(text)
    return found if found and (found in UNMISTAKABLE_WIRES or len(found) > _SHORT_NAME) else None


def wires_within(text: str) -> list[str]:
    """Agencies among the words of a short stretch ("Reuters Paris"), in its order, printed as agencies are."""
    found: list[str] = []
    for word in re.split(r"[\s/,;()|+]+", text[:200]):
        word = ARTICLE.sub("", word)
        name = WIRES.get(plain_name(word))
        if name and name not in found and (word == name or (word.isupper() and len(word) > 2)):
            found.append(name)
    return found


def apart_from_wire(text: str) -> tuple[str, str] | None:
    """Person and agency of "Ümit Dönmezer Bloomberg": two full words, then a long name that is no acronym; else None.

    "Michael R. Bloomberg" is a person.
    """
    *words, last = text.split()
    wire = WIRES.get(plain_name(last))
    known = wire is not None and last == wire and len(wire) >= _LONG_NAME and not wire.isupper()
    if not known or len(words) < 2 or any(map(_INITIAL.match, words)):
        return None
    return " ".join(words), last


def part_wires(text: str) -> str:
    """The text with agencies of several words set apart by commas ("Jean Dupont Agence France-Presse")."""
    return _LONG_WIRES.sub(r" , \g<0> , ", text)
