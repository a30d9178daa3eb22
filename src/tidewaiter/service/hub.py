"""The hub: every exercise that somebody is in, once; read from the store when first joined."""

from __future__ import annotations

import asyncio
from collections import OrderedDict
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from tidewaiter.casework import casefile
from tidewaiter.exercise.case import Case
from tidewaiter.language.actions import Action
from tidewaiter.language.observations import Audience
from tidewaiter.service.live import Listener, Live
from tidewaiter.service.store import cases, exercises
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.exercises import ExerciseEntry

#: Decoded cases kept at hand; a class plays few different ones.
CASES = 32


@dataclass(eq=False, slots=True)
class _Room:
    """An exercise in memory, and how many hold it there: seats, and acts under way."""

    exercise_id: str
    live: asyncio.Task[Live]
    held: int = 0


class Seat:
    """A listener's place in one exercise."""

    def __init__(self, hub: Hub, room: _Room, listener: Listener) -> None:
        self._hub = hub
        self._room = room
        self._live = room.live.result()
        self._listener = listener

    @property
    def seq(self) -> int:
        """Number of the last observation."""
        return self._live.seq

    def tell(self, message: bytes) -> None:
        """Answer this listener alone."""
        self._listener.tell(message)

    async def next_message(self) -> bytes | None:
        """Wait for what is to be sent next; None when nothing more will come."""
        return await self._listener.box.get()

    async def act(self, action_id: str, action: Action) -> None:
        """Do an action; its answer comes as a message."""
        # A socket that breaks must not break what is being committed.
        await asyncio.shield(self._act(action_id, action))

    async def _act(self, action_id: str, action: Action) -> None:
        with self._hub.hold(self._room):
            try:
                await self._live.act(self._listener, action_id, action)
            except Exception:
                # Memory may now differ from the store: the next to join reads it again.
                self._hub.forget(self._room.exercise_id)
                raise


class Hub:
    """Who is in which exercise."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rooms: dict[str, _Room] = {}
        self._cases: OrderedDict[str, Case] = OrderedDict()

    @asynccontextmanager
    async def join(
        self, entry: ExerciseEntry, audience: Audience, after: int
    ) -> AsyncGenerator[Seat]:
        """Take a seat in an exercise: all that was said after a ``seq`` lies in its box."""
        room = self._rooms.get(entry.id)
        if room is None:
            loading = asyncio.get_running_loop().create_task(self._load(entry))
            room = self._rooms[entry.id] = _Room(entry.id, loading)
        with self.hold(room):
            try:
                live = await asyncio.shield(room.live)
            except Exception:
                self.forget(entry.id)
                raise
            listener = await live.join(audience, after)
            try:
                yield Seat(self, room, listener)
            finally:
                live.leave(listener)

    @contextmanager
    def hold(self, room: _Room) -> Generator[None]:
        """Keep an exercise in memory; the last to let go of it drops it."""
        room.held += 1
        try:
            yield
        finally:
            room.held -= 1
            if room.held == 0 and self._rooms.get(room.exercise_id) is room:
                del self._rooms[room.exercise_id]

    def forget(self, exercise_id: str) -> None:
        """Drop an exercise from memory and send its listeners away."""
        room = self._rooms.pop(exercise_id, None)
        if room is None or not room.live.done() or room.live.cancelled():
            return
        if room.live.exception() is None:
            room.live.result().end()

    async def case(self, case_id: str) -> Case:
        """Give a case, from memory or from the store."""
        if case_id not in self._cases:
            file = await cases.case_bytes(self._db, case_id)
            self._cases[case_id] = await asyncio.to_thread(lambda: casefile.decode(file).case)
            while len(self._cases) > CASES:
                self._cases.popitem(last=False)
        self._cases.move_to_end(case_id)
        return self._cases[case_id]

    async def _load(self, entry: ExerciseEntry) -> Live:
        case = await self.case(entry.case.id)
        records = await exercises.records_of(self._db, entry.id)
        refusals = await exercises.refusals_of(self._db, entry.id)
        return await asyncio.to_thread(Live, self._db, entry, case, records, refusals)
