"""Whose clock a page shows."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import available_timezones

import pytest

from scraper.evidence import Claim
from scraper.publisher import Publisher
from scraper.reading.dates import zone_contacts, zone_countries, zone_money, zone_names, zones
from scraper.reading.dates.decision import read_dates
from scraper.reading.dates.zones import zone_of
from scraper.reading.document import Document, parse_page
from scraper.reading.stamps import words

SEEN = datetime(2023, 9, 20, 7, 33, tzinfo=UTC)


def page(host: str, head: str = "", lang: str = "fr", body: str = "") -> Document:
    html = f'<html lang="{lang}"><head>{head}</head><body><h1>Le pont rouvre</h1>{body}<p>Le pont rouvre.</p></body></html>'
    return parse_page(html.encode(), url=f"https://www.{host}/a-1.html", fetched_at=SEEN)


COUNTED = (
    "<p>Le pont du Togo coûte 12 millions de francs CFA, le bac 300FCFA.</p><p>Le Togo paie ; les Togolais aussi.</p>"
)

CASES = {
    "nothing said": (page("levannier.example"), "Europe/Paris"),
    "France": (page("vannier-imaginaire.fr"), "Europe/Paris"),
    "Switzerland": (page("vannier-imaginaire.ch"), "Europe/Zurich"),
    "Belgium": (page("vannier-imaginaire.be"), "Europe/Brussels"),
    "Canada": (page("vannier-imaginaire.ca"), "America/Toronto"),
    "Québec": (page("vannier-imaginaire.quebec"), "America/Toronto"),
    "Senegal": (page("vannier-imaginaire.sn"), "Africa/Dakar"),
    "New Caledonia": (page("vannier-imaginaire.nc"), "Pacific/Noumea"),
    "the address outweighs the template's locale": (
        page("vannier-imaginaire.be", '<meta property="og:locale" content="fr_CA">'), "Europe/Brussels",
    ),
    "locale": (page("levannier.example", '<meta property="og:locale" content="fr_CA">'), "America/Toronto"),
    "language of the page": (page("levannier.example", lang="fr-CH"), "Europe/Zurich"),
    "a template's locale": (page("levannier.example", '<meta property="og:locale" content="en_US">'), "Europe/Paris"),
    "offsets": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'),
        "America/Toronto",
    ),
    "offsets of a French island": (
        page("vannier-imaginaire.fr", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'),
        "America/Martinique",
    ),
    "Greenwich says nothing": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00Z">'),
        "Europe/Paris",
    ),
    "the offset of the wrong season": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00+01:00">'),
        "Europe/Paris",
    ),
    "an overseas place in the host of a French address": (page("martinique.vannier-imaginaire.fr"), "America/Martinique"),
    "an overseas number in the host": (page("vannier974.example"), "Indian/Reunion"),
    "another number in the host": (page("vannier2974.example"), "Europe/Paris"),
    "a town in the host": (page("dakar-vannier.example"), "Africa/Dakar"),
    "a short name beside a word for news": (page("maliweb.example"), "Africa/Bamako"),
    "a short name with an article": (page("lefaso.example"), "Africa/Ouagadougou"),
    "a country whose name begins like another's": (page("nigeriamatin.example"), "Europe/Paris"),
    "a short name within another word": (page("malinois.example"), "Europe/Paris"),
    "a foreign place in the host of a French address": (page("dakar-vannier.fr"), "Europe/Paris"),
    "meetings are no island": (page("reunions.example"), "Europe/Paris"),
    "the site's name": (
        page("levannier.example", '<meta property="og:site_name" content="Le Vannier - Actualités du Maroc">'), "Africa/Casablanca",
    ),
    "the end of the title": (
        page("levannier.example", "<title>Le pont rouvre - Le Vannier Réunion : l’île en photos</title>"), "Indian/Reunion",
    ),
    "the end of the title is the headline's": (
        page("levannier.example", "<title>Le pont rouvre - au Maroc</title>", body="<h1>Le pont rouvre - au Maroc</h1>"), "Europe/Paris",
    ),
    "a meeting at the end of the title": (
        page("levannier.example", "<title>Le pont rouvre - la réunion du Vannier</title>"), "Europe/Paris",
    ),
    "a meeting with a capital": (
        page("levannier.example", "<title>Saulaie : Réunion publique sur le pont » Le Vannier - Réunion publique</title>"), "Europe/Paris",
    ),
    "two places": (
        page("levannier.example", '<meta property="og:site_name" content="Le Vannier, Maroc et Tunisie">'), "Europe/Paris",
    ),
    "geographic tags": (page("levannier.example", '<meta name="geo.region" content="DZ">'), "Africa/Algiers"),
    "the publisher's postal address": (
        page("levannier.example", '<script type="application/ld+json">{"@type": "NewsArticle", "publisher": {"@type": '
        '"Organization", "address": {"@type": "PostalAddress", "addressCountry": "SN"}}}</script>'), "Africa/Dakar",
    ),
    "a telephone number in the footer": (
        page("levannier.example", body="<footer>Le Vannier, 12 rue du Port. Tél. (+229) 21 30 12 34</footer>"), "Africa/Porto-Novo",
    ),
    "a link to a telephone": (page("levannier.example", body="<a href=tel:+23052001122>Nous appeler</a>"), "Indian/Mauritius"),
    "a number anywhere": (page("levannier.example", body="<p>Le Vannier, WhatsApp : +225 07 00 11 22 33</p>"), "Africa/Abidjan"),
    "numbers of two countries": (
        page("levannier.example", body="<p>WhatsApp : +225 07 00 11 22 33, ou +221 77 000 11 22</p>"), "Europe/Paris",
    ),
    "a town in the footer": (
        page("levannier.example", body="<div class=site-footer>Le Vannier, Dakar, Sénégal</div>"), "Africa/Dakar",
    ),
    "a line of rights": (
        page("levannier.example", body="<table><tr><td>Le Vannier © 2016 - Nouakchott, Mauritanie</td></tr></table>"), "Africa/Nouakchott",
    ),
    "a number of Québec's": (page("levannier.example", body="<div id=pied>Le Vannier, 418 555-1234</div>"), "America/Toronto"),
    "words of Québec's": (
        page("levannier.example", body="<a>Infolettres</a> <a>Nous joindre</a>"), "America/Toronto",
    ),
    "one word of Québec's": (page("levannier.example", body="<a>Infolettre</a>"), "Europe/Paris"),
    "what its newsletter promises": (
        page("levannier.example", body="<p>Recevez toute l'actualité du Tchad</p>"), "Africa/Ndjamena",
    ),
    "bureaus in two countries": (
        page("levannier.example", body="<footer>Dakar : +221 33 800 00 00. Abidjan : +225 27 20 00 00 00</footer>"), "Europe/Paris",
    ),
    "an article's own footer": (
        page("levannier.example", body="<article><footer>Mots-clés : Sénégal</footer></article>"), "Europe/Paris",
    ),
    "a French address with a foreign number": (
        page("levannier.fr", body="<footer>Notre bureau à Dakar : +221 33 800 00 00</footer>"), "Europe/Paris",
    ),
    "offsets of times in the page": (
        page("levannier.example", body='<time datetime="2023-07-03T08:05:00+04:00">3 juillet</time>'), "Indian/Reunion",
    ),
    "offsets of the metadata before those of times": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00+02:00">',
             body='<time datetime="2023-07-03T08:05:00+04:00">3 juillet</time>' * 3), "Europe/Paris",
    ),
    "the money of a text, and its country": (page("levannier.example", body=COUNTED), "Africa/Lome"),
    "money of one country only": (
        page("levannier.example", body="<p>Le pont coûte 12 millions de gourdes, le bac 300 gourdes.</p>"), "America/Port-au-Prince",
    ),
    "money of many countries, none named": (
        page("levannier.example", body="<p>Le pont coûte 12 millions de francs CFA, le bac 300 FCFA.</p>"), "Europe/Paris",
    ),
    "two countries named alike": (page("levannier.example", body=COUNTED + "<p>Le Mali, le Mali, le Mali.</p>"), "Europe/Paris"),
    "one sum alone": (
        page("levannier.example", body="<p>Au Togo, le Togo paie 300 FCFA aux Togolais du Togo.</p>"), "Europe/Paris",
    ),
    "sums told in euros too": (
        page("levannier.example", body=COUNTED + "<p>Soit 18 000 euros et 45 centimes d'euro ; 0,45 €.</p>"), "Europe/Paris",
    ),
    "money on a French address": (page("levannier.fr", body=COUNTED), "Europe/Paris"),
    "headlines that name one country": (
        page("levannier.example", body="".join(f"<a href=/{n}>Le pont numéro {n} du Mali rouvre</a>" for n in range(7))), "Africa/Bamako",
    ),
    "headlines of which some name a country": (
        page("levannier.example", body="".join(f"<a href=/{n}>Le pont numéro {n} {'du Mali' if n < 6 else 'voisin'} rouvre</a>" for n in range(14))),
        "Europe/Paris",
    ),
    "an overseas postcode in the footer": (
        page("levannier.example", body="<footer>Le Vannier, 3 rue du Port, 97150 Saint-Martin</footer>"), "America/Guadeloupe",
    ),
    "an overseas island of another name": (page("soualigavannier.example"), "America/Guadeloupe"),
    "an offset in a title of hAtom": (
        page("levannier.example", body='<abbr class="published" title="2023-07-03T08:05:00-04:00">8:05 AM</abbr>'), "America/Toronto",
    ),
    "a server's offset beside the hour of Paris": (
        page("levannier.example", body='<abbr title="2023-07-03T02:05:00-04:00">3 juillet, 8h05</abbr>'), "Europe/Paris",
    ),
    "Brazil": (page("vannier.com.br"), "America/Sao_Paulo"),
    "Australia": (page("vannier.com.au"), "Australia/Sydney"),
    "Colombia": (page("vannier.com.co"), "America/Bogota"),
    "a name sold to all": (page("vannier.co"), "Europe/Paris"),
    "Arabic everywhere": (page("levannier.example", '<meta property="og:locale" content="ar_AR">'), "Europe/Paris"),
    "an offset of nobody's we know": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00+08:00">'), "Etc/GMT-8",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), CASES.values(), ids=CASES)
def test_zone(document: Document, expected: str) -> None:
    assert zone_of(document, None).value == expected


WHO_TOLD = {
    "the address": (page("levannier.ch"), "url", "the address's country", "the first place that tells one"),
    "a French address": (page("levannier.fr"), "url", "the address's country", "the first place that tells one"),
    "the name": (page("dakar-vannier.example"), "text", "the newspaper's name", "the first place that tells one"),
    "the page's dates": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00+04:00">'),
        "text", "the offsets of its dates", "the first place that tells one",
    ),
    "the money": (page("levannier.example", body=COUNTED), "displayed", "the money it counts in", "the first place that tells one"),
    "nobody": (page("levannier.example"), "url", "nowhere", "assumed: nothing tells another"),
}  # fmt: skip


@pytest.mark.parametrize(("document", "source", "place", "why"), WHO_TOLD.values(), ids=WHO_TOLD)
def test_what_told_the_zone_is_kept(document: Document, source: str, place: str, why: str) -> None:
    (claim,) = zone_of(document, None).evidence
    assert (claim.field, claim.source, claim.place, claim.why) == ("timezone", source, place, why)


def test_the_publishers_file_decides() -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", timezone="Africa/Tunis")
    assert zone_of(page("vannier-imaginaire.ch"), publisher).value == "Africa/Tunis"


@pytest.mark.parametrize(
    ("path", "zone"),
    {
        "an edition elsewhere": ("/reunion/a-1.html", "Indian/Reunion"),
        "a section of the whole newspaper": ("/politique/a-1.html", "Europe/Paris"),
        "an edition's name deeper in the path": ("/politique/reunion/a-1.html", "Europe/Paris"),
        "no path": ("", "Europe/Paris"),
    }.values(),
)
def test_an_edition_of_a_publisher_has_its_own_clock(path: str, zone: str) -> None:
    publisher = Publisher(name="Le Vannier", domain="levannier.example", zones=(("reunion", "Indian/Reunion"),))
    assert publisher.timezone_of(f"https://levannier.example{path}") == zone


ZULU = '<meta property="article:published_time" content="{}">'
YOAST = '<script class="yoast-schema-graph" type="application/ld+json">{"@graph": []}</script>'
SHOWN = "<div>3 juillet 2023 à {}</div>"
CLOCKS = {
    "another zone": (ZULU.format("2023-07-03T07:14:02+00:00"), "8:14", "Africa/Tunis"),
    "Paris": (ZULU.format("2023-07-03T06:14:02+00:00"), "8:14", None),
    "a place far to the west": (ZULU.format("2023-07-03T17:14:02Z"), "10:14", "America/Los_Angeles"),
    "another minute": (ZULU.format("2023-07-03T07:15:02+00:00"), "8:14", None),
    "a round hour may be chance": (ZULU.format("2023-07-03T03:00:00+00:00"), "8:00", None),
    "half a day apart: a clock of twelve hours": (ZULU.format("2023-07-03T20:14:00+00:00"), "8:14", None),
    "local time written as universal time": (ZULU.format("2023-07-03T08:14:02+00:00"), "8:14", None),
    "universal time of a plugin that never writes local time so": (
        YOAST + ZULU.format("2023-07-03T08:14:02+00:00"), "8:14", "Etc/UTC",
    ),
    "an offset of a server's, the clock of Paris": (ZULU.format("2023-07-03T02:14:02-04:00"), "8:14", "Europe/Paris"),
    "an offset of its own": (ZULU.format("2023-07-03T07:14:02+02:00"), "8:14", None),
    "the same second without a zone": (
        ZULU.format("2023-07-03T18:02:53+00:00") + '<meta name="sailthru.date" content="2023-07-03 11:02:53">', "", "America/Los_Angeles",
    ),
}  # fmt: skip


@pytest.mark.parametrize(("head", "clock", "expected"), CLOCKS.values(), ids=CLOCKS)
def test_the_zone_that_the_clocks_tell(head: str, clock: str, expected: str | None) -> None:
    document = page("levannier.example", head, body=SHOWN.format(clock) if clock else "")
    dates = read_dates(document, timezone="Europe/Paris", title="Le pont rouvre", is_zone_assumed=True)
    assert dates.timezone == expected
    assert read_dates(document, timezone="Europe/Paris", title="Le pont rouvre").timezone is None


NAMED = {
    "a zone's name in the stamp": ("May 13, 2023, 9:29 PM ET", "America/New_York"),
    "behind a long byline": (
        f"By Anne Vasseur {'and Marc Oriol Follow on our site ' * 5}May 13, 2023, 9:29 PM ET", "America/New_York",
    ),
    "Greenwich's": ("13 mai 2023 à 21h29 GMT", None),
    "a place's": ("13 mai 2023 à 21h29, heure de Montréal", None),
    "none": ("13 mai 2023 à 21h29", None),
    "in a sentence": (
        f"Le pont rouvrira demain, dit la maire, et elle ajoute qu’il restera ouvert {'bien longtemps ' * 8}le 13 mai 2023 à 21h29 EDT", None,
    ),
}  # fmt: skip


@pytest.mark.parametrize(("stamp", "expected"), NAMED.values(), ids=NAMED)
def test_the_zone_that_the_stamps_name(stamp: str, expected: str | None) -> None:
    document = page("levannier.example", ZULU.format("2023-05-13 21:29:05"), body=f"<div>{stamp}</div>")
    dates = read_dates(document, timezone="Europe/Paris", title="Le pont rouvre", is_zone_assumed=True)
    assert dates.timezone == expected
    assert dates.published is not None
    if expected:  # the hour without a zone is of the same clock
        assert dates.published.at.isoformat() == "2023-05-13T21:29:05-04:00"


def test_the_zone_of_a_stamp_whose_day_is_in_no_language_of_ours() -> None:
    document = page(
        "levannier.example",
        ZULU.format("2023-05-13T02:31:05Z"),
        body="<time datetime=2023-05-13T02:31:05Z>mayo 12, 2023 a las 21:31 CDT</time>",
    )
    dates = read_dates(document, timezone="Europe/Paris", title="Le pont rouvre", is_zone_assumed=True)
    assert dates.timezone == "America/Chicago"


def test_an_offset_of_the_feed_names_the_zone_of_the_clock_that_is_shown() -> None:
    feed = Claim(
        field="published", value="2023-07-03T08:14:00-04:00", source="feed", place="https://levannier.example/rss"
    )
    for shown, told in {"8:14": "America/Toronto", "14:14": "Europe/Paris", "9:14": None}.items():
        document = page("levannier.example", body=SHOWN.format(shown))
        dates = read_dates(
            document, timezone="Europe/Paris", claims=[feed], title="Le pont rouvre", is_zone_assumed=True
        )
        assert dates.timezone == told


def test_an_epoch_beside_the_clock_it_shows_leaves_no_chance() -> None:
    shown = '<div><span data-pubtime="1688396400">3 juillet 2023 à 11:00</span></div>'
    dates = read_dates(
        page("levannier.example", body=shown), timezone="Europe/Paris", title="Le pont rouvre", is_zone_assumed=True
    )
    assert dates.timezone == "America/Toronto"


KYIV = '<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2023-02-14T08:14:00%s", "mainEntityOfPage": {"@type": "WebPage"}}</script>'
EPOCH = '<script type="application/ld+json">{"@type": "WebPage", "datePublished": "%d"}</script>'
PROVEN = {
    "an offset that an epoch proves": (KYIV % "+02:00" + EPOCH % 1676355240, "8:14", "2023-02-14T08:14:00+02:00"),
    "the offset of summer in winter, and no epoch": (KYIV % "+02:00", "8:14", "2023-02-14T08:14:00+01:00"),
    "an epoch of another hour": (KYIV % "+02:00" + EPOCH % 1676358840, "8:14", "2023-02-14T08:14:00+01:00"),
    "an epoch of another offset, and the clock of Paris": (
        KYIV % "+02:00" + EPOCH % 1676355240, "7:14", "2023-02-14T07:14:00+01:00",
    ),
    "an epoch of the offset of Paris": (KYIV % "+01:00" + EPOCH % 1676358840, "8:14", "2023-02-14T08:14:00+01:00"),
}  # fmt: skip


@pytest.mark.parametrize(("head", "clock", "expected"), PROVEN.values(), ids=PROVEN)
def test_an_epoch_proves_an_offset_on_a_french_address(head: str, clock: str, expected: str) -> None:
    document = page("levannier.fr", head, body=f"<div>Publié le 14.02.2023 {clock}</div>")
    dates = read_dates(document, timezone="Europe/Paris", title="Le pont rouvre")
    assert dates.published is not None
    assert dates.published.at == datetime.fromisoformat(expected)


def test_what_the_publishers_file_says_needs_no_proof() -> None:
    document = page("levannier.fr", KYIV % "+02:00" + EPOCH % 1676355240, body="<div>14.02.2023 8:14</div>")
    dates = read_dates(document, timezone="Europe/Paris", title="Le pont rouvre", is_zone_certain=True)
    assert dates.timezone is None


ASSUMED = {
    "nothing told it": (page("levannier.example"), True),
    "a French address": (page("levannier.fr"), False),
    "a country of several zones": (page("levannier.ca"), True),
    "offsets of a French island": (
        page("levannier.fr", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'), True,
    ),
    "its name": (page("dakar-vannier.example"), False),
    "its headlines": (
        page("levannier.example", body="".join(f"<a href=/{n}>Le pont numéro {n} du Mali rouvre</a>" for n in range(7))), True,
    ),
    "its offsets": (
        page("levannier.example", '<meta property="article:published_time" content="2023-07-03T08:05:00-04:00">'), True,
    ),
    "a continent": (page("vannier.com.au"), True),
    "a country of one zone": (page("vannier.com.ar"), False),
    "its money": (page("levannier.example", body=COUNTED), True),
}  # fmt: skip


@pytest.mark.parametrize(("document", "expected"), ASSUMED.values(), ids=ASSUMED)
def test_which_zones_the_clocks_may_correct(document: Document, expected: bool) -> None:
    assert zones.is_assumed(zone_of(document, None), document.url) is expected


def test_the_zones_of_a_country() -> None:
    assert zone_countries.could_be_of("https://www.levannier.ca/a", "America/Chicago")
    assert not zone_countries.could_be_of("https://www.levannier.ca/a", "Africa/Dakar")
    assert not zone_countries.could_be_of("https://www.levannier.com.au/a", "Pacific/Noumea")
    assert zone_countries.could_be_of("https://www.levannier.example/a", "Africa/Dakar")


def test_every_zone_exists() -> None:
    named = {*zone_countries.BY_COUNTRY.values(), *zones._SPEAKING_ZONES, zones.DEFAULT_ZONE, zones.GREENWICH}
    named |= {*zone_names._OVERSEAS, *zone_names._ABROAD, *zone_contacts._POSTCODES.values()}
    named |= {zone for zones_ in zone_money._CURRENCIES.values() for zone in zones_}
    named |= {*words.ZONES.values(), *words.HALF_DAY_ZONES.values(), *words.PLACES.values()}
    assert named <= available_timezones()
