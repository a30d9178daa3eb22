"""Prove: a case is shown to nobody before an expert has solved it with observations alone.

What must hold is said here, apart from how a case is made: within the minutes, every hidden thing
found by two independent families of instruments of which one is non-intrusive, clean units
released without full unloading, the score right and no safety rule broken.
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.base.errors import CaseRejected
from tidewaiter.casework.casefile import Discovery, Proof
from tidewaiter.casework.desk import Album, Desk
from tidewaiter.casework.officer import Notebook, Officer
from tidewaiter.casework.temperament import TEMPERAMENTS, Temperament
from tidewaiter.exercise.case import STATED_ONLY, Case, Hide, HideClass
from tidewaiter.exercise.score import score

NON_INTRUSIVE = frozenset({"weight", "image", "density", "dog", "people", "air", "papers"})
#: What a picture points at, by the class of what is there: timber at the doors says nothing of the
#: cargo, and the frame of the doors hides what is in their leaves.
_IMAGE: dict[HideClass, str] = {
    "c01": "image-doors",
    "c02": "image-cargo",
    "c03": "image-cargo",
    "c04": "image-front",
    "c05": "image-roof",
    "c06": "image-cargo",
    "c09": "image-machine",
    "c12": "image-doors",
    "kind": "image-cargo",
    "quantity": "image-cargo",
}


def prove(case: Case) -> Proof:
    """Prove a case: one of the experts solves it as asked.

    Raises:
        CaseRejected: with the reason of the last of them why it cannot be shown.
    """
    album, reason = Album(), ""
    for temperament in TEMPERAMENTS:
        try:
            return _proved_by(temperament, case, album)
        except CaseRejected as error:
            reason = error.reason
    raise CaseRejected(reason)


def _proved_by(temperament: Temperament, case: Case, album: Album) -> Proof:
    desk = Desk(case, album)
    notes = Officer(desk, temperament).inspect()
    result = score(case, desk.records)
    found = _discoveries(case, notes)
    for one in found:
        if len(one.families) < 2 or not NON_INTRUSIVE & set(one.families):
            raise CaseRejected(f"a hidden thing shows in {one.families or 'no family'} only")
    if result.outcome.kind != "right":
        raise CaseRejected(f"the proving officer's outcome is {result.outcome.code}")
    if result.minutes > case.public.budget_minutes:
        raise CaseRejected(f"the proof takes {result.minutes:.0f} minutes, more than are allowed")
    if not found and _unloaded_all(case, desk):
        raise CaseRejected("a clean unit had to be unloaded whole")
    return Proof(
        walk=desk.walk,
        minutes=result.minutes,
        outcome=result.outcome.code,
        discoveries=found,
        image_excess_kg=round(_in_the_picture(notes), 1),
        weight_excess_kg=round(notes.weight_excess_kg, 1),
        temperament=temperament.name,
    )


def _in_the_picture(notes: Notebook) -> float:
    return notes.excess.total_kg + notes.excess.door_kg if notes.excess else 0.0


def _discoveries(case: Case, notes: Notebook) -> tuple[Discovery, ...]:
    told = [Discovery(hide.handles, tuple(_families(hide, notes))) for hide in case.key.hides]
    if case.world.people:
        handles = tuple(one.handle for one in case.world.people)
        told.append(Discovery(handles, tuple(sorted(notes.pointed & {"people", "air"}))))
    return tuple(told)


def _families(hide: Hide, notes: Notebook) -> Iterator[str]:
    """Name the families that showed a hidden thing; each counts only where it pointed there."""
    if hide.recipe in STATED_ONLY:
        yield from _of_what_is_stated(hide, notes)
        return
    if hide.recipe == "c13":
        yield from _in_the_vehicle(hide, notes)
        return
    if notes.pointed & {"weight", "light"}:
        yield "weight"
    if _IMAGE.get(hide.recipe) in notes.pointed:
        yield "image"
    if hide.recipe == "c08" and "leaf" in notes.pointed:
        yield "density"
    # More of what is declared smells as it does: a dog that alerts there was wrong.
    if notes.pointed & {"dog", "dog-at-timber"} and hide.recipe != "quantity":
        yield "dog"
    if set(hide.handles) & notes.suspects:
        # Timber looks as it should: what came out on the bit is what told.
        yield "structure" if hide.recipe == "c12" else "eye"
    if hide.recipe == "kind" and set(hide.handles) & set(notes.other_goods):
        yield "eye"
    if hide.recipe == "quantity" and notes.surplus:
        yield "tally"


def _of_what_is_stated(hide: Hide, notes: Notebook) -> Iterator[str]:
    """Name the families for goods as heavy and dense as declared: papers and goods alone tell."""
    if any(hide.recipe in matters for matters in notes.doubts.values()):
        yield "papers"
    if set(hide.handles) & {*notes.other_goods, *notes.misdeclared}:
        yield "eye"


def _in_the_vehicle(hide: Hide, notes: Notebook) -> Iterator[str]:
    """Name the families that showed a thing in a point of the tractor, there and nowhere else."""
    if not set(hide.handles) & notes.suspects:
        return
    yield "eye"
    for name in notes.in_vehicle:
        yield from (one for one in ("density", "dog") if f"{one} {name}" in notes.pointed)


def _unloaded_all(case: Case, desk: Desk) -> bool:
    deepest_m = -min((one.position_m[2] for one in case.world.load), default=0.0)
    return any(
        line.startswith("unload") and float(line.split()[1]) >= deepest_m for line in desk.walk
    )
