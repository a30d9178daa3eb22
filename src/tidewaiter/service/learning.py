"""Learning: what an officer's own signed exercises bring to the next one.

Help fades with experience, and a routine may be delegated by who has shown that it can be done by
hand. Practice and slices count for nothing: an expert, or hindsight, had a share in them.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass

from tidewaiter.exercise.account import account_of
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.covered import exterior, exterior_share
from tidewaiter.instruments import parts
from tidewaiter.language.actions import Routine
from tidewaiter.language.events import Began, Record
from tidewaiter.service.centre import Centre
from tidewaiter.service.store import exercises
from tidewaiter.service.store.accounts import User
from tidewaiter.world.after import after

#: From so many signed exercises on a hint tells the step alone, and from so many on nothing
#: [estimates].
STEP_ALONE_FROM, NO_HELP_FROM = 3, 8
#: A routine is proven by so many signed exercises in which all of it was done by hand.
PROVEN_BY = 3
#: No more of the latest exercises are read: what was shown once is not asked for again and again.
_LATEST = 24


@dataclass(frozen=True, slots=True)
class Learned:
    """What the next exercise begins with; as in `events.Began`."""

    help: int
    routines: tuple[Routine, ...]


async def learned(centre: Centre, user: User) -> Learned:
    """Read it off the signed exercises of an account."""
    mine = [
        one
        for one in await exercises.exercises_of(centre.db, user)
        if one.signed and one.owner.id == user.id and one.branch_of is None
    ]
    signed, walked = 0, 0
    for entry in mine[:_LATEST]:
        records = await exercises.records_of(centre.db, entry.id)
        if not _is_own(records):
            continue
        signed += 1
        if walked < PROVEN_BY:
            case = await centre.hub.case(entry.case.id)
            walked += await asyncio.to_thread(walked_round, case, records)
        elif signed >= NO_HELP_FROM:
            break
    return Learned(help_after(signed), ("walk-round",) if walked >= PROVEN_BY else ())


def help_after(signed: int) -> int:
    """Give how much a hint tells after so many signed exercises.

    >>> [help_after(signed) for signed in (0, 2, 3, 7, 8)]
    [2, 2, 1, 1, 0]
    """
    return 2 if signed < STEP_ALONE_FROM else 1 if signed < NO_HELP_FROM else 0


def walked_round(case: Case, records: Sequence[Record]) -> bool:
    """Say whether all of the outside was looked at by the officer's own eyes."""
    account = account_of(records)
    if any(record.action.startswith("delegate") for record in records):
        return False
    pieces = exterior(account, parts.parts(after(case.world, (), 0.0)))
    return exterior_share(pieces) >= 1.0


def _is_own(records: Sequence[Record]) -> bool:
    began = records[0].events[0]
    return isinstance(began, Began) and not (began.practice or began.slice)
