"""Access codes: eight digits, short enough to choose with a ray in a headset.

A headset has no keyboard worth the name, so a one-time link is of no use there. Eight digits are
few (27 bits), so what protects them is that guesses are counted. The codes live in this process
alone, as keyed hashes whose key it has drawn for itself: who reads the store or a backup finds
none, and every start prints new ones.
"""

from __future__ import annotations

import hmac
import ipaddress
import secrets
from collections import Counter, deque
from dataclasses import dataclass, replace
from hashlib import sha256

from tidewaiter.service.store.accounts import User

DIGITS = 8
#: A code printed at the start is good for a day of training.
PRINTED_LASTS_S = 24 * 3600.0
#: A code for the next device is typed at once.
HANDED_LASTS_S = 5 * 60.0

#: Wrong codes in the window: from one address, and from all together. At this rate a day of
#: guessing finds one of ten codes with a chance below one in a thousand.
WINDOW_S = 600.0
WRONG_BY_ONE = 10
WRONG_BY_ALL = 60


class TooManyWrongCodes(Exception):  # noqa: N818  (a limit that is reached, not a fault)
    """No code is looked at for a while.

    Attributes:
        wait_s: how long.
    """

    def __init__(self, wait_s: float) -> None:
        self.wait_s = wait_s
        super().__init__(f"{wait_s:.0f} s")


@dataclass(frozen=True, slots=True)
class Entry:
    """Whom a code let in.

    Attributes:
        path: the page to go on with, where the code was made for that.
    """

    user: User
    path: str | None


@dataclass(frozen=True, slots=True)
class _Code:
    user: User
    ends_s: float
    once: bool
    path: str | None = None
    digest: bytes = b""

    @property
    def purpose(self) -> tuple[str, bool]:
        """Whose it is, and whether for the next device: of each there is one at a time."""
        return self.user.id, self.path is not None


class Codes:
    """The codes that open this centre, and who has guessed at them."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        self._codes: list[_Code] = []
        self._wrong: deque[tuple[float, str]] = deque()

    def printed(self, user: User, now_s: float) -> str:
        """Make the code that is printed when the server starts."""
        return self._new(_Code(user, now_s + PRINTED_LASTS_S, once=works_once(user)))

    def handed(self, user: User, path: str, now_s: float) -> str:
        """Make a code for another device of this user; it works once, and ends the one before.

        Args:
            user: who goes on there.
            path: the page to go on with.
            now_s: the time.
        """
        return self._new(_Code(user, now_s + HANDED_LASTS_S, once=True, path=path))

    def enter(self, typed: str, address: str, now_s: float) -> Entry | None:
        """Tell whom this code lets in; none where it is wrong, used or too old.

        Args:
            typed: the digits; spaces and hyphens between them do not count.
            address: where it comes from.
            now_s: the time.

        Raises:
            TooManyWrongCodes: so many were wrong that none is looked at, not even a right one.
        """
        network = _network(address)
        self._check_tries(network, now_s)
        self._codes = [code for code in self._codes if code.ends_s > now_s]
        digest = self._digest("".join(typed.replace("-", " ").split()))
        # All are compared, so that the time it takes tells nothing.
        fitting = [code for code in self._codes if hmac.compare_digest(code.digest, digest)]
        if not fitting:
            self._wrong.append((now_s, network))
            return None
        if fitting[0].once:
            self._codes.remove(fitting[0])
        return Entry(fitting[0].user, fitting[0].path)

    def _new(self, made: _Code) -> str:
        there = {code.digest for code in self._codes}
        while (digest := self._digest(digits := _drawn())) in there:
            pass
        self._codes = [code for code in self._codes if code.purpose != made.purpose]
        self._codes.append(replace(made, digest=digest))
        return digits

    def _check_tries(self, network: str, now_s: float) -> None:
        while self._wrong and self._wrong[0][0] <= now_s - WINDOW_S:
            self._wrong.popleft()
        by_one = Counter(who for _, who in self._wrong)[network]
        if by_one < WRONG_BY_ONE and len(self._wrong) < WRONG_BY_ALL:
            return
        spent = [at_s for at_s, who in self._wrong if by_one < WRONG_BY_ONE or who == network]
        raise TooManyWrongCodes(spent[0] + WINDOW_S - now_s)

    def _digest(self, code: str) -> bytes:
        return hmac.digest(self._key, code.encode(), sha256)


def works_once(user: User) -> bool:
    """Tell whether the printed code of this user works once, or all day.

    An officer's serves a class of headsets. Who has the instructor's sees every exercise and every
    debrief, so nobody should get in by having read it over a shoulder.
    """
    return user.is_instructor


def grouped(code: str) -> str:
    """Write a code as people read it: two groups."""
    half = DIGITS // 2
    return f"{code[:half]} {code[half:]}"


def _drawn() -> str:
    return f"{secrets.randbelow(10**DIGITS):0{DIGITS}d}"


def _network(address: str) -> str:
    """Give what counts as one guesser: an IPv4 address, or an IPv6 network of 64 bits.

    A machine may give itself any address in its /64 [RFC 4941].
    """
    try:
        known = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(known, ipaddress.IPv4Address):
        return str(known)
    if known.ipv4_mapped:
        return str(known.ipv4_mapped)
    return str(ipaddress.ip_network((known.packed[:8] + bytes(8), 64)))
