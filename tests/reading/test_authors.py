"""Which byline of a page to believe; the newspaper and its people are invented."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from time import perf_counter
from typing import Any

import pytest
from reading import levannier

from scraper.evidence import Claim
from scraper.publisher import Layout, Publisher
from scraper.reading.bylines.authors import Signature, read_authors
from scraper.reading.bylines.closing import without_signature
from scraper.reading.bylines.metadata import house_names
from scraper.reading.document import parse_page
from scraper.reading.page import read_page

TITLE = "Le pont des Osiers rouvre aux piétons"
TEXT = (
    "Le pont des Osiers a rouvert lundi aux piétons, après sept mois de travaux sur ses piles et son tablier.",
    "La mairie promet que les vélos pourront de nouveau le traverser avant la fin du printemps prochain.",
)


def read(
    *,
    above: str = "",
    header: str = "",
    opening: str = "",
    inside: str = "",
    after: str = "",
    below: str = "",
    author: Any = None,
    head: str = "",
    text: tuple[str, ...] = TEXT,
    claims: tuple[Claim, ...] = (),
    publisher: Publisher | None = None,
    layout: Layout | None = None,
    h1: str = f"<h1>{TITLE}</h1>",
    classes: str = "",
    url: str = "https://www.levannier.example/ville/pont-des-osiers-1234.html",
) -> Signature:
    """Read a page of Le Vannier with these parts: above the title, under it, at the head of the text, in it, right after it, below it."""
    node = {"@type": "NewsArticle", "headline": TITLE, "publisher": {"@type": "Organization", "name": "Le Vannier"}}
    if author is not None:
        node["author"] = author
    paragraphs = f"{opening}<p>{text[0]}</p>{inside}" + "".join(f"<p>{paragraph}</p>" for paragraph in text[1:])
    body = (
        f"<html><head><meta property='og:site_name' content='Le Vannier'>{head}"
        f"<script type='application/ld+json'>{json.dumps(node)}</script></head><body><nav><ul><li>Sports</li></ul></nav>"
        f"<main><article class='{classes}'>{above}{h1}{header}<div class='texte'>{paragraphs}{after}</div></article>"
        f"{below}</main><footer><p>Le Vannier, tous droits réservés</p></footer></body></html>"
    )
    document = parse_page(body.encode(), url=url, fetched_at=datetime(2025, 3, 17, tzinfo=UTC))
    near = document.tree.find_class("texte")[0]
    return read_authors(
        document,
        publisher=publisher,
        layout=layout,
        near=near,
        title=TITLE,
        paragraphs=text,
        claims=claims,
        headline=next(iter(document.tree.find_class("titre")), None),
    )


def crumbs(*names: str) -> str:
    rungs = [
        {"@type": "ListItem", "position": n, "item": {"@id": f"/{n}", "name": name}} for n, name in enumerate(names)
    ]
    node = {"@type": "BreadcrumbList", "itemListElement": rungs}
    return f"<script type='application/ld+json'>{json.dumps(node)}</script>"


PERSON = {"@type": "Person", "name": "Anne Vasseur"}
OTHER = {"@type": "Person", "name": "Marc Oriol"}
HOUSE = {"@type": "Organization", "name": "Le Vannier"}

CASES: dict[str, tuple[dict[str, Any], list[str], list[str]]] = {
    "who brought it up to date, in a link behind the day": (
        {"header": "<p>Publié par <a href=/auteurs/av>Anne Vasseur</a> | Mis à jour le <time datetime=2023-05-11>11 mai 2023</time> par <a href=/auteurs/mo>Marc Oriol</a></p>"},
        ["Anne Vasseur"], [],
    ),
    "metadata in the alphabet's order, the page in its own": (
        {"head": "<meta name=author content='Anne Vasseur'><meta name=author content='Marc Oriol'><meta name=author content='Zoé Lin'>",
         "header": "<aside><section class=authors><span>Zoé Lin</span>, <span>Université du Lac</span>, <span>Anne Vasseur</span>, <span>INSA du Lac</span>, <span>Marc Oriol</span></section></aside>"},
        ["Zoé Lin", "Anne Vasseur", "Marc Oriol"], [],
    ),
    "a name marked like those of other episodes, unknown to the metadata": (
        {"author": PERSON, "header": "<p class=episode-author>Marc Oriol</p>", "after": "".join(f"<p class=episode-author>{name}</p>" for name in (
            "Zoé Lin", "Luc Ozier", "Ada Brackwater", "Solange Iribarne", "Odile Mercœur"))},
        ["Anne Vasseur"], [],
    ),
    "under a title that is no h1": (
        {"h1": f"<div class=titre>{TITLE}</div>", "header": "<div class=infos><span>Par</span> <a href=/auteur/av>Anne Vasseur</a> | <span>n° 433</span></div>"},
        ["Anne Vasseur"], [],
    ),
    "above the title, in its box": (
        {"h1": f"<div><span>le 04/03/2017 à 14h22</span> par <a class=auteur href=/a>Anne Vasseur</a><h1>{TITLE}</h1></div>"},
        ["Anne Vasseur"], [],
    ),
    "above the title, in another box": (
        {"above": "<div>par <a class=auteur href=/a>Anne Vasseur</a></div>"}, [], [],
    ),
    "behind a heading of other articles": (
        {"after": "<h2>À lire aussi</h2><ul><li><a href=/a>La vannerie recrute</a></li><li><a href=/b>Les saules poussent</a></li></ul>"
         "<div class=auteur><p>Article écrit par <a href=/author/av>Anne Vasseur</a></p></div>"},
        ["Anne Vasseur"], [],
    ),
    "who made the pictures, in a link": (
        {"header": "<div><span class=authors>Texte <a href=/a>Anne Vasseur</a></span> <span>Photos <a href=/auteur/mo>Marc Oriol</a>/Le Vannier</span></div>"},
        ["Anne Vasseur"], [],
    ),
    "a pen name that the head of the text and the metadata give": (
        {"head": "<meta name=author content=Osier>", "header": "<ul><li>Par <a rel=author href=/osier>Osier</a></li></ul>"},
        ["Osier"], [],
    ),
    "a newspaper that a sentence names": (
        {"header": "<p>Un exploit sur le pont des Osiers, relayé par <a href='https://gazette.example'>La Gazette</a>, qui l'a suivi.</p>"},
        [], [],
    ),
    "guests of a programme, in a box called their author's": (
        {"header": "<div class='episode-author'><p>avec Anne Vasseur, vannière, et Marc Oriol, maire</p></div>"}, [], [],
    ),
    "a desk's letters behind the last sentence": ({"text": (*TEXT, "Le pont rouvre enfin, a dit la maire. MG/sd/ft")}, ["MG", "sd", "ft"], []),
    "who owns the text, and the wire it comes from": (
        {"header": "<p class='auteur'>Anne Vasseur</p>", "after": "<footer><span class='article-source'>© Le Vannier (avec 6medias)</span></footer>"},
        ["Anne Vasseur"], ["6Medias"],
    ),
    "one word that opens like a byline": ({"header": "<ul><li>Par Toutatis !</li></ul>"}, [], []),
    "an id of two words": ({"after": "<p id=articleSign>Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    "a wire that contributed": (
        {"header": "<p class=auteur>Anne Vasseur</p>", "text": (*TEXT, "The Associated Press contributed to this report.")}, ["Anne Vasseur"], ["AP"],
    ),
    "a wire that contributed, in French, beside the text": (
        {"header": "<p class=auteur>Anne Vasseur</p>", "text": (*TEXT, "Marc Oriol et l’AFP ont contribué à cet article")}, ["Anne Vasseur"], ["AFP"],
    ),
    "a wire of which the last line tells": (
        {"header": "<p class=auteur>Anne Vasseur</p>", "text": (*TEXT, "L’AFP et Reuters ont contribué à la campagne du pont.")}, ["Anne Vasseur"], [],
    ),
    "wires in a list of helpers": (
        {"header": "<p class=auteur>Anne Vasseur</p>", "text": (*TEXT, "Contributing: Marc Oriol, Associated Press.")}, ["Anne Vasseur"], ["AP"],
    ),
    "in a cite under the title, behind a portrait": (
        {"header": "<cite class=source><a href=/av><img src=av.jpg></a>By Anne Vasseur<br>Vannier.example<br><a href=/a>Archive</a></cite>"}, ["Anne Vasseur"], [],
    ),
    "marked within a cite": ({"header": "<cite><span class=author>By Anne Vasseur</span></cite>"}, ["Anne Vasseur"], []),
    "a cite that opens with no by": ({"header": "<cite><span class=author>Marc Oriol</span></cite>"}, [], []),
    "a portrait's caption": ({"header": "<p><a href=/mo><img src=mo.jpg></a>Marc Oriol</p>"}, [], []),
    "an author's account": ({"head": "<meta name='twitter:creator' content='Anne Vasseur'>"}, ["Anne Vasseur"], []),
    "an author's handle": ({"head": "<meta name='twitter:creator' content='AnneVasseur'>"}, [], []),
    "an author's account, a rare first name on the page": (
        {"head": "<meta name='twitter:creator' content='Xhemal Vasseur'>", "below": "<p><a href=/x>Xhemal Vasseur</a></p>"}, ["Xhemal Vasseur"], [],
    ),
    "by the host's bare name": ({"header": "<p>par <a class=auteur href=/x>levannier</a></p>"}, [], []),
    "who signs below the text, and who put it on line": (
        {"author": OTHER, "text": (*TEXT, "A. B. Vasseur (VANNIÈRE ET CHRONIQUEUSE)")}, ["A. B. Vasseur"], [],
    ),
    "who signs above a counter": ({"author": OTHER, "text": (*TEXT, "Par Kouassi Vasseur", "Views: 12")}, ["Kouassi Vasseur"], []),
    "who signs below the text, and a hidden box": (
        {"author": OTHER, "text": (*TEXT, "Anne Vasseur"), "below": "<div class=author style='display: none'><a href=/author/mo>Marc Oriol</a></div>"},
        ["Anne Vasseur"], [],
    ),
    "who signs below the text, and whom the page shows": (
        {"author": OTHER, "text": (*TEXT, "Anne Vasseur"), "below": "<p>Tous les articles de MARC ORIOL</p>"}, ["Marc Oriol"], [],
    ),
    "a last line of whom the text speaks": (
        {"author": OTHER, "text": (*TEXT, "« Le pont tiendra », dit Anne Vasseur.", "Anne Vasseur (maire)")}, ["Marc Oriol"], [],
    ),
    "whose words a text ends with": ({"author": OTHER, "text": (*TEXT, "« Un pont, c'est une rive qui dure. »", "Anne Vasseur")}, ["Marc Oriol"], []),
    "who translated it": ({"author": OTHER, "text": (*TEXT, "Traduit par Anne Vasseur")}, ["Marc Oriol"], []),
    "a last line of his name in short": ({"author": OTHER, "text": (*TEXT, "Par M. Oriol")}, ["Marc Oriol"], []),
    "in a hidden box, and nobody below the text": (
        {"below": "<div hidden><a rel=author href=/author/mo>Marc Oriol</a></div>", "author": OTHER}, ["Marc Oriol"], [],
    ),
    "the site's name alone in small print by the title": ({"header": "<div class=entry-meta><span>Le Vannier</span></div>"}, [], ["Le Vannier"]),
    "the site's name by the title, beside a person of the metadata": (
        {"header": "<div class=entry-meta><span>Le Vannier</span></div>", "author": PERSON}, ["Anne Vasseur"], [],
    ),
    "the site's name in a link by the title": ({"header": "<div class=entry-meta><a href=/>Le Vannier</a></div>"}, [], []),
    "the site's name in a sentence's place": ({"header": "<div class=chapo><b>Le Vannier</b> rouvre le pont des Osiers</div>"}, [], []),
    "the site's name below the text": ({"after": "<div class=entry-meta><span>Le Vannier</span></div>"}, [], []),
    "the site as the author, in the head's picture": (
        {"header": "<figure><img src=a.jpg><div class=author><a href=/user/1>Le Vannier</a></div></figure>"}, [], ["Le Vannier"],
    ),
    "the site as the picture's owner": ({"header": "<figure><img src=a.jpg><div class=credit>Le Vannier</div></figure>"}, [], []),
    "the newsroom in its short name, marked below the text": (
        {"after": "<p class=author><a href=/auteurs/la-redac rel=author>La rédac'</a></p>", "author": {"@type": "Person", "name": "La rédac'"}}, [], ["La rédac'"],
    ),
    "the newsroom in its short name below who signs": (
        {"text": (*TEXT, "Anne Vasseur"), "after": "<p class=author><a href=/auteurs/la-redac rel=author>La rédac'</a></p>", "author": {"@type": "Person", "name": "La rédac'"}},
        ["Anne Vasseur"], [],
    ),
    "by who keeps the site": ({"author": {"@type": "Person", "name": "webmaster vannier"}, "head": "<meta property='og:site_name' content=Vannier>"}, [], []),
    "by the site's keeper, on the page": ({"header": "<p class=auteur>Par Super Admin</p>"}, [], []),
    "by the newsroom of the site": ({"author": {"@type": "Person", "name": "Rédaction Le Vannier"}}, [], ["Rédaction Le Vannier"]),
    "by the site's name": ({"header": "<p>par <a class=auteur href=/x>Le Vannier</a></p>"}, [], ["Le Vannier"]),
    "a credit above the byline": (
        {"header": "<p class=credit>By Marc Oriol | Satellite imagery by V.S.D.A.</p><p class=byline>By Anne Vasseur</p>"}, ["Anne Vasseur"], [],
    ),
    "a newspaper's account": ({"head": "<meta name='twitter:creator' content='Vanne Libre'>"}, [], []),
    "written by, in the text's first line": ({"opening": "<p><em>Written by: <a href=/x>Anne Vasseur</a></em></p>"}, ["Anne Vasseur"], []),
    "a label of its own below the text": ({"after": "<ul><li><b>Date</b> 10.06.2013</li><li><b>Author</b> Anne Vasseur</li></ul>"}, ["Anne Vasseur"], []),
    "where a text first appeared": (
        {"author": PERSON, "head": "<meta name='parsely-author' content='Roseau'>",
         "header": "<p class=auteur>Anne Vasseur</p><p>This post originally appeared on <a href='https://roseau.example'>Roseau</a>.</p>"},
        ["Anne Vasseur"], [],
    ),
    "where a text first appeared, and nobody signs": (
        {"author": PERSON, "head": "<meta name='byl' content='Marc Oriol'>", "header": "<p>Récit paru dans <i>Marc Oriol</i></p>"}, ["Anne Vasseur"], [],
    ),
    "one word of a meta beside a whole name": (
        {"head": "<meta name='parsely-author' content='Roseau'>", "header": "<p class=auteur>Anne Vasseur</p><p><a href='https://roseau.example'>Roseau</a></p>"},
        ["Anne Vasseur"], [],
    ),
    "above the title beside the date, nobody else on the page": (
        {"above": "<div><span class=author><a href=/author/av>Anne Vasseur</a></span> / <span>10:08 am Fri</span> <span>Jul 19, 2013</span></div>"},
        ["Anne Vasseur"], [],
    ),
    "above the title beside the date, two": (
        {"above": "".join(f"<div><span class=author>{name}</span> <span>Jul 19, 2013</span></div>" for name in ("Anne Vasseur", "Marc Oriol"))}, [], [],
    ),
    "above the title, in one line with its date": (
        {"above": "<div class=infos>Publié le 22/06/2010 08:42 | Propos recueillis par Anne Vasseur</div>"}, ["Anne Vasseur"], []),
    "above the title, lines with dates of two others": (
        {"above": "<div>Publié le 22/06/2010 par Anne Vasseur</div><div>Publié le 21/06/2010 par Marc Oriol</div>"}, [], []),
    "above the title without a date": ({"above": "<div><span class=author>Anne Vasseur</span></div>"}, [], []),
    "a party that edits the site": (
        {"head": "<meta name=author content='Courant Vannier Solidaire'>"}, [], ["Courant Vannier Solidaire"],
    ),
    "one name and the day it was posted": (
        {"header": "<div class=infos>Publié par <b>Océane</b> le 16/03/2012 à 10:00</div>"}, ["Océane"], [],
    ),
    "the house's own letters": ({"after": "<p>LV/ LeVannier</p>", "text": (*TEXT, "LV/ LeVannier")}, [], []),
    "a day in numbers before who signs": (
        {"header": "<div class=z1>Le 05/11/2009 à 10h12 par <b>Anne Vasseur</b></div>"}, ["Anne Vasseur"], [],
    ),
    "a desk's initials where metadata credit a wire": (
        {"author": {"@type": "Organization", "name": "AFP"}, "after": "<p>mdl-tgr/sbx/am</p>", "text": (*TEXT, "mdl-tgr/sbx/am")},
        [], ["AFP"],
    ),
    "initials below what an agency writes on its own site": (
        {"head": "<meta name='application-name' content='Belga'>", "author": {"@type": "Organization", "name": "Belga"},
         "text": (*TEXT, "vg/sg")}, ["vg", "sg"], []),
    "a pen name and its day": ({"header": "<p>Par <b>Osier</b> le mercredi 8 octobre 2008, 11:47</p>"}, ["Osier"], []),
    "who comments twice": (
        {"after": "".join(f"<div class=c>par <b>{name}</b> le 13/10/2007 à 03:4{n}</div>" for n, name in
                          enumerate(("Marc Oriol", "Inès Bakri", "Marc Oriol")))},
        [], [],
    ),
    "a name behind the last sentence": (
        {"text": (TEXT[0], TEXT[1] + " Anne VASSEUR")}, ["Anne Vasseur"], []),
    "Par behind the last sentence": ({"text": (TEXT[0], TEXT[1] + " Par Anne Vasseur")}, ["Anne Vasseur"], []),
    "Par above a long note": (
        {"text": (*TEXT, "Par Anne Vasseur", "* Vannière, formatrice à l'atelier des deux rives de Vanne.")}, ["Anne Vasseur"], []),
    "a wire and who worked on its dispatch, without a town": (
        {"text": ("(AFP/zl) - " + TEXT[0], TEXT[1])}, ["zl"], ["AFP"]),
    "a wire in brackets and no dash": ({"text": ("(Belga) " + TEXT[0], TEXT[1])}, [], ["Belga"]),
    "a wire behind the last sentence": ({"text": (TEXT[0], TEXT[1] + " Avec Reuters"), "author": PERSON}, ["Anne Vasseur"], ["Reuters"]),
    "a name behind a quotation": ({"text": (TEXT[0], "« Le pont est à qui le passe. » Marc Oriol")}, [], []),
    "of whom the text speaks, named last": (
        {"text": (TEXT[0] + " L'architecte Marc Oriol a surveillé les travaux.", TEXT[1] + " Merci à toi. Marc Oriol")}, [], []),
    "a wire that a text was written with": (
        {"text": (*TEXT, "Article écrit en collaboration avec 6Medias."), "author": PERSON}, ["Anne Vasseur"], ["6Medias"]),
    "somebody that a text was written with": (
        {"text": (*TEXT, "Article écrit en collaboration avec l'atelier Rive Droite."), "author": PERSON}, ["Anne Vasseur"], []),
    "a wire and initials above a box": (
        {"text": (*TEXT, "mgav avec ats", "## Repères", "Le pont date de 1913.")}, ["mgav"], ["ATS"]),
    "a wire alone amid the text": ({"text": (*TEXT, "AFP", TEXT[1])}, [], []),
    "a wire alone above a box": ({"text": (*TEXT, "AFP", "## Repères", "Le pont date de 1913.")}, [], ["AFP"]),
    "a name above a box": (
        {"text": (*TEXT, "Anne Vasseur", "## Repères", "Le pont date de 1913.")}, ["Anne Vasseur"], []),
    "a name above its own section": (
        {"text": (*TEXT, "Anne Vasseur", "Le pont date de 1913.", "Il a rouvert.")}, [], []),
    "a name above a box, of whom it speaks": (
        {"text": (*TEXT, "Anne Vasseur", "## Repères", "Le pont date de 1913 et Anne Vasseur de 1950.")}, [], []),
    "the house that keeps the site's metadata": (
        {"text": (*TEXT, "Anne Vasseur"), "head": "<meta name='author' content='VM Communication'>"}, ["Anne Vasseur"], []),
    "an author's box with his address and what else he wrote": (
        {"below": "<div class='lnv-author'><h5>Wébert Saint-Osier</h5><a href='mailto:x'>wsaintosier@levannier.example</a>"
         "<p>Ses derniers articles</p><ul><li><a href='/1'>La dernière fanfare de Vanne</a></li></ul></div>"}, ["Wébert Saint-Osier"], []),
    "a newspaper and its source beside the date": (
        {"header": "<div><span>levannier.fr (source Reuters)</span> - <span>12/03/2025 | 11:34</span></div>"}, [], ["levannier.fr", "Reuters"]),
    "initials and the house behind the last sentence": (
        {"text": (*TEXT, "La mairie ne répond pas à ces questions depuis le mois de mai dernier. spp/Le Vannier")}, ["spp"], [],
    ),
    "a wire on the date's own line": ({"header": "<font>Dimanche 25 novembre 2007 - 18:52 - (AFP)</font>"}, [], ["AFP"]),
    "a wire alone in its box, and who edited it": (
        {"header": "<div><span>2 min</span></div><div><div class=flex>AFP (édité par Anne Vasseur)</div></div>"}, ["Anne Vasseur"], ["AFP"],
    ),
    "a person with a wire, alone in a box": ({"header": "<div><p>Anne Vasseur avec l’AFP</p></div>"}, ["Anne Vasseur"], ["AFP"]),
    "a wire alone in a box, its clock beside it": ({"header": "<p><img src=horloge.svg> 2 min</p><div>AFP</div>"}, [], ["AFP"]),
    "a wire alone under a picture": ({"header": "<div><img src=pont.jpg></div><div>AFP</div>"}, [], []),
    "a wire alone in a picture's legend": ({"header": "<div class=legende>AFP</div>"}, [], []),
    "a wire that names a rubric": ({"header": "<div class=rubrique><span>AFP</span></div><p><a href=/reuters>Reuters</a></p>"}, [], []),
    "a short wire's name that may be a rubric": ({"header": "<div>SPA</div>"}, [], []),
    "a wire and a photographer alone in a box": ({"header": "<div>AFP / Anne Vasseur</div>"}, [], []),
    "a bar of byline, comments and buttons": (
        {"header": "<div class='x_author-comment-and-share'><a rel=author href=/account/av>Anne Vasseur</a> <a href=#c>3 commentaires</a></div>"},
        ["Anne Vasseur"], [],
    ),
    "who comments, by the title": ({"header": "<div class=comment-author><a rel=author href=/account/mo>Marc Oriol</a></div>"}, [], []),
    "a bar of byline and comments below the text": (
        {"after": "<div class=author-comment><a rel=author href=/account/mo>Marc Oriol</a></div>"}, [], [],
    ),
    "before a dash, at the head of the first paragraph": (
        {"text": ("Par Anne Vasseur - Difficile pour un pont de rouvrir quand la rivière monte tous les jours, que les saules tombent un à un dans l'eau et que les caisses de la ville sont vides depuis l'été.", TEXT[1])}, ["Anne Vasseur"], [],
    ),
    "before a dash, where another signs": (
        {"header": "<p class=auteur>Marc Oriol</p>", "text": ("Par Anne Vasseur, vannière – Le pont des Osiers est à nous tous, à ceux de la rive droite comme à ceux de la rive gauche du fleuve, quoi qu'en disent les élus.", TEXT[1])}, ["Marc Oriol"], [],
    ),
    "no name before a dash": ({"text": ("Par Grand Vent – Le pont des Osiers ferme aux piétons, aux vélos, aux ânes et aux chars de foin jusqu'au retour du beau temps, dit-on à la mairie, que les riverains pressent de questions.", TEXT[1])}, [], []),
    "blocks that are but labels, below the text": (
        {"after": "<div>Textes</div><ul><li><a href=/profil/1><em>Anne Vasseur</em></a></li><li><a href=/profil/2>Zoé Lin</a></li></ul><div class=clear></div>"
         "<div>Image(s)</div><ul><li><a href=/profil/3><em>Marc Oriol</em></a></li></ul>"},
        ["Anne Vasseur", "Zoé Lin"], [],
    ),
    "blocks that are but labels, by the title": (
        {"header": "<p>Rédaction</p><p><a href=/profil/1>Anne Vasseur</a></p><p>Photo(s)</p><p><a href=/profil/3>Marc Oriol</a></p>"}, ["Anne Vasseur"], [],
    ),
    "a label over pictures alone": ({"after": "<div>Photos</div><ul><li><a href=/profil/3>Marc Oriol</a></li></ul>"}, [], []),
    "a newspaper's staff below the text": (
        {"after": "<div>Rédaction</div><ul>" + "".join(f"<li><a href=/profil/{n}>{name}</a></li>" for n, name in enumerate(
            ("Anne Vasseur", "Marc Oriol", "Zoé Lin", "Luc Ozier", "Ada Brackwater", "Solange Iribarne", "Odile Mercœur", "Jeanne Tressard", "Paul Saulaie", "Inès Bakri"))) + "</ul>"},
        [], [],
    ),
    "a login that the author's box repeats": (
        {"header": "<p>06/09/2016 à 11:48 par avasseur</p>", "after": "<footer><div class=journaliste><span>avasseur</span></div></footer>"}, ["avasseur"], [],
    ),
    "a login in a link of no address, before the site's own words": (
        {"header": "<span>Posté le 24 mars 2016 à 16h37, par <a href=''>avasseur</a></span>", "after": "<p class=author__note>avasseur : Le site de la vannerie.</p>"},
        ["avasseur"], [],
    ),
    "a login that the metadata gives": ({"author": {"@type": "Person", "name": "zoelin77"}, "header": "<p>Publié par zoelin77 le 3 mars 2024</p>"}, ["zoelin77"], []),
    "a login that links to its page": ({"header": "<p class=auteur><a href=/auteur/avasseur><span>avasseur</span></a></p>"}, ["avasseur"], []),
    "a login that nothing repeats": ({"header": "<p>06/09/2016 à 11:48 par avasseur</p>"}, [], []),
    "a login in no byline": ({"author": {"@type": "Person", "name": "avasseur"}}, [], []),
    "a login and a person": (
        {"header": "<p>Posté le 24 mars 2016 par <a rel=author href=/author/avasseur>avasseur</a></p>", "text": (*TEXT, "Anne Vasseur")}, ["Anne Vasseur"], [],
    ),
    "accounts of an office and of the site": (
        {"header": "".join(f"<p>par <a rel=author href=/author/{login}>{login}</a></p>" for login in ("administrateur", "editor", "vannier", "email", "news", "adminvannier", "vannernews"))},
        [], [],
    ),
    "a wire's logo in the byline's box": (
        {"header": "<div class=author itemprop=author>Anne Vasseur <i class='icon-presse-canadienne'></i></div>"}, ["Anne Vasseur"], ["La Presse Canadienne"],
    ),
    "a wire's logo beside a linked name": (
        {"header": "<div class=byline><a href=/auteur/av>Anne Vasseur</a> <img src=l.png alt='Logo AFP'></div>"}, ["Anne Vasseur"], ["AFP"],
    ),
    "nothing but a wire's logo": ({"header": "<p class=auteur><img src=l.png alt=AFP></p>"}, [], ["AFP"]),
    "a button's picture in the byline's box": (
        {"header": "<div class=author>Anne Vasseur <i class='icon-map'></i><i class='icon-aa'></i><img src=av.jpg alt='Anne Vasseur'></div>"}, ["Anne Vasseur"], [],
    ),
    "a wire's logo in the list of shares": ({"header": "<p class=auteur>Anne Vasseur</p><ul><li><img src=l.png alt=AFP></li></ul>"}, ["Anne Vasseur"], []),
    "a person on the date's own line": ({"header": "<div>15 mars 2011 - Anne Vasseur</div>"}, ["Anne Vasseur"], []),
    "a list of terms": (
        {"header": "<dl><dt>Texte</dt><dd>Anne Vasseur</dd><dt>Photos</dt><dd>Marc Oriol</dd><dt>Publié</dt><dd>21.08.24</dd></dl>"},
        ["Anne Vasseur"], [],
    ),
    "a name among the sections of the page": (
        {"header": "<div class=author><span>Économie</span><span>Industrie lourde</span><b>Anne Vasseur</b><span>Bois et osier</span></div>"},
        ["Anne Vasseur"], [],
    ),
    "a house that bears the name of its address": ({"head": "<meta name=author content='Levan de Nier'>"}, [], []),
    # what the page shows by its title
    "class": ({"header": "<p class='auteur'>Par Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    "rel": ({"header": "<p><a rel='author noopener' href='/x'>Anne Vasseur</a></p>"}, ["Anne Vasseur"], []),
    "microdata": ({"header": "<p><b itemprop='author'>Anne Vasseur</b></p>"}, ["Anne Vasseur"], []),
    "line without class": ({"header": "<div><p>Par Anne Vasseur</p></div>"}, ["Anne Vasseur"], []),
    "par apart from its name": ({"header": "<p><span>Par</span> <a href='/x'>Anne Vasseur</a></p>"}, ["Anne Vasseur"], []),
    "link to a profile": ({"header": "<a href='/auteurs/anne-vasseur'>Anne Vasseur</a>"}, ["Anne Vasseur"], []),
    "name in small print": ({"header": "<ul class='article-meta'><li>Anne Vasseur</li></ul>"}, ["Anne Vasseur"], []),
    "name in two elements": ({"header": "<p class='auteur'>Par <b>Anne</b> <b>Vasseur</b></p>"}, ["Anne Vasseur"], []),
    "name and function": ({"header": "<p class='signature'><b>Anne Vasseur</b><i>Journaliste</i></p>"}, ["Anne Vasseur"], []),
    "two names": ({"header": "<p class='byline'>Par <a>Anne Vasseur</a> et <a>Marc Oriol</a></p>"},
                  ["Anne Vasseur", "Marc Oriol"], []),
    "two places": ({"header": "<p class='auteur'>Anne Vasseur</p><p class='auteur'>Marc Oriol</p>"},
                   ["Anne Vasseur", "Marc Oriol"], []),
    "translator in the same line": (
        {"header": "<p><i class='author'>Anne Vasseur</i> — Traduit par <i class='author'>Marc Oriol</i></p>"},
        ["Anne Vasseur"], []),
    "initials beside the full name": (
        {"header": "<i class='auteur'>A.V</i><b class='auteur'>Anne Vasseur</b>"}, ["Anne Vasseur"], []),
    "agency": ({"header": "<p class='auteur'>Anne Vasseur avec AFP</p>"}, ["Anne Vasseur"], ["AFP"]),
    "dispatch line": ({"header": "<p>AA / Oslo / Ümit Dönmezer</p>"}, ["Ümit Dönmezer"], ["AA"]),
    "a day before the byline": (
        {"header": "<p><small>jeudi 18 juin 2009, par <a href='qui12'>Anne Vasseur</a></small></p>"}, ["Anne Vasseur"], []),
    "a figure's day before the byline": (
        {"header": "<p>18/06/2009 à 10h05 – par <a href='qui12'>Anne Vasseur</a></p>"}, ["Anne Vasseur"], []),
    "a genre before the name": (
        {"header": "<div>Une carte blanche de <strong>Anne Vasseur</strong>, professeure de droit à l'Université des Deux"
         " Rives, à Ornans-sur-Loue</div>"}, ["Anne Vasseur"], []),
    "a first name written out below the text": (
        {"header": "<p class='auteur'>A. Vasseur</p>", "below": "<p class='auteur'>Anne Vasseur, journaliste</p>"},
        ["Anne Vasseur"], []),
    "a first name written out in metadata": (
        {"header": "<p class='auteur'>A. Vasseur</p>", "author": PERSON}, ["Anne Vasseur"], []),
    "a first name that two might bear": (
        {"header": "<p class='auteur'>A. Vasseur</p>", "author": PERSON,
         "below": "<p class='auteur'>Adèle Vasseur, journaliste</p>"}, ["A. Vasseur"], []),
    "after a line break": ({"header": "<p>17 mars 2025<br>Par Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    # displayed against metadata
    "displayed beats metadata": ({"header": "<p class='auteur'>Par Marc Oriol</p>", "author": PERSON}, ["Marc Oriol"], []),
    "displayed person, metadata the house": (
        {"header": "<p class='auteur'>Anne Vasseur</p>", "author": HOUSE}, ["Anne Vasseur"], []),
    "displayed agency beats a person of the metadata": (
        {"header": "<p class='auteur'>Le Vannier avec AFP</p>", "author": PERSON}, [], ["Le Vannier", "AFP"]),
    "announced house beats a person of the metadata": (
        {"header": "<p class='auteur'>Par Le Vannier</p>", "author": PERSON}, [], ["Le Vannier"]),
    "metadata adds its agency": (
        {"header": "<p class='auteur'>Anne Vasseur</p>", "author": [PERSON, {"@type": "Person", "name": "AFP"}]},
        ["Anne Vasseur"], ["AFP"]),
    "metadata names all, the title's place only one": (
        {"header": "<p class='auteur'>Anne Vasseur</p>", "author": [PERSON, OTHER],
             "below": "<p class='auteur'>Marc Oriol</p>"},
        ["Anne Vasseur", "Marc Oriol"], []),
    # metadata alone
    "json-ld": ({"author": PERSON}, ["Anne Vasseur"], []),
    "json-ld list": ({"author": [PERSON, OTHER]}, ["Anne Vasseur", "Marc Oriol"], []),
    "json-ld string with an agency": ({"author": "Franceinfo Avec Afp"}, [], ["Franceinfo", "AFP"]),
    "json-ld byline": ({"author": {"@type": "Person", "name": "Par Y. B."}}, ["Y. B."], []),
    "json-ld agency": ({"author": {"@type": "Organization", "name": "ats"}}, [], ["ATS"]),
    "json-ld in small letters": ({"author": {"@type": "Person", "name": "anne vasseur"}}, ["Anne Vasseur"], []),
    "json-ld sponsor": ({"author": {"@type": "Person", "name": "En partenariat avec Osier Plus"}}, [], []),
    "json-ld without a name": ({"author": {"@type": "Person", "name": ""}}, [], []),
    "house of the json-ld": ({"author": HOUSE}, [], ["Le Vannier"]),
    "site's domain": ({"author": "levannier.example"}, [], ["levannier.example"]),
    "meta": ({"head": "<meta name='author' content='Anne Vasseur'>"}, ["Anne Vasseur"], []),
    "meta profile address": ({"head": "<meta property='article:author' content='https://levannier.example/a'>"}, [], []),
    "house in the article's own record": ({"author": {"@type": "Organization", "name": "Le Vannier"}}, [], ["Le Vannier"]),
    "house on every page": ({"head": "<meta name='author' content='Le Vannier'>"}, [], []),
    "address of the house": ({"author": {"@type": "Organization", "name": "levannier.be"}}, [], []),
    "house where a person works": (
        {"header": "<div class='signature'><b>Anne Vasseur</b><span>Radio Vannier</span></div>"}, ["Anne Vasseur"], []),
    "house that signs and its owner": (
        {"header": "<div class='signature'>Article rédigé par <b>franceinfo</b> <i>avec AFP</i><p>Radio France</p></div>"},
        [], ["franceinfo", "AFP"]),
    "list with a handle": (
        {"header": "<ul class='x1'><li>Anne Vasseur - @anne_vasseur</li><li>De BBC News Oslo à Londres</li></ul>"},
        ["Anne Vasseur"], []),
    "stamp and name below the text": (
        {"after": "<p class='source'>Publié il y a 13 heures par Ibtek Vasseur</p>"}, ["Ibtek Vasseur"], []),
    "rare first name, and a link to its bearer": (
        {"after": "<p><em>Ibtek Vasseur</em></p>", "below": "<aside><a rel='author' href='/a'>Ibtek Vasseur</a></aside>"},
        ["Ibtek Vasseur"], []),
    "tag right below the text": ({"after": "<a href='/tag/marc-oriol'><span>Marc Oriol</span></a>"}, [], []),
    "single word shown nowhere": ({"author": {"@type": "Person", "name": "Osierplus"}}, [], []),
    "single word that the page shows": (
        {"author": {"@type": "Person", "name": "Océane"}, "header": "<p class='auteur'>Océane</p>"}, ["Océane"], []),
    # below the text and in it
    "signature below": ({"after": "<p class='signature'>Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    "interviewer below": ({"after": "<p><i>Propos recueillis par Anne Vasseur</i></p>"}, ["Anne Vasseur"], []),
    "bare name below": ({"after": "<h6>Anne Vasseur</h6>"}, ["Anne Vasseur"], []),
    "agency below a house": (
        {"header": "<p class='auteur'>Texte par : Le Vannier</p>", "after": "<p>Avec AFP</p>"}, [], ["Le Vannier", "AFP"]),
    "agency below a name": ({"header": "<p class='auteur'>Anne Vasseur</p>", "after": "<p>(AFP)</p>"}, ["Anne Vasseur"], ["AFP"]),
    "login in the page's signature": (
        {"inside": "<footer id='signature'><p>anne.vasseur</p></footer>"}, ["Anne Vasseur"], []),
    "last line is a name": ({"text": (*TEXT, "Anne Vasseur")}, ["Anne Vasseur"], []),
    "last line names whom the text speaks of": (
        {"text": (*TEXT, "La médaille ira au maçon Marc Oriol, qui posa la première pierre.", "Marc Oriol")}, [], []),
    "bold name below a text that speaks of him": (
        {"text": (*TEXT, "La médaille ira au maçon Marc Oriol, qui posa la première pierre."),
         "after": "<p><b>Marc Oriol</b></p>"}, [], []),
    "bold name of whom the opening introduces": (
        {"text": ("L'architecte Marc Oriol demande que l'on rouvre le pont des Osiers.", TEXT[1]),
         "after": "<p><b>Marc Oriol</b></p>"}, ["Marc Oriol"], []),
    "column named after who writes it": (
        {"head": crumbs("Radio", "La chronique de Marc Oriol", TITLE)}, ["Marc Oriol"], []),
    "column of another than who signs": (
        {"head": crumbs("La chronique de Marc Oriol", TITLE), "header": "<p class='auteur'>Anne Vasseur</p>"},
        ["Anne Vasseur"], []),
    "tag in the breadcrumb": ({"head": crumbs("Ville", "Marc Oriol", TITLE)}, [], []),
    "last line is a name with a full stop": ({"text": (*TEXT, "Anne VASSEUR.")}, ["Anne Vasseur"], []),
    "last line is one word with a full stop": ({"text": (*TEXT, "La Vanne LIBRE.")}, [], []),
    "wire below beside the same name": (
        {"header": "<p class='auteur'>A.V.</p>", "after": "<p class='signature'>A.V. (avec Belga)</p>"}, ["A.V."], ["Belga"]),
    "dateline without a town": ({"text": ("(AFP) - " + TEXT[0], TEXT[1])}, [], ["AFP"]),
    "name, function and house close the text": (
        {"text": (*TEXT, "Marc ORIOL", "Correspondance particulière", "Source : L'Écho de la Vanne")},
        ["Marc Oriol"], ["L'Écho de la Vanne"]),
    "name in capitals and function in parentheses": (
        {"text": (*TEXT, "MARC ORIOL", "(CORRESPONDANT RÉGIONAL)")}, ["Marc Oriol"], []),
    "rare name with its function, and the house": (
        {"text": (*TEXT, "Ibtek Vasseur-Oriol (stagiaire)", "levannier.example")}, ["Ibtek Vasseur-Oriol"],
        ["levannier.example"]),
    "closing lines without a name": ({"text": (*TEXT, "Le pont rouvre", "Correspondance particulière")}, [], []),
    "bare name above the text": (
        {"opening": "<p><strong>Anne Vasseur</strong></p>"}, ["Anne Vasseur"], []),
    "name and town above the text": (
        {"opening": "<p><b>Anne Vasseur – Cité du Lac</b></p>"}, ["Anne Vasseur"], []),
    "name and wire above the text": ({"opening": "<p>Anne Vasseur, avec AFP</p>"}, ["Anne Vasseur"], ["AFP"]),
    "name above a text that speaks of her": (
        {"opening": "<p><b>Anne Vasseur</b></p>", "text": (TEXT[0], "La maçonne Anne Vasseur posa la première pierre hier.")},
        [], []),
    "byline that opens the text": (
        {"text": ("Par Anne Vasseur le 15.03.2021 à 15h32 Lecture 4 min.", *TEXT)}, ["Anne Vasseur"], []),
    "initials of a post beside the name": (
        {"header": "<div class='meta'><span>Anne Vasseur</span></div><span class='live-author'>A. V.</span>"},
        ["Anne Vasseur"], []),
    "class sign": ({"header": "<span class='art-sign'>Ibtek Vasseur, avec AFP</span>"}, ["Ibtek Vasseur"], ["AFP"]),
    "class of a button": ({"header": "<span class='sign-in'>Anne Vasseur</span>"}, [], []),
    "photographer on the next line": (
        {"header": "<div class='auteurs'><p>Anne Vasseur</p><p>Journaliste</p><p>Marc Oriol</p><p>Photographe</p></div>"},
        ["Anne Vasseur"], []),
    "the only profile below the text": (
        {"after": "<a href='/journaliste/anne-vasseur'>Anne Vasseur</a>"}, ["Anne Vasseur"], []),
    "profiles of others below the text": (
        {"after": "<a href='/journaliste/anne-vasseur'>Anne Vasseur</a> <a href='/journaliste/marc-oriol'>Marc Oriol</a>"},
        [], []),
    "column above the title": ({"above": "<p class='surtitre'>La chronique de Marc Oriol</p>"}, ["Marc Oriol"], []),
    "column above the title, signed by the newsroom": (
        {"above": "<p>LA CHRONIQUE D’ISMAËL CORBIN</p>", "header": "<p class='auteur'>Écrit par Rédaction Le Vannier</p>"},
        ["Ismaël Corbin"], ["Rédaction Le Vannier"]),
    "column above the title, signed by another": (
        {"above": "<p>La chronique de Marc Oriol</p>", "header": "<p class='auteur'>Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    "bare name beside the date": (
        {"header": "<div class='css-1'><span>Anne Vasseur</span> <span>Publié le 03/05/2023 à 17:20</span></div>"},
        ["Anne Vasseur"], []),
    "bare name far from a date": ({"header": "<div class='css-1'><span>Anne Vasseur</span> <span>Lac</span></div>"}, [], []),
    "byline between the standfirst and the text": (
        {"inside": "<div class='css-1'>Par <a href='Anne-Vasseur'>Anne Vasseur</a> <span>le 3 mai 2023</span></div>"},
        ["Anne Vasseur"], []),
    "name and date between the standfirst and the text": (
        {"inside": "<div class='css-1'><span>Anne Vasseur</span><span>Publié le 3 mai 2023</span></div>"},
        ["Anne Vasseur"], []),
    "name alone between the standfirst and the text": ({"inside": "<p><b>Anne Vasseur</b></p>"}, [], []),
    "last line of initials": ({"text": (*TEXT, "mcc/edel"), "author": HOUSE}, ["mcc", "edel"], []),
    "last words of small letters": ({"text": (TEXT[0], TEXT[1] + " /jba"), "author": HOUSE}, ["jba"], []),
    "last words of small letters and a wire": ({"text": (TEXT[0], TEXT[1] + " /jba+ats")}, ["jba"], ["ATS"]),
    "a note's heading is no signature": ({"after": "<h2>P.-S.</h2><p>Réunion le 2 juillet.</p>"}, [], []),
    "a short note's heading is no signature": ({"after": "<h2>N.B.</h2><p>Réunion le 2 juillet.</p>"}, [], []),
    "last words": ({"text": (TEXT[0], TEXT[1] + " (ats)")}, [], ["ATS"]),
    "last words of small letters and a wire in parentheses": ({"text": (TEXT[0], TEXT[1] + " (cju/ats)")}, ["cju"], ["ATS"]),
    "small letters without a wire in parentheses": ({"text": (TEXT[0], TEXT[1] + " (saule/osier)")}, [], []),
    "a wire and small letters in a box below the text": (
        {"below": "<div class='Article_end__x1'><span class=sc-1>(<!-- -->afp/jba<!-- -->)</span></div>", "author": HOUSE}, ["jba"], ["AFP"]),
    "dateline": ({"text": ("OSLO (AFP) - " + TEXT[0], TEXT[1])}, [], ["AFP"]),
    "name and address open the text": (
        {"text": ("anne vasseur a.vasseur@levannier.example " + TEXT[0], TEXT[1])}, ["Anne Vasseur"], []),
    "party after a sentence": ({"text": (TEXT[0], TEXT[1] + " (PS)")}, [], []),
    "agency quoted in the text": ({"text": (TEXT[0], "Un élu l'a dit à l'AFP mardi matin devant le pont fermé.")}, [], []),
    # what signs nothing
    "comment": ({"below": "<div class='comments'><p class='comment-author'>Par Marc Oriol le 3 mars</p></div>"}, [], []),
    "teaser": ({"header": "<div class='teaser'><p class='author'>Par Marc Oriol</p></div>"}, [], []),
    "picture credit": ({"header": "<figure><img><figcaption class='auteur'>Marc Oriol / AFP</figcaption></figure>"}, [], []),
    "picture box": ({"header": "<div class='image-credit'><b class='author'>Marc Oriol</b></div>"}, [], []),
    "photographer": ({"header": "<p class='auteur'>Photo : Marc Oriol</p>"}, [], []),
    "quotation's author": ({"inside": "<blockquote><p class='author'>Marc Oriol</p></blockquote>"}, [], []),
    "list of other articles": (
        {"below": "<p class='author'>Marc Oriol</p><p class='author'>Inès Bakri</p><p class='author'>Zoé Lind</p>"}, [], []),
    "tag below the text": ({"after": "<ul><li><a href='/tag/marc-oriol'>Marc Oriol</a></li></ul>"}, [], []),
    "name in the last paragraph": (
        {"text": (TEXT[0],), "after": "<p>Un hommage au maçon <em>Marc Oriol</em> est prévu jeudi sur le pont.</p>"}, [], []),
    "guests of a programme": ({"header": "<p>Avec Marc Oriol, maçon, et Inès Bakri, architecte</p>"}, [], []),
    "a film's director": ({"header": "<p>De Marc Oriol, avec Inès Bakri</p>"}, [], []),
    "an oath": ({"header": "<p>Par Toutatis !</p>"}, [], []),
    "rubric of the newsroom": (
        {"header": "<a href='/redaction/rendez-vous/'>Rendez-vous de la rédaction</a>", "author": PERSON},
        ["Anne Vasseur"], []),
    "box of a name": ({"classes": "has-post-thumbnail related", "header": "<p class='auteur'>Anne Vasseur</p>"},
                      ["Anne Vasseur"], []),
    # other articles' authors, where neither class nor metadata says whose they are
    "teasers between title and text": (
        {"header": "<div><p>Par <b>Anne Vasseur</b></p></div>" + "<ul><li><i>Ville</i></li></ul>" * 8
         + "<div><p>Par <b>Marc Oriol</b></p></div>"}, ["Anne Vasseur"], []),
    "a second author beside the first": (
        {"header": "<div><p>Par <b>Anne Vasseur</b></p></div><div><p>Par <b>Marc Oriol</b></p></div>"},
        ["Anne Vasseur", "Marc Oriol"], []),
    "the metadata's author among teasers": (
        {"header": "<div><p>Par <b>Marc Oriol</b></p></div>" + "<ul><li><i>Ville</i></li></ul>" * 8
         + "<div><p>Par <b>Anne Vasseur</b></p></div>", "author": PERSON}, ["Anne Vasseur"], []),
    "under a heading for other articles": (
        {"below": "<h4>Articles en relation</h4><div><p>Une digue neuve</p><span>Par Marc Oriol</span></div>"}, [], []),
    "below a box of other articles": (
        {"below": "<div><div><h3>À lire aussi</h3></div><p>Une digue neuve</p><span>Par Marc Oriol</span></div>"
         "<div><span>Par Anne Vasseur</span></div>"}, ["Anne Vasseur"], []),
    # names by position, words and neighbours alone
    "name beside its date": (
        {"header": "<div><i>Publié le 17/03/2025 à 06:00</i> <i>Anne Vasseur</i></div><p>Chapô</p>" + "<p>Note</p>" * 30},
        ["Anne Vasseur"], []),
    "name, function and date on lines of one box": (
        {"header": "<p>Anne Vasseur, romancière<br>Publié lundi 17 mars 2025</p>"}, ["Anne Vasseur"], []),
    "surname in capitals before the date": (
        {"header": "<div>Ndiolé VASSEUR DIAW | Publication 17/03/2025</div>"}, ["Ndiolé Vasseur Diaw"], []),
    "newspaper with a wire": (
        {"header": "<div><b><i>Le Vannier avec AFP</i></b> <b>Publié le 17/03/2025 à 06:00</b></div>", "author": OTHER},
        [], ["Le Vannier", "AFP"]),
    "picture of a day, and its wire": (
        {"header": "<div><i>Le pont des Osiers, le 12 mars 2025.</i> <b>AFP</b></div>", "author": OTHER}, ["Marc Oriol"], []),
    "byline left in the text": (
        {"inside": "<p>Par <b>Anne Vasseur</b><br>Publié le 17 mars 2025 à 06h00</p>",
         "text": (TEXT[0], "Par Anne Vasseur Publié le 17 mars 2025 à 06h00", TEXT[1])}, ["Anne Vasseur"], []),
    "name with an asterisk below the standfirst": (
        {"inside": "<p><b>Anne Vasseur *</b></p>", "text": (TEXT[0], "## Anne Vasseur *", TEXT[1], "* Romancière.")},
        ["Anne Vasseur"], []),
    "name behind an appeal": (
        {"below": "<p>Soutenez un hebdomadaire indépendant à partir de quatre euros par mois.</p><p>Marc Oriol · 17/03/2025</p>"},
        [], []),
    "name above its function": (
        {"header": "<div><a href='/qui/7'><b>Anne Vasseur</b></a><i>Journaliste</i></div><div><b>Marc Oriol</b><i>Photographe</i></div>"},
        ["Anne Vasseur"], []),
    "byline behind a date in one line": (
        {"header": "<p><i>Le Vannier</i> | 17 mars 2025 | écrit par <i>Anne Vasseur</i></p>"}, ["Anne Vasseur"], []),
    "translator behind a newspaper": (
        {"header": "<p><i>Le Vannier</i> | translated by <i>Anne Vasseur</i></p>"}, ["Anne Vasseur"], []),
    "author of what a standfirst tells of": (
        {"header": "<p>Un film tourné en amont du pont par <i>Marc Oriol</i></p>"}, [], []),
    "where a report was seen": ({"header": "<span>Source : JT 20h WE</span>"}, [], []),
    "agency's picture by the title": (
        {"header": "<p>Par Anne Vasseur</p><div><i>AFP/ARCHIVES - MARC ORIOL</i></div>"}, ["Anne Vasseur"], []),
    "an office in a foreign language below the name": (
        {"header": "<div class='author'><a href='/profil/7'>Anne Vasseur</a><small>Limited Partner, Global Head of ROM</small></div>"},
        ["Anne Vasseur"], []),
    "a biography in the author's box": (
        {"header": f"<div class='auth'><h4>Anne Vasseur</h4><p>Anne Vasseur est juriste. {'Elle enseigne. ' * 30}</p></div>"},
        ["Anne Vasseur"], []),
    "linked name beside its date": (
        {"header": "<div><a href='/source/77/anne-vasseur'>Anne Vasseur</a> – <i>17 mars 2025</i></div>"}, ["Anne Vasseur"], []),
    "linked tag beside a date": (
        {"header": "<div><a href='/tag/marc-oriol'>Marc Oriol</a> – <i>17 mars 2025</i></div>"}, [], []),
    "linked name of whom the text tells beside a date": (
        {"header": "<div><a href='/x/marc-oriol'>Marc Oriol</a> – <i>17 mars 2025</i></div>",
         "text": (TEXT[0], "C'est ce que promet Marc Oriol, qui dirige les travaux du pont depuis son début.")}, [], []),
    "two names beside the date": (
        {"header": "<div><i>Anne Vasseur et Marc Oriol</i> <i>il y a 6 heures</i></div>"}, ["Anne Vasseur", "Marc Oriol"], []),
    "profile below the standfirst": (
        {"inside": "<div><a href='/auteurs/anne-vasseur'>Anne Vasseur</a></div>"}, ["Anne Vasseur"], []),
    "profile within the first paragraph": (
        {"text": ("Le pont des Osiers a rouvert lundi, comme l'avait promis dès le mois de janvier", TEXT[1]),
         "opening": "<p>Le pont des Osiers a rouvert lundi, comme l'avait promis dès le mois de janvier l'ingénieur qui dirige le"
         " chantier, <a href='/auteurs/marc-oriol'>Marc Oriol</a>.</p>"}, [], []),
    "newsroom with a wire below the text": (
        {"after": "<p><b>La rédaction avec Belga</b></p>", "head": "<meta name='author' content='Marc Oriol'>"},
        [], ["La rédaction", "Belga"]),
    "a wire's desk below its dispatch": (
        {"text": ("OSLO (AFP) - " + TEXT[0], TEXT[1], "jpc-elm/dch")}, [], ["AFP"]),
    "a wire's desk below its name": ({"text": (*TEXT, "(AFP)", "jpc/dch")}, [], ["AFP"]),
    "another article's column below the text": (
        {"below": "<a href='/edito-7.html'><p>L’édito de Marc Oriol</p></a>"}, [], []),
    "class below the standfirst": ({"inside": "<p class='author'>Anne Vasseur</p>"}, ["Anne Vasseur"], []),
    "teaser below the text": (
        {"below": "<section><div><a href='/x'><h2>Le budget de la digue adopté mardi</h2></a><p>De peu.</p><i>Par Marc Oriol</i></div></section>"},
        [], []),
    "a wire named in another article's card below the text": (
        {"header": "<p class='author'>Par Anne Vasseur</p>",
         "below": "<h2>Contenus récents</h2><article><a href='/x'><h3>Le budget de la digue adopté</h3><p>3 mars <b class='author'>ATS</b></p></a></article>"},
        ["Anne Vasseur"], []),
    "an author presented in a sentence": (
        {"header": "<div>04/05/2022 - par <span class='auteur'>Anne Vasseur est cofondatrice de l’atelier Rive Droite</span></div>"},
        ["Anne Vasseur"], []),
    "who a caption says somebody is": (
        {"header": "<div>Marc Oriol est cofondateur de l’atelier Rive Droite</div>"}, [], []),
    "accents that capitals leave out": (
        {"header": "<p class='author'>PAR HELENE FREMY</p>", "author": {"@type": "Person", "name": "Hélène Frémy"}}, ["Hélène Frémy"], []),
    "accents that microdata give": (
        {"header": "<p itemprop='author'><meta itemprop='name' content='Hélène Frémy'>HELENE FREMY</p>"}, ["Hélène Frémy"], []),
    "whose folder the page lies in, above the title": (
        {"above": "<div class='blog-author'><h2>Anne Vasseur</h2><p>Vannière</p></div>",
         "url": "https://www.levannier.example/anne-vasseur/pont-des-osiers"}, ["Anne Vasseur"], []),
    "another's box above the title": (
        {"above": "<div class='blog-author'><h2>Anne Vasseur</h2><p>Vannière</p></div>"}, [], []),
    "an appeal in capitals": (
        {"header": "<div><b>Inscrivez-vous GRATUITEMENT</b> <i>17 mars 2025</i></div>"}, [], []),
    # in a box beside the text, where nobody signs elsewhere
    "in a column": ({"header": "<div class='sidebar'><p class='author'>par Anne Vasseur</p></div>"}, ["Anne Vasseur"], []),
    "in a column below the text": (
        {"below": "<div class='sidebar'><p class='author'>par Anne Vasseur</p></div>"}, ["Anne Vasseur"], []),
    "two in a column below the text": (
        {"below": "<div class='sidebar'><p class='author'>Anne Vasseur</p><p class='author'>Marc Oriol</p></div>"}, [], []),
    "in a column against metadata": (
        {"header": "<div class='sidebar'><p class='author'>par Marc Oriol</p></div>", "author": PERSON}, ["Anne Vasseur"], []),
    "in a column beside a byline": (
        {"header": "<p>Par Anne Vasseur</p><div class='sidebar'><p class='author'>par Marc Oriol</p></div>"},
        ["Anne Vasseur"], []),
    "in a column against a house": (
        {"header": "<div class='sidebar'><p class='author'>par Anne Vasseur</p></div>", "author": HOUSE}, ["Anne Vasseur"], []),
    "in a box of credits": (
        {"header": "<div class='credits'><p>Écrit par <b>Anne Vasseur</b></p></div>"}, ["Anne Vasseur"], []),
    "a picture's credit": ({"header": "<div class='credits'><p>Par <b>Marc Oriol</b></p></div>"}, [], []),
    "a portrait that links to a profile": (
        {"header": "<figure><img src='a.jpg'><figcaption><a href='/auteur/anne-vasseur-77'>Anne Vasseur</a></figcaption></figure>"},
        ["Anne Vasseur"], []),
    "a picture of somebody": (
        {"header": "<figure><img src='a.jpg'><figcaption itemprop='author'>Marc Oriol</figcaption></figure>"}, [], []),
    "under a heading for the author": (
        {"below": "<h3>Les autres articles de cet auteur</h3><div><span>Par Anne Vasseur</span></div>"}, ["Anne Vasseur"], []),
}  # fmt: skip


@pytest.mark.parametrize(("page", "authors", "agencies"), CASES.values(), ids=CASES)
def test_who_signs(page: dict[str, Any], authors: list[str], agencies: list[str]) -> None:
    signature = read(**page)
    assert (list(signature.authors), list(signature.agencies)) == (authors, agencies)


def test_whom_a_part_of_the_text_is_about_does_not_sign() -> None:
    line = "<h3>Jeanne Tressard</h3>"
    parts = tuple(f"## {name}" for name in ("Jeanne Tressard", "Luc Ozier", "Anne Vasseur"))
    assert read(opening=line).authors == ("Jeanne Tressard",)
    assert read(opening=line, text=(*TEXT, *parts)).authors == ()


def test_the_layout_decides() -> None:
    signature = read(
        header="<p class='auteur'>Marc Oriol</p>",
        below="<p class='sign'>Anne Vasseur</p>",
        layout=Layout(byline=".sign"),
    )
    assert signature.authors == ("Anne Vasseur",)
    assert signature.evidence[0].why == "the newspaper's layout keeps its byline here"


def test_a_layout_that_matches_nothing_leaves_it_to_general_reading() -> None:
    signature = read(header="<p class='auteur'>Marc Oriol</p>", layout=Layout(byline=".sign"))
    assert signature.authors == ("Marc Oriol",)


def test_a_publishers_newsroom_is_no_person() -> None:
    vannier = Publisher(name="Le Vannier", domain="levannier.example", agencies=("Vanne Libre",))
    signature = read(author={"@type": "Person", "name": "Vanne Libre"}, publisher=vannier)
    assert (signature.authors, signature.agencies) == ((), ("Vanne Libre",))


def test_a_feed_speaks_where_the_page_is_silent() -> None:
    said = Claim(field="author", value="Anne Vasseur", source="feed", place="https://levannier.example/rss.xml")
    assert read(claims=(said,)).authors == ("Anne Vasseur",)
    assert read(claims=(said,), header="<p class='auteur'>Marc Oriol</p>").authors == ("Marc Oriol",)


def test_the_byline_that_is_kept_names_the_author() -> None:
    header = "<p class='auteur'>Par Le Vannier</p><p class='auteur'>Par Anne Vasseur</p>"
    signature = read(header=header)
    assert (signature.authors, signature.byline) == (("Anne Vasseur",), "Par Anne Vasseur")


def test_what_lost_is_kept_with_its_reason() -> None:
    signature = read(header="<p class='auteur'>Par Marc Oriol</p>", author=PERSON)
    verdicts = {claim.value: (claim.verdict, claim.source, bool(claim.why)) for claim in signature.evidence}
    assert verdicts == {"Par Marc Oriol": ("won", "displayed", True), "Anne Vasseur": ("lost", "json-ld", True)}
    assert signature.byline == "Par Marc Oriol"


PRINTED = {
    "Par Anne Vasseur le 28 Sep 2021": "Par Anne Vasseur",
    "Anne Vasseur nov. 17, 2024": "Anne Vasseur",
    "Par Anne Vasseur Publié le 15 octobre 2024 à 7h30": "Par Anne Vasseur",
    "publié le 14 septembre à 18h50, Anne Vasseur, 6Medias": "Anne Vasseur, 6Medias",
    "Anne Vasseur | 14/09/2024 | 3 min de lecture": "Anne Vasseur",
    "Par Anne Vasseur , journaliste": "Par Anne Vasseur, journaliste",
    "Par 20 Minutes avec AFP, le 3 mars": "Par 20 Minutes avec AFP",
    "De Marc Oriol Vendredi 24 novembre 2023 à 14:20 Par Radio Vannier": "De Marc Oriol, Par Radio Vannier",
    "Par A.V. (avec AFP)": "Par A.V. (avec AFP)",
    "Par Anne Vasseur Publié le": "Par Anne Vasseur",
    "Par Anne Vasseur | Partager sur :": "Par Anne Vasseur",
    "By Anne Vasseur Fri., Aug. 23, 2019 at 6:03 PM ET": "By Anne Vasseur",
    "Anne Vasseur, 17 mars 2025 | 1,209": "Anne Vasseur",
    "Anne Vasseur +": "Anne Vasseur",
    "Par Franceinfo avec AFP (": "Par Franceinfo avec AFP",
    "Par Anne Vasseur (avec AFP": "Par Anne Vasseur (avec AFP)",
    "Par France 24": "Par France 24",
    "Anne Vasseur View more articles": "Anne Vasseur",
    "Auteur <b>Par Anne Vasseur</b>": "Par Anne Vasseur",
    "par Anne Vasseur <b>Mots-clés</b> <a>osier vivant</a> <a>Télécharger au format PDF</a>": "par Anne Vasseur",
    "Anne Vasseur <i>Pédopsychiatre au centre du Lac</i> <b>En savoir plus</b>": "Anne Vasseur Pédopsychiatre au centre du Lac",
    "Anne Vasseur – <i>à Libreville</i>": "Anne Vasseur – à Libreville",
    "Par Anne Vasseur <i>Marc Oriol (photos)</i>": "Par Anne Vasseur Marc Oriol (photos)",
    "Anne <b>Vasseur</b>": "Anne Vasseur",
    "<a>Anne Vasseur</a> <a>Anne Vasseur</a>": "Anne Vasseur",
    "<a>Par Anne Vasseur</a>, <a>Par Anne Vasseur</a>": "Par Anne Vasseur",
    "<a>Anne Vasseur</a> <a>Marc Vasseur</a>": "Anne Vasseur Marc Vasseur",
}


@pytest.mark.parametrize(("text", "printed"), PRINTED.items())
def test_the_byline_is_kept_as_printed_without_its_dates(text: str, printed: str) -> None:
    assert read(header=f"<p class='auteur'>{text}</p>").byline == printed


def test_an_articles_credits_are_no_pictures() -> None:
    credits = "<div class='{}Credits'><div class='{}Credits-authors'>Anne Vasseur</div></div>"
    assert read(header=credits.replace("{}", "article")).authors == ("Anne Vasseur",)
    assert read(header=credits.replace("{}", "photo")).authors == ()


def test_a_list_that_gives_a_name_over_its_networks() -> None:
    listing = "<dl class=author itemprop=author><dt><span>{}</span></dt><dd><a href=/t>Google+</a> <a href=/u>Twitter</a></dd></dl>"
    assert read(header=listing.format("Anne Vasseur")).authors == ("Anne Vasseur",)
    assert read(header="<dl class=author><dt>Texte</dt><dd>Marc Oriol</dd></dl>").authors == ("Marc Oriol",)


def test_a_first_name_that_microdata_give_for_a_person() -> None:
    line = "<div>Le 17 mars 2025</div><div>Rédigé par Jean-Marc</div>"
    card = "<div itemscope itemtype='http://schema.org/Person'><span itemprop='name'>{}</span> aime les ponts.</div>"
    assert read(header=line, below=card.format("Jean-Marc")).authors == ("Jean-Marc",)
    assert read(header=line, below=card.format("Solange")).authors == ()


def test_a_name_set_to_the_right_above_where_and_when() -> None:
    name = "<p style='text-align: right'><b>Anne Vasseur</b></p>"
    where = "<p>La halle ouvre du mardi au samedi, de neuf heures à dix-neuf heures, rue des Saules.</p>"
    page = levannier.page(json_ld=None).replace("</div>", f"{name}{where}</div>", 1)
    assert levannier.read(page).authors == ("Anne Vasseur",)
    quoted = levannier.page(json_ld=None).replace("</p>", f"</p>{name}", 1)
    assert levannier.read(quoted).authors == ()


@pytest.mark.parametrize(
    ("end", "authors"), [("", ("Anne Vasseur",)), ("<BR><BR>Anne Vasseur, elle, attend l'automne.", ())]
)
def test_a_name_set_to_the_right_above_a_sheet_of_results(end: str, authors: tuple[str, ...]) -> None:
    sheet = "<FONT><B>VANNE - SAULIEU : 2-2</B><BR>Stade des Osiers. 640 spectateurs.<BR>Vanne : Martin (52e).<BR>Saulieu : Petit (88e).</FONT>"
    text = f"{'<BR><BR>'.join(levannier.PARAGRAPHS)}{end}<DIV ALIGN=right><B>Anne Vasseur</B></DIV><BR><TABLE><TR><TD>{sheet}</TD></TR></TABLE>"
    page = f"<table><tr><td><h1>La halle rouvre</h1></td></tr><tr><td class=texte>{text}</td></tr></table>"
    article = read_page(page.encode(), url=levannier.URL, fetched_at=levannier.SEEN_AT)
    assert article.authors == authors


def test_a_caption_that_repeats_how_the_text_opens_is_not_its_beginning() -> None:
    figure = f"<figure><p>Marc Oriol</p><img src=p.jpg><p>{TEXT[0]}</p></figure>"
    assert read(opening=figure).authors == ()


AT_RIGHT: dict[str, tuple[str, str, list[str], int]] = {
    "a name above a motto": ("<p {}>Anne Vasseur</p><p {}>Pour que les rives se parlent !</p>", "style='text-align: right'", ["Anne Vasseur"], 2),
    "a name below a place": ("<p {}>Vanne, le 3 mars</p><p {}><b>Anne Vasseur</b></p>", "class='has-text-align-right'", ["Anne Vasseur"], 2),
    "one box around both": ("<div {}><p>Anne Vasseur</p><p>Vannière au bord du lac</p></div>", "align=right", ["Anne Vasseur"], 2),
    "a name in bold over two lines": ("<p {}><b>Anne Vasseur</b><br>Maîtresse vannière<br>Vanne</p>", "align=right", ["Anne Vasseur"], 1),
    "a name in capitals above what its bearer was": ("<p {}><b>Anne VASSEUR</b><br>Inspectrice des ponts à la retraite<br>Vanne</p>", "align=right", ["Anne Vasseur"], 1),
    "a name above a picture's credit": ("<p {}><b>Anne VASSEUR</b></p><p {}><em>Photo : M. ORIOL</em></p>", "align=right", ["Anne Vasseur"], 2),
    "set to the left": ("<p {}>Anne Vasseur</p><p {}>Pour que les rives se parlent !</p>", "style='text-align: left'", [], 0),
    "nobody's name": ("<p {}>Vanne, le 3 mars</p><p {}>Pour que les rives se parlent !</p>", "align=right", [], 0),
    "a poem": ("".join(f"<p {{}}>{line}</p>" for line in ("Anne Vasseur", "L'osier", "Le saule", "Le jonc", "La vanne")), "align=right", [], 0),
}  # fmt: skip


@pytest.mark.parametrize(("lines", "attribute", "authors", "fewer"), AT_RIGHT.values(), ids=AT_RIGHT)
def test_a_block_set_to_the_right_below_the_text(lines: str, attribute: str, authors: list[str], fewer: int) -> None:
    """Its first plain name signs, and all of it leaves the text."""
    block = lines.replace("{}", attribute)
    article = levannier.read(levannier.page(json_ld=None).replace("</div>", f"{block}</div>", 1))
    assert list(article.authors) == authors
    assert len(article.body.split("\n\n")) == len(levannier.PARAGRAPHS) + block.count("<p") - fewer


LAST_LINES = {
    "a counter of readers": ("Views: 1 204", False),
    "an offer to share": ("Partager cet article :", False),
    "what was counted": ("Vues : 12 saules et un jonc", True),
    "an end mark": ("(END)", False),
    "an end mark behind an address": ("a.vasseur@levannier.example (FIN)", False),
    "a desk": ("ap/mdt/bo/zl/eg", False),
    "what ends": ("Fin", True),
    "one of two": ("Vannerie ou/et poterie", True),
}


@pytest.mark.parametrize(("line", "stays"), LAST_LINES.values(), ids=LAST_LINES)
def test_a_last_line_that_names_nobody(line: str, stays: bool) -> None:
    assert without_signature([*TEXT, line], authors=(), evidence=()) == [*TEXT, *([line] if stays else [])]


@pytest.mark.parametrize(
    ("host", "label"), [("sports.vannier.co.example", "vannier"), ("sports.vannier.example", "vannier")]
)
def test_the_site_bears_the_name_of_its_host(host: str, label: str) -> None:
    document = parse_page(b"<p>Bonjour</p>", url=f"https://{host}/", fetched_at=datetime(2025, 3, 17, tzinfo=UTC))
    assert house_names(document, None) >= {label} and "co" not in house_names(document, None)


def test_without_a_text_or_a_title_nothing_is_guessed() -> None:
    page = b"<html><body><p>Bonjour</p></body></html>"
    document = parse_page(page, url="https://levannier.example/", fetched_at=datetime(2025, 3, 17, tzinfo=UTC))
    signature = read_authors(document, publisher=None, layout=None, near=None, title="", paragraphs=())
    assert signature == Signature()


HOSTILE = {
    "thousands of authors": "".join(f"<p class='author'>Par Jean Dupont{chr(97 + i % 26)}</p>" for i in range(20_000)),
    "deep nests": ("<div class='author'>" * 200 + "Par Jean" + "</div>" * 200) * 50,
    "thousands of openings": "<p>" + "<span>Par</span>" * 20_000,
    "thousands of line breaks": "<br>Par Jean Dupont " * 20_000,
}


@pytest.mark.parametrize("header", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_are_read_quickly(header: str) -> None:
    started = perf_counter()
    read(header=header)
    assert perf_counter() - started < 5  # parsing takes most of it


def test_a_crowd_of_bylines_signs_nothing() -> None:
    names = [
        "Marc Oriol",
        "Inès Bakri",
        "Zoé Lind",
        "Luc Prat",
        "Ève Noël",
        "Ali Sadek",
        "Léo Munch",
        "Mia Roux",
        "Jo Blanc",
    ]
    assert read(header="".join(f"<p class='author'>{name}</p>" for name in names)).authors == ()


def test_a_byline_set_like_the_subheads_below_a_standfirst_in_bold() -> None:
    parts = [f"<p>{text}</p><p><strong>La rive numéro {n}</strong></p>" for n, text in enumerate(levannier.PARAGRAPHS)]
    lead = "Trois heures de marche suffisent pour passer d'un quai à l'autre, mais personne ne le fait plus depuis les travaux."
    texts = f"<p><strong>{lead}</strong></p><p><strong>Par Oumar Iribarne *</strong></p>{''.join(parts)}<p>Fin de la promenade, à la nuit tombée.</p>"
    page = f"<article><header><h1>Les trois rives</h1></header><div class=entry>{texts}</div></article>"
    article = read_page(page.encode(), url=levannier.URL, fetched_at=levannier.SEEN_AT)
    assert (article.authors, article.standfirst) == (("Oumar Iribarne",), lead)
    assert "Iribarne" not in article.body


def test_the_place_is_named_by_the_class_that_is_about_an_author() -> None:
    won = [
        claim for claim in read(header="<p class='k1 author-name'>Anne Vasseur</p>").evidence if claim.verdict == "won"
    ]
    assert [claim.place for claim in won] == ["p.author-name"]
