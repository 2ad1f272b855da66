"""Where a page shows its section, for readers and not in its data."""

from __future__ import annotations

from typing import Any

import pytest
from reading.levannier import NEWS, document, page

from scraper.reading.sections.sections import read_section

URL = "https://www.levannier.example/halle-48213.html"
"""An address that names no section."""
TITLE = "La halle aux osiers rouvre ses portes"


def shown(before: str = "", *, after: str = "", head: str = "", json_ld: Any = NEWS) -> str:
    """A page with `before` above its title and `after` between title and text."""
    return page(head=head, before=after, json_ld=json_ld).replace("<h1>", f"{before}<h1>", 1)


def section_of(html: str, url: str = URL) -> str | None:
    return read_section(document(html, url=url)).value


def crumbs(*items: tuple[str, str]) -> dict[str, Any]:
    steps = [{"@type": "ListItem", "position": n, "name": name, "item": url} for n, (name, url) in enumerate(items)]
    return {"@type": "BreadcrumbList", "itemListElement": steps}


PATHS = {
    "the last link of a path": ('<nav class="breadcrumb"><a href="/">Accueil</a> <a href="/sport">Sport</a> <a href="/voile">Voile</a></nav>', "Voile"),
    "list items without links": ('<ol class="breadcrumb"><li>Accueil</li><li>Économie</li><li>Fret</li></ol>', "Fret"),
    "words and separators": ('<div class="ariane">Accueil &gt; Pêche &gt; Criée</div>', "Criée"),
    "a separator in front": ('<div class="breadcrumb"><a>Accueil</a> » Suisse</div>', "Suisse"),
    "the article itself ends the path": (f'<p id="hierarchie"><a>Accueil</a> &gt; <a>Marchés</a> &gt; <strong>{TITLE}</strong></p>', "Marchés"),
    "a name with a sign between words": ('<div class="breadcrumb"><a href="/e">Économie / Politique</a></div>', "Économie / Politique"),
    "you are here": ('<div><p>Vous êtes ici : <a href="/">Accueil</a> &gt; <a href="/fret">Fret</a></p></div>', "Fret"),
    "home begins a path in words": ("<div><span>Accueil &gt; Fret</span></div>", "Fret"),
    "a menu begins at home too": ("<div>Accueil | Fret | Marchés</div>", None),
    "a ticker that is called fil": ('<div class="fil"><a href="/1">Sécheresse au pays des saules</a></div>', None),
    "a path that is called fil": ('<div class="fil"><a>Accueil</a> &gt; <a>Rivière</a></div>', "Rivière"),
    "an element of a framework": ("<app-breadcrumb><span>Accueil</span><span>Saulaie</span></app-breadcrumb>", "Saulaie"),
    "a name for tests only": ('<div data-testid="organism-breadcrumb"><a>Vannerie</a></div>', "Vannerie"),
    "an ordered list in a navigation": ("<nav><ol><li>Info</li><li>Haut-Saulaie</li></ol></nav>", "Haut-Saulaie"),
    "no more than news": ('<div class="breadcrumb"><a>Accueil</a> <a>Actualités</a></div>', "Actualités"),
    "news, then something closer": ('<div class="breadcrumb"><a>Rivière</a> <a>À la une</a></div>', "Rivière"),
    "a credit in the path": ('<div id="hierarchie">Accueil &gt; Saulaie • levannier.example • Par J. Tressard</div>', "Saulaie"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "section"), PATHS.values(), ids=PATHS.keys())
def test_a_displayed_path(before: str, section: str | None) -> None:
    assert section_of(shown(before)) == section


LABELS = {
    "a class that says category": ('<span class="cat-links"><a href="/t">Vannerie</a></span>', "Vannerie"),
    "tagDiv": ('<ul class="td-category"><li class="entry-category"><a href="#">Vannerie</a></li></ul>', "Vannerie"),
    "Ghost": ('<a class="gh-article-tag" href="/tag/vannerie/">Vannerie</a>', "Vannerie"),
    "Joomla": ('<dd class="category-name">Catégorie : <a><span>Vannerie</span></a></dd>', "Vannerie"),
    "Drupal": ('<div class="field field--name-field-rubrique"><a href="#">Vannerie</a></div>', "Vannerie"),
    "the first of several": ('<div class="rubriques"><a>Vannerie</a> <a>Osier</a></div>', "Vannerie"),
    "several without links": ('<ul class="themes"><li>Vannerie et osier</li><li>Tourisme</li></ul>', "Vannerie et osier"),
    "a path in a label": ('<p class="rubrique">Sports &gt; Barque</p>', "Barque"),
    "a label with its date": ('<div class="categorie">Tressage - <span>11.05.2020</span></div>', "Tressage"),
    "a kicker with a usual name": ('<p class="kicker">Environnement</p>', "Environnement"),
    "a kicker that tells of the story": ('<p class="kicker">Travaux au marché</p>', None),
    "a kicker that the menu names": ('<nav><a href="/rive">La rive</a></nav><p class="surtitre">La rive</p>', "La rive"),
    "a kicker for subscribers": ('<p class="kicker">Abonnés</p>', None),
    "an exclamation": ('<p class="rubrique">À ne pas manquer !</p>', None),
    "hidden words": ('<nav class="rubrics"><a href="/b"><span class="visually-hidden">page de</span> Barque</a></nav>', "Barque"),
    "a category in a menu": ('<ul class="menu"><li class="category">Vannerie</li></ul>', None),
    "a category of a teaser": ('<div class="teaser"><span class="category">Vannerie</span></div>', None),
    "a plain line above the title": ("<div>Chronique</div>", "Chronique"),
    "a plain line with its date": ("<div>Economie | Mercredi 13 octobre 2004</div>", "Economie"),
    "a plain line that names no section": ("<div>Le mot du jour</div>", None),
    "the last of a row of links": ('<div><a href="/1">Culture</a><a href="/2">Sports</a><a href="/3">Santé</a></div>', None),
    "behind the word": ('<p>Par Jeanne - Dans: <a href="/rubrique/rive">La rive</a></p>', "La rive"),
}  # fmt: skip


