"""What stands among the names of a byline and is not a name: addresses, dates, reading times, buttons."""

from __future__ import annotations

import re

_MONTH = (
    r"(?:janv?(?:ier|\.)?|f[ée]vr?(?:ier|\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|\.)?|ao[ûu]t|sept?(?:embre|\.)?"
    r"|oct(?:obre|\.)?|nov(?:embre|\.)?|d[ée]c(?:embre|\.)?"
    r"|january|february|march|april|june|july|august|september|october|november|december|(?:feb|mar|apr|may|jun|jul|aug)\.?)"
)
_DAY = r"(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)"
_ENGLISH_DAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|tues?|wed|thu(?:rs?)?|(?:mon|fri|sat|sun)(?!\w))"
"""Only beside a date or a clock: elsewhere it is a name."""
_TIME = r"(?:\d{1,2}\s?(?:h|H|:|heures?)\s?(?:[0-5]\d)?(?:[:m]?[0-5]\d)?(?:\s?min|\s?[ap]\.?m\b\.?)?)"
_DATE = (
    rf"(?:(?:(?:{_DAY}|{_ENGLISH_DAY}\.?)\s*,?\s*)?(?:le\s+)?\d{{1,2}}(?:er)?\s+{_MONTH}\b\.?(?:\s*,?\s*\d{{4}})?"
    rf"|(?:{_ENGLISH_DAY}\.?,?\s+)?{_MONTH}\s+\d{{1,2}},\s+\d{{4}}"
    r"|\d{4}-\d\d-\d\d(?:[T ][\d:.+Z-]+)?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{4}/\d\d/\d\d"
    rf"|{_DAY}(?:\s+dernier)?|hier(?:\s+soir)?|aujourd['’]hui|ce (?:matin|soir|midi)"
    r"|il y a (?:environ )?(?:\d+|une?|quelques)\s+\w+)"
)
_ZONE = (
    r"(?:\s*\(?(?:(?:GMT|UTC|TU|HAE|HNE|CEST|CET|EST|EDT|heure de \w+)(?:[+-]\d+)?"
    r"|(?-i:PST|PDT|CST|CDT|MST|MDT|AKST|HST|BST|IST|A[CEW][SD]T|NZ[SD]T|SGT|HKT|JST|SAST)\b|(?<=m\s|\.\s)(?-i:[ECMP]T)\b)\)?)?"
)
"""Two letters ("ET") only behind "p.m.": elsewhere they are somebody's."""
_WHEN = rf"(?:{_DATE})(?:\s*(?:,|-|–|•|\||à|a|at|@|vers)?\s*(?:{_TIME}){_ZONE})?"
_VERB = (
    r"(?:(?:premi[èe]re )?(?:publi(?:[ée]e?s?|cation|shed)|post[ée]e?|paru(?:e|tion)?|mise?s? (?:[àa] jour|en ligne)|modifi[ée]e?s?|actualis[ée]e?s?"
    r"|cr[ée][ée]e?s?|dern(?:i[èe]re)?\.? (?:mise [àa] jour|modification)|maj|updated|date de publication|r[ée]dig[ée]e?|[ée]crite?)"
    r"(?:\s+(?:initialement|aussi|on|ce))?\s*:?\s*(?:le\s+|ce\s+|[àa]\s+|depuis\s+)?)"
)
_STAMP = re.compile(
    rf"(?<![^\W_])(?:et |puis |, )?{_VERB}(?:(?:{_WHEN})|(?:{_TIME}){_ZONE})|(?<!\w)(?:le |ce |du |on )?(?:{_WHEN})"
    rf"|(?<![\w'’])(?:à |at )?(?<!\d)(?:{_TIME}){_ZONE}(?:\s+{_ENGLISH_DAY}\b)?(?:\s*,?\s*le\s+(?:{_WHEN}))?(?!\w)",
    re.IGNORECASE,
)
_UPDATED_BY = re.compile(
    rf"(?:\bet |\bpuis )?\b(?P<verb>mise? [àa] jour|modifi[ée]e?|actualis[ée]e?)\s*:?\s*(?:(?:le\s+|[àa]\s+)?(?:{_WHEN}|{_TIME}{_ZONE})\s+)?par\b",
    re.IGNORECASE,
)
""" "Mis à jour le 11 mai 2023 par": the date must not part him from what he did."""
# "20 Minutes" and "Le Journal du dimanche" are newspapers.
_NEWSPAPER_OF_NUMBER = re.compile(
    r"\b(?:20 ?minutes|24 ?heures|60 millions|(?:le )?journal du dimanche|(?:sud ouest|le matin|le parisien) dimanche"
    r"|dimanche ouest[- ]france|aujourd['’]hui en france)\b",
    re.IGNORECASE,
)
_READING_TIME = re.compile(
    r"(?:temps de lecture|lecture|dur[ée]e|reading time)\s*:?\s*(?:de |en )?\(?\d+\s*(?:minutes?|min|mn|')?\.?\)?"
    r"|(?<!\w)\d{1,3}\s*(?:min|mn)\b\.?(?:\s*(?:de lecture|read))?|(?<!\w)\d{1,3}\s*minutes?\s+(?:de lecture|read)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(
    r"(?:mailto:)?[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+|https?://\S+|www\.\S+|(?<![\w.])(?:pic\.twitter\.com|t\.co)/\S+|(?<![\w])@\w+(?:\.\w+)*|\[[^\]]{0,60}\]"
)
_BUTTON = re.compile(
    r"\(nouvelle fenêtre\)|\b(?:view (?:author (?:archive|page|profile)|(?:more|all) (?:articles|posts)(?: by\b[^|;\n]{0,60})?)|e-?mail the author|get author rss feed)\b|\b(?:(?:lire|écouter) plus tard|(?:offrir|enregistrer|sauvegarder|écouter)(?: (?:cet |l['’])article)?)\b"
    r"|\b(?:voir|lire|découvrir|retrouver)\s+(?:tou[st]e?s?\s+)?(?:ses|les|d['’]autres|sa|son|plus)\b[^|;\n]{0,60}"
    r"|\b(?:contacte[rz]|informe[rz]|alerte[rz]|joindre|écri(?:re|vez) à|suivre) (?:la rédaction|l['’](?:auteure?|autrice)|notre \w+|nos \w+)\b"
    r"|\b(?:(?:l[ae]s? |l['’])?(?:choix|sélections?|rubriques?|blogs?|invitée?s?|vidéos?|conseils?|newsletters?|charte|vie|courrier)"
    r" de la rédaction|la rédaction(?: d[eu]s? \w+)? vous \w+)\b"
    r"|\b(?:article )?réservée? (?:aux |à nos |à tous les )?abonnés\b|\b(?:suivre|follow|s['’]abonner|partager|biographie|sa biographie|bio|profil|contacter|copier le lien)\b(?:\s+(?:\w+ )?(?:sur|on)(?: \w+|\s*:))?"
    r"(?!\s+par)|\b(?:(?:publié|classé|posté|rangé)e? dans\b|(?:posted|filed|published) (?:in|under)\b\s*)[^|;\n]{0,60}|\b\d+ (?:abonnés|commentaires?|réactions?|partages?)\b|cet article(?:\s+(?:sur )?(?:X|Facebook|Twitter|Bluesky|LinkedIn|WhatsApp|par e-?mail)\b)*|à propos de l['’]auteure?",
    re.IGNORECASE,
)
# Who pays a local reporter in Canada is no house that signs.
_PROGRAMME = re.compile(r"\b(?:Initiative de journalisme local|IJL|Local Journalism Initiative)\b", re.IGNORECASE)
_EMPTY_BRACKETS = re.compile(r"\(\s*\)")
_SPACED_COMMA = re.compile(r"(?:\s*,)+(?=\s)")
_DANGLING = re.compile(
    r"[\s,|–-]+(?:publiée?|postée?|mise? à jour|modifiée?|actualisée?)(?:\s+le)?\s*:?\Z", re.IGNORECASE
)
"""What announced a date that stood apart."""
_AROUND = " \n\t,:;|-–—•·/"
# Inline elements whose words were glued: "avec AFPPublié le", "ParAnne Vasseur".
_GLUED_VERB = re.compile(r"(?<=[\w.])(?=(?:Publié|Mis à jour|Modifié|Publication)\b)")
_GLUED_PAR = re.compile(r"(?:(?<=^)|(?<=\s))Par(?=[A-ZÀ-Ý][\w’'-]+\s+[A-ZÀ-Ýdlv])")


