"""What a fault of the network or of a site is called, over real connections."""

from __future__ import annotations

import gzip
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID
from loopback_site import LoopbackSite, Reply
from probe import Probed, probe

BIG = b"<p>" + b"un mot de plus " * 10_000


@pytest.fixture(scope="module")
def found() -> Iterator[dict[str, Probed]]:
    """One crawl of all the addresses below, by path."""
    replies = {
        "/page": Reply(),
        "/packed": Reply(gzip.compress(b"bonjour"), headers={"Content-Encoding": "gzip"}),
        "/missing": Reply(b"rien", 404),
        "/unchanged": Reply(b"", 304),
        "/broken": Reply(b"oups", 500),
        "/busy": Reply(b"trop", 503, {"Retry-After": "1"}),
        "/slow": Reply(after_seconds=4),
        "/cut": Reply(BIG[:50_000], cut=True),
        "/big": Reply(BIG),
        "/bomb": Reply(gzip.compress(BIG), headers={"Content-Encoding": "gzip"}),
        "/moved": Reply(b"", 301, {"Location": "/page"}),
        "/moved-twice": Reply(b"", 302, {"Location": "/moved"}),
        "/round": Reply(b"", 302, {"Location": "/and-round"}),
        "/and-round": Reply(b"", 302, {"Location": "/round"}),
        "/to-disk": Reply(b"", 302, {"Location": "file:///etc/hostname"}),
    }
    with LoopbackSite(replies) as site, socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}/nobody"
        unknown = "http://nowhere.invalid/unknown"
        urls = [f"{site.base}{path}" for path in replies]
        result = probe(*urls, nobody, unknown, DOWNLOAD_TIMEOUT=2, DOWNLOAD_MAXSIZE=100_000, ROBOTSTXT_OBEY=False)
        by_path = {"/" + url.rpartition("/")[2]: one for url, one in result.items()}
        by_path["visits"] = Probed(url="", body=repr([(path, headers) for path, _, headers in site.visits]))
        yield by_path


NAMES = {
    "nobody listens": ("/nobody", "refused", True),
    "a name that does not exist": ("/unknown", "dns", True),
    "longer than DOWNLOAD_TIMEOUT": ("/slow", "timeout", True),
    "more bytes than DOWNLOAD_MAXSIZE": ("/big", "too_large", False),
    "more bytes once unpacked": ("/bomb", "too_large", False),
    "closed in the middle of the body": ("/cut", "cut_short", True),
    "redirected for ever": ("/round", "redirect_loop", False),
}
STATUSES = {
    "a page": ("/page", 200),
    "a missing page comes through": ("/missing", 404),
    "so does an unchanged one": ("/unchanged", 304),
    "and a broken one, once": ("/broken", 500),
    "a redirect is followed": ("/moved", 200),
    "two redirects are followed": ("/moved-twice", 200),
    "a redirect off the web is not": ("/to-disk", 302),
}


@pytest.mark.parametrize(("path", "name", "try_again"), NAMES.values(), ids=NAMES)
def test_names_of_faults(found: dict[str, Probed], path: str, name: str, try_again: bool) -> None:
    assert (found[path].name, found[path].try_again) == (name, try_again), found[path].message
    assert found[path].message


@pytest.mark.parametrize(("path", "status"), STATUSES.values(), ids=STATUSES)
def test_statuses(found: dict[str, Probed], path: str, status: int) -> None:
    assert found[path].status == status, found[path]


def test_a_packed_body_is_unpacked(found: dict[str, Probed]) -> None:
    assert found["/packed"].body == "bonjour"


def test_a_redirect_keeps_the_address_that_answered_and_drops_the_validator(found: dict[str, Probed]) -> None:
    assert found["/moved-twice"].answered_by.endswith("/page")
    asked = [headers for path, headers in eval(found["visits"].body) if path == "/page"]
    assert len(asked) == 3
    assert sum("If-None-Match" in headers for headers in asked) == 1


def test_what_a_site_is_told_about_us(found: dict[str, Probed]) -> None:
    _, headers = next(iter(eval(found["visits"].body)))
    assert headers["User-Agent"].startswith("Colporteur/")
    assert headers["User-Agent"].endswith("(+redaction@levannier.example)")
    assert headers["Accept-Encoding"] == "gzip"
    assert headers["Accept-Language"] == "fr"
    assert "Cookie" not in headers
    assert "Referer" not in headers


def test_a_certificate_that_nobody_vouches_for_is_refused(tmp_path: Path) -> None:
    with LoopbackSite({"/": Reply()}, certificate=_self_signed(tmp_path)) as site:
        assert probe(f"{site.base}/", ROBOTSTXT_OBEY=False)[f"{site.base}/"].name == "tls"
        assert not site.visits


def _self_signed(folder: Path) -> tuple[Path, Path]:
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "levannier.example")])
    now = datetime.now(UTC)
    builder = x509.CertificateBuilder().subject_name(name).issuer_name(name).public_key(key.public_key())
    builder = builder.serial_number(1).not_valid_before(now - timedelta(1)).not_valid_after(now + timedelta(1))
    certificate = builder.sign(key, hashes.SHA256())
    paths = folder / "certificate.pem", folder / "key.pem"
    paths[0].write_bytes(certificate.public_bytes(serialization.Encoding.PEM))
    paths[1].write_bytes(
        key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    )
    return paths
