"""Title, standfirst and body of whole pages, in the structures newspapers use; every newspaper here is invented."""

from __future__ import annotations

import contextlib
import time
from datetime import UTC, datetime

import pytest

from scraper.errors import PageError
from scraper.evidence import Claim
from scraper.publisher import Layout
from scraper.reading.document import Document, parse_page
from scraper.reading.text import Text, read_text

NOW = datetime(2026, 5, 3, 18, 0, tzinfo=UTC)
TITLE = "Le vieux pont de Vannier rouvre aux piétons"
LEAD = "Après deux ans de travaux, l'ouvrage du XVIIe siècle accueille de nouveau les habitants, mais pas les voitures."
ONE = "Ils étaient une centaine, samedi matin, à attendre que le maire coupe le ruban tendu entre les deux rives."
TWO = "Le chantier, retardé par deux crues, aura coûté quatre millions d'euros, dont la moitié payée par la région."
THREE = "« Nous avons tenu parole », s'est félicitée l'adjointe aux travaux, qui promet un éclairage avant l'hiver."
SUBHEAD = "Un chantier à rebondissements"
TEASER = "Le marché couvert change de jour et les commerçants s'inquiètent de perdre leurs habitués du samedi."
MENU = "<nav><ul>" + "".join(f"<li><a href=/{n}>Rubrique {n}</a></li>" for n in range(12)) + "</ul></nav>"
HEAD = f'<title>{TITLE} - Le Vannier</title><meta property="og:title" content="{TITLE}">'


def document(body: str, head: str = HEAD, url: str = "https://levannier.example/pont.html") -> Document:
    return parse_page(f"<html><head>{head}</head><body>{body}</body></html>".encode(), url=url, fetched_at=NOW)


def read(body: str, head: str = HEAD, **options: object) -> Text:
    return read_text(document(body, head), **options)  # type: ignore[arg-type]


def blocks(text: Text) -> list[str]:
    return text.body.split("\n\n")


def paragraphs(*texts: str) -> str:
    return "".join(f"<p>{text}</p>" for text in texts)


FULL = [ONE, f"## {SUBHEAD}", TWO, THREE]
STORY = f"<p>{ONE}</p><h2>{SUBHEAD}</h2><p>{TWO}</p><p>{THREE}</p>"

