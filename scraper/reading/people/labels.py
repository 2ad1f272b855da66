"""The words that introduce somebody in a byline: "Par", "Propos recueillis par", "Photos :", "Traduit par"."""

from __future__ import annotations

import re
from typing import Literal

Introduces = Literal["author", "second", "source", "other"]
"""`second`: editors, translators and who brought up to date: they sign only where nobody else does. `other`: photographers, sponsors, sound."""

ENGLISH_BY = r"(?:(?:written|words|text|story|report(?:ed|ing)?|posted)\s+)?by"
_BEFORE_A_NAME = r"(?=\s*(?-i:[A-ZÀ-Ý])[\w'’.-]+\s+(?-i:[A-ZÀ-Ýdlv]))"
GENRE = (
    r"(?:article|texte|tribune|chronique|[ée]dito(?:rial)?|billet|carte blanche|analyse|enqu[êe]te|reportage|r[ée]cit|humeur"
    r"|regard|lettre|carnet|(?:œ|oe)il|point de vue|bloc[- ]notes|coup de (?:gueule|c(?:œ|oe)ur|griffe|sang)|mot"
    r"|[ée]clairage|d[ée]cryptage|portrait|podcast|[ée]pisode|revue de presse|papier|contribution|zoom|critique|s[ée]rie"
    r"|(?:libre )?opinion|blog|grand format|feuilleton)"
)
_OFGENRE = (
    r"(?:(?:cet(?:te)? |ce |une? |l['’])?(?:articles?|textes?|dossiers?|reportages?|enqu[êe]tes?|interviews?|entretiens?|billets?"
    r"|chroniques?|tribunes?|[ée]ditos?|[ée]ditorial|analyses?|d[ée]cryptages?|portraits?|r[ée]cits?|opinions?|critiques?"
    r"|comptes?[ -]rendus?|points? de vue|carte blanche|d[ée]bats?|propos|t[ée]moignages?|paroles)\s+)?"
)
_BY = (
    _OFGENRE
    + r"(?:(?:(?:a été|est|sont) )?(?:publi[ée]e?s?|tenue?s?|assur[ée]e?s?|[ée]crite?s?|r[ée]dig[ée]e?s?|sign[ée]e?s?|r[ée]alis[ée]e?s?|post[ée]e?s?"
    r"|propos[ée]e?s?|recueillie?s?|men[ée]e?s?|soumise?|mise? en ligne)\s+)?par\b(?:\s*:)?"
    + rf"|{ENGLISH_BY}\b(?:\s*:)?"
)
_OF_A_WORK = (
    r"(?:reportages?|enqu[êe]tes?|r[ée]cits?|textes?|documents?)"
    r"(?:\s+(?:[«“\"]\s?[^«»“”\":\n]{2,40}\s?[»”\"]"
    r"|(?!(?:photo|image|illustr)|(?:par|et|avec|sur|contre|à|au|de(?! la\b)|d['’]une?)\b)[\w&.’'-]+)){1,4}\s*:"
    + _BEFORE_A_NAME
)
""" "Reportage TF1 : ", "Enquête « Grand angle » : ": a programme, a house or a medium between a work and its colon."""
_WITH_COLON = (
    r"(?:textes?|text|auteur(?:e|rice)?s?|autrices?|journalistes?|r[ée]daction|r[ée]dact(?:eur|rice)s?|propos recueillis"
    r"|recueillis?|interview|entretien|sign[ée]|synth[èe]se|dossier|production|pr[ée]sentation|contributeurs?"
    r"|contributors?|authors?|(?:un |l['’])?" + GENRE + r")\s*:"
)
_WITH_PICTURES = (
    r"(?:textes?|r[ée]cit|reportage|photos?|vid[ée]os?) (?:et|&|/) (?:textes?|photos?|images?|vid[ée]os?|illustrations?|dessins?)"
    r"(?:\s*:|\s+par\b|\s+de\b|(?=\s+(?-i:[A-ZÀ-Ý])))"
)
_COLUMN_OF = (
    r"(?:l['’]|la |le |un |une )?"
    + GENRE
    + r"(?: (?:d['’]humeur|politique|[ée]co(?:nomique)?|m[ée]dias?|culture|libre))?(?: [«\"“][^«»\"“”]{2,40}[»\"”])?\s+d(?:e\b|['’])"
)
_OF_SOMEBODY = (
    r"\Ade\Z|(?:un (?:article|texte|reportage|dossier|billet)|une (?:s[ée]rie|critique)) de\b"
    r"|(?:" + _COLUMN_OF + r"|\A[\s,;|–—-]*de\b|textes?\b|reportages?\b|enqu[êe]te\b|r[ée]cit\b|synth[èe]se\b"
    r"|(?:une )?correspondance(?: particuli[èe]re| sp[ée]ciale)? d(?:e\b|['’])|\Acomptes?[ -]rendus?(?: d(?:e\b|['’])|\s*:)|\A(?:interview|entretien|auteure?s?|autrices?|authors?)\b"
    r"|(?:(?:une? |cet(?:te)? |ce )?(?:dossier|" + GENRE + r") )?(?:est )?sign[ée]e?s?\b)" + _BEFORE_A_NAME
)
_AUTHOR = f"{_BY}|{_WITH_COLON}|{_OF_A_WORK}|{_WITH_PICTURES}|{_OF_SOMEBODY}"
_SECOND = (
    r"(?:traduite?s?|translated|traduction|[ée]dit[ée]e?s?|edited|adapt[ée]e?s?|adaptation|relue?s?|revue?)"
    r"(?:\s+(?:et (?:adapt|[ée]dit)[ée]e?s?|de l['’]\w+|du \w+|from \w+(?: \w+)?|en ligne))?\s*(?:par\b|by\b|:)(?:\s*:)?"
    r"|(?:mise? [àa] jour|modifi[ée]e?|actualis[ée]e?)(?:\s+le\b[^|,;()]{4,40}?)?\s+(?:par|by)\b(?:\s*:)?"
    r"|version fran[çc]aise\b(?:\s*:|\s+par\b)?|trad(?:uction)?\b\.?(?:\s*:|\s+d(?:e\b|['’]))?" + _BEFORE_A_NAME
)
_SOURCE = r"(?:sources?|avec)\s*:|source(?=\s+\w+\Z)|d['’]apr[èe]s(?=\s)"
_OTHER = (
    r"(?:cr[ée]dits?|photos?|photographies?|photographes?|images?|vid[ée]os?|illustrations?|infographies?|dessins?|cartes?|cartographies?|dataviz"
    r"|montages?|sons?|cadrages?|cam[ée]ra|r[ée]alisation|mise en page|graphismes?|graphiques?|l[ée]gende"
    r"|copyright|droits|prise de son|mixage|voix|musique|cr[ée]dits? (?:photos?|images?|vid[ée]o))"
    r"(?:\s+(?:d['’]illustration|d['’]archives?|principale|(?-i:[A-Z][A-Z0-9]{1,5})))?\s*(?::|par\b|by\b|de\b(?=\s(?-i:[A-ZÀ-Ý]))|©)"
    r"|(?:photos?|images?|vid[ée]os?) (?:fourni|transmis|pris|envoy[ée]|tir[ée]|partag[ée]|diffus[ée]|publi[ée])e?s? par\b"
    r"|ph(?:otos?)?\s*:|(?:illustr|dessin|photographi|film)[ée]e?s? par\b|(?:afp|ap|reuters) photos?\b|(?<=,\s)(?:r[ée]alis[ée]e?s?|mixe?e?s?|produite?s?|mont[ée]e?s?|racont[ée]e?s?|lue?s?) par\b|(?:photos?|illustrations?|infographies?|dessins?|photographies?|r[ée]alisation)(?=\s+[A-ZÀ-Ý])|(?:l['’]|les )?invit[ée]e?s?(?: du jour| de la semaine)?\s*:|vid[ée]os? \w+ :|©|\(c\)"
    r"|(?:en )?partenariat (?:avec|:)|sponsoris[ée]e? par|parrain[ée]e? par|(?:contenu|article) (?:propos[ée]|sponsoris[ée]|"
    r"offert|partenaire)(?: par)?|pr[ée]sent[ée]e?s? par|offert par|soutenue? par|d[ée]couvert(?:e)? par"
    r"|entretien avec|interview de|rencontre avec|dialogue avec|conversation avec"
)
# A label stands at the start of a chunk, or after a word and a space where a colon or "par" makes it plain.
LABEL = re.compile(
    rf"(?<![\w'’-])(?:(?P<other>{_OTHER})|(?P<second>{_SECOND})|(?P<author>{_AUTHOR})|(?P<source>{_SOURCE}))"
    r"\s*",
    re.IGNORECASE,
)

_COLUMN = re.compile(_COLUMN_OF + _BEFORE_A_NAME, re.IGNORECASE)


def introduces(label: re.Match[str]) -> Introduces:
    """What a match of `LABEL` announces."""
    if label["other"]:
        return "other"
    if label["second"]:
        return "second"
    return "author" if label["author"] else "source"


def is_column(text: str) -> bool:
    """True for the name of a column that says who writes it: "La chronique de Jean Dupont"."""
    return _COLUMN.match(text) is not None


def is_second_hand(text: str) -> bool:
    """True where the text opens by naming an editor or translator."""
    label = LABEL.match(text)
    return label is not None and introduces(label) == "second"
