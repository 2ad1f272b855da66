"""Which machines may be asked: public ones, unless the user allows others.

A page can name any host, and a name can lead to any address, also on the
crawler's own network. So it is the resolved address that is judged, the very
one the connection is then made to: a name that resolves otherwise a second
time gains nothing. Redirects and robots.txt pass through the same door.
"""

from __future__ import annotations

from collections.abc import Sequence
from ipaddress import IPv4Address, IPv6Address, ip_address, ip_network
from typing import Any

from twisted.internet.interfaces import IHostnameResolver, IResolutionReceiver
from zope.interface import implementer  # type: ignore[import-untyped]

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

    def __init__(self, resolver: Any) -> None:
        self.resolver = resolver
        self.refused: dict[str, list[str]] = {}

    def resolveHostName(
        self,
        resolutionReceiver: Any,
        hostName: str,
        portNumber: int = 0,
        addressTypes: Sequence[Any] | None = None,
        transportSemantics: str = "TCP",
    ) -> Any:
        receiver = _PublicOnly(resolutionReceiver, self.refused.setdefault(host_key(hostName), []))
        return self.resolver.resolveHostName(receiver, hostName, portNumber, addressTypes, transportSemantics)


@implementer(IResolutionReceiver)
class _PublicOnly:
    def __init__(self, receiver: Any, refused: list[str]) -> None:
        self.receiver = receiver
        self.refused = refused

    def resolutionBegan(self, resolutionInProgress: Any) -> None:
        self.refused.clear()
        self.receiver.resolutionBegan(resolutionInProgress)

    def addressResolved(self, address: Any) -> None:
        if is_public(address.host):
            self.receiver.addressResolved(address)
        else:
            self.refused.append(address.host)

    def resolutionComplete(self) -> None:
        self.receiver.resolutionComplete()