PAGES = {
    "a paragraph to each box, in the first an invitation above it": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=full><div class=k2><strong><em><span>LIRE AUSSI : </span><a href=/b>Le canal rouvre aux bateaux de promenade</a></em></strong></div>
        <p>{ONE}</p></div><div class=full><h2>{SUBHEAD}</h2><p>{TWO}</p></div><div class=full><p>{THREE}</p></div></main>""",
    "a plain article": f"{MENU}<article><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=texte>{STORY}</div></article>",
    "related box, newsletter and advert in the text": f"""<main><h1>{TITLE}</h1><h2 class=standfirst>{LEAD}</h2>
        <div class=story><p>{ONE}</p><h2>{SUBHEAD}</h2>
        <div class="vn-related"><h3><a href=/x>{TEASER}</a></h3><p>{TEASER}</p></div>
        <p>{TWO}</p><div class=newsletter><p>Chaque matin, {TEASER}</p></div>
        <p>Lire aussi : <a href=/y>{TEASER}</a></p><div class=ad-slot><p>Publicité</p></div><p>{THREE}</p></div></main>""",
    "teaser with no telling name": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story><p>{ONE}</p>
        <h2>{SUBHEAD}</h2><div class=k9><div><a href=/x>{TEASER}</a></div><div>Notre reportage sur place, au marché.</div>
        </div><p>{TWO}</p><p>{THREE}</p></div></main>""",
    "text in two pieces, of one make, around an advert": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=piece><p>{ONE}</p><h2>{SUBHEAD}</h2><p>{TWO}</p></div><div class=pub>Publicité</div>
        <div class=piece><p>{THREE}</p></div></main>""",
    "every paragraph in a box of its own": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=Paragraph><p>{ONE}</p></div><h2>{SUBHEAD}</h2><div class=Paragraph><p>{TWO}</p></div>
        <div class=Cards>{''.join(f'<div class=Card><a href=/{n}>{TEASER}</a></div>' for n in range(9))}</div>
        <div class=Paragraph><p>{THREE}</p></div></main>""",
    "old markup: tables, fonts, two br": f"""<table><tr><td>{MENU}</td><td><h1>{TITLE}</h1><h2>{LEAD}</h2><font>{ONE}<br><br>
        </font><h3>{SUBHEAD}</h3><font>{TWO}<br><br>{THREE}</font></td></tr></table>""",
    "a menu nobody closed": f"<nav><ul><li><a href=/>Une</a></li></ul><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div>{STORY}</div>",
    "a sidebar with more prose than the article": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}</div></main>
        <div class=sidebar>{''.join(f'<h3>Portrait {n}</h3><p>{TEASER} {TEASER}</p>' for n in range(12))}</div>""",
    "comments with more prose than the article": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}</div>
        <section id=comments>{''.join(f'<div><b>Lecteur {n}</b><p>{TEASER} {TEASER}</p></div>' for n in range(30))}</section></main>""",
    "byline, date and share bar around the text": f"""<main><p>Culture</p><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=story><p>Publié le 2 mai 2026 à 18h50</p><p>Par Solange Iribarne</p>{STORY}<p>Partager</p></div></main>""",
    "a list of links with its heading, and tags": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p><b>Notre dossier :</b></p><ul><li><a href=/a>{TEASER}</a></li><li><a href=/b>Le port en dix dates</a></li></ul>
        </div><div class=tags><a href=/t>Pont</a></div><div class=last><h3>La ville en débat</h3><p>{TEASER}</p></div></main>""",
    "a wall after the text": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p>Il vous reste 57 % de cet article à lire. La suite est réservée aux abonnés.</p></div>
        <div class=wall><p>Libre de vous abonner, libre de vous désabonner.</p><p>Déjà abonné ?</p></div></main>""",
    "the next article below": f"""<main><article><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div>{STORY}</div></article>
        <article><h1>{TEASER}</h1><div><p>{TEASER} {TEASER}</p><p>{TEASER} {TEASER}</p><p>{TEASER}</p></div></article></main>""",
    "comments whose box has no telling name": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div>{STORY}</div>
        <div><h3>30 commentaires</h3>{"".join(f'<div><b>Lecteur {n}</b><p>{TEASER} {TEASER}</p></div>' for n in range(30))}</div></main>""",
    "a count of comments above the text": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><p>0 commentaire</p>
        <div class=story>{STORY}</div></main>""",
    "captions": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story><figure><img src=p.jpg>
        <figcaption>Le pont, samedi, peu avant l'inauguration par le maire et son adjointe. Photo Le Vannier</figcaption>
        </figure>{STORY}</div></main>""",
    "an appeal in a box of its own after the text": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=part><p>{ONE}</p><h2>{SUBHEAD}</h2></div><div class=part><p>{TWO}</p><p>{THREE}</p></div>
        <div class=part><p>Une information à nous confier ? Écrivez-nous, nous protégeons nos sources.</p></div></main>""",
    "a newsletter's box in the middle, its name above what it brings": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=k1><p>{ONE}</p><h2>{SUBHEAD}</h2><div class=k2><h4>Newsletter La Vannerie</h4>
        <p>Chaque matin, le meilleur de l'actualité locale dans votre boîte aux lettres.</p></div><p>{TWO}</p><p>{THREE}</p></div></main>""",
    "other articles whose linked titles stand in headers": f"""<main><article><header><h1>{TITLE}</h1></header>
        <p class=chapo>{LEAD}</p>{STORY}</article><div><h2>Au fil des pages</h2><div><article><header><h3><a href=/x>{TEASER}</a></h3>
        </header><p>Les halles ouvriront le dimanche, a décidé le conseil municipal.</p></article></div></div></main>""",
    "boxes whose tags no standard knows": f"""<vn-page><h1>{TITLE}</h1><vn-article--chapo>{LEAD}</vn-article--chapo>
        <vn-article--body>{STORY}</vn-article--body><vn-newsletter><p>Chaque matin, {TEASER}</p></vn-newsletter>
        <vn-pack>{''.join(f'<vn-card><a href=/{n}>{TEASER}</a><p>{TEASER}</p></vn-card>' for n in range(9))}</vn-pack></vn-page>""",
    "other articles in cells, a linked title above each summary": f"""<table><tr><td><h1>{TITLE}</h1><h2>{LEAD}</h2>{STORY}</td>
        </tr></table><table>{''.join(f'<tr><td><a href=/{n}>{TEASER}</a><br>{TEASER}</td></tr>' for n in range(6))}</table>""",
    "a signature, and below it what to read": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p>Par <b>Solange Iribarne</b></p><p>A lire aussi :</p><p><a href=/a>Revue des Osiers</a> : {TEASER}</p>
        <p><a href=/b>Revue des Saules</a> : {TEASER}</p></div></main>""",
    "an appeal in bold, and a name below it": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p><b>Le Vannier est un journal indépendant. Soutenez-nous en vous abonnant dès 6 euros par mois</b></p>
        <p>Solange Iribarne</p></div></main>""",
    "a caption in a paragraph of no name, which the picture says too": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=story><img src=p.jpg alt="Le pont, samedi, avant l'inauguration par le maire"><p>Le pont, samedi, avant l'inauguration par le maire.</p>{STORY}</div></main>""",
    "what to read on the site, in one paragraph with its label": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p><b>A lire sur notre site</b><br><a href=/a>Ce que le pont doit aux moines</a> (entretien avec Ada Brackwater)<br>
        <a href=/b>Solange Iribarne, le goût des rives</a></p></div></main>""",
    "a picture whose alt is the subhead": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>
        <div class=story><img src=p.jpg alt="{SUBHEAD}">{STORY}</div></main>""",
    "a text for narrow screens, and again for wide ones": f"""<article><h1>{TITLE}</h1><div class=chapo>{LEAD}</div>
        <div class=show-mobile>{STORY}</div><div class=show-desktop>{STORY}</div></article>""",
    "rows of boxes in boxes, nobody named the inmost, an offer between": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><section class=body>
        <div class=row><div class=cell><div class=rich><div><p>{ONE}</p></div><div><h2>{SUBHEAD}</h2></div><div><p>{TWO}</p></div></div></div></div>
        <div class=row><div class=cell><div><h3>À lire aussi</h3><a href=/a>{TEASER}</a></div></div></div>
        <div class=row><div class=cell><div class=rich><div><p>{THREE}</p></div></div></div></div></section></main>""",
    "an appeal for the newsletter in italics": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story><p>{ONE}</p><hr>
        <p><b><i><a href=/n>Abonnez-vous dès aujourd'hui</a>.</i></b></p><p><i>Pour suivre la ville, retrouvez chaque jeudi notre newsletter « Au fil de l'eau ».</i></p><hr>
        <h2>{SUBHEAD}</h2><p>{TWO}</p><p>{THREE}</p></div></main>""",
    "what the house offers below the text, in paragraphs partly links": f"""<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story>{STORY}
        <p><b>Plus de ponts sur Le Vannier :</b></p><p>Trois ponts pour <a href=/a>passer l'été</a></p><p>Une batelière nous dit <a href=/b>comment ramer</a></p></div></main>""",
    "the standfirst in a row that is printed as it stands": f"""<main><div class=row><h1>{TITLE}</h1></div>
        <div class='row d-print-block'><div class=chapo>{LEAD}</div></div><div class=row><div class=texte>{STORY}</div></div></main>""",
    "the title again in the text": f"<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><div class=story><h3>{TITLE}</h3>{STORY}</div></main>",
}  # fmt: skip


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_pages(page: str) -> None:
    text = read(page)
    assert (text.title, text.standfirst, blocks(text)) == (TITLE, LEAD, FULL)