@pytest.mark.parametrize(("before", "section"), LABELS.values(), ids=LABELS.keys())
def test_a_label_above_the_title(before: str, section: str | None) -> None:
    assert section_of(shown(before)) == section


@pytest.mark.parametrize(
    ("after", "section"),
    [
        ('<p class="entry-meta">17 mars 2025 <a href="/c/rive" rel="category tag">La rive</a></p>', "La rive"),
        ('<footer><a href="/c/rive" rel="category tag">La rive</a></footer>', "La rive"),
        ('<div class="post-meta">17 mars 2025 par <a href="/auteur/jt">Jeanne Tressard</a></div>', None),
        ("".join(f'<a rel="category" href="/{n}">La rive {n}</a>' for n in "abcdef"), None),
    ],
)
def test_a_label_below_the_title(after: str, section: str | None) -> None:
    assert section_of(shown(after=after)) == section


SAID_BY = {
    "the path leaves the page itself out": (
        shown(json_ld=[NEWS, crumbs(("Accueil", "https://www.levannier.example/"), ("Rive", "https://www.levannier.example/rive"), ("La halle", URL))]), URL, "Rive"),
    "path and address agree on another than the metadata": (
        shown('<div class="breadcrumb"><a href="/tresse">Tressage</a></div>', head='<meta property="article:section" content="Le Web vu de loin">'),
        "https://www.levannier.example/tresse/halle.html", "Tressage"),
    "a usual name in the metadata stays": (
        shown('<div class="breadcrumb"><a href="/tresse">Tressage</a></div>', head='<meta property="article:section" content="Arts et loisirs">'),
        "https://www.levannier.example/tresse/halle.html", "Arts et loisirs"),
    "a link with the words of the address": (shown("<a>Haute Saulaie</a>"), "https://www.levannier.example/haute-saulaie/halle.html", "Haute Saulaie"),
    "a number belongs to the name": (shown('<a href="/ligue-2">Ligue 2</a>'), "https://www.levannier.example/ligue-2/halle.html", "Ligue 2"),
    "a usual name that only the address tells": (shown(), "https://www.levannier.example/faits-divers/halle.html", "Faits divers"),
    "a folder that is no usual name": (shown(), "https://www.levannier.example/rive-gauche/halle.html", None),
    "the newsroom": (shown(head='<meta property="article:section" content="La rédaction du Vannier">'), URL, None),
    "general in the metadata, closer in a label": (
        shown('<span class="category">Rivière</span>', head='<meta property="article:section" content="Actualités">'), URL, "Rivière"),
    "one capital": (shown('<span class="category">RIVIÈRE</span><p class="category">Rivière</p>'), URL, "Rivière"),
}  # fmt: skip


@pytest.mark.parametrize(("html", "url", "section"), SAID_BY.values(), ids=SAID_BY.keys())
def test_who_is_believed(html: str, url: str, section: str | None) -> None:
    assert section_of(html, url) == section


OLD = (
    "<html><head><title>Le Vannier - {declared}</title></head><body><table><tr><td><font>Marchés</font><br><font>Culture</font></td>"
    "<td>{before}<br><font size=5><b>"
    + TITLE
    + "</b></font><p>Ils attendaient depuis deux ans.</p></td></tr></table></body></html>"
)


@pytest.mark.parametrize(
    ("declared", "before", "section"),
    [
        (TITLE, "<font color=red>Chronique</font>", "Chronique"),
        ("le journal des saules", "<font>Vous êtes ici : <a>Accueil</a> &gt; <a>Fret</a></font>", "Fret"),
        ("le journal des saules", "<font color=red>Chronique</font>", None),
    ],
)
def test_a_page_without_headings(declared: str, before: str, section: str | None) -> None:
    assert section_of(OLD.format(declared=declared, before=before)) == section


def test_who_signs_is_no_section() -> None:
    html = shown('<p class="category"><a href="/v/luc-ozier">Luc Ozier</a></p>')
    assert section_of(html) == "Luc Ozier"
    assert read_section(document(html, url=URL), authors=("Luc Ozier",)).value is None
