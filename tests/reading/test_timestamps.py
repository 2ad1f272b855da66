"""Lines as newspapers print them, and the instants they mean."""

from __future__ import annotations

import json
import unicodedata
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from scraper.article import Stamp, Stamps
from scraper.reading.stamps.clocks import printed_zone
from scraper.reading.stamps.timestamps import read_timestamps

PARIS = "Europe/Paris"
SEEN = datetime(2023, 9, 20, 9, 33, tzinfo=ZoneInfo(PARIS))  # a Wednesday
TRUTH = Path(__file__).parents[3] / "shared" / "truth"


def read(text: str, seen_at: datetime = SEEN, timezone: str = PARIS) -> Stamps:
    return read_timestamps(text, seen_at=seen_at, timezone=timezone)


def told(stamp: Stamp | None) -> str | None:
    """ "2023-09-14 18:50 minute", in the publisher's zone; None where there is no stamp."""
    return stamp and f"{stamp.at:%Y-%m-%d %H:%M}{stamp.at:%z} {stamp.precision}".replace("+0200", "")


PUBLISHED = {
    # day and time
    "the plain form": ("Publié le 3 mars 2023 à 7h05", "2023-03-03 07:05+0100 minute"),
    "an hour alone": ("Publié le 3 mai 2023 à 7h", "2023-05-03 07:00 hour"),
    "hour in words": ("le 3 mai 2023 à 7 heures", "2023-05-03 07:00 hour"),
    "hour and minutes in words": ("le 3 mai 2023 à 17 heures et 20 minutes", "2023-05-03 17:20 minute"),
    "narrow spaces": ("3 mai 2023 à 17\u202fh\u202f20", "2023-05-03 17:20 minute"),
    "no-break spaces": ("Publié le\u00a03\u00a0mai\u00a02023 à 17h20", "2023-05-03 17:20 minute"),
    "a capital H": ("3 MAI 2023 - 17H20", "2023-05-03 17:20 minute"),
    "min behind": ("3 mai 2023 à 17h20min", "2023-05-03 17:20 minute"),
    "a point after h": ("3 mai 2023 à 17 h. 20", "2023-05-03 17:20 minute"),
    "one digit of minutes": ("3 mai 2023 à 9h3", "2023-05-03 09:03 minute"),
    "a count behind the hour": ("3 mai 2023 à 9h 12 commentaires", "2023-05-03 09:00 hour"),
    "noon": ("1er août 2023 à midi", "2023-08-01 12:00 minute"),
    "half past noon": ("dimanche à midi et demi", "2023-09-17 12:30 minute"),
    "midnight opens the day": ("1er août 2023 à minuit", "2023-08-01 00:00 minute"),
    "seconds": ("3 mai 2023, 17:20:45", "2023-05-03 17:20 second"),
    "time first": ("17h20, le 3 mai 2023", "2023-05-03 17:20 minute"),
    "evening in words": ("3 mai 2023 à 6 heures du soir", "2023-05-03 18:00 hour"),
    "glued to its word": ("Publié3 mai 2023, 17:20", "2023-05-03 17:20 minute"),
    "minutes after et": ("3 mai 2023 à 17 heures et 5 minutes", "2023-05-03 17:05 minute"),
    "a quarter past": ("3 mai 2023 à 8 h et quart", "2023-05-03 08:15 minute"),
    "a quarter to": ("3 mai 2023 à 8 heures moins le quart", "2023-05-03 07:45 minute"),
    "the time in words": ("Publié le 3 mai 2023 à dix-huit heures trente", "2023-05-03 18:30 minute"),
    "reading time behind an hour": ("3 mai 2023 à 17h 20 min de lecture", "2023-05-03 17:00 hour"),
    "labels": ("Date : 03/05/2023 Heure : 17:20", "2023-05-03 17:20 minute"),
    "labels, the hour first": ("Heure : 17h20 | Date : 3 mai 2023", "2023-05-03 17:20 minute"),
    "labels with the word": ("Date de publication : 03/05/2023 – Heure de publication : 17:20", "2023-05-03 17:20 minute"),
    "the word between": ("3 mai 2023. Publié à 17h20", "2023-05-03 17:20 minute"),
    "le glued to the day": ("Publié le3 mai 2023 à17h20", "2023-05-03 17:20 minute"),
    "le glued to numbers": ("Publié le03/05/2023 à 17h20", "2023-05-03 17:20 minute"),
    "à glued to the year": ("3 mai 2023à 17h20", "2023-05-03 17:20 minute"),
    "its words glued": ("publiéle3 mai 2023à17h20", "2023-05-03 17:20 minute"),
    "escaped twice": ("Publié le&nbsp;3 mai 2023 &agrave; 17h20", "2023-05-03 17:20 minute"),
    "an hour glued to the year": ("3 mai 202317h20", "2023-05-03 17:20 minute"),
    "à glued to numbers": ("03/05/2023à17:20", "2023-05-03 17:20 minute"),
    "all in one": ("Publié le mercredi3mai2023à17h20", "2023-05-03 17:20 minute"),
    # days
    "first of the month": ("1er mai 2023", "2023-05-01 00:00 day"),
    "first, raised": ("1ᵉʳ mai 2023", "2023-05-01 00:00 day"),
    "accents in two parts": ("11 aou\u0302t 2019", "2019-08-11 00:00 day"),
    "first in words": ("le premier mai 2023", "2023-05-01 00:00 day"),
    "abbreviated": ("mer. 3 févr. 2021", "2021-02-03 00:00+0100 day"),
    "without accent": ("11 aout 2019", "2019-08-11 00:00 day"),
    "commas": ("Mercredi, 3 Mai, 2023", "2023-05-03 00:00 day"),
    "slashes": ("03/05/2023 17:20", "2023-05-03 17:20 minute"),
    "points": ("03.05.2023, 17h20", "2023-05-03 17:20 minute"),
    "points in the time too": ("03.05.2023 à 17.20", "2023-05-03 17:20 minute"),
    "dashes": ("03-05-2023 à 17h20", "2023-05-03 17:20 minute"),
    "spaces": ("03 05 2023 17:20", "2023-05-03 17:20 minute"),
    "year of two digits": ("03/05/23 à 17h20", "2023-05-03 17:20 minute"),
    "year of the last century": ("03/05/87", "1987-05-03 00:00 day"),
    "year of two digits after a month": ("3 mai 23 à 17h20", "2023-05-03 17:20 minute"),
    "two digits that are the hour": ("3 mai 17 h 20", "2023-05-03 17:20 minute"),
    "ISO": ("2023-05-03T15:20:00Z", "2023-05-03 17:20 minute"),
    "ISO, compact": ("20230503T152000Z", "2023-05-03 17:20 minute"),
    "month alone": ("décembre 2019", "2019-12-01 00:00+0100 month"),
    "year alone": ("Publié en 2019", "2019-01-01 00:00+0100 year"),
    "English": ("Published May 3, 2023 at 5:20 p.m.", "2023-05-03 17:20 minute"),
    "English, day first": ("3rd of May 2023", "2023-05-03 00:00 day"),
    "month that can only be second": ("05/23/2023", "2023-05-23 00:00 day"),
    "Dutch": ("3 maart 2023 om 17:20", "2023-03-03 17:20+0100 minute"),
    "German": ("3. März 2023", "2023-03-03 00:00+0100 day"),
    # days without a year
    "this year": ("3 mai à 17h20", "2023-05-03 17:20 minute"),
    "last year": ("3 octobre à 17h20", "2022-10-03 17:20 minute"),
    "later today is last year": ("20 septembre à 9h34", "2022-09-20 09:34 minute"),
    "this very minute": ("20 septembre à 9h33", "2023-09-20 09:33 minute"),
    "the weekday decides": ("jeudi 3 mai", "2018-05-03 00:00 day"),
    "29 February": ("Publié le 29 février", "2020-02-29 00:00+0100 day"),
    "numbers": ("03/05 à 17h20", "2023-05-03 17:20 minute"),
    "only the day's number": ("mardi 12 à 10h", "2023-09-12 10:00 hour"),
    "last, after the month": ("Publié le 3 mai dernier à 17h20", "2023-05-03 17:20 minute"),
    "last, on the same day": ("Publié le 20 septembre dernier à 8h", "2022-09-20 08:00 hour"),
    "of last year": ("Publié le 3 mai de l'an dernier", "2022-05-03 00:00 day"),
    # days from now
    "yesterday": ("Hier, 14 h 05", "2023-09-19 14:05 minute"),
    "the day before": ("avant-hier à 22h10", "2023-09-18 22:10 minute"),
    "today": ("aujourd’hui à 8h12", "2023-09-20 08:12 minute"),
    "yesterday behind a name": ("Prénom Nom · hier", "2023-09-19 00:00 day"),
    "this morning": ("ce matin", "2023-09-20 00:00 day"),
    "yesterday evening": ("hier soir", "2023-09-19 00:00 day"),
    "last night, before midnight": ("cette nuit à 23h30", "2023-09-19 23:30 minute"),
    "last night, after midnight": ("cette nuit à 2h10", "2023-09-20 02:10 minute"),
    "a weekday": ("lundi à 9h15", "2023-09-18 09:15 minute"),
    "today's weekday, earlier": ("mercredi à 8h05", "2023-09-20 08:05 minute"),
    "today's weekday, later": ("mercredi à 10h05", "2023-09-13 10:05 minute"),
    "last + today's weekday": ("mercredi dernier à 8h05", "2023-09-13 08:05 minute"),
    "a time alone": ("à 8h47", "2023-09-20 08:47 minute"),
    "a time alone, later than now": ("à 23h58", "2023-09-19 23:58 minute"),
    "minutes ago": ("il y a 5 min", "2023-09-20 09:28 minute"),
    "hours ago": ("il y a 3 heures", "2023-09-20 06:00 hour"),
    "hours and minutes ago": ("il y a 1 h 30", "2023-09-20 08:03 minute"),
    "an hour and a half ago": ("il y a une heure et demie", "2023-09-20 08:03 minute"),
    "days ago": ("il y a 3j", "2023-09-17 00:00 day"),
    "weeks ago": ("il y a deux semaines", "2023-09-06 00:00 day"),
    "months ago": ("il y a 3 mois", "2023-06-20 00:00 day"),
    "sent in by a reader": ("Soumis par avasseur le mer 03/05/2023 - 17:20", "2023-05-03 17:20 minute"),
    "rubric behind the day": ("3 mai 2023 dans Actualités", "2023-05-03 00:00 day"),
    "press review": ("Revue de presse du 3 mai 2023", "2023-05-03 00:00 day"),
    "dispatch of a day": ("Dépêche AFP du 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "issue by its number": ("Numéro 212 du 3 mai 2023", "2023-05-03 00:00 day"),
    "news of 8 p.m. by its day": ("Journal de 20 heures du 3 mai 2023", "2023-05-03 00:00 day"),
    "communiqué": ("Communiqué de presse du 3 mai 2023", "2023-05-03 00:00 day"),
    "programme like a fraction": ("Canal 3 - 19/20 - 03/05/2023", "2023-05-03 00:00 day"),
    "broadcast": ("Émission diffusée le mercredi 3 mai 2023", "2023-05-03 00:00 day"),
    "the hour of a far town": ("3 mai 2023 à 17h20 (heure de Moroni)", "2023-05-03 16:20 minute"),
    "days ago at a time": ("il y a 3 jours à 17h20", "2023-09-17 17:20 minute"),
    "days ago, then the time": ("Publié il y a 3 jours, 17:20", "2023-09-17 17:20 minute"),
    "content that was published": ("Ce contenu a été publié le 3 mai 2023 - 17:20", "2023-05-03 17:20 minute"),
    "article that was first published": (
        "L'article a d'abord été publié le 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "online since": ("En ligne depuis le 3 mai 2023", "2023-05-03 00:00 day"),
    "the hour of an island": ("Publié le 3 mai 2023 à 7h20, heure de Tahiti", "2023-05-03 19:20 minute"),
    "some months ago, by": ("il y a 3 mois, par Anne Vasseur", "2023-06-20 00:00 day"),
    "years ago": ("il y a 2 ans", "2021-09-20 00:00 day"),
    "now": ("à l'instant", "2023-09-20 09:33 minute"),
    "seconds ago": ("il y a quelques secondes", "2023-09-20 09:33 minute"),
    "ago, and the day": ("Publié il y a 1 semaine, le 12/09/2023", "2023-09-12 00:00 day"),
    "ago, and the day in brackets": ("Publié il y a 4 mois (3 mai 2023 à 17:20)", "2023-05-03 17:20 minute"),
    "ago behind the day": ("3 mai 2023 à 17:20 (il y a 4 mois)", "2023-05-03 17:20 minute"),
    "ago, and the hour in brackets": ("Publié il y a 2 heures (aujourd'hui à 7h05)", "2023-09-20 07:05 minute"),
    "ago in English": ("3 hours ago", "2023-09-20 06:00 hour"),
    "ago in English, in two units": ("1 hr 4 mins ago", "2023-09-20 08:29 minute"),
    "ago in English, and its finer unit": ("2 hours and 30 minutes ago", "2023-09-20 07:03 minute"),
    "days and hours ago in English": ("1 day, 3 hours ago", "2023-09-19 00:00 day"),
    "a name that is a weekday": ("Vannier Sun March 3, 2023 9:00PM", "2023-03-03 21:00+0100 minute"),
    "a name before its weekday": ("Anne Vasseur Wed May 3, 2023", "2023-05-03 00:00 day"),
    "padded with a blank": ("3/ 5/23 17:20", "2023-05-03 17:20 minute"),
    # zones
    "GMT": ("3 mai 2023 à 15h20 GMT", "2023-05-03 17:20 minute"),
    "TU": ("3 mai 2023 à 15h20 TU", "2023-05-03 17:20 minute"),
    "UTC with an offset": ("3 janvier 2023 - 17:20 UTC+1", "2023-01-03 17:20+0100 minute"),
    "a place": ("3 mai 2023 à 11h20, heure de Montréal", "2023-05-03 17:20 minute"),
    "in brackets": ("3 mai 2023 à 11 h 20 (HAE)", "2023-05-03 17:20 minute"),
    "CET in summer is the clock of the wall": ("3 mai 2023 à 17:20 CET", "2023-05-03 17:20 minute"),
    "in words": ("3 mai 2023 à 15h20 (temps universel)", "2023-05-03 17:20 minute"),
    "the hour of a zone": ("3 mai 2023 à 15h20, heure GMT", "2023-05-03 17:20 minute"),
    "a place far away": ("3 mai 2023 à 23h20 (heure de Tokyo)", "2023-05-03 16:20 minute"),
    "the hour of summer": ("3 mai 2023 à 17h20 (heure d'été)", "2023-05-03 17:20 minute"),
    "a zone of America's": ("May 3, 2023 10:20 AM CDT", "2023-05-03 17:20 minute"),
    "a zone of Australia's": ("4 May 2023, 1:20am AEST", "2023-05-03 17:20 minute"),
    "two letters behind the half day": ("May 3, 2023, 11:20 AM ET", "2023-05-03 17:20 minute"),
    "two letters behind points": ("11:20 a.m. (ET) May 3, 2023", "2023-05-03 17:20 minute"),
    "two letters that are a word": ("Publié le 3 mai 2023 à 5:20 pm et relu", "2023-05-03 17:20 minute"),
    "two letters without a half day": ("LE 3 MAI 2023 À 17:20 ET APRÈS", "2023-05-03 17:20 minute"),
    "EST before its day": ("3:53 p.m. EST January 25, 2023", "2023-01-25 21:53+0100 minute"),
    "est that is a verb": ("Publié le 3 mai 2023 à 5:20 pm est une erreur", "2023-05-03 17:20 minute"),
    "an offset of two digits behind the seconds": ("2023-05-03 10:20:01-05", "2023-05-03 17:20 second"),
    # clock changes
    "the evening before summer time": ("25 mars 2023 à 23h30", "2023-03-25 23:30+0100 minute"),
    "the hour that comes twice": ("30 octobre 2022 à 2h30", "2022-10-30 02:30 minute"),
    "the hour that comes twice, named": ("30 octobre 2022 à 2h30 CET", "2022-10-30 02:30+0100 minute"),
    # company
    "names and an agency": ("publié le 3 mai à 17h20, Prénom Nom, 6Medias", "2023-05-03 17:20 minute"),
    "20 Minutes is a newspaper": ("20 Minutes avec AFP, publié le 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "24 heures is a newspaper": ("24 heures, Lausanne, hier à 17h20", "2023-09-19 17:20 minute"),
    "20 minutes ago is none": ("Publié il y a 20 minutes", "2023-09-20 09:13 minute"),
    "reading time": ("Temps de lecture : 3 min. Publié le 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "reading time behind": ("3 mai 2023 à 17h20 Lecture 2 min", "2023-05-03 17:20 minute"),
    "comments": ("5 commentaires - 3 mai 2023, 17h20", "2023-05-03 17:20 minute"),
    "a name without a separator": ("Prénom Nom 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "a section in small letters": ("politique 03/05/2023 17:20", "2023-05-03 17:20 minute"),
    "a byline in small letters": ("Par la rédaction web de notre journal le 3 mai 2023", "2023-05-03 00:00 day"),
    "a signature with a trade": ("Prénom Nom, journaliste politique, le 3 mai 2023", "2023-05-03 00:00 day"),
    "behind a headline, to the minute": ("Le pont rouvre aux passants 3 mai 2023 à 17:20", "2023-05-03 17:20 minute"),
    "glued to a name": ("Prénom NomPublié le 3 mai 2023 à 17h20", "2023-05-03 17:20 minute"),
    "minutes ago, and a count": ("rugby Il y a 26 minutes 0", "2023-09-20 09:07 minute"),
    "an issue without a year": ("Daté du mercredi 13 septembre", "2023-09-13 00:00 day"),
    "a weekday between separators": ("Le Vannier | lundi à 9h15 | Prénom Nom", "2023-09-18 09:15 minute"),
    "a weekday in a byline": ("Avec AFP lundi à 9h15", "2023-09-18 09:15 minute"),
    "a short month between hyphens": ("03-sept-2023", "2023-09-03 00:00 day"),
    "a dispatch": ("LIÈGE, 3 mai 2023 (Belga) -", "2023-05-03 00:00 day"),
    "hours ago in German": ("vor 3 Stunden", "2023-09-20 06:00 hour"),
    "an hour ago in German": ("Publiziert vor einer Stunde", "2023-09-20 08:00 hour"),
    "days ago in German": ("vor 2 Tagen", "2023-09-18 00:00 day"),
    "weeks ago in Dutch": ("3 weken geleden", "2023-08-30 00:00 day"),
    "yesterday in German": ("gestern, 17:20 Uhr", "2023-09-19 17:20 minute"),
    "a weekday that met its date last week": ("Jeudi 14 septembre à 20h30", "2023-09-14 20:30 minute"),
    "announced for a day to come, but published": ("Publié samedi 23 septembre à 10h30", "2017-09-23 10:30 minute"),
    "this weekday": ("Publié ce lundi à 8h30", "2023-09-18 08:30 minute"),
    "an hour and its point": ("Publié le 3 mai 2023 à 17h.20", "2023-05-03 17:20 minute"),
    "the news at noon": ("Le 13h du 3 mai 2023", "2023-05-03 00:00 day"),
    "a year ago, and the day in figures": ("Publié il y a 1 an, le 03/05/2022", "2022-05-03 00:00 day"),
    "a headline with a place before a day": ("Crue en Bretagne 3 mai 2023", "2023-05-03 00:00 day"),
    "a byline with a place before a day": ("Par Prénom Nom, à Oslo, le 3 mai 2023", "2023-05-03 00:00 day"),
    "a newspaper before the word": ("Le Vannier, publié le 03/05/2023", "2023-05-03 00:00 day"),
    "a newsroom before the word": ("La rédaction, publié le 03/05/2023", "2023-05-03 00:00 day"),
    "an episode": ("Épisode du 3 mai 2023", "2023-05-03 00:00 day"),
    "an English half day with a point": ("19 July 2023 at 6.30pm", "2023-07-19 18:30 minute"),
    "a newspaper's issue": ("Le Figaro du 3 mai 2023", "2023-05-03 00:00 day"),
    "an issue by its number": ("N° 2546 du 3 mai 2023", "2023-05-03 00:00 day"),
    "hours ago, and a count": ("justice Il y a 14 heures 40", "2023-09-19 19:00 hour"),
    "hours ago, and minutes": ("Il y a 2 heures 30", "2023-09-20 07:03 minute"),
    "short, beside an agency": ("03/05 (Belga)", "2023-05-03 00:00 day"),
    "today by its number": ("Mercredi 20", "2023-09-20 00:00 day"),
    "length of a video": ("Vidéo 02:35 | 3 mai 2023", "2023-05-03 00:00 day"),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PUBLISHED.values(), ids=PUBLISHED)
def test_publication(text: str, expected: str) -> None:
    stamps = read(text)
    assert (told(stamps.published), stamps.modified) == (expected, None)


NOTHING = {
    "a day of access": "Consulté le 11 mars 2023",
    "nothing": "   ",
    "no such day": "Publié le 31/02/2023",
    "no such day in words": "le 31 septembre 2023 à 18h50",
    "no such leap day": "29 février 2023",
    "no such month": "14/13/2023",
    "no such hour": "Publié le 3 mai 2023 à 25h10",
    "an hour that the clock left out": "26 mars 2023 à 2h30",
    "a weekday that contradicts": "lundi 3 mai 2023",
    "a short weekday that contradicts": "Publié lun. 3 mai 2023",
    "a weekday that contradicts behind a name": "Anne Vasseur lundi 3 mai 2023",
    "years ahead": "Publié le 3 mai 2030",
    "reading time": "2 min de lecture",
    "listening time": "Écouter 5 min",
    "a newspaper": "20 Minutes",
    "another newspaper": "24 heures",
    "a programme": "France 2 / 20 h 30 le dimanche",
    "the evening news": "Le 20 heures de TF1",
    "a slot": "Du lundi au vendredi, à 6h40",
    "opening hours": "Ouvert de 9 h à 18 h",
    "round the clock": "24h/24",
    "a price": "Prix : 2,50 €",
    "a telephone number": "Tél. 01 23 45 67 89",
    "an age": "Prénom Nom, 42 ans",
    "a score": "Score final : 3-2",
    "a birth": "né le 3 mai 1967",
    "an offer": "Offre valable jusqu'au 31/08/2023",
    "a stay": "du 3 au 8 mai 2023",
    "the site's own clock": "Nous sommes le 20 septembre 2023",
    "a day in history": "Les événements du 3 mai 2008",
    "next week": "lundi prochain à 10h",
    "this evening": "ce soir à 21h",
    "vague": "il y a quelques minutes",
    "vaguer": "il y a plus d'un an",
    "a programme tonight": "Ce soir à la télé",
    "a programme on Sunday": "Le grand débat, dimanche à 21h05 sur la Une",
    "a sentence about yesterday": "Ce que le maire a dit hier",
    "a match": "Match à 20h45",
    "a duration": "3 h",
    "a page": "Page 12/14",
    "a year in a disease": "Covid-19 mars 2020",
    "a street": "Au 12, rue du 4-Septembre",
    "a street, with its year": "Rue du 8-Mai-1945, Nantes",
    "a street without hyphens": "Boulevard du 11 novembre",
    "a square": "Place du 1er-Mai",
    "a day that is a name": "11-Septembre : vingt ans après",
    "a day that is a name, alone": "8-Mai",
    "a day in a headline": "Le 11 septembre, vingt ans après",
    "what happened on a day": "Procès des attentats du 13 novembre",
    "a month in a headline": "Rentrée septembre 2023 : tout savoir",
    "a revolution": "Révolution d'octobre 1917",
    "a law": "Loi du 3 mai 2023",
    "opening hours of a day": "Portes ouvertes samedi 16 septembre de 10h à 18h",
    "from an hour on": "Samedi 16 septembre dès 10h",
    "two days": "Samedi 16 et dimanche 17 septembre",
    "a stay between weekdays": "Du samedi 16 au dimanche 17 septembre 2023",
    "between two days": "Entre le 12 et le 14 septembre 2023",
    "a life": "(3 mai 1923 - 12 juin 2008)",
    "a birth and its place": "Né à Caen le 3 mai 1967",
    "an event": "Rencontre samedi à 15h à la médiathèque",
    "an event behind a comma": "Concert, samedi à 15h",
    "an event behind its day": "Samedi 16 septembre 2023 à 15h, concert à l'église",
    "an event in capitals": "DÉDICACE VENDREDI À 18H",
    "a repeat": "Rediffusion vendredi à 22h40",
    "two teams": "Le match samedi à 15h",
    "a venue": "Jeudi 14 septembre 2023 à 20h30 au Zénith",
    "yesterday's event": "La rencontre hier à 15h",
    "a sentence with a whole date": "Le maire a inauguré la salle le 14 septembre 2023",
    "a sentence behind a whole date": "Le 14 septembre 2023, le maire a inauguré la salle",
    "something else was published": "Une étude publiée le 14 septembre 2023 dans une revue",
    "something else was updated": "Le bilan mis à jour lundi",
    "a length": "2 h 13 min",
    "when to watch": "Documentaire diffusé le 12 septembre à 21h05 sur la Une",
    "attack of a day": "Les blessés du 13 septembre 2023",
    "a sentence that goes on": "Le 3 mai 2023, le tribunal a tranché",
    "a day in the street": "3 mai 2023 dans la rue",
    "a sentence about him": "Le 3 mai 2023, il meurt à Lyon",
    "a title that goes on": "3 mai 2023 : une date à retenir",
    "a caption with its credit": "Dans une rue d'Oslo, le 3 mai 2023. ANNE VASSEUR/AFP",
    "a credit": "© Anne Vasseur, 3 mai 2023",
    "a hearing": "Audience le 3 mai 2023 à 9h",
    "as of a day": "Cours au 3 mai 2023 à 17h35",
    "an opening": "Début : 3 mai 2023",
    "a memory": "Il y a 30 ans, le siège de la ville",
    "a memory with its title": "Il y a 50 ans : Mai 68",
    "where a player begins": "00:00",
    "a study that was published": "Une étude a été publiée le 3 mai",
    "opened some years ago": "Le pont a rouvert il y a 2 ans",
    "a caption": "Le maire sortant de la mairie, le 14 septembre 2023",
    "a teaser": "03/09/2023 Le maire temporise sur le pont avant les dernières consultations",
    "a headline in the future of its day": "13 avril : le pont rouvre enfin",
    "comments": "Prénom a répondu le mardi 12 septembre 2023 à 17h24",
    "to come": "Publié le 14 septembre prochain à 18h",
    "the hour of an unknown place": "14 septembre 2023 à 16h50 (heure de Vannierville)",
    "a word that may hide the day": "Publié le 3x45 à 18h50",
    "year and hour in one": "Publié le 14/09/202318:50",
    "no month": "12 photos 2023",
    "a day to come": "Samedi 23 septembre à 20 h 30, à la Maison du peuple",
    "an hour to come": "Mercredi 20 septembre à 20 h 30",
    "tomorrow's hour": "Jeudi 21 septembre 2023 à 20 h 30",
    "two sessions": "9h30 / 17h30",
    "how long a film is": "1 h 52",
    "told of a day": "C'était le 3 mai 1961",
    "a kept picture": "Photo d'archives, mars 2019",
    "a picture's place and day": "Oslo, le 3 mai 2023. Photo : Prénom Nom",
    "somebody's picture": "Anne, 23 ans, le 3 mai 2022 à Oslo",
    "length of a player": "1:32",
    "a winner's time": "2:03:45",
    "on air later on this day": "Diffusion ce mercredi à 20h50",
    "a title of two days": "Hier et demain",
    "a death that is remembered": "Il y a 40 ans, le 3 mai 1983, mourait un poète",
    "a minister's picture": "Le ministre, le 9 mai 2023, à l'Élysée.",
    "somebody's picture, the place first": "Prénom Nom à Oslo, le 12 mai 2023",
    "a march that was pictured": "Défilé à Oslo le 1er mai 2023",
    "a record": "Album paru le 9 mai",
    "a book": "Son livre, publié le 8 mai 2023, est déjà épuisé",
    "a statement of somebody": "Dans un communiqué publié hier soir, le club annonce son départ",
    "a decision": "La décision, mise en ligne lundi 4 septembre, fait débat",
    "a law and its number": "Loi n° 78-17 du 6 janvier 1978",
    "updated each day": "Mise à jour quotidienne à 18h",
    "a minister of two words": "Le ministre norvégien Prénom Nom, le 17 mai 2023.",
    "a picture's day in parentheses": "Anne Vasseur et sa mère centenaire, le jour de ses 108 ans (17 mars 2022).",
    "a picture and its agency": "Une actrice lors du festival, le 13 juillet 2023. AFP/Prénom Nom",
    "candidates in their state": "Anne Vasseur et Marc Oriol débattent dans le Missouri, dimanche 9 octobre 2022.",
    "a headline of one word": "17 mars : confinement",
    "a day long ago": "14 avril 1912. Le jour où le bateau coule",
    "a year to come in two digits": "16.10.24 Stade Vannier",
    "that day": "Ce jour là",
    "length with its hours": "00:01:32",
    "glued to a place": "Un projet de Prénom NomJusqu'au 14/07/2023",
    "no date at all": "Réservé aux abonnés",
}


@pytest.mark.parametrize("text", NOTHING.values(), ids=NOTHING)
def test_no_date(text: str) -> None:
    assert read(text) == Stamps()


BOTH = {
    "both in full": ("Publié le 3 mai 2023 à 17h20, modifié le 4 mai 2023 à 7h02",
                     "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "glued": ("Publié le 3 mai 2023 à 17:20Mis à jour le 4 mai 2023 à 7:02",
              "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "only the update is named": ("3 mai 2023 à 17:20 - MAJ 4 mai 2023 à 7:02",
                                 "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "SPIP's last addition": ("Mercredi 3 mai 2023 — Dernier ajout jeudi 4 mai 2023",
                             "2023-05-03 00:00 day", "2023-05-04 00:00 day"),
    "the update first": ("Mis à jour : 04/05/2023 7:02 Créé : 03/05/2023 17:20",
                         "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "times first": ("17h20, le 3 mai 2023, modifié à 7h02, le 4 mai 2023",
                    "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "an update without a day": ("Publié le 3 mai 2023 à 17h20, mis à jour à 19h12",
                                "2023-05-03 17:20 minute", "2023-05-03 19:12 minute"),
    "an update without a day, past midnight": ("Publié hier à 23h50, mis à jour à 07h45",
                                               "2023-09-19 23:50 minute", "2023-09-20 07:45 minute"),
    "an update without a day of a day without a year": ("Publié le 3 mai à 10h, mis à jour à 16h10",
                                                        "2023-05-03 10:00 hour", "2023-05-03 16:10 minute"),
    "an update without a year": ("Publié le 30 décembre 2019 à 10h30, actualisé le 2 janvier à 11h05",
                                 "2019-12-30 10:30+0100 minute", "2020-01-02 11:05+0100 minute"),
    "neither has a year": ("Publié le 30 décembre, mis à jour le 2 janvier",
                           "2022-12-30 00:00+0100 day", "2023-01-02 00:00+0100 day"),
    "an update on a day of the month": ("vendredi 5 mai 2023 à 18h50 (mis à jour le samedi 6 à 10h)",
                                        "2023-05-05 18:50 minute", "2023-05-06 10:00 hour"),
    "an update on a weekday": ("Publié le jeudi 4 mai 2023 à 18h50, mis à jour vendredi à 7h",
                               "2023-05-04 18:50 minute", "2023-05-05 07:00 hour"),
    "relative": ("Publié il y a 2 heures, mis à jour il y a 8 minutes",
                 "2023-09-20 07:00 hour", "2023-09-20 09:25 minute"),
    "times only": ("Publié à 10h05, mis à jour à 9h10", "2023-09-19 10:05 minute", "2023-09-20 09:10 minute"),
    "one date for both": ("Publié et mis à jour le 3 mai 2023 à 17h20",
                          "2023-05-03 17:20 minute", "2023-05-03 17:20 minute"),
    "both glued": ("Publié le3 mai 2023 à17h20, mis à jour le4 mai 2023 à7h02",
                   "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "an update without a day of an unnamed day": ("Le 3 mai 2023, mis à jour à 19h10",
                                                  "2023-05-03 00:00 day", "2023-05-03 19:10 minute"),
    "labels with the words": ("Date de publication : 03/05/2023 Date de mise à jour : 04/05/2023 Heure de mise à jour : 7:02",
                              "2023-05-03 00:00 day", "2023-05-04 07:02 minute"),
    "an update glued to a name": ("Prénom NomMis à jour le 4 mai 2023 à 7:02 Publié le 3 mai 2023 à 17:20",
                                  "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "an update without a day behind a headline and its date": (
        "Le pont rouvre et le maire promet une fête 3 mai 2023 à 17:20 (mis à jour : 19:56)",
        "2023-05-03 17:20 minute", "2023-05-03 19:56 minute"),
    "an update without a day of a day that is none": ("Ce que le maire a dit le 3 mai 2023, mis à jour à 19:56",
                                                      None, "2023-05-03 19:56 minute"),
    "a sentence with both": (
        "Cet article, publié le 3 mai 2023, a été mis à jour le 5 mai", "2023-05-03 00:00 day", "2023-05-05 00:00 day"),
    "the last revision": ("Dernière révision : 3 mai 2023", None, "2023-05-03 00:00 day"),
    "the last edition": ("Dernière édition le 03/05/2023 à 17:20", None, "2023-05-03 17:20 minute"),
    "days ago, at a time": ("Dernière modification : il y a 3 jours à 17h20", None, "2023-09-17 17:20 minute"),
    "an update in German": ("Samstag, 3. Juni 2023, 17:20 Uhr Aktualisiert um 19:10 Uhr",
                            "2023-06-03 17:20 minute", "2023-06-03 19:10 minute"),
    "an update cut short": ("14 septembre 2013 18:50; Act: 14.09.2013 19:12 Print",
                            "2013-09-14 18:50 minute", "2013-09-14 19:12 minute"),
    "an update cut short alone": ("Act. 14.09.2013 19:12", None, "2013-09-14 19:12 minute"),
    "the update alone in German": ("Aktualisiert: 03.05.2023, 17:20", None, "2023-05-03 17:20 minute"),
    "the update alone": ("Dernière mise à jour le 3 mai à 7h02", None, "2023-05-03 07:02 minute"),
    "rights behind the update": ("3 mai 2023 Mise à jour 04.05.2023 à 11:00 par AFP © 2023 AFP",
                                 "2023-05-03 00:00 day", "2023-05-04 11:00 minute"),
    "an update glued to the hour": ("Publié le 3 mai 2023 à 11h42MAJ le 4 mai 2023 à 8h05",
                                    "2023-05-03 11:42 minute", "2023-05-04 08:05 minute"),
    "the word behind": ("3 mai 2023 à 17:20 (mis à jour)", None, "2023-05-03 17:20 minute"),
    "a colon behind the h": ("Publié le 03/05/2023 à 17h:20", "2023-05-03 17:20 minute", None),
    "two minutes side by side": ("03.05.2023, 17:20 04.05.2023, 07:02 Partager",
                                 "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "two minutes parted by a bar": ("3 mai 2023 à 17h20 | 4 mai 2023 à 7h02",
                                    "2023-05-03 17:20 minute", "2023-05-04 07:02 minute"),
    "two minutes, the second earlier": ("03.05.2023, 17:20 02.05.2023, 07:02", "2023-05-03 17:20 minute", None),
    "two minutes, the second to come": ("03.05.2023, 17:20 04.12.2023, 07:02", "2023-05-03 17:20 minute", None),
    "a span of time": ("03.05.2023, 17:20 – 04.05.2023, 07:02", "2023-05-03 17:20 minute", None),
    "edited by somebody is no update": ("Prénom Nom, édité par Nom Prénom, le 3 mai 2023", "2023-05-03 00:00 day", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "published", "modified"), BOTH.values(), ids=BOTH)
def test_both_dates(text: str, published: str | None, modified: str | None) -> None:
    stamps = read(text)
    assert (told(stamps.published), told(stamps.modified)) == (published, modified)


ELSEWHERE = {
    "Montréal": ("Publié le 3 mai 2023 à 14 h 50 HAE", "America/Toronto", "2023-05-03T14:50:00-04:00"),
    "Montréal, American order": ("Published 05/03/2023 2:50 pm", "America/Toronto", "2023-05-03T14:50:00-04:00"),
    "Montréal, French order": ("Publié le 05/03/2023 à 14 h 50", "America/Toronto", "2023-03-05T14:50:00-05:00"),
    "America's hour on a page of Paris": ("5/3/2023 11:20 AM EDT", PARIS, "2023-05-03T17:20:00+02:00"),
    "Mexico writes the day first": ("03/05/2023 5:20 pm", "America/Mexico_City", "2023-05-03T17:20:00-06:00"),
    "China's own hour": ("May 3, 2023 5:20 PM CST", "Asia/Shanghai", "2023-05-03T17:20:00+08:00"),
    "Australia's own hour": ("May 3, 2023 5:20 PM EST", "Australia/Sydney", "2023-05-03T17:20:00+10:00"),
    "La Réunion": ("Publié le 3 mai à 18h50", "Indian/Reunion", "2023-05-03T18:50:00+04:00"),
    "Dakar, told in Paris time": ("3 mai 2023 à 18h50, heure de Paris", "Africa/Dakar", "2023-05-03T16:50:00+00:00"),
}


@pytest.mark.parametrize(("text", "timezone", "expected"), ELSEWHERE.values(), ids=ELSEWHERE)
def test_other_zones(text: str, timezone: str, expected: str) -> None:
    stamp = read(text, timezone=timezone).published
    assert stamp is not None
    assert stamp.at.isoformat() == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    {
        "a half day": ("5/3/2023 5:20 pm", "2023-05-03 17:20 minute"),
        "none": ("3/5/2023 17:20", "2023-05-03 17:20 minute"),
    }.values(),
)
def test_numbers_of_a_page_taken_for_american(text: str, expected: str) -> None:
    assert told(read_timestamps(text, seen_at=SEEN, timezone=PARIS, is_american=True).published) == expected


PRINTED = {
    "summer's": ("May 3, 2023 5:20 PM EDT", "America/Toronto"),
    "two letters": ("Updated 5:20 PM PT, May 3, 2023", "America/Los_Angeles"),
    "Québec's": ("Publié le 3 mai 2023 à 14 h 50 HAE", "America/Toronto"),
    "Greenwich's": ("3 mai 2023 à 15h20 GMT", None),
    "a place's": ("3 mai 2023 à 11h20, heure de Montréal", None),
    "none": ("3 mai 2023 à 17h20", None),
    "a word of the same letters": ("3 mai 2023 à 17h20, Anne Vasseur (CAT)", None),
}  # fmt: skip


@pytest.mark.parametrize(("text", "zone"), PRINTED.values(), ids=PRINTED)
def test_the_zone_that_is_printed(text: str, zone: str | None) -> None:
    assert printed_zone(text) == zone


@pytest.mark.parametrize(("zone", "offset"), {"CEST": "+02:00", "CET": "+01:00"}.items())
def test_an_hour_that_comes_twice_equals_the_instant_it_names(zone: str, offset: str) -> None:
    stamp = read(f"30 octobre 2022 à 2h30 {zone}").published
    assert stamp is not None
    assert stamp.at == datetime.fromisoformat(f"2022-10-30T02:30:00{offset}")


@pytest.mark.parametrize("text", [text for text, _ in PUBLISHED.values()], ids=PUBLISHED)
def test_accents_in_two_parts_change_nothing(text: str) -> None:
    parted = read(unicodedata.normalize("NFD", text)).published
    whole = read(text).published
    assert told(parted) == told(whole)


def test_the_day_is_the_publishers() -> None:
    seen = datetime(2023, 12, 31, 23, 20, tzinfo=UTC)  # already 2024 in Paris
    stamp = read("à 23h58", seen).published
    assert told(stamp) == "2023-12-31 23:58+0100 minute"


def test_words_source_and_inferred_year() -> None:
    stamp = read("Article publié le 3 mai à 17h20, Prénom Nom").published
    assert stamp is not None
    assert (stamp.text, stamp.source, stamp.year_inferred) == ("publié le 3 mai à 17h20", "displayed", True)


def test_a_moment_needs_zones() -> None:
    with pytest.raises(ValueError, match="seen_at"):
        read("hier", datetime(2023, 9, 20))  # noqa: DTZ001
    with pytest.raises(ValueError, match="Europe/Pari"):
        read("hier", timezone="Europe/Pari")


MONTHS = [
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
]
SHORT = ["janv.", "févr.", "mars", "avr.", "mai", "juin", "juil.", "août", "sept.", "oct.", "nov.", "déc."]
DAYS = ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
SHAPES = (
    "Publié le {d} {month} {y} à {h}h{m:02}", "{d} {month} {y}, {h}:{m:02}", "{d} {short} {y} à {h} h {m:02}",
    "{dd}/{mm}/{y} {h:02}:{m:02}", "{dd}.{mm}.{y} à {h:02}h{m:02}", "{dd}-{mm}-{y} - {h}h{m:02}",
    "{y}-{mm}-{dd} {h:02}:{m:02}", "{weekday} {d} {month} {y} | {h}h{m:02}", "{h}h{m:02}, le {d} {month} {y}",
    "Posté le {weekday} {dd}/{mm}/{yy} à {h}\u202fh\u202f{m:02}", "{d} {month} {y} à {h} heures {m:02}",
    "Par Prénom Nom — {weekday} {d} {month} à {h}h{m:02}",
)  # fmt: skip


@example(day=date(2019, 10, 27), hour=2, minute=18, shape=SHAPES[0], timezone=PARIS)
@given(
    day=st.dates(min_value=date(2008, 1, 1), max_value=date(2023, 9, 18)),
    hour=st.integers(0, 23),
    minute=st.integers(0, 59),
    shape=st.sampled_from(SHAPES),
    timezone=st.sampled_from([PARIS, "Europe/Brussels", "America/Toronto", "Indian/Reunion", "Africa/Dakar"]),
)
def test_any_date_in_any_shape_comes_back(day: date, hour: int, minute: int, shape: str, timezone: str) -> None:
    zone = ZoneInfo(timezone)
    expected = datetime(day.year, day.month, day.day, hour, minute, tzinfo=zone)
    assume(expected.astimezone(UTC).astimezone(zone).replace(tzinfo=None) == expected.replace(tzinfo=None))
    # Without its year a day comes back only while no later year has the same day and weekday.
    assume("{y" in shape or SEEN.date() - day < timedelta(days=5 * 365))
    text = shape.format(
        d="1er" if day.day == 1 else day.day, dd=f"{day.day:02}", mm=f"{day.month:02}", y=day.year, yy=f"{day.year % 100:02}",
        month=MONTHS[day.month - 1], short=SHORT[day.month - 1], weekday=DAYS[day.weekday()], h=hour, m=minute,
    )  # fmt: skip
    stamps = read(text, timezone=timezone)
    assert stamps.published is not None, text
    # In UTC, for a clock of the hour that comes twice equals none of another zone.
    got = (stamps.published.at.astimezone(UTC), stamps.published.precision, stamps.modified)
    assert got == (expected.astimezone(UTC), "minute", None)


@given(st.text(max_size=200))
def test_any_text_is_read_without_a_crash(text: str) -> None:
    stamps = read(text)
    for stamp in (stamps.published, stamps.modified):
        assert stamp is None or stamp.at <= SEEN + timedelta(hours=36)


@pytest.mark.press
@pytest.mark.skipif(not TRUTH.exists(), reason="the shared pages are not here")
def test_the_shared_cases_all_come_right() -> None:
    for case in json.loads((TRUTH / "timestamps.json").read_text()):
        stamps = read(case["text"], datetime.fromisoformat(case["seen_at"]), case["timezone"])
        for role, stamp in (("published", stamps.published), ("modified", stamps.modified)):
            expected = case[role] and (datetime.fromisoformat(case[role]), case[f"{role}_precision"])
            assert (stamp and (stamp.at, stamp.precision)) == expected, case["text"]