def test_a_text_may_open_with_a_subhead_of_a_dispatch() -> None:
    text = read(
        f"<main><h1>{TITLE}</h1><div class=story>{paragraphs('. Deux crues', ONE, TWO, '. Un ruban', THREE)}</div></main>"
    )
    assert blocks(text) == [". Deux crues", ONE, TWO, ". Un ruban", THREE]


def test_cards_of_other_articles_outweigh_no_short_text() -> None:
    cards = "".join(
        f"<div class=card><img src=p.jpg alt='{TEASER} {n}'><div><a href=/{n}>{TEASER} {n}</a></div><div>{TWO} {THREE[:80]} {n}...</div></div>"
        for n in range(3)
    )
    text = read(
        f"<main><div class=w><h1>{TITLE}</h1></div><div class=w><p>{ONE}</p></div><div class=w><h2>Les autres articles choisis pour vous</h2></div>"
        f"<div class=cards>{cards}</div></main>"
    )
    assert blocks(text) == [ONE]


def test_a_last_subhead_may_say_where_to_go() -> None:
    where = "Le pont de Vannier, 14 rue des Écluses, 75010 Paris – Ouvert de 10h à 22h"
    text = read(
        f"<main><h1>{TITLE}</h1><div class=story>{STORY}<h3>{where}</h3></div><form><p>Votre courriel</p></form></main>"
    )
    assert blocks(text) == [*FULL, f"## {where}"]


def test_a_line_of_signs_ends_nothing_above_it() -> None:
    said = "Soline Ader, directrice des vanneries"
    text = read(
        f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p><p>{TWO}</p><p><b>{said}</b></p><p>=====</p><p>{THREE}</p></div></main>"
    )
    assert said in text.body
    assert "=" not in text.body


def test_an_english_page() -> None:
    first = "Nearly a hundred people waited on Saturday morning for the mayor of Brackwater to cut the ribbon on the bridge."
    last = (
        "Work was delayed twice by floods and cost four million pounds, half of it paid by the county, officials said."
    )
    text = read(
        f"<header><h1>The old bridge reopens</h1><p class=dek>After two years of work, walkers are back on it.</p></header>"
        f"<div class=entry-content><p>{first}</p><p>Read more: <a href=/x>The market moves to Sunday</a></p><p>{last}</p>"
        f"<p>Sign up for our newsletter to get the best of Brackwater in your inbox.</p></div>",
        head="<title>The old bridge reopens | Brackwater Echo</title>",
    )
    assert text.standfirst == "After two years of work, walkers are back on it."
    assert blocks(text) == [first, last]


def test_lists_quotes_and_linked_subheads_stay() -> None:
    text = read(
        f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p><ul><li>une passerelle ;</li><li>deux rampes.</li></ul>"
        f"<blockquote><p>C'est notre pont.</p><footer>Une riveraine</footer></blockquote>"
        f"<h2><a href=/pont>Que reste-t-il à faire ?</a></h2><p>{TWO}</p></div></main>"
    )
    assert blocks(text) == [
        ONE, "une passerelle ;", "deux rampes.", "C'est notre pont.", "Une riveraine", "## Que reste-t-il à faire ?", TWO,
    ]  # fmt: skip


def test_an_item_that_is_a_link_stays_among_items_that_say_things() -> None:
    items = ["Qui a payé ?", "Qui tient les comptes ?", "Qui répondra ?", "Qui passera le premier ?"]
    told = "".join(f"<li>{item}</li>" for item in items).replace(items[1], f"<a href=/comptes>{items[1]}</a>")
    page = f"<main><h1>{TITLE}</h1><div><p>{ONE}</p><ul>{{}}</ul><p>{TWO}</p></div></main>"
    assert blocks(read(page.format(told))) == [ONE, *items, TWO]
    away = "".join(f"<li><a href=/{n}>{item}</a></li>" for n, item in enumerate(items))
    assert blocks(read(page.format(away))) == [ONE, TWO]


def test_a_verdict_in_a_section_below_the_text() -> None:
    page = f"<main><h1>{TITLE}</h1><section class=un>{STORY}{paragraphs(*(f'{THREE} {n}' for n in range(9)))}</section><section class=deux><h4>En bref</h4><p>{LEAD}</p></section></main>"
    assert blocks(read(page))[-2:] == ["## En bref", LEAD]


@pytest.mark.parametrize(
    ("opening", "words"),
    [
        ("<span class=lettrine>L</span>\ne maire a coupé", "Le maire a coupé"),
        ("<span class=drop-cap>À</span> midi, le maire a coupé", "À midi, le maire a coupé"),
        ("<span class=rubrique>L</span> e maire a coupé", "L e maire a coupé"),
    ],
)
def test_a_drop_cap_begins_its_word(opening: str, words: str) -> None:
    rest = " le ruban tendu entre les deux rives, devant une centaine de personnes."
    page = f"<main><h1>{TITLE}</h1><div><p>{opening}{rest}</p><p>{TWO}</p><p>{THREE}</p></div></main>"
    assert blocks(read(page))[0] == words + rest


def test_slides_whose_titles_stand_in_boxes_named_so() -> None:
    texts = [f"{text} {text}" for text in (ONE, TWO, THREE)]
    slides = "".join(
        f"<div class=slide><div class=slideTitle><span>{n}/3</span>Rive numéro {n}</div><div class=slideText><p>{text}</p></div></div>"
        for n, text in enumerate(texts, 1)
    )
    told = [line for n, text in enumerate(texts, 1) for line in (f"## Rive numéro {n}", text)]
    assert blocks(read(f"<main><h1>{TITLE}</h1><div class=slides-of>{slides}</div></main>")) == told


def test_marks_that_a_broken_tag_leaves_behind_lead_nowhere() -> None:
    texts = [f"{text} Étape {n}." for n, text in enumerate((ONE, TWO, THREE, LEAD) * 2)]
    steps = "".join(f'<div class=group><span>" /><div></div>"</span><p>{text}</p></div>' for text in texts)
    assert blocks(read(f"<main><h1>{TITLE}</h1><div><p>{TEASER}</p>{steps}</div></main>")) == [TEASER, *texts]


