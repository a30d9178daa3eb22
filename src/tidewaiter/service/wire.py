"""The exercise on the wire: one WebSocket for each who is in it.

An action has an ``action_id``, done once, and an ``n`` that counts this connection's actions; what
comes out of order is refused and not counted. Poses, devices and hand-overs are not counted. What
cannot be understood is refused with every problem, and the connection stays.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Coroutine
from http import HTTPStatus
from typing import get_args

from starlette.datastructures import QueryParams
from starlette.websockets import WebSocket, WebSocketDisconnect

from tidewaiter.base.errors import Problem
from tidewaiter.language.observations import Audience, Device
from tidewaiter.service.centre import Centre
from tidewaiter.service.company import Listener
from tidewaiter.service.conversation import Conversation
from tidewaiter.service.errors import ApiError, not_found
from tidewaiter.service.hub import Seat
from tidewaiter.service.store import accounts, exercises
from tidewaiter.service.store.exercises import ExerciseEntry

SESSION_COOKIE = "tw_session"

_TRY_AGAIN_LATER = 1013
_DEFECT = 1011
_DEVICES: dict[str, Device] = {device: device for device in get_args(Device)}


async def exercise_socket(websocket: WebSocket) -> None:
    """Serve one connection: ``/api/exercises/{exercise_id}/socket?after=<seq>&as=<device>``."""
    centre: Centre = websocket.app.state.centre
    try:
        entry, listener, after = await _asked_for(centre, websocket)
    except ApiError as refusal:
        await websocket.send_denial_response(refusal.response())
        return
    async with centre.hub.join(entry, listener, after) as seat:
        await websocket.accept()
        said = Conversation(seat)
        try:
            failed = await _first_to_end(
                _speak(websocket, seat), _listen(websocket, said), said.acting(), said.looking()
            )
        finally:
            said.end()
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):  # it may be closed already
            await websocket.close(_DEFECT if failed else _TRY_AGAIN_LATER)
        if failed:
            raise failed  # a defect belongs in the log


async def _first_to_end(*parts: Coroutine[None, None, None]) -> BaseException | None:
    """Run the parts of a connection until one ends; gives the defect that ended it, if any."""
    tasks = [asyncio.create_task(part) for part in parts]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
    return next((task.exception() for task in done if task.exception()), None)


async def _asked_for(centre: Centre, websocket: WebSocket) -> tuple[ExerciseEntry, Listener, int]:
    token = websocket.cookies.get(SESSION_COOKIE, "")
    user = await accounts.user_of(centre.db, token, centre.now_s())
    if user is None:
        raise ApiError(HTTPStatus.UNAUTHORIZED, "not-signed-in", "Sign in first.")
    exercise_id = websocket.path_params["exercise_id"]
    entry = await exercises.one_exercise(centre.db, exercise_id, user)
    if entry is None:
        raise not_found("exercise")
    audience = "officer" if entry.owner.id == user.id else "instructor"
    return entry, *_joining(audience, websocket.query_params)


def _joining(audience: Audience, asked: QueryParams) -> tuple[Listener, int]:
    """Read how somebody wants to listen, and after which ``seq``."""
    after, scene = asked.get("after", "0"), asked.get("scene", "0")
    device = _DEVICES.get(asked.get("as", "desk"))
    problems: list[Problem] = []
    if not (after.isascii() and after.isdecimal() and len(after) < 10):
        wrong = f"{after!r} is no number"
        problems.append(Problem("query/after", wrong, "the last seq received, or 0"))
    if scene not in {"0", "1"}:
        problems.append(Problem("query/scene", f"{scene!r} is no yes or no", "1 or 0"))
    if device is None:
        wrong = f"{asked['as']!r} is no device"
        problems.append(Problem("query/as", wrong, f"one of {', '.join(_DEVICES)}"))
    if problems or device is None:
        status = HTTPStatus.UNPROCESSABLE_ENTITY
        message = "The address is not as the interface asks."
        raise ApiError(status, "request-not-understood", message, problems)
    return Listener(audience, device, scene == "1"), int(after)


async def _speak(websocket: WebSocket, seat: Seat) -> None:
    while (message := await seat.next_message()) is not None:
        with contextlib.suppress(RuntimeError, WebSocketDisconnect):
            # Where the other side has gone, `_listen` hears of it and ends the connection.
            await websocket.send_text(message.decode())


async def _listen(websocket: WebSocket, said: Conversation) -> None:
    while True:
        frame = await websocket.receive()
        if frame["type"] == "websocket.disconnect":
            await said.settled()
            return
        await said.hear(frame.get("text") or frame.get("bytes") or b"")
