"""Tags that a page shows without marking them, and key words that are no article's."""

from __future__ import annotations

import pytest
from reading.levannier import NEWS, document, page

from scraper.reading.metadata import read_tags

LINKS = '<a href="/t/osier">#osier</a> <a href="/t/saules">Saules</a>'
SHOWN: dict[str, tuple[str, tuple[str, ...]]] = {
    "a class": (f'<div class="article__tags">{LINKS}</div>', ("osier", "Saules")),
    "a class in one word": (f'<div class="articleTags">{LINKS}</div>', ("osier", "Saules")),
    "a framework's hash behind it": (f'<ul class="m-tags-list svelte-1x">{LINKS}</ul>', ("osier", "Saules")),
    "mots-clés": (f'<div class="motscles"><span>Mots-clés :</span> {LINKS}</div>', ("osier", "Saules")),
    "Drupal": (f'<div class="field field--name-field-tags">{LINKS}</div>', ("osier", "Saules")),
    "the foot of a blog": (f'<footer class="entry-footer"><span class="tags-links">{LINKS}</span></footer>', ("osier", "Saules")),
    "items without links": ('<ul class="tags"><li>osier</li><li>saules</li></ul>', ("osier", "saules")),
    "an article that has comments": (f'<div class="node with-comments"><div class="tags">{LINKS}</div></div>', ("osier", "Saules")),
    "tags among comments": (f'<div class="comments"><div class="tags">{LINKS}</div></div>', ()),
    "a label": (f"<p>Mots-clés : {LINKS}</p>", ("osier", "Saules")),
    "a label and words": ("<p>Tags : osier, vieux saules</p>", ("osier", "vieux saules")),
    "a label and one word": ("<p>Thème : osier</p>", ()),
    "a label in bold": (f"<div><strong>Étiquettes :</strong> {LINKS}</div>", ("osier", "Saules")),
    "buttons among them": (f'<div class="tags">{LINKS} <a>Partager</a></div>', ("osier", "Saules")),
    "nothing but buttons": ('<div class="tags-share-box"><a>Facebook</a></div><div class="tags"><a>Facebook</a></div>', ()),
    "titles of other articles": (
        '<div class="tags"><a href="/1">La halle aux osiers rouvre après deux ans de travaux</a> <a href="/2">Le marché du samedi revient en mai</a></div>', ()),
    "on the same theme": ('<div><h4>Sur le même thème</h4><a href="/1">Le quai des vanniers</a></div>', ()),
    "a menu": (f'<nav><div class="tags">{LINKS}</div></nav>', ()),
    "what is read most": (f'<div class="hot-tags">{LINKS}</div>', ()),
    "the tags of teasers": ("".join(f'<div class="tags"><a>{name}</a></div>' for name in ("quai", "pont", "rive")), ()),
    "tags in a teaser": (f'<div class="teaser"><div class="tags">{LINKS}</div></div>', ()),
    "another service of the house": ('<div class="tags"><a href="/x">Vidéo</a></div>', ("Vidéo",)),
    "a service that is a tag": ('<a rel="tag" href="/t/x">Facebook</a>', ("Facebook",)),
    "a category of WordPress": ('<a rel="category tag" href="/c/rive">La rive</a>', ()),
}  # fmt: skip


@pytest.mark.parametrize(("after", "tags"), SHOWN.values(), ids=SHOWN.keys())
def test_tags_that_a_page_shows(after: str, tags: tuple[str, ...]) -> None:
    assert read_tags(document(page(after=after))).value == tags


def test_the_footer_of_the_site_shows_no_tags_of_the_article() -> None:
    assert read_tags(document(page(outside=f'<footer><div class="tags">{LINKS}</div></footer>'))).value == ()


def test_declared_tags_are_enough() -> None:
    html = page(json_ld={**NEWS, "keywords": ["rivière"]}, after=f'<div class="tags">{LINKS}</div>')
    assert read_tags(document(html)).value == ("rivière",)


GENERAL: dict[str, tuple[str, str, tuple[str, ...]]] = {
    "of the article": ("osier, marché", "", ("osier", "marché")),
    "more than is shown": ("osier, saules, vannerie", f'<div class="tags">{LINKS}</div>', ("osier", "saules", "vannerie")),
    "others than are shown": ("osier, vannerie", f'<div class="tags">{LINKS}</div>', ("osier", "Saules")),
    "the newspaper's name": ("Le Vannier, osier", "", ()),
    "the newspaper's trade": ("journal, saules", "", ()),
    "the trade beside the title's words": ("presse, halle aux osiers", "", ("presse", "halle aux osiers")),
    "a word of the address, and none of the title": ("vannier, marché", "", ()),
    "none of them in the text": ("bateau, phare", "", ()),
    "without accents": ("marche-couvert, vanniers, marche", "", ("marche-couvert", "vanniers", "marche")),
}  # fmt: skip


@pytest.mark.parametrize(("keywords", "after", "tags"), GENERAL.values(), ids=GENERAL.keys())
def test_general_key_words(keywords: str, after: str, tags: tuple[str, ...]) -> None:
    head = f'<meta name="keywords" content="{keywords}"><meta property="og:site_name" content="Le Vannier">'
    assert read_tags(document(page(head=head, after=after))).value == tags
