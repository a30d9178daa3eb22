"""Trials: what the signed exercises of an officer say together; read once, then remembered."""

from __future__ import annotations

import asyncio
from collections import OrderedDict

from tidewaiter.academy.ability import ability
from tidewaiter.academy.trial import Trial, trial_of
from tidewaiter.language.abilities import Ability
from tidewaiter.service.hub import Hub
from tidewaiter.service.store import exercises
from tidewaiter.service.store.accounts import User
from tidewaiter.service.store.database import Database
from tidewaiter.service.store.exercises import ExerciseEntry

#: Trials kept at hand: a signed exercise never changes, and to read one takes a while.
REMEMBERED = 4096


class Trials:
    """Reads trials out of the store."""

    def __init__(self, db: Database, hub: Hub) -> None:
        self._db = db
        self._hub = hub
        self._known: OrderedDict[str, Trial | None] = OrderedDict()

    async def ability(self, user: User) -> Ability:
        """Tell the ability of an officer, from the first time of each case."""
        every = await exercises.exercises_of(self._db, user)
        own = [one for one in every if one.owner.id == user.id and one.signed]
        seen: set[str] = set()
        trials: list[Trial] = []
        for one in sorted(own, key=lambda entry: entry.started_s):
            # Who plays a case again knows what was in it, however the first time ended.
            if one.case.id in seen:
                continue
            seen.add(one.case.id)
            trial = await self._trial(one)
            if trial is not None:
                trials.append(trial)
        return ability(trials)

    async def _trial(self, entry: ExerciseEntry) -> Trial | None:
        if entry.id not in self._known:
            case = await self._hub.case(entry.case.id)
            records = await exercises.records_of(self._db, entry.id)
            self._known[entry.id] = await asyncio.to_thread(trial_of, case, records)
            while len(self._known) > REMEMBERED:
                self._known.popitem(last=False)
        self._known.move_to_end(entry.id)
        return self._known[entry.id]
