"""Names of people: natural capitals, and what is no name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from scraper.reading.people.capitals import natural_name
from scraper.reading.people.first_names import opens_with_first_name
from scraper.reading.people.logins import could_be_login, is_account, name_of_login
from scraper.reading.people.names import could_be_person, is_initials

NATURAL = {
    "all capitals": ("JEAN DUPONT", "Jean Dupont"),
    "surname in capitals": ("Solène MARCHETEAU", "Solène Marcheteau"),
    "hyphen and elided particle": ("JEAN-PIERRE D'ALEMBERT", "Jean-Pierre d'Alembert"),
    "typographic apostrophe": ("LISE D’ORVAL", "Lise d’Orval"),
    "preposition small, article great": ("MARIE DE LA TOUR", "Marie de La Tour"),
    "preposition only": ("HUGUES DE BRÉVANNES", "Hugues de Brévannes"),
    "article only": ("YANN LE GUELLEC", "Yann Le Guellec"),
    "printed in mixed case stays": ("Sibylle de la Roncière", "Sibylle de la Roncière"),
    "Belgian Van den": ("KIM VAN DEN BERGHE", "Kim Van den Berghe"),
    "Belgian Van de": ("Lotte VAN DE VELDE", "Lotte Van de Velde"),
    "Vietnamese Van is a name": ("NGUYEN VAN THANH", "Nguyen Van Thanh"),
    "German von": ("Karl VON STETTEN", "Karl von Stetten"),
    "Scottish Mc, shouted behind it": ("Fiona McTAVISH", "Fiona McTavish"),
    "a particle within a shouted name": ("Zoé LACOMBE-DeVRIES", "Zoé Lacombe-DeVries"),
    "capitals within a name": ("Zoé MacLeod DeVries", "Zoé MacLeod DeVries"),
    "Scottish Mc": ("FIONA MCTAVISH", "Fiona McTavish"),
    "Scottish Mac": ("IAN MACDONALD", "Ian MacDonald"),
    "French Mac": ("LOUISE MACHEREY", "Louise Macherey"),
    "Irish O'": ("SEAN O'MALLEN", "Sean O'Mallen"),
    "African elision": ("FATOU N'DOUYE", "Fatou N'Douye"),
    "Mauritanian Ould": ("MOHAMED OULD SALECK", "Mohamed Ould Saleck"),
    "Maghrebi Ben": ("Rachida BEN SLAMIA", "Rachida Ben Slamia"),
    "Portuguese da": ("PEDRO DA CRUZEIRA", "Pedro da Cruzeira"),
    "Spanish y": ("JOSÉ ORTUÑA Y VELLA", "José Ortuña y Vella"),
    "initial of a first name": ("J. DUPONT", "J. Dupont"),
    "two letters for a first name": ("JB Dupont", "JB Dupont"),
    "saint with a hyphen": ("ANNE SAINT-OUEN", "Anne Saint-Ouen"),
    "title dropped": ("Dr Anne Vasseur", "Anne Vasseur"),
    "initials as printed": ("E.P.", "E.P."),
}


@pytest.mark.parametrize(("printed", "natural"), NATURAL.values(), ids=NATURAL)
def test_natural_capitals(printed: str, natural: str) -> None:
    assert natural_name(printed) == natural


@given(st.text(max_size=40))
def test_natural_capitals_settle(text: str) -> None:
    once = natural_name(text)
    assert natural_name(once) == once or once.upper() == once


PEOPLE = ["Jean Dupont", "J. Dupont", "J.-P. Dupont", "Anne de Vos", "Ali al-Amin", "Ümit Dönmezer", "El Hadj Malick Sow",
          "Marie P.", "Thi Minh Nguyen", "Charles d’Orval", "Aïcha Aït Saleh", "KELVIN NG", "ANNE ST JEAN"]  # fmt: skip
NOT_PEOPLE = [
    "Jean",
    "jean dupont",
    "Jean 23",
    "la mairie",
    "de la",
    "Le chat dort sur le canapé",
    "E.P.",
    "",
    "A. B.",
    "Osier's Charter",
    "Jean’s Dupont",
    "IDG NS",
]


@pytest.mark.parametrize("text", PEOPLE)
def test_could_be_person(text: str) -> None:
    assert could_be_person(text)


@pytest.mark.parametrize("text", NOT_PEOPLE)
def test_could_not_be_person(text: str) -> None:
    assert not could_be_person(text)


@pytest.mark.parametrize("text", ["E.P.", "Y. B.", "A.G", "OC", "J.-P. D.", "Ch. L.", "JMB"])
def test_initials(text: str) -> None:
    assert is_initials(text)


@pytest.mark.parametrize(
    "text", ["Jean", "P", "AFPX", "J. Dupont", "oc", "AB CD", "P.-S.", "N.D.L.R.", "END", "FIN", ""]
)
def test_no_initials(text: str) -> None:
    assert not is_initials(text)


LOGINS = {
    "anne.vasseur": "Anne Vasseur",
    "anne_vasseur": "Anne Vasseur",
    "jean-luc.morel": "Jean-Luc Morel",
    "levannier.com": None,
    "anne.v": None,
    "anne.vasseur@levannier.example": None,
    "Anne Vasseur": None,
}


@pytest.mark.parametrize(("login", "name"), LOGINS.items(), ids=LOGINS)
def test_name_of_login(login: str, name: str | None) -> None:
    assert name_of_login(login) == name


SIGNING_LOGINS = {
    "avasseur": True,
    "zoelin77": True,
    "admin": False,
    "administrateur": False,
    "webmaster": False,
    "redaction": False,
    "laredaction": False,
    "editor": False,
    "equipe": False,
    "news": False,
    "osiernews": False,
    "vannier": False,
    "levannier": False,
    "vann": False,
    "email": False,
    "nos soins": False,
    "journaliste": False,
    "Avasseur": False,
    "a1234567": False,
}


@pytest.mark.parametrize(("login", "signs"), SIGNING_LOGINS.items(), ids=SIGNING_LOGINS)
def test_could_be_login(login: str, signs: bool) -> None:
    assert could_be_login(login, {"vannier"}) is signs


ACCOUNTS = {
    "webmaster": True,
    "WebmasterVannier": True,
    "webmaster vannier": True,
    "Vannier admin": True,
    "admin site": True,
    "Super Admin": True,
    "Admin Vasseur": False,
    "Rédaction Vannier": False,
    "Anne Vannier": False,
}


@pytest.mark.parametrize(("login", "account"), ACCOUNTS.items(), ids=ACCOUNTS)
def test_is_account(login: str, account: bool) -> None:
    assert is_account(login, {"vannier"}) is account


@pytest.mark.parametrize(
    ("name", "known"), [("Anne-Lise Vos", True), ("Éloïse Brun", True), ("Grand Est", False), ("", False)]
)
def test_first_names(name: str, known: bool) -> None:
    assert opens_with_first_name(name) is known
