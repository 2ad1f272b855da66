"""How a person's name is written in the capitals of running text."""

from __future__ import annotations

import re

from scraper.reading.people.names import (
    APOSTROPHE,
    BEHIND_A_NAME,
    CIVILITY,
    PARTICLES,
    is_initials,
    is_one_initial,
    plain_apostrophe,
)

_SHOUTED_BEHIND_D = re.compile(rf"(d{APOSTROPHE})([^\W\d_]{{2,}}\S*)\Z")
_SHOUTED_BEHIND_PARTICLE = re.compile(r"(?:[A-ZÀ-Ý]+-)?(?:De|Du|La|Le|Ma?c|Van|Von|Di|Fitz)[A-ZÀ-Ý]{3,}\Z")
""" "McDONALD", "VALENTIN-DeVRIES"."""
_SHOUTED_PART = re.compile(r"(?<=[A-ZÀ-Ý])[A-ZÀ-Ý]+")
_SMALL_PARTICLES = frozenset({"de", "du", "des", "von", "vom", "zu", "zur", "y", "e", "da", "af"})
_AFTER_VAN = frozenset({"de", "den", "der", "het", "'t", "ter", "ten"})
# All other "MAC…" are French names (Macron, Macé, Machado).
_MAC = re.compile(
    r"mac(?=(?:arthur|aulay|bride|carthy|donald|dougall|farlane|gregor|innes|intosh|intyre|kay|kenna|kenzie|kinnon"
    r"|laren|laughlin|lean|leod|mahon|millan|namara|neil|neill|nally|pherson|queen|rae|taggart)\Z)",
    re.IGNORECASE,
)


def natural_name(name: str) -> str:
    """A person's name with the capitals of running text; words printed in mixed case stay as printed.

    "JEAN-PIERRE D'ALEMBERT" is "Jean-Pierre d'Alembert", "Justine FAURE" is
    "Justine Faure". French usage keeps the preposition small and the article
    great: "MARIE DE LA TOUR" is "Marie de La Tour". "Van den" follows Belgian
    usage. Initials stay as printed.
    """
    name = " ".join(name.split()).strip(" ,:;")
    tokens = CIVILITY.sub("", name).strip(" ,:;").split()
    if not tokens or is_initials(name):
        return name
    shouted = all(token == token.upper() for token in tokens)
    natural: list[str] = []
    for position, token in enumerate(tokens):
        before = natural[-1].lower() if natural else ""
        is_article = token.lower() in PARTICLES  # "LE MEUR Yann"
        short_first_name = position == 0 and len(token) <= 2 and not (shouted or is_article)  # "JB Martin"
        between = token in ("Y", "E") and 0 < position < len(tokens) - 1  # "José Ortuña y Vella"
        shouted_behind = _SHOUTED_BEHIND_D.match(token)  # "Zoé d'OURM"
        if shouted_behind and shouted_behind[2].isupper():
            natural.append(shouted_behind[1] + capitalised(shouted_behind[2].lower()))
        elif _SHOUTED_BEHIND_PARTICLE.match(token):
            natural.append(_SHOUTED_PART.sub(lambda part: part.group().lower(), token))
        elif (
            (position and BEHIND_A_NAME.match(token))
            or token != token.upper()
            or (is_one_initial(token) and not between)
            or short_first_name
        ):
            natural.append(token)
        else:
            natural.append(_lower_token(token, first=position == 0, before=before))
    return " ".join(natural)


def _lower_token(token: str, *, first: bool, before: str) -> str:
    lowered = token.lower()
    plain = plain_apostrophe(lowered)
    if not first:
        if plain in _SMALL_PARTICLES and before != "van":
            return lowered
        if plain in _AFTER_VAN and before in ("van", "van de", "op"):
            return lowered
    elided = re.match(rf"(d)({APOSTROPHE})(.+)", lowered)
    if elided and not first:
        return elided.group(1) + elided.group(2) + capitalised(elided.group(3))
    return capitalised(lowered)


def capitalised(lowered: str) -> str:
    """Each part after a hyphen or apostrophe with a capital; Mc and Mac as the Scots write them."""
    parts = re.split(r"([-‐‑'’ʼ.])", lowered)
    return "".join(_capitalised_part(part) for part in parts)


def _capitalised_part(part: str) -> str:
    scottish = re.match(r"mc(?=\w{2})", part) or _MAC.match(part)
    if scottish:
        return part[: scottish.end()].capitalize() + part[scottish.end() :].capitalize()
    return part[:1].upper() + part[1:]
