"""Which date of a page is believed. The pages are of invented newspapers; the faults are those that real ones make."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from scraper.article import Stamp
from scraper.evidence import Claim
from scraper.publisher import Layout
from scraper.reading.dates.decision import Dates, read_dates
from scraper.reading.document import Document, parse_page

URL = "https://www.levannier.example/politique/le-pont-rouvre-12345.html"
SEEN = datetime(2023, 9, 20, 7, 33, tzinfo=UTC)
TEXT = "Le pont de la commune imaginaire a rouvert, et chacun y passe de nouveau à pied comme à vélo. " * 4


def page(
    *,
    ld: dict[str, str] | None = None,
    meta: dict[str, str] | None = None,
    stamp: str = "",
    above: str = "",
    below: str = "",
    url: str = URL,
) -> Document:
    """A page in a newspaper's structure: a header, headline, the line of the stamp, text, what follows."""
    script = f'<script type="application/ld+json">{json.dumps({"@type": "NewsArticle", **ld})}</script>' if ld else ""
    metas = "".join(f'<meta property="{name}" content="{value}">' for name, value in (meta or {}).items())
    body = f"""<html lang="fr"><head><title>Le pont rouvre</title>{metas}{script}</head><body>
      <header><a href="/">Le Vannier</a>{above}</header>
      <main><article><h1>Le pont de la commune imaginaire rouvre aux passants</h1>
      <div class="line">{stamp}</div><p>{TEXT}</p><p>{TEXT}</p></article>{below}</main></body></html>"""
    return parse_page(body.encode(), url=url, fetched_at=SEEN)


def read(document: Document, timezone: str = "Europe/Paris", **more: Any) -> Dates:
    return read_dates(document, timezone=timezone, **more)


def told(stamp: Stamp | None) -> str | None:
    """ "2023-09-14 18:50 minute json-ld", local time."""
    return stamp and f"{stamp.at:%Y-%m-%d %H:%M} {stamp.precision} {stamp.source}"


