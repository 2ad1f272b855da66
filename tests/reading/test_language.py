from __future__ import annotations

import pytest
from reading.levannier import PARAGRAPHS, document, page

from scraper.reading.language import read_language

FRENCH = "\n\n".join(PARAGRAPHS)
ENGLISH = (
    "The wicker hall opened its doors on Monday after two years of building work, and some forty basket makers showed"
    " what they had woven through the winter. The mayor said that the car park would be gone before the end of the year"
    " and that the market would come back in May, to the relief of everyone who had waited for it."
)
CASES = {
    "declared": (page(lang="fr"), FRENCH, "fr"),
    "declared with a country": (page(lang="fr-CA"), FRENCH, "fr"),
    "declared by og:locale": (page(lang="", head='<meta property="og:locale" content="fr_FR">'), "", "fr"),
    "a template's language around French text": (page(lang="en"), FRENCH, "fr"),
    "an English text on a French site": (page(lang="fr"), ENGLISH, "en"),
    "a text too short to overrule": (page(lang="nl"), "Kermesse à Wavre", "nl"),
    "declared by nobody": (page(lang=""), ENGLISH, "en"),
    "no code": (page(lang="français"), FRENCH, "fr"),
    "nothing at all": (page(lang=""), "", None),
}


@pytest.mark.parametrize("html, body, language", CASES.values(), ids=CASES.keys())
def test_the_language_of_an_article(html: str, body: str, language: str | None) -> None:
    assert read_language(document(html), body=body).value == language


def test_a_header_is_the_last_declaration() -> None:
    headers = {"Content-Language": "de-CH, fr"}
    assert read_language(document(page(lang=""), headers=headers), body="").value == "de"
