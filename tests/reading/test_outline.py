"""A page as blocks: what ends one, what kind each is, what never becomes one."""

from __future__ import annotations

import pytest
from lxml import html

from scraper.reading.body.outline import outline_of, text_of

MARKUP = {
    "paragraphs in order": ("<p>Un.</p><p>Deux.</p>", [("paragraph", "Un."), ("paragraph", "Deux.")]),
    "inline markup neither glues nor splits": (
        "<p>Des mot<b>s</b> et <a href=x>des</a> <i>liens</i>.</p>",
        [("paragraph", "Des mots et des liens.")],
    ),
    "one br after a short line is a space": (
        "<p>12, rue du Moulin<br>Vannier</p>",
        [("paragraph", "12, rue du Moulin Vannier")],
    ),
    "one br after a long sentence ends a paragraph": (
        "<div>Le conseil municipal s'est réuni lundi soir pour voter le budget de la ville.<br>La séance a duré.</div>",
        [
            ("paragraph", "Le conseil municipal s'est réuni lundi soir pour voter le budget de la ville."),
            ("paragraph", "La séance a duré."),
        ],
    ),
    "within a paragraph it is a space": (
        "<p>Que reste-t-il à faire avant que le pont ne rouvre aux piétons ?<br>Presque rien.</p>",
        [("paragraph", "Que reste-t-il à faire avant que le pont ne rouvre aux piétons ? Presque rien.")],
    ),
    "words for a screen reader alone": (
        "<p>Voir <a href=x>le site<small class=sr-only> (nouvelle fenêtre)</small></a>.</p>",
        [("paragraph", "Voir le site.")],
    ),
    "the words of a decorated letter stay": (
        "<p><span aria-hidden=true></span><span class=sr-only>Ils</span> attendaient.</p>",
        [("paragraph", "Ils attendaient.")],
    ),
    "two br end a paragraph": ("<div>Un<br> <br>Deux</div>", [("paragraph", "Un"), ("paragraph", "Deux")]),
    "br in bold end a paragraph too": (
        "<div><b>Un<br><br>Deux</b></div>",
        [("paragraph", "Un"), ("paragraph", "Deux")],
    ),
    "text beside blocks is a block": (
        "<div>Avant<p>Dedans</p>Après</div>",
        [("paragraph", "Avant"), ("paragraph", "Dedans"), ("paragraph", "Après")],
    ),
    "headings, items, quotes, cells": (
        "<h1>T</h1><h3>S</h3><ul><li>I</li></ul><blockquote><p>Q</p></blockquote><table><tr><td>C</td></tr></table>",
        [("title", "T"), ("subhead", "S"), ("item", "I"), ("quote", "Q"), ("cell", "C")],
    ),
    "a quote set as a heading, with who said it": (
        "<h2><blockquote>On ploie, on ne rompt pas.</blockquote><small>Jeanne, vannière.</small></h2><h2>S</h2>",
        [("quote", "On ploie, on ne rompt pas."), ("quote", "Jeanne, vannière."), ("subhead", "S")],
    ),
    "scripts, buttons and players are silent": (
        "<p>Un<script>x()</script><style>y</style></p><button>Partager</button><video>non</video><p>Deux</p>",
        [("paragraph", "Un"), ("paragraph", "Deux")],
    ),
    "soft hyphens and zero-width spaces vanish": (
        "<p>indivi\u00adduelle\u200bment</p>",
        [("paragraph", "individuellement")],
    ),
    "entities escaped twice": ("<p>l&amp;#039;unit&amp;eacute;</p>", [("paragraph", "l'unité")]),
    "mojibake": ("<p>Ã©tÃ© Ã  la mer</p>", [("paragraph", "été à la mer")]),
    "superscript stays with its word": ("<p>le 1<sup>er</sup> mai</p>", [("paragraph", "le 1er mai")]),
    "old markup": (
        "<table><tr><td><font>Premier.<br><br>Second.</font></td></tr></table>",
        [("cell", "Premier."), ("cell", "Second.")],
    ),
    "an element of the site's own is a box": (
        "<div><x-lead><x-text>Un.</x-text></x-lead><x-text>Deux.</x-text></div>",
        [("paragraph", "Un."), ("paragraph", "Deux.")],
    ),
    "within a line it is a part of it": (
        "<div>Il y a <time-ago>deux heures</time-ago> à Vannier</div><p><x-link>Le pont</x-link> rouvre.</p>",
        [("paragraph", "Il y a deux heures à Vannier"), ("paragraph", "Le pont rouvre.")],
    ),
    "a heading in quotes above its answer, named by its class": (
        '<p><span class=interTitre>"Un bac, cela se répare"</span><br>« Dès lundi », dit le maire, qui promet des travaux.</p>',
        [
            ("paragraph", '"Un bac, cela se répare"'),
            ("paragraph", "« Dès lundi », dit le maire, qui promet des travaux."),
        ],
    ),
    "a bold question above its answer": (
        "<div><b>Que reste-t-il à faire ?</b><br>Presque rien.</div>",
        [("paragraph", "Que reste-t-il à faire ?"), ("paragraph", "Presque rien.")],
    ),
    "a linked headline above its sentence": (
        "<ul><li><a href=x>Le marché déménage</a><br>Les halles rouvrent.</li></ul>",
        [("item", "Le marché déménage"), ("item", "Les halles rouvrent.")],
    ),
    "bold words that open a line": (
        "<div><b>Vannier, vendredi matin</b> : le pont rouvre.<br>Enfin.</div>",
        [("paragraph", "Vannier, vendredi matin : le pont rouvre. Enfin.")],
    ),
    "two elements run into each other": (
        "<div><a href=x>Le marché</a><small>Il déménage.</small></div><p><i>Le</i><b>Pont</b></p>",
        [("paragraph", "Le marché Il déménage."), ("paragraph", "LePont")],
    ),
    "what is hidden in a line": (
        "<h2>Le pont<a hidden href='#pont'>#</a></h2>",
        [("subhead", "Le pont")],
    ),
    "the mark of a note": (
        "<p>des rumeurs<sup><a href='#note-2'>2</a></sup>, le 2<sup>e</sup> jour</p>",
        [("paragraph", "des rumeurs, le 2e jour")],
    ),
    "what a link says to those who hear it": (
        "<p>Le pont (<a href=/p>plan <i>(nouvelle fenêtre)</i></a>) rouvre, dit <a href=/s>le site (s'ouvre dans un nouvel onglet)</a>.</p>",
        [("paragraph", "Le pont (plan) rouvre, dit le site.")],
    ),
    "what appears above a word that is pointed at": (
        '<p>La <abbr title="Halle aux vanniers">HV<span aria-hidden=true class=e-tooltip><span>Halle aux vanniers</span></span></abbr> rouvre.</p>',
        [("paragraph", "La HV rouvre.")],
    ),
    "a word that may be pointed at": (
        '<p>La <span class=tooltip title="Halle aux vanniers">halle</span> rouvre.</p>',
        [("paragraph", "La halle rouvre.")],
    ),
    "an invitation on a line of its own": (
        "<p>La halle rouvre.<br><b>Lire aussi :</b> <a href=/a>Les vanniers de retour</a></p>",
        [("paragraph", "La halle rouvre.")],
    ),
    "an invitation that says whose or what": (
        "<p>La halle rouvre.<br>À lire aussi, Solange Iribarne : <a href=/a>Les vanniers de retour</a></p>",
        [("paragraph", "La halle rouvre.")],
    ),
    "an invitation before a text": (
        "<p>Lire aussi <a href=/a>Les vanniers de retour</a><br>La halle rouvre.</p>",
        [("paragraph", "La halle rouvre.")],
    ),
    "an invitation behind a sentence": (
        "<p>La halle rouvre. (Notre dossier : <a href=/a>Les vanniers de retour</a>)</p>",
        [("paragraph", "La halle rouvre.")],
    ),
    "a link that an author sets": (
        "<p>La halle rouvre. Il faut lire aussi ce qu'en dit <a href=/a>un vannier de retour</a>, à la une.</p>",
        [("paragraph", "La halle rouvre. Il faut lire aussi ce qu'en dit un vannier de retour, à la une.")],
    ),
    "a link that enlarges a picture": (
        "<div><p><a href='/photos/pont.jpg?w=900'>Agrandir l'image</a></p><p>Voir <a href=/pont.png>la carte</a> du port.</p></div>",
        [("paragraph", "Voir la carte du port.")],
    ),
    "a heading for comments, in bold": (
        "<td><hr><b>Commentaires</b><br><b>nadia</b> Posté le 22/08/2014<br></td>",
        [("cell", "Commentaires"), ("cell", "nadia Posté le 22/08/2014")],
    ),
    "a heading by its role": ('<div role="heading" aria-level="2">La halle</div>', [("subhead", "La halle")]),
    "a linked headline over a summary, in one paragraph": (
        "<p><b><a href=/a>Les vanniers reviennent sous la halle</a></b><br>Ils étaient partis.</p>",
        [("paragraph", "Les vanniers reviennent sous la halle"), ("paragraph", "Ils étaient partis.")],
    ),
    "bold headings among paragraphs that double breaks part": (
        "<p>Ils étaient partis.<br><br><strong>La halle est ouverte</strong><br>Ils reviennent samedi, dit-on.</p>",
        [
            ("paragraph", "Ils étaient partis."),
            ("paragraph", "La halle est ouverte"),
            ("paragraph", "Ils reviennent samedi, dit-on."),
        ],
    ),
    "a bold heading above the first line of a paragraph": (
        "<p><strong>La halle est ouverte</strong><br>Ils reviennent samedi, dit-on.</p>",
        [("paragraph", "La halle est ouverte"), ("paragraph", "Ils reviennent samedi, dit-on.")],
    ),
    "a question in bold, and the answer in its paragraph": (
        "<p><strong>La halle est-elle ouverte ?</strong><br>Ils reviennent samedi, dit-on.</p>",
        [("paragraph", "La halle est-elle ouverte ? Ils reviennent samedi, dit-on.")],
    ),
    "the raised number of a footnote within its link": (
        "<p>Selon elle<span><a href='#note1'><sup>1</sup></a></span>, 3 m<sup>2</sup> suffisent.</p>",
        [("paragraph", "Selon elle, 3 m2 suffisent.")],
    ),
    "the number of a footnote in a link": (
        "<p>Selon Solange Iribarne<a class=see href='#note1'>1</a>, les <a href='#m'>3</a> halles.</p><p>[<a href='#n1'>1</a>] Sa thèse.</p>",
        [("paragraph", "Selon Solange Iribarne, les 3 halles."), ("paragraph", "[1] Sa thèse.")],
    ),
    "a name over the rights": (
        "<p><i>Solange Iribarne</i><br>(c) levannier.example</p>",
        [("paragraph", "Solange Iribarne"), ("paragraph", "(c) levannier.example")],
    ),
    "an invitation alone is left to others": (
        "<p>Lire aussi : <a href=/a>Les vanniers de retour</a></p>",
        [("paragraph", "Lire aussi : Les vanniers de retour")],
    ),
    "nothing": ("<p> </p><div></div>", []),
}


