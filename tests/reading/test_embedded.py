"""Text that a page keeps in JSON."""

from __future__ import annotations

import json

import pytest
from test_text import HEAD, LEAD, ONE, SUBHEAD, THREE, TITLE, TWO, blocks, read

HTML = f"<p>{ONE}</p><h2>{SUBHEAD}</h2><p>{TWO}</p><p>{THREE}</p>"
WHOLE = [ONE, f"## {SUBHEAD}", TWO, THREE]

NEIGHBOUR = "Le marché couvert change de jour, et les commerçants craignent de perdre leurs habitués du samedi. " * 6


def state(value: object, *, opening: str = '<script id="__NEXT_DATA__" type="application/json">') -> str:
    return f"{opening}{json.dumps(value)}</script>"


def declared(**fields: object) -> str:
    return state({"@type": "NewsArticle", "headline": TITLE, **fields}, opening='<script type="application/ld+json">')


PAGES = {
    "HTML in a state": f"<h1>{TITLE}</h1>" + state({"props": {"page": {"article": {"body": HTML, "id": 7}}}}),
    "a state assigned in a script": f"<h1>{TITLE}</h1>"
    + state({"story": {"content": HTML}}, opening="<script>window.__STATE__ = ").replace(
        "</script>", ";go();</script>"
    ),
    "a list of elements, each with its text": f"<h1>{TITLE}</h1>"
    + state(
        {
            "elements": [
                {"type": "text", "content": ONE},
                {"type": "header", "content": SUBHEAD},
                {"type": "text", "content": TWO},
                {"type": "text", "content": THREE},
            ]
        }
    ),
    "markup kept as a tree of objects": f"<h1>{TITLE}</h1>"
    + state(
        {
            "doc": [
                {
                    "type": "p",
                    "children": [{"type": "text", "data": ONE[:30]}, {"type": "a", "children": [{"data": ONE[30:]}]}],
                },
                {"type": "h2", "children": [{"type": "text", "data": SUBHEAD}]},
                {"type": "p", "children": [{"type": "text", "data": TWO}]},
                {"nodeType": "paragraph", "content": [{"nodeType": "text", "value": THREE}]},
            ]
        }
    ),
    "a neighbour's text beside it, longer": f"<h1>{TITLE}</h1>"
    + state({"related": [{"body": NEIGHBOUR}], "own": {"title": TITLE, "body": HTML}})
    + f"<meta name=description content='{TWO}'>",
    "articleBody with HTML": f"<h1>{TITLE}</h1>" + declared(articleBody=HTML),
    "articleBody escaped": f"<h1>{TITLE}</h1>" + declared(articleBody=HTML.replace("<", "&lt;").replace(">", "&gt;")),
    "the opening displayed, the rest in JSON": f"<main><h1>{TITLE}</h1><p>{ONE}</p></main>"
    + declared(articleBody=HTML),
}


@pytest.mark.parametrize("page", PAGES.values(), ids=PAGES)
def test_text_is_read_from_json(page: str) -> None:
    text = read(page)
    assert blocks(text) == WHOLE
    assert ("body", "embedded-json", "won") in {(c.field, c.source, c.verdict) for c in text.evidence}


def test_lines_of_a_plain_body() -> None:
    text = read(f"<h1>{TITLE}</h1>" + declared(articleBody=f"{ONE}\n\n{TWO}\n\n{THREE}"))
    assert blocks(text) == [ONE, TWO, THREE]


CLOSED = {
    "declared closed": f"<main><h1>{TITLE}</h1><p>{ONE}</p></main>"
    + declared(articleBody=HTML, isAccessibleForFree=False),
    "a wall is displayed": f"<main><h1>{TITLE}</h1><p>{ONE}</p><p>Il vous reste 80 % de cet article à lire.</p></main>"
    + declared(articleBody=HTML),
}


@pytest.mark.parametrize("page", CLOSED.values(), ids=CLOSED)
def test_json_behind_a_wall_stays_closed(page: str) -> None:
    assert blocks(read(page)) == [ONE]


def test_markup_wins_where_it_is_as_rich() -> None:
    text = read(
        f"<main><h1>{TITLE}</h1><p class=chapo>{LEAD}</p>{HTML}</main>" + declared(articleBody=f"{ONE} {TWO} {THREE}")
    )
    assert blocks(text) == WHOLE


def test_another_articles_text_is_not_taken() -> None:
    other = "Le marché couvert change de jour, et les commerçants craignent de perdre les habitués du samedi. " * 20
    text = read(f"<main><h1>{TITLE}</h1><p>{ONE}</p><p>{TWO}</p></main>" + state({"aside": {"body": other}}))
    assert blocks(text) == [ONE, TWO]


@pytest.mark.parametrize("script", ["{", "[1, 2", "nonsense", "null", '{"a": "b"}'])
def test_broken_states_are_passed_over(script: str) -> None:
    page = f'<main><h1>{TITLE}</h1><p>{ONE}</p></main><script type="application/json">{script * 60}</script>'
    assert blocks(read(page, HEAD)) == [ONE]


def test_the_standfirst_beside_the_text() -> None:
    text = read(f"<h1>{TITLE}</h1>" + state({"post": {"chapo": f"<p>{LEAD}</p>", "body": HTML}}))
    assert (text.standfirst, blocks(text)) == (LEAD, WHOLE)
