"""Who made a picture, told from what it shows: the two halves of one line under it."""

from __future__ import annotations

import re

from scraper.reading.document import fold

_NAME = r"(?:(?-i:[A-ZÀ-Þ])[\w.’'-]*)"
_NAMES = rf"{_NAME}(?: {_NAME}){{0,3}}"
_CAPITALS = r"(?-i:(?!PHOTO|IMAGE|ILLUSTR|ARCHIVES\b|VID[EÉ]O|FICHIER)[A-ZÀ-Þ][A-ZÀ-Þ’'.&-]+(?:(?: ?[-/] ?| )[A-ZÀ-Þ][A-ZÀ-Þ’'.-]*){0,5})"
_TWO_WORDS = r"\S+ [^\s–—-]"
_AGENCY = (
    r"(?:AFP|AP|Reuters|Sipa|SIPA|MAXPPP|Maxppp|Getty(?: Images)?|iStock(?:photo)?|Adobe ?[Ss]tock|Shutterstock|Unsplash|Pexels|Pixabay|Belga|BELGA|Keystone|KEYSTONE"
    r"|Abaca|ABACA|Xinhua|ANP|EPA|DR|D\.R\.?|MAP|APS|TAP|PA Images|Imago|IMAGO|Bestimage|Hans Lucas|Icon ?[Ss]port|Photononstop|Alamy|Flickr|Wikimedia(?: Commons)?|Freepik)"
)
_CREDIT_AT_END = re.compile(
    r"[\s.|•–—/-]*[(\[]?\s*(?:cr[ée]dits?(?:\s+photos?)?\s*[:–-]?\s*|(?-i:(?:Photos?|PHOTOS?|Ph\.?)\s+(?=[A-ZÀ-Þ@])(?!D\.|[Dd][’'][IiAa]))|(?<=[(\[])(?:photos?|ph\.?)\s+(?=(?-i:[A-ZÀ-Þ]))"
    r"|(?<!\bla )(?<!\bune )(?<!\bcette )(?:photos?|fotos?|ph\.?)\s*(?:[:|]|(?:fournie|transmise|prise|envoyée)s?\s+par\s+(?=(?-i:[A-ZÀ-Þ]))|par\s|by\s|d[’'](?!illustration|archive))\s*|©\s*|copyright\s*:?\s*|\(c\)\s*|(?:^|(?<=[./|(–—•»-]\s)|(?<=[(]))source\s*:\s*|illustrations?\s*:\s*"
    r"|(?<=[.?!»] )image\s*:\s*)"
    r"(?P<credit>(?:(?-i:\b[A-ZÀ-Þ])\.|\.(?=[a-z]{2,7}\b)|[^.|•]){2,100}?(?:\.\s(?-i:[A-Z]{2,8}|Reuters|Getty))?)\s*(?:[)\]](?:,?\s+via\s\w+)?)?\s*\.?$",
    re.I,
)
_LABEL = re.compile(
    r"^(?:image(?= ?:)|cr[ée]dits?(?: photos?)?|photos? (?:(?:fournie|transmise|prise|envoyée)s? )?(?:by|par)|photos?(?= ?[:|©(]| [A-ZÀ-Þ])|ph\.?(?= ?:| [A-ZÀ-Þ])|copyright|source(?= ?:)|illustrations?(?= ?:)|d[’']archives?(?= [A-ZÀ-Þ])|©|\(c\))\s*[:|,]?\s*",
    re.I,
)
_RIGHTS = re.compile(r"[\s,.|•–—-]{0,6}\b(?:tous droits réservés|all rights reserved)\.?$", re.I)
# "Anne Berthier / AFP" as the whole of a caption is a credit, not a sentence
_ONLY_A_CREDIT = re.compile(
    rf"[\w.’'-]+(?: [\w.’'-]+){{0,3}} ?/ ?[\w.’'-]+(?: [\w.’'-]+){{0,2}} ?|{_AGENCY}|source\s*:\s*[\w.’' -]{{2,60}}|(?-i:Photo)s? fournies? par {_NAMES}"
    rf"|\({_NAME} {_NAME}(?: {_NAME})?\)"
)
# "Photo d'illustration Le Vannier/A. Berthier", "Prétexte - Belga": what the picture is, then who made it
_KIND_FIRST = re.compile(
    rf"(?P<kind>(?:(?:photo|image)s? (?:d[’'](?:illustration|archives?)|prétexte|à titre illustratif)|illustration(?! ?:)|prétexte)\.?)[\s,:.|–—-]{{1,6}}(?P<credit>(?:©\s*|Photo |Ph\. )?{_NAME}[^.?!]{{1,60}})\.?",
    re.I,
)
# "© Le Vannier - La foule se pressait sous la halle": who made it, then what it shows
_CREDIT_FIRST = re.compile(
    rf"(?:(?:©|cr[ée]dits?(?: photos?)?\s*:)\s*(?P<marked>[^–—:]{{2,50}}?)|(?P<credit>(?={_TWO_WORDS}){_CAPITALS}|{_AGENCY}))\s+[-–—]\s+(?P<caption>\S+(?: \S+){{3,}})",
    re.I,
)
_MADE_BY = (
    # "… (Anne Berthier / Hans Lucas / AFP)", "… de la ville. (SENAT)", "… (AFP or licensors)", "… (archives LV)", "… (A.B.)"
    re.compile(r"[\s.]*[(\[](?P<credit>[^()\[\]/<>]{2,50}(?:/[^()\[\]/<>]{2,50}){1,4})[)\]]\W*$"),
    re.compile(r"(?<=[.?!»])\s*[(\[](?P<credit>[A-ZÀ-Þ][A-ZÀ-Þ\d &'’.-]{1,40})[)\]]\W*$"),
    re.compile(
        rf"\s[(\[](?P<credit>{_AGENCY}(?: [^()]{{1,40}})?|archives (?-i:[A-ZÀ-Þ])[^()]{{1,40}}|(?:[A-ZÀ-Þ]\.[ -]?){{2,4}})[)\]]\W*$"
    ),
    _CREDIT_AT_END,
    # "… | Anne Berthier via Unsplash"
    re.compile(rf"\s\|\s*(?P<credit>{_NAME}[^|.!?]{{2,60}})\W*$"),
    re.compile(rf"\s•\s*(?P<credit>{_NAME}(?:[ /-]{{1,3}}{_NAME}){{0,5}})\.?$"),
    # "… - Anne Berthier / Unsplash, CC BY", "… de la ville. - A. Berthier", "… - Le Vannier: Anne Berthier"
    re.compile(
        rf"\s[-–—]\s(?P<credit>{_NAME}(?: {_NAME}){{0,4}} ?/ ?[\w’'-]+(?: [\w’'-]+){{0,2}}(?:, CC[\w -]{{0,12}})?)\W*$"
    ),
    re.compile(rf"\s[-–—]\s(?P<credit>{_NAMES} ?: ?{_NAMES})\.?$"),
    # "… se pose. / Par Anne Berthier / Adobe Stock"
    re.compile(rf"\s/\s[Pp]ar\s(?P<credit>{_NAMES}(?: ?/ ?[\w.]+(?: [\w.]+)?)?)\.?$"),
    re.compile(rf"(?<=[.?!»])\s[-–—]\s(?P<credit>{_NAME}(?: {_NAME}){{0,3}})\.?$"),
    re.compile(r"(?<=[.?!»])\s(?P<credit>[\w’'-]+(?: [\w’'-]+){0,3}(?: ?/ ?[\w’'-]+(?: [\w’'-]+){0,2}){1,3})\W*$"),
    # "… de la ville AFP/Archives - Anne Berthier"
    re.compile(rf"\s(?P<credit>{_AGENCY}(?:/\w+)? - {_NAMES})\.?$"),
)
_MADE_BY_AFTER_A_SENTENCE = (
    # "… de la ville. ANNE BERTHIER", "… de la ville. LV - ANNE BERTHIER", "… de la ville. Archives Anne Berthier"
    re.compile(rf"(?<=\w[.?!»])[\s.]*(?P<credit>{_CAPITALS}|{_AGENCY}(?: ?[-/] ?{_NAMES})?)\.?$"),
    re.compile(rf"(?<=\w[.?!»])\s*(?P<credit>Archives {_NAMES}|{_NAMES} via {_NAMES}|{_NAMES} - {_NAMES})\.?$"),
    # "Des voyageurs à la gare - DR"
    re.compile(rf"\s[-–—]\s(?P<credit>{_AGENCY})\.?$"),
)
_INITIALS = re.compile(r"(?:^|[\s/])[A-ZÀ-Þ](?:\.[ -]?[A-ZÀ-Þ])+$")
""" "P. L", whose last full stop is its own."""
_SHORTEST = 12
"""Letters of a sentence that a bare name may stand behind."""
_FEW_WORDS = 2
"""Words before a © that are no caption: "Crédit photo ©"."""


