from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading.levannier import NEWS, SEEN_AT, URL, document, page

from scraper.errors import NotAnArticle, UnreadablePage
from scraper.reading.charset import decode_page
from scraper.reading.document import MAX_TAGS, fold, load_json_leniently, parse_page
from scraper.reading.structured import article_nodes, path_of

FOLDED = {
    "white space": (" La\n\thalle\u00a0neuve ", "La halle neuve"),
    "an entity escaped twice": ("l&amp;#039;unité", "l'unité"),
    "an ampersand that is one": ("Vannier & fils", "Vannier & fils"),
    "mojibake": ("La vannerie rÃ©sistÃ©e", "La vannerie résistée"),
    "a soft hyphen": ("van\u00adnerie", "vannerie"),
    "a zero-width space": ("la \u200bhalle\ufeff", "la halle"),
    "half a letter": ("la \ud83dhalle", "la halle"),
    "nothing": (None, ""),
}


@pytest.mark.parametrize("text, folded", FOLDED.values(), ids=FOLDED.keys())
def test_text_is_folded(text: str | None, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(st.characters(exclude_categories=("Cs",)), max_size=60))
def test_what_is_folded_can_be_written_and_has_no_double_space(text: str) -> None:
    folded = fold(text)
    folded.encode()
    assert "  " not in folded
    assert folded == folded.strip()


WORDS = "L'été à la halle"
DECODED = {
    "UTF-8 that nobody declares": (WORDS.encode(), {}),
    "UTF-8 declared as latin-1": (WORDS.encode(), {"Content-Type": "text/html; charset=iso-8859-1"}),
    "windows-1252 declared as latin-1": ("L’été à la halle".encode("cp1252"), {"content-type": "text/html; charset=ISO-8859-1"}),
    "windows-1252 that nobody declares": (WORDS.encode("cp1252"), {}),
    "the page's own word": (b'<meta charset="iso-8859-15">' + WORDS.encode("iso-8859-15"), {}),
    "a byte order mark": (b"\xff\xfe" + WORDS.encode("utf-16-le"), {}),
    "a codec that decodes no page": (b'<meta charset="idna">' + WORDS.encode("cp1252"), {}),
    "a charset that does not exist": (WORDS.encode("cp1252"), {"Content-Type": "text/html; charset=martien"}),
    "NUL between": (WORDS.replace(" ", "\x00 ").encode(), {}),
}  # fmt: skip


@pytest.mark.parametrize("body, headers", DECODED.values(), ids=DECODED.keys())
def test_a_page_is_decoded(body: bytes, headers: dict[str, str]) -> None:
    assert decode_page(body, headers=headers).replace("’", "'").endswith(WORDS)


JSON = {
    "as it should be": ('{"a": 1}', {"a": 1}),
    "in an HTML comment": ('<!-- {"a": 1} -->', {"a": 1}),
    "in CDATA": ('//<![CDATA[\n{"a": 1}\n//]]>', {"a": 1}),
    "a raw line end": ('{"a": "b\nc"}', {"a": "b\nc"}),
    "a trailing comma": ('{"a": [1, 2,],}', {"a": [1, 2]}),
    "escaped as HTML": ("{&quot;a&quot;: 1}", {"a": 1}),
    "a semicolon behind": ('{"a": 1};', {"a": 1}),
    "a letter in two halves": (r'{"a": "\ud83d\ude00"}', {"a": "😀"}),
    "half a letter": (r'{"a": "x\ud83d"}', {"a": "x"}),
    "cut": ('{"a": ', None),
    "too deep": ("[" * 100_000, None),
    "nothing": ("", None),
}


@pytest.mark.parametrize("text, value", JSON.values(), ids=JSON.keys())
def test_json_is_read_leniently(text: str, value: object) -> None:
    assert load_json_leniently(text) == value


def test_a_page_is_refused_before_its_tags_cost_minutes() -> None:
    with pytest.raises(UnreadablePage, match=f"expected at most {MAX_TAGS} tags, got 150001"):
        parse_page(b"<p>" * 150_001, url=URL, fetched_at=SEEN_AT)
    with pytest.raises(NotAnArticle, match="no text at all"):
        parse_page(b"\x00 \n", url=URL, fetched_at=SEEN_AT)


ATTRIBUTES = {
    "parted by spaces": " ".join(f"a{n}=1" for n in range(10_001)),
    "glued to each other": "".join(f'a{n}="1"' for n in range(10_001)),
    "parted by slashes": "/".join(f"a{n}" for n in range(10_001)),
}


@pytest.mark.parametrize("attributes", ATTRIBUTES.values(), ids=ATTRIBUTES)
def test_a_tag_of_ten_thousand_attributes_is_refused(attributes: str) -> None:
    with pytest.raises(UnreadablePage, match="attributes in a tag"):
        parse_page(f"<p {attributes}>Le bac</p>".encode(), url=URL, fetched_at=SEEN_AT)


def test_a_picture_within_a_tag_is_no_attribute_list() -> None:
    picture = "M 1 2 " * 20_000
    assert document(f'<p>Le bac</p><img alt="" src="data:image/svg+xml,{picture}">').tree is not None


def test_the_articles_own_node_comes_before_its_neighbours() -> None:
    neighbour = {**NEWS, "headline": "Une autre", "url": "https://www.levannier.example/autre.html"}
    nodes = article_nodes(document(page(json_ld={"@graph": [neighbour, {**NEWS, "url": URL}]})))
    assert [node["headline"] for node in nodes] == [NEWS["headline"]]


@pytest.mark.parametrize(
    "url, path", [(URL, URL[29:]), ("/a/", "/a"), ("https://levannier.example", "/"), ("http://[::1", "/")]
)
def test_the_path_of_an_address(url: str, path: str) -> None:
    assert path_of(url) == path


def test_elements_are_selected_by_css() -> None:
    read = document(page())
    assert [element.tag for element in read.select("article > h1, .texte")] == ["h1", "div"]
