"""Names of people: what may be one, and how it is written in natural capitals."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Sequence
from functools import lru_cache

MAX_TOKENS = 7
MAX_LETTERS = 60

_APOSTROPHE = "['’ʼ]"
# A capital, then letters; inner apostrophes, hyphens and dots ("N'Diaye", "Jean-Pierre", "J.-P.").
_WORD = r"[^\W\d_](?:[^\W\d_]|(?:['’ʼ.\-‐‑]|\.-)(?=[^\W\d_]))*\.?"
_TOKEN = re.compile(rf"(?:{_WORD})\Z")
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿ][a-zà-ÿ]?(?:\.-|[.-]| ?\. ?| (?=\w\b))?){2,4}\.?\Z")
_PAIRS = re.compile(r"(?:[A-ZÀ-Ý][a-zà-ÿ]){2,3}\Z")
""" "NaGa", as Luxembourg's newsrooms sign."""
_OPENS_A_NOTE = re.compile(r"P\.-S\.?\Z|N\.? ?D\.? ?(?:L\.? ?R|A)\.?\Z")
_ENDS_A_TEXT = re.compile(r"(?:end|fin)\Z", re.IGNORECASE)
_POSSESSIVE = re.compile(rf"\w{_APOSTROPHE}s\Z", re.IGNORECASE)
_SHORT_SIGNATURE = re.compile(r"[a-z]{2,4}\Z")
_KEEPER = re.compile(r"webmaster|admin|redac(?:tion|teur|trice)|editor|moderat")
_SHORT_HOUSE = 4
_LOGIN = re.compile(r"([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)[._]([a-zà-ÿ]{3,}(?:-[a-zà-ÿ]+)*)\Z")
_DOMAIN_ENDINGS = frozenset({"com", "org", "net", "info", "news", "press", "media", "online", "paris", "bzh"})

# Small words inside a name. They never make a name by themselves.
_PARTICLES = frozenset({
    "de", "du", "des", "d'", "la", "le", "les", "lo", "van", "von", "vom", "der", "den", "ter", "ten", "zu", "zur",
    "el", "al", "ben", "bin", "ibn", "bint", "ould", "da", "do", "dos", "das", "di", "del", "della", "y", "e", "i",
    "st", "saint", "sainte", "'t", "op", "af", "av", "mac", "aït", "ait", "abou", "abu", "oulad", "bou", "thi", "ar", "an",
})  # fmt: skip
_PREPOSITIONS = frozenset(
    {"À", "En", "Avec", "Pour", "Dans", "Chez", "Selon", "Depuis", "Par", "Sans", "Contre", "Vers", "Se"}
)
_BEHIND_A_NAME = re.compile(r"(?:II|III|IV|VI|VII|[JS]r\.?)\Z")
"""A number or "Jr" is written as printed."""
_SHOUTED_BEHIND_D = re.compile(rf"(d{_APOSTROPHE})([^\W\d_]{{2,}}\S*)\Z")
_SHOUTED_BEHIND_PARTICLE = re.compile(r"(?:[A-ZÀ-Ý]+-)?(?:De|Du|La|Le|Ma?c|Van|Von|Di|Fitz)[A-ZÀ-Ý]{3,}\Z")
""" "McDONALD", "VALENTIN-DeVRIES"."""
_SHOUTED_PART = re.compile(r"(?<=[A-ZÀ-Ý])[A-ZÀ-Ý]+")
_LOWER_PARTICLES = frozenset({"de", "du", "des", "von", "vom", "zu", "zur", "y", "e", "da", "af"})
_AFTER_VAN = frozenset({"de", "den", "der", "het", "'t", "ter", "ten"})
# All other "MAC…" are French names (Macron, Macé, Machado).
_MAC = re.compile(
    r"mac(?=(?:arthur|aulay|bride|carthy|donald|dougall|farlane|gregor|innes|intosh|intyre|kay|kenna|kenzie|kinnon"
    r"|laren|laughlin|lean|leod|mahon|millan|namara|neil|neill|nally|pherson|queen|rae|taggart)\Z)",
    re.IGNORECASE,
)
_CIVILITY = re.compile(
    r"\A(?:l[ea] )?(?:(?:Mr|Mme|Mlle|MM|Dr|Dre|Pr|Pre|Prof|Me|Mgr)\b\.?"
    r"|(?:[Dd]octeure?|[Pp]rofesseure?|Maître|Monsieur|Madame|[Gg]énérale?|[Cc]olonelle)\b)\s+(?=[^\W\d_]\S* \S)"
)


