"""Names that would hide an article, and names that hide what they should; every newspaper here is invented."""

from __future__ import annotations

import re

import pytest
from test_text import HEAD, LEAD, MENU, ONE, TEASER, THREE, TITLE, TWO, blocks, document, paragraphs, read

from scraper.reading.body.doubt import find_container
from scraper.reading.body.outline import outline_of
from scraper.reading.body.second_opinion import SecondOpinion, ask_trafilatura

FOUR = "Reste à trouver les moyens d'entretenir l'ouvrage, que la commune a classé parmi ses dépenses obligatoires."
TEXTS = [ONE, TWO, THREE, FOUR]


def named(tag: str, name: str, *texts: str) -> str:
    return "".join(f'<{tag} class="{name}">{text}</{tag}>' for text in texts)


MISLED = {
    "every paragraph": named("p", "AdSlotParagraph", *TEXTS),
    "every paragraph's box": named("div", "share-row", *(f"<p>{text}</p>" for text in TEXTS)),
    "all but the first": f"<p>{ONE}</p>" + named("p", "ad-text", TWO, THREE, FOUR),
    "the box of the text": f"<div class=teaser>{paragraphs(*TEXTS)}</div>",
    "the box around it": f"<div class=popup-article><div>{paragraphs(*TEXTS)}</div></div>",
}


@pytest.mark.parametrize("page", MISLED.values(), ids=MISLED)
def test_names_lose_against_the_article(page: str) -> None:
    consent = "<div><p>Vous avez refusé les traceurs de nos partenaires, qui financent pourtant le travail des reporters.</p></div>"
    assert blocks(read(f"{MENU}<main><h1>{TITLE}</h1>{page}</main>{consent}")) == TEXTS


def test_a_date_in_words_is_not_how_a_text_opens() -> None:
    stamp = "<div>10h22, le 5 septembre 2024, modifié à 10h37, le 5 septembre 2024</div>"
    page = f"<section><header><h1>{TITLE}</h1>{stamp}</header><div class=aside-container><div><p>{ONE}</p></div></div></section>"
    assert blocks(read(page)) == [ONE]


def test_cards_that_outweigh_a_short_text_are_left_out_of_account() -> None:
    cards = "".join(
        f"<li><article><h3><a href=/{n}>Brève numéro {n}</a></h3><p>{TEASER} Lire la brève numéro {n}…</p></article></li>"
        for n in range(24)
    )
    text = f"<div class=content><p>{ONE}</p><p><a href=/s>{TEASER}</a></p><p>{TWO}</p></div>"
    assert blocks(read(f"<main><h1>{TITLE}</h1>{text}<ul>{cards}</ul></main>")) == [ONE, TWO]


def test_two_paragraphs_with_an_adverts_name_are_a_short_text() -> None:
    page = f"<main><h1>{TITLE}</h1><div>{named('p', 'AdSlotParagraph', ONE, TWO)}</div></main>{MENU}"
    assert blocks(read(page)) == [ONE, TWO]


KEPT_OUT = {
    "a short text above a long sidebar": f"<div class=sidebar>{paragraphs(*[f'{TEASER} {n}.' for n in range(9)])}</div>",
    "a row of teasers": named("div", "teaser", *(f"<h3>Brève {n}</h3><p>{TEASER}</p>" for n in range(9))),
    "captions": named("p", "caption", *(f"{TEASER} Vue {n}." for n in range(9))),
    "a forum's messages": named("div", "forum-message", *(f"<p>{TEASER} {TEASER} Signé {n}.</p>" for n in range(30))),
    "comments": named("p", "comment", *(f"{TEASER} Signé {n}." for n in range(9))),
    "consent": f"<div role=dialog>{paragraphs(*[f'{TEASER} Article {n}.' for n in range(9)])}</div>",
}


@pytest.mark.parametrize("box", KEPT_OUT.values(), ids=KEPT_OUT)
def test_names_win_beside_the_article(box: str) -> None:
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{paragraphs(ONE, TWO)}</div></main>{box}")) == [ONE, TWO]


