"""An Article goes into its row and comes back the same."""

from __future__ import annotations

import sqlite3
from datetime import datetime, timedelta, timezone
from typing import get_args

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from newsroom import an_article, at, stamp

from archive.articles import article_row, read_article, row_article
from archive.database import writing
from archive.revisions import ArticleTable
from scraper.article import Access, Article, Image, Kind, Post, Precision, Stamp
from scraper.evidence import Claim, Field, Source, Verdict

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
filled = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=60)
zones = st.integers(-12 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))
stamps = st.builds(
    Stamp,
    at=st.integers(-2_000_000_000, 4_000_000_000).flatmap(
        lambda seconds: zones.map(lambda zone: datetime.fromtimestamp(seconds, zone))
    ),
    precision=st.sampled_from(get_args(Precision)),
    text=texts,
    source=st.sampled_from(get_args(Source)),
    year_inferred=st.booleans(),
)
claims = st.builds(
    Claim,
    field=st.sampled_from(get_args(Field)),
    value=texts,
    source=st.sampled_from(get_args(Source)),
    place=texts,
    verdict=st.sampled_from(get_args(Verdict)),
    why=texts,
)
names = st.lists(filled, max_size=3).map(tuple)
maybe = st.none() | texts
articles = st.builds(
    Article,
    url=st.just("https://levannier.example/a.html"),
    fetched_from=texts,
    kind=st.sampled_from(get_args(Kind)),
    title=texts,
    body=texts,
    standfirst=maybe,
    authors=names,
    agencies=names,
    byline=maybe,
    published=st.none() | stamps,
    modified=st.none() | stamps,
    section=maybe,
    tags=names,
    language=maybe,
    access=st.sampled_from(get_args(Access)),
    percent_hidden=st.none() | st.floats(0, 100),
    tdm_reserved=st.none() | st.booleans(),
    images=st.lists(st.builds(Image, url=texts, caption=maybe, credit=maybe), max_size=3).map(tuple),
    posts=st.lists(st.builds(Post, body=texts, title=maybe, at=st.none() | stamps), max_size=3).map(tuple),
    publisher=st.none() | filled,
    reader_version=texts,
    evidence=st.lists(claims, max_size=4).map(tuple),
)


@given(article=articles)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_any_article_comes_back_out_of_the_archive(db: sqlite3.Connection, article: Article) -> None:
    db.execute("delete from articles")
    with writing(db):
        ArticleTable(db).store(article, fetched_at=at("2026-09-14T17:00"))
    assert read_article(db, article.url) == article


def test_an_instant_is_in_utc_and_its_local_form_beside_it() -> None:
    row = article_row(an_article(published=stamp("2026-09-14T18:50")))
    assert (row["published"], row["published_local"]) == ("2026-09-14T16:50:00Z", "2026-09-14T18:50:00+02:00")


def test_what_the_page_does_not_say_is_null() -> None:
    row = article_row(an_article(published=None, standfirst=None))
    assert {name: row[name] for name in row if name.startswith("published")} == {
        "published": None, "published_local": None, "published_precision": None, "published_text": None,
        "published_source": None, "published_year_inferred": None,
    }  # fmt: skip
    assert row["standfirst"] is None
    assert row_article(row | {"publisher": None}).published is None


def test_an_article_is_found_by_any_spelling_of_its_address(db: sqlite3.Connection) -> None:
    with writing(db):
        ArticleTable(db).store(an_article(), fetched_at=at("2026-09-14T17:00"))
    assert read_article(db, "http://www.levannier.example/pont-41213.html?xtor=RSS-1#haut") == an_article()
    assert read_article(db, "https://levannier.example/pont-41214.html") is None
