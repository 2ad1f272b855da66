from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from reading.levannier import NEWS, document, page, read

from scraper.reading.liveblog import read_posts

ZONE = "Europe/Paris"
DAY = date(2025, 3, 17)
LIVE_URL = "https://www.levannier.example/societe/live/crue-de-la-saulaie-48214.html"
TEXTS = (
    "La rivière a dépassé la cote d'alerte au pont des Vanniers, indique la préfecture.",
    "Deux écoles ont été évacuées par précaution, sans blessé, et les enfants mis à l'abri au gymnase.",
    "Bonjour et bienvenue dans ce direct consacré à la crue de la Saulaie.",
)


def post(clock: str, text: str, *, title: str = "", attribute: str = "") -> str:
    stamp = f'<time datetime="{attribute}">{clock}</time>' if attribute else f'<span class="post-time">{clock}</span>'
    heading = f"<h2>{title}</h2>" if title else ""
    return f'<div class="live-post">{stamp}{heading}<p>{text}</p></div>'


def live(*posts: str, title: str = "EN DIRECT - Crue de la Saulaie", json_ld: Any = NEWS) -> str:
    return page(title=title, json_ld=json_ld, paragraphs=(), after=f'<div class="live-feed">{"".join(posts)}</div>')


def instants(html: str, *, url: str = LIVE_URL) -> list[str | None]:
    posts = read_posts(document(html, url=url), timezone=ZONE, day=DAY).value
    return [post.at.at.strftime("%d %H:%M %z") if post.at else None for post in posts]


UPDATES = [
    {"@type": "BlogPosting", "headline": "Cote d'alerte", "articleBody": TEXTS[0], "datePublished": "2025-03-17T18:20:00+01:00"},
    {"@type": "BlogPosting", "articleBody": f"<p>{TEXTS[1]}</p><p>Elles rouvriront jeudi.</p>", "datePublished": "2025-03-17T16:05:00Z"},
    {"@type": "BlogPosting", "headline": "Bonjour", "articleBody": "", "datePublished": ""},
]  # fmt: skip


