"""The shell of a dry container: corrugated steel on a frame, a floor of plywood.

Members are real ones with their mass kept (a C-section stands as a plate of the same area);
sheets are corrugated as they are, of usual thicknesses [estimate after CSC designs].
"""

from __future__ import annotations

from collections.abc import Iterator
from math import pi, sqrt

from tidewaiter.matter.frames import Pose
from tidewaiter.matter.solids import Corrugated, Solid
from tidewaiter.world import members
from tidewaiter.world.model import Metres, Unit
from tidewaiter.world.shape import CASTING_M, HINGE_GAP_M, Range, Shape, Vent, box, slab

# Corrugated sheets: thickness, depth over both faces, length of a wave, length of a flat. Usual
# figures of dry containers: sides 1.6 to 2.0 mm in waves of 36 × 278 mm, front 2.0 mm in
# 45.6 × 250 mm, roof 2.0 mm in 14 × 209 mm [estimate].
_SIDE_SHEET = (0.0018, 0.036, 0.278, 0.070)
_FRONT_SHEET = (0.0020, 0.0430, 0.250, 0.104)
_ROOF_SHEET = (0.0020, 0.014, 0.209, 0.091)
# Door panel: nominal thickness × 1.2 for its folds.
_DOOR_SHEET_M = 0.0026
_PLY_M = 0.028
_MEMBER_HIGH_M = 0.122
_DOOR_DEEP_M = 0.050
# Top side rail, a tube 60 × 60 × 3: thickness of a plate of its area, height over the ceiling.
_TOP_RAIL = (0.0230, (-0.020, 0.010))


def fixed(unit: Unit) -> Iterator[Solid]:
    """Give walls, roof, floor, posts, rails, castings, vents: all but leaves and cross members."""
    shape = Shape.of(unit)
    yield from walls(shape)
    yield _roof(shape)
    yield from frame(shape, unit.door_m[1])
    yield from members.castings(shape)
    yield from vent_covers(shape)
    yield floor(shape)


def cross_members(unit: Unit, rest_kg: float) -> Iterator[Solid]:
    """Give the members under the floor, which weigh what is left of the tare."""
    shape = Shape.of(unit)
    across = (-shape.half_inner + 0.002, shape.half_inner - 0.002)
    up = (-_PLY_M - _MEMBER_HIGH_M, -_PLY_M - 0.001)
    along = (shape.front + CASTING_M[2] + 0.05, -CASTING_M[2] - 0.05)
    return members.cross_members(unit, across, up, along, rest_kg)


def vents(unit: Unit) -> tuple[Vent, ...]:
    """Give the vents, two a side, high up near the corners."""
    shape = Shape.of(unit)
    return tuple(
        Vent((x, y, z), (out, 0.0, 0.0), (out * shape.half_inner, y, z))
        for x, y, z in _vent_places(shape)
        for out in (1.0 if x > 0.0 else -1.0,)
    )


def leaf_parts(unit: Unit, side: str) -> tuple[Solid, ...]:
    """Give the parts of a leaf in the frame of its hinge: sheet, frame, rods, plates.

    The hinge stands at the outer rear corner; the closed leaf lies before it (−z) and towards
    the middle.
    """
    shape = Shape.of(unit)
    sign = 1.0 if side == "right" else -1.0
    near = shape.half_outer - shape.half_inner + HINGE_GAP_M
    far = shape.half_outer - HINGE_GAP_M
    low, high = 0.010, unit.door_m[1] - 0.004
    inner, outer = -shape.rear + 0.002, -shape.rear + _DOOR_DEEP_M
    middle = (inner + outer) / 2.0
    edge = 0.050

    def part(across: tuple[float, float], up: tuple[float, float], thick_m: float) -> Solid:
        x = sorted((-sign * across[0], -sign * across[1]))
        depth = (middle - thick_m / 2.0, middle + thick_m / 2.0)
        return box(((x[0], x[1]), up, depth), "steel")

    sheet = part((near + edge, far - edge), (low + edge, high - edge), _DOOR_SHEET_M)
    # RHS 100 × 50 × 3.2 mm as a plate of the same area.
    frame = (
        part((near, near + edge), (low, high), 0.0176),
        part((far - edge, far), (low, high), 0.0176),
        part((near + edge, far - edge), (low, low + edge), 0.0176),
        part((near + edge, far - edge), (high - edge, high), 0.0176),
    )
    rods = members.rods(sign, (near, far), (low, high), outer)
    plates = members.plates(far - 0.45, outer) if sign < 0 else ()
    return (sheet, *frame, *rods, *plates)