@lru_cache(maxsize=4096)
def plain_name(text: str) -> str:
    """Letters and digits in lower case without accents, anything else one space: the key of the tables."""
    decomposed = unicodedata.normalize("NFKD", text.lower().replace("œ", "oe"))
    return re.sub(r"[^a-z0-9]+", " ", "".join(c for c in decomposed if not unicodedata.combining(c))).strip()


def is_spoken_of(name: str, paragraphs: Sequence[str]) -> bool:
    """True where a text names somebody past its first paragraph, which may introduce who wrote it."""
    return any(name in paragraph for paragraph in paragraphs[1:])


def natural_name(name: str) -> str:
    """A person's name with the capitals of running text; words printed in mixed case stay as printed.

    "JEAN-PIERRE D'ALEMBERT" is "Jean-Pierre d'Alembert", "Justine FAURE" is
    "Justine Faure". French usage keeps the preposition small and the article
    great: "MARIE DE LA TOUR" is "Marie de La Tour". "Van den" follows Belgian
    usage. Initials stay as printed.
    """
    name = " ".join(name.split()).strip(" ,:;")
    tokens = _CIVILITY.sub("", name).strip(" ,:;").split()
    if not tokens or is_initials(name):
        return name
    shouted = all(token == token.upper() for token in tokens)
    natural: list[str] = []
    for position, token in enumerate(tokens):
        before = natural[-1].lower() if natural else ""
        is_article = token.lower() in _PARTICLES  # "LE MEUR Yann"
        short_first_name = position == 0 and len(token) <= 2 and not (shouted or is_article)  # "JB Martin"
        between = token in ("Y", "E") and 0 < position < len(tokens) - 1  # "José Ortuña y Vella"
        shouted_behind = _SHOUTED_BEHIND_D.match(token)  # "Zoé d'OURM"
        if shouted_behind and shouted_behind[2].isupper():
            natural.append(shouted_behind[1] + _capitalised(shouted_behind[2].lower()))
        elif _SHOUTED_BEHIND_PARTICLE.match(token):
            natural.append(_SHOUTED_PART.sub(lambda part: part.group().lower(), token))
        elif (
            (position and _BEHIND_A_NAME.match(token))
            or token != token.upper()
            or (_is_initial(token) and not between)
            or short_first_name
        ):
            natural.append(token)
        else:
            natural.append(_lower_token(token, first=position == 0, before=before))
    return " ".join(natural)


def could_be_person(text: str) -> bool:
    """True where every word could belong to one person's name, and two of them carry it ("J. Dupont", "Anne de Vos")."""
    text = _CIVILITY.sub("", text)
    tokens = text.split()
    if not 2 <= len(tokens) <= MAX_TOKENS or len(text) > MAX_LETTERS or any(map(_POSSESSIVE.search, tokens)):
        return False
    carrying = 0
    for position, token in enumerate(tokens):
        if _is_particle(token, tokens[position + 1 :]) and (position < len(tokens) - 1 or token[0].isupper()):
            carrying += token[0].isupper()
        elif not _TOKEN.match(token) or not (token[0].isupper() or _elided(token)):
            return False
        else:
            carrying += 1
    if tokens[0] in _PREPOSITIONS or (tokens[0].isupper() and tokens[0].capitalize() in _PREPOSITIONS):  # "À Berlin"
        return False
    if len(tokens) == 2 and tokens[0] in ("De", "Du", "Des"):  # "De Paris"
        return False
    last = tokens[-1]
    if (
        _is_initial(last) and len(tokens) > 2 and not _BEHIND_A_NAME.match(last)
    ):  # "Marie P." signs so; "Martin Jean P." does not
        return False
    return carrying >= 2 and not all(_is_initial(token) for token in tokens)


