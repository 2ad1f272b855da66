from __future__ import annotations

import re
from typing import Any

import pytest
from reading.levannier import NEWS, URL, document, page

from scraper.publisher import Layout, Publisher
from scraper.reading.metadata import read_publisher_name, read_tags, split_tags
from scraper.reading.sections.sections import read_section


def crumbs(*names: str) -> dict[str, object]:
    items = [{"@type": "ListItem", "position": n, "name": name} for n, name in enumerate(names)]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def tag(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


FRONT_PAGE = {
    "@type": "BreadcrumbList",
    "itemListElement": [
        {"@type": "ListItem", "position": 1, "name": "Actualité", "item": {"@id": "https://www.levannier.example"}},
        {
            "@type": "ListItem",
            "position": 2,
            "name": "Culture",
            "item": {"@id": "https://www.levannier.example/culture/"},
        },
    ],
}
IN_THE_ADDRESS = "Société"
"""What the menu calls the part of the site that the page's own address begins with."""
TITLE = "La halle aux osiers rouvre ses portes"
TRAIL = '<nav class="fil-ariane"><a href="/">Accueil</a> <a href="/culture">Culture</a></nav>'
SECTIONS = {
    "articleSection": (page(json_ld={**NEWS, "articleSection": "Société"}), "Société"),
    "the first of several": (page(json_ld={**NEWS, "articleSection": ["Société", "Marchés"]}), "Société"),
    "article:section": (page(head=tag("article:section", "Société")), "Société"),
    "JSON-LD breadcrumb": (page(json_ld=[NEWS, crumbs("Accueil", "Culture", TITLE)]), "Culture"),
    "displayed breadcrumb": (page(before=TRAIL), "Culture"),
    "the newspaper's address is no section": (
        page(json_ld={**NEWS, "articleSection": "levannier.example"}, before=TRAIL),
        "Culture",
    ),
    "the newspaper is no section": (page(json_ld={**NEWS, "articleSection": "LeVannier"}, before=TRAIL), "Culture"),
    "a link to a section's page, under any class": (
        page(before='<span class="pop-head"><a href="/category/9/culture">Les arts</a></span>'),
        "Les arts",
    ),
    "a month is no section": (page(head=tag("article:section", "Mars 2025"), before=TRAIL), "Culture"),
    "a list of key words is no section": (
        page(json_ld={**NEWS, "articleSection": "Osier, Saules, Marché"}, before=TRAIL),
        "Culture",
    ),
    "a content system's name is no section": (
        page(head=tag("article:section", "culture_vie-locale"), before=TRAIL),
        "Culture",
    ),
    "an identifier is no section": (page(head=tag("article:section", "4021"), before=TRAIL), "Culture"),
    "the title is no section": (
        page(json_ld=[NEWS, crumbs("Accueil", TITLE)], head=tag("og:title", TITLE)),
        IN_THE_ADDRESS,
    ),
    "made for an address, where somebody wrote a name": (
        page(json_ld={**NEWS, "articleSection": "vie-locale"}, before=TRAIL),
        "Culture",
    ),
    "made for an address, where a menu writes the part of the address": (
        page(head=tag("article:section", "vie-locale")),
        IN_THE_ADDRESS,
    ),
    "the narrowest part of the address that a link names": (
        page(
            before='<a href="https://www.levannier.example/societe/2025?p=1">L’année</a> <a href="/culture">Culture</a>'
        ),
        "L’année",
    ),
    "a link to another site, to everything, with the newspaper's name, or broken": (
        page(
            before='<a href="https://ailleurs.example/societe/2025">Ailleurs</a> <a href="/societe/2025">Voir tout</a>'
            '<a href="/societe/2025">Le Vannier 2025</a> <a href="//[/societe/2025">Rien</a>'
        ),
        IN_THE_ADDRESS,
    ),
    "a path is no name": (page(head=tag("article:section", "/culture-44/"), before=TRAIL), "Culture"),
    "written better elsewhere on the page": (
        page(json_ld={**NEWS, "articleSection": "meteo"}, before=TRAIL.replace("Culture", "Météo,")),
        "Météo",
    ),
    "written with the department's number": (
        page(
            json_ld=[NEWS, crumbs("Accueil", "Pays-de-saulaie-44")], before=TRAIL.replace("Culture", "Pays-de-Saulaie")
        ),
        "Pays-de-Saulaie",
    ),
    "a plain name in small letters stays": (
        page(json_ld={**NEWS, "articleSection": "rivière"}, before=TRAIL),
        "rivière",
    ),
    "a front page with a name of its own": (
        page(json_ld=[NEWS, FRONT_PAGE]),
        "Culture",
    ),
    "nothing said but the address": (page(), IN_THE_ADDRESS),
}


@pytest.mark.parametrize("html, section", SECTIONS.values(), ids=SECTIONS.keys())
def test_the_section(html: str, section: str | None) -> None:
    assert read_section(document(html)).value == section


def test_a_page_that_names_no_section() -> None:
    bare = "<html><body><h1>La halle rouvre</h1><p>Ils attendaient depuis deux ans.</p></body></html>"
    url = "https://www.levannier.example/la-halle-rouvre-48213.html"
    assert read_section(document(bare, url=url)).value is None
    declared = bare.replace("<h1>", tag("article:section", "vie-locale") + "<h1>")
    assert read_section(document(declared, url=url)).value == "vie-locale"


def test_a_layout_names_the_element_of_the_section() -> None:
    html = page(head=tag("article:section", "Société"), before='<p class="rubrique"> Le  panier </p>')
    assert read_section(document(html), layout=Layout(section=".rubrique")).value == "Le panier"
    assert read_section(document(html), layout=Layout(section=".absent")).value == "Société"


TAGS = {
    "a list in JSON-LD": (page(json_ld={**NEWS, "keywords": ["osier", "marché"]}), ("osier", "marché")),
    "one line in JSON-LD": (page(json_ld={**NEWS, "keywords": "osier, marché"}), ("osier", "marché")),
    "article:tag, one by one": (page(head=tag("article:tag", "osier") + tag("article:tag", "marché")), ("osier", "marché")),
    "said twice, kept once": (page(json_ld={**NEWS, "keywords": "Osier"}, head=tag("article:tag", "osier, Saules")), ("Osier", "Saules")),
    "of the film that the page is": (page(json_ld={"@type": "VideoObject", "mainEntityOfPage": {"@id": URL}, "keywords": ["osier"]}), ("osier",)),
    "of a film that the page only shows": (page(json_ld={"@type": "VideoObject", "embedUrl": "https://films.example/7", "keywords": ["osier"]}), ()),
    "links": (page(after='<a rel="tag" href="/t/osier">#osier</a>'), ("osier",)),
    "general key words where there are no others": (page(head='<meta name="keywords" content="osier; marché">'), ("osier", "marché")),
    "general key words beside others": (page(head=tag("article:tag", "osier") + '<meta name="keywords" content="info, actu">'), ("osier",)),
    "words cut from the title": (
        "<html><head><title>La vannerie du marché rouvre enfin</title>" + tag("news_keywords", "vannerie,marché,rouvre,enfin") + "</head></html>", (),
    ),
    "key words, and behind them words cut from the title": (
        "<html><head><title>L’esprit du marché est-il vraiment en déclin ?</title>"
        + tag("news_keywords", "vannerie,marché couvert,L’esprit,marché,vraiment,déclin") + "</head></html>",
        ("vannerie", "marché couvert"),
    ),
    "states of a content system": (
        page(json_ld={**NEWS, "keywords": ["osier", "_noVideo", "@blog", "type: blog", "article-payant-classique"]}), ("osier",),
    ),
    "words of the title, in another order": (
        "<html><head><title>La vannerie du marché rouvre enfin</title>" + tag("news_keywords", "marché,vannerie,halle,osier") + "</head></html>",
        ("marché", "vannerie", "halle", "osier"),
    ),
    "a content system's state": (page(json_ld={**NEWS, "keywords": ["content_type:article", "48213", "osier"]}), ("osier",)),
    "one of several lines is one key word": (page(head=tag("article:tag", "Saules, osiers et joncs") + tag("article:tag", "marché")), ("Saules, osiers et joncs", "marché")),
    "one of a list in JSON-LD": (page(json_ld={**NEWS, "keywords": ["Saulaie, le marché", "osier"]}), ("Saulaie, le marché", "osier")),
    "all the others in one": (page(json_ld={**NEWS, "keywords": ["osier", "anti-rouille", "marché"]}, head=tag("article:tag", "osier-anti-rouille-marché")), ("osier", "anti-rouille", "marché")),
    "two of the others in one": (page(json_ld={**NEWS, "keywords": ["Paris", "Nice", "cyclisme", "Paris-Nice"]}), ("Paris", "Nice", "cyclisme", "Paris-Nice")),
    "nothing": (page(), ()),
}  # fmt: skip


@pytest.mark.parametrize("html, tags", TAGS.values(), ids=TAGS.keys())
def test_the_tags(html: str, tags: tuple[str, ...]) -> None:
    assert read_tags(document(html)).value == tags


@pytest.mark.parametrize(
    "line, tags",
    [
        ("Nantes, cartes ; vide-grenier", ["Nantes", "cartes", "vide-grenier"]),
        ("Mots-clés : osier|saules", ["osier", "saules"]),
        ("hausse de 2,5 %, budget", ["hausse de 2,5 %", "budget"]),
        ("osier,marché", ["osier", "marché"]),
        ("« osier », #saules", ["osier", "saules"]),
        ('"Osier !" : un voyage, marché', ['"Osier !" : un voyage', "marché"]),
        ("puy-de-d\\u00F4me, \\ud83d", ["puy-de-dôme", "\\ud83d"]),
        ("Business, Finance, & Economics", ["Business, Finance, & Economics"]),
        (" , ;", []),
    ],
)
def test_a_line_of_tags_is_split(line: str, tags: list[str]) -> None:
    assert split_tags(line) == tags


def titled(title: str, json_ld: Any = None) -> str:
    return re.sub("<title>.*</title>", f"<title>{title}</title>", page(json_ld=json_ld))


NAMES = {
    "og:site_name": (page(head=tag("og:site_name", "Le Vannier")), "Le Vannier"),
    "JSON-LD where og:site_name is an address": (page(head=tag("og:site_name", "www.levannier.example")), "Le Vannier"),
    "the application's name": (page(json_ld=None, head='<meta name="application-name" content="Vannier">'), "Vannier"),
    "the end of the title, spelt like the host": (titled("La halle rouvre – Le Vannier©"), "Le Vannier"),
    "the host": (titled("La halle rouvre – Culture"), "levannier.example"),
    "a slogan": (
        page(head=tag("og:site_name", "Toute l'information de la vannerie et de ses marchés, tous les jours")),
        "Le Vannier",
    ),
    "the host in the title": (titled("La halle rouvre | levannier"), "levannier.example"),
    "a name in another script, and the page's own": (
        titled(
            "La halle rouvre",
            json_ld=[{**NEWS, "publisher": {"name": "Ванье"}}, {"@type": "WebPage", "publisher": {"name": "Vannier"}}],
        ),
        "Vannier",
    ),
    "a name in another script, and no other": (
        titled("La halle rouvre", json_ld={**NEWS, "publisher": {"name": "Ванье"}}),
        "Ванье",
    ),
    "a template's blank": (
        titled("La halle rouvre", json_ld={**NEWS, "publisher": {"name": "[site:name]"}}),
        "levannier.example",
    ),
}


@pytest.mark.parametrize("html, name", NAMES.values(), ids=NAMES.keys())
def test_the_newspapers_name(html: str, name: str) -> None:
    assert read_publisher_name(document(html)).value == name


def test_a_record_knows_the_name_best() -> None:
    publisher = Publisher(name="Le Vannier de Saulaie", domain="levannier.example")
    found = read_publisher_name(document(page()), publisher=publisher)
    assert found.value == "Le Vannier de Saulaie"
    assert [claim.verdict for claim in found.evidence] == ["won", "lost", "lost", "lost"]