def test_a_short_line_that_its_style_sets_in_bold_is_a_subhead() -> None:
    line = f"<p><span style='font-weight: bold'>{SUBHEAD}</span></p>"
    page = f"<main><h1>{TITLE}</h1><div><p>{ONE}</p>{line}<p>{TWO}</p><p>{THREE}</p></div></main>"
    assert blocks(read(page)) == FULL


def test_a_short_line_in_bold_is_a_subhead() -> None:
    text = read(f"<main><h1>{TITLE}</h1><div><p>{ONE}</p><p><strong>{SUBHEAD}</strong></p><p>{TWO}</p></div></main>")
    assert blocks(text) == [ONE, f"## {SUBHEAD}", TWO]


def test_a_text_in_the_caption_of_slides() -> None:
    slides = "".join(
        f"<li><h2 class=legend_title>Rive {n}</h2><p>{text}</p></li>" for n, text in enumerate((ONE, TWO, THREE))
    )
    page = f"<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p><figure><img src=a.jpg><figcaption><ul>{slides}</ul></figcaption></figure></main>"
    text = read(page)
    assert (text.standfirst, blocks(text)) == (LEAD, ["## Rive 0", ONE, "## Rive 1", TWO, "## Rive 2", THREE])


def test_a_text_set_in_headings() -> None:
    told = [
        f"{text} Le bac, lui, ne reprendra son service entre les deux rives qu'au printemps."
        for text in (ONE, TWO, THREE)
    ]
    text = read(f"<main><h1>{TITLE}</h1><div class=t>{''.join(f'<h3>{line}</h3>' for line in told)}</div></main>")
    assert blocks(text) == told


def test_long_questions_in_headings_stay_above_their_answers() -> None:
    asked = [
        f"{text} Fallait-il pour autant attendre deux ans, et qui en répondra devant le conseil ?"
        for text in (ONE, TWO, THREE)
    ]
    answer = f"<p>{LEAD} {LEAD}</p>"
    text = read(
        f"<main><h1>{TITLE}</h1><div class=t>{''.join(f'<h3>{line}</h3>{answer}' for line in asked)}</div></main>"
    )
    assert [line for line in blocks(text) if line.startswith("## ")] == [f"## {line}" for line in asked]


def test_a_short_line_whose_class_says_so_is_a_subhead() -> None:
    line = f"<p><span class=inter-titre-gris>{SUBHEAD}</span></p>"
    text = read(f"<main><h1>{TITLE}</h1><div><p>{ONE}</p>{line}<p>{TWO}</p></div></main>")
    assert blocks(text) == [ONE, f"## {SUBHEAD}", TWO]


def test_the_first_of_several_bold_lines_is_a_subhead_too() -> None:
    def story(*texts: str) -> str:
        return f"<main><h1>{TITLE}</h1><div>{paragraphs(*texts)}</div></main>"

    bold, other = f"<strong>{SUBHEAD}</strong>", "<strong>Deux rampes et un escalier</strong>"
    several = read(story(bold, ONE, TWO, other, THREE))
    assert blocks(several) == [f"## {SUBHEAD}", ONE, TWO, "## Deux rampes et un escalier", THREE]
    assert blocks(read(story(bold, ONE, TWO, THREE)))[-3:] == [ONE, TWO, THREE]
    assert "##" not in read(story(bold, ONE, TWO, THREE)).body


def test_a_recipes_list_stays_though_no_sentence_stands_in_its_box() -> None:
    items = ["1,2 kg de blettes", "40 g de beurre", "une pincée de muscade"]
    text = read(
        f"<main><h1>{TITLE}</h1><div class=a><h2>Il faut</h2><ul>{''.join(f'<li>{i}</li>' for i in items)}</ul></div>"
        f"<div class=b><h2>On fait</h2><p>{ONE}</p><p>{TWO}</p></div><div class=c><h2>On mange</h2><p>{THREE}</p></div></main>"
    )
    assert blocks(text) == ["## Il faut", *items, "## On fait", ONE, TWO, "## On mange", THREE]


def test_a_related_box_in_the_middle_of_a_text_whose_paragraphs_stand_in_boxes_in_boxes() -> None:
    def part(kind: str, inner: str) -> str:
        return f"<div class=item><div class='part part-{kind}'><div class=field>{inner}</div></div></div>"

    rest = part("text", f"<h2>{SUBHEAD}</h2><p>{THREE}</p>")
    related = part("other", f"<div>Sur le même thème</div><h3><a href=/x>{TEASER}</a></h3><p>{TEASER}</p>")
    text = read(
        f"<main><h1>{TITLE}</h1><div class=parts>{part('text', paragraphs(ONE, TWO))}{related}{rest}</div></main>"
    )
    assert blocks(text) == [ONE, TWO, f"## {SUBHEAD}", THREE]


def test_a_second_h1_among_the_paragraphs_is_a_subhead() -> None:
    text = read(f"<article><h1>{TITLE}</h1><p>{ONE}</p><h1>{SUBHEAD}</h1><p>{TWO}</p><p>{THREE}</p></article>")
    assert blocks(text) == FULL


def test_posts_whose_titles_are_links_are_the_text() -> None:
    posts = "".join(
        f"<article><header><h3><a href=/direct/{n}>{TEASER}</a></h3></header><p>{text}</p></article>"
        for n, text in enumerate((ONE, TWO, THREE))
    )
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{posts}</div></main>")) == [ONE, TWO, THREE]


def test_near_holds_title_and_text() -> None:
    page = document(
        f"{MENU}<article id=a><h1>{TITLE}</h1><div class=x>{STORY}</div></article><footer><p>{TEASER}</p></footer>"
    )
    near = read_text(page).near
    assert near is not None
    assert near.get("id") == "a"


