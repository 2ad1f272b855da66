"""Pages to measure with: real ones from ../shared where they are, else pages of an invented newspaper."""

from __future__ import annotations

import random
from pathlib import Path

from scrapy import Request

from scraper.crawling.replay import Replay
from scraper.crawling.warc_index import index_warc

PRESS = Path(__file__).parents[2] / "shared" / "press" / "press.warc.gz"

_WORDS = [
    "la",
    "mairie",
    "du",
    "Vannier",
    "annonce",
    "que",
    "le",
    "marché",
    "couvert",
    "rouvre",
    "après",
    "des",
    "mois",
    "de",
    "travaux",
    "pour",
    "les",
    "habitants",
    "du",
    "quartier",
    "selon",
    "une",
    "association",
    "de",
    "riverains",
    "qui",
    "demande",
    "un",
    "nouveau",
    "calendrier",
    "avant",
    "la",
    "rentrée",
    "et",
    "des",
    "places",
    "de",
    "stationnement",
]


def press_pages() -> list[bytes]:
    """Bodies of pages, each once."""
    if not PRESS.exists():
        return [invented_page(number) for number in range(200)]
    replay = Replay(str(PRESS))
    urls = [recorded.url for recorded in index_warc(PRESS) if recorded.status == 200]
    return [replay.answer(Request(url)).body for url in dict.fromkeys(urls)]


def invented_page(number: int) -> bytes:
    """A page of some 60 kB with an article of fifteen paragraphs among menus and teasers."""
    chance = random.Random(number)

    def sentence(length: int) -> str:
        return " ".join(chance.choices(_WORDS, k=length)).capitalize() + "."

    menu = "".join(f'<li class="item"><a href="/rubrique-{i}/">{sentence(3)}</a></li>' for i in range(120))
    teasers = "".join(
        f'<div class="teaser"><a href="/a/{sentence(5)[:-1].replace(" ", "-")}-{i}.html"><img src="/i/{i}.jpg" alt="">'
        f"<h3>{sentence(9)}</h3></a><p>{sentence(18)}</p></div>"
        for i in range(90)
    )
    body = "".join(f"<p>{' '.join(sentence(22) for _ in range(4))}</p>" for _ in range(15))
    title = sentence(10)
    page = (
        f'<!doctype html><html lang="fr"><head><meta charset="utf-8"><title>{title} - Le Vannier</title>'
        f'<meta property="article:published_time" content="2025-03-{1 + number % 28:02d}T18:{number % 60:02d}:00+01:00">'
        f'</head><body><nav><ul>{menu}</ul></nav><main><article><h1>{title}</h1><p class="chapo">{sentence(25)}</p>'
        f'<p class="signature">Par Jeanne Duval</p><div class="texte">{body}</div></article></main>'
        f"<aside>{teasers}</aside></body></html>"
    )
    return page.encode()
