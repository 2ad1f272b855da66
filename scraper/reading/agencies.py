"""News agencies and newsrooms: the names that sign without being a person's."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from functools import lru_cache

# Alias as `plain_name` leaves it → the spelling the archive keeps. Only wires: they write for others.
WIRES = {
    "afp": "AFP", "agence france presse": "AFP", "france presse": "AFP", "afp com": "AFP", "afp factuel": "AFP",
    "afp relaxnews": "AFP",
    "reuters": "Reuters", "thomson reuters": "Reuters", "agence reuters": "Reuters",
    "6medias": "6Medias", "agence 6medias": "6Medias", "six medias": "6Medias",
    "ats": "ATS", "agence telegraphique suisse": "ATS",
    "keystone ats": "Keystone-ATS", "ats keystone": "Keystone-ATS",
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
    "zonebourse": "Zonebourse", "awp": "AWP", "agefi dow jones": "Agefi-Dow Jones", "aef": "AEF", "aef info": "AEF",
    "sid": "SID", "sipa": "Sipa", "cfa": "CFA", "mediaterre": "Mediaterre", "ip3 press": "IP3 Press",
    "agence de presse medicale": "APM", "apm": "APM", "apmnews": "APM", "hina": "HINA", "tt": "TT", "ntb": "NTB",
    "ritzau": "Ritzau", "pa media": "PA", "press association": "PA", "vna": "VNA", "panapress": "Panapress",
    "news tank": "News Tank", "eureka presse": "Eureka Presse", "infopro": "Infopro", "agra presse": "Agra Presse",
}  # fmt: skip

# Pictures only: in a byline they credit a photo, and sign nothing.
PICTURE_AGENCIES = frozenset({
    "getty", "getty images", "nurphoto", "hans lucas", "abaca", "abacapress", "epa", "keystone", "shutterstock",
    "istock", "adobe stock", "unsplash", "pixabay", "maxppp", "bestimage", "icon sport", "panoramic", "divergence",
    "sipa press", "photopqr", "zuma", "imago", "presse sports", "dppi", "kmsp", "starface", "gamma rapho", "myop",
})  # fmt: skip

# Newspapers, magazines and channels that sign their own pages or each other's. Exact, as `plain_name` leaves them.
_MASTHEADS = frozenset(
    """
    le monde|le figaro|le parisien|aujourd hui en france|liberation|l humanite|la croix|les echos|l opinion|l express
    le point|l obs|nouvel obs|le nouvel obs|marianne|mediapart|courrier international|telerama|la tribune|challenges
    capital|le jdd|le journal du dimanche|20 minutes|20minutes|cnews|direct matin|metro|slate|slate fr|le huffpost
    huffpost|le huffington post|franceinfo|france info|francetv info|france televisions|radio france|france inter
    france culture|france bleu|ici|france 24|france 2|france 3|france 5|france 4|la 1ere|outre mer la 1ere|rfi|rmc|rtl
    rtl info|europe 1|europe1|bfm|bfmtv|bfm tv|bfm business|tf1|tf1 info|lci|tv5monde|arte|m6|public senat|lcp|brut
    ouest france|sud ouest|la voix du nord|le telegramme|la depeche|la depeche du midi|midi libre|l independant
    nice matin|var matin|corse matin|la provence|la marseillaise|le dauphine|le dauphine libere|le progres
    le journal de saone et loire|le bien public|l est republicain|vosges matin|le republicain lorrain|l alsace|dna
    dernieres nouvelles d alsace|les dernieres nouvelles d alsace|l union|l ardennais|l est eclair|paris normandie
    le courrier picard|courrier picard|la montagne|le populaire du centre|le berry republicain|l yonne republicaine
    la republique du centre|la nouvelle republique|la republique des pyrenees|charente libre|presse ocean|le maine libre
    le courrier de l ouest|le courrier|actu fr|actu|78actu|le petit journal|l observateur|le journal du centre
    femme actuelle|gala|voici|closer|public|paris match|elle|marie claire|vogue|grazia|madmoizelle|terrafemina|neon
    ca m interesse|geo|national geographic|science et vie|sciences et avenir|futura|futura sciences|numerama|01net
    clubic|next inpact|frandroid|presse citron|l internaute|linternaute|journal du net|jdn|orange|orange actu|yahoo
    msn|reporterre|vert|bon pote|novethic|basta|politis|valeurs actuelles|causeur|atlantico|boulevard voltaire
    breizh info|the conversation|usbek rica|l adn|influencia|l equipe|so foot|eurosport|rmc sport|foot mercato
    notre temps|pleine vie|sante magazine|doctissimo|top sante|pourquoi docteur|le quotidien du medecin|que choisir
    60 millions de consommateurs|l usine nouvelle|le moniteur|strategies|cb news|la gazette des communes|localtis
    rtbf|rtl belgique|le soir|la libre|la libre belgique|la dh|dh|l avenir|sudinfo|sud info|sudpresse|le vif|7sur7
    l echo|moustique|paris match belgique|daily science|rts|rts info|radio television suisse|le temps|24 heures
    24heures|tribune de geneve|la tribune de geneve|le matin|le matin dimanche|la liberte|le nouvelliste|arcinfo
    le quotidien jurassien|la cote|20 minutes suisse|l illustre|bilan|heidi news|swissinfo|watson|blick|le courrier
    radio canada|ici radio canada|la presse|le devoir|le journal de montreal|le journal de quebec|tva nouvelles|tva
    le droit|le soleil|le quotidien|la tribune|le nouvelliste|la voix de l est|l actualite|noovo|noovo info|metro
    acadie nouvelle|l orient le jour|jeune afrique|le360|hespress|medias24|le matin|l economiste|telquel|tsa|el watan
    el moudjahid|liberte algerie|kapitalis|la presse de tunisie|leaders|webdo|abidjan net|fratmat|fraternite matin
    seneweb|seneplus|dakaractu|le soleil|wal fadjri|maliweb|malijet|lefaso net|sidwaya|burkina24|togo presse
    actu cameroun|cameroon tribune|gabon review|l union|mediacongo|radio okapi|la nouvelle tribune|la nation
    bbc|bbc afrique|bbc news afrique|voa|voa afrique|deutsche welle|dw|sputnik|rt france|euronews|euractiv|politico
    the guardian|the new york times|new york times|the wall street journal|the washington post|the times|el pais
    la repubblica|corriere della sera|der spiegel|die zeit|the economist|financial times|onu info|vatican news|rcf
    prisma media|centre france|ebra|rossel|reworld|uni medias|groupe rossel|lagardere|publicis|webedia
    """.replace("\n", "|").split("|")
)
MASTHEADS = frozenset(name.strip() for name in _MASTHEADS if name.strip())
# A local station or edition of these signs by its own name ("France Bleu Périgord", "BFM Grand Lille").
_NETWORKS = re.compile(
    r"(?:france (?:bleu|3|2)|ici|bfm|rtl|rfi|bbc|rtbf|rts|radio canada|tf1|euractiv|outre mer|nrj|sud radio|lci|m6"
    r"|20 minutes|ouest france|le parisien|le figaro|le monde|huffpost|vivacite|tv5|tele|radio)\b"
)
_NEWSROOM = re.compile(
    r"(?:(?:la |notre |l )?(?:redaction|equipe|newsroom)\b|(?:le |un |notre )?(?:service|pole|desk|bureau|collectif)\b"
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
    r"(?<![\w-])(?:agence france[- ]presse|agence t[ée]l[ée]graphique suisse|keystone[- ]ats|ats[-/]keystone|(?:the )?associated press"
    r"|(?:la )?presse canadienne|the canadian press|agence qmi|destination sant[ée]|agence belga|agence anadolu|agence reuters)(?![\w-])",
    re.IGNORECASE,
)
_ARTICLE = re.compile(r"(?:l|d)['’ʼ]\s?|(?:les?|la|des?|du)\s+", re.IGNORECASE)


@lru_cache(maxsize=4096)
def plain_name(text: str) -> str:
    """Letters and digits in lower case without accents, anything else one space: the key of the tables."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in decomposed if not unicodedata.combining(c))).strip()


