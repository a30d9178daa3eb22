"""Where the server listens, and how it is locked: plain HTTP on loopback alone, else HTTPS."""

from __future__ import annotations

import contextlib
import ipaddress
import socket
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.service import certificate
from tidewaiter.service.certificate import Certificate

LOOPBACK = "127.0.0.1"
#: Every IPv4 address of the machine: what a person can read off and type. IPv6 by ``--host ::``.
EVERYWHERE = "0.0.0.0"  # noqa: S104  (only with TLS: `opened` refuses it otherwise)

#: An address far away, one in each private range, one of IPv6 [RFC 5737, RFC 1918, RFC 3849]:
#: which of its own addresses the machine would send from tells its networks. Nothing is sent.
_TOWARDS = ("192.0.2.1", "192.168.255.254", "172.31.255.254", "10.255.255.254", "2001:db8::1")


@dataclass(frozen=True, slots=True)
class Door:
    """What was asked for.

    Attributes:
        port: 0 lets the system choose a free one.
        host: address to listen on; by default loopback, or everywhere with ``lan``.
        lan: HTTPS for the machines of its networks, with the own certificate if none is given.
        cert: a certificate to use instead, in PEM, and its key.
    """

    port: int
    host: str | None = None
    lan: bool = False
    cert: Path | None = None
    key: Path | None = None


@dataclass(frozen=True, slots=True)
class Opened:
    """A door that is open: a socket is bound, and whether TLS is spoken is settled."""

    listening: socket.socket
    is_tls: bool
    given: Certificate | None

    @property
    def port(self) -> int:
        """The port that is listened on."""
        return self.listening.getsockname()[1]

    def certificate(self, folder: Path, now_s: float) -> Certificate | None:
        """Give the certificate to serve with, none for plain HTTP; the own one is in ``folder``.

        Raises:
            InputError: see `certificate.own`.
        """
        if not self.is_tls or self.given:
            return self.given
        addresses = (
            *_addresses_of(ipaddress.IPv4Address(EVERYWHERE)),
            *_addresses_of(self._bound()),
        )
        names = ("localhost", LOOPBACK, "::1", *machine_hosts(), *addresses)
        return certificate.own(folder, names, now_s)

    def here(self, used: Certificate | None) -> str:
        """Give the address for this machine's own browser."""
        bound = self._bound()
        if used and not used.is_own and (named := _host_names(used)):
            return self._address(named[0])
        if used and (bound.is_unspecified or bound.is_loopback):
            return self._address("localhost" if bound.is_unspecified else str(bound))
        return self._address(str(bound))

    def elsewhere(self, used: Certificate | None) -> tuple[str, ...]:
        """Give the addresses for other machines, the best one first; none on loopback."""
        bound = self._bound()
        if bound.is_loopback or used is None:
            return ()
        named = () if used.is_own else _host_names(used)
        return tuple(map(self._address, dict.fromkeys((*named, *_addresses_of(bound)))))

    def _bound(self) -> ipaddress.IPv4Address | ipaddress.IPv6Address:
        return ipaddress.ip_address(self.listening.getsockname()[0])

    def _address(self, host: str) -> str:
        scheme = "https" if self.is_tls else "http"
        return f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"


def opened(door: Door, now_s: float) -> Opened:
    """Bind the socket that is asked for, if it may be listened on so.

    Raises:
        InputError: plain HTTP off loopback, an unusable certificate, an address that is not this
            machine's or is taken; all problems that can be told at once.
    """
    problems: list[Problem] = []
    given = None
    if door.cert or door.key:
        try:
            given = certificate.given(door.cert, door.key, now_s)
        except InputError as error:
            problems += error.problems
    is_tls = door.lan or door.cert is not None or door.key is not None
    host = door.host or (EVERYWHERE if door.lan else LOOPBACK)
    where = _resolved(host, door.port, problems)
    if where and not is_tls and not ipaddress.ip_address(where[0]).is_loopback:
        wrong = f"{host} is reached from other machines, and plain HTTP stays on this one"
        right = "--lan, which serves HTTPS; or --cert and --key; or 127.0.0.1"
        problems.append(Problem("--host", wrong, right))
    if where is None or problems:
        raise InputError(problems)
    return Opened(_listen(*where), is_tls, given)


def machine_hosts() -> tuple[str, ...]:
    """Give the names of this machine: its own, and as multicast DNS has it [RFC 6762]."""
    name = socket.gethostname().lower()
    return tuple(dict.fromkeys((name, f"{name.split('.')[0]}.local"))) if name else ()


def lan_addresses() -> tuple[str, ...]:
    """Give the addresses of this machine on its networks, the one of its main route first.

    Found without any call that only some systems have: what its own name resolves to, and what
    it would send from. An address that neither knows (a second card without a route of its own)
    can be named with ``--host``.
    """
    found = list(map(_sent_from, _TOWARDS))
    with contextlib.suppress(OSError):
        named = socket.getaddrinfo(socket.gethostname(), None, type=socket.SOCK_STREAM)
        found += [str(one[4][0]) for one in named]
    return tuple(one for one in dict.fromkeys(found) if one and _is_of_a_network(one))


def _sent_from(towards: str) -> str:
    """Tell which own address a datagram there would leave from; none is sent."""
    family = socket.AF_INET6 if ":" in towards else socket.AF_INET
    try:
        with socket.socket(family, socket.SOCK_DGRAM) as asking:
            asking.connect((towards, 9))
            return str(asking.getsockname()[0])
    except OSError:
        return ""


def _is_of_a_network(address: str) -> bool:
    try:
        known = ipaddress.ip_address(address)
    except ValueError:  # a scope in it: an address of one link
        return False
    return not (known.is_loopback or known.is_link_local or known.is_unspecified)


def _addresses_of(bound: ipaddress.IPv4Address | ipaddress.IPv6Address) -> Sequence[str]:
    """Give the addresses that a socket bound there is reached by from elsewhere."""
    if not bound.is_unspecified:
        return (str(bound),)
    everywhere = bound.version == 6
    return [one for one in lan_addresses() if everywhere or ":" not in one]


def _host_names(used: Certificate) -> tuple[str, ...]:
    """Give the names one can type: no address, no wildcard."""
    return tuple(n for n in used.names if "*" not in n and ":" not in n and not n[-1].isdecimal())


def _resolved(host: str, port: int, problems: list[Problem]) -> tuple[str, int] | None:
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        # A label that is empty or too long is no name at all.
        why = error.strerror if isinstance(error, OSError) else "no name of a machine"
        wrong = f"{host} is no address: {why}"
        problems.append(Problem("--host", wrong, "an address of this machine"))
        return None
    # What is checked is what is bound: a name is asked for once.
    return str(found[0][4][0]), port


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listening = socket.socket(family)
    try:
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        if family == socket.AF_INET6 and socket.has_dualstack_ipv6():
            listening.setsockopt(socket.IPPROTO_IPV6, socket.IPV6_V6ONLY, 0)
        listening.bind((host, port))
    except OSError as error:
        listening.close()
        where = f"{host}:{port}"
        raise InputError.of(
            "--port", f"{where} cannot be listened on: {error.strerror}", "another port"
        ) from None
    return listening
