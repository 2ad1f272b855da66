"""An address finds its publisher."""

from __future__ import annotations

import pytest

from spiders import publisher_for, publishers_by_host

CASES = {
    "the domain": ("https://actu.orange.fr/france/a.html", "Orange Actualités"),
    "with www.": ("https://www.lemonde.fr/a.html", "Le Monde"),
    "a subdomain": ("https://edition.lemonde.fr/a.html", "Le Monde"),
    "capitals, a port": ("https://WWW.LeMonde.fr:443/", "Le Monde"),
    "a neighbour of a publisher on a subdomain": ("https://boutique.orange.fr/", None),
    "nobody's": ("https://levannier.example/", None),
    "an end that only looks alike": ("https://pasLemonde.fr/", None),
    "no address": ("bonjour", None),
    "a broken one": ("http://[", None),
}


@pytest.mark.parametrize(("url", "name"), CASES.values(), ids=CASES)
def test_publisher_for(url: str, name: str | None) -> None:
    publisher = publisher_for(url)
    assert (publisher.name if publisher else None) == name


def test_no_host_is_written_with_www() -> None:
    assert not [host for host in publishers_by_host() if host.startswith("www.")]
