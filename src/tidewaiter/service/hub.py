"""The hub: every exercise that somebody is in, once; read from the store when first joined."""

from __future__ import annotations

import asyncio
import logging
from collections import OrderedDict
from collections.abc import AsyncGenerator, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass

from tidewaiter.casework import casefile
from tidewaiter.casework.casefile import CaseFile
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.seen import Seen
from tidewaiter.exercise.state import State
from tidewaiter.language.actions import Action, LookAt
from tidewaiter.language.observations import Device
from tidewaiter.language.poses import Pose
from tidewaiter.service.company import Listener
from tidewaiter.service.live import Live
from tidewaiter.service.store import cases, exercises, tracks
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.exercises import ExerciseEntry
from tidewaiter.service.store.tracks import Chunk

log = logging.getLogger(__name__)

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
        self.listener = listener
        self._hub = hub
        self._room = room
        self._live = room.live.result()

    @property
    def seq(self) -> int:
        """Number of the last observation."""
        return self._live.seq

    @property
    def state(self) -> State:
        """Where the exercise stands."""
        return self._live.state

    @property
    def elapsed_s(self) -> float:
        """Real seconds since the exercise began."""
        return self._live.elapsed_s

    async def seen(self) -> Seen:
        """Give what the officer has sighted."""
        return (await self._live.drawing.reach(self.seq)).seen

    def tell(self, message: bytes) -> None:
        """Answer this listener alone."""
        self.listener.tell(message)

    async def next_message(self) -> bytes | None:
        """Wait for what is to be sent next; None when nothing more will come."""
        return await self.listener.box.get()

    async def act(self, action_id: str, action: Action) -> None:
        """Do an action; its answer comes as a message."""
        await self._whole(self._live.act(self.listener, action_id, action))

    async def look(self, action: LookAt) -> None:
        """Do what the officer's poses amount to, unless an action is under way."""
        await self._whole(self._live.look(action))

    def move(self, device: Device) -> None:
        """Say as what the page is open now."""
        self._live.company.move(self.listener, device, self.seq)

    def hand(self, to: str) -> bool:
        """Lay the exercise into a hand; False where there is none of that name."""
        return self._live.company.hand(to, self.seq)

    def show(self, poses: tuple[Pose, ...]) -> None:
        """Show poses to all others."""
        self._live.company.watch(self.listener, poses, self.seq)

    def keep(self, poses: tuple[Pose, ...]) -> None:
        """Keep poses, soon: they are for display, and nobody waits for them."""
        chunk = Chunk(self.listener.device, poses)
        self._hub.later(self._room.exercise_id, chunk)

    async def _whole(self, acting: Coroutine[None, None, None]) -> None:
        # A socket that breaks must not break what is being committed.
        await asyncio.shield(self._held(acting))

    async def _held(self, acting: Coroutine[None, None, None]) -> None:
        with self._hub.hold(self._room):
            try:
                await acting
            except Exception:
                # Memory may now differ from the store: the next to join reads it again.
                self._hub.forget(self._room.exercise_id)
                raise


class Hub:
    """Who is in which exercise."""

    def __init__(self, db: Database) -> None:
        self._db = db
        self._rooms: dict[str, _Room] = {}
        self._cases: OrderedDict[str, CaseFile] = OrderedDict()
        self._keeping: set[asyncio.Task[None]] = set()

    @asynccontextmanager
    async def join(
        self, entry: ExerciseEntry, listener: Listener, after: int
    ) -> AsyncGenerator[Seat]:
        """Take a seat in an exercise: all that was said after a ``seq`` lies in its box."""
        async with self._entered(entry) as room:
            live = room.live.result()
            await live.join(listener, after)
            try:
                yield Seat(self, room, listener)
            finally:
                live.leave(listener)

    async def scene(self, entry: ExerciseEntry) -> bytes:
        """Give the picture of what the officer has sighted, as a GLB."""
        async with self._entered(entry) as room:
            live = room.live.result()
            return await live.drawing.glb(live.seq)

    def later(self, exercise_id: str, chunk: Chunk) -> None:
        """Keep a chunk of poses while everything else goes on."""
        keeping = asyncio.create_task(self._keep(exercise_id, chunk))
        self._keeping.add(keeping)
        keeping.add_done_callback(self._keeping.discard)

    async def close(self) -> None:
        """Wait until what is to be kept is kept."""
        await asyncio.gather(*self._keeping)

    @asynccontextmanager
    async def _entered(self, entry: ExerciseEntry) -> AsyncGenerator[_Room]:
        """Have an exercise in memory as long as the block."""
        room = self._rooms.get(entry.id)
        if room is None:
            loading = asyncio.get_running_loop().create_task(self._load(entry))
            room = self._rooms[entry.id] = _Room(entry.id, loading)
        with self.hold(room):
            try:
                await asyncio.shield(room.live)
            except Exception:
                self.forget(entry.id)
                raise
            yield room

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
        return (await self.file(case_id)).case

    async def file(self, case_id: str) -> CaseFile:
        """Give a case with its proof; never sent to anybody."""
        if case_id not in self._cases:
            file = await cases.case_bytes(self._db, case_id)
            self._cases[case_id] = await asyncio.to_thread(casefile.decode, file)
            while len(self._cases) > CASES:
                self._cases.popitem(last=False)
        self._cases.move_to_end(case_id)
        return self._cases[case_id]

    async def _load(self, entry: ExerciseEntry) -> Live:
        case = await self.case(entry.case.id)
        records = await exercises.records_of(self._db, entry.id)
        refusals = await exercises.refusals_of(self._db, entry.id)
        return await asyncio.to_thread(Live, self._db, entry, case, records, refusals)

    async def _keep(self, exercise_id: str, chunk: Chunk) -> None:
        try:
            await tracks.keep(self._db, exercise_id, chunk)
        except Exception:
            # A gap in the drawn path is all that comes of it.
            log.exception("poses of exercise %s are not kept", exercise_id)
