"""What stands between title and text, and what only looks like it."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from test_text import HEAD, LEAD, ONE, STORY, THREE, TITLE, TWO, blocks, paragraphs, read

from scraper.reading.document import parse_page
from scraper.reading.text import read_text

DESCRIBED = f'{HEAD}<meta name=description content="{LEAD[:70]}…">'
ONE_DESCRIBED = f'{HEAD}<meta name=description content="{ONE[:60]}...">'

APART = {
    "by its name": (f"<h1>{TITLE}</h1><div class=vn-chapo><p>{LEAD}</p></div><div>{STORY}</div>", HEAD),
    "by schema.org": (f"<h1>{TITLE}</h1><h2 itemprop=description>{LEAD}</h2><div>{STORY}</div>", HEAD),
    "by schema.org, in a news module's teaser": (
        f"<h1>{TITLE}</h1><div class=teaser-text itemprop=description><p>{LEAD}</p></div><div>{STORY}</div>",
        HEAD,
    ),
    "by the description it agrees with": (f"<h1>{TITLE}</h1><div class=z1>{LEAD}</div><div>{STORY}</div>", DESCRIBED),
    "a description with a label in front": (
        f"<h1>{TITLE}</h1><div class=z1>{LEAD}</div><div>{STORY}</div>",
        f'{HEAD}<meta name=description content="VIDÉO - {LEAD}">',
    ),
    "a heading right below the title": (f"<div><h1>{TITLE}</h1><h2>{LEAD}</h2></div><div>{STORY}</div>", HEAD),
    "a heading below the byline": (
        f"<article><header><h1>{TITLE}</h1><p class=meta>par Solange Iribarne, Ada Brackwater - 2 mars 2020</p><h2 class=headline>{LEAD}</h2></header>{STORY}</article>",
        HEAD,
    ),
    "three items of one box": (
        f"<h1>{TITLE}</h1><h2 class=vn-chapo>"
        + "".join(f"<div>{part}</div>" for part in LEAD.replace(", ", ", |").split("|"))
        + f"</h2><div>{STORY}</div>",
        HEAD,
    ),
    "a box whose make only its wrapper tells": (
        (
            f"<h1>{TITLE}</h1><div class=f-sapeau><div class=item><p>{LEAD}</p></div></div>"
            f"<div class=f-corps><div class=item>{STORY}</div></div>"
        ),
        f'{HEAD}<meta name=description content="{LEAD}">',
    ),
    "behind a label in an element of its own": (
        f"<h1>{TITLE}</h1><div class=vn-chapo><span>L'essentiel</span> {LEAD}</div><div>{STORY}</div>",
        HEAD,
    ),
    "below a short second line of the title in a heading": (
        f"<h1>{TITLE}</h1><h2 class=accroche>Deux ans de chantier</h2><div class=chapeau>{LEAD}</div><div>{STORY}</div>",
        HEAD,
    ),
    "behind a label on a line of its own": (
        f"<h1>{TITLE}</h1><p class=vn-chapo>l'essentiel<br> {LEAD}</p><div>{STORY}</div>",
        HEAD,
    ),
    "in a box for subtitles within its own": (
        f"<h1>{TITLE}</h1><div class=vn-chapo><div class=vn-subtitle><p>{LEAD}</p></div></div><div>{STORY}</div>",
        HEAD,
    ),
    "below a second line of the title": (
        f"<h1>{TITLE}</h1><p class=sous-titre>Deux ans de chantier</p><div class=chapo><p>{LEAD}</p></div><div>{STORY}</div>",
        HEAD,
    ),
    "points of a list in a heading": (
        f"<h1>{TITLE}</h1><h2><ul><li>" + LEAD.replace(", ", ", <li>") + f"</ul></h2><div>{STORY}</div>",
        HEAD,
    ),
    "in a paragraph that another closes": (
        f"<div><h1>{TITLE}</h1><p class=chapo><p>{LEAD}</p><p class=publiele>Publié le jeudi 2 avril 2026 à 12h49</p>{STORY}</div>",
        HEAD,
    ),
    "in a heading that its paragraph closes": (
        f"<div><h1>{TITLE}</h1><div><h4>\n<p>{LEAD}</p></h4>\n{STORY}</div></div>",
        HEAD,
    ),
    "by its id, beside a box whose loose words metadata repeat": (
        f"<div><h1>{TITLE}</h1><div id=articleHat>{LEAD}</div><div id=articleText>{ONE}<p>{TWO}</p><p>{THREE}</p></div></div>",
        f'{HEAD}<meta name=description content="{ONE}">',
    ),
    "of two sentences, below a subtitle in a heading": (
        (
            f"<h1>{TITLE}</h1><h2 class=soustitre>l'interview de Solange Iribarne, présidente des vanniers</h2>"
            f"<div class=chapeau><h3>{LEAD}</h3></div><div>{STORY}</div>"
        ),
        HEAD,
    ),
    "a sentence in a heading, below a picture and its caption": (
        (
            f"<h1>{TITLE}</h1><p>2</p><figure><img src=p.jpg><p>Le maire coupe le ruban tendu entre les deux rives, samedi matin.</p></figure>"
            f"<section><h2 class=elmt>{LEAD}</h2><div class=elmt>{STORY}</div></section>"
        ),
        HEAD,
    ),
    "a sentence in a heading, below who signs and what they do": (
        (
            f"<h1>{TITLE}</h1><p><a href=/a>Solange Iribarne</a> historienne des techniques, <a href=/b>Ada Brackwater</a> artiste vannière,</p>"
            f"<p>8 mn</p><div><h2>{LEAD}</h2>{STORY}</div>"
        ),
        HEAD,
    ),
    "loose words in a span that bears its name": (
        f"<h1>{TITLE}</h1><article><div class=content><span class=SubHeading_x1>{LEAD}</span><div>{STORY}</div></div></article>",
        HEAD,
    ),
    "by its name, above a first paragraph that metadata repeat to the full stop": (
        (
            f"<header><h1>{TITLE}</h1><div class='post__excerpt rich'>{LEAD}</div></header>"
            f"<div>{paragraphs(ONE, TWO, THREE)}</div>"
        ),
        f'{HEAD}<meta property="og:description" content="{ONE}">',
    ),
    "in a heading, above a first paragraph that metadata repeat to the full stop": (
        f"<header><h1>{TITLE}</h1><h4>{LEAD}</h4></header><div>{paragraphs(ONE, TWO, THREE)}</div>",
        f'{HEAD}<meta property="og:description" content="{ONE}">',
    ),
    "a whole sentence in a kicker's place below the title": (
        f"<h1>{TITLE}</h1><div class=article_surtitre>{LEAD}</div><div>{paragraphs(ONE, TWO, THREE)}</div>",
        HEAD,
    ),
    "inside the text's own box": (f"<h1>{TITLE}</h1><div><p class=accroche>{LEAD}</p>{STORY}</div>", HEAD),
}


@pytest.mark.parametrize(("page", "head"), APART.values(), ids=APART)
def test_set_apart(page: str, head: str) -> None:
    text = read(f"<main>{page}</main>", head)
    assert text.standfirst == LEAD
    assert blocks(text)[0] == ONE
    assert LEAD not in text.body


UNNAMED = LEAD.removesuffix(".")
BYLINE = "<div><span>Publié le 2 avril 2026 à 12h49</span> <a href=#>Partager</a></div>"
PLACED = {
    "without a stop, above the byline in the header": (
        f"<header><h1>{TITLE}</h1><p class=c1>{UNNAMED}</p><div>Par Solange Iribarne</div></header><div>{STORY}</div>",
        UNNAMED,
    ),
    "above the date, in the text's own box": (
        f"<h1>{TITLE}</h1><div><p class=c1>{LEAD}</p>{BYLINE}{STORY}</div>",
        LEAD,
    ),
    "loose words in a box above paragraphs": (
        f"<h1>{TITLE}</h1>{BYLINE}<div><div class=c1>{LEAD}</div>{STORY}</div>",
        LEAD,
    ),
}
NOT_PLACED = {
    "without a stop, below the byline": (
        f"<header><h1>{TITLE}</h1><div>Par Solange Iribarne</div><p class=c1>{UNNAMED}</p></header><div>{STORY}</div>"
    ),
    "a picture's words above the date": (
        f"<header><h1>{TITLE}</h1><div><img src=p.jpg><p class=c1>{UNNAMED}</p></div>{BYLINE}</header><div>{STORY}</div>"
    ),
    "a button's words above the byline": (
        f"<h1>{TITLE}</h1><p class=c1>Ajouter un article à « vos sélections » pour le lire plus tard.</p>{BYLINE}<div>{STORY}</div>"
    ),
    "a paragraph, with the byline of somebody else below the next": (
        f"<h1>{TITLE}</h1><div><p>{ONE}</p><p>{TWO}</p><p>Par Solange Iribarne</p><p>{THREE}</p></div>"
    ),
}


@pytest.mark.parametrize(("page", "standfirst"), PLACED.values(), ids=PLACED)
def test_its_place_tells_it_where_no_name_and_no_description_does(page: str, standfirst: str) -> None:
    text = read(f"<main>{page}</main>")
    assert text.standfirst == standfirst
    assert ONE in blocks(text)


@pytest.mark.parametrize("page", NOT_PLACED.values(), ids=NOT_PLACED)
def test_its_place_alone_does_not_tell(page: str) -> None:
    assert read(f"<main>{page}</main>").standfirst is None


def test_its_place_alone_tells_it_above_a_long_text() -> None:
    texts = [f"{ONE} Dépêche numéro {n}." for n in range(9)]
    text = read(
        f"<main><h1>{TITLE}</h1><div><span>{LEAD}</span></div><p>par Odile Mercœur</p><div>{paragraphs(*texts)}</div></main>"
    )
    assert (text.standfirst, blocks(text)) == (LEAD, texts)


def test_in_bold_above_an_interview_whose_questions_are_slanted() -> None:
    questions = (
        "Pourquoi avoir attendu deux ans pour rouvrir ce pont aux habitants ?",
        "Et quand les voitures passeront-elles de nouveau d'une rive à l'autre ?",
    )
    asked = "".join(
        f"<p><em>{question}</em></p><p>{text}</p>" for question, text in zip(questions, (ONE, TWO), strict=True)
    )
    text = read(f"<main><h1>{TITLE}</h1><div><p><strong>{LEAD}</strong></p>{asked}<p>{THREE}</p></div></main>")
    assert text.standfirst == LEAD


def test_in_a_class_of_its_own_where_one_paragraph_has_another() -> None:
    texts = f"{paragraphs(ONE, TWO)}<p class=citation>{THREE}</p>{paragraphs(*[f'{ONE} Brève {n}.' for n in range(5)])}"
    text = read(f"<main><h1>{TITLE}</h1><p class=leading>{LEAD}</p>{texts}</main>", DESCRIBED.replace("…", "."))
    assert text.standfirst == LEAD


def test_the_words_under_a_film_are_none() -> None:
    film = "<div class=article-video-caption><h2>Un ruban coupé et des soupirs sur les deux rives<span>1:47</span></h2></div>"
    assert (
        read(f"<article><header><h1>{TITLE}</h1>{film}</header>{paragraphs(ONE, TWO, THREE)}</article>").standfirst
        is None
    )


def test_in_bold_above_an_interview_in_the_same_paragraph() -> None:
    asked = "<br>".join(f"<b>Et que direz-vous de la rive numéro {n} ?</b><br>{ONE} Réponse {n}." for n in range(4))
    text = read(f"<main><h1>{TITLE}</h1><div><p><b>{LEAD}</b><br>{asked}</p></div></main>")
    assert (text.standfirst, blocks(text)[1]) == (LEAD, "## Et que direz-vous de la rive numéro 0 ?")


def test_in_bold_above_an_interview_not_all_of_whose_questions_end_as_questions_do() -> None:
    asked = [
        "Pourquoi avoir attendu deux ans pour rouvrir ce pont aux habitants ?",
        "Vous avez parlé d'une promesse tenue, beaucoup en parlaient autrement...",
        "Et quand les voitures passeront-elles de nouveau d'une rive à l'autre ?",
        "Reste l'éclairage, que les riverains des deux quais attendent encore...",
        "Le budget suivra-t-il, quand la région compte déjà chaque centime ?",
    ]
    told = "".join(f"<p><b>{line}</b></p><p>{ONE} Réponse {n}.</p>" for n, line in enumerate(asked))
    assert read(f"<main><h1>{TITLE}</h1><div><p><b>{LEAD}</b></p>{told}</div></main>").standfirst == LEAD


def test_in_bold_and_cut_for_the_description() -> None:
    texts = "".join(f"<p class=p{n}>{text}</p>" for n, text in enumerate((f"<b>{LEAD}</b>", ONE, TWO, THREE)))
    assert read(f"<main><h1>{TITLE}</h1><div>{texts}</div></main>", DESCRIBED).standfirst == LEAD


def test_a_sentence_in_a_heading_above_long_subheads_of_its_make() -> None:
    subhead = "Des riverains que le chantier a tenus éveillés plus d'une nuit d'hiver"
    page = f"<div><p>3</p><h2>{LEAD}</h2><p>{ONE}</p><h2>{subhead}</h2><p>{TWO}</p><p>{THREE}</p></div>"
    assert read(f"<main><h1>{TITLE}</h1>{page}</main>").standfirst == LEAD


@pytest.mark.parametrize(
    "dress", ["style='font-size: 1.2em; font-weight: 700'", "class='content font-bold'", "class=gras"]
)
def test_in_bold_by_its_style_alone(dress: str) -> None:
    page = f"<main><h1>{TITLE}</h1><div><p {dress}>{LEAD}</p>{paragraphs(ONE, TWO, THREE)}</div></main>"
    assert read(page).standfirst == LEAD


def test_in_bold_above_a_quotation_in_italics() -> None:
    texts = (f"<b>{LEAD}</b>", ONE, f"<em>{TWO}</em>", THREE)
    assert read(f"<main><h1>{TITLE}</h1><div>{paragraphs(*texts)}</div></main>").standfirst == LEAD


def test_in_bold_below_the_sheet_of_a_book() -> None:
    sheet = f"<p><b>Titre :</b> {TITLE}<br><b>Auteure :</b> Solange Iribarne<br><b>Éditeur :</b> Les Saules</p>"
    text = read(f"<main><h1>{TITLE}</h1><div>{sheet}<p><b>{LEAD}</b></p>{paragraphs(ONE, TWO, THREE)}</div></main>")
    assert text.standfirst == LEAD


@pytest.mark.parametrize(("wall", "standfirst"), [("<p>La suite est réservée aux abonnés.</p>", LEAD), ("", None)])
def test_all_that_a_wall_leaves_is_read_as_both(wall: str, standfirst: str | None) -> None:
    text = read(
        f"<article><header><h1>{TITLE}</h1><r-chapo><p>{LEAD}</p></r-chapo></header><div>{wall}</div></article>"
    )
    assert (text.standfirst, blocks(text)) == (standfirst, [LEAD])


NONE = {
    "a short text in a field that may have a summary, a caption beside it": (
        (
            f"<h1>{TITLE}</h1><p>Le pont avant les travaux, vu de la rive gauche et du quai des Saules. [Archives - Domaine public]</p>"
            f"<div class='field field-name-body field-type-text-with-summary'>{paragraphs(ONE, TWO, THREE)}</div>"
        ),
        HEAD,
    ),
    "a paragraph whose first words a system cut off at a letter": (
        f"<h1>{TITLE}</h1><div class=w><div>{LEAD}</div></div><div class=w><div><p>{ONE}</p></div></div>",
        f"{HEAD}<meta name=description content='{ONE[:57]} (...)'>",
    ),
    "a date in a heading": (
        f"<article><h1>{TITLE}</h1><h6 class=jour>May 2, 2026 6:14 AM</h6><div class=t><p>{ONE}</p></div></article>",
        HEAD,
    ),
    "a first paragraph in a box that bears a number, like the others": (
        f"<h1>{TITLE}</h1><div>"
        + "".join(
            f"<div class='para para_99{n}'><p>{text}</p></div>" for n, text in enumerate((ONE, TWO, THREE, LEAD), 331)
        )
        + "</div>",
        ONE_DESCRIBED,
    ),
    "a paragraph whose first words a system cut off for the description": (
        f"<h1>{TITLE}</h1><div class=w><div>{LEAD}</div></div><div class=w><div><p>{ONE}</p></div></div>",
        f"{HEAD}<meta name=description content='{ONE[:60]} […]'>",
    ),
    "a first paragraph in a box of its own, like the others": (
        f"<h1>{TITLE}</h1><div>" + "".join(f"<div><p>{text}</p></div>" for text in (ONE, TWO, THREE)) + "</div>",
        ONE_DESCRIBED,
    ),
    "a description that repeats the first paragraph, cut off": (f"<h1>{TITLE}</h1><div>{STORY}</div>", ONE_DESCRIBED),
    "a description that is displayed nowhere": (
        f"<h1>{TITLE}</h1><div>{STORY}</div>",
        f"{HEAD}<meta name=description content='Horaires, accès, prix : tout savoir sur le pont de Vannier'>",
    ),
    "the teaser of a related article below": (
        f"<h1>{TITLE}</h1><div>{STORY}</div><article class=card><p class=intro>{LEAD}</p></article>",
        HEAD,
    ),
    "what describes a picture": (f"<h1>{TITLE}</h1><div class=photo-description>{LEAD}</div><div>{STORY}</div>", HEAD),
    "a text of one paragraph": (f"<h1>{TITLE}</h1><div><p>{ONE}</p></div>", ONE_DESCRIBED),
    "a text of one paragraph, shown twice": (
        f"<h1>{TITLE}</h1><header><div class=teaser><p>{ONE}</p></div></header><div class=text><p>{ONE}</p></div>",
        ONE_DESCRIBED,
    ),
    "a byline that a description begins with": (
        f"<h1>{TITLE}</h1><div class=intro>Par Solange Iribarne</div><div>{STORY}</div>",
        f"{HEAD}<meta name=description content='Par Solange Iribarne {ONE[:60]}…'>",
    ),
    "a caption alone in a box before the text": (
        (
            f"<h1>{TITLE}</h1><div><div class=a4f><p>Le maire et ses adjoints coupent le ruban, samedi matin. Crédit photo : archives V.N.</p></div>"
            f"<div class=c9d>{STORY}{STORY}</div></div>"
        ),
        HEAD,
    ),
    "a first subhead like the others, with which the description begins": (
        f"<h1>{TITLE}</h1><div class=t><h3 class=i>Ce que voit le maire : deux rives et un bac</h3><p>{ONE}</p><h3 class=i>Un bac</h3><p>{TWO}</p></div>",
        f"{HEAD}<meta name=description content='Ce que voit le maire : deux rives et un bac {ONE} Un bac {TWO}'>",
    ),
    "a subhead before the first paragraph": (
        f"<h1>{TITLE}</h1><div class=a>Samedi</div><div><h2>Un ruban coupé</h2>{STORY}</div>",
        HEAD,
    ),
}


@pytest.mark.parametrize(("page", "head"), NONE.values(), ids=NONE)
def test_none_is_set_apart(page: str, head: str) -> None:
    text = read(f"<main>{page}</main>", head)
    assert text.standfirst is None
    assert ONE in text.body


def test_a_dress_of_its_own_and_a_description_tell_it_among_the_paragraphs() -> None:
    head = f"{HEAD}<meta name=description content='{LEAD[:70]}…'>"
    text = read(f"<main><h1>{TITLE}</h1><div><p class=k7>{LEAD}</p>{paragraphs(ONE, TWO, THREE)}</div></main>", head)
    assert (text.standfirst, blocks(text)) == (LEAD, [LEAD, ONE, TWO, THREE])


def test_a_box_of_its_own_tells_it_and_the_text_keeps_it() -> None:
    page = (
        f"<main><h1>{TITLE}</h1><p>par Odile Mercœur</p><div class=b2><div class=a4f><p>{LEAD}</p></div><img src=pont.jpg>"
        f"<div class=c9d>{STORY}</div></div></main>"
    )
    text = read(page)
    assert (text.standfirst, blocks(text)[:2]) == (LEAD, [LEAD, ONE])
    assert blocks(read(page, DESCRIBED))[0] == ONE


def test_a_paragraph_beside_the_box_of_all_others_is_one_and_stays() -> None:
    text = read(f"<article><h1>{TITLE}</h1><p class=ch>{LEAD}</p><div class=bd>{STORY}</div></article>")
    assert text.standfirst == LEAD


def test_a_first_paragraph_that_is_the_description_word_for_word_is_both() -> None:
    text = read(
        f"<main><h1>{TITLE}</h1><div><p>{LEAD}</p>{STORY}</div></main>",
        f'{HEAD}<meta name=description content="{LEAD}">',
    )
    assert (text.standfirst, blocks(text)[0]) == (LEAD, LEAD)


def test_an_introduction_that_a_system_cut_from_the_full_text_is_both() -> None:
    cut = f"<div class=itemIntroText><p>{LEAD}</p></div><div class=itemFullText>{paragraphs(ONE, TWO, THREE)}</div>"
    text = read(f"<main><h1>{TITLE}</h1><div class=itemBody>{cut}</div></main>")
    assert (text.standfirst, blocks(text)) == (LEAD, [LEAD, ONE, TWO, THREE])


def test_a_first_paragraph_in_bold_is_both() -> None:
    text = read(f"<main><h1>{TITLE}</h1><div><p><b>{LEAD}</b></p>{paragraphs(ONE, TWO, THREE)}</div></main>")
    assert text.standfirst == LEAD
    assert blocks(text) == [LEAD, ONE, TWO, THREE]


def test_a_first_paragraph_in_bold_is_one_though_the_last_is_bold_too() -> None:
    texts = (f"<b>{LEAD}</b>", ONE, TWO, f"<b>{THREE}</b>")
    assert read(f"<main><h1>{TITLE}</h1><div>{paragraphs(*texts)}</div></main>").standfirst == LEAD


def test_a_first_paragraph_in_bold_is_one_though_an_appeal_is_bold_too() -> None:
    appeal = "<p><b>Le Vannier vit de ses lecteurs. Soutenez-nous en vous abonnant dès 6 euros par mois, sans engagement.</b></p><p>Solange Iribarne</p>"
    text = read(f"<main><h1>{TITLE}</h1><div><p><b>{LEAD}</b></p>{paragraphs(ONE, TWO, THREE)}{appeal}</div></main>")
    assert text.standfirst == LEAD


NOTE = "Solange Iribarne est vannière. Elle enseigne l'osier blanc à l'atelier des deux rives de Vanne."


def test_a_first_paragraph_with_a_dateline_is_both() -> None:
    opening = f"(AFP) - {LEAD}"
    head = f'<meta name="description" content="{opening}">'
    text = read(
        f"<main><h1>{TITLE}</h1><div><div class=source><p class=speakable>{opening}</p></div><div>{ONE}</div><div>{TWO}</div><div>{THREE}</div></div></main>",
        head=head,
    )
    assert (text.standfirst, blocks(text)) == (opening, [opening, ONE, TWO, THREE])


def test_sentences_above_pictures_and_the_byline() -> None:
    slides = "<div class=slider><figure><figcaption>Les vanniers, samedi, devant la halle aux osiers qui rouvre. © Anne Vasseur</figcaption></figure></div>"
    story = f"<p class=k8>{LEAD}</p>{slides}<p>Publié le 3 mai 2025</p>{paragraphs(ONE, TWO, THREE)}"
    assert read(f"<main><h1>{TITLE}</h1><div>{story}</div></main>").standfirst == LEAD


@pytest.mark.parametrize(("lang", "body"), [("en-GB", [LEAD, ONE, TWO, THREE]), ("fr", [ONE, TWO, THREE])])
def test_the_lede_of_a_story_in_english_is_the_texts_too(lang: str, body: list[str]) -> None:
    page = f"<html lang={lang}><head>{HEAD}</head><body><main><h1>{TITLE}</h1><div><p class=article__intro>{LEAD}</p>{paragraphs(ONE, TWO, THREE)}</div></main></body></html>"
    document = parse_page(
        page.encode(), url="https://levannier.example/a.html", fetched_at=datetime(2025, 3, 17, tzinfo=UTC)
    )
    text = read_text(document)
    assert (text.standfirst, blocks(text)) == (LEAD, body)


POINTS = (LEAD, ONE)
LISTED = {
    "in bold": ("<ul><li><b>{}</b></li><li><b>{}</b></li></ul>", f"{LEAD} {ONE}"),
    "in plain type": ("<ul><li>{}</li><li>{}</li></ul>", None),
    "links": ("<ul><li><b><a href=/1>{}</a></b></li><li><b><a href=/2>{}</a></b></li></ul>", None),
}


@pytest.mark.parametrize(("points", "standfirst"), LISTED.values(), ids=LISTED)
def test_points_above_the_text(points: str, standfirst: str | None) -> None:
    story = f"<div>{points.format(*POINTS)}{paragraphs(TWO, THREE, LEAD, ONE)}</div>"
    assert read(f"<main><h1>{TITLE}</h1>{story}</main>").standfirst == standfirst


RULED = {
    "a drawn line": (f"<p><b>{LEAD}</b></p><hr><p><b>{ONE}</b></p><p>{TWO}</p><p><b>{THREE}</b></p><p>{ONE}</p>", LEAD),
    "asterisks below a note": (
        f"<p><em>{LEAD}</em></p><p><em>{NOTE}</em></p><p style='text-align: center'>* * *</p>" + STORY, LEAD),
    "no line": (f"<p><em>{LEAD}</em></p><p><em>{NOTE}</em></p>" + STORY, None),
    "a line far below": (f"<p><em>{LEAD}</em></p><p><em>{NOTE}</em></p><p>{ONE}</p><hr>{STORY}", None),
    "plain above a line": (f"<p>{LEAD}</p><hr>{STORY}", None),
}  # fmt: skip


@pytest.mark.parametrize(("story", "standfirst"), RULED.values(), ids=RULED)
def test_an_opening_that_a_line_parts_from_the_text(story: str, standfirst: str | None) -> None:
    assert read(f"<main><h1>{TITLE}</h1><div>{story}</div></main>").standfirst == standfirst


def test_a_genre_in_front_stays() -> None:
    text = read(f"<main><h1>{TITLE}</h1><p class=chapo><b>Reportage</b> {LEAD}</p><div>{STORY}</div></main>")
    assert text.standfirst == f"Reportage {LEAD}"


def test_it_is_displayed_where_the_text_is_not() -> None:
    told = f'<script type="application/ld+json">{{"@type": "NewsArticle", "articleBody": "{ONE}\\n\\n{TWO}\\n\\n{ONE}"}}</script>'
    text = read(f"<main><h1>{TITLE}</h1><p class=lead>{LEAD}</p></main>", HEAD + told)
    assert (text.standfirst, blocks(text)) == (LEAD, [ONE, TWO, ONE])