def walls(shape: Shape) -> Iterator[Solid]:
    """Give the side walls and the front wall."""
    # Outer faces lie a little behind the castings', whatever the width inside.
    wall = shape.half_outer - 0.004 - _SIDE_SHEET[1] / 2.0
    along = between_castings(shape)
    up = (0.012, shape.high - 0.022)
    middle = ((along[0] + along[1]) / 2.0, (up[0] + up[1]) / 2.0)
    for sign in (-1.0, 1.0):
        yield _folded(
            _SIDE_SHEET,
            up[1] - up[0],
            along[1] - along[0],
            Pose((sign * wall, middle[1], middle[0])),
        )
    front = shape.front - shape.front_deep / 2.0
    below_casting = (0.012, shape.top - CASTING_M[1] - 0.002)
    # A quarter turn brings the waves across the unit.
    pose = Pose.turned_y(pi / 2.0, (0.0, (below_casting[0] + below_casting[1]) / 2.0, front))
    across = 2.0 * shape.half_inner - 0.02
    yield _folded(_FRONT_SHEET, below_casting[1] - below_casting[0], across, pose)


def _roof(shape: Shape) -> Solid:
    along = between_castings(shape)
    # Laid flat, waves along the unit: the roof lies between the top rails' upper edges.
    pose = Pose(
        (0.0, shape.high + 0.013 + _ROOF_SHEET[1] / 2.0, (along[0] + along[1]) / 2.0),
        (0.0, 0.0, sqrt(0.5), sqrt(0.5)),
    )
    return _folded(_ROOF_SHEET, 2.0 * shape.half_outer - 0.02, along[1] - along[0], pose)


def _folded(
    sheet: tuple[float, float, float, float], high_m: float, long_m: float, pose: Pose
) -> Solid:
    """A corrugated sheet: ribs along local y, waves along local z."""
    thick_m, deep_m, wave_m, flat_m = sheet
    # The first wave's mitre must not reach beyond the sheet's place.
    return Solid(
        Corrugated((deep_m, high_m, long_m - 0.01), thick_m, wave_m, flat_m), pose, "steel"
    )


def frame(
    shape: Shape, door_high_m: float, top_rail: tuple[float, Range] = _TOP_RAIL
) -> Iterator[Solid]:
    """Give rails, corner posts, sill and header.

    Args:
        shape: of the unit.
        door_high_m: height of the door opening.
        top_rail: thickness of the top side rails, and from where to where over the ceiling.
    """
    thick_m, (low, high) = top_rail
    wall = (shape.half_inner + shape.half_outer) / 2.0
    along = between_castings(shape)
    post_up = (-shape.below + CASTING_M[1], shape.top - CASTING_M[1])
    for sign in (-1.0, 1.0):
        # Bottom side rail C 158 × 48 × 4.5.
        yield box((slab(sign * wall, 0.0073), (-0.150, 0.008), along), "steel")
        up = (shape.high + low, shape.high + high)
        yield box((slab(sign * wall, thick_m), up, along), "steel")
        # Corner posts: pressed plate at the front, plate and channel at the rear.
        front = (shape.front - shape.front_deep + 0.002, along[0] - 0.002)
        yield box((slab(sign * wall, 0.008), post_up, front), "steel")
        yield box((slab(sign * wall, 0.016), post_up, (along[1] + 0.002, 0.0)), "steel")
    inside = (-shape.half_outer + CASTING_M[0] + 0.002, shape.half_outer - CASTING_M[0] - 0.002)
    front_middle = shape.front - shape.front_deep / 2.0
    yield box((inside, (-0.150, -0.004), slab(front_middle, 0.008)), "steel")
    yield box(
        (inside, (shape.top - CASTING_M[1], shape.high + 0.010), slab(front_middle, 0.012)),
        "steel",
    )
    # Door sill and header: channel sections behind which the leaves lie.
    yield box((inside, (-0.150, -0.004), slab(0.030, 0.014)), "steel")
    yield box((inside, (door_high_m + 0.006, shape.high + 0.010), slab(0.030, 0.016)), "steel")


def between_castings(shape: Shape) -> Range:
    """Give the length between the castings in front and those at the rear."""
    return shape.front + CASTING_M[2], -CASTING_M[2] - 0.002


def vent_covers(shape: Shape) -> Iterator[Solid]:
    """Give the covers of the vents."""
    for x, y, z in _vent_places(shape):
        bounds = (slab(x, 0.003), slab(y, 0.08), slab(z, 0.20))
        yield box(bounds, "polypropylene")


def _vent_places(shape: Shape) -> Iterator[Metres]:
    for sign in (-1.0, 1.0):
        for along in (shape.front + 0.6, -0.6):
            yield (sign * (shape.half_outer - 0.0016), shape.high - 0.16, along)


def floor(shape: Shape) -> Solid:
    """Give the floor of plywood."""
    bounds = ((-shape.half_inner, shape.half_inner), (-_PLY_M, 0.0), (shape.front, 0.0))
    return box(bounds, "plywood")
