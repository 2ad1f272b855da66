"""Newspapers, newsrooms and picture agencies: the names that sign without being a person's."""

from __future__ import annotations

import re
from collections.abc import Collection

from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.mastheads import MASTHEADS
from scraper.reading.people.names import could_be_person, plain_name
from scraper.reading.people.wires import ARTICLE, wires_within

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
_ENGLISH_DESK = re.compile(r"(?:[a-z0-9]+ ){1,3}(?:staff|newswires?|(?:wire|news) service|wire|desk)\Z")
# Words that no person bears and houses do: "MySweet Newsroom", "Agence Éole", "Vannier Médias".
_WORDS_OF_HOUSES = """
    media medias mediaset presse press news newsroom newsletter journal magazine mag radio tv tele television webtv agence
    agency groupe group editions edition studio studios production productions productrice institut association fondation
    syndicat federation ministere actu actus actualite actualites info infos web digital hebdo quotidien gazette depeche
    tribune republicain republicaine progres brand partner partners partenaire partenaires content contenu contenus
    sponsorise team equipe conversation times post bot admin administrator administrateur webmaster service
    services desk pole cellule redaction redac factuel decodeurs observateurs pigiste supplement communique
    communiques publi publicite site officiel centre center company sarl gmbh ltd consulting afrique online
    communication communications marketing multimedia publication publications publishing interactif interactive holding
    collectif rubrique dossier podcast podcasts video videos photo photos
"""
_GROUPS = frozenset({
    "courant", "parti", "mouvement", "ligue", "union", "comite", "front", "alliance", "reseau", "coordination",
    "intersyndicale", "confederation",
})  # fmt: skip
"""What opens an organisation's name, and may end a person's."""
_HOUSE_WORDS = frozenset(_WORDS_OF_HOUSES.split())
_DOMAIN = re.compile(
    r"[\w-]+(?:\.[\w-]+)*\.(?:com|fr|be|ch|ca|net|org|info|news|lu|media|eu|tv|ma|dz|tn|sn|ci|cd|cm|bzh)\Z"
)
_CONJUNCTION = re.compile(r"\s+(?:et|&)\s+", re.IGNORECASE)


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
    without = plain_name(ARTICLE.sub("", text.strip(), count=1))
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


def ends_with_house(text: str, *, houses: Collection[str]) -> bool:
    """True for "Haute Vanne Osier Libre" on the site of Osier Libre: one of `houses` of two words or more, and words before."""
    plain = plain_name(text)
    return any(" " in house and plain.endswith(f" {house}") for house in houses)


def is_newsroom(text: str) -> bool:
    """True for a collective signature: "La rédaction", "Service politique", "L'équipe du Vannier"."""
    plain = plain_name(text)
    if _ENGLISH_DESK.match(plain):
        return not opens_with_first_name(text)  # "Nicky Wire"
    return bool(_NEWSROOM.match(plain)) and len(plain.split()) <= 10


def is_collective(text: str) -> bool:
    """True for "Collectif", "Un collectif d'élus": many people who sign an opinion together, and no newsroom."""
    return plain_name(text).removeprefix("un ").removeprefix("le ").split()[:1] == ["collectif"]


def could_be_house(text: str) -> bool:
    """True where a word that no person bears shows an organisation: "MySweet Newsroom", "Vannier Médias"."""
    words = plain_name(text).split()
    return 2 <= len(words) <= 6 and (words[0] in _GROUPS or not _HOUSE_WORDS.isdisjoint(words))
