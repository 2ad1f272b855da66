from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from reading.levannier import NEWS, PARAGRAPHS, SEEN_AT, URL, page, read

from scraper.errors import NotAnArticle, UnreadablePage
from scraper.evidence import Claim
from scraper.publisher import Layout, Publisher
from scraper.reading import read_byline, read_page, read_timestamps

FULL = page(
    head='<meta property="og:site_name" content="Le Vannier"><link rel="canonical" href="/societe/la-halle-48213.html?xtor=1">'
    '<meta property="article:section" content="Société"><meta property="article:tag" content="osier">',
    before='<p class="chapo">Après deux ans de travaux, les vanniers retrouvent leur marché couvert.</p>'
    '<p class="signature">Par Jeanne Tressard avec AFP</p><p class="date">Publié le 17 mars 2025 à 18h50, mis à jour à 19h10</p>'
    '<figure><img src="/photos/halle.jpg"><figcaption>La halle neuve. © Luc Ozier</figcaption></figure>',
)
OURS = Publisher(
    name="Le Vannier", domain="levannier.example",
    layouts=(Layout(until=date(2020, 12, 31), drop=(".texte",)), Layout(drop=(".lire-aussi", "aside.pub"), section=".rubrique")),
)  # fmt: skip


def test_every_field_of_a_page() -> None:
    article = read(FULL)
    assert article.url == "https://www.levannier.example/societe/la-halle-48213.html"
    assert article.fetched_from == URL
    assert (article.kind, article.language, article.access, article.publisher) == (
        "article",
        "fr",
        "free",
        "Le Vannier",
    )
    assert article.title == "La halle aux osiers rouvre ses portes"
    assert article.standfirst == "Après deux ans de travaux, les vanniers retrouvent leur marché couvert."
    assert article.body == "\n\n".join(PARAGRAPHS)
    assert (article.authors, article.agencies) == (("Jeanne Tressard",), ("AFP",))
    assert article.published is not None
    assert article.published.at.isoformat() == "2025-03-17T18:50:00+01:00"
    assert article.modified is not None
    assert article.modified.at.isoformat() == "2025-03-17T19:10:00+01:00"
    assert (article.section, article.tags) == ("Société", ("osier",))
    assert [(image.caption, image.credit) for image in article.images] == [("La halle neuve.", "Luc Ozier")]


def test_the_evidence_covers_each_field_that_was_read() -> None:
    fields = {claim.field for claim in read(FULL).evidence if claim.verdict == "won"}
    expected = {
        "standfirst",
        "published",
        "modified",
        "section",
        "tag",
        "language",
        "image",
        "canonical",
        "kind",
        "publisher",
    }
    assert expected <= fields


@pytest.mark.parametrize("name", ["Content-Type", "content-type", "CONTENT-TYPE"])
def test_headers_have_names_of_any_case(name: str) -> None:
    html = page(title="L'été à la halle", json_ld=None).replace('<meta charset="utf-8">', "").encode("cp1252")
    article = read_page(html, url=URL, fetched_at=SEEN_AT, headers={name: "text/html; charset=windows-1252"})
    assert article.title == "L'été à la halle"


CLOSING = {
    "a wire's reporter": ("(Reportage Jeanne Tressard, édité par Odile Mercœur)", ("Jeanne Tressard",), ()),
    "a source": ("Source : AFP", (), ("AFP",)),
}


@pytest.mark.parametrize(("line", "authors", "agencies"), CLOSING.values(), ids=CLOSING)
def test_a_line_below_the_text_signs_and_is_none_of_it(
    line: str, authors: tuple[str, ...], agencies: tuple[str, ...]
) -> None:
    article = read(page(json_ld=None, paragraphs=(*PARAGRAPHS, line, "Publié le 3 mai 2024 à 18h50")))
    assert (article.authors, article.agencies) == (authors, agencies)
    assert article.body == "\n\n".join(PARAGRAPHS)


SIGNED = {
    "a name alone": ("Jeanne Tressard", ("Jeanne Tressard",)),
    "a note on who wrote": ("Jeanne Tressard est vannière. Dernier ouvrage paru : « La rive ».", ("Jeanne Tressard",)),
    "where she writes from": ("Jeanne Tressard, à Saulaie", ("Jeanne Tressard",)),
}


