"""Who is in an exercise: their post boxes, what all are told, and in whose hand it lies."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tidewaiter.language.events import record_encoder
from tidewaiter.language.observations import (
    Audience,
    Company,
    Device,
    FromServer,
    Present,
    Watched,
)
from tidewaiter.language.poses import Pose

#: A listener that is this many messages behind is sent away; it resumes from its last ``seq``.
BEHIND = 1000
#: Poses are of the moment: a listener with this many messages waiting goes without.
BUSY = 8


@dataclass(eq=False, slots=True)
class Listener:
    """One socket's post box; None in it means that nothing more will come.

    Attributes:
        audience: who listens.
        device: as what the page is open.
        scene: patches of the picture are sent along.
        id: its name among those present, drawn anew for every connection.
    """

    audience: Audience
    device: Device = "desk"
    scene: bool = False
    id: str = field(default_factory=lambda: secrets.token_hex(4))
    box: asyncio.Queue[bytes | None] = field(default_factory=asyncio.Queue[bytes | None])
    _room: int = BEHIND

    def begin(self, backlog: Sequence[bytes]) -> None:
        """Put in what was said before; it is not held against the listener."""
        self._room = BEHIND + len(backlog)
        for message in backlog:
            self.tell(message)

    def tell(self, message: bytes) -> None:
        """Put a message into the box; who lets too many lie there is sent away, and resumes."""
        if not self.is_behind:
            self.box.put_nowait(message)
        elif self.box.qsize() == self._room:
            self.end()

    def end(self) -> None:
        """Say that nothing more will come."""
        self.box.put_nowait(None)

    @property
    def is_behind(self) -> bool:
        """Too much waits for this listener."""
        return self.box.qsize() >= self._room


class Gathering:
    """Everybody who is in one exercise, in the order in which they came."""

    def __init__(self) -> None:
        self._here: dict[str, Listener] = {}
        self._hand = ""

    def __iter__(self) -> Iterator[Listener]:
        """Go through all, also while some are sent away."""
        return iter(tuple(self._here.values()))

    @property
    def wants_scene(self) -> bool:
        """Somebody asked for the picture."""
        return any(listener.scene for listener in self)

    def come(self, listener: Listener, seq: int) -> None:
        """Take somebody in, and tell all."""
        self._here[listener.id] = listener
        self._tell_company(seq)

    def go(self, listener: Listener, seq: int) -> None:
        """Let somebody go, and tell the others; what lay in that hand lies in nobody's."""
        if self._here.pop(listener.id, None) is None:
            return
        if self._hand == listener.id:
            self._hand = ""
        self._tell_company(seq)

    def move(self, listener: Listener, device: Device, seq: int) -> None:
        """Note as what a page is open now, and tell all."""
        if listener.device != device:
            listener.device = device
            self._tell_company(seq)

    def hand(self, to: str, seq: int) -> bool:
        """Lay the exercise into the hand of one of the officer's clients, and tell all.

        Returns:
            False where nobody of that name can take it; nothing has changed.
        """
        taker = self._here.get(to)
        if taker is None or taker.audience != "officer":
            return False
        self._hand = to
        self._tell_company(seq)
        return True

    def watch(self, posing: Listener, poses: tuple[Pose, ...], seq: int) -> None:
        """Show the officer's poses to all others, as far as they keep up."""
        watching = [one for one in self if one is not posing and one.box.qsize() < BUSY]
        if watching:
            message = record_encoder.encode(FromServer(seq, watched=Watched(posing.id, poses)))
            for listener in watching:
                listener.tell(message)

    def send_away(self, listener: Listener, seq: int) -> None:
        """Send somebody away who cannot keep up."""
        listener.end()
        self.go(listener, seq)

    def _tell_company(self, seq: int) -> None:
        here = tuple(Present(one.id, one.device, one.audience) for one in self)
        for listener in self:
            company = Company(here, listener.id, self._hand)
            listener.tell(record_encoder.encode(FromServer(seq, company=company)))