def test_near_is_the_text_where_the_title_stands_at_the_other_end_of_the_page() -> None:
    near = read_text(document(f"<div><h1>{TITLE}</h1></div><div id=t class=texte>{STORY}</div>")).near
    assert near is not None
    assert near.get("id") == "t"


@pytest.mark.parametrize("page", ["<div></div>", MENU, "<p> </p>", "<script>var x = 1;</script>"])
def test_a_page_without_text(page: str) -> None:
    text = read(page)
    assert (text.body, text.standfirst, text.near) == ("", None, None)


def test_the_tree_is_left_alone() -> None:
    page = document(next(iter(PAGES.values())))
    before = len(list(page.tree.iter()))
    read_text(page)
    assert len(list(page.tree.iter())) == before


class TestLayout:
    page = (
        f"<main><h1>Vannier</h1><h3 class=vrai>{TITLE}</h3><p class=accroche>Un autre texte, assez long pour tromper.</p>"
        f"<p class=devise>{LEAD}</p><div class=a><p>{ONE}</p><p class=pied>{TEASER}</p></div><div class=b><p>{TWO}</p>"
        "<p>Lire aussi : un autre jour</p></div></main>"
    )

    def test_selectors_decide(self) -> None:
        layout = Layout(title=".vrai", standfirst=".devise", body=".a p:not(.pied), .b p")
        text = read(self.page, layout=layout)
        assert (text.title, text.standfirst, blocks(text)) == (TITLE, LEAD, [ONE, TWO])

    def test_a_selector_that_matches_nothing_leaves_it_to_general_reading(self) -> None:
        plain = read(self.page)
        text = read(self.page, layout=Layout(title=".no", standfirst=".no", body=".no"))
        assert (text.title, text.standfirst, text.body) == (plain.title, plain.standfirst, plain.body)


class TestEvidence:
    def test_what_lost_is_kept(self) -> None:
        text = read(
            f"<h1>{TITLE}</h1><p class=chapo>{LEAD}</p>{STORY}",
            head=HEAD + '<meta name=description content="Pont de Vannier : horaires, accès, prix">',
        )
        verdicts = {(claim.field, claim.source, claim.verdict) for claim in text.evidence}
        assert verdicts >= {
            ("title", "displayed", "won"), ("title", "meta", "lost"), ("body", "displayed", "won"),
            ("standfirst", "displayed", "won"), ("standfirst", "meta", "lost"),
        }  # fmt: skip
        assert all(claim.why for claim in text.evidence)

    def test_a_feeds_title_where_the_page_has_none(self) -> None:
        told = Claim(field="title", value=TITLE, source="feed", place="https://levannier.example/rss.xml")
        assert read(STORY, head="", claims=[told]).title == TITLE
        assert read(f"<h1>Autre titre</h1>{STORY}", head="", claims=[told]).title == "Autre titre"


LEFT_OVER = {
    "a heading over teasers that are left out": f"<h2>Dernières nouvelles du pont</h2><aside><h3>{TEASER}</h3></aside>",
    "a bold line over links in a box": f"<p><b>Sur notre site :</b></p><div><ul><li><a href=/a>{TEASER}</a></li></ul></div>",
    "a box of links with its heading": f"<div class=k4><h4>Dans ce registre</h4><ul><li><a href=/a>{TEASER}</a></li></ul></div>",
    "an advert": "<div class=k5>Profitez de nos meilleures offres du moment, livraison comprise <a href=/z>Je découvre</a></div>",
    "an arrow": "<h3>» Tout le dossier du pont :</h3>",
    "a film's title": "<h3>En vidéo, le pont vu du ciel</h3>",
    "a player with the article's own title": f"<div class=k6><p>{TITLE}</p><p>Par notre journaliste. {ONE[:60]}…</p></div>",
    "a link to the house's networks": "<p>📲 Le Vannier est sur <a href=/f>Facebook</a> et <a href=/i>Instagram</a></p>",
    "consent": "<div><p>Ce contenu dépose des cookies : cliquez pour faire votre choix.</p></div>",
}


@pytest.mark.parametrize("box", LEFT_OVER.values(), ids=LEFT_OVER)
def test_nothing_is_left_of_a_box(box: str) -> None:
    text = read(
        f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p>{box}<h2>{SUBHEAD}</h2><p>{TWO}</p><p>{THREE}</p></div></main>"
    )
    assert blocks(text) == FULL


@pytest.mark.parametrize(
    "box",
    [
        "<figure><img src=p.jpg><figcaption>Le pont, samedi matin.</figcaption></figure>",
        f"<p>Lire aussi : <a href=/x>{TEASER}</a></p>",
    ],
    ids=["picture", "one link"],
)
def test_a_subhead_stays_over_its_section(box: str) -> None:
    page = f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p><h2>{SUBHEAD}</h2>{box}<p>{TWO}</p><p>{THREE}</p></div></main>"
    assert blocks(read(page)) == FULL


def test_a_question_below_an_invitation_that_names_its_article() -> None:
    asked = "Le Vannier – Le pont est désormais ouvert aux piétons, et bientôt aux vélos. Est-ce un soulagement pour les gens des deux rives ?"
    box = f"<p><b>Lire notre article :</b> <a href=/x>{TEASER[:40]}</a></p><p><b>{asked}</b></p>"
    page = f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p>{box}<p>{TWO}</p><p>{THREE}</p></div></main>"
    assert asked in [block.removeprefix("## ") for block in blocks(read(page))]


def test_the_last_question_before_a_wall() -> None:
    asked = ("Pourquoi ce pont ?", "Était-ce prévu ?", "Et maintenant ?")
    story = f"<h2>{asked[0]}</h2><p>{ONE}</p><h2>{asked[1]}</h2><p>{TWO}</p><h2>{asked[2]}</h2>"
    wall = "<div class=paywall><p>Il vous reste 60 % de cet article à lire.</p><a href=/abo>Je m'abonne</a></div>"
    text = read(f"<main><h1>{TITLE}</h1><article>{story}{wall}</article></main>")
    assert blocks(text) == [f"## {asked[0]}", ONE, f"## {asked[1]}", TWO, f"## {asked[2]}"]