def wire_named(text: str) -> str | None:
    """The agency that exactly this text names ("l’ATS", "Agence France-Presse"), in the archive's spelling."""
    if len(text) > 40:
        return None
    if found := WIRES.get(plain_name(text)):
        return found
    return WIRES.get(plain_name(_ARTICLE.sub("", text.strip(), count=1)))


def wires_within(text: str) -> list[str]:
    """Agencies among the words of a short stretch ("AFP/Le Vannier", "Reuters Paris"), in its order."""
    found: list[str] = []
    for part in re.split(r"[\s/,;()|+]+", text[:200]):
        name = WIRES.get(plain_name(part)) if part[:1].isupper() or "/" in text or part == text else None
        if name and name not in found:
            found.append(name)
    return found


def is_house(text: str, *, houses: Collection[str] = ()) -> bool:
    """True where the text names a newspaper, channel or site: a known one, an address, or one of `houses` (plain names)."""
    plain = plain_name(text)
    if not plain:
        return False
    if plain in MASTHEADS or plain in houses or _DOMAIN.match(text.strip().lower()):
        return True
    without = plain_name(_ARTICLE.sub("", text.strip(), count=1))
    if without and (without in MASTHEADS or without in houses):
        return True
    compact = plain.replace(" ", "")
    if any(compact == house.replace(" ", "") for house in houses):
        return True
    words = plain.split()
    return bool(_NETWORKS.match(plain)) and 2 <= len(words) <= 6


def is_newsroom(text: str) -> bool:
    """True for a collective signature: "La rédaction", "Service politique", "L'équipe du Vannier"."""
    plain = plain_name(text)
    return bool(_NEWSROOM.match(plain)) and len(plain.split()) <= 10


def could_be_house(text: str) -> bool:
    """True where a word that no person bears shows an organisation: "MySweet Newsroom", "Vannier Médias"."""
    words = plain_name(text).split()
    return 1 <= len(words) <= 6 and not _HOUSE_WORDS.isdisjoint(words)


def part_wires(text: str) -> str:
    """The text with agencies of several words set apart by commas ("Jean Dupont Agence France-Presse")."""
    return _LONG_WIRES.sub(r" , \g<0> , ", text)
