"""Which title is the article's."""

from __future__ import annotations

import pytest
from test_text import STORY, document

from scraper.reading.opening.headline import read_headline

OG = '<meta property="og:title" content="{}">'
LD = '<script type="application/ld+json">{{"@type": "NewsArticle", "headline": "{}"}}</script>'
LONG = "Le pont rouvre enfin aux piétons après deux ans de travaux, deux crues et quatre millions d'euros, mais pas aux voitures"

PAGES = {
    "the one h1": ("<h1>Le pont rouvre</h1>", OG.format("Le pont rouvre"), "Le pont rouvre"),
    "displayed, where the metadata's is another wording of it": (
        "<h1>Le vieux pont de Vannier rouvre enfin aux piétons</h1>",
        OG.format("Vannier : le vieux pont rouvre aux piétons"),
        "Le vieux pont de Vannier rouvre enfin aux piétons",
    ),
    "the h1 that metadata confirm, among the heads of side lists": (
        "<h1>Le Vannier</h1><h1>Le pont rouvre</h1><h1>Les plus lus</h1>",
        LD.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "a logo in h1, the title in h2": (
        "<h1>Opinion</h1><h2>Le pont rouvre, et après ?</h2>",
        "<title>Le pont rouvre, et après ? - Opinion - Le Vannier</title>",
        "Le pont rouvre, et après ?",
    ),
    "the first heading of the article, where metadata tell it in other words": (
        "<main><div><h2>J'ai passé une semaine sous le vieux pont</h2></div><p>Récit</p><h2>Une semaine à la digue</h2></main>",
        OG.format("Elle a passé une semaine entière sous le pont de Vannier"),
        "J'ai passé une semaine sous le vieux pont",
    ),
    "a heading below the first is none, though like what metadata tell": (
        "<main><div>Le pont</div><h2>Les plus lus</h2><h2>Ils ont passé une semaine sous la digue</h2></main>",
        OG.format("Elle a passé une semaine entière sous le pont de Vannier"),
        "Elle a passé une semaine entière sous le pont de Vannier",
    ),
    "no heading: metadata, without the site's name": (
        "<p>Le pont</p>",
        "<title>Le pont rouvre - Le Vannier</title><meta property=og:site_name content='Le Vannier'>",
        "Le pont rouvre",
    ),
    "no heading: metadata, without the host": ("", "<title>Le pont rouvre | levannier.example</title>", "Le pont rouvre"),
    "a dash of the title's own stays": ("", OG.format("Pont de Vannier - la réouverture"), "Pont de Vannier - la réouverture"),
    "lines of a heading": ("<h1>Marlieu<br>Le port dort</h1>", OG.format("Le port dort"), "Marlieu Le port dort"),
    "a subscribers' label in front": (
        "<h1><span>Abonnés</span> Le pont rouvre</h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "a section's name glued to it, which metadata leave out": (
        "<h1><span>Portrait</span><span>Le pont rouvre</span></h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "a kicker glued to it is the title's": (
        "<h1><span class='surtitre'>Le bac au repos</span>Le pont rouvre</h1>",
        OG.format("Le pont rouvre"),
        "Le bac au repos Le pont rouvre",
    ),
    "a subscribers' label and a section's name, each in an element of its own": (
        "<h1><span>Abo</span><span>Portrait</span><span>Le pont rouvre</span></h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "a masthead that leads home, half of what metadata say": (
        "<h1><a href=/>Les vieux pavés du bocage</a></h1><h3>La Poste ferme</h3>",
        "<title>Les vieux pavés du bocage: La Poste ferme</title>",
        "La Poste ferme",
    ),
    "a link for those who write the site behind it": (
        "<h1>Le pont rouvre <span><a href=/node/7/edit>edit</a></span></h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "the site's name glued behind it": (
        "<h1>Le pont rouvre<a href=/>Le Vannier</a></h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "a section's name set apart by a space is the title's": (
        "<h1><span>Vannier.</span> Le pont rouvre</h1>",
        OG.format("Le pont rouvre"),
        "Vannier. Le pont rouvre",
    ),
    "a box within the heading, with a source and a date": (
        "<h1> Le pont rouvre\n <div class=source><b>Le Vannier avec Osiers</b> <span>06/10/2021 à 14:20</span></div> </h1>",
        OG.format("Le pont rouvre"),
        "Le pont rouvre",
    ),
    "no heading: a line of the page, without what stands behind it in the metadata": (
        "<div>Le pont <i>rouvre enfin</i> aux piétons</div><p>Le pont rouvre enfin aux piétons, et après</p>",
        "<title>Le pont rouvre enfin aux piétons | LV media - Voir Lire Comprendre</title>",
        "Le pont rouvre enfin aux piétons",
    ),
    "no heading: a line of the page, behind the site's names in the metadata": (
        "<td><b>Le pont qui attend ses piétons</b></td>",
        "<title>Le Pays de Vannier - Édition du port - Le pont qui attend ses piétons</title>",
        "Le pont qui attend ses piétons",
    ),
    "no heading: a headline cut off at 110 letters": (
        "",
        LD.format(LONG[:110]) + OG.format(LONG),
        LONG,
    ),
    "no heading: a long headline with the site's name behind it": (
        "",
        LD.format(LONG) + OG.format(LONG + " - Le Vannier"),
        LONG,
    ),
    "no heading: without the site's name in front": (
        "",
        "<title>Le Vannier - Le pont rouvre enfin aux piétons</title>",
        "Le pont rouvre enfin aux piétons",
    ),
    "no heading: the site's name with its article": (
        "",
        "<title>L'Écho des Saules - Le pont rouvre enfin</title><meta property=og:site_name content='Écho des Saules'>",
        "Le pont rouvre enfin",
    ),
    "no heading: a line says the title without its section": (
        "<table><tr><td>Le pont rouvre aux piétons</td></tr></table>",
        "<title>Le Vannier - Ville : Le pont rouvre aux piétons</title>",
        "Le pont rouvre aux piétons",
    ),
    "metadata cut one of them off": ("", LD.format("Le pont rouvre aux...") + OG.format("Le pont rouvre aux piétons"), "Le pont rouvre aux piétons"),
    "an h1 in the breadcrumb": (
        "<ol class=breadcrumb><li><h1>Le pont de Vannier rouvre</h1></li></ol><h2>Le vieux pont de Vannier rouvre enfin</h2>",
        OG.format("Le vieux pont de Vannier rouvre"),
        "Le vieux pont de Vannier rouvre enfin",
    ),
    "entities": ("<h1>L&amp;#039;unité</h1>", OG.format("L&#039;unité"), "L'unité"),
    "the site's name in h1, of which the title tag ends": (
        "<h1>levannier.example</h1><h1>Pont rouvert</h1>",
        "<title>Pont rouvert | levannier.example</title>",
        "Pont rouvert",
    ),
    "a file's name among metadata": (
        "<main><h1>Le vieux pont rouvre enfin aux piétons</h1></main>",
        OG.format("pont-vannier-2026"),
        "Le vieux pont rouvre enfin aux piétons",
    ),
    "the only h1 of the article, other words in metadata": (
        "<article><h1>Et si nous allions à pied jusqu'en face ?</h1></article>",
        OG.format("Réouverture : le pont de Vannier"),
        "Et si nous allions à pied jusqu'en face ?",
    ),
    "nothing": ("<p>x</p>", "", None),
}  # fmt: skip


@pytest.mark.parametrize(("body", "head", "title"), PAGES.values(), ids=PAGES)
def test_title(body: str, head: str, title: str | None) -> None:
    assert read_headline(document(body + STORY, head)).title == title


def test_the_element_that_displays_it() -> None:
    page = document("<h1>Le Vannier</h1><h1 id=t>Le pont rouvre</h1>", OG.format("Le pont rouvre"))
    assert read_headline(page).element.get("id") == "t"