BOXED = {
    "called a subhead": f"<div class=intertitre><p>{SUBHEAD}</p></div><p>{TWO}</p><p>{THREE}</p>",
    "called so in two words": f"<div class=sous_titre>{SUBHEAD}</div><p>{TWO}</p><p>{THREE}</p>",
    "two in bold": f"<div class=k7><b>{SUBHEAD}</b></div><p>{TWO}</p><div class=k7><b>{SUBHEAD}, encore</b></div><p>{THREE}</p>",
    "two titles": f"<div class=titre>{SUBHEAD}</div><p>{TWO}</p><div class=titre>{SUBHEAD}, encore</div><p>{THREE}</p>",
}


@pytest.mark.parametrize("rest", BOXED.values(), ids=BOXED)
def test_subheads_in_boxes_of_their_own(rest: str) -> None:
    text = read(f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p>{rest}</div></main>")
    wanted = FULL if "encore" not in rest else [*FULL[:3], f"## {SUBHEAD}, encore", THREE]
    assert blocks(text) == wanted


UNBOXED = {
    "one in bold": f"<div class=k7><b>{SUBHEAD}</b></div><p>{TWO}</p><p>{THREE}</p>",
    "two that name nothing": f"<div class=k7>{SUBHEAD}</div><p>{TWO}</p><div class=k7>{SUBHEAD}, encore</div><p>{THREE}</p>",
    "a link": f"<div class=intertitre><a href=/x>{SUBHEAD}</a></div><p>{TWO}</p><p>{THREE}</p>",
}


@pytest.mark.parametrize("rest", UNBOXED.values(), ids=UNBOXED)
def test_labels_in_boxes_of_their_own(rest: str) -> None:
    text = read(f"<main><h1>{TITLE}</h1><div class=story><p>{ONE}</p>{rest}</div></main>")
    assert blocks(text) == [ONE, TWO, THREE]


def test_links_at_the_end_of_the_last_of_a_texts_boxes() -> None:
    texts = [f"{text} {text} {number} fois, dit-on." for number in (2, 3) for text in (ONE, TWO, THREE)]
    links = f"<br><br><b>Lire aussi :</b><br><a href=/1>{TEASER}</a><br><a href=/2>{TEASER}</a>"
    boxes = [f"<div class=entry><div class=texte><div class=letter>{text}</div></div></div>" for text in texts]
    page = "".join(boxes[:-1]) + boxes[-1].replace("</div>", f"{links}</div>", 1)
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{page}</div></main>")) == texts


def test_an_advert_within_a_paragraphs_own_box() -> None:
    texts = [f"{text} {text}" for text in (ONE, TWO, THREE)]
    advert = f"<div class=k4><h4>Dans ce registre</h4><ul><li><a href=/1>{TEASER}</a></li><li><a href=/2>{TEASER}</a></li></ul></div>"
    first, *others = (f"<div class=par><p>{text}</p></div>" for text in texts)
    page = first.replace("</p>", f"</p>{advert}") + "".join(others)
    assert blocks(read(f"<main><h1>{TITLE}</h1>{page}</main>")) == texts


def test_a_last_paragraph_above_what_to_read_in_a_box_like_the_others() -> None:
    texts = [f"{text} {text}" for text in (ONE, TWO)]
    links = "".join(f"<p><a href=/{n}>{TEASER}</a></p>" for n in range(3))
    boxes = "".join(f"<div class=rich><p>{text}</p></div>" for text in texts)
    page = f"<main><h1>{TITLE}</h1>{boxes}<div class=rich><div><p>{THREE}</p>{links}</div></div></main>"
    assert blocks(read(page)) == [*texts, THREE]


@pytest.mark.parametrize(
    "names", [("element1", "element2"), ("text row--first", "text"), ("block-3", "block-4")], ids=lambda n: n[1]
)
def test_the_parts_of_a_text_are_of_one_make_though_each_has_its_number(names: tuple[str, str]) -> None:
    long = " ".join([ONE, TWO, LEAD] * 4)
    first, last = (
        f"<div class='part {name}'><p>{text}</p></div>" for name, text in zip(names, (long, THREE), strict=True)
    )
    page = f"<main><h1>{TITLE}</h1><div>{first}{last}<div class=reads>{MENU}</div></div></main>"
    assert blocks(read(page)) == [long, THREE]


@pytest.mark.parametrize(
    "last", ["Vivement l'été, et vivement le bac !", 'On lui prête ce mot : "Je ne passerai pas le pont."']
)
def test_a_short_last_sentence_below_a_rule(last: str) -> None:
    page = f"<main><h1>{TITLE}</h1><div>{paragraphs(ONE, TWO, THREE, '–––––––––', last)}</div></main>"
    assert blocks(read(page)) == [ONE, TWO, THREE, last]


def test_a_short_sentence_below_the_only_paragraph_is_the_texts() -> None:
    long = " ".join([ONE, TWO, LEAD])
    labels = "".join(f"<div>{label}</div>" for label in ("Partager", "Imprimer", "Réagir", "Suivre", "Offrir"))
    page = f"<main><h1>{TITLE}</h1><div><p>{long}</p><p>Qui s'en souvient ?</p><div>{labels}</div></div></main>"
    assert blocks(read(page))[:2] == [long, "Qui s'en souvient ?"]


def test_a_list_of_essentials_above_the_text_is_part_of_it() -> None:
    page = f"""<main><h1>{TITLE}</h1><div><div class=k1><h2>L'essentiel</h2><ul><li>{TWO}</li><li>{THREE}</li></ul></div>
        <div class=k2>{paragraphs(*[f"{ONE} Dépêche numéro {n}." for n in range(12)])}</div></div></main>"""
    assert blocks(read(page))[:3] == ["## L'essentiel", TWO, THREE]


def test_paragraphs_in_boxes_of_their_own_end_at_a_heading_for_other_articles() -> None:
    own = "".join(f"<div class=k1>{text}</div>" for text in (ONE, TWO, THREE))
    others = "".join(f"<article><div class=k1>{LEAD} {TEASER} Brève {n}.</div></article>" for n in range(2))
    page = f"<article><h1>{TITLE}</h1><div>{own}</div><div><h3>Articles similaires</h3>{others}</div></article>"
    assert blocks(read(page)) == [ONE, TWO, THREE]


def test_a_quote_stays_above_the_link_to_who_said_it() -> None:
    quote = f"<blockquote><div>{THREE}</div><div><a href=/adjointe>Une adjointe</a></div></blockquote>"
    page = f"<main><h1>{TITLE}</h1><div><p>{ONE}</p>{quote}<p>{TWO}</p><p>{LEAD}</p><p>{TEASER}</p></div></main>"
    assert blocks(read(page)) == [ONE, THREE, TWO, LEAD, TEASER]


BELOW = {
    "what a newspaper says of itself behind its wall": (
        "<p class=k7>La suite de cet article est réservée aux abonnés.</p><div class=k8><p>Le Vannier est un journal local "
        "d'enquête. Nous ne dépendons ni de la publicité, ni des subventions des collectivités du canton.</p></div>"
    ),
    "an appeal in a box without a name": (
        "<div class=k7><div>Vous aimez Le Vannier ?</div><div>Soutenez un quotidien indépendant, dès 4 € par mois.</div></div>"
    ),
    "an appeal that its name calls so": "<p class=chat-cta>Notre salon de discussion vous accueille jour et nuit, entrez.</p>",
    "how to cite it": (
        "<p><b>Pour citer cet article :</b></p><p>Anne Vasseur, « Le vieux pont », Le Vannier, 3 mai 2026. ISSN : 1234-5678.</p>"
    ),
}


@pytest.mark.parametrize("below", BELOW.values(), ids=BELOW)
@pytest.mark.parametrize("within", [True, False], ids=["in the text's box", "below it"])
def test_what_stands_below_a_short_text(below: str, within: bool) -> None:
    box = f"<p>{ONE}</p><p>{TWO}</p><p>{THREE}</p>"
    box = f"<div class=story>{box}{below}</div>" if within else f"<div class=story>{box}</div>{below}"
    assert blocks(read(f"{MENU}<main><h1>{TITLE}</h1>{box}</main>")) == [ONE, TWO, THREE]


def test_a_standfirst_longer_than_the_dispatch_below_it() -> None:
    points = "".join(f"<div class=a-chapo__item><span>{point}</span></div>" for point in (TWO, THREE, TEASER))
    links = "".join(f"<div><a href=/{n}>{TEASER}</a></div>" for n in range(20))
    dispatch = f"<span><div class=k7><p>{ONE}</p><p>{LEAD}</p></div></span>"
    text = read(
        f"<main><h1>{TITLE}</h1><span><h2 class=a-chapo>{points}</h2></span>{dispatch}<div>{links}</div></main>"
    )
    assert blocks(text) == [ONE, LEAD]
    assert text.standfirst is not None
    assert text.standfirst.startswith(TWO)


LINKS = "".join(f"<br>- <a href=/{n}>{TEASER} ({n})</a>" for n in range(6))
OLD = {
    "a bold line in a cell": f"""<table><tr><td>Rubriques</td><td><font size=1>Samedi 2 mai 2009</font><br><font size=2>Chronique</font><br>
        <font size=5><b>{TITLE}</b></font><br><font size=2><i>par <b>Odile Mercœur</b></i></font><br><br>
        <div><font size=3>{ONE}<br><br>{TWO}<br><br>{THREE}</font></div></td></tr></table>""",
    "a heading below the path to the page": f"""<table><tr><td>Forum</td><td><font>Vous êtes ici : <a href=/>Accueil</a> &gt; <a href=/v>Ville</a></font>
        <h2><font>{TITLE}</font></h2><i>Mis en ligne le 12/10/06 à 22h05 - lu 1 487 fois</i><hr>
        {paragraphs(ONE, TWO, THREE)}</td></tr></table>""",
}


@pytest.mark.parametrize("page", OLD.values(), ids=OLD)
def test_an_old_page_whose_own_title_is_the_newspapers(page: str) -> None:
    text = read(page, "<title>Le Vannier : toute l'information de la vallée</title>")
    assert (text.title, blocks(text)) == (TITLE, [ONE, TWO, THREE])


def test_a_title_that_the_text_speaks_of_stays() -> None:
    text = read(f"<main><div><p><b>Un chantier à rebondissements</b></p>{paragraphs(ONE, TWO, THREE)}</div></main>",
                "<title>Le maire a coupé le ruban samedi, deux crues plus tard</title>")  # fmt: skip
    assert text.title == "Le maire a coupé le ruban samedi, deux crues plus tard"


def test_a_title_in_one_block_with_the_date_and_the_section() -> None:
    text = read(
        f"<table><tr><td>Édition du samedi 2 mai 2009<br>Ville<br><font size=4>{TITLE}</font><br>{paragraphs(ONE, TWO, THREE)}</td></tr></table>"
    )
    assert (text.title, blocks(text)) == (TITLE, [ONE, TWO, THREE])


def test_links_with_breaks_between_them_below_the_text() -> None:
    text = read(f"<main><h1>{TITLE}</h1><div>{STORY}<p><b>Dans la même édition</b></p><p>{LINKS}</p></div></main>")
    assert blocks(text) == FULL


def test_links_with_breaks_between_them_behind_a_label() -> None:
    links = f"<p><strong>Plus de reportages sur Vannier.example :</strong>{LINKS}</p>"
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{STORY}{links}</div></main>")) == FULL


def test_entries_with_clocks_and_names_beside_the_text() -> None:
    entries = "".join(
        f"<li>1{n}:57 | Odile Mercœur <a href=/{n}>{TEASER[:60]}</a> Mis à jour le 14/03/2012</li>" for n in range(9)
    )
    page = f"<div><div id=content><h1>{TITLE}</h1><div class=texte>{STORY}</div></div><div id=side>{entries * 2}</div></div>"
    assert blocks(read(page)) == FULL


def test_a_refusal_to_answer_ends_the_text() -> None:
    last = (
        "L'entreprise n'a pas répondu à nos questions et nous a donné, par courriel, le numéro de son service client."
    )
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{STORY}<p>{last}</p></div></main>")) == [*FULL, last]


REACTIONS = [
    "Une honte ! On nous promet ce pont depuis dix ans, et pas une place pour les voitures à la sortie du bourg.",
    "J'y étais samedi : tout le monde souriait, même ceux qui avaient signé la pétition contre le chantier.",
    "Et le parking, on en parle ? Les riverains de la rue Basse vont encore tourner une heure le soir.",
]
REPLIES = {
    "a list of comments": "<ol>" + "".join(f"<li><p>{said}</p><a href=#r>Répondre</a></li>" for said in REACTIONS) + "</ol>",
    "comments with answers": (
        f"<div><div><p>{REACTIONS[0]}</p><a>Répondre à Odile M.</a><div><p>{REACTIONS[1]}</p><a>Répondre</a></div></div>"
        f"<div><p>{REACTIONS[2]}</p><a>Répondre</a></div></div>"
    ),
    "messages of a forum": "<ul>" + "".join(
        f"<li><h4>Titre {n}</h4><p>le 0{n}/06/2008 à 19:1{n}, par Nadège {n}</p><p>{said}</p></li>" for n, said in enumerate(REACTIONS, 1)
    ) + "</ul>",
    "comments to report": "".join(f"<div><p>{said}</p><a>Signaler un abus (2)</a></div>" for said in REACTIONS),
}  # fmt: skip


@pytest.mark.parametrize("replies", REPLIES.values(), ids=REPLIES)
def test_comments_are_known_by_the_invitations_below_them(replies: str) -> None:
    page = f"<main><h1>{TITLE}</h1><div class=a1><p>{ONE}</p></div><div class=b2>{replies}</div></main>"
    assert blocks(read(page)) == [ONE]


def test_a_text_between_two_share_bars_is_no_comment() -> None:
    bar = "<div><a href=#r>Répondre</a></div>"
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{bar}{STORY}{bar}</div></main>")) == FULL


def test_a_dateline_below_the_standfirst_is_no_paragraph() -> None:
    head = f'{HEAD}<meta name=description content="{LEAD}">'
    line = "Le Vannier | 02.05.2026 à 13h32 • Mis à jour le 03.05.2026 à 10h28 | Par Collectif"
    text = read(f"<main><h1>{TITLE}</h1><p class=k1>{LEAD}</p><p class=k2>{line}</p><div>{STORY}</div></main>", head)
    assert (text.standfirst, blocks(text)) == (LEAD, FULL)


def test_a_salutation_opens_the_text() -> None:
    page = f"<main><h1>{TITLE}</h1><div><p>Cher lecteur,</p>{paragraphs(ONE, TWO)}</div></main>"
    assert blocks(read(page)) == ["Cher lecteur,", ONE, TWO]


HOSTILE = {
    "invitations without end in one paragraph": "<article><p>"
    + "Un mot. Lire aussi : <a href=/x>titre</a> " * 8000
    + "</p></article>",
    "brackets without end behind a link": "<article><p><a href=/x>titre</a>" + " (" * 60_000 + "</p></article>",
    "boxes of lists without end": "<article>"
    + "".join(f"<p>{ONE}</p><div class=b{n}><ul><li>a</li><li>b</li></ul></div>" for n in range(2000))
    + "</article>",
    "nested deep": "<div>" * 10_000 + STORY + "</div>" * 10_000,
    "one huge text": "<p>" + "mot " * 500_000,
    "one huge word": "<p>" + "a" * 2_000_000,
    "many paragraphs": STORY * 5_000,
    "many short lines below a title": f"<h1>{TITLE}</h1>" + "<p>Le bac a rouvert ce matin au quai nord.</p>" * 15_000,
    "many boxes of one make": f"<div class=c><p>{ONE}</p></div>" * 5_000,
    "many headings over links": '<div class=c><h2>Titre</h2><p><a href="/x">Un lien ailleurs</a></p></div>' * 5_000,
    "many suspects": f"<p class=teaser>{ONE}</p>" * 5_000,
    "text at every depth": f"<div><p>{ONE}</p>" * 250,
    "a class without end": f'<div class="{"a-b " * 200_000}">{STORY}</div>',
    "brackets without end": '<script type="application/json">' + "[" * 100_000 + "</script><p>x</p>",
    "an assignment without end": "<script>window.x = {" + '"a":{' * 100_000 + "</script><p>x</p>",
}


@pytest.mark.parametrize("page", HOSTILE.values(), ids=HOSTILE)
def test_hostile_pages_end(page: str) -> None:
    start = time.process_time()
    with contextlib.suppress(PageError):
        read(page)
    assert time.process_time() - start < 10


PLAIN = {
    "sentences without a full stop": [f"Le bac qui relie les deux rives a repris son service lundi matin {n}" for n in range(6)],
    "one short sentence, again and again": ["Le bac a rouvert."] * 9,
    "two long lines": ["Le bac qui relie les deux rives a repris son service lundi matin au quai nord"] * 2,
}  # fmt: skip


@pytest.mark.parametrize("lines", PLAIN.values(), ids=PLAIN)
def test_lines_that_have_nothing_better_beside_them_are_the_text(lines: list[str]) -> None:
    text = "".join(f"<p>{line}</p>" for line in lines)
    page = f"<html><body><article><h1>Le bac rouvre</h1><p class='date'>Publié lundi à 18h50</p>{text}</article></body></html>"
    assert read(page).body.split("\n\n") == lines
