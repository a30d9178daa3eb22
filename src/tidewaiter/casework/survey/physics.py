"""Physics: whether a case stands together: solids, masses, and papers where nothing was planted.

Sees the truth, as a survey of the makers' work must; no cue comes from here.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from math import fsum

import numpy as np
from numpy.typing import NDArray

from tidewaiter.casework import reading
from tidewaiter.casework.notebook import NO_SEAL, box
from tidewaiter.casework.secured import LASHING
from tidewaiter.casework.stow import DOOR_ZONE_MM
from tidewaiter.casework.survey.classing import number
from tidewaiter.exercise.case import Case
from tidewaiter.instruments.weighbridge import SIGMA_KG, STEP_KG
from tidewaiter.language.values import Document, Value
from tidewaiter.world.after import declared
from tidewaiter.world.compartments import is_in_machine
from tidewaiter.world.hung import leaf_of
from tidewaiter.world.linings import LINING
from tidewaiter.world.model import Package, World
from tidewaiter.world.shape import Shape
from tidewaiter.world.tractor import is_aboard
from tidewaiter.world.units import TRAILERS

#: Solids may touch: less than this is rounding, metres.
TOUCH_M = 1e-6
#: So much of a base must rest on something.
LEAST_SUPPORT = 0.95
#: A shipper's scale is off by no more, a line alike, and wet packages weigh no more on top of it
#: (`casework.spread`, `casework.wet`).
SCALE_SHARE = 1.04 * 1.03 - 1.0
#: A line of an invoice is rounded to cents.
_CENT = 0.0051
#: A reading is farther off once in 500 million weighings.
_SIGMAS = 6.0

Floats = NDArray[np.float64]


class Contradiction(Value):
    """Two facts of a case that cannot both be.

    Attributes:
        kind: ``overlap``, ``floating``, ``outside``, ``door-gap``, ``mass``, ``papers``.
        sentence: what is wrong, for who repairs it.
    """

    kind: str
    sentence: str


def contradictions(case: Case, weighed_kg: float) -> tuple[Contradiction, ...]:
    """List all that cannot be together.

    Args:
        case: a whole case.
        weighed_kg: what the weighbridge showed of the untouched unit.
    """
    return (
        *solids(case.world),
        *_mass(case.world, weighed_kg),
        *_counts(case),
        *_gate(case),
        *_invoice(case),
        *_verified(case),
    )


def solids(world: World) -> Iterator[Contradiction]:
    """List what overlaps, floats, or stands outside of its room."""
    hidden = (one for one in world.hidden if not is_aboard(one.slot))
    every = (*world.load, *world.dunnage, *hidden)
    if not every:
        return
    low = np.array([[at - size / 2 for at, size in _axes(one)] for one in every])
    high = np.array([[at + size / 2 for at, size in _axes(one)] for one in every])
    yield from _overlaps(every, low, high)
    yield from _floating(every, low, high)
    length, width, height = world.unit.inner_m
    least, most = np.array([-width / 2, 0.0, -length]), np.array([width / 2, height, 0.0])
    outside = ((low < least - TOUCH_M) | (high > most + TOUCH_M)).any(axis=1)
    for n in np.flatnonzero(outside):
        if is_in_machine(every[n].slot) and low[n, 2] > Shape.of(world.unit).outside:
            continue
        yield Contradiction("outside", f"{every[n].slot} is not within the unit")
    for n in np.flatnonzero(high[: len(world.load), 2] > -DOOR_ZONE_MM / 1000.0 + TOUCH_M):
        yield Contradiction("door-gap", f"{every[n].slot} stands in the room behind the doors")


def _axes(one: Package) -> Iterator[tuple[float, float]]:
    return zip(one.position_m, one.size_m, strict=True)


def _overlaps(every: Sequence[Package], low: Floats, high: Floats) -> Iterator[Contradiction]:
    """Sweep along z, so that thousands are compared in moments."""
    order = np.argsort(low[:, 2], kind="stable")
    low, high = low[order], high[order]
    ends = np.searchsorted(low[:, 2], high[:, 2] - TOUCH_M)
    for n, end in enumerate(ends):
        others = slice(n + 1, int(end))
        depth = np.minimum(high[others], high[n]) - np.maximum(low[others], low[n])
        for m in np.flatnonzero((depth > TOUCH_M).all(axis=1)):
            first, second = every[int(order[n])].slot, every[int(order[n + 1 + int(m)])].slot
            pair = " and ".join(sorted((first, second)))
            yield Contradiction("overlap", f"{pair} overlap")


def _floating(every: Sequence[Package], low: Floats, high: Floats) -> Iterator[Contradiction]:
    order = np.argsort(high[:, 1], kind="stable")
    tops = high[order, 1]
    for n, one in enumerate(every):
        bottom = float(low[n, 1])
        # A lining is screwed to the unit, a strap hooked into its rings; what is behind a lining
        # on a leaf is held by it, as parts in a machine are by its frame.
        held = one.kind in {LINING, LASHING} or leaf_of(one.slot) or is_in_machine(one.slot)
        if abs(bottom) <= TOUCH_M or held:
            continue
        first, last = np.searchsorted(tops, [bottom - TOUCH_M, bottom + TOUCH_M])
        under = order[first:last]
        shared = np.minimum(high[under], high[n]) - np.maximum(low[under], low[n])
        area = (np.maximum(shared[:, 0], 0.0) * np.maximum(shared[:, 2], 0.0)).sum()
        if area < LEAST_SUPPORT * one.size_m[0] * one.size_m[2]:
            share = float(area) / (one.size_m[0] * one.size_m[2])
            yield Contradiction("floating", f"{one.slot} rests on {share:.0%} of its base")


def _mass(world: World, weighed_kg: float) -> Iterator[Contradiction]:
    hidden = (one for one in world.hidden if not is_aboard(one.slot))
    inside = (*world.load, *world.dunnage, *hidden)
    true_kg = world.unit.tare_kg + fsum(one.gross_kg for one in inside)
    if abs(weighed_kg - true_kg) > _SIGMAS * SIGMA_KG + STEP_KG / 2.0:
        sentence = f"the weighbridge shows {weighed_kg:.0f} kg of {true_kg:.0f} kg"
        yield Contradiction("mass", sentence)
    if true_kg > world.unit.max_gross_kg:
        yield Contradiction("mass", f"{true_kg:.0f} kg are more than the plate allows")


def _counts(case: Case) -> Iterator[Contradiction]:
    """Hold the loading plan, line by line, against what was stowed as declared."""
    plan = reading.loading_plan(_paper(case, "packing-list"))
    stowed = declared(case.world).load
    for line in sorted({row.line for row in plan} | {one.item for one in stowed}):
        rows = [row for row in plan if row.line == line]
        load = [one for one in stowed if one.item == line]
        said, true = sum(row.packages for row in rows), sum(one.count for one in load)
        if said != true:
            sentence = f"line {line}: {said} packages on paper, {true} in the unit"
            yield Contradiction("papers", sentence)
        said_kg = fsum(row.gross_kg for row in rows)
        true_kg = fsum(one.gross_kg for one in load)
        # A row is printed to a tenth of a kilogram.
        if abs(said_kg - true_kg) > SCALE_SHARE * said_kg + 0.1 * len(rows):
            sentence = f"line {line}: {said_kg:.1f} kg on paper, {true_kg:.1f} kg in the unit"
            yield Contradiction("papers", sentence)


def _gate(case: Case) -> Iterator[Contradiction]:
    """Hold what the gate wrote down, and the carriage, against the unit and what was planted."""
    world, gate = case.world, _paper(case, "gate-record")
    seen = {
        _identity(world): world.unit.number,
        "size-type": world.unit.size_type,
        "vehicle": world.vehicle_plate,
    }
    for name, true in seen.items():
        if box(gate, name) != true:
            yield Contradiction("papers", f"gate record, {name}: {box(gate, name)}, truly {true}")
    for name, true_kg in (("tare", world.unit.tare_kg), ("max-gross", world.unit.max_gross_kg)):
        said_kg = number(box(gate, name))
        if said_kg is None or abs(said_kg - true_kg) > 1.0:
            yield Contradiction("papers", f"gate record, {name}: {box(gate, name)}, not {true_kg}")
    yield from _seals(case, gate)
    yield from _number(case, gate)


def _identity(world: World) -> str:
    """Name the box in which papers name the unit."""
    return "trailer" if world.unit.size_type in TRAILERS else "container-number"


def _seals(case: Case, gate: Document) -> Iterator[Contradiction]:
    seal, seen = case.world.seal, box(gate, "seals")
    if (seal.number in seen.split(", ")) != (seal.state != "missing"):
        yield Contradiction("papers", f"the gate saw {seen}, the seal is {seal.number}")
    named = box(_carriage(case), "seals")
    remarked = any(row.field == "seal-remark" for part in gate.sections for row in part.rows)
    if named not in {seen, NO_SEAL} and not remarked and not _planted(case, "seals"):
        yield Contradiction("papers", f"seals {named} on paper, {seen} at the gate, not planted")


def _number(case: Case, gate: Document) -> Iterator[Contradiction]:
    field = _identity(case.world)
    named, seen = box(_carriage(case), field), box(gate, field)
    if named != seen and not _planted(case, "containerIdentificationNumber"):
        yield Contradiction("papers", f"unit {named} on paper, {seen} at the gate, not planted")


def _invoice(case: Case) -> Iterator[Contradiction]:
    """Add the invoice up, and hold its masses against the packing list."""
    bill = next((one for one in case.documents if one.kind == "invoice"), None)
    if bill is None:
        return
    packed = _boxes(_paper(case, "packing-list"))
    every = 0.0
    for item, _, _, _, net, price, amount in next(one.table for one in bill.sections if one.table):
        every += float(amount)
        if net and abs(float(net) * float(price) - float(amount)) > _CENT:
            yield Contradiction("papers", f"invoice, item {item}: {net} kg at {price} are {amount}")
        # Of what travels in several units, the invoice bills what is in this one.
        said = packed.get(f"item-{item}.net-mass") or packed.get(f"item-{item}.gross-mass", "")
        if f"item-{item}.in-this-unit" not in packed and number(said) != (
            float(net) if net else None
        ):
            yield Contradiction("papers", f"item {item}: {net} kg invoiced, {said} packed")
    boxes = _boxes(bill)
    value, freight, total = (number(boxes[name]) for name in ("goods-value", "freight", "total"))
    if value is None or freight is None or total is None:
        yield Contradiction("papers", "the invoice has a sum that is no number")
        return
    if abs(every - value) > _CENT:
        yield Contradiction("papers", f"the lines of the invoice are {every:.2f}, not {value:.2f}")
    if min(abs(total - value), abs(total - value - freight)) > _CENT:
        yield Contradiction("papers", f"the invoice adds up to {total:.2f}")


def _verified(case: Case) -> Iterator[Contradiction]:
    """Hold a verified gross mass against the plate: no packed unit is lighter or heavier."""
    said = _boxes(_carriage(case)).get("vgm", "")
    unit, mass_kg = case.world.unit, number(said)
    # It is stated to ten kilograms.
    if mass_kg and not unit.tare_kg - 10.0 <= mass_kg <= unit.max_gross_kg + 10.0:
        yield Contradiction("papers", f"a verified mass of {said} is none of this unit")


def _boxes(document: Document) -> dict[str, str]:
    return {row.field: row.value for part in document.sections for row in part.rows}


def _planted(case: Case, field: str) -> bool:
    return any(one.field.endswith(field) for one in case.key.discrepancies)


def _paper(case: Case, kind: str) -> Document:
    return next(one for one in case.documents if one.kind == kind)


def _carriage(case: Case) -> Document:
    return next(one for one in case.documents if one.kind in {"cmr", "bill-of-lading"})