JULY = "2023-07-03T"
CASES: dict[str, tuple[dict[str, Any], str | None, str | None]] = {
    "metadata alone": (
        {"ld": {"datePublished": "2023-07-03T08:05:09+02:00", "dateModified": "2023-07-03T09:10:00+02:00"}},
        "2023-07-03 08:05 second json-ld", "2023-07-03 09:10 minute json-ld",
    ),
    "universal time is what it says": (
        {"ld": {"datePublished": "2023-07-03T06:05:00Z"}, "stamp": "Publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute json-ld", None,
    ),
    "local time written as Z, shown by the display": (
        {"ld": {"datePublished": "2023-07-03T08:05:41Z"}, "stamp": "Publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "both dates equal, hours from the minute that is shown": (
        {"ld": {"datePublished": "2023-07-03T10:05:00", "dateModified": "2023-07-03T10:05:00"}, "stamp": "Publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a word between day and hour, above the headline": (
        {"above": "<p><strong>Lundi 3 juillet 2023</strong> | Mise en ligne à 8h05</p>", "url": "https://www.levannier.example/2023/07/03/pont"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "local time written as Z, for the update too": (
        {"ld": {"datePublished": "2023-07-03T08:05:00Z", "dateModified": "2023-07-03T09:10:00Z"},
         "stamp": "Publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", "2023-07-03 09:10 minute json-ld",
    ),
    "local time written as Z, shown by a second claim": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00"}, "meta": {"article:published_time": "2023-07-03T08:05:00Z"}},
        "2023-07-03 08:05 minute json-ld", None,
    ),
    "local time written as Z, or it would be later than now": (
        {"ld": {"datePublished": "2023-09-20T09:00:00Z"}}, "2023-09-20 09:00 minute json-ld", None,
    ),
    "the offset of winter in summer": (
        {"meta": {"article:published_time": "2023-07-03T08:05+01:00"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "the offset of summer in winter": (
        {"meta": {"article:published_time": "2023-01-03T08:05:00+02:00"}, "stamp": "Publié le 3 janvier 2023 à 8h05"},
        "2023-01-03 08:05 minute displayed", None,
    ),
    "no zone": ({"ld": {"datePublished": "2023-07-03T08:05:00"}}, "2023-07-03 08:05 minute json-ld", None),
    "no zone, and universal time beside local time": (
        {"ld": {"datePublished": "2023-07-03 06:05:14"}, "meta": {"article:published_time": "2023-07-03 08:05:14"}},
        "2023-07-03 08:05 second meta", None,
    ),
    "the zone's name where the T should stand": (
        {"meta": {"article:published_time": "2023-07-03CEST08:05:00+0200"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "seconds since 1970": ({"meta": {"article:published_time": "1688364300"}}, "2023-07-03 08:05 minute meta", None),
    "milliseconds since 1970": ({"ld": {"datePublished": "1688364300000"}}, "2023-07-03 08:05 minute json-ld", None),
    "seven digits of a second": (
        {"ld": {"datePublished": "2023-07-03T08:05:00.1234567+02:00"}}, "2023-07-03 08:05 minute json-ld", None,
    ),
    "a mail's date": (
        {"meta": {"date": "Mon, 03 Jul 2023 06:05:00 GMT"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "digits alone, to the minute": (
        {"meta": {"pubdate": "202307030805"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "digits alone, to the second": (
        {"meta": {"date.available": "20230703080512"}}, "2023-07-03 08:05 second meta", None,
    ),
    "as Java prints it": (
        {"meta": {"date": "Mon Jul 03 08:05:00 CEST 2023"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "a name of its own for the meta": (
        {"meta": {"vannier:publication_date": "2023-07-03T08:05:00+02:00"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "a meta about something else": ({"meta": {"event:start_date": "2023-07-03T08:05:00+02:00"}}, None, None),
    "day only": ({"meta": {"article:published_time": "2023/07/03"}}, "2023-07-03 00:00 day meta", None),
    "a meta that tells the update in words": (
        {"meta": {"published": "mise à jour le 03/07/2023 à 09h10 - Vanne -"}, "stamp": "lundi 3 juillet 2023, 08:05"},
        "2023-07-03 08:05 minute displayed", "2023-07-03 09:10 minute meta",
    ),
    "a meta with the weekday first": ({"meta": {"published": "lundi 3 juillet 2023, 08:05"}}, "2023-07-03 08:05 minute meta", None),
    "midnight stands for a day": (
        {"ld": {"datePublished": "2023-07-03T00:00:00+02:00"}, "stamp": "3 juillet 2023"},
        "2023-07-03 00:00 day json-ld", None,
    ),
    "midnight that is meant": (
        {"ld": {"datePublished": "2023-07-02T22:00:06Z"}, "stamp": "Publié le 3 juillet 2023 à 00h00"},
        "2023-07-03 00:00 second json-ld", None,
    ),
    "the display has the minute, metadata the day": (
        {"meta": {"article:published_time": "2023-07-03"}, "stamp": "Publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "datePublished is really the modification": (
        {"ld": {"datePublished": "2023-07-03T09:10:04+02:00", "dateModified": "2023-07-03T09:10:04+02:00"},
         "stamp": "Publié le 3 juillet 2023 à 8h05. Mis à jour le 3 juillet 2023 à 9h10."},
        "2023-07-03 08:05 minute displayed", "2023-07-03 09:10 second json-ld",
    ),
    "one claim of two is really the modification": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00", "dateModified": "2023-07-03T09:10:00+02:00"},
         "meta": {"article:published_time": "2023-07-03T09:10:00+02:00"}, "stamp": "Mis à jour le 3 juillet 2023 9:10"},
        "2023-07-03 08:05 minute json-ld", "2023-07-03 09:10 minute json-ld",
    ),
    "both are the displayed update": (
        {"ld": {"datePublished": "2023-07-03T09:10:00+02:00", "dateModified": "2023-07-03T09:10:00+02:00"},
         "stamp": "Mis à jour le 3 juillet 2023 à 9h10"},
        None, "2023-07-03 09:10 minute json-ld",
    ),
    "both are the displayed update, beside a day that is none": (
        {"ld": {"datePublished": "2023-07-03T09:10:00+02:00", "dateModified": "2023-07-03T09:10:00+02:00"},
         "stamp": "Mis à jour le 3 juillet 2023 à 9h10", "below": "<p>Réouverture le 3 juillet</p>"},
        None, "2023-07-03 09:10 minute json-ld",
    ),
    "the two are swapped": (
        {"ld": {"datePublished": "2023-07-03T07:10:45Z", "dateModified": "2023-07-03T06:05:29Z"},
         "stamp": "publié le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", "2023-07-03 09:10 second json-ld",
    ),
    "prepared before it was published": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00", "dateModified": "2023-07-02T17:00:00+02:00"}},
        "2023-07-03 08:05 minute json-ld", None,
    ),
    "the same minute is no update": (
        {"ld": {"datePublished": "2023-07-03T08:05:10+02:00", "dateModified": "2023-07-03T08:05:50+02:00"}},
        "2023-07-03 08:05 second json-ld", None,
    ),
    "the only line shown is the update": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00", "dateModified": "2023-07-03T09:10:00+02:00"},
         "meta": {"article:published_time": "2023-07-03T08:05:00+02:00"}, "stamp": "le 03/07/2023 à 09h10 par Prénom Nom"},
        "2023-07-03 08:05 minute json-ld", "2023-07-03 09:10 minute json-ld",
    ),
    "a display of twelve hours": (
        {"ld": {"datePublished": "2023-07-03T20:05:36+02:00"}, "meta": {"article:published_time": "2023-07-03T20:05:36+02:00"},
         "stamp": "Le 03.07.2023 à 08h05"},
        "2023-07-03 20:05 second json-ld", None,
    ),
    "shown as ago, when the page had been stored for a day": (
        {"ld": {"datePublished": "2023-09-18T08:05:00+02:00"}, "stamp": "Publié hier à 8h05"},
        "2023-09-18 08:05 minute json-ld", None,
    ),
    "nothing but the display": (
        {"stamp": "Prénom Nom | 03.07.2023, 8h05"}, "2023-07-03 08:05 minute displayed", None,
    ),
    "below the text, without a year": (
        {"below": "<p>publié le 3 juillet à 8h05, Prénom Nom, 6Medias</p>"}, "2023-07-03 08:05 minute displayed", None,
    ),
    "a time element": (
        {"stamp": '<time datetime="2023-07-03T08:05:17+02:00">lundi 3 juillet</time>'},
        "2023-07-03 08:05 second time-element", None,
    ),
    "two time elements": (
        {"stamp": 'Publié le <time datetime="2023-07-03T06:05:00Z">3 juillet</time>, '
                  'mis à jour le <time datetime="2023-07-03T07:10:00Z">3 juillet</time>'},
        "2023-07-03 08:05 minute time-element", "2023-07-03 09:10 minute time-element",
    ),
    "an update by its hour, of which metadata give the day": (
        {"meta": {"datepublished": "2023-07-03", "datemodified": "2023-07-03"}, "stamp": "3 juillet 2023 - 08:05 | Mis à jour : 09:10"},
        "2023-07-03 08:05 minute displayed", "2023-07-03 09:10 minute displayed",
    ),
    "a time that WordPress calls both": (
        {"stamp": '<time class="entry-date published updated" datetime="2023-07-03T08:05:00+02:00">3 juillet</time>'},
        "2023-07-03 08:05 minute time-element", None,
    ),
    "an attribute for scripts": (
        {"stamp": '<span data-timestamp="1688364300">03-07-2023</span>'}, "2023-07-03 08:05 minute time-element", None,
    ),
    "the address": ({"url": "https://www.levannier.example/2023/07/03/pont.html"}, "2023-07-03 00:00 day url", None),
    "neighbours do not count": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00"},
         "below": '<ul class="related"><li><a href="/x">Une autre affaire, bien plus récente que celle-ci, au village</a>'
                  " Publié le 19 septembre 2023 à 18h</li></ul>"},
        "2023-07-03 08:05 minute json-ld", None,
    ),
    "the day, where metadata repeat the displayed update's minute": (
        {"ld": {"datePublished": "2023-07-03T15:40:00+02:00", "dateModified": "2023-07-03T15:40:00+02:00"},
         "stamp": "Le 3 juillet 2023 — Modifié à 15 h 40 le 3 juillet 2023"},
        "2023-07-03 00:00 day displayed", "2023-07-03 15:40 minute json-ld",
    ),
    "a line that goes on from its date to a long byline": (
        {"stamp": "le 03/07/2023, par Cyprien Bouvet-Lambert avec le Service de presse réuni, Virtualisation, 394 mots"},
        "2023-07-03 00:00 day displayed", None,
    ),
    "comments do not count": (
        {"stamp": "3 juillet 2023", "below": '<div class="comments"><p>Publié le 4 juillet 2023 à 7h12</p></div>'},
        "2023-07-03 00:00 day displayed", None,
    ),
    "the site's clock does not count": (
        {"stamp": "3 juillet 2023", "above": "<span>mercredi 20 septembre 2023</span>"},
        "2023-07-03 00:00 day displayed", None,
    ),
    "a sentence does not count": (
        {"ld": {"datePublished": "2023-07-03T08:05:00+02:00"}, "below": "<p>Il avait fermé le <b>12 mai 2019</b> à 9h30.</p>"},
        "2023-07-03 08:05 minute json-ld", None,
    ),
    "the update's day called the publication, beside a surer minute": (
        {"meta": {"article:published_time": "2017-04-12T18:33:59+02:00", "dc.date": "2017-04-12",
                  "datePublished": "2023-07-03", "article:modified_time": "2023-07-03T15:24:33+02:00"}, "stamp": "3 juillet 2023"},
        "2017-04-12 18:33 second meta", "2023-07-03 15:24 second meta",
    ),
    "the day that is shown, and a minute of the draft": (
        {"meta": {"article:published_time": "2023-06-30T18:33:59+02:00", "article:modified_time": "2023-07-03T15:24:33+02:00"},
         "stamp": "Publié le 3 juillet 2023"},
        "2023-07-03 00:00 day displayed", "2023-07-03 15:24 second meta",
    ),
    "one minute shown for both dates, and metadata an hour away for both": (
        {"ld": {"datePublished": "2023-07-03T09:05:48+02:00", "dateModified": "2023-07-03T09:05:48+02:00"},
         "stamp": "Publié le 3 juillet 2023 à 8h05 - Mis à jour le 3 juillet 2023 à 8h05"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a meta of no known name, in the words of mail": (
        {"meta": {"publish-date": "Mon, 03 Jul 2023 08:05:00 +0200", "modified-date": "Mon, 03 Jul 2023 09:10:00 +0200"}},
        "2023-07-03 08:05 minute meta", "2023-07-03 09:10 minute meta",
    ),
    "a clock in the byline, and a day in the metadata": (
        {"ld": {"datePublished": "2023-07-03"}, "stamp": "Par Anne Vasseur - 05:03 - Temps de lecture :"},
        "2023-07-03 05:03 minute displayed", None,
    ),
    "a clock elsewhere, and a day in the metadata": (
        {"ld": {"datePublished": "2023-07-03"}, "stamp": "Écouter 05:03"}, "2023-07-03 00:00 day json-ld", None,
    ),
    "a clock in the byline, and two days in the metadata": (
        {"ld": {"datePublished": "2023-07-03"}, "meta": {"article:published_time": "2023-07-04"}, "stamp": "Par Anne Vasseur - 05:03"},
        "2023-07-03 00:00 day json-ld", None,
    ),
    "an hour that a server wrote in Greenwich's for a script to write anew": (
        {"ld": {"datePublished": "2023-07-03T06:05:09.118Z"}, "meta": {"dc.date.created": "2023-07-03|06h05"},
         "stamp": '<time datetime="Mon Jul 03 2023 06:05:09 GMT+0000 (Coordinated Universal Time)"'
         ' data-timeutc="Mon Jul 03 2023 06:05:09 GMT+0000 (Coordinated Universal Time)">Publié à 6 h 05</time>'},
        "2023-07-03 08:05 second json-ld", None,
    ),
    "a clock whose letter stands in an element of its own": (
        {"meta": {"published": "03/07/2023 - 8h08"}, "stamp": 'Publié le <span>03/07</span> à 8<abbr title="heure">h</abbr>05'},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "an ISO minute in a title, whatever its element": (
        {"stamp": 'Anne Vasseur <abbr title="2023-07-03T06:05:40Z">1 hr 4 mins ago</abbr>'},
        "2023-07-03 08:05 second time-element", None,
    ),
    "a title for readers": (
        {"stamp": 'Anne Vasseur <abbr title="3 juillet 2023 à 8h05">il y a 3 mois</abbr>'}, "2023-06-20 00:00 day displayed", None,
    ),
    "milliseconds in a script's attribute of the publication": (
        {"stamp": '<span data-publish-time="1688364300851">3/07/23</span>'}, "2023-07-03 08:05 minute time-element", None,
    ),
    "the publisher's number in an attribute": (
        {"stamp": '<span data-publisher-id="1688364300851">3 juillet 2023</span>'}, "2023-07-03 00:00 day displayed", None,
    ),
    "seconds since 1970 where a relation should stand": (
        {"stamp": '<span rel="1688364300">3 juillet 2023</span>'}, "2023-07-03 08:05 minute time-element", None,
    ),
    "noon in Greenwich stands for a day": (
        {"stamp": '<time datetime="2023-07-03T12:00:00Z">3 juillet 2023</time>'}, "2023-07-03 00:00 day time-element", None,
    ),
    "noon in Greenwich, and its hour shown": (
        {"stamp": '<time datetime="2023-07-03T12:00:00Z">3 juillet 2023 à 14h00</time>'}, "2023-07-03 14:00 minute time-element", None,
    ),
    "noon in Greenwich that metadata give too": (
        {"ld": {"datePublished": "2023-07-03T12:00:00Z"}, "stamp": '<time datetime="2023-07-03T12:00:00Z">3 juillet 2023</time>'},
        "2023-07-03 14:00 minute json-ld", None,
    ),
    "a script in the byline's paragraph": (
        {"stamp": f'<p>Par Anne Vasseur <script>{"adresse(); " * 30}</script><span>3 juillet 2023 à 8h05</span></p>'},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "a script's words between the date's": (
        {"stamp": "<p>Publié le 3 juillet 2023 <script>le 4 mai à 9h</script>à 8h05</p>"},
        "2023-07-03 08:05 minute displayed", None,
    ),
    "an offset without its nought": (
        {"meta": {"article:published_time": "2023-07-03T02:05-400"}}, "2023-07-03 08:05 minute meta", None,
    ),
    "a list of minutes of one day": (
        {"stamp": "Mise à jour : 3 juillet 2023 08h23",
         "below": "<dl>" + "".join(f"<dt><a href=/b>10 août 2023 - 10:0{n} | Belga</a></dt><dd><a href=/b>Le pont voisin rouvrira plus tard que prévu, dit la maire</a></dd>" for n in range(4)) + "</dl>"},
        None, "2023-07-03 08:23 minute displayed",
    ),
    "no date at all": ({}, None, None),
}  # fmt: skip


@pytest.mark.parametrize(("parts", "published", "modified"), CASES.values(), ids=CASES)
def test_which_date_is_believed(parts: dict[str, Any], published: str | None, modified: str | None) -> None:
    dates = read(page(**parts))
    assert (told(dates.published), told(dates.modified)) == (published, modified)


WRITTEN = "2023-07-03T08:05:12+02:00"
META = {"meta": {"article:published_time": WRITTEN}}
RDFA = '<span property="dc:date" content="{}">Lundi 3 juillet 2023 - {}</span>'
OFFSETS: dict[str, tuple[dict[str, Any], str]] = {
    "in metadata": (META | {"stamp": "3 juillet 2023 - 8:05"}, "2023-07-03 08:05 minute displayed"),
    "beside the clock": ({"stamp": RDFA.format(WRITTEN, "8:05")}, "2023-07-03 08:05 minute displayed"),
    "in both": (META | {"stamp": RDFA.format(WRITTEN, "8:05")}, "2023-07-03 08:05 minute displayed"),
    "in both, of the instant that is shown": (META | {"stamp": RDFA.format(WRITTEN, "7:05")}, "2023-07-03 07:05 second meta"),
    "in both, beside no clock": (META | {"stamp": RDFA.format(WRITTEN, "Le Vannier")}, "2023-07-03 07:05 second meta"),
}  # fmt: skip


@pytest.mark.parametrize(("parts", "published"), OFFSETS.values(), ids=OFFSETS)
def test_a_clock_that_is_shown_outweighs_a_servers_offset(parts: dict[str, Any], published: str) -> None:
    assert told(read(page(**parts), timezone="Africa/Kinshasa").published) == published


FEET = {
    "an update of its own": ("<div><span>Dernière modification le mardi 4 juillet 2023 09:03</span></div>", "2023-07-04 09:03 minute displayed"),
    "an update, as a part of the line": ("<p>Étiquettes : pont | Mis à jour le 4/7/2023 à 9h03</p>", None),
    "another article's, in a list": ("<ul><li>Mis à jour le 4 juillet 2023 à 9h03 : le marché</li></ul>", None),
    "a date that says nothing of itself": ("<p>4 juillet 2023 à 9h03</p>", None),
}  # fmt: skip


@pytest.mark.parametrize(("foot", "modified"), FEET.values(), ids=FEET)
def test_below_a_settled_publication_only_updates_are_looked_for(foot: str, modified: str | None) -> None:
    document = page(stamp="Publié le : lundi 3 juillet 2023 17:26", below=foot)
    dates = read(document, near=document.tree.find(".//article"), opening=TEXT[:80])
    assert (told(dates.published), told(dates.modified)) == ("2023-07-03 17:26 minute displayed", modified)


def test_the_nodes_of_other_articles_are_left_out() -> None:
    other = {"@type": "NewsArticle", "url": "/autre.html", "datePublished": "2023-09-19T08:00:00+02:00"}
    own = {"@type": "NewsArticle", "url": URL, "datePublished": "2023-07-03T08:05:00+02:00"}
    html = f'<script type="application/ld+json">{json.dumps([other, own])}</script><h1>Le pont rouvre</h1><p>{TEXT}</p>'
    dates = read(parse_page(html.encode(), url=URL, fetched_at=SEEN))
    assert told(dates.published) == "2023-07-03 08:05 minute json-ld"


def test_a_feed_speaks_where_the_page_is_silent() -> None:
    feed = Claim(
        field="published", value="Mon, 03 Jul 2023 06:05:00 GMT", source="feed", place="https://levannier.example/rss"
    )
    dates = read(page(), claims=[feed])
    assert told(dates.published) == "2023-07-03 08:05 minute feed"


OWN = {"title": "Le pont de la commune imaginaire rouvre aux passants", "publishedAt": "2023-07-03T06:05:00.000Z"}
OTHER = {"title": "Une autre affaire, bien plus récente", "url": "/autre.html", "publishedAt": "2023-09-19T08:00:00Z"}
STATES: dict[str, tuple[str, str | None, str | None]] = {
    "known by its headline": (
        f'<script id="__NEXT_DATA__" type="application/json">{json.dumps({"props": {"list": [OTHER], "page": OWN}})}</script>',
        "2023-07-03 08:05 minute embedded-json", None,
    ),
    "known by its address": (
        f"""<script>window.__STATE__ = {json.dumps({"a": OTHER, "b": {
            "canonical_url": "/politique/le-pont-rouvre-12345.html", "first_publish_date": "2023-07-03T06:05:00Z",
            "last_updated_date": "2023-07-03T07:10:00Z"}})};init()</script>""",
        "2023-07-03 08:05 minute embedded-json", "2023-07-03 09:10 minute embedded-json",
    ),
    "seconds since 1970": (
        f'<script type="application/json">{json.dumps({"slug": "le-pont-rouvre-12345.html", "datePublished": 1688364300})}</script>',
        "2023-07-03 08:05 minute embedded-json", None,
    ),
    "only of neighbours": (f'<script type="application/json">{json.dumps([OTHER])}</script>', None, None),
    "words where a date should stand": (
        f'<script type="application/json">{json.dumps({**OWN, "publishedAt": "bientôt", "published": True})}</script>',
        None, None,
    ),
    "broken": ('<script>window.__STATE__ = {"title": "publishedAt" oops</script>', None, None),
    "silent where metadata speaks": (
        f"""<meta property="article:published_time" content="2023-07-03T08:15:00+02:00">
        <script type="application/json">{json.dumps(OWN)}</script>""",
        "2023-07-03 08:15 minute meta", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("state", "published", "modified"), STATES.values(), ids=STATES)
def test_the_state_left_to_scripts(state: str, published: str | None, modified: str | None) -> None:
    dates = read(page(above=state))
    assert (told(dates.published), told(dates.modified)) == (published, modified)


def test_an_hour_that_comes_twice() -> None:
    document = page(ld={"datePublished": "2022-10-30T02:30:00+01:00"}, stamp="Publié le 30 octobre 2022 à 2h30 CET")
    dates = read(document)
    assert dates.published is not None
    assert dates.published.at == datetime.fromisoformat("2022-10-30T02:30:00+01:00")


@pytest.mark.parametrize("offset", ["+01:00", "+02:00"])
def test_an_hour_that_comes_twice_has_either_offset(offset: str) -> None:
    written = f"2022-10-30T02:48:29{offset}"
    dates = read(page(ld={"datePublished": written}))
    assert dates.published is not None
    assert dates.published.at == datetime.fromisoformat(written)


@pytest.mark.parametrize(("lang", "day"), {"English": ("en-US", "2023-07-03"), "French": ("fr", "2023-03-07")}.values())
def test_numbers_beside_a_half_day(lang: str, day: str) -> None:
    html = f'<html lang="{lang}"><body><h1>Le pont rouvre aux passants</h1><div>7/3/2023 8:05 am</div><p>{TEXT}</p></body></html>'
    dates = read(parse_page(html.encode(), url=URL, fetched_at=SEEN))
    assert told(dates.published) == f"{day} 08:05 minute displayed"


def test_a_publishers_layout_names_the_line() -> None:
    document = page(stamp="Prénom Nom, le 1er mai 2023 à 10h00", below='<i class="when">3 juillet 2023 à 8h05</i>')
    dates = read(document, layout=Layout(stamp=".when"))
    assert told(dates.published) == "2023-07-03 08:05 minute displayed"


def test_the_losing_evidence_is_kept_and_says_why() -> None:
    dates = read(page(ld={"datePublished": "2023-07-03T08:05:00Z"}, stamp="Publié le 3 juillet 2023 à 8h05"))
    verdicts = {(claim.source, claim.verdict): claim.why for claim in dates.evidence}
    assert verdicts[("displayed", "won")] == "what the reader sees"
    assert "zone wrong" in verdicts[("json-ld", "lost")]


def test_stamps_are_in_the_publishers_zone() -> None:
    dates = read(page(ld={"datePublished": "2023-07-03T12:05:00Z"}), timezone="America/Toronto")
    assert dates.published is not None
    assert dates.published.at.isoformat() == "2023-07-03T08:05:00-04:00"


def test_broken_metadata_is_no_error() -> None:
    broken = {"datePublished": "hier", "dateModified": "0000-00-00T99:99:99Z"}
    assert read(page(ld=broken, meta={"article:published_time": "99999999999999"})) == Dates()


SHARED = Path(__file__).parents[3] / "shared"


@pytest.mark.press
@pytest.mark.skipif(not SHARED.exists(), reason="the shared pages are not here")
def test_the_shared_pages_without_publisher_files() -> None:
    from warcio.archiveiterator import ArchiveIterator

    from scraper.reading.dates.zones import zone_of

    with (SHARED / "press" / "press.warc.gz").open("rb") as warc:
        bodies = {
            record.rec_headers.get_header("WARC-Target-URI"): record.content_stream().read()
            for record in ArchiveIterator(warc)
            if record.rec_type == "response"
        }
    wrong = []
    for truth in json.loads((SHARED / "truth" / "pages.json").read_text()):
        seen = datetime.fromisoformat(truth["seen_at"])
        document = parse_page(bodies[truth["url"]], url=truth["url"], fetched_at=seen)
        dates = read_dates(document, timezone=zone_of(document, None).value)
        for stamp, value, unit in (
            (dates.published, truth["published"], truth["published_unit"]),
            (dates.modified, truth["modified"], "minute"),
        ):
            if value is None:
                continue
            expected = datetime.fromisoformat(value)
            same = stamp is not None and (
                stamp.at.date() == expected.date()
                if unit == "day"
                else stamp.at.replace(second=0) == expected.replace(second=0)
            )
            if not same:
                wrong.append((truth["url"], value, stamp))
    assert wrong == []
