"""Spread: the honest ways in which units differ from their papers, drawn for every recipe alike.

No instrument may tell a guilty unit by the mere fact that something is not exactly as written:
scales at a ramp are off, stowers set a package down elsewhere, seals are changed on the way.
"""

from __future__ import annotations

from math import fsum

import numpy as np
from msgspec.structs import replace

from tidewaiter.base.streams import stream
from tidewaiter.casework.placing import Stow, headroom_m
from tidewaiter.casework.wish import INDICATORS
from tidewaiter.exercise.case import Oddity
from tidewaiter.world.after import stack_of
from tidewaiter.world.model import Metres, Package, SealState, Unit

# What a shipper declares is a sum of catalogue masses, damp and pallets left out: a line is off by
# a per cent or two, some by four [estimate] (docs/decisions/0022-honest-weights.md).
_SCALE_SIGMA, _SCALE_MOST = 0.016, 0.040
_MOVED = 0.35
_REPACKED = 0.30
# Loads before a gap that slid on the way, and how far: a share of the gap, and a bound [estimates].
_SLID, _SLID_SHARE, _SLID_MOST_MM = 0.12, (0.2, 0.9), 900.0
#: Colour of a carton that was packed anew, as honest ones are now and then.
NEW_PACKING = "#d9cfb4"

# How a seal is found: two distributions, of which neither has a state of its own, and
# no state is near twice as often in one as in the other but by small numbers [estimate].
_SEALS: dict[bool, dict[SealState, float]] = {
    False: {
        "reseal-recorded": 0.15,
        "wrong-number": 0.08,
        "glued": 0.07,
        "not-locked": 0.05,
        "missing": 0.02,
    },
    True: {
        "reseal-recorded": 0.15,
        "wrong-number": 0.12,
        "glued": 0.11,
        "not-locked": 0.08,
        "missing": 0.04,
    },
}
#: States that only a number on the papers can tell.
_BY_NUMBER: frozenset[SealState] = frozenset({"reseal-recorded", "wrong-number", "missing"})


#: How strongly a reason to look closer speaks, 1 to 5: two distributions that overlap [estimate].
_STRENGTHS: dict[bool, tuple[float, ...]] = {
    False: (0.24, 0.27, 0.23, 0.16, 0.10),
    True: (0.15, 0.22, 0.25, 0.22, 0.16),
}


def settled(stow: Stow, unit: Unit, key: str) -> tuple[Stow, tuple[Oddity, ...]]:
    """Let a stow stand as people leave it; plan and reserved places stay as they are.

    Returns:
        The stow with true masses and with what was set down elsewhere, and the oddities of it.
    """
    packages, extras = _weighed(stow, unit, key)
    odd: list[Oddity] = []
    stow, slid = _slid(replace(stow, packages=packages, extra_slots=extras), key)
    packages, extras = stow.packages, stow.extra_slots
    if slid:
        odd.append(Oddity("oddity-slid"))
    chance = stream(key, "spread", "moved")
    if chance.random() < _MOVED:
        moved = _moved(replace(stow, packages=packages, extra_slots=extras), unit, chance)
        if moved is not None:
            packages = tuple(moved if one.handle == moved.handle else one for one in packages)
            odd.append(Oddity("oddity-moved", handles=(moved.handle,)))
    chance = stream(key, "spread", "repacked")
    if packages and chance.random() < _REPACKED:
        place = int(chance.integers(len(packages)))
        new = replace(packages[place], colour=NEW_PACKING)
        packages = (*packages[:place], new, *packages[place + 1 :])
        odd.append(Oddity("oddity-repacked", handles=(new.handle,)))
    return replace(stow, packages=packages, extra_slots=extras), tuple(odd)


def seal_state(key: str, *, guilty: bool, numbered: bool) -> SealState:
    """Draw how the seal is found.

    Args:
        key: key of the case.
        guilty: something is hidden in the unit.
        numbered: the papers name a seal.
    """
    pick = float(stream(key, "seal", "state").random())
    for state, share in _SEALS[guilty].items():
        if pick < share:
            return state if numbered or state not in _BY_NUMBER else "ok"
        pick -= share
    return "ok"


