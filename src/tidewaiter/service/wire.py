"""The exercise on the wire: one WebSocket for each who is in it.

Every message has an ``action_id``, done once, and an ``n`` that counts this connection's
messages; what comes out of order is refused and not counted. What cannot be understood is
refused with every problem, and the connection stays.
"""

from __future__ import annotations

import asyncio
import contextlib
from http import HTTPStatus
from typing import Annotated

import msgspec
from starlette.websockets import WebSocket, WebSocketDisconnect

from tidewaiter.base.errors import InputError, Problem
from tidewaiter.language import text
from tidewaiter.language.actions import Action
from tidewaiter.language.events import Refusal
from tidewaiter.language.observations import FromServer
from tidewaiter.service.centre import Centre
from tidewaiter.service.errors import ApiError, not_found
from tidewaiter.service.hub import Seat
from tidewaiter.service.store import accounts, exercises
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.exercises import ExerciseEntry

SESSION_COOKIE = "tw_session"

_TRY_AGAIN_LATER = 1013
_DEFECT = 1011


class _Envelope(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """`language.observations.FromClient`, its action still sealed.

    So a message whose action makes no sense can still be counted, and answered by its id.
    """

    action_id: Annotated[str, msgspec.Meta(min_length=1, max_length=64)]
    n: int
    action: msgspec.Raw


_envelope = msgspec.json.Decoder(_Envelope)
_action = msgspec.json.Decoder(Action | str)
_encoder = msgspec.json.Encoder(order="deterministic")


async def exercise_socket(websocket: WebSocket) -> None:
    """Serve one connection: ``/api/exercises/{exercise_id}/socket?after=<seq>``."""
    centre: Centre = websocket.app.state.centre
    try:
        user, entry, after = await _asked_for(centre, websocket)
    except ApiError as refusal:
        await websocket.send_denial_response(refusal.response())
        return
    audience = "officer" if entry.owner.id == user.id else "instructor"
    async with centre.hub.join(entry, audience, after) as seat:
        await websocket.accept()
        speaking = asyncio.create_task(_speak(websocket, seat))
        listening = asyncio.create_task(_listen(websocket, seat, may_act=audience == "officer"))
        try:
            await asyncio.wait((speaking, listening), return_when=asyncio.FIRST_COMPLETED)
        finally:
            for task in (speaking, listening):
                task.cancel()
            await asyncio.gather(speaking, listening, return_exceptions=True)
        failed = not listening.cancelled() and listening.exception() is not None
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):  # it may be closed already
            await websocket.close(_DEFECT if failed else _TRY_AGAIN_LATER)
        if failed:
            listening.result()  # raises: a defect belongs in the log


async def _asked_for(centre: Centre, websocket: WebSocket) -> tuple[User, ExerciseEntry, int]:
    token = websocket.cookies.get(SESSION_COOKIE, "")
    user = await accounts.user_of(centre.db, token, centre.now_s())
    if user is None:
        raise ApiError(HTTPStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.")
    exercise_id = websocket.path_params["exercise_id"]
    entry = await exercises.one_exercise(centre.db, exercise_id, user)
    if entry is None:
        raise not_found("exercise")
    after = websocket.query_params.get("after", "0")
    if not after.isdecimal():
        problem = Problem("query/after", f"{after!r} is no number", "the last seq received, or 0")
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        message = "The address is not as the interface asks."
        raise ApiError(status, "request-not-understood", message, [problem])
    return user, entry, int(after)


async def _speak(websocket: WebSocket, seat: Seat) -> None:
    with contextlib.suppress(RuntimeError, WebSocketDisconnect):  # the other side has gone
        while (message := await seat.next_message()) is not None:
            await websocket.send_text(message.decode())


async def _listen(websocket: WebSocket, seat: Seat, *, may_act: bool) -> None:
    counted = 0
    while True:
        frame = await websocket.receive()
        if frame["type"] == "websocket.disconnect":
            return
        data: str | bytes = frame.get("text") or frame.get("bytes") or b""
        try:
            envelope = _envelope.decode(data)
        except (msgspec.MsgspecError, UnicodeDecodeError) as error:
            _refuse(seat, "", _not_understood([Problem("message", str(error))]))
            continue
        if envelope.n != counted + 1:
            args = {"n": str(envelope.n), "expected": str(counted + 1)}
            _refuse(seat, envelope.action_id, Refusal("refusal-out-of-order", args))
            continue
        counted += 1
        if not may_act:
            _refuse(seat, envelope.action_id, Refusal("refusal-not-yours"))
            continue
        try:
            action = _read(envelope.action)
        except InputError as error:
            _refuse(seat, envelope.action_id, _not_understood(error.problems))
            continue
        await seat.act(envelope.action_id, action)


def _read(raw: msgspec.Raw) -> Action:
    try:
        action = _action.decode(raw)
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise InputError.of("action", str(error)) from error
    return text.parse(action) if isinstance(action, str) else action


def _refuse(seat: Seat, action_id: str, refusal: Refusal) -> None:
    """Refuse what never reached the engine; nothing is kept of it."""
    seat.tell(_encoder.encode(FromServer(seat.seq, action_id, refusal=refusal)))


def _not_understood(problems: list[Problem] | tuple[Problem, ...]) -> Refusal:
    args = {"problems": "\n".join(str(problem) for problem in problems)}
    right = next((problem.right for problem in problems if problem.right), "")
    return Refusal("refusal-not-understood", args, right)
