"""Views: how the world stood after each act, and where the officer was until the next.

Poses are a side file for display; the debrief reads them after the report is signed, and nothing
else does. Without them (a case played as text) there is still the place from which anybody looks
in through the open leaves.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tidewaiter.exercise.case import Case
from tidewaiter.exercise.standing import present_of
from tidewaiter.exercise.state import State, fold, initial
from tidewaiter.language.debriefs import Stand
from tidewaiter.language.events import Record
from tidewaiter.language.poses import Pose, Triple
from tidewaiter.world.after import Present
from tidewaiter.world.sight import eye_m

#: No more stands than one can take in; the officer was longest at these [estimate].
MOST_STANDS = 12
#: Poses within such a square of the floor are one stand, metres [estimate].
_STAND_M = 0.5


@dataclass(frozen=True, slots=True)
class View:
    """The time from one act to the next.

    Attributes:
        record: the act.
        before, after: where the exercise stood before and after it.
        poses: where the officer was until the next act, in order.
    """

    record: Record
    before: State
    after: State
    poses: tuple[Pose, ...]


@dataclass(frozen=True, slots=True)
class Standpoint:
    """A stand, and the world as it stood then."""

    stand: Stand
    present: Present


def views(records: Sequence[Record], poses: Sequence[Pose] = ()) -> tuple[View, ...]:
    """Sort poses under the acts that came before them.

    Args:
        records: the whole chain.
        poses: on the clock of the exercise, in order of time.
    """
    begun_s = [record.elapsed_s for record in records]
    under: dict[int, list[Pose]] = {}
    for pose in poses:
        under.setdefault(max(bisect_right(begun_s, pose.at_s) - 1, 0), []).append(pose)
    found: list[View] = []
    state = initial()
    for n, record in enumerate(records):
        after = fold(record.events, state)
        found.append(View(record, state, after, tuple(under.get(n, ()))))
        state = after
    return tuple(found)


def in_the_bay(view: View) -> tuple[Pose, ...]:
    """Give the poses during which the officer was where the unit stands."""
    state = view.after
    return view.poses if state.station == state.unit_at and not state.signed else ()


def standpoints(case: Case, seen: Sequence[View]) -> tuple[Standpoint, ...]:
    """Give where the officer stood, longest stays first kept, in order of time."""
    posed = _posed(case, seen)
    return posed or tuple(_looking_in(case, seen))[:MOST_STANDS]


def _posed(case: Case, seen: Sequence[View]) -> tuple[Standpoint, ...]:
    stays: dict[tuple[int, int, int], list[tuple[View, Pose]]] = {}
    for view in seen:
        deeds = len(view.after.deeds)
        for pose in in_the_bay(view):
            x, _, z = pose.head_m
            cell = (deeds, round(x / _STAND_M), round(z / _STAND_M))
            stays.setdefault(cell, []).append((view, pose))
    longest = sorted(stays.values(), key=lambda stay: -len(stay))[:MOST_STANDS]
    middles = [stay[len(stay) // 2] for stay in longest]
    return tuple(
        _standpoint(case, view, pose.head_m, at_s=pose.at_s)
        for view, pose in sorted(middles, key=lambda one: one[1].at_s)
    )


def _looking_in(case: Case, seen: Sequence[View]) -> Iterator[Standpoint]:
    """Look in from before the doors, each time that what can be seen from there has changed."""
    last: tuple[Triple, int] | None = None
    for view in seen:
        if view.after.station != view.after.unit_at or view.after.signed:
            continue
        present = present_of(case, view.after)
        eye = eye_m(present)
        now = (eye, len(present.outside)) if eye else None
        if now is not None and now != last:
            yield _standpoint(case, view, now[0])
        last = now


def _standpoint(case: Case, view: View, eye: Triple, *, at_s: float | None = None) -> Standpoint:
    x, y, z = (round(m * 1000) for m in eye)
    record = view.record
    stand = Stand(
        record=record.n,
        minute=record.minute,
        elapsed_s=record.elapsed_s if at_s is None else at_s,
        eye_mm=(x, y, z),
        posed=at_s is not None,
    )
    return Standpoint(stand, present_of(case, view.after))
