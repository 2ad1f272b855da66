"""The words of dates: months, weekdays, units, time zones, and the plain form in which they are compared."""

from __future__ import annotations

import unicodedata

MONTHS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "janvier janv jan january", "fevrier fevr fev feb february", "mars mar march", "avril avr apr april",
            "mai may", "juin jun june", "juillet juill juil jul july", "aout aou aug august",
            "septembre sept sep september", "octobre oct october", "novembre nov november", "decembre dec december",
        ),
        start=1,
    )
    for name in names.split()
}  # fmt: skip
"""French and English, without accents, abbreviations without their point."""

FULL_MONTHS = frozenset({
    "janvier", "fevrier", "mars", "avril", "mai", "juin", "juillet", "aout", "septembre", "octobre", "novembre", "decembre",
})  # fmt: skip

ENGLISH_MONTHS = frozenset({
    "jan", "january", "feb", "february", "mar", "march", "apr", "april", "may", "jun", "june", "jul", "july", "aug",
    "august", "sep", "sept", "september", "oct", "october", "nov", "november", "dec", "december",
})  # fmt: skip

WEEKDAYS: dict[str, int] = {
    name: number
    for number, names in enumerate(
        (
            "lundi lun monday mon", "mardi mar tuesday tue", "mercredi merc mer wednesday wed", "jeudi jeu thursday thu",
            "vendredi vend ven friday fri", "samedi sam saturday sat", "dimanche dim sunday sun",
        )
    )
    for name in names.split()
}  # fmt: skip
"""Monday is 0, as in `datetime.weekday`."""

NUMBERS: dict[str, int] = {
    "un": 1, "une": 1, "a": 1, "an": 1, "one": 1, "deux": 2, "two": 2, "trois": 3, "three": 3, "quatre": 4, "four": 4,
    "cinq": 5, "five": 5, "six": 6, "sept": 7, "seven": 7, "huit": 8, "eight": 8, "neuf": 9, "nine": 9, "dix": 10,
    "ten": 10, "onze": 11, "douze": 12, "quinze": 15, "vingt": 20, "eine": 1, "einer": 1, "einem": 1, "einen": 1, "een": 1,
    "zwei": 2, "twee": 2, "drei": 3, "drie": 3,
}  # fmt: skip

HOURS: dict[str, int] = {
    "zero": 0, "une": 1, "deux": 2, "trois": 3, "quatre": 4, "cinq": 5, "six": 6, "sept": 7, "huit": 8, "neuf": 9,
    "dix": 10, "onze": 11, "douze": 12, "treize": 13, "quatorze": 14, "quinze": 15, "seize": 16, "dix-sept": 17,
    "dix-huit": 18, "dix-neuf": 19, "vingt": 20, "vingt et une": 21, "vingt-et-une": 21, "vingt-deux": 22,
    "vingt-trois": 23,
}  # fmt: skip
MINUTES: dict[str, int] = {
    "cinq": 5, "dix": 10, "quart": 15, "quinze": 15, "vingt": 20, "vingt-cinq": 25, "trente": 30, "demie": 30,
    "trente-cinq": 35, "quarante": 40, "quarante-cinq": 45, "cinquante": 50, "cinquante-cinq": 55,
}  # fmt: skip
""" "dix-huit heures trente", "huit heures et quart"."""

PARIS, MONTREAL = "Europe/Paris", "America/Toronto"