def without_noise(text: str) -> str:
    """The text with each piece of noise replaced by a ` ; `, so that what stood around it stays apart."""
    text = _GLUED_PAR.sub("Par ", _GLUED_VERB.sub(" ; ", _DANGLING.sub("", text)))
    text = _PROGRAMME.sub(" ; ", text)
    text = _UPDATED_BY.sub(r" ; \g<verb> par", text)
    text = _BUTTON.sub(" ; ", _ADDRESS.sub(" ; ", text))
    if not any(char.isdigit() for char in text) and "hier" not in text.lower() and "jour" not in text.lower():
        return text
    kept: list[str] = []
    start = 0
    for name in _NEWSPAPER_OF_NUMBER.finditer(text):
        kept += [_without_times(text[start : name.start()]), name.group()]
        start = name.end()
    return "".join(kept) + _without_times(text[start:])


def beside_stamp(text: str) -> str:
    """The one thing that stands beside a date on its line: "AFP" of "25 novembre 2007 - 18:52 - (AFP)"; empty for none, or for several."""
    pieces = [piece.strip(f"{_AROUND}()[]") for piece in _without_times(text).split(" ; ")]
    kept = [piece for piece in pieces if any(map(str.isalpha, piece))]
    return kept[0] if len(kept) == 1 < len(pieces) else ""


def words_between(text: str) -> str:
    """What is left between the dates, addresses and buttons, on one line; empty for nothing."""
    pieces = [_EMPTY_BRACKETS.sub("", piece).strip(_AROUND) for piece in without_noise(text).split(" ; ")]
    kept = ", ".join(" ".join(piece.split()) for piece in pieces if any(c.isalnum() for c in piece))
    return _SPACED_COMMA.sub(",", kept)


def _without_times(text: str) -> str:
    return _STAMP.sub(" ; ", _READING_TIME.sub(" ; ", text))