def split_credit(text: str) -> tuple[str | None, str | None]:
    """(caption, credit): "Le pont, mardi. © Anne Berthier" is ("Le pont, mardi.", "Anne Berthier")."""
    text = _RIGHTS.sub("", text)
    if found := _KIND_FIRST.fullmatch(text):
        return found["kind"], plain_credit(found["credit"])
    if _ONLY_A_CREDIT.fullmatch(text):
        return None, plain_credit(text)
    if found := _CREDIT_FIRST.fullmatch(text):
        return found["caption"], plain_credit(found["marked"] or found["credit"])
    end = text[-300:]
    found = next(filter(None, (pattern.search(end) for pattern in _MADE_BY)), None)
    if not found and len(text) > _SHORTEST:
        found = next(filter(None, (p.search(end, _SHORTEST) for p in _MADE_BY_AFTER_A_SENTENCE)), None)
    if not found:
        return text or None, None
    caption = text[: len(text) - len(end) + found.start()]
    stop = "." if text[len(caption) : len(caption) + 1] == "." and not caption.endswith(".") else ""
    return (tidy(caption) + stop) or None, plain_credit(found["credit"])


def split_marked(credit: str) -> tuple[str | None, str | None]:
    """(caption, credit) of what a page marks as a credit; some mark the whole line."""
    if found := _CREDIT_FIRST.fullmatch(credit):
        return found["caption"], plain_credit(found["marked"] or found["credit"])
    if found := _KIND_FIRST.fullmatch(credit):
        return found["kind"], plain_credit(found["credit"])
    caption, sign, maker = credit.partition("©")
    if sign and len(caption.split()) > _FEW_WORDS and maker.strip():
        return tidy(caption) or None, plain_credit(maker)
    return None, plain_credit(credit)


def plain_credit(text: str | None) -> str | None:
    """A credit without its label: "Crédit photo : Anne Berthier" is "Anne Berthier"."""
    words = fold(text)
    credit = _LABEL.sub("", words.strip(" .()[]|/•-–—")).strip(" .,()[]|•-–—©")
    if _INITIALS.search(credit) and f"{credit}." in words:
        credit += "."
    return credit + ")" * (credit.count("(") - credit.count(")")) or None


def tidy(text: str) -> str:
    """Without what stood between caption and credit; a bracket with its other half stays."""
    text = re.sub(r"\s*[(\[]\s*[)\]]", "", text).strip(" -–—|•/")
    if text.endswith("(") or text.count(")") > text.count("("):
        text = text.rstrip(" -–—|•/)(")
    if text.startswith(")") or text.count("(") > text.count(")"):
        text = text.lstrip(" -–—|•/()")
    return text
