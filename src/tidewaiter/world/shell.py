"""The shell: what a container is built of, as solids in the box frame.

Each build has a module of its own (`shell_dry`, `shell_reefer`, `shell_open_top`); what remains to
the tare on the plate lies in the cross members under the floor, so the shell weighs what the unit's
plate says.
"""

from __future__ import annotations

from math import radians

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Solid, mass_kg
from tidewaiter.world import shell_dry, shell_open_top, shell_reefer
from tidewaiter.world.after import LeafState
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import Shape, Vent
from tidewaiter.world.units import Build, nominal

__all__ = ["Shape", "build", "handle_pose", "leaf", "leaf_parts", "shell", "vents"]

_BUILT = {"dry": shell_dry, "reefer": shell_reefer, "open-top": shell_open_top}

# How far a leaf has turned about its hinge.
_OPEN_DEG: dict[LeafState, float] = {"closed": 0.0, "open": 100.0, "hooked": 265.0}


def build(unit: Unit) -> Build:
    """Say how a unit is built."""
    return nominal(unit.size_type).build


def shell(unit: Unit) -> tuple[Solid, ...]:
    """Give walls, roof, floor, posts, rails, castings, vents, machinery: all but the leaves."""
    built = _BUILT[build(unit)]
    fixed = tuple(built.fixed(unit))
    leaves = sum(mass_kg(one) for side in ("left", "right") for one in leaf_parts(unit, side))
    rest_kg = unit.tare_kg - leaves - sum(mass_kg(one) for one in fixed)
    return (*fixed, *built.cross_members(unit, rest_kg))


def leaf(unit: Unit, side: str, state: LeafState) -> tuple[Solid, ...]:
    """Give one leaf, ``left`` or ``right``, standing closed, open or hooked back."""
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    angle = radians(sign * _OPEN_DEG[state])
    hinge = Pose.turned_y(angle, (sign * shape.half_outer, 0.0, shape.rear))
    return tuple(
        Solid(one.shape, hinge.then(one.pose), one.material, one.density_g_cm3)
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
    shape = Shape.of(unit)
    hinge = Pose.turned_y(radians(_OPEN_DEG[state]), (shape.half_outer, 0.0, shape.rear))
    return hinge.then(Pose((-shape.half_outer + 0.30, 1.05, 0.025)))


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the openings for air."""
    return _BUILT[build(unit)].vents(unit)
