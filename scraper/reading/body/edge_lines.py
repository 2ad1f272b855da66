"""Lines at the ends of a text that are none of it: bylines, dates, labels, offers."""

from __future__ import annotations

import re

from scraper.reading.body.blocks import Block
from scraper.reading.body.notices import BETWEEN_LABELS, is_notice
from scraper.reading.body.offers import is_offer

_TOLD_DAY = re.compile(
    r"""^[\W_]*(?:article\s+)?(?:publié|mis\s+à\s+jour|mis\s+en\s+ligne|modifié|actualisé|créé|posté|écrit|rédigé
    |published|updated|posted|last\s+updated)\b(?!\s+(?:aux\s+(?:éditions|presses)|chez)\b)
    (?!.*,\s+(?:(?:les?|la|ils?|elles?|ce|cet|cette|ces|une?|son|sa|ses|leurs?|on|nous)\s|l['’]|c['’]).*[.!?»]$).{0,90}$""",
    re.I | re.X,
)
"""Not "Créé en 1985, le festival a changé d'air.": a sentence that goes on after its participle."""
_EDGE = re.compile(
    r"""^[\W_]*(?:
    (?:dernière\s+)?(?:mise\s+à\s+jour|modification|actualisation|révision)\s*:?\s+(?:le\s+|du\s+)?(?:\w+di\s+)?\d{1,2}(?:er)?[\s./-]\s*(?:\d{1,2}|[a-zûé]{3,9}\.?)[\s./-]\s*\d{2,4}.{0,30}
    |(?:parution|date\s+de\s+(?:parution|publication))\s*:.{0,60}|(?:lu|vu|consulté)\s+[\d\s]+fois\.?
    |(?:adresse|source|lien)\s+(?:de\s+l['’]article|(?:d['’])?origin\w+)\b.{0,20}:.{0,80}
    |(?:texte\s+)?(?:par|by|de|texte|propos\s+recueillis\s+par|recueilli\s+par)\s*:?\s+(?:(?-i:[A-ZÀ-Þ])|la\s+rédaction\b)[^.!?]{0,80}
    |par\s+[A-ZÀ-Þ][^.!?,]{2,60},\s+(?:publié|mis\s+en\s+ligne|posté)\s+[^.!?]{4,50}\.
    |(?:[^.!?]{2,60},\s+)?édité\s+par\s+[^.!?]{2,40}\.?[\])]\.?
    |sources?\s*:\s*\S.{0,100}
    |(?:tél(?:éphone)?|tel|whatsapp|contacts?|fax|mobile|portable)\s*[:.]?\s*[+(]?\d[\d\s().+/–-]{5,40}
    |(?:avec\s+)?\(?(?:AFP|Reuters|AP|ATS|Belga|6Medias|La\s+rédaction|Rédaction)(?:[\s,/&-]+\w+){0,3}\)?\.?
    |\d+\s*(?:min(?:utes?)?|mn)|(?!(?:contact|renseignement|info|réserv|inscri)\w*\s*:)[^.!?@]{0,60}[\w.+-]+@[\w-]+\.[a-z]{2,}
    |(?:photos?|vidéos?|audio|podcast|article\s+abonnés?|abonnés?|premium|exclusif|écouter|partager|voir\s+plus|imprimer|commenter)
    )$""",
    re.I | re.X,
)
_DATED = re.compile(
    r"""[\W_]*(?:le\s+)?(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)?\s*\d{1,2}(?:er)?[\s./-]\s*(?:\d{1,2}|[a-zûé]{3,9}\.?)[\s./-]\s*\d{2,4}
    (?P<clock>[\s,–-]*(?:à\s+)?\d{1,2}\s?[h:]\s?\d\d)?(?P<rest>.*)$""",
    re.I | re.X,
)
_EVENT_OF_DAY = re.compile(r"\s*:\s+[^\W\d]{2,}")
""" "28 octobre 2025 : incendie au n° 11", in a chronology."""
_MINUTE = re.compile(
    r"\b\d{1,2}(?:er)?[\s./-]\s*(?:\d{1,2}|[a-zûé]{3,9}\.?)[\s./-]\s*\d{4}[\s,–-]*(?:à\s+)?\d{1,2}\s?[h:]\s?\d\d", re.I
)
_APPOINTMENT = re.compile(
    r",\s+(?:(?:à|au|en|dans|sur|place|rue)\s|(?:la\s|le\s|l['’])?(?:salle|maison|mairie|halle|gymnase|église|parvis)\b)",
    re.I,
)
""" "Lundi 17 avril 2023 à 10h30, salle des mariages": when and where to come."""
_NAME = r"(?:(?:d[eu]s?|la|le|van|von|el|ben)\s+|d['’])?[A-ZÀ-Þ][\w'’-]*\.?"
_NAMES = rf"{_NAME}(?:\s+{_NAME}){{1,4}}"
_ONLY_NAMES = re.compile(_NAMES)
_SIGNATURE = re.compile(
    rf"[\W_]*(?:(?:Texte|Propos recueillis|Recueilli|Rédigé|Écrit|Written|Words|Story|Reported)\s+)?(?:[Pp]ar|PAR|[Bb]y|BY)\s*:?\s+{_NAMES}(?:(?:,|\s+(?:et|and|&|avec))\s+{_NAMES})*"
    r"(?:\W+(?:[Ll]e\s+)?(?:(?i:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)\s+)?\d{1,2}[./\s]\w+[./\s]\d{2,4}\W+(?:à\s+)?\d{1,2}\s?[h:]\s?\d\d)?(?i:\W*(?:temps\s+de\s+)?lecture\s*:?\s*\d+\s*min\w*)?\W*$",
)
_NOTE_ON_AUTHOR = re.compile(rf"\s*\*+\s*{_NAMES}(?:,|\s+(?:est|a\s+publié|enseigne|dirige|travaille|vient))\b")
""" "* Anne Vasseur est écrivaine. Dernier ouvrage paru : …"."""
_STAMPED = re.compile(
    r"""\b(?:publié|mis\s+(?:à\s+jour|en\s+ligne)|modifié|actualisé|published|updated)\s*:?\s*(?:le\s+|on\s+|hier|aujourd['’]hui|il\s+y\s+a|(?:lun|mar|mercre|jeu|vendre|same|diman)\w+\s+)?\s*\d{0,2}.{0,40}\d{1,2}\s?[h:]\s?\d\d""",
    re.I | re.X,
)
_LOWER = re.compile(r"(?<!\w)(?!(?:avec|jour|mise?|modifié|publié|temps|lecture|minutes?)\b)[a-zà-ÿ]{3,}")
_LONGEST_SIGNATURE = 160
_OF_A_SENTENCE = 2
_SIGNED = re.compile(r"[\W_]*(?:(?i:texte\s+)?(?:[Pp]ar|PAR|[Bb]y|BY))\s+[A-ZÀ-Þ]")


