"""The country in whose money a text counts, for a newspaper that nothing else places."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from itertools import islice

from scraper.reading.dates.zone_names import names_of, unaccented
from scraper.reading.document import Document

_CURRENCIES: dict[str, tuple[str, ...]] = {
    r"f(?:rancs?)?[ .]?cfa|xof|xaf": (
        "Africa/Dakar", "Africa/Abidjan", "Africa/Ouagadougou", "Africa/Bamako", "Africa/Niamey", "Africa/Lome",
        "Africa/Porto-Novo", "Africa/Douala", "Africa/Libreville", "Africa/Brazzaville", "Africa/Bangui", "Africa/Ndjamena",
    ),
    r"dinars?|tnd|dzd|(?-i:DA|DT)": ("Africa/Algiers", "Africa/Tunis"),
    r"dirhams?|(?-i:DHS?|MAD)": ("Africa/Casablanca",),
    r"ariary|mga|(?-i:Ar)": ("Indian/Antananarivo",),
    r"gourdes?|htg": ("America/Port-au-Prince",),
    r"francs? guinéens?|gnf": ("Africa/Conakry",),
    r"francs? congolais|cdf": ("Africa/Kinshasa", "Africa/Lubumbashi"),
    r"francs? rwandais|rwf": ("Africa/Kigali",),
    r"francs? burundais|fbu|bif": ("Africa/Bujumbura",),
    r"francs? comoriens|kmf": ("Indian/Comoro",),
    r"ouguiyas?|mru": ("Africa/Nouakchott",),
    r"livres? libanaises?|lbp": ("Asia/Beirut",),
    r"roupies? mauriciennes?": ("Indian/Mauritius",),
    r"euros?|€|eur": ("Europe/Paris",),
}  # fmt: skip
_EUROPE = ("Europe/Paris",)
_MONEY = re.compile(rf"(?<![^\W\d_])(?:{'|'.join(f'({money})' for money in _CURRENCIES)})(?!\w)", re.IGNORECASE)
_MARKERS = (
    "CFA", "cfa", "dinar", "dirham", "ariary", "gourde", "guinéen", "congolais", "rwandais", "burundais", "comorien",
    "ouguiya", "libanais", "mauricien",
)  # fmt: skip
"""One of them stands wherever such money is counted: looked for first, for most pages have none."""
_SUM_BEFORE = re.compile(
    r"(?:\d[\d\s.,]{0,14}(?:millions?|milliards?)?|(?:millions?|milliards?)) ?(?:de |d['’])?\Z", re.IGNORECASE
)
_LETTERS_BEFORE = 40
_MOST_SUMS = 500
_ZONES = tuple(_CURRENCIES.values())
_LETTERS_READ = 400_000
_SUMS = 2
_NAMED = 3


def zone_of_money(document: Document) -> str | None:
    """The zone of the country whose money a page counts in, at least twice and more than in euros.

    Where several countries have it, the one that the page names most, three
    times at least and twice as often as any other. None where either leaves a doubt.
    """
    text = document.text[:_LETTERS_READ]
    if not any(marker in text for marker in _MARKERS):
        return None
    sums: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for money in islice(_MONEY.finditer(text), _MOST_SUMS):
        if found := _SUM_BEFORE.search(text[max(0, money.start() - _LETTERS_BEFORE) : money.start()]):
            sums[_ZONES[(money.lastindex or 1) - 1]].add(found.group())
    in_euros = len(sums.pop(_EUROPE, ()))
    zones = max(sums, key=lambda those: len(sums[those]), default=_EUROPE)
    return _most_named(text, zones) if len(sums.get(zones, ())) >= max(_SUMS, in_euros + 1) else None


def _most_named(text: str, zones: tuple[str, ...]) -> str | None:
    words = Counter(re.findall(r"[a-z]+", unaccented(text.lower())))
    named = Counter({zone: sum(words[name] for name in names_of(zone)) for zone in zones})
    (first, most), *others = named.most_common(2)
    clear = most >= _NAMED and all(most >= 2 * count for _, count in others)
    return first if clear or len(zones) == 1 else None
