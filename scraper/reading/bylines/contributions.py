"""Wires that a line below a text thanks: "The Associated Press contributed to this report." """

from __future__ import annotations

import re
from collections.abc import Sequence

from scraper.article import Byline
from scraper.reading.bylines.signed import Signed
from scraper.reading.people.wires import wire_named

_LAST_LINES = 3
_LONGEST = 160
_THANKS = re.compile(
    r"(?:[\w’' -]{0,20}\b(?:reporting|report|information|material|files|informations?|infos) (?:by|from|de|d['’])\s*(?P<from>[^.:;]{2,80}?)"
    r"(?: (?:was|were|is|are) (?:used|included)\b[^.]{0,40})?"
    r"|(?:(?:cet )?article |texte |contenu )?(?:[ée]crite?|r[ée]dig[ée]e?|r[ée]alis[ée]e?|produite?|publi[ée]e?) (?:en (?:collaboration|partenariat|association)"
    r"|avec l['’]aide|gr[âa]ce au concours) (?:avec|d[eu]) (?:l['’]|la )?(?P<beside>[^.:;,]{2,60})"
    r"|contributing\s*:\s*(?P<list>[^.:;]{2,120})"
    r"|(?P<who>[^.:;]{2,80}?) (?:(?:also |have |has )*contributed (?:to|in) (?:this|the)|(?:a|ont) contribué à (?:cet?(?:te)?|l['’])) ?"
    r"(?:report(?:ing)?|story|article|d[ée]p[êe]che|reportage|enqu[êe]te))\s*\.?\Z",
    re.IGNORECASE,
)
_AND = re.compile(r"\s*,\s*(?:and |et )?|\s+(?:and|et|&)\s+", re.IGNORECASE)
_THE = re.compile(r"the (?!associated|canadian)", re.IGNORECASE)


def contributions(lines: Sequence[str]) -> list[Signed]:
    """The wires that the last lines thank; people who helped do not sign."""
    found: list[Signed] = []
    for line in lines[-_LAST_LINES:]:
        thanks = _THANKS.match(bare) if len(bare := line.strip(" ()[]*_—–-")) <= _LONGEST else None
        if not thanks:
            continue
        named = [wire_named(_THE.sub("", part)) for part in _AND.split(next(filter(None, thanks.groups())))]
        if wires := tuple(dict.fromkeys(filter(None, named))):
            found.append(Signed(byline=Byline(agencies=wires), text=line, where="last line"))
    return found