def test_declared_posts_keep_their_order_and_instants() -> None:
    html = live(json_ld={**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": UPDATES})
    posts = read_posts(document(html), timezone=ZONE, day=DAY).value
    assert [(post.title, post.body) for post in posts] == [
        ("Cote d'alerte", TEXTS[0]),
        (None, f"{TEXTS[1]}\n\nElles rouvriront jeudi."),
        (None, "Bonjour"),
    ]
    assert [post.at.at.isoformat() if post.at else None for post in posts] == [
        "2025-03-17T18:20:00+01:00",
        "2025-03-17T17:05:00+01:00",
        None,
    ]


def test_declared_heads_are_made_whole_by_what_is_displayed() -> None:
    cut = [{"headline": f"{text[:40]}...", "datePublished": f"2025-03-17T1{n}:00:00Z"} for n, text in enumerate(TEXTS)]
    shown = [post(f"1{n + 1}h00", text) for n, text in enumerate(TEXTS)]
    html = live(*shown, json_ld={**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": cut})
    posts = read_posts(document(html), timezone=ZONE, day=DAY).value
    assert [(p.body, p.at.at.isoformat()) for p in posts if p.at] == [
        (text, f"2025-03-17T1{n + 1}:00:00+01:00") for n, text in enumerate(TEXTS)
    ]


def test_a_declared_body_that_is_an_object() -> None:
    updates = [{"headline": "Crue", "articleBody": {"@type": "Text", "text": text}} for text in TEXTS]
    html = live(json_ld={**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": updates})
    assert [p.body for p in read_posts(document(html), timezone=ZONE, day=DAY).value] == list(TEXTS)


DISPLAYED: dict[str, tuple[str, list[str | None]]] = {
    "clock times of one day, the last first": (
        live(post("18h20", TEXTS[0]), post("17:05", TEXTS[1]), post("16 h 30", TEXTS[2])),
        ["17 18:20 +0100", "17 17:05 +0100", "17 16:30 +0100"],
    ),
    "past midnight, the last first": (
        live(post("00h40", TEXTS[0]), post("23h50", TEXTS[1]), post("22h10", TEXTS[2])),
        ["17 00:40 +0100", "16 23:50 +0100", "16 22:10 +0100"],
    ),
    "past midnight, the first first": (
        live(post("22h10", TEXTS[2]), post("23h50", TEXTS[1]), post("00h40", TEXTS[0])),
        ["16 22:10 +0100", "16 23:50 +0100", "17 00:40 +0100"],
    ),
    "instants in the attribute": (
        live(*(post(f"{h}h00", text, attribute=f"2025-03-17T{h - 1}:00:00Z") for h, text in zip((18, 17, 16), TEXTS, strict=True))),
        ["17 18:00 +0100", "17 17:00 +0100", "17 16:00 +0100"],
    ),
    "local time that the attribute calls UTC": (
        live(*(post(f"{h}h00", text, attribute=f"2025-03-17T{h}:00:00Z") for h, text in zip((18, 17, 16), TEXTS, strict=True))),
        ["17 18:00 +0100", "17 17:00 +0100", "17 16:00 +0100"],
    ),
    "rows of an old page, that take turns": (
        page(title="EN DIRECT - Crue de la Saulaie", paragraphs=(), after="<table>" + "".join(
            f"<tr class={turn}><td><b>{h}h00</b></td><td>{text}</td></tr>"
            for h, turn, text in zip((18, 17, 16), ("odd", "even", "odd"), TEXTS, strict=True)) + "</table>"),
        ["17 18:00 +0100", "17 17:00 +0100", "17 16:00 +0100"],
    ),
    "two posts are no live page": (live(post("18h20", TEXTS[0]), post("17h05", TEXTS[1])), []),
    "headlines with their times are no posts": (
        live(*(f'<li class="flux"><span class="heure">1{n}h20</span> <a href="/{n}">Une autre nouvelle du jour, ailleurs au pays</a></li>' for n in range(6))),
        [],
    ),
}  # fmt: skip


@pytest.mark.parametrize("html, expected", DISPLAYED.values(), ids=DISPLAYED.keys())
def test_posts_as_the_page_shows_them(html: str, expected: list[str | None]) -> None:
    assert instants(html) == expected


def test_an_article_that_does_not_call_itself_live_has_no_posts() -> None:
    html = live(*(post(f"1{n}h00", text) for n, text in enumerate(TEXTS)), title="La crue heure par heure")
    assert instants(html, url="https://www.levannier.example/la-crue-heure-par-heure-48215.html") == []


def test_a_live_page_is_an_article_of_its_kind() -> None:
    html = live(*(post(f"1{8 - n}h20", text, title=f"Point de {18 - n} h") for n, text in enumerate(TEXTS)))
    article = read(html, url=LIVE_URL)
    assert article.kind == "liveblog"
    assert [post.title for post in article.posts] == ["Point de 18 h", "Point de 17 h", "Point de 16 h"]
    assert [post.body for post in article.posts] == list(TEXTS)
    for text in TEXTS:
        assert text in article.body


@pytest.mark.parametrize(
    ("title", "count"),
    [
        ("Revivez la crue de la Saulaie", 3),
        ("La crue de la Saulaie minute par minute", 3),
        ("Suivez la crue de la Saulaie en direct", 3),
        ("La Saulaie en direct de la source à la mer", 0),
        ("La crue de la Saulaie", 0),
    ],
)
def test_a_title_that_says_live(title: str, count: int) -> None:
    html = live(*(post(f"1{n}h00", text) for n, text in enumerate(TEXTS)), title=title)
    assert len(instants(html, url="https://www.levannier.example/societe/saulaie-48214.html")) == count


FOUR = (*TEXTS, "Le pont des Vanniers est fermé à la circulation jusqu'à nouvel ordre, annonce la mairie.")


def plain(clock: str, text: str, title: str) -> str:
    """A post of a framework's utility classes, which say nothing of its clock."""
    return f'<li class="relative mb-4"><div class="caps-s7-fx">{clock}</div><h3>{title}</h3><p>{text}</p></li>'


def plain_posts(*clocks: str, texts: tuple[str, ...] = FOUR) -> str:
    return "".join(plain(c, t, f"Point de {c}") for c, t in zip(clocks, texts, strict=True))


def test_more_posts_shown_than_declared_where_one_is_the_same() -> None:
    declared = [{"headline": "Point de 17:05", "articleBody": "Deux écoles.", "datePublished": "2025-03-17T16:05:30Z"}]
    html = page(
        title="La crue de la Saulaie",
        json_ld={**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": declared},
        after=f"<ul>{plain_posts('18:20', '17:05', '16:30', '16:00')}</ul>",
    )
    posts = read_posts(document(html), timezone=ZONE, day=DAY).value
    assert [post.body for post in posts] == list(FOUR)
    assert [post.at.at.strftime("%H:%M:%S") for post in posts if post.at] == [
        "18:20:00",
        "17:05:30",
        "16:30:00",
        "16:00:00",
    ]


def test_other_posts_shown_than_declared() -> None:
    declared = [{"headline": "La décrue", "articleBody": TEXTS[0], "datePublished": "2025-03-17T16:05:00Z"}]
    html = page(
        json_ld={**NEWS, "@type": "LiveBlogPosting", "liveBlogUpdate": declared},
        after=f"<ul>{plain_posts('18:20', '17:05', '16:30', '16:00')}</ul>",
    )
    assert [post.title for post in read_posts(document(html), timezone=ZONE, day=DAY).value] == ["La décrue"]


UNSAID = {
    "in a box called live": ('<section class="ap-Live"><ul>{}</ul></section>', ("18:20", "17:05", "16:30", "16:00"), 4),
    "past midnight": ('<section class="ap-Live"><ul>{}</ul></section>', ("00:20", "23:05", "22:30", "22:00"), 4),
    "in no box called live": ("<section><ul>{}</ul></section>", ("18:20", "17:05", "16:30", "16:00"), 0),
    "in no order": ('<section class="live"><ul>{}</ul></section>', ("16:20", "18:05", "13:30", "17:00"), 0),
    "beside the article": ('<aside class="live"><ul>{}</ul></aside>', ("18:20", "17:05", "16:30", "16:00"), 0),
    "delivery is not live": ('<section class="delivery"><ul>{}</ul></section>', ("18:20", "17:05", "16:30", "16:00"), 0),
}  # fmt: skip


@pytest.mark.parametrize(("box", "clocks", "count"), UNSAID.values(), ids=UNSAID.keys())
def test_a_page_that_is_live_without_a_word_of_it(box: str, clocks: tuple[str, ...], count: int) -> None:
    html = page(title="La crue de la Saulaie", paragraphs=(), after=box.format(plain_posts(*clocks)))
    assert len(instants(html, url="https://www.levannier.example/societe/saulaie-48214.html")) == count


LINES = (
    f"<p><strong>18h50.</strong> {TEXTS[0]}</p><p>Le pont est fermé.</p>",
    f"<p><b>18 h 05 -</b> {TEXTS[1]}</p>",
    f"<h3>17:40 – Bonjour</h3><p>{TEXTS[2]}</p>",
)


def test_posts_that_only_their_hours_part() -> None:
    posts = read_posts(document(live(*LINES), url=LIVE_URL), timezone=ZONE, day=DAY).value
    assert [(post.title, post.body) for post in posts] == [
        (None, f"{TEXTS[0]}\n\nLe pont est fermé."),
        (None, TEXTS[1]),
        ("Bonjour", TEXTS[2]),
    ]
    assert instants(live(*LINES)) == ["17 18:50 +0100", "17 18:05 +0100", "17 17:40 +0100"]


def test_a_programmes_hours_are_no_posts() -> None:
    programme = "".join(f"<p><strong>{hour}h30.</strong> {TEXTS[0]}</p>" for hour in range(10, 18))
    html = page(title="Le programme de la fête des saules", paragraphs=(), after=f"<div>{programme}</div>")
    assert read_posts(document(html), timezone=ZONE, day=DAY).value == ()
