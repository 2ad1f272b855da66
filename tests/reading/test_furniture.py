"""What class names, roles and tags say, word by word."""

from __future__ import annotations

import pytest
from lxml import html

from scraper.reading.body.furniture import furniture_of, is_body_name

ELEMENTS = {
    "BEM words": ('<div class="vn-recommended__list">', "related"),
    "camel case": ('<div class="ArticleComments">', "comments"),
    "an id": ('<section id="newsletter">', "newsletter"),
    "two words": ('<p class="lire-aussi">', "related"),
    "the same subject": ('<section class="c-same-subject">', "related"),
    "to go further": ('<div class="plusLoin">', "related"),
    "a link between paragraphs": ('<div class="vn-StoryInterstitialLink">', "related"),
    "a title between paragraphs": ('<h2 class="vn-StoryInterstitial">', ""),
    "an article to offer": ('<div class="send-gift-article">', "share"),
    "a box for tags": ('<div class="tag-container">', "tags"),
    "premium is not a word of ours": ('<div id="premium-content">', ""),
    "downloads hold no ads": ('<div class="downloads">', ""),
    "a denial before": ('<div class="has-sidebar no-ads">', ""),
    "a denial between": ('<h2 class="no-inject-ads">', ""),
    "a denial after": ('<div class="pub-disable">', ""),
    "a subject is no furniture": ('<article class="category-social tag-newsletter">', ""),
    "a list of tags is": ('<div class="tag-list">', "tags"),
    "the body's own name wins": ('<div class="article-body sharing-on">', ""),
    "a quote set as an embed": ('<blockquote class="embed embed_quote">', ""),
    "a post of a social network": ('<blockquote class="twitter-tweet">', "embed"),
    "a heading's id is its words": ('<h2 id="comment-voter">', ""),
    "letters of a machine": ('<div id="f5-4f9ad3c" class="css-1pub9x">', ""),
    "a size beside a name": ('<div class="ad300x250">', "advert"),
    "the right column": ('<div id="mainColRight">', "aside"),
    "role": ('<div role="navigation">', "navigation"),
    "tag": ("<aside>", "aside"),
    "figure with a table in its name": ('<figure class="block-table">', ""),
    "for the printer only": ('<div class="d-none d-print-block">', "hidden"),
    "for the printer too": ('<div class="row d-print-block">', ""),
    "for the screen only": ('<div class="d-print-none">', ""),
    "hidden": ("<div hidden>", "hidden"),
    "not displayed": ('<div style="display: none">', "hidden"),
    "plain": ("<p>", ""),
    "a style written out as a name": ('<div class="Trs($readmore) [&_.newsletter]:p-4">', ""),
    "a system's word for its components": ('<h2 class="v-cmp-suh">', ""),
    "the title of what a caption tells": ('<h2 class="legend_title">', ""),
    "rights at the end of a text": ('<p class="article__text-copyright">', "caption"),
    "the right bar": ('<div class="right-bar">', "aside"),
}


@pytest.mark.parametrize(("markup", "reason"), ELEMENTS.values(), ids=ELEMENTS)
def test_furniture(markup: str, reason: str) -> None:
    element = html.fragment_fromstring(markup + "x")
    assert furniture_of(element, element.tag) == reason


@pytest.mark.parametrize(
    ("inside", "reason"),
    [
        ("<span>Le meilleur bac ?</span> <a class='btn is-bold'>Notre comparatif</a>", "newsletter"),
        ("<p>Le bac rouvre lundi.</p><a class='btn'>Les horaires</a>", ""),
        ("<b>Le bac</b> rouvre, <a class='btn'>selon la mairie</a>, dès lundi.", ""),
    ],
)
def test_loose_words_above_a_button_are_an_offer(inside: str, reason: str) -> None:
    assert furniture_of(html.fragment_fromstring(f"<div>{inside}</div>"), "div") == reason


def test_who_is_quoted_is_no_footer() -> None:
    quote = html.fragment_fromstring("<blockquote><p>Oui.</p><footer>Le maire</footer></blockquote>")
    assert furniture_of(quote[1], "footer") == ""


@pytest.mark.parametrize(
    ("names", "expected"),
    [("article__body", True), ("articleBody", True), ("entry-content wide", True), ("texte", True), ("page", False)],
)
def test_body_names(names: str, expected: bool) -> None:
    assert is_body_name(names) is expected
