"""Prove: a case is shown to nobody before an expert has solved it with observations alone.

What must hold is said here, apart from how a case is made: within the minutes, every hidden thing
found by two independent families of instruments of which one is non-intrusive, clean units
released without full unloading, the score right and no safety rule broken.
"""

from __future__ import annotations

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.casefile import Discovery, Proof
from tidewaiter.casework.desk import Desk
from tidewaiter.casework.officer import Notebook, Officer
from tidewaiter.exercise.case import Case
from tidewaiter.exercise.score import score

_NON_INTRUSIVE = frozenset({"weight", "image"})


def prove(case: Case) -> Proof:
    """Prove a case.

    Raises:
        CaseRejected: with the first reason why it cannot be shown.
    """
    desk = Desk(case)
    notes = Officer(desk).inspect()
    result = score(case, desk.records)
    found = _discoveries(case, notes)
    for one in found:
        if len(one.families) < 2 or not _NON_INTRUSIVE & set(one.families):
            raise CaseRejected(f"a hidden thing shows in {one.families or 'no family'} only")
    if result.outcome.kind != "right":
        raise CaseRejected(f"the proving officer's outcome is {result.outcome.code}")
    if result.minutes > case.public.budget_minutes:
        raise CaseRejected(f"the proof takes {result.minutes:.0f} minutes, more than are allowed")
    if not case.key.hides and _unloaded_all(case, desk):
        raise CaseRejected("a clean unit had to be unloaded whole")
    return Proof(
        walk=desk.walk,
        minutes=result.minutes,
        outcome=result.outcome.code,
        discoveries=found,
        image_excess_kg=round(_in_the_picture(notes), 1),
        weight_excess_kg=round(notes.weight_excess_kg, 1),
    )


def _in_the_picture(notes: Notebook) -> float:
    return notes.excess.total_kg + notes.excess.door_kg if notes.excess else 0.0


def _discoveries(case: Case, notes: Notebook) -> tuple[Discovery, ...]:
    # A picture counts only where it pointed: timber at the doors says nothing of the cargo.
    image = {"c01": "image-doors", "quantity": "image-cargo"}
    told: list[Discovery] = []
    for hide in case.key.hides:
        families = ["weight"] if "weight" in notes.pointed else []
        if image[hide.recipe] in notes.pointed:
            families.append("image")
        if hide.recipe == "c01" and set(hide.handles) & set(notes.suspects):
            families.append("eye")
        if hide.recipe == "quantity" and notes.surplus:
            families.append("tally")
        told.append(Discovery(hide.handles, tuple(families)))
    return tuple(told)


def _unloaded_all(case: Case, desk: Desk) -> bool:
    deepest_m = -min((one.position_m[2] for one in case.world.load), default=0.0)
    return any(
        line.startswith("unload") and float(line.split()[1]) >= deepest_m for line in desk.walk
    )
