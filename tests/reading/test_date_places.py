"""Whose a date is, by where it stands: the article's, a neighbour's, a comment's, the site's."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from scraper.article import Stamp
from scraper.reading.dates.decision import read_dates
from scraper.reading.dates.regions import opening_of
from scraper.reading.document import parse_page

SEEN = datetime(2023, 9, 20, 7, 33, tzinfo=UTC)
TITLE = "Le pont rouvre aux passants"
FIRST = "Le pont de la commune imaginaire a rouvert, et chacun y passe de nouveau à pied."
SECOND = "La maire a coupé le ruban devant deux cents personnes, et l’harmonie a joué jusqu’au soir."
TEXT = f"<p>{FIRST}</p><p>{SECOND}</p>"
EXACT = '<meta property="article:published_time" content="2023-07-03T08:05:00+02:00">'
TILE = "<ul><li>3</li><li>Juil.</li><li>2023</li></ul>"
CARD = '<div><a href="/b">Le maire de la commune voisine veut lui aussi un pont neuf</a><p>Court.</p><span>Publié le {}</span></div>'


def told(stamp: Stamp | None) -> str | None:
    return None if stamp is None else f"{stamp.at:%Y-%m-%d %H:%M} {stamp.precision} {stamp.source}"


CASES: dict[str, tuple[str, str, str | None, str | None]] = {
    # head, body, published, modified
    "a card without a name": (
        EXACT, f"<article><h1>{TITLE}</h1>{TEXT}</article><div>{CARD.format('02/07/2023')}</div>",
        "2023-07-03 08:05 minute meta", None,
    ),
    "cards of one make": (
        "", f"<article><h1>{TITLE}</h1>{TEXT}</article>"
        + "".join(f"<div><b>Un autre titre</b><i>0{n}/07/2023</i></div>" for n in (1, 2, 4)),
        None, None,
    ),
    "below the text, with who wrote it, where the head gives the day": (
        "", (f'<div class="date">Lundi 3 juillet 2023</div><h1>{TITLE}</h1><div class="texte">{TEXT}</div>'
        '<div class="auteur">Rédigé par <a rel="author" href="/a">Une Plume</a> le Lundi 3 Juillet 2023 à 08:05 | Lu 12 fois</div>'),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a list of links, each with its day": (
        "", (f'<main><h1>{TITLE}</h1><div class="auteur">Rédigé par Une Plume le 30 Juin 2023 à 15:23 | Lu 1482 fois</div>'
        f"<div>{FIRST}<br>{SECOND}</div></main><div><div><a href='/b'>Le maire de la commune voisine veut lui aussi un pont</a>"
        " - 02/07/2023</div></div>"),
        "2023-06-30 15:23 minute displayed", None,
    ),
    "a day below the text that no exact date names": (
        EXACT, f"<article><h1>{TITLE}</h1>{TEXT}</article><p>Publié le 9 juillet 2023</p>",
        "2023-07-03 08:05 minute meta", None,
    ),
    "the day of the site's own calendar": (
        EXACT, f'<div class="d">mercredi 20 septembre 2023</div><h2>{TITLE}</h2>{TEXT}', "2023-07-03 08:05 minute meta", None,
    ),
    "a subtitle beside the date is no card": (
        "", (f'<article><h1>{TITLE}</h1><div class="post-info"><h2>Après trois ans de travaux, la circulation reprend</h2>'
        f"<span>3 juillet 2023 à 8h05</span></div>{TEXT}</article>"),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a title that is no first heading, and the date above it": (
        "", (f'<div class="itemView"><div class="itemHeader"><span class="itemDateCreated">lundi, 03 juillet 2023 08:05</span>'
        f'<h2 class="itemTitle">{TITLE}</h2><span>Écrit par Une Plume</span></div>{TEXT}</div>'),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "the footer of the article itself": (
        "", (f'<article><h1>{TITLE}</h1><div class="entry-content">{TEXT}</div><footer class="entry-footer">Publié le '
        '<time datetime="2023-07-03T08:05:12+02:00">3 juillet 2023</time>'
        '<time class="updated" datetime="2023-07-04T21:04:55+02:00">4 juillet 2023</time></footer></article>'),
        "2023-07-03 08:05 second time-element", "2023-07-04 21:04 second time-element",
    ),
    "the footer of a comment": (
        "", f'<article><h1>{TITLE}</h1>{TEXT}</article><ol class="commentlist"><li><footer>4 juillet 2023 à 10 h 10</footer></li></ol>',
        None, None,
    ),
    "hAtom": (
        "", (f"<article><h1>{TITLE}</h1>{TEXT}<div class='post-footer'>à <abbr class='published' title='2023-07-03T08:05:00+02:00'>8:05"
        "</abbr></div></article>"),
        "2023-07-03 08:05 minute time-element", None,
    ),
    "a title for readers is none": (
        "", f"<article><h1>{TITLE}</h1><abbr class='published' title='Tout ce qui date de juillet'>ici</abbr>{TEXT}</article>", None, None,
    ),
    "RDFa": (
        "", (f'<article><h1>{TITLE}</h1><div><span property="dc:date dc:created" content="2023-07-03T08:05:10+02:00">Soumis par plume'
        f"</span></div>{TEXT}</article>"),
        "2023-07-03 08:05 second time-element", None,
    ),
    "RDFa of something else": (
        "", f'<article><h1>{TITLE}</h1><span property="schema:birthplace" content="2023-07-03T08:05:10+02:00">ici</span>{TEXT}</article>',
        None, None,
    ),
    "the day above the title, the hour below the text": (
        "", f'<h2 class="date-header">lundi 3 juillet 2023</h2><div><h3>{TITLE}</h3>{TEXT}<div>Publié par Une Plume à 8:05</div></div>',
        "2023-07-03 08:05 minute displayed", None,
    ),
    "an hour alone, days later": (
        "", f"<article><h1>{TITLE}</h1>{TEXT}<div>Publié par Une Plume à 18:05</div></article>", None, None,
    ),
    "an hour alone, on its day": (
        "", f"<article><h1>{TITLE}</h1><div>Publié à 8:05</div>{TEXT}</article>", "2023-09-20 08:05 minute displayed", None,
    ),
    "the length of a film": (
        "", f'<h2 class="date-header">lundi 3 juillet 2023</h2><div><h3>{TITLE}</h3>{TEXT}</div><span class="time">00:53</span>',
        "2023-07-03 00:00 day displayed", None,
    ),
    "a date in a line that says more": (
        "", (f'<div><h1>{TITLE}</h1>{TEXT}</div><ul><li><b>Date</b> 03.07.2023</li><li><b>Auteur</b> Une Plume</li>'
        f"<li><b>Mots</b> pont, commune imaginaire, travaux, harmonie, ruban, 12, 14 et 15</li></ul>"),
        "2023-07-03 00:00 day displayed", None,
    ),
    "an aside that signs": (
        "", (f'<article><h1>{TITLE}</h1><aside class="author"><a href="/u">Une Plume, notre correspondante dans la commune imaginaire</a>'
        f"<div>3 juillet 2023 à 8h05</div></aside>{TEXT}</article>"),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "an aside that does not": (
        "", f'<article><h1>{TITLE}</h1><aside class="box"><div>3 juillet 2023 à 8h05</div></aside>{TEXT}</article>', None, None,
    ),
    "a grid's names are no furniture": (
        "", f'<article><h1>{TITLE}</h1></article><div class="col-sm-12 col-lg-push-2"><div>Publié le 3 juillet 2023 à 8h05</div></div>{TEXT}',
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a link to who signs": (
        "", (f'<article><h1>{TITLE}</h1>{TEXT}<a href="/u">par Une Plume, journaliste, correspondante <i>le 3 juillet 2023</i></a>'
        "</article>"),
        "2023-07-03 00:00 day displayed", None,
    ),
    "an update seconds after the publication, which alone is shown": (
        (EXACT.replace("08:05:00", "08:05:05") + '<meta property="article:modified_time" content="2023-07-03T08:05:10+02:00">'),
        f"<article><h1>{TITLE}</h1><div>Mis à jour le 3 juillet 2023 à 8h05</div>{TEXT}</article>",
        "2023-07-03 08:05 second meta", None,
    ),
    "a blog's foot": (
        "", (f'<div><h2>{TITLE}</h2>{TEXT}<p class="postmetadata alt"><small>Cet article a été publié le lundi 3 juillet 2023 à 8:05 et '
        f'est classé dans <a href="/p">Ponts</a>. {"Vous pouvez suivre les réponses par le flux de ce site. " * 5}</small></p></div>'),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a dispatch that opens with its date": (
        "", f"<h1>{TITLE}</h1><p>© Le Vannier - Lundi 03 Juillet 2023 - 08:05 - {FIRST} {SECOND} {SECOND}</p>",
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a text that opens with a date it tells of": (
        "", f"<h1>{TITLE}</h1><p>Le 3 juillet 2023 à 08:05, le pont a rouvert. {FIRST} {SECOND} {SECOND}</p>", None, None,
    ),
    "the server's clock in a tag": (
        '<meta name="datecreated" content="2023-09-20T09:33:01+02:00">',
        f'<h1>{TITLE}</h1><div class="date">3 juillet 2023, 8:05</div>{TEXT}', "2023-07-03 08:05 minute displayed", None,
    ),
    "a button named yesterday": (
        "", f'<h1>{TITLE}</h1><a href="/hier" class="date">hier</a>{TEXT}', None, None,
    ),
    "days below the text that contradict each other": (
        "", f"<article><h1>{TITLE}</h1>{TEXT}</article><p>3 juillet 2023</p><div>1er juillet 2023</div>", None, None,
    ),
    "the likelier of two days below the text": (
        "", f'<article><h1>{TITLE}</h1>{TEXT}</article><p class="fecha">3 juillet 2023</p><div>1er juillet 2023</div>',
        "2023-07-03 00:00 day displayed", None,
    ),
    "two times of which a part is read": (
        "", (f'<article><h1>{TITLE}</h1><div>Le Vannier, 14 rue du Pont <time datetime="2023-07-03T08:05:32+02:00">3 juillet 2023</time>'
        f' <time class="updated" datetime="2023-07-03T12:08:45+02:00">3 juillet 2023</time></div>{TEXT}</article>'),
        "2023-07-03 08:05 second time-element", "2023-07-03 12:08 second time-element",
    ),
    "below a text that opens in bold": (
        EXACT, f'<article><h1>{TITLE}</h1><p><b>Le pont</b> {FIRST.removeprefix("Le pont ")}</p><div class="date">1er juillet 2023</div></article>',
        "2023-07-03 08:05 minute meta", None,
    ),
    "below a text without paragraphs": (
        EXACT, f'<article><h1>{TITLE}</h1><div><i>Photo</i>{FIRST}<br>{SECOND}</div><div class="date">1er juillet 2023</div></article>',
        "2023-07-03 08:05 minute meta", None,
    ),
    "after a long standfirst": (
        "", f'<article><h1>{TITLE}</h1><p class="chapo">{SECOND * 3}</p><div class="infos">3 juillet 2023 à 8h05</div>{TEXT}</article>',
        "2023-07-03 08:05 minute displayed", None,
    ),
    "what another language calls an update": (
        '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-07-03T08:05:00+02:00"}</script>',
        (f'<article><h1>{TITLE}</h1><ul><li>Aktualisiert am <time datetime="2023-07-03T09:10:07+0200">03.07.2023 - 09:10</time></li></ul>'
        f"{TEXT}</article>"),
        "2023-07-03 08:05 minute json-ld", "2023-07-03 09:10 second time-element",
    ),
    "in a sidebar with the byline": (
        "", (f'<article><h1>{TITLE}</h1>{TEXT}</article><div class="article-sidebar"><p>par Anne Vasseur</p><p>le 3 juillet 2023</p>'
        '<span itemprop="author" itemscope><meta itemprop="name" content="Anne Vasseur"></span></div>'),
        "2023-07-03 00:00 day displayed", None,
    ),
    "beside a column's byline": (
        "", (f'<article><h1>{TITLE}</h1>{TEXT}</article><div id="side-post"><div class="bloc-info"><div><span>03-07-2023</span> <span>08:05</span></div>'
        '<div><p>Par <a href="/a/7">Anne Vasseur</a></p></div></div><ol><li><a href="/x">Le budget de la digue est adopté par le conseil</a></li></ol></div>'),
        "2023-07-03 08:05 minute displayed", None,
    ),
    "beside the name of who comments": (
        "", f'<article><h1>{TITLE}</h1>{TEXT}</article><div class="commentaire"><p>Par Anne Vasseur</p><p>03-07-2023 08:05</p></div>', None, None,
    ),
    "beside a count of comments": (
        "", f'<article><h1>{TITLE}</h1><div class="comments_datetime">Par Anne Vasseur 3 juillet 2023 à 8h05</div>{TEXT}</article>',
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a comment's, above the text": (
        "", f'<article><h1>{TITLE}</h1><div class="comments"><span>3 juillet 2023 à 8h05</span></div>{TEXT}</article>', None, None,
    ),
    "a comment's date, below the text": (
        "", f'<article><h1>{TITLE}</h1>{TEXT}<div class="comment-date">3 juillet 2023 à 8h05</div></article>', None, None,
    ),
    "in a sidebar without it": (
        "", f'<article><h1>{TITLE}</h1>{TEXT}</article><div class="article-sidebar"><p>le 3 juillet 2023</p></div>', None, None,
    ),
    "the sheet of a book": (
        EXACT, f'<article><h1>{TITLE}</h1><div><p>Titre : La rive<br>Éditeur : Osier<br>Date de parution : 16 mars 2023</p></div>{TEXT}</article>',
        "2023-07-03 08:05 minute meta", None,
    ),
    "the sheet of a book, a paragraph for each fact": (
        EXACT, f'<article><h1>{TITLE}</h1><div><p>Titre : La rive</p><p>Éditeur : Osier</p><p>Date de parution : 16 mars 2023</p></div>{TEXT}</article>',
        "2023-07-03 08:05 minute meta", None,
    ),
    "a tile of day, month and year beside the title": (
        "", f'<article><div><div class="leaf">{TILE}</div><div class="media"><h1>{TITLE}</h1></div></div>{TEXT}</article>',
        "2023-07-03 00:00 day displayed", None,
    ),
    "a tile between title and text": (
        "", f"<article><h1>{TITLE}</h1><div><span>Juil</span> <b>3</b><br><span>2023</span></div>{TEXT}</article>",
        "2023-07-03 00:00 day displayed", None,
    ),
    "a tile of two leaves": (
        "", f"<article><h1>{TITLE}</h1><div><span>03 Juil</span><span>2023</span></div>{TEXT}</article>",
        "2023-07-03 00:00 day displayed", None,
    ),
    "a tile beside a stamp that names the publication": (
        "", f"<article><h1>{TITLE}</h1>{TILE}<p>Publié le 2 juillet 2023 à 8h05</p>{TEXT}</article>",
        "2023-07-02 08:05 minute displayed", None,
    ),
    "a tile of the site's header": (
        "", f"<div id=page><header><div class=top><div>{TILE}</div></div></header><article><h1>{TITLE}</h1>{TEXT}</article></div>", None, None,
    ),
    "a tile below the text": (
        "", f"<article><h1>{TITLE}</h1>{TEXT}<div>{TILE}</div></article>", None, None,
    ),
    "leaves that are no month, and a year": (
        "", f"<article><h1>{TITLE}</h1><ul><li>3</li><li>photos</li><li>2023</li></ul>{TEXT}</article>", None, None,
    ),
    "leaves of more than a date": (
        "", f"<article><h1>{TITLE}</h1><ul><li>Foire</li><li>du 3</li><li>Juil.</li><li>au 5</li><li>2023</li></ul>{TEXT}</article>", None, None,
    ),
    "an update equal to the publication, and its clock without zone": (
        ('<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-07-03T06:05:52Z", '
        '"dateModified": "2023-07-03T06:05:52Z"}</script><meta property="article:published_time" content="2023-07-03T06:05:52">'),
        f"<article><h1>{TITLE}</h1><div>July 3, 2023 2:05 AM EDT</div>{TEXT}</article>",
        "2023-07-03 08:05 second json-ld", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("head", "body", "published", "modified"), CASES.values(), ids=CASES)
def test_whose_date_it_is(head: str, body: str, published: str | None, modified: str | None) -> None:
    html = f"<html lang='fr'><head><title>{TITLE}</title>{head}</head><body>{body}</body></html>"
    document = parse_page(html.encode(), url="https://www.levannier.example/a-1.html", fetched_at=SEEN)
    text = body[body.index("©") :] if "©" in body else f"{FIRST}\n\n{SECOND}"
    dates = read_dates(document, timezone="Europe/Paris", title=TITLE, opening=opening_of(text))
    assert (told(dates.published), told(dates.modified)) == (published, modified)


@pytest.mark.parametrize(
    ("kicker", "published"),
    [
        ("Récit 03/07/2023 à 17h32", "2023-07-03 17:32 minute displayed"),
        ("Récit 04/07/2023 à 17h32", "2023-07-03 00:00 day url"),
        ("Récit 03/07/2023 à 17h32</div><div>Portrait 03/07/2023 à 9h10", "2023-07-03 00:00 day url"),
    ],
)
def test_a_minute_above_the_title_counts_on_the_day_that_the_address_tells(kicker: str, published: str) -> None:
    html = f"<html lang='fr'><head><title>{TITLE}</title></head><body><div>{kicker}</div><h1>{TITLE}</h1>{TEXT}</body></html>"
    document = parse_page(
        html.encode(), url="https://www.levannier.example/2023/07/03/le-pont-rouvre-1", fetched_at=SEEN
    )
    assert (
        told(read_dates(document, timezone="Europe/Paris", title=TITLE, opening=opening_of(FIRST)).published)
        == published
    )


def test_a_text_opens_with_its_first_real_paragraph() -> None:
    assert opening_of(f"## Un pont\n\nCourt.\n\n{SECOND}") == SECOND[:80]
    assert opening_of("Court.") == ""
