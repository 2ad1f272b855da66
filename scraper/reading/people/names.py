"""Names of people: what may be one."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

MAX_TOKENS = 7
MAX_LETTERS = 60

APOSTROPHE = "['’ʼ]"
# A capital, then letters; inner apostrophes, hyphens and dots ("N'Diaye", "Jean-Pierre", "J.-P.").
_WORD = r"[^\W\d_](?:[^\W\d_]|(?:['’ʼ.\-‐‑]|\.-)(?=[^\W\d_]))*\.?"
_TOKEN = re.compile(rf"(?:{_WORD})\Z")
_INITIALS = re.compile(r"(?:[^\W\d_a-zà-ÿ][a-zà-ÿ]?(?:\.-|[.-]| ?\. ?| (?=\w\b))?){2,4}\.?\Z")
_PAIRS = re.compile(r"(?:[A-ZÀ-Ý][a-zà-ÿ]){2,3}\Z")
""" "NaGa", as Luxembourg's newsrooms sign."""
_OPENS_A_NOTE = re.compile(r"P\.-S\.?\Z|N\.? ?D\.? ?(?:L\.? ?R|A)\.?\Z")
_ENDS_A_TEXT = re.compile(r"(?:end|fin)\Z", re.IGNORECASE)
_POSSESSIVE = re.compile(rf"\w{APOSTROPHE}s\Z", re.IGNORECASE)
_SHORT_SIGNATURE = re.compile(r"[a-z]{2,4}\Z")

# Small words inside a name. They never make a name by themselves.
PARTICLES = frozenset({
    "de", "du", "des", "d'", "la", "le", "les", "lo", "van", "von", "vom", "der", "den", "ter", "ten", "zu", "zur",
    "el", "al", "ben", "bin", "ibn", "bint", "ould", "da", "do", "dos", "das", "di", "del", "della", "y", "e", "i",
    "st", "saint", "sainte", "'t", "op", "af", "av", "mac", "aït", "ait", "abou", "abu", "oulad", "bou", "thi", "ar", "an",
})  # fmt: skip
_PREPOSITIONS = frozenset(
    {"À", "En", "Avec", "Pour", "Dans", "Chez", "Selon", "Depuis", "Par", "Sans", "Contre", "Vers", "Se"}
)
_ACRONYM = re.compile(r"(?!(?:NG|STE?|MC|JR)\Z)[B-DF-HJ-NP-TV-XZ]{2,4}\Z")
"""No vowel is no name: but for "Ng", "Ste", "Mc"."""
BEHIND_A_NAME = re.compile(r"(?:II|III|IV|VI|VII|[JS]r\.?)\Z")
"""A number or "Jr" is written as printed."""
CIVILITY = re.compile(
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


def could_be_person(text: str) -> bool:
    """True where every word could belong to one person's name, and two of them carry it ("J. Dupont", "Anne de Vos")."""
    text = CIVILITY.sub("", text)
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
    if text.isupper() and any(map(_ACRONYM.match, tokens)):  # "IDG NS"
        return False
    last = tokens[-1]
    if (
        is_one_initial(last) and len(tokens) > 2 and not BEHIND_A_NAME.match(last)
    ):  # "Marie P." signs so; "Martin Jean P." does not
        return False
    return carrying >= 2 and not all(is_one_initial(token) for token in tokens)


def _is_particle(token: str, following: Sequence[str]) -> bool:
    """ "in" is one before a Dutch article only: "Els in 't Veld"; "Redakteur in der Kultur" is a function."""
    lowered = plain_apostrophe(token.lower())
    return lowered in PARTICLES or (lowered == "in" and plain_apostrophe("".join(following[:1])) in ("'t", "de"))


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


def plain_apostrophe(text: str) -> str:
    """The text with typewriter apostrophes."""
    return text.replace("’", "'")


def _elided(token: str) -> bool:
    found = re.match(rf"(?:[dlt]{APOSTROPHE}|(?:al|el|as|ben)-)(?=[^\W\d_])", token)
    return found is not None and token[found.end()].isupper()


def is_one_initial(token: str) -> bool:
    """True for a word that is an initial, or several: "J.", "J.-P."."""
    return bool(re.match(r"(?:[^\W\d_][a-z]?\.-?){1,3}\Z|[^\W\d_]\Z", token))
