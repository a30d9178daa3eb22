"""Securing: what keeps a load in place: bags and timber in gaps, straps before the last row.

Drawn with the load, for every recipe alike; it comes out with the load. Not what it can bear, but
what is usual is told here [estimates, after the CTU Code (2014), chapter 9 and annex 7].
"""

from __future__ import annotations

from collections.abc import Iterator

from tidewaiter.base.streams import handle, stream
from tidewaiter.casework.placing import Stow
from tidewaiter.world.model import Metres, Package, Unit

#: What a strap is called.
LASHING = "lashing"

#: Gaps from so many metres on are filled, up to so many by bags, wider ones by timber.
_LEAST_M, _BAGS_TO_M, _TWO_M = 0.12, 0.45, 0.9
_BAG_M, _BAG_KG = (0.95, 1.15), (1.8, 3.2)
#: Squared timber lies across, at either end of the gap: high and deep, and its mass per volume.
_BEAMS_M, _WOOD_KG_M3 = (0.10, 0.28), 400.0
#: So many loads are strapped before the last row.
_STRAPPED = 0.55
_STRAP_M, _STRAP_KG = (0.06, 0.02), (0.8, 1.4)
_STRAPS_AT = (0.30, 0.62, 0.88)
#: Clear of the face of the load, and of the walls whose rings it is hooked into.
_OFF_M, _RINGS_M = 0.004, 0.05
_TOUCH_M = 0.004


def securing(stow: Stow, unit: Unit, key: str) -> tuple[Package, ...]:
    """Draw what secures a load.

    Args:
        stow: the load as it stands; a gap that closed in transit has lost what filled it.
        unit: what it stands in.
        key: key of the case.

    Returns:
        Packages that are no goods, clear of all others, in slots ``secure/…``.
    """
    return (*_in_the_gap(stow, unit, key), *_before_the_last_row(stow, unit, key))


def _in_the_gap(stow: Stow, unit: Unit, key: str) -> Iterator[Package]:
    if stow.gap is None:
        return
    from_m, to_m = (
        depth / 1000.0 + _TOUCH_M * way for depth, way in zip(stow.gap, (1, -1), strict=True)
    )
    # On what the load stands on.
    floor_m = stow.room.raised_mm / 1000.0
    wide_m, middle_m = to_m - from_m, -(from_m + to_m) / 2.0
    if wide_m < _LEAST_M:
        return
    chance = stream(key, "secured", "gap")
    if wide_m <= _BAGS_TO_M:
        across, high = _BAG_M
        for n, x in enumerate((-0.55, 0.55), 1):
            kg = float(chance.uniform(*_BAG_KG))
            size = (across, high, wide_m)
            yield _thing(key, f"gap/{n}", "air-bag", (x, floor_m + high / 2.0, middle_m), size, kg)
        return
    high, deep = _BEAMS_M
    across = unit.inner_m[1] - 2.0 * _RINGS_M
    for n, z in enumerate((-from_m - deep / 2.0, -to_m + deep / 2.0)[: 1 + (wide_m > _TWO_M)], 1):
        kg = across * high * deep * _WOOD_KG_M3 * float(chance.uniform(0.9, 1.15))
        size = (across, high, deep)
        yield _thing(key, f"gap/{n}", "timber", (0.0, floor_m + high / 2.0, z), size, kg)


def _before_the_last_row(stow: Stow, unit: Unit, key: str) -> Iterator[Package]:
    chance = stream(key, "secured", "straps")
    if chance.random() >= _STRAPPED or not stow.packages:
        return
    face_m = max(one.position_m[2] + one.size_m[2] / 2.0 for one in stow.packages)
    last = [one for one in stow.packages if one.position_m[2] + one.size_m[2] > face_m - 0.3]
    top_m = max(one.position_m[1] + one.size_m[1] / 2.0 for one in last)
    wide, thick = _STRAP_M
    z_m = face_m + _OFF_M + thick / 2.0
    kept_m = min(slot.position_m[2] - slot.size_m[2] / 2.0 for slot in stow.door_slots)
    if z_m + thick / 2.0 > kept_m:
        return  # no room before the places that are kept free behind the doors
    across = unit.inner_m[1] - 2.0 * _RINGS_M
    for n, share in enumerate(_STRAPS_AT[: int(chance.integers(2, 4))], 1):
        kg = float(chance.uniform(*_STRAP_KG))
        at = (0.0, max(wide, share * top_m), z_m)
        yield _thing(key, f"strap/{n}", LASHING, at, (across, wide, thick), kg)


_LOOKS = {
    "air-bag": ("kraft_paper", "#c9b48a"),
    "timber": ("wood", "#b08d57"),
    LASHING: ("polyester", "#c7622b"),
}


def _thing(key: str, place: str, kind: str, at: Metres, size: Metres, kg: float) -> Package:
    material, colour = _LOOKS[kind]
    slot = f"secure/{place}"
    return Package(
        handle=handle(key, *slot.split("/")),
        slot=slot,
        kind=kind,
        item=0,
        count=1,
        position_m=at,
        size_m=size,
        form="box",
        material=material,
        gross_kg=round(kg, 2),
        colour=colour,
    )
