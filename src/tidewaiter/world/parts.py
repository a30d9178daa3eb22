"""Parts: the named parts of every unit, the same in every case, and where they are now."""

from __future__ import annotations

from dataclasses import dataclass
from math import cos, radians, sin

from tidewaiter.world.after import LeafState, Present
from tidewaiter.world.model import Metres
from tidewaiter.world.shell import BELOW_M, OPEN_DEG, Shape, handle_pose

#: Handles of the named parts: public, the same in every case.
PARTS = (
    "left-door",
    "right-door",
    "left-side",
    "right-side",
    "front",
    "roof",
    "underside",
    "plates",
    "seal",
    "vehicle",
)

_WALL_M = 0.04
_LEAF_M = 0.09
# A tractor's cab before the front wall [estimate].
_CAB_M: Metres = (2.50, 3.20, 2.30)
_CAB_GAP_M = 0.60
_PLATES_M: Metres = (0.20, 0.32, 0.01)
_SEAL_M: Metres = (0.02, 0.085, 0.02)


@dataclass(frozen=True, slots=True)
class Part:
    """A named part.

    Attributes:
        handle: one of ``PARTS``.
        position_m: its centre, box frame.
        size_m: full extent along x, y, z before turning.
        turn_deg: turn about the vertical, counter-clockwise seen from above.
    """

    handle: str
    position_m: Metres
    size_m: Metres
    turn_deg: float = 0.0


def parts(present: Present) -> tuple[Part, ...]:
    """Give the named parts as they stand; the seal only while one hangs there."""
    shape = Shape.of(present.unit)
    length, width, height = present.unit.outer_m
    middle = (shape.rear + shape.rear - length) / 2.0
    up = -BELOW_M + height / 2.0
    wall = shape.half_outer - _WALL_M / 2.0
    front = shape.rear - length
    left = _leaf(present, "left", present.left_door)
    found = [
        left,
        _leaf(present, "right", present.right_door),
        Part("left-side", (-wall, up, middle), (_WALL_M, height, length)),
        Part("right-side", (wall, up, middle), (_WALL_M, height, length)),
        Part("front", (0.0, up, front + _WALL_M / 2.0), (width, height, _WALL_M)),
        Part("roof", (0.0, shape.top - _WALL_M / 2.0, middle), (width, _WALL_M, length)),
        Part("underside", (0.0, -BELOW_M / 2.0, middle), (width, BELOW_M, length)),
        Part("plates", (left.position_m[0], 0.91, left.position_m[2]), _PLATES_M, left.turn_deg),
        Part("vehicle", (0.0, _CAB_M[1] / 2.0, front - _CAB_GAP_M - _CAB_M[2] / 2.0), _CAB_M),
    ]
    if present.seal is not None and present.seal.state != "missing":
        found.append(_seal(present))
    return tuple(found)


def _leaf(present: Present, side: str, state: LeafState) -> Part:
    """Turn a leaf about its hinge at the outer rear corner."""
    shape = Shape.of(present.unit)
    sign = 1.0 if side == "right" else -1.0
    size: Metres = (shape.half_inner, present.unit.door_m[1], _LEAF_M)
    offset = (-sign * (shape.half_outer - size[0] / 2.0), -shape.rear + size[2] / 2.0)
    turn = sign * OPEN_DEG[state]
    angle = radians(turn)
    # Turning about +Y takes +Z to +X.
    x = sign * shape.half_outer + offset[0] * cos(angle) + offset[1] * sin(angle)
    z = shape.rear - offset[0] * sin(angle) + offset[1] * cos(angle)
    return Part(f"{side}-door", (x, size[1] / 2.0, z), size, turn)


def _seal(present: Present) -> Part:
    pose = handle_pose(present.unit, present.right_door)
    return Part("seal", pose.position_m, _SEAL_M, OPEN_DEG[present.right_door])