def _is_particle(token: str, following: Sequence[str]) -> bool:
    """ "in" is one before a Dutch article only: "Els in 't Veld"; "Redakteur in der Kultur" is a function."""
    lowered = _plain_apostrophe(token.lower())
    return lowered in _PARTICLES or (lowered == "in" and _plain_apostrophe("".join(following[:1])) in ("'t", "de"))


def could_be_mononym(text: str) -> bool:
    """True for a single word that may be the name someone signs with ("Océane"); it says nothing of what else it may be."""
    return len(text) >= 3 and bool(_TOKEN.match(text)) and text[0].isupper() and not text[1:].isupper()


def is_initials(text: str) -> bool:
    """True for a signature of initials: "E.P.", "Y. B.", "A.G", "OC", "J.-P. D.", "NaGa"."""
    text = text.strip()
    if _PAIRS.match(text):
        return True
    if len(text) > 12 or not _INITIALS.match(text) or _OPENS_A_NOTE.match(text) or _ENDS_A_TEXT.match(text):
        return False
    letters = [char for char in text if char.isalpha()]
    return "." in text or (len(letters) <= 3 and text.isupper() and " " not in text)


def could_be_short_signature(text: str) -> bool:
    """True for two to four small letters ("jba"): a signature where the place says so, a mere word elsewhere."""
    return bool(_SHORT_SIGNATURE.match(text)) and not _ENDS_A_TEXT.match(text)


def is_account(login: str, houses: Collection[str]) -> bool:
    """True for "WebmasterVannier": who looks after the site, or the site itself, one of the `houses` (as `plain_name` leaves them)."""
    plain = plain_name(login)
    return " " not in plain and (
        _KEEPER.match(plain) is not None or any(house in plain for house in houses if len(house) > _SHORT_HOUSE)
    )


def name_of_login(text: str) -> str | None:
    """ "marine.delcros" as a name; None for anything else, an address or a domain above all."""
    found = _LOGIN.match(text)
    if not found or found.group(2) in _DOMAIN_ENDINGS:
        return None
    return " ".join(_capitalised(part) for part in found.groups())


def _plain_apostrophe(text: str) -> str:
    return text.replace("’", "'")


def _elided(token: str) -> bool:
    found = re.match(rf"(?:[dlt]{_APOSTROPHE}|(?:al|el|as|ben)-)(?=[^\W\d_])", token)
    return found is not None and token[found.end()].isupper()


def _is_initial(token: str) -> bool:
    return bool(re.match(r"(?:[^\W\d_][a-z]?\.-?){1,3}\Z|[^\W\d_]\Z", token))


def _lower_token(token: str, *, first: bool, before: str) -> str:
    lowered = token.lower()
    plain = _plain_apostrophe(lowered)
    if not first:
        if plain in _LOWER_PARTICLES and before != "van":
            return lowered
        if plain in _AFTER_VAN and before in ("van", "van de", "op"):
            return lowered
    elided = re.match(rf"(d)({_APOSTROPHE})(.+)", lowered)
    if elided and not first:
        return elided.group(1) + elided.group(2) + _capitalised(elided.group(3))
    return _capitalised(lowered)


def _capitalised(lowered: str) -> str:
    """Each part after a hyphen or apostrophe with a capital; Mc and Mac as the Scots write them."""
    parts = re.split(r"([-‐‑'’ʼ.])", lowered)
    return "".join(_capitalised_part(part) for part in parts)


def _capitalised_part(part: str) -> str:
    scottish = re.match(r"mc(?=\w{2})", part) or _MAC.match(part)
    if scottish:
        return part[: scottish.end()].capitalize() + part[scottish.end() :].capitalize()
    return part[:1].upper() + part[1:]