def is_signature(text: str) -> bool:
    """True for a line that only says who wrote: "Par Anne Vasseur", with a date or not."""
    return len(text) < _LONGEST_SIGNATURE and _SIGNATURE.match(text) is not None


def is_only_name(text: str) -> bool:
    """True for a line that may be somebody's name and nothing else."""
    return len(text) < _LONGEST_SIGNATURE and _ONLY_NAMES.fullmatch(text) is not None


def is_edge_line(block: Block) -> bool:
    """True for a line that may stand before or after a text but is none of it: a byline, a date, a label, an offer."""
    text = block.text
    if is_offer(block):
        return True
    if tells_who_or_when(text) or (len(text) < 160 and _is_row_of_labels(text)):
        return True
    if len(text) < 400 and _NOTE_ON_AUTHOR.match(text):
        return True
    return len(text) < 110 and _EDGE.match(text) is not None


def tells_who_or_when(text: str) -> bool:
    """True for a line of who wrote, when it was published, or both."""
    if len(text) < (350 if _SIGNED.match(text) else 200) and _STAMPED.search(text):
        return True
    if len(text) < 110 and _TOLD_DAY.match(text):
        return True
    return is_signature(text) or (len(text) < 160 and _is_date_line(text))


def _is_row_of_labels(text: str) -> bool:
    """True for "Anne Vasseur | 12/02/2010 - 19:30 | Lu : 24102 fois"."""
    parts = [part for part in BETWEEN_LABELS.split(text) if part]
    labels = [
        bool(_TOLD_DAY.match(part) or _EDGE.match(part) or _DATED.fullmatch(part) or is_notice(part)) for part in parts
    ]
    return (
        len(parts) > 1
        and any(labels)
        and all(label or _ONLY_NAMES.fullmatch(part) for label, part in zip(labels, parts, strict=True))
    )


def _is_date_line(text: str) -> bool:
    """True for a date with little before and behind it, or with a clock and a byline: not for a sentence that tells a day."""
    dated = _DATED.match(text)
    if dated and _EVENT_OF_DAY.match(dated["rest"]):
        return False
    if dated is None:
        inside = _MINUTE.search(text) if len(text) < 110 else None
        return inside is not None and not _LOWER.search(text[: inside.start()] + text[inside.end() :])
    if len(dated["rest"]) > (100 if dated["clock"] else 60):
        return False
    told = len(_LOWER.findall(dated["rest"])) >= _OF_A_SENTENCE
    return not (told and (text[-1] in ".!?»" or _APPOINTMENT.match(dated["rest"])))
