"""No machine is asked that is not on the public internet."""

from __future__ import annotations

import pytest
from loopback_site import LoopbackSite, Reply
from probe import probe
from scrapy.settings import Settings

from scraper.crawling.addresses import allowed_networks, host_key, is_public
from scraper.errors import BadSetting

PUBLIC = {
    "IPv4": "93.184.216.34",
    "IPv6": "2606:2800:220:1:248:1893:25c8:1946",
    "IPv6 that carries a public IPv4": "::ffff:93.184.216.34",
    "6to4 of a public IPv4": "2002:5db8:d822::1",
    "NAT64 of a public IPv4": "64:ff9b::5db8:d822",
}
REFUSED = {
    "loopback": "127.0.0.1",
    "all of loopback": "127.8.9.10",
    "this host": "0.0.0.0",
    "private, class A": "10.1.2.3",
    "private, class B": "172.16.0.1",
    "private, class C": "192.168.1.1",
    "link-local, where clouds keep their secrets": "169.254.169.254",
    "shared with a provider": "100.64.0.1",
    "multicast": "224.0.0.1",
    "reserved": "240.0.0.1",
    "broadcast": "255.255.255.255",
    "documentation": "192.0.2.1",
    "benchmarking": "198.18.0.1",
    "IPv6 loopback": "::1",
    "IPv6 unspecified": "::",
    "IPv6 unique local": "fd00::1",
    "IPv6 link-local with its interface": "fe80::1%eth0",
    "IPv6 site-local": "fec0::1",
    "IPv6 multicast": "ff02::1",
    "IPv6 documentation": "2001:db8::1",
    "mapped loopback": "::ffff:127.0.0.1",
    "compatible loopback": "::127.0.0.1",
    "6to4 of a private IPv4": "2002:c0a8:0101::1",
    "NAT64 of loopback": "64:ff9b::7f00:1",
    "no address": "levannier.example",
}


@pytest.mark.parametrize("address", PUBLIC.values(), ids=PUBLIC)
def test_public(address: str) -> None:
    assert is_public(address)


@pytest.mark.parametrize("address", REFUSED.values(), ids=REFUSED)
def test_refused(address: str) -> None:
    assert not is_public(address)


def test_host_key_is_one_for_both_spellings_of_an_accent() -> None:
    assert host_key("xn--lvannier-b1a.example") == host_key("lévannier.example")


def test_every_spelling_of_loopback_is_refused_and_never_visited() -> None:
    with LoopbackSite({"/": Reply()}) as site:
        hosts = (
            "127.0.0.1",
            "localhost",
            "2130706433",
            "0x7f000001",
            "0x7f.1",
            "127.1",
            "0",
            "[::1]",
            "[::ffff:127.0.0.1]",
        )
        found = probe(*(f"http://{host}:{site.port}/" for host in hosts), ALLOW_PRIVATE_ADDRESSES=False)
        assert {one.name for one in found.values()} == {"address_refused"}
        assert not site.visits
        assert "ALLOW_PRIVATE_ADDRESSES" in found[f"http://localhost:{site.port}/"].message


def test_both_schemes_pass_the_same_door() -> None:
    asked = ("http://127.0.0.1:9/", "https://127.0.0.1:9/", "https://localhost:9/", "http://localhost:9/")
    assert {one.name for one in probe(*asked, ALLOW_PRIVATE_ADDRESSES=False).values()} == {"address_refused"}


@pytest.mark.parametrize("allowed", [True, "True", "127.0.0.1", "10.0.0.0/8, 127.0.0.0/8", ["127.0.0.1"]])
def test_the_setting_lets_them_pass(allowed: object) -> None:
    with LoopbackSite({"/": Reply()}) as site:
        assert probe(f"{site.base}/", ALLOW_PRIVATE_ADDRESSES=allowed)[f"{site.base}/"].status == 200


@pytest.mark.parametrize("chain", [("/a",), ("/b", "/a"), ("/robots.txt", "/a")], ids=["at once", "later", "robots"])
def test_a_redirect_is_no_way_to_a_forbidden_address(chain: tuple[str, ...]) -> None:
    """One address of loopback stands for the public internet, the other for what lies behind the wall."""
    with LoopbackSite({"/": Reply()}, host="127.0.0.2") as hidden, LoopbackSite({}) as site:
        for path, target in zip(chain, (*chain[1:], f"{hidden.base}/"), strict=True):
            site.replies[path] = Reply(status=302, headers={"Location": target})
        url = site.base + chain[0].replace("/robots.txt", "/")
        found = probe(url, ALLOW_PRIVATE_ADDRESSES="127.0.0.1")[url]
        assert found.status is None
        assert "127.0.0.2" in found.message
        assert not hidden.visits


def test_what_names_no_network_is_told_apart() -> None:
    with pytest.raises(BadSetting, match=r"expected True, False, or addresses .*levannier"):
        allowed_networks(Settings({"ALLOW_PRIVATE_ADDRESSES": "127.0.0.1,levannier.example"}))


def test_other_schemes_are_no_way_around() -> None:
    found = probe("file:///etc/hostname", "ftp://127.0.0.1/a", "data:text/html,bonjour")
    assert {one.name for one in found.values()} == {"bad_address"}
