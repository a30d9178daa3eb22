"""The shell: what a container is built of, as solids in the box frame.

Each build has a module of its own (`shell_dry`, `shell_reefer`, `shell_open_top`,
`shell_curtain`); what remains to the tare on the plate lies in the cross members under the floor,
so the shell weighs what the unit's plate says; of a trailer together with its `running_gear`.
"""

from __future__ import annotations

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Solid, mass_kg
from tidewaiter.world import (
    running_gear,
    shell_curtain,
    shell_dry,
    shell_open_top,
    shell_reefer,
)
from tidewaiter.world.hung import LeafState, hinge
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import Shape, Vent
from tidewaiter.world.units import Build, nominal

__all__ = ["Shape", "build", "handle_pose", "leaf", "leaf_parts", "shell", "vents"]

_BUILT = {
    "dry": shell_dry,
    "reefer": shell_reefer,
    "open-top": shell_open_top,
    "curtain": shell_curtain,
}


def build(unit: Unit) -> Build:
    """Say how a unit is built."""
    return nominal(unit.size_type).build


def shell(unit: Unit) -> tuple[Solid, ...]:
    """Give walls, roof, floor, posts, rails, castings, vents, machinery: all but the leaves."""
    built = _BUILT[build(unit)]
    fixed = tuple(built.fixed(unit))
    leaves = sum(mass_kg(one) for side in ("left", "right") for one in leaf_parts(unit, side))
    gear_kg = running_gear.mass_kg(unit) if build(unit) == "curtain" else 0.0
    rest_kg = unit.tare_kg - gear_kg - leaves - sum(mass_kg(one) for one in fixed)
    return (*fixed, *built.cross_members(unit, rest_kg))


def leaf(unit: Unit, side: str, state: LeafState) -> tuple[Solid, ...]:
    """Give one leaf, ``left`` or ``right``, standing closed, open or hooked back."""
    turned = hinge(unit, "right-door" if side == "right" else "left-door", state)
    return tuple(
        Solid(one.shape, turned.then(one.pose), one.material, one.density_g_cm3)
        for one in leaf_parts(unit, side)
    )


def leaf_parts(unit: Unit, side: str) -> tuple[Solid, ...]:
    """Give the parts of a leaf in the frame of its hinge.

    The hinge stands at the outer rear corner; the closed leaf lies before it (−z) and towards
    the middle.
    """
    return _BUILT[build(unit)].leaf_parts(unit, side)


def handle_pose(unit: Unit, state: LeafState) -> Pose:
    """Give where the seal hangs: at the handle of the right leaf, ``world_from_seal``."""
    along = -Shape.of(unit).half_outer + 0.30
    return hinge(unit, "right-door", state).then(Pose((along, 1.05, 0.025)))


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the openings for air."""
    return _BUILT[build(unit)].vents(unit)
