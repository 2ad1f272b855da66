"""Cuts a line into the pieces that dates are made of: days, times, zones, the words that say which date it is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Literal

from scraper.reading.stamps.words import ENGLISH_MONTHS, HALF_DAY_ZONES, HOURS, MINUTES, MONTHS, PLACES, WEEKDAYS, ZONES

Kind = Literal["published", "modified", "never", "noise", "label", "day", "clock", "zone", "word"]


@dataclass(frozen=True, slots=True)
class Token:
    """A piece of a line. `kind` is `name` without what only its own reading needs."""

    name: str
    kind: Kind
    start: int
    end: int
    match: re.Match[str]

    def group(self, name: str) -> str | None:
        """A part of the piece, None where it is not written."""
        return self.match.group(name)


def _any(words: Iterable[str]) -> str:
    return "(?:" + "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word))) + ")"


_MONTH = _any(MONTHS) + r"(?![a-z])"
_WEEKDAY = _any(WEEKDAYS) + r"(?![a-z])"
_YEAR = r"(?:19|20)\d\d(?!\d)"
_SEP = r"[\s.,/_-]*"
_WEEKDAY_BEFORE = rf"(?:(?<![a-z])(?P<{{0}}_weekday>{_WEEKDAY})\.?[\s,]*(?:le\s+|the\s+)?)?"
# Two digits after a month are a year only where nothing else can be meant: not "14 septembre 20 h 30".
_SHORT_YEAR = r"'?\d\d(?=\s*(?:$|[|•·)(–]|,|-\s|-$|a\s+\d|\d{1,2}\s?[:h]))(?!\s*[:h]\d?)"
_UNIT = r"(?P<{0}_unit>secondes?|seconds?|secs?|minutes?|mins?|mn|heures?|hours?|hrs?|jours?|days?|semaines?|weeks?|sem|mois|months?|annees?|ans?|years?|[hjsd])(?![a-z])"
_COUNT = r"(?P<{0}_count>\d{{1,3}}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|an?|one|two|three|four|five|six|seven|eight|nine|ten)"
_COUNT_NORTH = r"(?P<{0}_count>\d{{1,3}}|eine[rmn]?|een|zwei|twee|drei|drie)"
_UNIT_NORTH = r"(?P<{0}_unit>sekunden?|seconden?|minute[ns]?|minuut|min|stunden?|std|uur|uren|tag(?:en?)?|dag(?:en)?|wochen?|we[ek]+en|week|monat(?:en?)?|maand(?:en)?|jahr(?:en?)?|jaar)(?![a-z])"
""" "vor 3 Stunden" and "3 uur geleden": German and Dutch, beside which French is printed in three countries."""
_PART_OF_DAY = r"(?:\s+(?:au\s+|dans\s+l[ae']\s*)?(?:matin|midi|apres[ -]midi|soir(?:ee)?|nuit|matinee))?"
_READING = r"(?!\s?(?:min(?:utes?)?|mn|')\.?\s*(?:de |pour |d')?(?:lecture|lire|read\b|ecoute))"
_NOT_COUNTED = r"(?!\s+(?:(?:commentaire|reaction|partage|vue|photo|image|like)s?\b|ans?\b|%|€))"

_BIRTHPLACE = r"(?:a [a-z' -]{2,30},? )?"

_PIECES: tuple[tuple[str, str, str], ...] = (
    # What looks like a time and is none: newspapers' names, durations, programmes, prices, telephone numbers.
    ("noise_reading", "1a", r"(?:(?:temps|duree|minutes?|mn) de )?lecture\s*(?:en|de)?\s*:?\s*(?:environ )?\d{1,3}\s*(?:h\s*\d{0,2}|min(?:ute)?s?\b\.?|mn\b|')|\d{1,3}\s*(?:min(?:ute)?s?|mn|')\.?\s*(?:de |pour |a )?(?:lecture|lire|read\b|d'ecoute|ecoute)|\d{1,2}\s*h\s?\d\d\s*(?:de lecture|d'ecoute)|(?:duree|ecouter?)\s*:?\s*\(?\d{1,3}\s*(?:h\s?\d{0,2}|min(?:ute)?s?\b|mn\b|:\d\d(?::\d\d)?)"),
    ("noise_paper", "1a", r"(?<!il y a )(?<!\d)(?:20\s?minutes?(?:\.fr)?|20\s?min\.ch|24\s?heures?(?!\s+ago)(?:\.ch)?|24h(?:eures)? ?chrono|midi libre|nice-matin|var-matin|aujourd'hui en france|(?:journal|parisien|tribune|jdd|magazine|mag) (?:du )?dimanche)(?![a-z])"),
    ("noise_programme", "a", r"(?<!publie )(?<!publiee )(?<!poste )(?<!cree )(?<!jour )(?<!modifie )(?<!actualise )\b(?:le|du|les|jt|jt de|journal de|journal du|infos? de|edition de)\s+\d{1,2}\s?(?:h\b|heures?\b|h\d\d)(?:\s?\d\d\b)?|\b(?:le|du)\s\d{1,2}\s?[/-]\s?\d{1,2}(?=\s+(?:de|d'|info|inter|week))"),
    ("noise_phone", "1(", r"(?<!\d)(?:\+\d\d\s?\d|0\d)(?P<phone_sep>[\s.-]?)\d\d(?:(?P=phone_sep)\d\d){3}(?![\d:])"),
    ("noise_each", "1a", r"\b24\s?h(?:eures)?\s?(?:/|sur)\s?24|\b7\s?j(?:ours)?\s?(?:/|sur)\s?7|\b(?:du|tous les|toutes les|chaque|les)\s+(?:(?:lun|mar|mercre|jeu|vendre|same)dis?|dimanches?)(?![a-z])(?!\s+\d)(?:\s+au\s+(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche))?(?:\s*,?\s*(?:a|de)\s+\d{1,2}\s?[h:]\s?(?:\d\d)?)?"),
    ("noise_span", "1a", r"(?:\b(?:de|entre|du)\s+)?(?<![\d/.:-])\d{1,2}\s?[h:]\s?(?:\d\d)?\s*(?:-|/|a|et)\s*\d{1,2}\s?[h:]\s?(?:\d\d)?(?![\d/])"),
    ("noise_duration", "1a", r"\b(?:pendant|duree de|en moins de|apres|depuis|dure)\s+\d{1,3}\s?(?:h|heures?|min(?:utes)?|jours?|ans?)\b(?:\s?\d\d\b)?|(?<!\d)\d{1,2}\s?h(?:eures?)?\s?(?:\d\d)?\s+de\s+(?!paris|l'est|montreal|bruxelles|geneve)[a-z]+|\b(?:video|audio|podcast|replay)\s*[:|-]?\s*\(?\d{1,2}:\d\d(?::\d\d)?\)?|\bcovid[\s-]*19|\bg20\b"),
    ("noise_number", "1a(", r"\d+(?:[.,]\d+)?\s?(?:€|euros?\b|%|\$|fcfa\b|km\b|kg\b|chf\b)|(?:€|\$|chf)\s?\d+(?:[.,]\d+)?|(?<![\d/])\d{1,2}/(?:1[3-9]|[2-9]\d)(?![/\d])"),
    # A day that is neither publication nor update.
    ("never_span", "1a", r"\bdu\s+\d{1,2}(?:er)?(?:\s+" + _MONTH + r")?(?:\s+" + _YEAR + r")?\s+au\s+(?=\d)|\b\d{1,2}(?:er)?\s*(?:-|et|ou|au)\s*(?:le\s+)?(?=\d{1,2}(?:er)?\s+" + _MONTH + r")"),
    ("never_word", "a(", r"\b(?:consulte[es]*(?=\s*(?::|le\b|en ligne le\b))|acces (?=le \d)|nee?s?(?= " + _BIRTHPLACE + r"(?:le|en)\b)|ne(?= " + _BIRTHPLACE + r"le \d)|mort[es]*(?= " + _BIRTHPLACE + r"(?:le|en)\b)|decede[es]*|naissance|deces|depuis|jusqu'\s?(?:au|a|en)?|a partir|des(?= (?:le|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|\d))|d'ici|avant(?= le\b)|expire[rs]?|valable|prevue?s?|(?:debut|fin)(?= (?:le |: ?)\d)|rendez-vous|rdv|prochaine?s?|demain|sortie|date limite|nous sommes|until|since|born|expires?|copyright|©)(?![a-z])"),
    # Which date the next one is.
    ("modified", "a", r"(?:\b(?:date|heure|jour) de (?:la )?)?(?:\b(?:derniere|last)\s+)?(?:mise?s?\s*-?a\s*-?jour|\bmaj\b|\bact\b\.?(?=\s*:?\s*\d)|\bm[.-]a[.-]j\b\.?|(?:re)?actualise[es]*|actualisation|modifie[es]*|modification|edite[es]*(?=\s*(?:le|a|hier|:|il y a|aujourd|\d))|corrige[es]*(?=\s*(?:le|a|hier|:|\d))|(?:re)?vue?\s+et\s+corrigee?|derniere?\s+(?:revision|edition|version|relecture|ajout)(?=\s*(?:le\s|:|\d|hier|du\s|(?:lun|mar|mercre|jeu|vendre|same)di\s|dimanche\s))|rafraichi[es]*|complete[es]*(?=\s*(?:le|a|:|\d))|enrichie?s?(?=\s*(?:le|a|:|\d))|revise[es]*|updated?|modified|edited|last\s+change|(?:zuletzt\s+)?aktualisier(?:t|ung)|geandert|bijgewerkt|gewijzigd)(?![a-z]{3})(?!\s+(?:quotidienne|hebdomadaire|mensuelle|reguliere|permanente|automatique|toute?s|tous|chaque|en continu))"),
    ("published", "a", r"(?:(?:premiere|(?:date|heure|jour) de(?: la)?|first)\s+)?(?:publie[es]*|publication|poste[es]*(?=\s*(?:le|a|par|hier|:|il y|aujourd|ce|\d|[a-z]+di\b))|cree[es]*(?=\s*(?:le|a|hier|:|il y|aujourd|\d))|creation(?=\s*:)|mise?s? en ligne|en ligne (?:depuis )?(?=le\s+\d|hier|\d)|diffusee?s?(?=\s*(?:le\s|:|\d|hier))|parue?s?(?=\s*(?:le|a|dans|hier|:|en|\d))|parution|redige[es]*|soumise?s?(?=\s+(?:par|le)\s)|(?:date d')?ajout[es]*(?=\s*(?:le\s|:))|ecrite?s?(?=\s*(?:le|:))|depose[es]*|published|posted|created|first published|issued|publiziert|veroffentlicht|erstellt(?=\s*(?:am|:|\d))|gepubliceerd|geplaatst)(?![a-z]{3})"),
    ("label", "a", r"(?<![a-z])(?:date|heure|horaire|jour|time)\s*:"),
    # Days.
    ("clock_point", "1", r"(?<![\d/.,:])(?P<pt_hour>\d{1,2})\.(?P<pt_minute>\d\d)\s?(?P<pt_half>[ap]\.?m\b\.?)"),
    ("day_iso", "1", r"(?<![\d./-])(?P<iso_year>(?:19|20)\d\d)(?P<iso_sep>[-/.])(?P<iso_month>\d\d?)(?P=iso_sep)(?P<iso_day>\d\d?)(?!\d)(?:[t_](?=\d\d:?\d\d))?"),
    ("day_compact", "1", r"(?<!\d)(?P<cpt_year>(?:19|20)\d\d)(?P<cpt_month>\d\d)(?P<cpt_day>\d\d)t(?=\d{4})"),
    ("day_number", "1a", _WEEKDAY_BEFORE.format("num") + rf"(?<![\d/])(?<!\d[.-])(?P<num_day>\d{{1,2}})(?P<num_sep>\s?[/.-]\s?|\s(?=\d\d\s(?:19|20)\d\d))(?:(?<=/)\s(?=\d/))?(?P<num_month>\d{{1,2}})(?P=num_sep)(?P<num_year>{_YEAR}|\d\d(?!\d))(?![/.-]\d)"),
    ("day_short", "1a", _WEEKDAY_BEFORE.format("short") + r"(?<![\d/.,-])(?P<short_day>\d{1,2})(?P<short_sep>[/.-])(?P<short_month>\d{1,2})(?![\d/]|[.,-]\d|h\d|\s?(?:€|%))"),
    ("day_english", "a", _WEEKDAY_BEFORE.format("en") + rf"(?<![a-z])(?P<en_month>{_MONTH})\.?\s+(?P<en_day>\d{{1,2}})(?:st|nd|rd|th)?(?:\s*,\s*|\s+)(?P<en_year>{_YEAR})"),
    ("day_name", "1a", _WEEKDAY_BEFORE.format("name") + rf"(?:(?<!\d)|(?<=[:h]\d\d))(?<!\d[.,:/])(?P<name_day>\d{{1,2}}|premier)\s?(?:ers?\b|e\b|o\b|st\b|nd\b|rd\b|th\b)?{_SEP}(?:de\s+|of\s+)?(?P<name_month>{_MONTH})\.?(?:{_SEP}(?:de\s+)?(?P<name_year>{_YEAR}|(?<=[\s.'/_-]){_SHORT_YEAR})|\s+(?P<name_turn>derniers?|passee?|prochain|a venir|suivant|precedent|de l'an(?:nee)? (?:derniere?|passee?|precedente?))(?![a-z]))?"),
    ("day_foreign", "1", rf"(?<!\d)(?<!\d[.,:/])(?P<foreign>\d{{1,2}}\.?\s+(?:de\s+)?[a-z]{{3,10}}\.?\s+(?:de\s+)?{_YEAR})"),
    ("day_english_short", "a", _WEEKDAY_BEFORE.format("ens") + rf"(?<![a-z])(?P<ens_month>{_any(ENGLISH_MONTHS)})\.?\s+(?P<ens_day>\d{{1,2}})(?:st|nd|rd|th)?(?![\d:.]|\s?h)"),
    ("day_month", "a", rf"(?<![a-z\d])(?:(?<!\d )(?<!\d. ))(?P<mon_month>{_MONTH})\.?\s+(?P<mon_year>{_YEAR})"),
    ("day_now", "a", r"(?<![a-z])(?:a l'instant|(?:il\s+)?y\s+a\s+(?:quelques|moins d'une|une poignee de)\s+(?:secondes?|instants?)|(?:il\s+)?y\s+a\s+(?:un instant|moins d'une? (?:minute|min))|maintenant|just now)(?![a-z])"),
    ("day_ago", "a", r"(?:(?<![a-z])(?:il\s+)?y\s+a\s+(?P<ago_about>(?:environ|a peine|pres d['e]|presque|plus d[e']|moins d[e']|quelques)\s*)?(?:" + _COUNT.format("ago") + r"\s*)?" + _UNIT.format("ago") + r"(?:\s*(?:et\s+)?(?P<ago_more>\d{1,2}|demie?)\s*(?P<ago_more_unit>minutes?|mins?|mn|heures?|h|s(?:ec)?)?(?![a-z\d]))?)"),
    ("day_ago_english", "1a", r"(?<![a-z\d])" + _COUNT.format("eng") + r"\s*" + _UNIT.format("eng") + r"(?:(?:\s*,\s*|\s+)(?:and\s+)?" + _COUNT.format("more") + r"\s*" + _UNIT.format("more") + r")?\s+ago\b"),
    ("day_ago_foreign", "1a", r"(?<![a-z\d])(?:vor\s+" + _COUNT_NORTH.format("ger") + r"\s*" + _UNIT_NORTH.format("ger") + r"|" + _COUNT_NORTH.format("dut") + r"\s*" + _UNIT_NORTH.format("dut") + r"\.?\s+geleden\b)"),
    ("day_ago_part", "a", r"(?<![a-z])(?:il\s+)?y\s+a\s+(?:une?\s+)?(?P<part>demi[ -]heure|quart d'heure|trois quarts d'heure)"),
    ("day_back", "a", r"(?<![a-z'])(?P<back>avant[ -]?hier|hier|aujourd[' ]?hui|auj\b\.?|ce jour(?!\s*-?\s*la(?![a-z]))|ce matin|ce midi|cet? aprem|cet(?:te)? apres[ -]midi|ce soir|cette nuit|la nuit derniere|today|heute|vandaag|yesterday|gestern|gisteren|this (?:morning|afternoon|evening)|tonight)(?![a-z])" + _PART_OF_DAY),
    ("day_of_month", "1a", rf"(?<![a-z])(?P<dom_weekday>{_WEEKDAY})\.?\s+(?P<dom_day>\d{{1,2}})(?!\s?[h:/\d.-])(?!\s+(?:h|heures?|min|ans|%|€)\b)|(?<=\ble )(?P<dom_only>\d{{1,2}})(?=,?\s+a\s+\d)"),
    ("day_weekday", "a", rf"(?<![a-z])(?P<weekday>{_WEEKDAY})(?!\s*-|\s+prochain)\.?(?P<last>\s+(?:dernier|passe)\b)?" + _PART_OF_DAY),
    ("day_year", "1", rf"(?:(?<=publie en )|(?<=publiee en )|(?<=paru en )|(?<=parue en ))(?P<only_year>{_YEAR})"),
    # Times.
    ("clock_french", "1", r"(?<![\d/.,])(?P<fr_hour>\d{1,2})\s?(?:heures?|hres|hrs?|h)(?:\s?\.|:(?=\d\d))?(?:(?:(?<=h)|(?<=h[.:])|\s+(?:et\s+)?(?=\d\d(?!\d)" + _NOT_COUNTED + r"))(?P<fr_minute>\d\d)(?!\d)(?!\s?h\d)" + _READING + r"(?:\s?[m:]\s?(?P<fr_second>\d\d)(?!\d))?|(?:(?<=h)(?P<fr_single>\d)(?!\d)(?!\s?[€%])|\s(?P<fr_spaced>\d)(?=\s*(?:$|[,|)•·]|-\s)))|\s?(?:et\s+)?(?P<fr_minutes>\d{1,2})(?=\s?min)" + _READING + r"|\s+(?P<fr_part>et quart|et demie?|moins (?:le |un )?quart)(?![a-z]))?(?:\s?(?:minutes?|min|mn|')(?![a-z]))?(?![\d])(?P<fr_half>\s+(?:du matin|du soir|de l'apres-midi))?"),
    ("clock_colon", "1", rf"(?<![\d/.,:])(?P<co_hour>\d{{1,2}})\s?:\s?(?P<co_minute>\d\d)(?::(?P<co_second>\d\d)(?:[.,]\d+)?)?(?:(?!\d)(?!:\d)|(?=\d{{1,2}}(?:er)?\s+{_MONTH}))\s?(?P<co_half>[ap]\.?m\b\.?)?"),
    ("clock_half", "1", r"(?<![\d/.,:])(?P<half_hour>\d{1,2})\s?(?P<half>[ap]\.?m\b\.?)"),
    ("clock_compact", "1", r"(?<=t)(?P<cp_hour>\d\d)(?P<cp_minute>\d\d)(?P<cp_second>\d\d)?(?!\d)"),
    ("clock_words", "a", rf"(?<=\ba )(?P<wd_hour>{_any(HOURS)})\s+heures?(?:\s+(?:et\s+)?(?P<wd_minute>{_any(MINUTES)}))?(?![a-z])"),
    ("clock_name", "a", r"(?<![a-z])(?P<named>midi|minuit|noon|midnight)(?![a-z])(?:\s+(?P<name_minute>\d\d)(?!\d)|\s+(?P<name_half>et demie?))?"),
    ("zone_offset", "a(", r"(?:\(\s*)?(?:(?<![a-z])(?:gmt|utc)\s?(?P<gmt_offset>[+-]\d{1,2}(?::?\d\d)?)|(?P<offset>[+-]\d\d:?\d\d|(?<=:\d\d:\d\d)[+-]\d\d(?!:))(?![/.]))(?!\d)\)?"),
    ("zone_place", "a(", rf"\(?\b(?:heure|h)\s+(?:locale\s+)?(?:avancee\s+|normale\s+)?(?:d[eu]s?\s+|d'|a\s+|au\s+)?(?P<place>{_any(PLACES)})(?![a-z])(?:\s+(?:avancee|normale))?\)?"),
    ("zone_elsewhere", "a(", r"\(?\b(?:heure|h)\s+(?:locale\s+)?(?:d[eu]\s+|d'|a\s+)(?!ete|hiver|lecture|grande|pointe|publication|parution|creation|mise)(?:la |l')?[a-z][a-z'-]*\)?"),
    ("zone_half_day", "a(", rf"(?:(?<=[ap]m\s)|(?<=[ap]m\.\s)|(?<=[ap]\.m\s)|(?<=[ap]\.m\.\s))(?:\(\s*)?(?P<half_day_zone>{_any(HALF_DAY_ZONES)})(?![a-z'])(?:\s*\))?"),
    ("zone_name", "1a(", rf"(?:\(\s*)?(?:en\s+|heure\s+(?:du\s+)?)?(?:(?<![a-z])(?P<zone>{_any(ZONES.keys() - {'est', 'met', 'z'})})|(?<=\d)(?P<zulu>z)|(?<=\()est|est(?=\s*(?:$|[)|,;•·]|- )))(?![a-z'])(?:\s*\))?"),
    ("zone_local", "a(", r"\(?\bheure locale\)?"),
    ("glue", "a", r"(?:(?<![a-z])(?:a|le|la|at|on|om|um|uhr|alle|vers|du|de|the|et|ce|en|precises?)(?![a-z])|l')"),
    ("word", "1a", r"[^\W\d_](?:[^\W_]|['’.-](?=[^\W\d_]))*|\d+"),
)  # fmt: skip

"""Name, what it may begin with (a digit, a letter, another sign), pattern. The first that fits is taken."""


def _beginning_with(sign: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?P<{name}>{pattern})" for name, signs, pattern in _PIECES if sign in signs))


_DIGIT, _LETTER, _OTHER = map(_beginning_with, "1a(")
_START = re.compile(r"[^\s.,;:!?|/·•\"«»_]")


def cut_line(plain: str, text: str) -> Iterator[Token]:
    """The pieces of a line in its plain form, in order; points, dashes and small words between them are left out.

    `text` is the line as written, letter for letter as long.
    """
    position = 0
    while start := _START.search(plain, position):
        sign = start.group()
        pieces = _DIGIT if sign.isdigit() else _LETTER if sign.isalpha() else _OTHER
        match = pieces.match(plain, start.start())
        if match is None:
            position = start.end()
            continue
        position = match.end()
        name = match.lastgroup or ""
        if name == "glue" or (name == "zone_half_day" and not text[match.start() : match.end()].isupper()):
            continue
        kind: Kind = name.split("_", 1)[0]  # type: ignore[assignment]
        yield Token(name, kind, match.start(), match.end(), match)