def test_notes_longer_than_the_text_do_not_stand_for_it() -> None:
    notes = f"<div class=notes>{paragraphs(*[f'[{n}] {TEASER} {TEASER}' for n in range(30)])}</div>"
    assert blocks(read(f"<main><h1>{TITLE}</h1><div>{paragraphs(ONE, TWO)}</div></main>{notes}"))[:2] == [ONE, TWO]


def test_cookies_below_a_text_are_none_of_it() -> None:
    told = "Bei einem Cookie handelt es sich um eine kleine Datei, die Ihr Browser auf dem Gerät speichert."
    box = f"<div id=zz>{paragraphs(*[f'{told} Absatz {n}.' for n in range(3)])}</div>"
    assert blocks(read(f"<div><h1>{TITLE}</h1><div>{paragraphs(*TEXTS)}</div></div>{box}")) == TEXTS


def test_a_text_on_cookies_stays() -> None:
    texts = [
        f"Les cookies que le site dépose changent de nom au bout d'un mois, relève le rapport numéro {n}."
        for n in range(4)
    ]
    head = "<title>Ces cookies qui durent - Le Vannier</title>"
    assert blocks(read(f"<div><h1>Ces cookies qui durent</h1>{paragraphs(*texts)}</div>", head)) == texts


def opinion_of(*texts: str) -> SecondOpinion:
    words = [re.findall(r"\w+", text.lower()) for text in texts]
    return SecondOpinion(frozenset(tuple(w[i : i + 4]) for w in words for i in range(len(w) - 3)))


class TestSecondOpinion:
    page = f"<main><h1>{TITLE}</h1><p>{LEAD}</p><section class=related>{paragraphs(TWO, FOUR)}</section></main>"

    def kept(self, page: str, opinion: SecondOpinion | None) -> tuple[list[str], int]:
        tree = document(page, HEAD).tree
        outline = outline_of(tree)
        asked = 0

        def ask() -> SecondOpinion | None:
            nonlocal asked
            asked += 1
            return opinion

        container = find_container(outline, title_element=next(tree.iter("h1")), ask=ask)
        assert container is not None
        return [b.text for b in outline.blocks if not container.hidden_by[b.node] and b.kind == "paragraph"], asked

    def test_it_decides_what_the_page_leaves_open(self) -> None:
        assert self.kept(self.page, opinion_of(LEAD, TWO, FOUR)) == ([LEAD, TWO, FOUR], 1)
        assert self.kept(self.page, opinion_of(LEAD)) == ([LEAD], 1)

    def test_names_stand_where_it_saw_nothing_or_another_page(self) -> None:
        assert self.kept(self.page, None) == ([LEAD], 1)
        assert self.kept(self.page, opinion_of(TEASER, f"{TEASER} {TEASER}")) == ([LEAD], 1)

    def test_it_is_not_heard_for_boxes_that_show_other_articles(self) -> None:
        others = [f"{TEASER} {TWO} Brève {n}." for n in range(6)]
        teasers = "".join(
            f"<div class=k><h2><a href=/{n}>Brève {n}</a></h2><p>{t}</p></div>" for n, t in enumerate(others)
        )
        page = f"<div><h1>{TITLE}</h1><div id=story><p>{ONE}</p></div><div id=next-post>{teasers}</div></div>"
        assert self.kept(page, opinion_of(ONE, *others)) == ([ONE], 1)

    def test_a_page_that_hides_nothing_is_not_asked_about(self) -> None:
        assert self.kept(f"<main><h1>{TITLE}</h1>{paragraphs(ONE, TWO)}</main>", opinion_of(TEASER)) == ([ONE, TWO], 0)

    def test_trafilatura_leaves_the_tree_alone(self) -> None:
        page = document(f"{MENU}<main><h1>{TITLE}</h1>{paragraphs(*TEXTS)}</main>")
        before = len(list(page.tree.iter()))
        opinion = ask_trafilatura(page)
        assert opinion is not None
        assert opinion.agreement(outline_of(page.tree).blocks) > 0.5
        assert len(list(page.tree.iter())) == before

    def test_a_page_without_text_has_no_opinion(self) -> None:
        assert ask_trafilatura(document("<div></div>", head="")) is None
