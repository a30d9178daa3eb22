"""What one client says: actions one after the other, and beside them poses, devices, hands.

Actions wait for their turn here and not on the wire, so poses go on while a scan is made.
"""

from __future__ import annotations

import asyncio
import time
from typing import Annotated

import msgspec

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.language import text
from tidewaiter.language.actions import Action, LookAt
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import Device, FromServer, Handed, Moved, Posed
from tidewaiter.service.hub import Seat
from tidewaiter.service.pace import Pace
from tidewaiter.service.posing import Posing

#: Actions of one client that may wait; while there are so many, nothing more of it is read.
_WAITING = 64
#: Moving to another device and handing over are done by a person's hand [estimate].
_ASIDES_PER_S, _ASIDES_AT_ONCE = 1.0, 10.0


class _Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`language.observations.FromClient`, its action still sealed.

    So a message whose action makes no sense can still be counted, and answered by its id. Ids that
    begin with ``gaze-`` are the server's own (`live.GAZE`).
    """

    action_id: Annotated[str, msgspec.Meta(min_length=1, max_length=64, pattern="^(?!gaze-)")]
    n: int
    action: msgspec.Raw


_Said = _Envelope | Posed | Handed | Moved

_fields = msgspec.json.Decoder(dict[str, msgspec.Raw])
#: What is not counted is told by its one field; everything else has to be an action.
_asides: dict[str, msgspec.json.Decoder[_Said]] = {
    "poses": msgspec.json.Decoder(Posed),
    "to": msgspec.json.Decoder(Handed),
    "device": msgspec.json.Decoder(Moved),
}
_envelope = msgspec.json.Decoder(_Envelope)
_action = msgspec.json.Decoder(Action | str)
_encoder = msgspec.json.Encoder(order="deterministic")


class Conversation:
    """One client's side of a connection; `acting` and `looking` run as long as it.

    Args:
        seat: the client's place in the exercise.
    """

    def __init__(self, seat: Seat) -> None:
        self._seat = seat
        self._may_act = seat.listener.audience == "officer"
        self._posing = Posing(seat)
        self._pace = Pace(_ASIDES_PER_S, _ASIDES_AT_ONCE)
        self._waiting: asyncio.Queue[_Envelope] = asyncio.Queue(_WAITING)
        self._counted = 0

    async def hear(self, data: str | bytes) -> None:
        """Take in one message; an action is only put into the queue."""
        said = _read(data)
        match said:
            case _Envelope():
                await self._waiting.put(said)
                return
            case Posed() if self._may_act:
                refusal = await self._posing.take(said.poses)
            case Moved() | Handed() if not self._pace.take(1, time.monotonic()):
                refusal = Refusal("refusal-too-many")
            case Moved():
                refusal = self._move(said.device)
            case Handed() if self._may_act:
                handed = self._seat.hand(said.to)
                refusal = None if handed else Refusal("refusal-not-present")
            case Posed() | Handed():
                refusal = Refusal("refusal-not-yours")
            case Refusal():
                refusal = said
        if refusal is not None:
            self._refuse("", refusal)

    async def acting(self) -> None:
        """Do the actions, one after the other."""
        while True:
            await self._act(await self._waiting.get())
            self._waiting.task_done()

    async def settled(self) -> None:
        """Wait until every action that came is done: who closes a page has still said it."""
        await self._waiting.join()

    async def looking(self) -> None:
        """Make looks of the poses."""
        await self._posing.looking()

    def end(self) -> None:
        """Nothing more is said; poses that are not kept yet are."""
        self._posing.end()

    def _move(self, device: Device) -> None:
        self._posing.end()  # a chunk of poses is of one device
        self._seat.move(device)

    async def _act(self, envelope: _Envelope) -> None:
        if envelope.n != self._counted + 1:
            args = {"n": str(envelope.n), "expected": str(self._counted + 1)}
            self._refuse(envelope.action_id, Refusal("refusal-out-of-order", args))
            return
        self._counted += 1
        if not self._may_act:
            self._refuse(envelope.action_id, Refusal("refusal-not-yours"))
            return
        try:
            action = _unsealed(envelope.action)
        except InputError as error:
            self._refuse(envelope.action_id, _not_understood(error.problems))
            return
        if isinstance(action, LookAt) and action.how != "close":
            self._refuse(envelope.action_id, Refusal("refusal-gaze-by-poses"))
            return
        await self._seat.act(envelope.action_id, action)

    def _refuse(self, action_id: str, refusal: Refusal) -> None:
        """Refuse what never reached the engine; nothing is kept of it."""
        self._seat.tell(_encoder.encode(FromServer(self._seat.seq, action_id, refusal=refusal)))


#: Nested too deep is as unreadable as no JSON at all.
_UNREADABLE = (msgspec.MsgspecError, UnicodeDecodeError, RecursionError)


def _read(data: str | bytes) -> _Said | Refusal:
    kind = ""
    try:
        fields = _fields.decode(data)
        if "action_id" not in fields:
            kind = next((field for field in _asides if field in fields), "")
        return (_asides[kind] if kind else _envelope).decode(data)
    except _UNREADABLE as error:
        if kind == "poses":
            return Refusal("refusal-poses", {"problems": str(error)})
        return _not_understood([Problem("message", str(error))])


def _unsealed(raw: msgspec.Raw) -> Action:
    try:
        action = _action.decode(raw)
    except _UNREADABLE as error:
        raise InputError.of("action", str(error)) from error
    return text.parse(action) if isinstance(action, str) else action


def _not_understood(problems: list[Problem] | tuple[Problem, ...]) -> Refusal:
    args = {"problems": "\n".join(str(problem) for problem in problems)}
    right = next((problem.right for problem in problems if problem.right), "")
    return Refusal("refusal-not-understood", args, right)
