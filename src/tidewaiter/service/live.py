"""One exercise while somebody is in it: its state, its lock, and what was said.

What is in memory is always what the store holds: it changes only after a commit, and whatever
fails in between makes the hub forget it and read the store again.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.exercise import chain
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.observe import observe
from tidewaiter.exercise.state import State, fold, initial
from tidewaiter.language.actions import Action, LookAt, Scan
from tidewaiter.language.events import Record, Refusal, record_encoder
from tidewaiter.language.observations import Audience, FromServer
from tidewaiter.service.acting import By, act
from tidewaiter.service.company import Gathering, Listener
from tidewaiter.service.drawing import Drawing
from tidewaiter.service.store import exercises
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.exercises import ExerciseEntry, Picture
from tidewaiter.xray.shown import kept

log = logging.getLogger(__name__)

#: Replies to long acts leave on this tick, so that nobody can read from them how long work took.
TICK_S = 0.5
#: How the server's own acts are named: what `exercise.coverage` made of where an officer looked.
GAZE = "gaze-"

AUDIENCES: tuple[Audience, ...] = ("officer", "instructor")


@dataclass(frozen=True, slots=True)
class _Step:
    """A record, the state after it, and what it brings."""

    state: State
    record: Record
    messages: dict[Audience, bytes]
    picture: Picture | None = None


class Live:
    """An exercise in memory; actions are done one after the other.

    Args:
        db: where it is kept.
        entry: which exercise it is.
        case: its case.
        records: its whole chain, which is verified.
        refusals: answers to refused actions, by ``action_id``.

    Attributes:
        company: who is in it.
        drawing: the picture of what the officer sighted.
    """

    def __init__(
        self,
        db: Database,
        entry: ExerciseEntry,
        case: Case,
        records: Sequence[Record],
        refusals: dict[str, bytes],
    ) -> None:
        chain.verify(records)
        self._said: dict[Audience, list[bytes]] = {audience: [] for audience in AUDIENCES}
        self.company = Gathering()
        self.drawing = Drawing(self._said["officer"])
        self._db = db
        self._entry = entry
        self._case = case
        self._state = initial()
        self._last = records[0]
        self._done: dict[str, int] = {}
        self._refused = refusals
        self._lock = asyncio.Lock()
        self._ended = False
        for record in records:
            stand = fold(record.events, self._state)
            self._take(_Step(stand, record, _messages(stand, record)))

    @property
    def seq(self) -> int:
        """Number of the last observation."""
        return self._last.n + 1

    @property
    def state(self) -> State:
        """Where the exercise stands."""
        return self._state

    @property
    def elapsed_s(self) -> float:
        """Real seconds since the exercise began; never less than at the last record."""
        return round(max(time.time() - self._entry.started_s, self._last.elapsed_s), 3)

    async def join(self, listener: Listener, after: int) -> None:
        """Listen: first to everything after a ``seq``, then to what is new."""
        async with self._lock:
            if listener.scene:
                await self.drawing.reach(self.seq)
            listener.begin([self._told(listener, n) for n in range(after, self.seq)])
            if self._ended:
                listener.end()
            else:
                self.company.come(listener, self.seq)

    def leave(self, listener: Listener) -> None:
        """Listen no more."""
        self.company.go(listener, self.seq)

    def end(self) -> None:
        """Do nothing more and send everybody away; they resume from their last ``seq``."""
        self._ended = True
        for listener in self.company:
            listener.end()

    async def act(self, listener: Listener, action_id: str, action: Action) -> None:
        """Do an action once, or answer again as before; the answer goes into the boxes.

        A refusal goes to the asking listener alone, an observation to all.
        """
        received_s = time.monotonic()
        async with self._lock:
            if self._ended:
                listener.end()
            elif action_id in self._done:
                listener.tell(self._told(listener, self._done[action_id]))
            elif action_id in self._refused:
                listener.tell(self._refused[action_id])
            else:
                await self._do(listener, action_id, action, received_s)

    async def look(self, action: LookAt) -> None:
        """Do what `exercise.coverage` made of poses, unless somebody is acting.

        A refused look is nobody's mistake: nothing is kept of it, and nobody told.
        """
        if self._lock.locked() or self._ended or self._state.signed:
            return
        async with self._lock:
            # Whoever was ahead in the queue may have signed, or failed and so ended this.
            if self._ended or self._state.signed:
                return
            outcome = await self._outcome(f"{GAZE}{self._last.n + 1}", action)
            if isinstance(outcome, _Step):
                await exercises.append(self._db, self._entry.id, outcome.record, None)
                self._take(outcome)
                await self._tell_all()

    async def _do(
        self, listener: Listener, action_id: str, action: Action, received_s: float
    ) -> None:
        outcome = await self._outcome(action_id, action)
        if isinstance(outcome, Refusal):
            answer = record_encoder.encode(FromServer(self.seq, action_id, refusal=outcome))
            await exercises.keep_refusal(self._db, self._entry.id, action_id, answer)
            self._refused[action_id] = answer
            listener.tell(answer)
            return
        await exercises.append(self._db, self._entry.id, outcome.record, outcome.picture)
        if isinstance(action, Scan):
            await _next_tick(received_s)
        self._take(outcome)
        await self._tell_all()

    async def _outcome(self, action_id: str, action: Action) -> Refusal | _Step:
        try:
            return await asyncio.to_thread(self._decide, action_id, action)
        except Exception:
            # Nothing has changed, and asking again would meet the same defect.
            log.exception("defect at %s", action)
            return Refusal("refusal-defect")

    def _decide(self, action_id: str, action: Action) -> Refusal | _Step:
        """Ask the engine and write down what it says; runs in a thread and changes nothing."""
        by = By(self._entry.owner.id, action_id, self.elapsed_s)
        done = act(self._case, self._state, self._last, action, by)
        if isinstance(done, Refusal):
            return done
        picture = (done.picture[0], kept(done.picture[1])) if done.picture else None
        return _Step(done.state, done.record, _messages(done.state, done.record), picture)

    def _take(self, step: _Step) -> None:
        self._state, self._last = step.state, step.record
        if step.record.action_id:
            self._done[step.record.action_id] = step.record.n
        for audience, said in self._said.items():
            said.append(step.messages[audience])

    async def _tell_all(self) -> None:
        """Tell everybody of the last record; whoever asked for the picture after it is drawn."""
        last = self._last.n
        for scene in (False, True):
            if scene and self.company.wants_scene:
                await self.drawing.reach(self.seq)
            for listener in self.company:
                if listener.scene == scene and listener.is_behind:
                    self.company.send_away(listener, self.seq)
                elif listener.scene == scene:
                    listener.tell(self._told(listener, last))

    def _told(self, listener: Listener, n: int) -> bytes:
        """Give the message of a record as this listener asked for it."""
        said = self._said[listener.audience][n]
        return self.drawing.beside(said, n) if listener.scene else said


def _messages(stand: State, record: Record) -> dict[Audience, bytes]:
    """Write what each audience is told; the same bytes now and after a restart."""
    messages: dict[Audience, bytes] = {}
    same: dict[bytes, bytes] = {}  # audiences that are told the same share one copy
    for audience in AUDIENCES:
        observation = observe(stand, record.events, audience)
        message = record_encoder.encode(FromServer(record.n + 1, record.action_id, observation))
        messages[audience] = same.setdefault(message, message)
    return messages


async def _next_tick(received_s: float) -> None:
    """Wait until a whole number of ticks, at least one, after an action was received."""
    ticks = int((time.monotonic() - received_s) / TICK_S) + 1
    await asyncio.sleep(received_s + ticks * TICK_S - time.monotonic())
