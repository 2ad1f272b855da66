"""Bylines as newspapers print them; every name is invented."""

from __future__ import annotations

import json
from pathlib import Path
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.byline import read_byline

Case = tuple[str, list[str], list[str]]

PEOPLE: dict[str, Case] = {
    "par": ("Par Anne Vasseur", ["Anne Vasseur"], []),
    "glued par": ("ParAnne-Lise Vasseur", ["Anne-Lise Vasseur"], []),
    "line break after par": ("Par\nAnne Vasseur\nPublié le 3 mars 2024", ["Anne Vasseur"], []),
    "de": ("De Marc Oriol Vendredi 24 novembre 2023 à 14:20", ["Marc Oriol"], []),
    "english by": ("By Anne Vasseur", ["Anne Vasseur"], []),
    "two": ("Par Anne Vasseur et Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "three": ("Anne Vasseur, Marc Oriol et Inès Bakri", ["Anne Vasseur", "Marc Oriol", "Inès Bakri"], []),
    "ampersand": ("Anne Vasseur & Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "semicolon": ("Anne Vasseur ; Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "with somebody": ("Anne Vasseur avec Marc Oriol", ["Anne Vasseur", "Marc Oriol"], []),
    "with somebody in parentheses": ("Anne Vasseur (avec Marc Oriol)", ["Anne Vasseur", "Marc Oriol"], []),
    "capitals": ("ANNE VASSEUR ET MARC ORIOL", ["Anne Vasseur", "Marc Oriol"], []),
    "interviewer": ("Propos recueillis par Anne Vasseur", ["Anne Vasseur"], []),
    "recueilli": ("Recueilli par Loup de Brévannes", ["Loup de Brévannes"], []),
    "programme": ("Le Carnet du soir par Jacques Munoz", ["Jacques Munoz"], []),
    "genre and name": ("L'édito de Marc Oriol", ["Marc Oriol"], []),
    "genre and par": ("Tribune par Anne Vasseur, sociologue", ["Anne Vasseur"], []),
    "text": ("Texte : Anne Vasseur - Photos : Marc Oriol", ["Anne Vasseur"], []),
    "text and pictures by one": ("Texte et photos : Anne Vasseur", ["Anne Vasseur"], []),
    "heading before": ("Styles VIP Par Anne Vasseur", ["Anne Vasseur"], []),
    "role after a comma": ("Anne Vasseur, rédactrice en chef adjointe", ["Anne Vasseur"], []),
    "role without a comma": ("Anne Vasseur Journaliste", ["Anne Vasseur"], []),
    "role and university": ("Anne Vasseur, Enseignante-chercheuse à l'IUT du Lac et au Centre sur les médias, Université du Lac",
                            ["Anne Vasseur"], []),
    "role before": ("De notre envoyée spéciale à Oslo Anne Vasseur", ["Anne Vasseur"], []),
    "role and place before": ("De notre correspondant à Londres, Marc Oriol", ["Marc Oriol"], []),
    "surname like a role": ("Bruno Le Maire", ["Bruno Le Maire"], []),
    "place": ("Anne Vasseur, à Bruxelles", ["Anne Vasseur"], []),
    "place of two words": ("Anne Vasseur, New York", ["Anne Vasseur"], []),
    "place in parentheses": ("Anne Vasseur(Bruxelles, bureau européen)", ["Anne Vasseur"], []),
    "initials of the desk": ("Anne Vasseur (st.)", ["Anne Vasseur"], []),
    "date after": ("Anne Vasseur, le 23/03/2022 à 11:19", ["Anne Vasseur"], []),
    "dates around": ("11h00, le 04 mars 2020 Anne Vasseur, modifié à 15h54", ["Anne Vasseur"], []),
    "reading time": ("Anne Vasseur · 14 septembre 2023 · 3 min de lecture", ["Anne Vasseur"], []),
    "handle": ("Anne Vasseur @avasseur", ["Anne Vasseur"], []),
    "address": ("Anne Vasseur a.vasseur@levannier.example", ["Anne Vasseur"], []),
    "small letters beside an address": ("anne vasseur a.vasseur@levannier.example", ["Anne Vasseur"], []),
    "login": ("anne.vasseur", ["Anne Vasseur"], []),
    "button": ("Anne Vasseur Voir tous ses articles", ["Anne Vasseur"], []),
    "first name only, announced": ("Par Océane", ["Océane"], []),
    "initials": ("Par E.P.", ["E.P."], []),
    "spaced initials": ("Par Y. B.", ["Y. B."], []),
    "bare initials": ("TF", ["TF"], []),
    "small initials": ("(jba)", ["jba"], []),
    "small initials and agency": ("(jba/afp)", ["jba"], ["AFP"]),
    "a month for a surname": ("Par Claire Avril", ["Claire Avril"], []),
    "a function for a surname": ("Par Hélène Maire", ["Hélène Maire"], []),
    "a surname with puis": ("Par Saint-Clair Dupuis Publié le 14/09/2023 à 18h50", ["Saint-Clair Dupuis"], []),
    "an M. that is an initial": ("Par F. B. et M. Roussel", ["F. B.", "M. Roussel"], []),
    "places between names": ("Ivan Petrov, à Kiev, et Mehdi Ziane, à Oslo", ["Ivan Petrov", "Mehdi Ziane"], []),
    "small initials of two": ("mcc/edel", ["mcc", "edel"], []),
    "initial of a surname": ("Marie P.", ["Marie P."], []),
    "editor beside an author": ("Anne Vasseur, édité par Marc Oriol", ["Anne Vasseur"], []),
    "translator alone": ("Traduit de l'anglais par Marc Oriol", ["Marc Oriol"], []),
    "for a house": ("Par Anne Vasseur pour Le Vannier", ["Anne Vasseur"], []),
    "university after a name": ("Anne Vasseur, Université du Lac", ["Anne Vasseur"], []),
    "African name": ("Ndèye Marie DIALLO SECK | Publication 05/06/2015", ["Ndèye Marie Diallo Seck"], []),
    "Arabic name": ("Par Ali al-Amin", ["Ali al-Amin"], []),
    "full stop after": ("Christian JOUVERT.", ["Christian Jouvert"], []),
}  # fmt: skip

AGENCIES: dict[str, Case] = {
    "the mission's line": ("publié le 14 septembre à 18h50, Kaël Combier, 6Medias", ["Kaël Combier"], ["6Medias"]),
    "accented": ("Kaël Combier, 6Médias", ["Kaël Combier"], ["6Medias"]),
    "full name": ("AGENCE FRANCE-PRESSE", [], ["AFP"]),
    "dots": ("A.F.P.", [], ["AFP"]),
    "capitals lost": ("Franceinfo Avec Afp", [], ["Franceinfo", "AFP"]),
    "article elided": ("Le Temps avec l’ATS", [], ["Le Temps", "ATS"]),
    "small letters": ("ats", [], ["ATS"]),
    "slash": ("AFP/Reuters", [], ["AFP", "Reuters"]),
    "newsroom behind a slash": ("(ats/nxp)", [], ["ATS", "NXP"]),
    "initials and agency": ("L.D. avec AFP", ["L.D."], ["AFP"]),
    "bare initials and agency": ("OC avec AFP", ["OC"], ["AFP"]),
    "glued date": ("Par L.D. avec AFPPublié le 11/10/2023 à 08:28 Partager cet article X", ["L.D."], ["AFP"]),
    "name and agency without a comma": ("Anne Vasseur Agence France-Presse", ["Anne Vasseur"], ["AFP"]),
    "name slash agency": ("Anne Vasseur/AFP", ["Anne Vasseur"], ["AFP"]),
    "agency first": ("Belga, Anne Vasseur", ["Anne Vasseur"], ["Belga"]),
    "agency, town, name": ("AA / Oslo / Ümit Dönmezer", ["Ümit Dönmezer"], ["AA"]),
    "agency in a town": ("Agence France-Presse à Washington", [], ["AFP"]),
    "agency after a place": ("Anne Vasseur, AFP à Moscou", ["Anne Vasseur"], ["AFP"]),
    "source": ("Source AFP", [], ["AFP"]),
    "after": ("D'après AFP", [], ["AFP"]),
    "Canadian Press": ("Anne Vasseur, La Presse canadienne", ["Anne Vasseur"], ["La Presse Canadienne"]),
    "QMI": ("Agence QMI", [], ["Agence QMI"]),
    "Keystone-ATS": ("Keystone-ATS", [], ["Keystone-ATS"]),
    "Associated Press": ("Associated Press", [], ["AP"]),
    "health wire": ("Par Destination Santé", [], ["Destination Santé"]),
    "unnamed agencies": ("Par Anne Vasseur avec agences", ["Anne Vasseur"], []),
    "newspaper of a number": ("Par 24 heures avec ATS", [], ["24 heures", "ATS"]),
    "site's address": ("levannier.fr avec AFP", [], ["levannier.fr", "AFP"]),
    "unknown house": ("Par Le Vannier avec AFP", [], ["Le Vannier", "AFP"]),
    "house in capitals": ("FRANCE 24 avec AFP", [], ["France 24", "AFP"]),
    "house and name": ("Ouest-France Anne VASSEUR", ["Anne Vasseur"], ["Ouest-France"]),
    "name and house": ("Anne Vasseur - franceinfo", ["Anne Vasseur"], ["franceinfo"]),
    "local station": ("Par France Bleu Sologne", [], ["France Bleu Sologne"]),
    "house with an et": ("Le Journal de Saône et Loire", [], ["Le Journal de Saône et Loire"]),
    "newsroom": ("Par la rédaction", [], ["La rédaction"]),
    "newsroom in capitals": ("LA RÉDACTION AVEC AFP", [], ["La rédaction", "AFP"]),
    "newsroom of a house": ("Par la rédaction du Vannier", [], ["La rédaction du Vannier"]),
    "service": ("Par Service vidéo du Vannier (avec Reuters)", [], ["Service vidéo du Vannier", "Reuters"]),
    "team": ("L'équipe du Vannier", [], ["L'équipe du Vannier"]),
    "collective": ("Collectif", [], ["Collectif"]),
    "checkers": ("Les Décodeurs", [], ["Les Décodeurs"]),
    "person with a service": ("Par Anne Vasseur avec le service politique de TF1", ["Anne Vasseur"], ["Le service politique de TF1"]),
}  # fmt: skip

NOBODY = {
    "empty": "", "spaces": "  \n ", "address": "jean.dupont@levannier.example", "url": "https://levannier.example/auteur/anne",
    "date": "Publié le 14/09/2023 à 18h50", "subscribers": "Réservé aux abonnés", "reading": "Temps de lecture : 5 minutes",
    "picture": "Photo : Anne Vasseur", "picture of an agency": "© AFP", "picture credit": "Crédit photo : Anne Vasseur / AFP",
    "sponsor": "En partenariat avec Vannerie Plus", "interviewee": "Entretien avec Anne Vasseur", "section": "Politique",
    "button": "Suivre", "correspondents": "Nos correspondants", "agencies": "avec agences", "one word": "Bruxelles",
    "prose": "Le président Marc Oriol a annoncé lundi une réforme, selon Anne Vasseur, députée.",
    "passive prose": "Elle a été reçue par Marc Oriol, maire de la ville, et Anne Vasseur, adjointe.",
    "long prose": "Par Anne Vasseur, " + "il pleut sur la ville et le fleuve monte. " * 20,
}  # fmt: skip


@pytest.mark.parametrize(("text", "authors", "agencies"), PEOPLE.values(), ids=PEOPLE)
def test_people(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


@pytest.mark.parametrize(("text", "authors", "agencies"), AGENCIES.values(), ids=AGENCIES)
def test_agencies_and_newsrooms(text: str, authors: list[str], agencies: list[str]) -> None:
    byline = read_byline(text)
    assert (list(byline.authors), list(byline.agencies)) == (authors, agencies)


@pytest.mark.parametrize("text", NOBODY.values(), ids=NOBODY)
def test_nobody(text: str) -> None:
    byline = read_byline(text)
    assert (byline.authors, byline.agencies) == ((), ())


def test_photographers_do_not_sign() -> None:
    line = "Anne Vasseur (texte) et Marc Oriol (photos)"
    assert read_byline(line).authors == ("Anne Vasseur",)


def test_a_known_house_is_no_person() -> None:
    assert read_byline("Vanne Libre").authors == ("Vanne Libre",)
    assert read_byline("Vanne Libre", houses={"vanne libre"}).agencies == ("Vanne Libre",)


FIRST = st.sampled_from(["Anne", "Jean-Marc", "Zoé", "Ümit", "Aïssatou", "Loup"])
LAST = st.sampled_from(
    ["Vasseur", "de Brévannes", "Le Guellec", "N'Douye", "Ravier-Ménard", "O'Mallen", "Van den Berghe"]
)
NAME = st.tuples(FIRST, LAST).map(" ".join)
SHAPES = st.sampled_from(["Par {}", "{}", "Propos recueillis par {}", "{}, journaliste", "Publié le 3 mars 2024 par {}",
                          "{} (avec AFP)", "{}\nle 3 mars à 18h50", "{} | 3 min de lecture"])  # fmt: skip


@given(st.lists(NAME, min_size=1, max_size=3, unique=True), SHAPES)
def test_names_come_back_in_order(names: list[str], shape: str) -> None:
    line = shape.format(" et ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names))
    assert list(read_byline(line).authors) == names


@given(st.text(max_size=700))
def test_any_text_is_read(text: str) -> None:
    byline = read_byline(text)
    assert all(name.strip() for name in byline.authors + byline.agencies)


@pytest.mark.parametrize(
    "piece", ["Par ", "(", "a ", "A. ", "Jean-", "d'", ", ", "1 ", "12/", "le 1 ", "et ", "J", "a@", "Publié le "]
)
def test_hostile_lines_are_read_quickly(piece: str) -> None:
    started = perf_counter()
    read_byline((piece * 600)[:600])
    assert perf_counter() - started < 0.5


SHARED = Path(__file__).resolve().parents[3] / "shared" / "truth" / "bylines.json"


@pytest.mark.press
@pytest.mark.skipif(not SHARED.exists(), reason="the shared truth is not here")
def test_shared_bylines() -> None:
    wrong = []
    for case in json.loads(SHARED.read_text()):
        byline = read_byline(case["text"])
        if (list(byline.authors), list(byline.agencies)) != (case["authors"], case["agencies"]):
            wrong.append((case["text"], byline))
    assert not wrong