@pytest.mark.parametrize(("markup", "expected"), MARKUP.values(), ids=MARKUP)
def test_blocks(markup: str, expected: list[tuple[str, str]]) -> None:
    tree = html.document_fromstring(f"<html><body>{markup}</body></html>")
    assert [(b.kind, b.text) for b in outline_of(tree).blocks] == expected


def test_an_address_to_write_to_is_no_link() -> None:
    tree = html.document_fromstring("<p><a href='mailto:port@levannier.example'>port@levannier.example</a></p>")
    (block,) = outline_of(tree).blocks
    assert block.linked == 0


def test_links_and_bold_are_counted() -> None:
    tree = html.document_fromstring("<body><p><b>Gras</b> et <a href=x>un lien</a></p></body>")
    (block,) = outline_of(tree).blocks
    assert (block.bold, block.linked) == (4, 7)


def test_the_tree_is_left_alone() -> None:
    tree = html.document_fromstring("<body><nav><p>Menu</p></nav><p>Texte</p></body>")
    before = html.tostring(tree)
    outline_of(tree)
    assert html.tostring(tree) == before


def test_dropped_elements_are_left_out_and_their_tail_kept() -> None:
    tree = html.document_fromstring("<body><div>Avant <em>dedans</em> après</div></body>")
    dropped = frozenset(tree.iter("em"))
    assert [b.text for b in outline_of(tree, dropped=dropped).blocks] == ["Avant après"]


def test_text_of_a_title_keeps_its_lines_apart() -> None:
    assert text_of(html.fromstring("<h1><span>Vannier</span><br>Le pont rouvre</h1>")) == "Vannier Le pont rouvre"


def test_text_of_an_inline_element() -> None:
    assert (
        text_of(html.fromstring("<b>Vannier<br>Le pont <i>rouvre</i><i>Enfin</i></b>"))
        == "Vannier Le pont rouvre Enfin"
    )