ZONES: dict[str, str] = {
    "temps universel": "UTC", "temps universel coordonne": "UTC", "universelle": "UTC", "greenwich": "UTC",
    "gmt": "UTC", "utc": "UTC", "tu": "UTC", "t.u.": "UTC", "z": "UTC", "wet": "UTC",
    "cet": PARIS, "cest": PARIS, "mez": PARIS, "mesz": PARIS, "met": PARIS,
    "hae": MONTREAL, "hne": MONTREAL, "est": MONTREAL, "edt": MONTREAL,
    "haa": "America/Halifax", "hna": "America/Halifax", "hat": "America/St_Johns", "hnt": "America/St_Johns",
    "hac": "America/Winnipeg", "hnc": "America/Winnipeg", "har": "America/Edmonton", "hnr": "America/Edmonton",
    "hap": "America/Vancouver", "hnp": "America/Vancouver", "pst": "America/Vancouver", "pdt": "America/Vancouver",
    "cst": "America/Chicago", "cdt": "America/Chicago", "mst": "America/Denver", "mdt": "America/Denver",
    "akst": "America/Anchorage", "akdt": "America/Anchorage", "hst": "Pacific/Honolulu", "brt": "America/Sao_Paulo",
    "aest": "Australia/Sydney", "aedt": "Australia/Sydney", "acst": "Australia/Adelaide", "acdt": "Australia/Adelaide",
    "awst": "Australia/Perth", "nzst": "Pacific/Auckland", "nzdt": "Pacific/Auckland", "jst": "Asia/Tokyo", "kst": "Asia/Seoul",
    "hkt": "Asia/Hong_Kong", "sgt": "Asia/Singapore", "pkt": "Asia/Karachi", "sast": "Africa/Johannesburg", "msk": "Europe/Moscow",
    "bst": "Europe/London", "wat": "Africa/Lagos", "cat": "Africa/Kigali", "eat": "Africa/Nairobi",
    "eet": "Europe/Athens", "eest": "Europe/Athens",
}  # fmt: skip
"""What stands after a time, as the zone whose clock it shows: papers write "CET" in summer too and mean the wall clock."""

SUMMER_ZONES = frozenset({
    "cest", "mesz", "hae", "edt", "haa", "hat", "hac", "har", "hap", "pdt", "eest", "cdt", "mdt", "akdt", "aedt", "acdt", "nzdt",
})  # fmt: skip
WINTER_ZONES = frozenset({
    "cet", "mez", "hne", "est", "hna", "hnt", "hnc", "hnr", "hnp", "pst", "eet", "cst", "mst", "akst", "aest", "acst", "nzst",
})  # fmt: skip

HALF_DAY_ZONES: dict[str, str] = {
    "et": "America/New_York", "ct": "America/Chicago", "mt": "America/Denver", "pt": "America/Los_Angeles", "est": MONTREAL,
    "ist": "Asia/Kolkata",
}  # fmt: skip
"""What is a word elsewhere, and in capitals right behind "p.m." a zone."""

