"""Pages of an invented newspaper, in the structure that newspapers use."""

from __future__ import annotations

import gzip
import json
from datetime import UTC, datetime
from typing import Any

from scraper.article import Article
from scraper.evidence import Claim
from scraper.publisher import Publisher
from scraper.reading import read_page
from scraper.reading.document import Document, parse_page

URL = "https://www.levannier.example/societe/2025/03/17/la-halle-aux-osiers-rouvre-ses-portes-48213.html"
SEEN_AT = datetime(2025, 3, 17, 20, 0, tzinfo=UTC)

PARAGRAPHS = tuple(
    """\
La halle aux osiers de Saint-Aubin-des-Saules a rouvert lundi matin, après deux ans de travaux et une facture qui dépasse de moitié le devis voté par le conseil municipal en 2022.
Sous la charpente refaite à neuf, une quarantaine de vanniers ont déballé leurs paniers devant les habitants venus en nombre, dont beaucoup n'avaient jamais vu le bâtiment sans ses échafaudages.
« Nous avons perdu trois saisons, mais pas nos clients », assure la présidente de la coopérative, qui espère retrouver dès cet été le chiffre d'affaires d'avant la fermeture.
La mairie, elle, promet que le parking provisoire disparaîtra avant la fin de l'année et que le marché du samedi reviendra sous la halle au mois de mai.
""".splitlines()
)
NEWS: dict[str, Any] = {
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "headline": "La halle aux osiers rouvre ses portes",
    "description": "Après deux ans de travaux, les vanniers retrouvent leur marché couvert.",
    "datePublished": "2025-03-17T18:50:00+01:00",
    "dateModified": "2025-03-17T19:10:00+01:00",
    "author": {"@type": "Person", "name": "Jeanne Tressard"},
    "publisher": {"@type": "Organization", "name": "Le Vannier"},
}


MENU = " ".join(
    f'<a href="/{name.lower()}">{label}</a>'
    for name, label in (
        ("", "Accueil"),
        ("societe", "Société"),
        ("culture", "Culture"),
        ("sport", "Sport"),
        ("opinions", "Opinions"),
    )
)


def page(
    *,
    head: str = "",
    json_ld: Any = NEWS,
    title: str = "La halle aux osiers rouvre ses portes",
    before: str = "",
    paragraphs: tuple[str, ...] = PARAGRAPHS,
    after: str = "",
    outside: str = "",
    og_type: str = "article",
    lang: str = "fr",
) -> str:
    """A newspaper's page: `before` and `after` stand beside the text in the article, `outside` after the article."""
    script = f'<script type="application/ld+json">{json.dumps(json_ld)}</script>' if json_ld else ""
    meta = f'<meta property="og:type" content="{og_type}">' if og_type else ""
    text = "".join(f"<p>{paragraph}</p>" for paragraph in paragraphs)
    return (
        f'<!doctype html><html lang="{lang}"><head><meta charset="utf-8"><title>{title} - Le Vannier</title>{meta}{script}{head}</head>'
        f"<body><header><nav>{MENU}</nav></header>"
        f'<main><article><h1>{title}</h1>{before}<div class="texte">{text}</div>{after}</article></main>{outside}'
        "<footer><p>Le Vannier, journal des saules et des rivières</p></footer></body></html>"
    )


def document(html: str, *, url: str = URL, headers: dict[str, str] | None = None) -> Document:
    return parse_page(html.encode(), url=url, fetched_at=SEEN_AT, headers=headers)


def read(
    html: str,
    *,
    url: str = URL,
    headers: dict[str, str] | None = None,
    publisher: Publisher | None = None,
    claims: tuple[Claim, ...] = (),
) -> Article:
    return read_page(html.encode(), url=url, fetched_at=SEEN_AT, headers=headers, publisher=publisher, claims=claims)


def warc_record(html: str, *, url: str = URL) -> bytes:
    """A packed response record, written by hand: what warcio writes leaves a temporary file open behind it."""
    block = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n" + html.encode()
    head = f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2025-03-17T20:00:00Z\r\n"
    head += f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n"
    return gzip.compress(head.encode() + block + b"\r\n\r\n")
