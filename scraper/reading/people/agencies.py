"""News agencies and newsrooms: the names that sign without being a person's."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.mastheads import MASTHEADS
from scraper.reading.people.names import could_be_person, plain_name

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
    "inter press service": "IPS", "syfia": "Syfia",
}  # fmt: skip

# Those whose name right after a person's is never a surname.
UNMISTAKABLE_WIRES = frozenset({"AFP", "ATS", "AP", "Reuters", "Belga", "6Medias"})

# Pictures only: in a byline they credit a photo, and sign nothing.
PICTURE_AGENCIES = frozenset({
    "getty", "getty images", "nurphoto", "hans lucas", "abaca", "abacapress", "epa", "keystone", "shutterstock",
    "istock", "adobe stock", "unsplash", "pixabay", "maxppp", "bestimage", "icon sport", "panoramic", "divergence",
    "sipa", "sipa press", "sipa usa", "stock adobe com", "google maps", "google street view",
    "google earth", "sopa images", "anadolu images", "photopqr", "zuma", "imago", "presse sports", "dppi", "kmsp", "starface", "gamma rapho", "myop",
    "alamy", "depositphotos", "dreamstime", "freepik", "pexels", "wikimedia commons", "flickr", "andia", "le pictorium",
    "photononstop", "leemage", "bridgeman", "bridgeman images", "opale", "agence vu", "magnum", "magnum photos", "naja",
})  # fmt: skip

# A local station or edition of these signs by its own name ("France Bleu Périgord", "BFM Grand Lille").
_NETWORKS = re.compile(
    r"(?:france (?:bleu|3|2)|ici|bfm|rtl|rfi|bbc|rtbf|rts|radio canada|tf1|euractiv|outre mer|nrj|sud radio|lci|m6"
    r"|20 minutes|ouest france|le parisien|le figaro|le monde|huffpost|vivacite|tv5|tele|radio)\b"
    r"|(?:guadeloupe|martinique|guyane|(?:la )?reunion|mayotte|nouvelle caledonie|polynesie|wallis et futuna"
    r"|saint pierre et miquelon) (?:la )?(?:1ere|premiere)\b"
)
_NEWSROOM = re.compile(
    r"(?:(?:la |notre |l )?(?:redaction|equipe|newsroom)\b|(?:le |un |notre )?(?:service|pole|desk|bureau)\b"
    r"|(?:la )?cellule\b|(?:la )?direction de la redaction|redactions?\b)"
)
# Words that no person bears and houses do: "MySweet Newsroom", "Agence Éole", "Vannier Médias".
_WORDS_OF_HOUSES = """
    media medias mediaset presse press news newsroom newsletter journal magazine mag radio tv tele television webtv agence
    agency groupe group editions edition studio studios production productions productrice institut association fondation
    syndicat federation ministere actu actus actualite actualites info infos web digital hebdo quotidien gazette depeche
    tribune republicain republicaine progres brand partner partners partenaire partenaires content contenu contenus
    sponsorise team equipe conversation times post bot admin administrator administrateur webmaster service
    services desk pole cellule redaction redac factuel decodeurs observateurs pigiste supplement communique
    communiques publi publicite site officiel centre center company sarl gmbh ltd consulting afrique online
    collectif rubrique dossier podcast podcasts video videos photo photos
"""
_HOUSE_WORDS = frozenset(_WORDS_OF_HOUSES.split())
_DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|fr|be|ch|ca|net|org|info|news|lu|media|eu|tv|ma|dz|tn|sn|ci|cd|cm|bzh)\Z"
)
_LONG_WIRES = re.compile(
    r"(?<![\w-])(?:l['’]\s?)?(?:agence france[- ]presse|agence t[ée]l[ée]graphique suisse|keystone[- ]ats|ats[-/]keystone|(?:the )?associated press"
    r"|(?:la )?presse canadienne|the canadian press|agence qmi|destination sant[ée]|agence belga|agence anadolu|agence reuters)(?![\w-])",
    re.IGNORECASE,
)
_CONJUNCTION = re.compile(r"\s+(?:et|&)\s+", re.IGNORECASE)
_DOTTED = re.compile(r"(?:[A-Z]\.){2,}[A-Z]\.?\Z")
_ARTICLE = re.compile(r"(?:l|d)['’ʼ]\s?|(?:les?|la|des?|du)\s+", re.IGNORECASE)


_ALSO_INITIALS = frozenset({"MAP", "AA", "APA", "ANP", "AMI", "TAP", "AIP", "ACP"})
"""In small letters they are somebody's on a desk: "hm/map/roc"."""


