"""Repairs: what workshops left on the panels of a unit, drawn alike for clean and guilty units.

Containers are dented, patched, filled and painted all their lives, so every sign of a workshop
(domain guide, section 2) is there in honest units, and often. A floor is patched where a lift truck
broke it: from below it shows as a patch on the underside.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple, cast

from tidewaiter.base.streams import stream
from tidewaiter.base.tables import rows
from tidewaiter.casework.aboard import worked_on
from tidewaiter.exercise.case import Oddity
from tidewaiter.instruments import parts
from tidewaiter.language.patches import PANELS, Patch, patches
from tidewaiter.world.after import after
from tidewaiter.world.model import Unit, Work, WorkKind, World
from tidewaiter.world.shell import build
from tidewaiter.world.units import Build

#: Units whose floor was patched, beside what the table gives any panel [estimate]; and how often a
#: magnet holds there: plywood is put in, and now and then a plate over it [estimate].
_FLOOR, _PLATED = 0.12, 0.4


#: Panels of cloth: it is patched, and neither welded, filled, riveted nor painted.
_CLOTH: dict[Build, frozenset[str]] = {
    "curtain": frozenset({"left-side", "right-side", "roof"}),
    "open-top": frozenset({"roof"}),
}
#: Patches on a tarpaulin that has any [estimate]; how thick its cloth is, coating and all.
_MOST_SEWN, _CLOTH_UM = 3, 600.0


class _Kind(NamedTuple):
    name: WorkKind
    mean: float
    magnetic: float
    low_um: float
    high_um: float


def draw_works(key: str, world: World) -> tuple[Work, ...]:
    """Draw the works on a unit, sorted by part and patch; no patch bears two.

    Args:
        key: key of the case.
        world: its unit says what panels there are; nothing else of it is read.
    """
    cloth = _CLOTH.get(build(world.unit), frozenset[str]())
    covered = build(world.unit) == "open-top"
    places = {(one.target, one.name) for one in _patches(world)}
    # Whether an open top's tarpaulin is patched, its cover says.
    free = sorted(one for one in places if not (covered and one[0] in cloth))
    drawn: list[Work] = []
    for kind in _kinds():
        chance = stream(key, "works", kind.name)
        for _ in range(int(chance.poisson(kind.mean))):
            if not free:
                break
            able = [one for one in free if kind.name == "patch" or one[0] not in cloth]
            if not able:
                break
            part, patch = able[int(chance.integers(len(able)))]
            free.remove((part, patch))
            magnetic = bool(chance.random() < kind.magnetic) and part not in cloth
            paint_um = round(float(chance.uniform(kind.low_um, kind.high_um)), 1)
            drawn.append(Work(part, patch, kind.name, magnetic, paint_um))
    drawn += _floor(key, [patch for part, patch in free if part == "underside"])
    drawn += worked_on(key)
    if covered and world.unit.cover == "patched":
        drawn += _sewn(key, sorted(patch for part, patch in places if part == "roof"))
    return tuple(sorted(drawn, key=lambda one: (one.part, one.patch)))


def patched_floor(works: tuple[Work, ...]) -> tuple[Oddity, ...]:
    """Tell of a floor that was patched, however often: nothing where it was not."""
    there = any(one.part == "underside" and one.kind == "patch" for one in works)
    return (Oddity("oddity-patched-floor", handles=("underside",)),) if there else ()


def worn_cover(unit: Unit) -> tuple[Oddity, ...]:
    """Tell of a tarpaulin that was patched, and of a cable that bears a joint."""
    patched = (Oddity("oddity-patched-cover", handles=("roof",)),)
    jointed = (Oddity("oddity-jointed-cable", handles=("cable",)),)
    return (
        *(patched if unit.cover == "patched" else ()),
        *(jointed if unit.cable == "jointed" else ()),
    )


def _sewn(key: str, pieces: list[str]) -> Iterator[Work]:
    """Draw the patches on a tarpaulin, each on a piece of its own."""
    chance = stream(key, "works", "tarpaulin")
    count = min(len(pieces), 1 + int(chance.integers(_MOST_SEWN)))
    for n in chance.choice(len(pieces), count, replace=False):
        yield Work("roof", pieces[int(n)], "patch", magnetic=False, paint_um=_CLOTH_UM)


def _floor(key: str, free: list[str]) -> tuple[Work, ...]:
    """Draw the patch in a floor, on one of the free pieces of the underside."""
    chance = stream(key, "works", "floor")
    luck, where, plated, coat = chance.random(4).tolist()
    if luck >= _FLOOR or not free:
        return ()
    patch = next(one for one in _kinds() if one.name == "patch")
    paint_um = round(patch.low_um + coat * (patch.high_um - patch.low_um), 1)
    piece = free[min(int(where * len(free)), len(free) - 1)]
    return (Work("underside", piece, "patch", plated < _PLATED, paint_um),)


def _patches(world: World) -> tuple[Patch, ...]:
    seen = parts.parts(after(world, (), 0.0))
    return tuple(patch for part in seen if part.handle in PANELS for patch in patches(part))


@cache
def _kinds() -> tuple[_Kind, ...]:
    return tuple(
        _Kind(
            cast(WorkKind, row["kind"]),
            float(row["mean"]),
            float(row["magnetic"]),
            float(row["paint_low_um"]),
            float(row["paint_high_um"]),
        )
        for row in rows("casework", "works")
    )
