"""Boxes within a text: which are its own, and which lead elsewhere."""

from __future__ import annotations

import pytest
from reading.levannier import PARAGRAPHS, page, read

ONE, TWO, THREE, FOUR = PARAGRAPHS
NOTE = "La halle avait fermé en 2022, quand une poutre s'était fendue pendant le marché aux saules."
FIGURES = "<ul><li>40 vanniers</li><li>2,6 millions d'euros</li><li>31 mois de travaux</li></ul>"


def body_with(box: str) -> list[str]:
    """The blocks of a text that a box parts in two."""
    html = page(paragraphs=(ONE, TWO, "@", THREE, FOUR)).replace("<p>@</p>", box)
    return read(html).body.split("\n\n")


OWN = {
    "figures under a heading": (
        f"<div class=k1><h3>La halle en chiffres</h3>{FIGURES}</div>",
        ["## La halle en chiffres", "40 vanniers", "2,6 millions d'euros", "31 mois de travaux"],
    ),
    "figures in a box of their own below their heading's": (
        f"<div class=encadre><div class=titre>La halle en chiffres</div><div class=liste>{FIGURES}</div></div>",
        ["La halle en chiffres", "40 vanniers", "2,6 millions d'euros", "31 mois de travaux"],
    ),
    "an aside with a heading": (
        f"<aside class=fenetre><h3>Une longue attente</h3><p>{NOTE}</p></aside>", ["## Une longue attente", NOTE],
    ),
    "an aside of short lines, each a sentence": (
        "<aside><p>En 1642, la halle est bâtie par les vanniers de la rive gauche.</p><p>En 1911, une crue emporte le plancher et deux étals.</p><p>En 2022, une poutre se fend un jour de marché.</p></aside>",
        ["En 1642, la halle est bâtie par les vanniers de la rive gauche.", "En 1911, une crue emporte le plancher et deux étals.",
         "En 2022, une poutre se fend un jour de marché."],
    ),
    "a quote in a box": (f"<blockquote><div>{NOTE}</div><cite>Une citation du maire</cite></blockquote>", [NOTE, "Une citation du maire"]),
    "the days of a story": (
        "<ul><li>3 mai 2022 : une poutre cède</li><li>17 mars 2025 : la halle rouvre</li></ul>",
        ["3 mai 2022 : une poutre cède", "17 mars 2025 : la halle rouvre"],
    ),
}  # fmt: skip
OTHERS = {
    "buttons in a list": ("<div class=k1><ul><li>Écouter</li><li>Voir sur la carte</li></ul></div>"),
    "links under a heading": (
        "<div class=k1><h3>À voir ailleurs</h3><ul><li><a href=/a>Les saules sont taillés</a></li><li><a href=/b>La rivière monte</a></li></ul></div>"
    ),
    "teasers whose headlines are links": (
        f"<ul class=stories><li><h4><a href=/a>Les saules sont taillés</a></h4><p>{NOTE}</p></li><li><h4><a href=/b>La rivière monte</a></h4><p>{NOTE}</p></li></ul>"
    ),
    "an aside with a link": f"<aside><p>{NOTE}</p><a href=/a>Les saules sont taillés</a></aside>",
    "an aside that asks": "<aside><p>Pour ne rien manquer de la vie des rivières, abonnez-vous à notre lettre du samedi matin, elle est gratuite.</p></aside>",
    "an aside that repeats the text": f"<aside><p>{ONE[:120]}.</p></aside>",
    "an aside of a telling name": f"<aside class=newsletter><p>{NOTE}</p></aside>",
    "a box whose list asks": (
        "<div class=k1><h3>Le Vannier</h3><ul><li>Abonnez-vous pour lire tous nos articles</li><li>Recevez notre newsletter</li></ul></div>"
    ),
}


@pytest.mark.parametrize(("box", "said"), OWN.values(), ids=OWN)
def test_a_box_of_the_text(box: str, said: list[str]) -> None:
    assert body_with(box) == [ONE, TWO, *said, THREE, FOUR]


@pytest.mark.parametrize("box", OTHERS.values(), ids=OTHERS)
def test_a_box_of_the_page(box: str) -> None:
    assert body_with(box) == [ONE, TWO, THREE, FOUR]


def test_an_aside_below_the_text_is_the_pages() -> None:
    assert read(page(after=f"<aside><p>{NOTE}</p></aside>")).body.split("\n\n") == [*PARAGRAPHS]


def test_a_box_below_an_invitation_amid_the_text() -> None:
    inset = '<div class=z9>À lire aussi :</div><div class=z8><a href="/a">Les saules sont taillés</a></div>'
    box = "<div class=k1><p>La halle mesure quarante mètres, et pas un clou ne tient sa charpente.</p></div>"
    html = page(paragraphs=(ONE, TWO, "@", THREE, "#", FOUR)).replace("<p>@</p>", inset).replace("<p>#</p>", box)
    said = "La halle mesure quarante mètres, et pas un clou ne tient sa charpente."
    assert read(html).body.split("\n\n") == [ONE, TWO, THREE, said, FOUR]
