"""Real sites are asked only by somebody they can reach."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from scraper.crawling.identity import read_contact, user_agent
from scraper.errors import BadSetting

CONTACTS = ("redaction@levannier.example", "mailto:a@b.example", "https://levannier.example/robot", " a@b.example ")
NO_CONTACTS = {
    "nothing": "",
    "blanks": "  ",
    "a name": "Jeanne Duval",
    "half an address": "jeanne@",
    "a path": "/robot",
}


@pytest.mark.parametrize("text", CONTACTS)
def test_contact(text: str) -> None:
    assert read_contact(text) == text.strip()


@pytest.mark.parametrize("text", NO_CONTACTS.values(), ids=NO_CONTACTS)
def test_no_contact(text: str) -> None:
    with pytest.raises(BadSetting, match="CONTACT"):
        read_contact(text)


def test_user_agent_names_the_product_and_the_contact() -> None:
    assert user_agent("a@b.example").endswith(" (+a@b.example)")
    assert user_agent("").startswith("Colporteur/")
    assert "(" not in user_agent("")


def test_a_crawl_without_contact_does_not_begin(newspaper: Any, workshop: Any) -> None:
    result = workshop.run("crawl", "news", "-a", f"site={newspaper.base}", COLPORTEUR_CONTACT="")
    assert result.returncode == 2
    assert "COLPORTEUR_CONTACT=" in result.stderr
    assert "Traceback" not in result.stderr
    assert not newspaper.hits
    assert not Path(workshop.archive).exists()


def test_the_environment_may_name_it(newspaper: Any, workshop: Any) -> None:
    settings = ("-s", "ALLOW_PRIVATE_ADDRESSES=True", "-s", "DOWNLOAD_DELAY=0", "-a", "limit=1")
    contact = "redaction@levannier.example"
    result = workshop.run("crawl", "news", "-a", f"site={newspaper.base}", *settings, COLPORTEUR_CONTACT=contact)
    assert result.returncode == 0, result.stderr
    assert newspaper.hits