PLACES: dict[str, str] = {
    "paris": PARIS, "france": PARIS, "francaise": PARIS, "bruxelles": "Europe/Brussels", "belge": "Europe/Brussels",
    "geneve": "Europe/Zurich", "lausanne": "Europe/Zurich", "zurich": "Europe/Zurich", "suisse": "Europe/Zurich",
    "luxembourg": "Europe/Luxembourg", "londres": "Europe/London", "montreal": MONTREAL, "quebec": MONTREAL,
    "ottawa": MONTREAL, "toronto": MONTREAL, "l'est": MONTREAL, "new york": "America/New_York",
    "washington": "America/New_York", "dakar": "Africa/Dakar", "abidjan": "Africa/Abidjan", "alger": "Africa/Algiers",
    "tunis": "Africa/Tunis", "rabat": "Africa/Casablanca", "kinshasa": "Africa/Kinshasa", "beyrouth": "Asia/Beirut",
    "la reunion": "Indian/Reunion", "noumea": "Pacific/Noumea", "papeete": "Pacific/Tahiti", "greenwich": "UTC",
    "bamako": "Africa/Bamako", "ouagadougou": "Africa/Ouagadougou", "niamey": "Africa/Niamey", "lome": "Africa/Lome",
    "cotonou": "Africa/Porto-Novo", "yaounde": "Africa/Douala", "libreville": "Africa/Libreville",
    "brazzaville": "Africa/Brazzaville", "conakry": "Africa/Conakry", "nouakchott": "Africa/Nouakchott",
    "ndjamena": "Africa/Ndjamena", "antananarivo": "Indian/Antananarivo", "port-au-prince": "America/Port-au-Prince",
    "jerusalem": "Asia/Jerusalem", "moscou": "Europe/Moscow", "kiev": "Europe/Kyiv", "kyiv": "Europe/Kyiv",
    "le caire": "Africa/Cairo", "caire": "Africa/Cairo", "pekin": "Asia/Shanghai", "tokyo": "Asia/Tokyo",
    "los angeles": "America/Los_Angeles", "sydney": "Australia/Sydney", "new delhi": "Asia/Kolkata",
    "rome": "Europe/Rome", "madrid": "Europe/Madrid", "berlin": "Europe/Berlin", "lisbonne": "Europe/Lisbon",
    "l'atlantique": "America/Halifax", "pacifique": "America/Los_Angeles", "rocheuses": "America/Denver",
    "maroc": "Africa/Casablanca", "algerie": "Africa/Algiers", "tunisie": "Africa/Tunis", "liban": "Asia/Beirut",
    "tahiti": "Pacific/Tahiti", "polynesie": "Pacific/Tahiti", "martinique": "America/Martinique",
    "guadeloupe": "America/Guadeloupe", "guyane": "America/Cayenne", "cayenne": "America/Cayenne",
    "mayotte": "Indian/Mayotte", "saint-denis": "Indian/Reunion", "nouvelle-caledonie": "Pacific/Noumea",
    "caledonienne": "Pacific/Noumea", "maurice": "Indian/Mauritius", "madagascar": "Indian/Antananarivo",
    "senegal": "Africa/Dakar", "cote d'ivoire": "Africa/Abidjan", "cameroun": "Africa/Douala",
    "gabon": "Africa/Libreville", "mali": "Africa/Bamako", "burkina": "Africa/Ouagadougou", "haiti": "America/Port-au-Prince",
    "douala": "Africa/Douala", "casablanca": "Africa/Casablanca", "djibouti": "Africa/Djibouti", "kigali": "Africa/Kigali",
    "lubumbashi": "Africa/Lubumbashi", "bangui": "Africa/Bangui", "monaco": "Europe/Monaco", "berne": "Europe/Zurich",
    "moroni": "Indian/Comoro", "comores": "Indian/Comoro", "mamoudzou": "Indian/Mayotte", "port-louis": "Indian/Mauritius",
    "nairobi": "Africa/Nairobi", "lagos": "Africa/Lagos", "accra": "Africa/Accra", "luanda": "Africa/Luanda",
    "johannesburg": "Africa/Johannesburg", "bujumbura": "Africa/Bujumbura", "malabo": "Africa/Malabo",
    "bissau": "Africa/Bissau", "tripoli": "Africa/Tripoli", "khartoum": "Africa/Khartoum",
    "addis-abeba": "Africa/Addis_Ababa", "istanbul": "Europe/Istanbul", "ankara": "Europe/Istanbul",
    "teheran": "Asia/Tehran", "bagdad": "Asia/Baghdad", "damas": "Asia/Damascus", "gaza": "Asia/Gaza",
    "tel-aviv": "Asia/Jerusalem", "dubai": "Asia/Dubai", "doha": "Asia/Qatar", "hanoi": "Asia/Ho_Chi_Minh",
    "phnom penh": "Asia/Phnom_Penh", "vientiane": "Asia/Vientiane", "bangkok": "Asia/Bangkok", "seoul": "Asia/Seoul",
    "hong kong": "Asia/Hong_Kong", "singapour": "Asia/Singapore", "kaboul": "Asia/Kabul", "athenes": "Europe/Athens",
    "vienne": "Europe/Vienna", "bucarest": "Europe/Bucharest", "varsovie": "Europe/Warsaw", "mexico": "America/Mexico_City",
    "la havane": "America/Havana", "buenos aires": "America/Argentina/Buenos_Aires", "brasilia": "America/Sao_Paulo",
    "rio de janeiro": "America/Sao_Paulo", "chicago": "America/Chicago", "miami": "America/New_York",
    "vancouver": "America/Vancouver", "winnipeg": "America/Winnipeg", "moncton": "America/Moncton",
    "belgique": "Europe/Brussels", "londonienne": "Europe/London", "new-yorkaise": "America/New_York",
}  # fmt: skip
"""After "heure de …". An hour of any other place is not read: its instant is unknown."""


class _PlainLetters(dict[int, str]):
    """One lower-case letter without accent for each character, so that places in the text stay the same."""

    def __missing__(self, code: int) -> str:
        letter = chr(code)
        raised = unicodedata.category(letter) == "Lm"  # "1ᵉʳ"
        base = unicodedata.normalize("NFKD" if raised else "NFD", letter)[0].lower()
        plain = " " if letter.isspace() or unicodedata.category(letter) == "Cf" else base if len(base) == 1 else letter
        self[code] = plain
        return plain


_PLAIN = _PlainLetters({ord(c): "'" for c in "’‘ʼ´`′"} | {ord(c): "-" for c in "‐‑‒–—―−"} | {0xBA: "o", 0xB0: "o"})


def plain_letters(text: str) -> str:
    """Lower case, without accents, each space and dash a plain one: as long as `text`, letter for letter."""
    return text.translate(_PLAIN)
