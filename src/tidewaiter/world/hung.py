"""Hung: what is fixed to a leaf of the doors, and swings with it.

Such a thing has its place as it is with the leaf closed; where it is with the leaf open follows
from the hinge. While a leaf stands open, nothing that hangs on it stands in the unit.
"""

from __future__ import annotations

from math import radians
from typing import Literal

from tidewaiter.language.values import Leaf
from tidewaiter.matter.frames import Pose
from tidewaiter.world.model import Unit
from tidewaiter.world.shape import Shape

LeafState = Literal["closed", "open", "hooked"]
#: How far a leaf has turned about its hinge, degrees.
OPEN_DEG: dict[LeafState, float] = {"closed": 0.0, "open": 100.0, "hooked": 265.0}


def leaf_of(slot: str) -> Leaf | None:
    """Name the leaf that a thing in this place is fixed to; None for all else.

    >>> leaf_of("structure/left-door/3"), leaf_of("structure/front/3")
    ('left-door', None)
    """
    if slot.startswith("structure/left-door/"):
        return "left-door"
    return "right-door" if slot.startswith("structure/right-door/") else None


def hinge(unit: Unit, leaf: Leaf, state: LeafState) -> Pose:
    """Give the frame of a hinge, ``world_from_hinge``: the outer rear corner, turned with it."""
    shape = Shape.of(unit)
    sign = 1.0 if leaf == "right-door" else -1.0
    return Pose.turned_y(
        radians(sign * OPEN_DEG[state]), (sign * shape.half_outer, 0.0, shape.rear)
    )


def swing(unit: Unit, leaf: Leaf, state: LeafState) -> Pose:
    """Give the way of a leaf from closed, ``now_from_closed``."""
    return hinge(unit, leaf, state).then(hinge(unit, leaf, "closed").inverse())
