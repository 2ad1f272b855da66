"""Which machines may be asked: public ones, unless the user allows others.

A page can name any host, and a name can lead to any address, also on the
crawler's own network. So it is the resolved address that is judged, the very
one the connection is then made to: a name that resolves otherwise a second
time gains nothing. Redirects and robots.txt pass through the same door.
"""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv4Network, IPv6Address, IPv6Network, ip_address, ip_network
from typing import Any, TypeAlias

from scrapy.settings import BaseSettings
from twisted.internet.interfaces import IHostnameResolver, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

from scraper.errors import BadSetting

Networks: TypeAlias = tuple[IPv4Network | IPv6Network, ...]

_EVERYWHERE: Networks = (ip_network("0.0.0.0/0"), ip_network("::/0"))

_NAT64 = ip_network("64:ff9b::/96")
_UNICAST = ip_network("2000::/3")


def is_public(address: str) -> bool:
    """True where an IP address (v4 or v6, as text) belongs to the public internet.

    False for private, shared, loopback, link-local, multicast, reserved and
    unspecified ones, and for IPv6 forms that carry such an IPv4 address.
    """
    try:
        ip = ip_address(address.partition("%")[0])
    except ValueError:
        return False
    if isinstance(ip, IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour or (IPv4Address(ip.packed[12:]) if ip in _NAT64 else None)
        if inner is not None:
            return is_public(str(inner))
        return ip.is_global and ip in _UNICAST
    return ip.is_global and not ip.is_multicast and not ip.is_reserved


def allowed_networks(settings: BaseSettings) -> Networks:
    """The networks that `ALLOW_PRIVATE_ADDRESSES` opens beside the public internet.

    `True` is all of them, `False` none; a list, or text with commas, names some.

    Raises:
        BadSetting: something in the list is no address or network.
    """
    try:
        return _EVERYWHERE if settings.getbool("ALLOW_PRIVATE_ADDRESSES") else ()
    except (ValueError, TypeError):  # neither true nor false
        wanted = settings.getlist("ALLOW_PRIVATE_ADDRESSES")
    try:
        return tuple(ip_network(str(one).strip()) for one in wanted)
    except ValueError as error:
        raise BadSetting(
            "ALLOW_PRIVATE_ADDRESSES: expected True, False, or addresses and networks like 10.0.0.5,192.168.1.0/24; "
            f"{error}"
        ) from error


def host_key(host: str) -> str:
    """One spelling for a host: ASCII, lower case."""
    try:
        return host.encode("idna").decode("ascii").lower()
    except UnicodeError:
        return host.lower()


@implementer(IHostnameResolver)
class GuardedResolver:
    """Twisted's name resolver, with the addresses that may not be asked left out.

    `refused` remembers for each host which addresses were left out, so that a
    refusal is not mistaken for a name that does not exist.
    """

    def __init__(self, resolver: Any, allowed: Networks) -> None:
        self.resolver = resolver
        self.allowed = allowed
        self.refused: dict[str, list[str]] = {}

    def resolveHostName(
        self,
        resolutionReceiver: Any,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[Any] | None = None,
        transportSemantics: str = "TCP",
    ) -> Any:
        receiver = _Sieve(resolutionReceiver, self.allowed, self.refused.setdefault(host_key(hostName), []))
        return self.resolver.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)


@implementer(IResolutionReceiver)
class _Sieve:
    def __init__(self, receiver: Any, allowed: Networks, refused: list[str]) -> None:
        self.receiver = receiver
        self.allowed = allowed
        self.refused = refused

    def resolutionBegan(self, resolutionInProgress: Any) -> None:
        self.refused.clear()
        self.receiver.resolutionBegan(resolutionInProgress)

    def addressResolved(self, address: Any) -> None:
        if is_public(address.host) or any(ip_address(address.host) in network for network in self.allowed):
            self.receiver.addressResolved(address)
        else:
            self.refused.append(address.host)

    def resolutionComplete(self) -> None:
        self.receiver.resolutionComplete()