@pytest.mark.parametrize(("line", "authors"), SIGNED.values(), ids=SIGNED)
def test_a_last_line_about_the_author_is_no_word_of_the_text(line: str, authors: tuple[str, ...]) -> None:
    article = read(
        page(json_ld={**NEWS, "author": {"@type": "Person", "name": "Jeanne Tressard"}}, paragraphs=(*PARAGRAPHS, line))
    )
    assert article.authors == authors
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_a_wire_thanked_below_an_invitation() -> None:
    end = "<p>À lire aussi : <a href='/x'>Les vanniers de retour sous la halle</a></p><p>Article écrit en collaboration avec <a href='https://6medias.example/'>6Medias</a>.</p>"
    html = page(json_ld=None).replace(f"{PARAGRAPHS[-1]}</p>", f"{PARAGRAPHS[-1]}</p>{end}")
    article = read(html)
    assert article.agencies == ("6Medias",)
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_a_note_in_an_asterisk_leaves_the_text_with_the_signature_above_it() -> None:
    end = ("Par Jeanne Tressard", "* Vannière, formatrice à l'atelier des deux rives.")
    article = read(page(json_ld=None, paragraphs=(*PARAGRAPHS, *end)))
    assert article.authors == ("Jeanne Tressard",)
    assert article.body == "\n\n".join(PARAGRAPHS)


def test_what_an_author_thinks_stays_in_the_text() -> None:
    texts = (*PARAGRAPHS, "Jeanne Tressard estime que la halle est trop petite.")
    article = read(page(json_ld={**NEWS, "author": {"@type": "Person", "name": "Jeanne Tressard"}}, paragraphs=texts))
    assert article.body == "\n\n".join(texts)


def test_somebody_of_whom_the_text_speaks_stays_in_it() -> None:
    texts = (
        *PARAGRAPHS,
        "Le bureau a élu Jeanne Tressard à sa tête.",
        "Jeanne Tressard est vannière depuis trente ans.",
    )
    article = read(page(json_ld={**NEWS, "author": {"@type": "Person", "name": "Jeanne Tressard"}}, paragraphs=texts))
    assert article.body == "\n\n".join(texts)


def test_what_a_layout_drops_is_read_by_nobody() -> None:
    aside = '<div class="lire-aussi"><p>Les saules de la rive gauche seront replantés avant l\'automne par la commune.</p></div>'
    html = page(before=f'<p class="rubrique">Le panier</p>{aside}')
    article = read(html, publisher=OURS)
    assert "saules de la rive" not in article.body
    assert article.section == "Le panier"


def test_a_date_that_a_layout_drops_does_not_speak() -> None:
    html = page(before='<p class="reprise">Publié le 17 mars 2025 à 10h00</p>', json_ld=None)
    told = read(html).published
    assert told is not None and told.text == "Publié le 17 mars 2025 à 10h00"
    left = read(html, publisher=replace(OURS, layouts=(Layout(drop=(".reprise",)),))).published
    assert left is not None and left.source == "url"


def test_the_layout_is_that_of_the_day_the_page_was_seen() -> None:
    article = read_page(page(paragraphs=PARAGRAPHS).encode(), url=URL, fetched_at=SEEN_AT, publisher=OURS)
    assert article.body == "\n\n".join(PARAGRAPHS)
    with pytest.raises(NotAnArticle):
        read_page(page().encode(), url=URL, fetched_at=datetime(2020, 12, 31, 22, 0, tzinfo=UTC), publisher=OURS)


def test_what_a_feed_says_is_evidence() -> None:
    html = page(json_ld={**NEWS, "datePublished": "2025-03-17", "dateModified": None})
    claim = Claim(field="published", value="2025-03-17T18:50:00+01:00", source="feed", place="/rss.xml")
    article = read(html, claims=(claim,))
    assert article.published is not None
    assert article.published.at.isoformat() == "2025-03-17T18:50:00+01:00"
    assert article.published.source == "feed"


def test_a_page_that_is_read_twice_gives_the_same_article() -> None:
    assert read(FULL) == read(FULL)


def test_a_clock_without_zone_is_a_mistake_of_the_caller() -> None:
    with pytest.raises(ValueError, match="time zone"):
        read_page(b"<p>x</p>", url=URL, fetched_at=datetime(2025, 3, 17))  # noqa: DTZ001


def test_too_many_bytes_are_refused_with_their_number() -> None:
    with pytest.raises(UnreadablePage, match=r"expected at most 8000000 bytes, got 8000001"):
        read_page(b" " * 8_000_001, url=URL, fetched_at=SEEN_AT)


def test_the_package_exports_what_other_programs_call() -> None:
    stamps = read_timestamps("publié le 17 mars à 18h50", seen_at=SEEN_AT, timezone="Europe/Paris")
    assert stamps.published is not None
    assert stamps.published.year_inferred
    assert read_byline("Jeanne Tressard, avec AFP").agencies == ("AFP",)