def wire_named(text: str) -> str | None:
    """The agency that exactly this text names ("l’ATS", "Agence France-Presse"), in the archive's spelling."""
    if len(text) > 40:
        return None
    if _DOTTED.match(text):  # "A.F.P."
        text = text.replace(".", "")
    bare = _ARTICLE.sub("", text.strip(), count=1)
    for named in (text, bare, _ARTICLE.sub("", bare, count=1)):  # "de l'AFP"
        found = WIRES.get(plain_name(named))
        if named.islower() and found in _ALSO_INITIALS:
            continue
        is_name = found and found.isupper() and named.istitle() and plain_name(named) == plain_name(found)
        if found and not (is_name and found not in UNMISTAKABLE_WIRES):  # "Sid" is a name
            return found
    return None


def wires_within(text: str) -> list[str]:
    """Agencies among the words of a short stretch ("Reuters Paris"), in its order, printed as agencies are."""
    found: list[str] = []
    for word in re.split(r"[\s/,;()|+]+", text[:200]):
        word = _ARTICLE.sub("", word)
        name = WIRES.get(plain_name(word))
        if name and name not in found and (word == name or (word.isupper() and len(word) > 2)):
            found.append(name)
    return found


def is_web_address(text: str) -> bool:
    """True for "levannier.fr", "www.levannier.com"."""
    return bool(_DOMAIN.match(text.strip().lower()))


def is_house(text: str, *, houses: Collection[str] = ()) -> bool:
    """True where the text names a newspaper, channel or site: a known one, an address, or one of `houses` (plain names)."""
    plain = plain_name(text)
    if not plain:
        return False
    if plain in MASTHEADS or plain in houses or is_web_address(text):
        return True
    without = plain_name(_ARTICLE.sub("", text.strip(), count=1))
    if without and (without in MASTHEADS or without in houses):
        return True
    compact = plain.replace(" ", "")
    if any(compact == house.replace(" ", "") for house in houses):
        return True
    words = plain.split()
    return bool(_NETWORKS.match(plain)) and 2 <= len(words) <= 6


def is_joined_house(text: str, *, houses: Collection[str] = ()) -> bool:
    """True for a newspaper or station with a conjunction in its name: "Terre et Mer", "France Bleu Saône et Loire"."""
    if plain_name(text) in MASTHEADS or plain_name(text) in houses:
        return True
    if "," in text or " avec " in text:
        return False
    _, *others = _CONJUNCTION.split(text)
    apart = any(wires_within(o) or is_house(o, houses=houses) or could_be_person(o) for o in others)
    return bool(others) and not apart and is_house(text, houses=houses)


def apart_from_house(text: str, *, houses: Collection[str] = ()) -> tuple[str, str] | None:
    """Person and house where one line holds both ("Ouest-France Anne VASSEUR", "Anne Vasseur Ouest-France"); else None."""
    words = text.split()
    for cut in range(1, len(words)):
        ahead, behind = " ".join(words[:cut]), " ".join(words[cut:])
        for house, person in ((ahead, behind), (behind, ahead)):
            named = (
                plain_name(house) in MASTHEADS or plain_name(house) in houses or (house == behind and is_house(house))
            )
            if named and could_be_person(person) and opens_with_first_name(person):
                return person, house
    return None


def is_newsroom(text: str) -> bool:
    """True for a collective signature: "La rédaction", "Service politique", "L'équipe du Vannier"."""
    plain = plain_name(text)
    return bool(_NEWSROOM.match(plain)) and len(plain.split()) <= 10


def is_collective(text: str) -> bool:
    """True for "Collectif", "Un collectif d'élus": many people who sign an opinion together, and no newsroom."""
    return plain_name(text).removeprefix("un ").removeprefix("le ").split()[:1] == ["collectif"]


def could_be_house(text: str) -> bool:
    """True where a word that no person bears shows an organisation: "MySweet Newsroom", "Vannier Médias"."""
    words = plain_name(text).split()
    return 2 <= len(words) <= 6 and not _HOUSE_WORDS.isdisjoint(words)


def part_wires(text: str) -> str:
    """The text with agencies of several words set apart by commas ("Jean Dupont Agence France-Presse")."""
    return _LONG_WIRES.sub(r" , \g<0> , ", text)