def strengths(key: str, *, guilty: bool) -> tuple[int, ...]:
    """Draw how strongly each sign speaks, 1 to 5, in the order of `INDICATORS`.

    Args:
        key: key of the case.
        guilty: something is hidden in the unit.
    """
    ends = np.cumsum(_STRENGTHS[guilty][:-1])
    picks = (float(stream(key, "sign", name, "strength").random()) for name in INDICATORS)
    return tuple(1 + int(np.searchsorted(ends, pick, side="right")) for pick in picks)


def _weighed(stow: Stow, unit: Unit, key: str) -> tuple[tuple[Package, ...], tuple[Package, ...]]:
    """Give packages their true mass, as far as the payload allows."""
    spread = {
        item: float(stream(key, "spread", "scale", item).normal(0.0, _SCALE_SIGMA))
        for item in {one.item for one in stow.packages}
    }
    factors = {item: 1.0 + min(max(off, -_SCALE_MOST), _SCALE_MOST) for item, off in spread.items()}
    payload_kg = unit.max_gross_kg - unit.tare_kg
    if fsum(one.gross_kg * factors[one.item] for one in stow.packages) > payload_kg:
        factors = dict.fromkeys(factors, 1.0)

    def weigh(one: Package) -> Package:
        return replace(one, gross_kg=one.gross_kg * factors[one.item])

    return tuple(map(weigh, stow.packages)), tuple(map(weigh, stow.extra_slots))


def _slid(stow: Stow, key: str) -> tuple[Stow, bool]:
    """Let what stands before a gap slide into it, as braking does now and then."""
    chance = stream(key, "spread", "slid")
    if stow.gap is None or chance.random() >= _SLID:
        return stow, False
    from_mm, to_mm = stow.gap
    by_mm = min(float(chance.uniform(*_SLID_SHARE)) * (to_mm - from_mm), _SLID_MOST_MM)
    by_m = round(by_mm) / 1000.0

    def slide(one: Package) -> Package:
        x, y, z = one.position_m
        return one if -z * 1000.0 > from_mm else replace(one, position_m=(x, y, z - by_m))

    return replace(
        stow,
        packages=tuple(map(slide, stow.packages)),
        extra_slots=tuple(map(slide, stow.extra_slots)),
        gap=None,
    ), True


def _moved(stow: Stow, unit: Unit, chance: np.random.Generator) -> Package | None:
    """Set the topmost package of one stack on another stack of the same sort; None: no room."""
    sorts = _alike(stow.packages, frozenset(stack_of(one.slot) for one in stow.extra_slots))
    highest_m = headroom_m(unit) - stow.room.raised_mm / 1000.0
    able = [
        stacks
        for stacks in sorts
        if len(stacks) > 1 and (len(stacks[0]) + 1) * stacks[0][0].size_m[1] <= highest_m
    ]
    if not able:
        return None
    stacks = able[int(chance.integers(len(able)))]
    giver, taker = (stacks[int(n)] for n in chance.choice(len(stacks), 2, replace=False))
    top, base = max(giver, key=_height_m), max(taker, key=_height_m)
    x, y, z = base.position_m
    slot = f"{stack_of(base.slot)}/{len(taker):02d}"
    return replace(top, slot=slot, position_m=(x, y + top.size_m[1], z))


def _alike(packages: tuple[Package, ...], kept: frozenset[str]) -> list[list[list[Package]]]:
    """Group stacks of one sort and height, more than one high, with nothing reserved on them."""
    stacks: dict[str, list[Package]] = {}
    for one in packages:
        if one.slot.startswith("stack/") and stack_of(one.slot) not in kept:
            stacks.setdefault(stack_of(one.slot), []).append(one)
    sorts: dict[tuple[int, Metres, int], list[list[Package]]] = {}
    for stack in stacks.values():
        first = stack[0]
        if len(stack) > 1 and all((p.item, p.size_m) == (first.item, first.size_m) for p in stack):
            sorts.setdefault((first.item, first.size_m, len(stack)), []).append(stack)
    return list(sorts.values())


def _height_m(one: Package) -> float:
    return one.position_m[1]
