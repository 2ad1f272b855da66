"""French search: by this program, and by tools that have never heard of it."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from pathlib import Path

import pytest
import sqlite_utils
from newsroom import SITE, an_article, at, stamp

from archive.database import open_archive, writing
from archive.revisions import ArticleTable
from archive.search import MARK_BEGIN, MARK_END, match_expression, search
from archive.stems import stem_of
from scraper.errors import BadSetting

BODIES = {
    "vote": "L'élection du maire de Montrival aura lieu dimanche.",
    "votes": "Les élections cantonales ont rassemblé peu d'électeurs.",
    "coeur": "Opéré à cœur ouvert, il a repris le marché. Un œuf, une œuvre.",
    "aix": "La gare d'Aix-en-Provence ferme pour l'été.",
    "today": "Aujourd'hui, hui n'est pas un mot. Le président l'a dit : qu'il pleuve !",
    "walk": "Elle marche vite. Le prix « au juste prix » est remis par le jury.",
    "shout": "LES ÉLÈVES DU COLLÈGE SAINT-ŒUFROY ONT GAGNÉ LE TOURNOI",
}


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("search") / "news.db"


@pytest.fixture(scope="module")
def db(path: Path) -> Iterator[sqlite3.Connection]:
    connection = open_archive(path)
    table = ArticleTable(connection)
    with writing(connection):
        for number, (name, body) in enumerate(BODIES.items(), start=1):
            article = an_article(
                url=f"{SITE}/{name}", title=name, standfirst=None, body=body,
                published=stamp(f"2026-09-{number:02}T10:00"), publisher="Le Vannier" if number % 2 else "La Dépêche du Marais",
            )  # fmt: skip
            table.store(article, fetched_at=at("2026-09-14T17:00"))
    yield connection
    connection.close()


FOUND = {
    "elections": {"vote", "votes"},
    "élection": {"vote", "votes"},
    "ELECTION": {"vote", "votes"},
    "l'élection": {"vote", "votes"},
    "l’election": {"vote", "votes"},
    "coeur": {"coeur"},
    "cœurs": {"coeur"},
    "oeuvres": {"coeur"},
    "d'œuf": {"coeur"},
    "marché": {"coeur", "walk"},
    "Aix-en-Provence": {"aix"},
    "aix en provence": {"aix"},
    "Provence-Aix": set(),
    "aujourd'hui": {"today"},
    "aujourd’hui": {"today"},
    "qu'il pleuve": {"today"},
    "élection -électeurs": {"vote"},
    "élection -montrival": {"votes"},
    '"juste prix"': {"walk"},
    '"prix juste"': set(),
    "« au juste prix »": {"walk"},
    '"à coeur ouvert"': {"coeur"},
    '-"peu d\'électeurs" élections': {"vote"},
    "élections coeur": set(),
    "la gare de la Provence": {"aix"},
    "eleve college": {"shout"},
    "Saint-Oeufroy": {"shout"},
    "zzz": set(),
    "OR": set(),
    "gare AND": set(),
    'gare"': {"aix"},
    "gare*": {"aix"},
    "title:gare": set(),
    "(gare": {"aix"},
    "gare)": {"aix"},
    "^gare": {"aix"},
    "été": {"aix"},
}


@pytest.mark.parametrize("words", FOUND)
def test_words_find(db: sqlite3.Connection, words: str) -> None:
    assert {hit.title for hit in search(db, words)} == FOUND[words]


@pytest.mark.parametrize("words", ["", "  ", '""', "-maire", "!?"])
def test_nothing_to_look_for_is_said(db: sqlite3.Connection, words: str) -> None:
    with pytest.raises(BadSetting, match="at least one word"):
        search(db, words)


def test_the_snippet_marks_the_words_that_were_found(db: sqlite3.Connection) -> None:
    (hit,) = search(db, "cantonale")
    assert f"élections {MARK_BEGIN}cantonales{MARK_END} ont" in hit.snippet


LIMITS = {
    "of a newspaper": ({"publisher": "la dépêche du marais"}, {"votes"}),
    "since a day": ({"since": "2026-09-02"}, {"votes"}),
    "since a month": ({"since": "2026-10"}, set()),
    "at most one": ({"limit": 1}, {"votes"}),
}


@pytest.mark.parametrize("case", LIMITS)
def test_the_answer_can_be_limited(db: sqlite3.Connection, case: str) -> None:
    fields, titles = LIMITS[case]
    assert {hit.title for hit in search(db, "élection", **fields)} == titles  # type: ignore[arg-type]


SISTERS = (
    "élection élections", "journal journaux", "euro euros", "élu élus élue élues", "jeu jeux", "œuvre oeuvres",
    "député députée députés", "policier policière policiers", "local locale locaux", "heureux heureuse", "vélo vélos",
    "photo photos", "genou genoux", "manifestation manifestants",
)  # fmt: skip


@pytest.mark.parametrize("words", SISTERS)
def test_sisters_have_one_stem(words: str) -> None:
    assert len({stem_of(word) for word in words.split()}) == 1


def test_other_words_keep_their_own() -> None:
    words = ("mois", "moi", "été", "et", "prix", "pris", "cours", "cour")
    assert len({stem_of(word) for word in words}) >= len(words) - 1


def test_sqlite_utils_finds_the_index_and_searches_with_it(db: sqlite3.Connection, path: Path) -> None:
    articles = sqlite_utils.Database(path)["articles"]
    assert articles.detect_fts() == "articles_fts"
    assert {row["title"] for row in articles.search("elections")} == {"votes"}


def test_datasette_finds_the_index(db: sqlite3.Connection) -> None:
    utils = pytest.importorskip("datasette.utils")
    assert utils.detect_fts(db, "articles") == "articles_fts"


def test_plain_sql_can_widen_a_word_by_the_table_of_stems(db: sqlite3.Connection) -> None:
    rows = db.execute(
        """with forms (expression) as (
             select group_concat('"' || term || '"', ' OR ') from term_stem
             where stem in (select stem from term_stem where term = 'elections'))
           select articles_fts.title, snippet(articles_fts, 2, '<b>', '</b>', '…', 8)
           from forms join articles_fts on articles_fts match forms.expression order by rank"""
    ).fetchall()
    assert {title for title, _ in rows} == {"vote", "votes"}
    assert any("<b>élection</b>" in snippet for _, snippet in rows)


def test_what_another_tool_writes_is_found_and_what_it_deletes_is_not(tmp_path: Path) -> None:
    archive = open_archive(tmp_path / "news.db")
    with writing(archive):
        ArticleTable(archive).store(an_article(), fetched_at=at("2026-09-14T17:00"))
    tool = sqlite_utils.Database(tmp_path / "news.db")
    tool["articles"].update(1, {"body": "Une girouette neuve."})
    assert [hit.url for hit in search(archive, "girouette")] == [an_article().url]
    assert search(archive, "vélos") == []
    tool["articles"].delete(1)
    assert search(archive, "girouette") == []
    archive.execute("insert into articles_fts (articles_fts, rank) values ('integrity-check', 1)")
    tool.close()
    archive.close()


def test_words_that_stand_everywhere_are_not_asked_for_beside_others(db: sqlite3.Connection) -> None:
    assert match_expression(db, "la gare") == match_expression(db, "gare")
    assert match_expression(db, "la") != ""
